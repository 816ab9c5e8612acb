import { i18n } from '#i18n';
import type { Layer } from '../store/index.ts';
import { BUNDLED, LEARNED } from '../store/types.ts';

/** A layer as the reader knows it. */
export function layerWords({ id, name }: Pick<Layer, 'id' | 'name'>): string {
  if (id === BUNDLED) return i18n.t('library.bundled');
  if (id === LEARNED) return i18n.t('library.learned');
  return name || `${i18n.t('library.import')} ${id.replace(/\D+/g, '')}`;
}
