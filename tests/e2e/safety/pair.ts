import { NAMES } from '../../fixtures/safety/article.ts';
import type { ChromiumTab } from '../support/tab.ts';
import { emptyOutcome, type Outcome, type SafetyCase } from './case.ts';
import { differenceOf } from './compare.ts';
import type { PainterName, SafetyWorld } from './world.ts';
import '../../fixtures/safety/contract.ts';

/** One page in two windows, one with marks and one without, that are to stay alike. */
export interface Pair {
  /** Lets the page act, and compares. */
  play(): Promise<void>;
  /** Compares node by node, when the extension is off. */
  compareAfterwards(): Promise<void>;
  readonly outcome: Outcome;
}

/** Patience, in ms, for marks to appear: longer than the pauses before places that kept changing are painted again. */
const PATIENCE = 20_000;
/** A rest between bursts, in ms at most: most marks are back by then. */
const REST = 2_500;
const LOADING = 20_000;
/** Between two looks, in ms. */
const LOOK = 200;
/** Characters of an error, and errors of a page, that are told. */
const SHOWN = 500;
const MOST = 10;

export async function openPair(world: SafetyWorld, one: SafetyCase, painter: PainterName): Promise<Pair> {
  const [ours, plain] = await Promise.all([world.open(one.name, painter), world.open(one.name, 'none')]);
  const outcome = emptyOutcome();
  const both = <Result>(work: (tab: ChromiumTab) => Promise<Result>) => Promise.all([work(ours), work(plain)]);

  const compare = async (read: (tab: ChromiumTab) => Promise<string>, when: string): Promise<void> => {
    const difference = differenceOf(...(await both(read)));
    if (difference) outcome.differences.push(`${when}: ${difference}`);
  };
  const throughMarks = (tab: ChromiumTab) => tab.evaluate(() => probe.snapshot(false), undefined);
  const nodeByNode = (tab: ChromiumTab) => tab.evaluate(() => probe.snapshot(true), undefined);

  const comparePrint = async (): Promise<void> => {
    const [seen, plainSeen] = await both((tab) => tab.picture('screen'));
    const [printed, plainPrinted] = await both((tab) => tab.picture('print'));
    if (seen.equals(plainSeen)) outcome.differences.push('marks cannot be seen on the screen');
    if (!printed.equals(plainPrinted)) outcome.differences.push('marks can be seen in print');
  };

  /** The names that are still not marked when patience ends, in what a reader comes near to who goes where they are. */
  const namesMissing = async (patience: number): Promise<string[]> => {
    const end = Date.now() + patience;
    for (;;) {
      const missing = await ours.evaluate((names) => probe.missing(names, true), NAMES);
      if (missing.length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, LOOK));
      else {
        await ours.evaluate(() => scrollTo(0, 0), undefined);
        return missing;
      }
    }
  };

  const gather = async (): Promise<void> => {
    outcome.hits = await ours.evaluate(() => safety.hits, undefined);
    outcome.marks = await ours.evaluate(() => probe.marks(), undefined);
    for (const [tab, which] of [
      [ours, 'with marks'],
      [plain, 'without'],
    ] as const) {
      const heard = [...tab.errors, ...(await tab.evaluate(() => safety.errors, undefined))];
      outcome.errors.push(...heard.slice(0, MOST).map((error) => `${which}: ${error.slice(0, SHOWN)}`));
    }
    [outcome.longestTask, outcome.longestTaskWithout] = await both((tab) =>
      tab.evaluate(() => probe.longestTask(), undefined),
    );
  };

  return {
    outcome,
    async play() {
      const began = Date.now();
      await both((tab) => tab.until(() => globalThis.safety?.ready, undefined, LOADING));
      if (one.marks.before) outcome.missing.push(...(await namesMissing(PATIENCE)));
      await compare(throughMarks, 'before anything happens');
      for (let burst = 0; burst < one.bursts; burst++) {
        if (burst > 0 && one.marks.before) await namesMissing(REST);
        if (one.byHand) for (const tab of [ours, plain]) await one.byHand(tab);
        else await both((tab) => tab.evaluate((n) => safety.act(n), burst));
        await compare(throughMarks, `after burst ${burst + 1}`);
      }
      if (one.marks.after) outcome.missing.push(...(await namesMissing(PATIENCE)));
      await compare(throughMarks, 'at the end');
      if (one.printed) await comparePrint();
      await compare((tab) => tab.evaluate(() => safety.log.join('\n'), undefined), 'what the page saw');
      await gather();
      outcome.ms = Date.now() - began;
    },
    async compareAfterwards() {
      await ours.until(() => probe.marks() === 0, undefined);
      await compare(nodeByNode, 'turned off');
      await compare(
        (tab) => tab.evaluate(() => safety.afterwards?.() ?? '', undefined),
        'what the page saw afterwards',
      );
    },
  };
}
