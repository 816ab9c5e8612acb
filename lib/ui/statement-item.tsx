import { i18n } from '#i18n';
import type { ArticleInfo } from '../entity.ts';
import type { ShownStatement } from '../exchange.ts';
import { DateText } from './date-text.tsx';
import { Icon } from './icon.tsx';
import { quoted, reported } from './icon-paths.ts';
import { leadIn, venueWords } from './statement-words.ts';
import { pieces, typographic } from './typography.ts';

/** A name that opens its entity's card in place; plain text where the id leads nowhere. */
export function EntityName(props: { entity: string | null; children: string; onOpen: (entity: string) => void }) {
  const { entity } = props;
  if (entity === null) return <span>{props.children}</span>;
  return (
    <button type="button" class="name-link" onClick={() => props.onOpen(entity)}>
      {props.children}
    </button>
  );
}

/** A text in which the names of known entities lead to them. */
export function NamedText(props: {
  text: string;
  names: Readonly<Record<string, string>>;
  onOpen: (entity: string) => void;
}) {
  return (
    <>
      {pieces(props.text, props.names).map((piece) =>
        piece.entity ? (
          <EntityName key={piece.at} entity={piece.entity} onOpen={props.onOpen}>
            {piece.text}
          </EntityName>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** Title, publisher and date of an article; a link when it has an address. */
export function SourceLine({ article }: { article: ArticleInfo }) {
  const title = <cite dir="auto">{typographic(article.title)}</cite>;
  const safe = article.url !== undefined && /^https?:\/\//i.test(article.url);
  return (
    <span class="source">
      {safe ? (
        <a class="clip" href={article.url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <span class="clip">{title}</span>
      )}
      {article.publisher ? <span class="dot">{article.publisher}</span> : null}
      {article.date ? (
        <span class="dot">
          <DateText iso={article.date} />
        </span>
      ) : null}
    </span>
  );
}

/** One statement: its kind and date, its words verbatim, the occasion, and the article it was read in. */
export function StatementItem(props: {
  statement: ShownStatement;
  /** names of the entities that are named in its words, by id */
  names: Readonly<Record<string, string>>;
  /** shown in lists of what others said */
  showSpeaker: boolean;
  onOpen: (entity: string) => void;
}) {
  const { statement, onOpen } = props;
  const speaker = statement.speakerName ?? statement.sourceText;
  // The comma before “she said” belongs to the article's sentence, which is not shown.
  const text = typographic(statement.text).replace(/,”$/, '”');
  const named = Object.fromEntries(statement.about.flatMap((id) => (props.names[id] ? [[id, props.names[id]]] : [])));
  const addressee = statement.addresseeName ?? statement.addressee;
  const lead = leadIn(statement);
  const venue = venueWords(statement);
  return (
    <article class={`statement ${statement.kind}`}>
      {props.showSpeaker ? (
        <p class="speaker">
          <EntityName entity={statement.speaker} onOpen={onOpen}>
            {speaker || i18n.t('card.unknownSpeaker')}
          </EntityName>
        </p>
      ) : null}
      <p dir="auto" class={!lead && text.startsWith('“') ? 'words hanging' : 'words'}>
        {lead ? <span class="lead">{lead} </span> : null}
        <NamedText text={text} names={named} onOpen={onOpen} />
      </p>
      <p class="circumstance">
        <span class="kind">
          <Icon d={statement.kind === 'indirect' ? reported : quoted} size={12} />
          {i18n.t(`kind.${statement.kind}`)}
        </span>
        {addressee ? (
          <span class="dot">
            {statement.addresseeName && statement.addressee ? (
              <EntityName entity={statement.addressee} onOpen={onOpen}>
                {i18n.t('card.to', [addressee])}
              </EntityName>
            ) : (
              i18n.t('card.to', [typographic(addressee)])
            )}
          </span>
        ) : null}
        {venue ? <span class="dot">{typographic(venue)}</span> : null}
        <span class="dot">{statement.date ? <DateText iso={statement.date} /> : i18n.t('card.undated')}</span>
      </p>
      <p class="circumstance">
        <SourceLine article={statement.article} />
      </p>
    </article>
  );
}
