import { onTestFinished } from 'vitest';
import { speakOurLanguage } from '../../../lib/ui/language.ts';
import { speak } from '../support/i18n.ts';

/** The languages that our words come in besides English. */
export const LANGUAGES = ['de', 'fr', 'es', 'uk', 'zh_CN', 'ar'];

/** The views and the document are in this language until the test ends. */
export function inLanguage(name: string): void {
  speak(name);
  speakOurLanguage(document.documentElement);
  onTestFinished(() => {
    speak('en');
    speakOurLanguage(document.documentElement);
  });
}
