import { articleFromPage, type PageArticle } from '../article/from-page.ts';

/** What a page gives when it is to be learned from. */
export interface TakenPage {
  /** the page's own address when it was taken: it may have gone on to another since it was asked for */
  address: string;
  article: PageArticle | null;
  secrets: number;
  fields: number;
}

const SECRET = 'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"]';
const FIELD =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="number"], input[type="date"], textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Takes the article out of a page, with what tells whether it may be learned from. Changes nothing in the page. */
export function takePage(page: Document, address: string): TakenPage {
  const shown = (selector: string) =>
    [...page.querySelectorAll(selector)].filter((field) => field.checkVisibility()).length;
  return { address, article: articleFromPage(page, address), secrets: shown(SECRET), fields: shown(FIELD) };
}
