import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import { countWords } from './counts.ts';
import { Segmented } from './segmented.tsx';
import { StatementItem } from './statement-item.tsx';

/** What the entity said, or what others said of it. */
export type Filter = 'said' | 'about';

/** Three are read at a glance; more would push the rest of the card out of sight. */
const FIRST = 3;

/** What the entity said and what others said about it, as ranked for the paragraph being read. */
export function StatementsView(props: {
  data: CardData;
  filter: Filter | null;
  all: boolean;
  onFilter: (filter: Filter) => void;
  onAll: () => void;
  onOpen: (entity: string) => void;
}) {
  const { data, onOpen } = props;
  const { id, name } = data.entity;
  const others = Object.fromEntries(Object.entries(data.names).filter(([entity]) => entity !== id));
  if (data.said.length + data.about.length === 0) {
    return (
      <div class="empty">
        <h3>{i18n.t('card.noStatements')}</h3>
        <p>{i18n.t('card.noStatementsWhy', [name])}</p>
      </div>
    );
  }
  const filter = props.filter ?? (data.said.length > 0 ? 'said' : 'about');
  const statements = data[filter];
  const hidden = props.all ? 0 : Math.max(0, statements.length - FIRST);
  return (
    <section class="statements">
      <Segmented
        name="backstory-statements"
        label={i18n.t('card.statements')}
        options={(['said', 'about'] as const).map((value) => ({
          value,
          label: i18n.t(`card.${value}`),
          count: data[value].length,
        }))}
        value={filter}
        onChange={props.onFilter}
      />
      {statements.length === 0 ? (
        <p class="none">{i18n.t(filter === 'said' ? 'card.noSaid' : 'card.noAbout', [name])}</p>
      ) : (
        <ol>
          {statements.slice(0, statements.length - hidden).map((statement) => (
            <li key={statement.id}>
              <StatementItem statement={statement} names={others} showSpeaker={filter === 'about'} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
      {hidden > 0 ? (
        <button type="button" class="quiet more" onClick={props.onAll}>
          {countWords('card.moreStatements', hidden)}
        </button>
      ) : null}
    </section>
  );
}
