import { figures } from './figures.ts';
import { NO_MATCH } from './inputs.ts';
import { LIMIT } from './others.ts';
import type { OursCell } from './ours.ts';
import { median } from './page/timing.ts';
import type { Results } from './results.ts';

/** All tables as text. */
export function report(results: Results): string {
  const { ours, others = { cells: [], preparations: [] } } = results;
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
    ...(results.complete ? [] : ['\nThe run was stopped: what is missing was not measured.']),
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
        met === undefined ? '' : met ? 'reached' : 'SHORT',
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
