import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleInfo, DatasetEntity } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import type { Layer } from '../store/index.ts';
import { DateText } from '../ui/date-text.tsx';
import { leadIn } from '../ui/statement-words.ts';
import { typographic } from '../ui/typography.ts';
import { WRITTEN } from '../ui/written.tsx';
import { type Place, placeAddress } from './address.ts';
import { DateField, NoMatch, SearchField, Select } from './filters.tsx';
import type { Library, LibraryStatement } from './gather.ts';
import { layerWords } from './layer-words.ts';
import { VirtualList } from './list.tsx';
import { NameField } from './name-field.tsx';
import { statementCounts } from './statement-counts.ts';
import { useSearch } from './use-search.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** What rows and filters look up. */
export interface LookUps {
  names: ReadonlyMap<string, string>;
  articles: ReadonlyMap<string, ArticleInfo>;
}

const keyOf = ({ id }: LibraryStatement) => id;

/** Where a statement leads: to who said it, else to whom it is about, else to its article. */
function hrefOf(one: LibraryStatement, { articles }: LookUps): string {
  const entity = one.speaker ?? one.about[0];
  if (entity !== undefined) return placeAddress({ view: 'entity', entity });
  return placeAddress({ view: 'articles', query: articles.get(one.source.article)?.title ?? '' });
}

/** Statements, a row each of the same height. */
export function StatementList(props: {
  label: string;
  statements: readonly LibraryStatement[];
  /** what they answer, as `VirtualList` has it */
  asked: string;
  lookUps: LookUps;
}) {
  const { names, articles } = props.lookUps;
  return (
    <VirtualList
      label={props.label}
      items={props.statements}
      asked={props.asked}
      rowHeight={108}
      keyOf={keyOf}
      hrefOf={(one) => hrefOf(one, props.lookUps)}
    >
      {(one) => {
        const article = articles.get(one.source.article);
        const date = one.date ?? article?.date;
        const lead = leadIn(one);
        return (
          <span class={`statement ${one.kind}`}>
            <span class="speaker" dir="auto">
              {(one.speaker && names.get(one.speaker)) || one.sourceText || i18n.t('card.unknownSpeaker')}
            </span>
            <span class="words" {...WRITTEN}>
              {lead ? <span class="lead">{lead} </span> : null}
              {typographic(one.text)}
            </span>
            <span class="circumstance clip">
              <span class="kind">{i18n.t(`kind.${one.kind}`)}</span>
              <span class="dot">{date ? <DateText iso={date} /> : i18n.t('library.undated')}</span>
              {article ? (
                <span class="dot">
                  <cite {...WRITTEN}>{typographic(article.title)}</cite>
                </span>
              ) : null}
            </span>
          </span>
        );
      }}
    </VirtualList>
  );
}

/** All statements: search, filters, and the list. */
export function StatementsView(props: {
  library: Library;
  lookUps: LookUps;
  layers: readonly Layer[];
  place: Place;
  card: (id: string) => Promise<CardData | null>;
  onPlace: (place: Place) => void;
}) {
  const { library, lookUps, place, onPlace } = props;
  const textOf = useMemo(
    () => (one: LibraryStatement) =>
      `${one.text} ${lookUps.names.get(one.speaker ?? '') ?? one.sourceText} ${lookUps.articles.get(one.source.article)?.title ?? ''}`,
    [lookUps],
  );
  const { speaker, topic, kind, layer, from, to } = place;
  const passes = useMemo(
    () => (one: LibraryStatement) => {
      if (speaker !== undefined && one.speaker !== speaker) return false;
      if (topic !== undefined && !one.about.includes(topic)) return false;
      if ((kind !== undefined && one.kind !== kind) || (layer !== undefined && one.layer !== layer)) return false;
      if (from === undefined && to === undefined) return true;
      const date = one.date ?? lookUps.articles.get(one.source.article)?.date ?? '';
      // A date that is known to the month or year counts as its first day.
      return date !== '' && date >= (from ?? '').slice(0, date.length) && (to === undefined || date <= to);
    },
    [lookUps, speaker, topic, kind, layer, from, to],
  );
  const { found, ready } = useSearch(library.statements, textOf, place.query, passes);
  const speakers = useMemo(
    () => entitiesAmong(library, ({ speaker }) => (speaker === null ? [] : [speaker])),
    [library],
  );
  const topics = useMemo(() => entitiesAmong(library, ({ about }) => about), [library]);
  const countsOf = useMemo(() => statementCounts(library), [library]);
  const told = { countsOf, card: props.card };
  const set = (part: Partial<Place>) => onPlace({ ...place, ...part });
  return (
    <>
      <SearchField
        label={i18n.t('library.searchStatements')}
        value={place.query}
        found={found.length}
        ready={ready}
        onInput={(query) => set({ query })}
      />
      <div class="filters">
        <NameField
          {...told}
          label={i18n.t('library.speaker')}
          value={speaker}
          entities={speakers}
          onChange={(id) => set({ speaker: id })}
        />
        <NameField
          {...told}
          label={i18n.t('library.topic')}
          value={topic}
          entities={topics}
          onChange={(id) => set({ topic: id })}
        />
        <Select
          label={i18n.t('library.kind')}
          value={kind}
          options={KINDS.map((one) => [one, i18n.t(`kind.${one}`)] as const)}
          onChange={(value) => set({ kind: value })}
        />
        <Select
          label={i18n.t('library.layer')}
          value={layer}
          options={props.layers.map((one) => [one.id, layerWords(one)] as const)}
          onChange={(value) => set({ layer: value })}
        />
        <DateField label={i18n.t('library.from')} value={from} onChange={(value) => set({ from: value })} />
        <DateField label={i18n.t('library.to')} value={to} onChange={(value) => set({ to: value })} />
        <button type="button" class="button" onClick={() => onPlace({ view: 'statements', query: '' })}>
          {i18n.t('library.clear')}
        </button>
      </div>
      {found.length === 0 ? (
        <NoMatch nothing={library.statements.length === 0} />
      ) : (
        <StatementList
          label={i18n.t('library.statements')}
          statements={found}
          asked={placeAddress(place)}
          lookUps={lookUps}
        />
      )}
    </>
  );
}

/** The entities that stand so in a statement, by name. */
function entitiesAmong(
  { statements, entities }: Library,
  idsOf: (one: LibraryStatement) => readonly string[],
): DatasetEntity[] {
  const ids = new Set(statements.flatMap(idsOf));
  return entities.filter(({ id }) => ids.has(id));
}
