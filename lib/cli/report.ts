import type { Dataset } from '../entity.ts';
import type { DatasetFacts } from '../exchange.ts';

/** Shows how far long work is, on stderr: in place on a terminal, else a line for every tenth. */
export interface Progress {
  step(): void;
  end(): void;
}

const FEW = 50;

/** A progress line for `total` items; silent for 50 or fewer where stderr is no terminal. */
export function createProgress(what: string, total: number): Progress {
  const terminal = process.stderr.isTTY === true;
  let done = 0;
  let shown = -1;
  const show = () => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    const step = terminal ? percent : Math.floor(percent / 10);
    if (step === shown) return;
    shown = step;
    if (terminal) process.stderr.write(`\r${what}: ${done} of ${total} (${percent} %)\u001b[K`);
    else if (total > FEW && done > 0) process.stderr.write(`${what}: ${done} of ${total}\n`);
  };
  return {
    step() {
      done++;
      show();
    },
    end() {
      if (terminal) process.stderr.write('\r\u001b[K');
    },
  };
}

const MAX_WARNINGS = 50;

/** What a build tells in the end, for a person to read. `kept` articles were done by an earlier one; `indexBytes` in bytes, `seconds` of the whole build. */
export function datasetReport(
  dataset: Dataset,
  facts: DatasetFacts,
  build: { warnings: readonly string[]; kept: number; indexBytes: number; seconds: number; out: string },
): string {
  const kinds = Map.groupBy(dataset.statements, ({ kind }) => kind);
  const byKind = [...kinds].map(([kind, statements]) => `${statements.length} ${kind}`).sort();
  const byType = Object.entries(facts.byType).map(([type, number]) => `${number} ${type}`);
  const anonymous = dataset.statements.filter(({ speaker }) => speaker === null).length;
  const dates = facts.firstDate ? `, ${facts.firstDate} to ${facts.lastDate}` : '';
  const rows: [string, string][] = [
    ['articles', `${facts.articles}${dates}`],
    ...(build.kept > 0 ? [['kept', `${build.kept} extracted by an earlier build`] satisfies [string, string]] : []),
    ['entities', withParts(facts.entities, byType)],
    ['details', `${facts.details}`],
    [
      'statements',
      withParts(facts.statements, [...byKind, ...(anonymous ? [`${anonymous} without a known speaker`] : [])]),
    ],
    ['aliases', `${facts.aliases}, index of ${build.indexBytes} bytes`],
    ['revision', facts.revision],
    ['warnings', `${build.warnings.length}`],
    ['time', `${build.seconds.toFixed(1)} s`],
  ];
  const more = build.warnings.length - MAX_WARNINGS;
  return [
    `Dataset written to ${build.out}`,
    ...rows.map(([label, value]) => `  ${label.padEnd(11)} ${value}`),
    ...(build.warnings.length > 0 ? ['Warnings'] : []),
    ...build.warnings.slice(0, MAX_WARNINGS).map((warning) => `  ${warning}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}

function withParts(total: number, parts: readonly string[]): string {
  return parts.length > 0 ? `${total}: ${parts.join(', ')}` : `${total}`;
}
