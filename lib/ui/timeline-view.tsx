import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Period } from '../exchange.ts';
import { countWords } from './counts.ts';
import { periodWords } from './dates.ts';

const HEIGHT = 36;
const WIDTH = 10;

/** One period's column: quoted is filled, reported is an outline above it, so that no colour is needed. */
function Column({ period, most }: { period: Period; most: number }) {
  const unit = (HEIGHT - 2) / most;
  const quoted = period.quoted * unit;
  const reported = period.reported * unit;
  const floor = HEIGHT;
  return (
    <svg width={WIDTH + 2} height={HEIGHT} viewBox={`0 0 ${WIDTH + 2} ${HEIGHT}`} aria-hidden="true">
      {quoted > 0 ? <rect class="quoted" x="1" y={floor - quoted} width={WIDTH} height={quoted} rx="1" /> : null}
      {reported > 0 ? (
        <rect
          class="reported"
          x="1.75"
          y={floor - quoted - reported + 0.75}
          width={WIDTH - 1.5}
          height={Math.max(1.5, reported - 1.5)}
          rx="1"
        />
      ) : null}
    </svg>
  );
}

/**
 * Statements over time, a column a period. A toolbar of toggle buttons: Tab reaches it once, arrow keys go through the periods,
 * Enter or a click shows one period alone.
 */
export function Timeline(props: {
  periods: readonly Period[];
  chosen: number | null;
  onChoose: (period: number | null) => void;
}) {
  const { periods, chosen } = props;
  const [at, setAt] = useState(chosen ?? periods.length - 1);
  const most = Math.max(...periods.map(({ quoted, reported }) => quoted + reported));
  const total = periods.reduce((sum, { quoted, reported }) => sum + quoted + reported, 0);
  const [begin, end] = [periods[0]!, periods.at(-1)!];
  const go = (event: KeyboardEvent) => {
    const bar = event.currentTarget as HTMLElement;
    const onward = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: at + onward,
      ArrowLeft: at - onward,
      Home: 0,
      End: periods.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(to, periods.length - 1));
    setAt(next);
    bar.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="timeline">
      <div
        class="columns"
        role="toolbar"
        aria-label={`${i18n.t('card.timeline')}: ${countWords('card.statementCount', total)}, ${periodWords(begin.from, end.to)}`}
        onKeyDown={go}
      >
        {periods.map((period, index) => {
          const words = `${periodWords(period.from, period.to)}: ${countWords('card.statementCount', period.quoted + period.reported)}`;
          return (
            <button
              key={period.from}
              type="button"
              tabIndex={index === at ? 0 : -1}
              aria-pressed={index === chosen}
              aria-label={words}
              title={words}
              onClick={() => {
                setAt(index);
                props.onChoose(index === chosen ? null : index);
              }}
            >
              <Column period={period} most={most} />
            </button>
          );
        })}
      </div>
      <p class="ends" aria-hidden="true">
        <span>{periodWords(begin.from, begin.to)}</span>
        <span>{periodWords(end.from, end.to)}</span>
      </p>
    </div>
  );
}
