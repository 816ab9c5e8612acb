import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The conventions of CONTRIBUTING.md that a machine can check. */

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const sources = tracked.filter((file) => /^(lib|entrypoints)\/.*\.tsx?$/.test(file));
const read = (file: string) => readFileSync(file, 'utf8');

/** What a line violates: `file:line` for each. */
function linesWith(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

/** Modules that a file imports, as paths from the root of the repository; packages as their names. */
function importsOf(file: string): string[] {
  const code = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) =>
    to!.startsWith('.') ? normalize(join(dirname(file), to!)) : to!,
  );
}

/** The flow of the design, left to right; a folder imports from itself and from the left. */
const FLOW = ['article', 'extract', 'dataset', 'index', 'match', 'page', 'highlight', 'card'];
const ANYWHERE = ['lib/entity.ts', 'lib/exchange.ts', 'lib/settings.ts', 'lib/messages.ts', 'lib/sites.ts'];

describe('the code base', () => {
  it('has sources to check', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it('keeps every source file within 200 lines', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('keeps entrypoints thin: 40 lines at most', () => {
    const long = sources.filter((file) => file.startsWith('entrypoints/') && read(file).split('\n').length > 41);
    expect(long).toEqual([]);
  });

  it('imports along the flow only', () => {
    const wrong = sources.flatMap((file) => {
      const from = FLOW.indexOf(file.split('/')[1]!);
      if (!file.startsWith('lib/') || from < 0) return [];
      return importsOf(file)
        .filter((to) => to.startsWith('lib/') && !ANYWHERE.includes(to))
        .filter((to) => {
          const at = FLOW.indexOf(to.split('/')[1]!);
          return at >= 0 ? at > from : !(to.startsWith('lib/ui/') && FLOW[from] === 'card');
        })
        .map((to) => `${file} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('runs the pure parts anywhere: no Node, no DOM, no browser API', () => {
    const pure = sources.filter((file) => /^lib\/(article|extract|dataset|index|match)\//.test(file));
    const wrong = pure.flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('node:') || to === 'wxt/browser')
        .map((to) => `${file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
    expect(
      linesWith(
        pure,
        /\b(?:document|window)\.(?:body|head|create|query|get|add|location|default|document)|\bprocess\.(?:env|argv|exit|std|cwd)/,
      ),
    ).toEqual([]);
  });

  it('lets the painter alone import mark.js', () => {
    const importers = sources.filter((file) => importsOf(file).some((to) => to.startsWith('mark.js')));
    expect(importers).toEqual(['lib/highlight/painter.ts']);
  });

  it('never unmarks or normalises the page', () => {
    expect(
      linesWith(
        sources.filter((file) => file.startsWith('lib/highlight/')),
        /\.(?:unmark|normalize)\(/,
      ),
    ).toEqual([]);
  });

  it('parses no markup and evaluates no code', () => {
    const risky =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    // These take such places out of libraries.
    const own = sources.filter((file) => !/^lib\/cli\/text-only-/.test(file));
    expect(linesWith(own, risky)).toEqual([]);
  });

  it('takes no short cut around types, lint or tests', () => {
    const all = tracked.filter(
      (file) => /^(lib|entrypoints|tests)\/.*\.tsx?$/.test(file) && file !== 'tests/conventions.test.ts',
    );
    expect(
      linesWith(
        all,
        /@ts-ignore|@ts-expect-error|biome-ignore|\bas any\b|\b(?:it|test|describe)\.(?:only|skip|todo)\b/,
      ),
    ).toEqual([]);
  });

  it('talks to no server', () => {
    const urls = linesWith(sources, /fetch\(\s*['"`]https?:|new (?:WebSocket|EventSource)\(|sendBeacon\(/);
    expect(urls).toEqual([]);
  });
});
