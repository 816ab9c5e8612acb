import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { LearnOutcome } from '../exchange.ts';
import { showNotice } from '../page/notice.ts';
import { flashAnswer, showLearned } from '../toolbar.ts';
import { learnWords } from '../ui/learn-words.ts';
import { learnFromTab } from './learn.ts';

/** Learns from the article of a tab, for a reader who asked by key: a line on the page and the toolbar button say what came of it. */
export async function learnAndAnswer(tabId: number): Promise<void> {
  await tell(tabId, i18n.t('popup.learn.working'));
  const outcome = await learnFromTab(tabId).catch(() => null);
  const words = outcome ? learnWords(outcome) : i18n.t('popup.failed');
  await Promise.allSettled([
    tell(tabId, words),
    flashAnswer(tabId, outcome?.is === 'learned'),
    outcome && showWhatWasLearned(tabId, outcome),
  ]);
}

/** Says in the toolbar button what was learned; nothing where nothing was. */
export async function showWhatWasLearned(tabId: number, outcome: LearnOutcome): Promise<void> {
  if (outcome.is === 'learned') await showLearned(tabId, learnWords(outcome));
}

/** Says a line over the page; where browsers let us into none, the button has to do. */
async function tell(tabId: number, words: string): Promise<void> {
  const mode = import.meta.env.WXT_CARD_SHADOW === 'open' ? 'open' : 'closed';
  const args = [words, i18n.t('language'), i18n.t('direction'), mode];
  await browser.scripting
    .executeScript({ target: { tabId }, func: showNotice as (...args: string[]) => void, args })
    .catch(() => {});
}
