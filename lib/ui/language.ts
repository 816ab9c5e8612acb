import { i18n } from '#i18n';

/** Says in which language and direction our own page is written. */
export function speakBrowserLanguage({ documentElement }: Document): void {
  documentElement.lang = i18n.t('language');
  documentElement.dir = i18n.t('@@bidi_dir');
}
