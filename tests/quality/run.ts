/**
 * `npm run quality`: extracts the tuning sets, runs the scorers, prints every figure beside its floor and aim, and writes
 * `.output/quality.json`. `-- --errors RUN [--most N]` lists the misses of one run instead, grouped by kind.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FIGURES, RUNS, type RunName } from './figures.ts';
import { measureBundle, measureSpeed } from './measure.ts';

const SHARED = resolve(process.env.BACKSTORY_SHARED ?? '../shared');
const WORK = resolve('.output/quality');
const LARGE = { maxBuffer: 1 << 30 } as const;

const { values } = parseArgs({ options: { errors: { type: 'string' }, most: { type: 'string', default: '40' } } });

if (!existsSync(join(SHARED, 'tools'))) {
  console.error(
    `The tuning sets and scorers are not here (looked in ${SHARED}). Nothing else needs them: npm test and npm run demo work without.\n` +
      'To measure quality, set BACKSTORY_SHARED to the folder that holds "tools" and "data".',
  );
  process.exit(2);
}
mkdirSync(WORK, { recursive: true });

const tool = (name: string) => join(SHARED, 'tools', name);

/** Runs the extractor over a run's gold and returns the arguments its scorer takes. */
function predict(name: RunName): string[] {
  const { gold } = RUNS[name];
  const pred = join(WORK, `${name}.jsonl`);
  const goldFile = gold && join(SHARED, 'data', gold);
  const input = goldFile
    ? execFileSync('node', [tool('inputs.mjs'), '--gold', goldFile], LARGE)
    : execFileSync('node', [tool('score-seed.mjs'), '--input'], LARGE);
  execFileSync('node', ['lib/cli/extract.ts'], { ...LARGE, input, stdio: ['pipe', openSync(pred, 'w'), 'inherit'] });
  return [...(goldFile ? ['--gold', goldFile] : []), '--pred', pred];
}

function score(name: RunName): unknown {
  const json = execFileSync('node', [tool(RUNS[name].scorer), ...predict(name), '--json'], LARGE).toString();
  return JSON.parse(json);
}

function at(value: unknown, path: readonly (string | number)[]): number {
  const found = path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
  if (typeof found !== 'number') throw new Error(`no number at ${path.join(' › ')}`);
  return found;
}

function listErrors(name: string): void {
  if (!Object.hasOwn(RUNS, name)) {
    console.error(`--errors takes one of ${Object.keys(RUNS).join(', ')}, not "${name}"`);
    process.exit(2);
  }
  const run = name as RunName;
  const args = [
    '-c',
    '"$0" "$@" 2>&1 >/dev/null',
    'node',
    tool(RUNS[run].scorer),
    ...predict(run),
    '--misses',
    '1000000',
  ];
  const listing = execFileSync(
    'bash',
    run === 'article' ? args.map((a) => a.replace(' 2>&1 >/dev/null', '')) : args,
    LARGE,
  ).toString();
  const kinds = new Map<string, string[]>();
  for (const line of listing.split('\n').filter((text) => text.includes(': '))) {
    const kind = line
      .slice(0, line.indexOf(': '))
      .replace(/^\S+ /, '')
      .replace(/\s{2,}.*/, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  const most = Number(values.most);
  for (const [kind, lines] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n## ${kind}: ${lines.length}`);
    for (const line of lines.slice(0, most)) console.log(line);
    if (lines.length > most) console.log(`… ${lines.length - most} more; --most ${lines.length} shows all`);
  }
}

if (values.errors !== undefined) {
  listErrors(values.errors);
} else {
  const scores = Object.fromEntries((Object.keys(RUNS) as RunName[]).map((name) => [name, score(name)]));
  const rows = FIGURES.map((figure) => ({ ...figure, value: at(scores[figure.run], figure.path) }));
  const speed = await measureSpeed(join(SHARED, 'data/statements/polnear-dev.jsonl'));
  const bundle = await measureBundle();
  const all = [
    ...rows,
    { name: 'speed, thousand words a second, one thread', value: speed / 1000, floor: 10, reach: 15 },
    { name: 'code and model for the browser, MB gzip', value: bundle / 1e6, floor: 2.2, reach: 1.9, less: true },
  ];
  const show = (value?: number) => (value === undefined ? '–' : String(Math.round(value * 100) / 100)).padStart(7);
  console.log(`${'figure'.padEnd(46)} ${'now'.padStart(7)} ${'floor'.padStart(7)} ${'aim'.padStart(7)}`);
  for (const row of all) {
    const { name, value, floor, reach } = row;
    const less = 'less' in row;
    const reached = reach === undefined ? '' : (less ? value <= reach : value >= reach) ? '  reached' : '  short';
    console.log(`${name.padEnd(46)} ${show(value)} ${show(floor)} ${show(reach)}${reached}`);
  }
  writeFileSync(
    '.output/quality.json',
    `${JSON.stringify({ figures: all.map(({ name, value, floor, reach }) => ({ name, value, floor, reach })), scores }, null, 1)}\n`,
  );
  console.log('\nWritten to .output/quality.json');
}
