import { NO_MATCH } from './inputs.ts';
import { LIMIT } from './others.ts';
import type { OursCell } from './ours.ts';
import { median } from './page/timing.ts';
import type { Results } from './results.ts';

/** One line of the table of figures: what was measured, what it should reach, and whether it does. */
export interface Figure {
  name: string;
  value: number;
  aim: string;
  /** undefined where the line only helps to read the one above it */
  met: boolean | undefined;
  unit: string;
  note: string;
}

const HEADLINE = 100_000;
const LARGEST = 1_000_000;

function most(name: string, value: number, aim: number, unit: string, note = ''): Figure {
  return { name, value, aim: `≤ ${aim}`, met: value <= aim, unit, note };
}

/** The figures that the project holds itself to, as far as they were measured. */
export function figures(results: Results): Figure[] {
  return [
    ...searchFigures(results),
    ...paintFigures(results),
    ...taskFigures(results),
    ...indexFigures(results),
    ...cardFigures(results),
  ];
}

function searchFigures({ ours }: Results): Figure[] {
  const ratios = cellsOf(ours, HEADLINE).map(({ search, walk }) => search / walk);
  const growth = cellsOf(ours, LARGEST).flatMap((cell) => {
    const smaller = ours.find(({ page, size }) => page === cell.page && size === HEADLINE);
    return smaller ? [cell.search / cell.walk / (smaller.search / smaller.walk)] : [];
  });
  const without = ours.find(({ page, size }) => page === NO_MATCH && size === HEADLINE);
  const byPage = (values: readonly number[]) => `by page ${values.map((value) => value.toFixed(2)).join(', ')}`;
  return [
    ...(ratios.length > 0
      ? [most('search, 100,000 aliases, over a bare walk', median(ratios), 3, '×', byPage(ratios))]
      : []),
    ...(growth.length > 0
      ? [most('search, a million aliases over 100,000', median(growth), 1.2, '×', byPage(growth))]
      : []),
    ...(without ? [most('page without matches, over a bare walk', without.search / without.walk, 1.5, '×')] : []),
  ];
}

function cellsOf(ours: readonly OursCell[], size: number): OursCell[] {
  return ours.filter((cell) => cell.size === size && cell.page !== NO_MATCH);
}

/** Like for like: from a page at rest to marks in its DOM, in one go; who is meant is settled by neither side. */
function paintFigures({ ours, others }: Results): Figure[] {
  return (['mark.js, keywords across elements', 'mark.js, keywords'] as const).flatMap((library) => {
    const faster = cellsOf(ours, HEADLINE).flatMap(({ page, toMarks }) => {
      const other = others?.cells.find((one) => one.library === library && one.size === 30 && one.page === page);
      if (!other || !toMarks) return [];
      const times = (other.ms ?? LIMIT) / (toMarks.freshSearch + toMarks.paint);
      const marks = `${toMarks.marks} marks to ${other.marks ?? 'none in time'}`;
      return [{ times, note: `${page}: ${other.ms === null ? '≥ ' : ''}${times.toFixed(0)} (${marks})` }];
    });
    if (faster.length === 0) return [];
    const value = median(faster.map(({ times }) => times));
    const name = `search and paint 100,000 aliases, against ${library} (30)`;
    const note = faster.map((one) => one.note).join(', ');
    return [{ name, value, aim: '≥ 80', met: value >= 80, unit: '× faster', note }];
  });
}

function taskFigures({ tasks }: Results): Figure[] {
  return tasks.flatMap(({ page, ours, bare, word, longTasks }) => [
    most(
      `longest task on ${page}, beyond the page's own`,
      Math.max(0, ours.cpu - bare.cpu),
      16,
      'ms',
      [`${longTasks} above 50 ms by the clock`, ...ours.parts.slice(0, 3)].join(', '),
    ),
    most('  of any task, what is not rendering', ours.script, 16, 'ms'),
    {
      name: '  for comparison: the page itself marks one word',
      value: Math.max(0, word.cpu - bare.cpu),
      aim: '',
      met: undefined,
      unit: 'ms',
      note: word.parts.slice(0, 3).join(', '),
    },
  ]);
}

function indexFigures({ index }: Results): Figure[] {
  const aims: Record<number, [bytes: number, load: number, held: number]> = {
    [HEADLINE]: [10, 10, 3],
    [LARGEST]: [8, 60, 20],
  };
  return index.flatMap(({ size, bytesPerAlias, load, held }) => {
    const aim = aims[size];
    if (!aim) return [];
    const named = size.toLocaleString('en');
    return [
      most(`index, ${named} aliases`, bytesPerAlias, aim[0], 'bytes an alias'),
      most(`loading ${named} aliases`, load, aim[1], 'ms'),
      most(`held in the page by ${named} aliases`, held / 1e6, aim[2], 'MB'),
    ];
  });
}

function cardFigures({ cards }: Results): Figure[] {
  return cards.flatMap(({ known, warm, asleep }) => [
    most(`card open after the key, of ${known}`, warm.opens, 50, 'ms'),
    most('  with its facts and statements', warm.facts, 50, 'ms'),
    most('  with the background asleep', asleep.opens, 200, 'ms'),
    most('  with the background asleep, with its facts and statements', asleep.facts, 200, 'ms'),
  ]);
}
