import { i18n } from '#i18n';
import type { LearnOutcome } from '../exchange.ts';
import { countWords } from './counts.ts';

/** What came of learning from an article, in one line: `3 people, 5 statements learned`, or why nothing was learned. */
export function learnWords(outcome: LearnOutcome): string {
  if (outcome.is === 'refused') return i18n.t(`popup.learn.${outcome.why}`);
  const { persons, statements } = outcome;
  const parts = [countWords('popup.learn.people', persons), countWords('popup.learn.statements', statements)] as const;
  return i18n.t('popup.learn.learned', [...parts]);
}
