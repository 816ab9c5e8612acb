import { i18n } from '#i18n';
import type { CardData, ShownStatement } from '../exchange.ts';
import { spokenWords } from './citation.ts';
import { type Copy, CopyButtons } from './copy-buttons.tsx';
import { DateText } from './date-text.tsx';
import { Icon } from './icon.tsx';
import { quoted, reported } from './icon-paths.ts';
import { EntityName, NamedText } from './named-text.tsx';
import { SourceLine } from './source-line.tsx';
import { leadIn, venueWords } from './statement-words.ts';
import { typographic } from './typography.ts';
import { Filled, GAP, WRITTEN } from './written.tsx';

interface Shared {
  /** the card that it is in */
  data: Pick<CardData, 'entity' | 'names' | 'persons'>;
  onOpen: (entity: string) => void;
}

const speakerOf = ({ speakerName, sourceText }: ShownStatement) =>
  speakerName ?? (typographic(sourceText) || i18n.t('card.unknownSpeaker'));

/** Who spoke: by name, else in the article's words. */
function Speaker({ statement }: { statement: ShownStatement }) {
  const { speakerName, sourceText } = statement;
  if (speakerName !== undefined || sourceText === '') return <bdi>{speakerOf(statement)}</bdi>;
  return <bdi lang={WRITTEN.lang}>{speakerOf(statement)}</bdi>;
}

/** What was said, verbatim, with the names in it and the words that made it relevant. */
function Words({ statement, data, onOpen }: Shared & { statement: ShownStatement }) {
  const { names, persons } = data;
  const own = data.entity.id;
  const text = spokenWords(statement);
  // Its own among them: a surname may be that one's as well.
  const named = Object.fromEntries([own, ...statement.about].flatMap((id) => (names[id] ? [[id, names[id]]] : [])));
  const lead = leadIn(statement);
  return (
    <p {...WRITTEN} class={!lead && text.startsWith('“') ? 'words hanging' : 'words'}>
      {lead ? <span class="lead">{lead} </span> : null}
      <NamedText text={text} names={named} persons={persons} own={own} onOpen={onOpen} hits={statement.hits} />
    </p>
  );
}

function Kind({ kind }: Pick<ShownStatement, 'kind'>) {
  return (
    <span class="kind">
      <Icon d={kind === 'indirect' ? reported : quoted} size={12} />
      {i18n.t(`kind.${kind}`)}
    </span>
  );
}

/** To whom, where and when it was said. */
function Circumstance({ statement, onOpen }: { statement: ShownStatement; onOpen: Shared['onOpen'] }) {
  const addressee = statement.addresseeName ?? statement.addressee;
  const venue = venueWords(statement);
  return (
    <p class="circumstance">
      <Kind kind={statement.kind} />
      {addressee ? (
        <span class="dot">
          {statement.addresseeName && statement.addressee ? (
            <EntityName entity={statement.addressee} onOpen={onOpen}>
              {i18n.t('card.to', [addressee])}
            </EntityName>
          ) : (
            <Filled words={i18n.t('card.to', [GAP])}>
              <span {...WRITTEN}>{typographic(addressee)}</span>
            </Filled>
          )}
        </span>
      ) : null}
      {venue ? (
        <span class="dot">
          <span {...WRITTEN}>{typographic(venue)}</span>
        </span>
      ) : null}
      <span class="dot">{statement.date ? <DateText iso={statement.date} /> : i18n.t('card.undated')}</span>
    </p>
  );
}

/** What the same speaker said before on the same subject, with its date and source, and without a verdict. */
function Earlier({ of, ...shared }: Shared & { of: ShownStatement }) {
  if (!of.earlier?.length) return null;
  return (
    <section class="earlier" aria-label={i18n.t('card.earlierLabel', [speakerOf(of)])}>
      <p class="earlier-head">{i18n.t('card.earlier')}</p>
      {of.earlier.map((statement) => {
        const date = statement.date ?? statement.article.date;
        return (
          <div key={statement.id} class={`before ${statement.kind}`}>
            <p class="circumstance">
              {date ? <DateText iso={date} /> : null}
              <span class="dot">{i18n.t(`kind.${statement.kind}`)}</span>
            </p>
            <Words statement={statement} {...shared} />
            <p class="circumstance">
              <SourceLine article={statement.article} />
            </p>
          </div>
        );
      })}
    </section>
  );
}

/** One statement: its kind and date, its words verbatim, the occasion, and the article it was read in. */
export function StatementItem(
  props: Shared & {
    statement: ShownStatement;
    /** shown in lists of what others said */
    showSpeaker: boolean;
    onCopy: Copy;
  },
) {
  const { statement, data, onOpen } = props;
  return (
    <article class={`statement ${statement.kind}`}>
      {props.showSpeaker ? (
        <p class="speaker">
          <EntityName entity={statement.speaker} onOpen={onOpen}>
            <Speaker statement={statement} />
          </EntityName>
        </p>
      ) : null}
      <Words statement={statement} data={data} onOpen={onOpen} />
      <Circumstance statement={statement} onOpen={onOpen} />
      <div class="circumstance cited">
        <SourceLine article={statement.article} />
        <CopyButtons statement={statement} onCopy={props.onCopy} />
      </div>
      <Earlier of={statement} data={data} onOpen={onOpen} />
    </article>
  );
}
