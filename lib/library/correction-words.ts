import { i18n } from '#i18n';
import type { Override } from '../entity.ts';
import { CorrectionError, type ListedCorrection } from '../store/index.ts';
import { qualified } from '../ui/qualified.tsx';
import { overrideOf } from './overrides.ts';

/** A correction in one sentence. */
export function correctionWords(one: ListedCorrection): string {
  const { name } = one.entity;
  if (one.action === 'merge') return i18n.t('library.correct.isSame', [name, one.into.name]);
  if (one.action === 'split') return i18n.t('library.correct.isParted', [one.name, name]);
  return overrideWords({ ...overrideOf(one), entity: name } as Override);
}

/** What someone corrected by hand in a dataset of theirs, in one sentence. */
export function overrideWords(one: Override): string {
  if (one.action === 'merge') return i18n.t('library.correct.isSame', [one.entities.join(', '), one.into]);
  if (one.action === 'split') return i18n.t('library.correct.isParted', [one.name ?? one.id, one.entity]);
  if (one.action === 'rename') return i18n.t('library.correct.isCalled', [one.entity, one.name]);
  if (one.action === 'retype') return i18n.t('library.correct.isOfKind', [one.entity, i18n.t(`type.${one.type}`)]);
  if (one.action === 'drop') return i18n.t('library.correct.isGone', [one.entity]);
  const before = qualified(one);
  return one.to === null
    ? i18n.t('library.correct.isNot', [one.entity, before])
    : i18n.t('library.correct.isInstead', [one.entity, qualified(one.to), before]);
}

/** Why a correction was not kept, and what to do. */
export function refusalWords(error: unknown): string {
  if (error instanceof CorrectionError) return i18n.t(`library.correct.problem.${error.problem}`);
  return i18n.t('library.notChanged', [error instanceof Error ? error.message : String(error)]);
}
