import { i18n } from '#i18n';
import { isFull } from '../store/index.ts';

/** What went wrong with the memory, as the reader can use it. */
export function faultWords(error: unknown): string {
  if (isFull(error)) return i18n.t('library.full');
  return error instanceof Error ? error.message : String(error);
}
