import { i18n } from '#i18n';

/**
 * Says in which language and direction our words in an element are. Both are of the messages that the browser chose, not of
 * the browser: one in Hebrew, which has none of ours, shows the English ones from left to right.
 */
export function speakOurLanguage(element: HTMLElement): void {
  element.lang = i18n.t('language');
  element.dir = i18n.t('direction');
}
