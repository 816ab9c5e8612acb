import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import type { Copy } from './copy-buttons.tsx';
import { countWords } from './counts.ts';
import { periodWords } from './dates.ts';
import { Icon } from './icon.tsx';
import { close } from './icon-paths.ts';
import { Segmented } from './segmented.tsx';
import { StatementItem } from './statement-item.tsx';
import { dayOf, periodsOf } from './timeline.ts';
import { Timeline } from './timeline-view.tsx';

/** What the entity said, or what others said of it. */
export type Filter = 'said' | 'about';

/** Three are read at a glance; more would push the rest of the card out of sight. */
const FIRST = 3;

interface StatementsProps {
  data: CardData;
  /** null until the reader chooses */
  filter: Filter | null;
  /** show all, not only the first */
  all: boolean;
  onFilter: (filter: Filter) => void;
  onAll: () => void;
  onOpen: (entity: string) => void;
  onCopy: Copy;
}

/** What the entity said and what others said about it, as ranked for the paragraph being read. */
export function StatementsView(props: StatementsProps) {
  const { data } = props;
  const { name } = data.entity;
  if (data.said.length + data.about.length === 0) {
    return (
      <div class="empty">
        <h3>{i18n.t('card.noStatements')}</h3>
        <p>{i18n.t('card.noStatementsWhy', [name])}</p>
      </div>
    );
  }
  const filter = props.filter ?? (data.said.length > 0 ? 'said' : 'about');
  return (
    <section class="statements" aria-label={i18n.t('card.statements')}>
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
      {data[filter].length === 0 ? (
        <p class="none">{i18n.t(filter === 'said' ? 'card.noSaid' : 'card.noAbout', [name])}</p>
      ) : (
        <List key={`${data.entity.id} ${filter}`} {...props} filter={filter} />
      )}
    </section>
  );
}

/** The statements of one filter, and when they were made. */
function List({ data, filter, all, onAll, onOpen, onCopy }: StatementsProps & { filter: Filter }) {
  const [chosen, choose] = useState<number | null>(null);
  const periods = periodsOf(data[filter]);
  const period = chosen === null ? undefined : periods?.[chosen];
  const isWithin = (day = Number.NaN) => !period || (day >= period.from && day < period.to);
  const statements = data[filter].filter((statement) => isWithin(dayOf(statement)));
  const others = Object.fromEntries(Object.entries(data.names).filter(([entity]) => entity !== data.entity.id));
  const hidden = all ? 0 : Math.max(0, statements.length - FIRST);
  return (
    <>
      {periods ? <Timeline periods={periods} chosen={chosen} onChoose={choose} /> : null}
      {periods ? (
        <p class="period" role="status">
          {period ? (
            <>
              <span>
                {`${countWords('card.statementCount', statements.length)} · ${periodWords(period.from, period.to)}`}
              </span>
              <button type="button" class="quiet link" onClick={() => choose(null)}>
                <Icon d={close} size={12} />
                {i18n.t('card.allDates')}
              </button>
            </>
          ) : null}
        </p>
      ) : null}
      <ol>
        {statements.slice(0, statements.length - hidden).map((statement) => (
          <li key={statement.id}>
            <StatementItem
              statement={statement}
              names={others}
              showSpeaker={filter === 'about'}
              onOpen={onOpen}
              onCopy={onCopy}
            />
          </li>
        ))}
      </ol>
      {hidden > 0 ? (
        <button type="button" class="quiet more" onClick={onAll}>
          {countWords('card.moreStatements', hidden)}
        </button>
      ) : null}
    </>
  );
}
