import type { PageStatus } from '../messages.ts';

/** What the popup knows of the tab it was opened on. */
export interface PopupState {
  /** tells its page from any other: the tab, and its address but for the fragment, as far as the browser tells */
  place: string;
  enabled: boolean;
  /** as shown and stored, `www.` left out; null where browsers let no extension in */
  host: string | null;
  /** whether names are to be marked on this site, by the reader's choice or the list */
  siteOn: boolean;
  /** whether the browser lets us read this site */
  access: boolean;
  /** what the page says of itself; null when it does not answer */
  page: PageStatus | null;
}

export type Scene =
  | 'browser-page'
  | 'off'
  | 'no-access'
  | 'site-off'
  | 'silent'
  | 'waiting'
  | 'not-an-article'
  | 'dataset-empty'
  | 'dataset-failed'
  | 'nothing-found'
  | 'found';

/**
 * What the popup has to say: the first thing that stands in the way, from the widest to the nearest. A page that answers is
 * believed over what we think of access to its site.
 */
export function sceneOf({ enabled, host, siteOn, access, page }: PopupState): Scene {
  if (!enabled) return 'off';
  if (host === null) return 'browser-page';
  if (page === null && !access) return 'no-access';
  if (!siteOn && !page) return 'site-off';
  if (!page) return 'silent';
  if (page.state === 'reading') return page.found.length > 0 ? 'found' : 'nothing-found';
  // The page has not heard of the change yet.
  if (page.state === 'off' || (page.state === 'site-off' && siteOn)) return 'waiting';
  return page.state;
}
