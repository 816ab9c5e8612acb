import { i18n } from '#i18n';
import type { PageStatus } from './messages.ts';
import { countWords } from './ui/counts.ts';

/** How the toolbar button looks: marking, at rest where nothing is read, off, or in trouble. */
export interface ToolbarLook {
  icon: 'icon' | 'icon-rest' | 'icon-off' | 'icon-trouble';
  badge: string;
  title: string;
}

/** The look for what a page says of itself; `badge` is the reader's wish to see the count. Pure. */
export function lookOf({ state, found }: PageStatus, badge: boolean): ToolbarLook {
  const count = found.length;
  switch (state) {
    case 'reading': {
      const title = count > 0 ? countWords('popup.found', count) : i18n.t('popup.nothing');
      return { icon: 'icon', badge: badge && count > 0 ? String(count) : '', title };
    }
    case 'off':
      return { icon: 'icon-off', badge: '', title: i18n.t('popup.off') };
    case 'site-off':
      return { icon: 'icon-off', badge: '', title: i18n.t('popup.siteOff') };
    case 'dataset-failed':
      return { icon: 'icon-trouble', badge: '', title: i18n.t('options.dataset.failed') };
    case 'dataset-empty': {
      const title = `${i18n.t('popup.datasetEmpty')}. ${i18n.t('popup.datasetEmptyDo')}`;
      return { icon: 'icon-trouble', badge: '', title };
    }
    default:
      return { icon: 'icon-rest', badge: '', title: '' };
  }
}
