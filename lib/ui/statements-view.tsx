import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isWithin, periodsOf } from '../dataset/timeline.ts';
import type { CardData } from '../exchange.ts';
import type { Copy } from './copy-buttons.tsx';
import { countWords } from './counts.ts';
import { periodWords } from './dates.ts';
import { useGoTo } from './go-to.ts';
import { Icon } from './icon.tsx';
import { close } from './icon-paths.ts';
import { Segmented } from './segmented.tsx';
import { StatementItem } from './statement-item.tsx';
import { Timeline } from './timeline-view.tsx';

/** What the entity said, or what others said of it. */
export type Filter = 'said' | 'about';

/** Three are read at a glance; more would push the rest of the card out of sight. Then as many as can be read on the way down. */
const FIRST = 3;
const STEP = 24;

interface StatementsProps {
  data: CardData;
  /** null until the reader chooses */
  filter: Filter | null;
  /** how often more than the first were asked for */
  more: number;
  onFilter: (filter: Filter) => void;
  onMore: () => void;
  /** the card has only the first statements, and others are wanted */
  onWhole: () => void;
  /** the others were asked for, and have not come yet */
  awaitsWhole: boolean;
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
          count: data.all?.[value].count ?? data[value].length,
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
function List({ data, filter, more, onOpen, onCopy, ...props }: StatementsProps & { filter: Filter }) {
  const [chosen, choose] = useState<number | null>(null);
  const periods = data.all ? data.all[filter].periods : periodsOf(data[filter]);
  const period = chosen === null ? undefined : periods?.[chosen];
  const statements = data[filter].filter((statement) => !period || isWithin(statement, period));
  const count = period ? period.quoted + period.reported : (data.all?.[filter].count ?? statements.length);
  const shown = Math.min(count, more === 0 ? FIRST : more * STEP);
  const next = Math.min(count, (more + 1) * STEP);
  const isLacking = statements.length < shown;
  const list = useRef<HTMLOListElement>(null);
  const goTo = useGoTo(true);
  /** The button goes; the focus waits at the last statement for the first that comes. */
  const goToFirst = (at: number) => {
    goTo(() => list.current?.children[at]);
    const last = list.current?.lastElementChild as HTMLElement | null | undefined;
    if (at >= statements.length) last?.focus({ preventScroll: true });
  };
  const showMore = () => {
    goToFirst(shown);
    // Asked for first: what is lacking and was not asked for is said to have failed.
    if (data.all) props.onWhole();
    props.onMore();
  };
  const show = (index: number | null) => {
    if (data.all && index !== null) props.onWhole();
    choose(index);
  };
  const again = () => {
    goToFirst(statements.length);
    props.onWhole();
  };
  const showAll = () => {
    choose(null);
    list.current?.parentElement?.querySelector<HTMLElement>('.columns [tabindex="0"]')?.focus();
  };
  return (
    <>
      {periods ? <Timeline periods={periods} chosen={chosen} onChoose={show} /> : null}
      {periods ? (
        <p class="period" role="status">
          {period ? (
            <>
              <span>{`${countWords('card.statementCount', count)} · ${periodWords(period.from, period.to)}`}</span>
              <button type="button" class="quiet link" onClick={showAll}>
                <Icon d={close} size={12} />
                {i18n.t('card.allDates')}
              </button>
            </>
          ) : null}
        </p>
      ) : null}
      <ol ref={list} aria-busy={isLacking && props.awaitsWhole}>
        {statements.slice(0, shown).map((statement) => (
          <li key={statement.id} tabIndex={-1}>
            <StatementItem
              statement={statement}
              data={data}
              showSpeaker={filter === 'about'}
              onOpen={onOpen}
              onCopy={onCopy}
            />
          </li>
        ))}
      </ol>
      {isLacking && !props.awaitsWhole ? (
        <p class="none" role="alert">
          {i18n.t('card.moreFailed')}{' '}
          <button type="button" class="quiet link" onClick={again}>
            {i18n.t('card.retry')}
          </button>
        </p>
      ) : null}
      {next > shown ? (
        <button type="button" class="quiet more" onClick={showMore}>
          {countWords('card.moreStatements', next - shown)}
        </button>
      ) : null}
    </>
  );
}
