import type { CardTimes } from './card.ts';
import { NO_MATCH, type PageName } from './inputs.ts';
import type { IndexCost } from './memory.ts';
import { LIMIT, type OthersCell, type Preparation } from './others.ts';
import type { OursCell } from './ours.ts';
import type { LongestTask } from './tasks.ts';

export interface Results {
  quick: boolean;
  ours: OursCell[];
  index: IndexCost[];
  tasks: { page: PageName; ours: LongestTask; bare: LongestTask; longTasks: number; slices: number; found: number };
  others: { cells: OthersCell[]; preparations: Preparation[] };
  /** null where no test build of the extension was there to measure */
  card: CardTimes | null;
}

/** One line of the table of figures: what was measured, what it should reach, and whether it does. */
export interface Figure {
  name: string;
  value: number;
  aim: string;
  met: boolean;
  unit: string;
  note: string;
}

const HEADLINE = 100_000;
const LARGEST = 1_000_000;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

/** The figures that the project holds itself to. */
export function figures({ ours, index, tasks, others, card }: Results): Figure[] {
  const cells = (size: number) => ours.filter((cell) => cell.size === size && cell.page !== NO_MATCH);
  const searches = cells(HEADLINE).map(({ search, walk }) => search / walk);
  const growth = cells(LARGEST).map((cell) => cell.search / cell.walk / searches[cells(LARGEST).indexOf(cell)]!);
  const without = ours.find(({ page, size }) => page === NO_MATCH && size === HEADLINE)!;
  const faster = cells(HEADLINE).flatMap(({ page, toMarks }) => {
    const other = others.cells.find(
      (cell) => cell.library === 'mark.js, keywords across elements' && cell.size === 30 && cell.page === page,
    );
    if (!other || !toMarks) return [];
    const times = (other.ms ?? LIMIT) / (toMarks.freshSearch + toMarks.paint);
    return [{ page, times, atLeast: other.ms === null }];
  });
  const most = (name: string, value: number, aim: number, unit: string, note = ''): Figure => {
    return { name, value, aim: `≤ ${aim}`, met: value <= aim, unit, note };
  };
  const range = (values: readonly number[]) => `by page ${values.map((value) => value.toFixed(2)).join(', ')}`;
  const bytes = (size: number) => index.find((one) => one.size === size)!;
  const beyond = Math.max(0, tasks.ours.cpu - tasks.bare.cpu);
  return [
    most('search, 100,000 aliases, over a bare walk', median(searches), 3, '×', range(searches)),
    most('search, a million aliases over 100,000', median(growth), 1.2, '×', range(growth)),
    {
      name: 'search and paint, against mark.js with 30 keywords',
      value: median(faster.map(({ times }) => times)),
      aim: '≥ 80',
      met: median(faster.map(({ times }) => times)) >= 80,
      unit: '× faster',
      note: faster.map(({ page, times, atLeast }) => `${page} ${atLeast ? '≥ ' : ''}${times.toFixed(0)}`).join(', '),
    },
    most(
      `longest task on ${tasks.page}, beyond the page's own`,
      beyond,
      16,
      'ms',
      `${tasks.longTasks} tasks above 50 ms by the clock, longest ${tasks.ours.wall.toFixed(1)} ms`,
    ),
    most('page without matches, over a bare walk', without.search / without.walk, 1.5, '×'),
    most('index, 100,000 aliases', bytes(HEADLINE).bytesPerAlias, 10, 'bytes an alias'),
    most('index, a million aliases', bytes(LARGEST).bytesPerAlias, 8, 'bytes an alias'),
    most('loading 100,000 aliases', bytes(HEADLINE).load, 10, 'ms'),
    most('loading a million aliases', bytes(LARGEST).load, 60, 'ms'),
    most('held in the page by 100,000 aliases', bytes(HEADLINE).held / 1e6, 3, 'MB'),
    most('held in the page by a million aliases', bytes(LARGEST).held / 1e6, 20, 'MB'),
    ...(card
      ? [
          most('card open after the pause on a name', card.warm, 50, 'ms'),
          most('the same with the background asleep', card.asleep, 200, 'ms'),
        ]
      : []),
  ];
}

/** All tables as text. */
export function report(results: Results): string {
  const { ours, others } = results;
  const walkOf = (page: string) => median(ours.filter((cell) => cell.page === page).map(({ walk }) => walk));
  const pages = [...new Set(ours.map(({ page }) => page))];
  const sizes = [...new Set(ours.map(({ size }) => size))];
  const times = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  const head = ['', ...sizes.map((size) => size.toLocaleString('en'))];
  const tables = pages.flatMap((page) => {
    const row = (name: string, value: (size: number) => string) => [name, ...sizes.map(value)];
    const cell = (size: number) => ours.find((one) => one.page === page && one.size === size);
    const ratio = (size: number, part: 'search' | 'read' | 'find') => {
      const found = cell(size);
      return found ? times(found[part] / found.walk) : '–';
    };
    const marks = (size: number, value: (painted: NonNullable<OursCell['toMarks']>, walk: number) => number) => {
      const found = cell(size);
      return found?.toMarks ? times(value(found.toMarks, found.walk)) : '–';
    };
    const other = (library: string, size: number) => {
      const found = others.cells.find((one) => one.library === library && one.size === size && one.page === page);
      if (!found) return '–';
      return found.ms === null ? `> ${times(LIMIT / walkOf(page))}` : times(found.ms / walkOf(page));
    };
    const libraries = [...new Set(others.cells.map(({ library }) => library))];
    return [
      `\n${page === NO_MATCH ? 'page without matches' : `page of ${page}`}: times a bare walk over it, by number of aliases`,
      table([
        head,
        row('search', (size) => ratio(size, 'search')),
        row('  of it reading blocks', (size) => ratio(size, 'read')),
        row('  of it finding names', (size) => ratio(size, 'find')),
        row('search on a fresh page, over a walk there', (size) =>
          marks(size, ({ freshSearch, freshWalk }) => freshSearch / freshWalk),
        ),
        row('settling who is meant', (size) => marks(size, ({ settle }, walk) => settle / walk)),
        row('painting all marks', (size) => marks(size, ({ paint }, walk) => paint / walk)),
        row('fresh page to marks, all', (size) => marks(size, ({ ms }, walk) => ms / walk)),
        ...(page === NO_MATCH ? [] : libraries.map((library) => row(library, (size) => other(library, size)))),
      ]),
    ];
  });
  const prepared = others.preparations.map(({ library, size, ms, bytes, why }) => [
    library,
    size.toLocaleString('en'),
    why ?? `${times(ms ?? 0)} ms`,
    bytes === undefined ? '' : `${(bytes / 1e6).toFixed(1)} MB`,
  ]);
  return [
    ...tables,
    '\nwhat a dictionary costs before any page is searched',
    table([
      ...results.index.map(({ size, load, held }) => [
        'ours',
        size.toLocaleString('en'),
        `${load.toFixed(1)} ms`,
        `${(held / 1e6).toFixed(1)} MB`,
      ]),
      ...prepared,
    ]),
    '\nfigures',
    table([
      ['', 'measured', 'aim', '', ''],
      ...figures(results).map(({ name, value, aim, met, unit, note }) => [
        name,
        `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`,
        aim,
        met ? 'reached' : 'SHORT',
        note,
      ]),
    ]),
  ].join('\n');
}

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
