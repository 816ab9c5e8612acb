import type AhoCorasick from 'modern-ahocorasick/fast';
import { fromBase64, toBase64 } from '../../../lib/base64.ts';
import { createSession } from '../../../lib/highlight/session.ts';
import { disambiguateInSteps } from '../../../lib/match/disambiguate.ts';
import type { Matcher } from '../../../lib/match/matcher.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import * as others from './others.ts';
import * as ours from './ours.ts';
import { median, timeTogether } from './timing.ts';
import { bareWalk } from './walk.ts';

/** What the page of the bench can be asked to do; the run asks by name, one thing at a time. */

let html = '';
let aliases: string[] = [];
let matcher: Matcher;
let pattern: RegExp;
let automaton: AhoCorasick;
let sink = 0;
let longTasks = 0;

/** Puts the page's content back as it was, laid out, without garbage of the run before. */
function reset(): void {
  document.body.innerHTML = html;
  (globalThis as { gc?(): void }).gc?.();
  document.body.getBoundingClientRect();
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Median time of a work that changes the page, which is put back before each run. */
function timeChanging(work: () => unknown, rounds: number): number {
  return median(
    Array.from({ length: rounds }, () => {
      reset();
      return timed(work);
    }),
  );
}

async function load(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const bench = {
  async usePage(path: string) {
    html = await (await load(path)).text();
    reset();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return { nodes, chars: document.body.textContent.length };
  },
  async useAliases(path: string) {
    aliases = (await (await load(path)).text()).split('\n');
  },
  /** Takes an index; tells what taking it costs in ms, from the base64 of the extension's message and from bytes. */
  async useIndex(path: string) {
    const given = new Uint8Array(await (await load(path)).arrayBuffer());
    const message = toBase64(given);
    const loads = Array.from({ length: 5 }, () =>
      timed(() => {
        matcher = ours.matcherOf(fromBase64(message));
      }),
    );
    const opens = Array.from({ length: 5 }, () => timed(() => ours.matcherOf(given)));
    return { bytes: given.length, load: median(loads), open: median(opens) };
  },
  usePattern: (size: number) =>
    timed(() => {
      pattern = others.patternOf(aliases.slice(0, size));
      pattern.test('');
    }),
  useAutomaton: (size: number) =>
    timed(() => {
      automaton = others.automatonOf(aliases.slice(0, size));
    }),

  /** Searching beside the bare walk; the page stays as it is. */
  search(rounds: number) {
    reset();
    const blocks = ours.readAll(document.body);
    const found = ours.search(document.body, matcher);
    const times = timeTogether(
      {
        walk: () => {
          sink += bareWalk(document.body);
        },
        search: () => {
          sink += ours.search(document.body, matcher).length;
        },
        read: () => {
          sink += ours.readAll(document.body).length;
        },
        find: () => {
          for (const { text } of blocks) sink += matcher.search(text).length;
        },
      },
      rounds,
    );
    return { ...times, hits: found.reduce((sum, { hits }) => sum + hits.length, 0) };
  },
  /** From a fresh page to marks, by its parts; for comparison the bare walk over a fresh page. */
  paint(rounds: number) {
    const times = { walk: [] as number[], search: [] as number[], settle: [] as number[], paint: [] as number[] };
    let marks = 0;
    for (let round = 0; round < rounds; round++) {
      reset();
      times.walk.push(
        timed(() => {
          sink += bareWalk(document.body);
        }),
      );
      reset();
      let found: ours.SearchedPage[] = [];
      times.search.push(timed(() => (found = ours.search(document.body, matcher))));
      const resolved = ours.resolveAll(found, aliases);
      let matches: ReturnType<typeof ours.settle> = [];
      times.settle.push(timed(() => (matches = ours.settle(found, resolved))));
      times.paint.push(timed(() => ours.paint(found, matches)));
      marks = document.querySelectorAll('backstory-mark').length;
    }
    const { walk, search, settle, paint } = times;
    return {
      ms: median(search.map((ms, round) => ms + settle[round]! + paint[round]!)),
      marks,
      freshWalk: median(walk),
      freshSearch: median(search),
      settle: median(settle),
      paint: median(paint),
    };
  },
  markKeywords: (size: number, rounds: number, across: boolean) => ({
    ms: timeChanging(() => others.markKeywords(document.body, aliases.slice(0, size), across), rounds),
    marks: document.querySelectorAll('bench-mark').length,
  }),
  markPattern: (rounds: number) => ({
    ms: timeChanging(() => others.markPattern(document.body, pattern), rounds),
    marks: document.querySelectorAll('bench-mark').length,
  }),
  replacePattern: (rounds: number) => ({
    ms: timeChanging(() => others.replacePattern(document.body, pattern), rounds),
    marks: document.querySelectorAll('bench-mark').length,
  }),
  automaton: (rounds: number) => ({
    ms: timeChanging(() => others.automatonSearch(document.body, automaton, true), rounds),
    marks: document.querySelectorAll('bench-mark').length,
  }),
  automatonSearch: (rounds: number) =>
    timeTogether(
      {
        search: () => {
          sink += others.automatonSearch(document.body, automaton, false);
        },
      },
      rounds,
    ).search,

  /** Reads the page as the extension does, in slices; resolves with the number of marks once it has settled. */
  session: () =>
    new Promise<number>((done) => {
      const resolve = async (ordinals: number[]) => {
        // As a message would, the answer comes in a task of its own.
        await new Promise((resumed) => setTimeout(resumed));
        return ours.resolveAll([{ hits: [{ start: 0, end: 0, ordinals }] }], aliases);
      };
      createSession({
        document,
        getMatcher: async () => ({
          search: (text) => matcher.search(text),
          settle: (blocks, resolved, caution) => disambiguateInSteps({ blocks, resolved, caution }),
        }),
        resolve,
        settings: () => DEFAULT_SETTINGS,
        onChange: (found) => {
          performance.mark('backstory-settled');
          done(found.reduce((sum, { count }) => sum + count, 0));
        },
        onFailure: () => done(0),
        signal: new AbortController().signal,
      });
    }),
  markOneWord: () => others.markOneWord(document.body),
  watchLongTasks(): void {
    longTasks = 0;
    new PerformanceObserver((list) => {
      longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  },
  /** tasks of more than 50 ms by the clock */
  longTasks: () => longTasks,
  sink: () => sink,
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
