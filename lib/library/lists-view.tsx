import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type DatasetEntity, ENTITY_TYPES } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import type { Layer } from '../store/index.ts';
import { DateText } from '../ui/date-text.tsx';
import { TypeIcon } from '../ui/type-icon.tsx';
import { typographic } from '../ui/typography.ts';
import { WRITTEN } from '../ui/written.tsx';
import { type Place, placeAddress } from './address.ts';
import { NoMatch, SearchField, Select } from './filters.tsx';
import { ForgetButton, SureToForget } from './forget-article.tsx';
import type { Library, LibraryArticle } from './gather.ts';
import { layerWords } from './layer-words.ts';
import { VirtualList } from './list.tsx';
import { NameField } from './name-field.tsx';
import { spellings } from './name-picker.tsx';
import { statementCounts } from './statement-counts.ts';
import { useCard } from './use-card.ts';
import { useSearch } from './use-search.ts';

interface ListProps {
  library: Library;
  layers: readonly Layer[];
  place: Place;
  onPlace: (place: Place) => void;
}

const headline = ({ title, publisher }: LibraryArticle) => `${title} ${publisher ?? ''}`;
const keyOf = ({ id }: { id: string }) => id;

/** All entities, by name. */
export function NamesView({ library, place, onPlace }: ListProps) {
  const { type } = place;
  const passes = useMemo(() => (one: DatasetEntity) => type === undefined || one.type === type, [type]);
  const { found, ready } = useSearch(library.entities, spellings, place.query, passes);
  const countsOf = useMemo(() => statementCounts(library), [library]);
  return (
    <>
      <SearchField
        label={i18n.t('library.searchNames')}
        value={place.query}
        found={found.length}
        ready={ready}
        onInput={(query) => onPlace({ ...place, query })}
      />
      <div class="filters">
        <Select
          label={i18n.t('library.type')}
          value={type}
          options={ENTITY_TYPES.map((one) => [one, i18n.t(`types.${one}`)] as const)}
          onChange={(value) => onPlace({ ...place, type: value })}
        />
      </div>
      {found.length === 0 ? (
        <NoMatch nothing={library.entities.length === 0} />
      ) : (
        <VirtualList
          label={i18n.t('library.names')}
          items={found}
          asked={placeAddress(place)}
          rowHeight={52}
          keyOf={keyOf}
          hrefOf={({ id }) => placeAddress({ view: 'entity', entity: id })}
        >
          {(one) => (
            <span class="entity-row">
              <TypeIcon type={one.type} size={18} />
              <span class="visually-hidden">{i18n.t(`type.${one.type}`)}</span>
              <span class="entity-name clip" dir="auto">
                {one.name}
              </span>
              <span class="hint">{countsOf(one.id)}</span>
            </span>
          )}
        </VirtualList>
      )}
    </>
  );
}

/** All articles, newest first. */
export function ArticlesView(
  props: ListProps & {
    card: (id: string) => Promise<CardData | null>;
    onForget: (article: LibraryArticle) => void;
  },
) {
  const { library, layers, place, onPlace } = props;
  const { layer, topic } = place;
  const data = useCard(topic, props.card, library);
  const [asking, setAsking] = useState<LibraryArticle | null>(null);
  const about = useMemo(() => {
    if (topic === undefined || !data || typeof data === 'string') return undefined;
    const said = library.statements.filter((one) => one.speaker === topic || one.about.includes(topic));
    return new Set([...data.entity.articles, ...said.map(({ source }) => source.article)]);
  }, [library, topic, data]);
  const passes = useMemo(
    () => (one: LibraryArticle) =>
      (layer === undefined || one.layer === layer) && (topic === undefined || about?.has(one.id) === true),
    [layer, topic, about],
  );
  const countsOf = useMemo(() => statementCounts(library), [library]);
  const { found, ready } = useSearch(library.articles, headline, place.query, passes);
  const names = new Map(layers.map((one) => [one.id, layerWords(one)]));
  return (
    <>
      <SearchField
        label={i18n.t('library.searchArticles')}
        value={place.query}
        found={found.length}
        ready={ready}
        onInput={(query) => onPlace({ ...place, query })}
      />
      <div class="filters">
        <NameField
          label={i18n.t('library.topic')}
          value={topic}
          entities={library.entities}
          countsOf={countsOf}
          card={props.card}
          onChange={(id) => onPlace({ ...place, topic: id })}
        />
        <Select
          label={i18n.t('library.layer')}
          value={layer}
          options={[...names]}
          onChange={(value) => onPlace({ ...place, layer: value })}
        />
      </div>
      {asking ? (
        <SureToForget
          key={asking.id}
          article={asking}
          onYes={() => {
            setAsking(null);
            props.onForget(asking);
          }}
          onNo={() => setAsking(null)}
        />
      ) : null}
      {found.length === 0 ? (
        <NoMatch nothing={library.articles.length === 0} />
      ) : (
        <VirtualList
          label={i18n.t('library.articles')}
          items={found}
          asked={placeAddress(place)}
          rowHeight={64}
          keyOf={keyOf}
          hrefOf={articleHref}
          beside={(one) => <ForgetButton article={one} onAsk={setAsking} />}
        >
          {(one) => (
            <span class="article-row">
              <cite class="clip" {...WRITTEN}>
                {typographic(one.title)}
              </cite>
              <span class="circumstance clip">
                {one.date ? <DateText iso={one.date} /> : i18n.t('library.undated')}
                {one.publisher ? <span class="dot">{one.publisher}</span> : null}
                <span class="dot">{names.get(one.layer) ?? one.layer}</span>
              </span>
            </span>
          )}
        </VirtualList>
      )}
    </>
  );
}

/** The article itself where its address is known, else the statements with its headline. */
function articleHref({ url, title }: LibraryArticle): string {
  const safe = url !== undefined && /^https?:\/\//i.test(url);
  return safe ? url : placeAddress({ view: 'statements', query: title });
}
