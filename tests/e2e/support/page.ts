import type { Tab } from './tab.ts';
import type { World } from './world.ts';

/** Looks at marks and card of a page. Each runs in the page; the card's shadow root is open in test builds. */

export const DEMO = 'who-is-talking-to-whom-over-ukraine.html';
export const CARD = 'backstory-card >>> [role="dialog"]';

export const markOf = (entity: string) => `backstory-mark[data-entity="${entity}"]`;

/** The words marked in the page, each with its entity, in page order. */
export function marks(tab: Tab): Promise<{ entity: string; text: string; within: string }[]> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('backstory-mark')].map((mark) => ({
        entity: mark.dataset.entity ?? '',
        text: mark.textContent ?? '',
        within: mark.parentElement?.localName ?? '',
      })),
    undefined,
  );
}

/** Goes through the page once, as marks are painted where the reader is, and returns to the top. */
export async function readThrough(tab: Tab): Promise<void> {
  await tab.until(() => document.querySelector('backstory-mark') !== null, undefined);
  const height = await tab.evaluate(() => document.documentElement.scrollHeight, undefined);
  for (let top = 0; top < height; top += 500) {
    await tab.evaluate((to) => scrollTo(0, to), top);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await tab.evaluate(() => scrollTo(0, 0), undefined);
}

/** The card's words once it shows what it knows of `name`. */
export async function cardOf(tab: Tab, name: string): Promise<string> {
  return tab.until<string, string>((wanted) => {
    const dialog = document.querySelector('backstory-card')?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    const isThere = dialog?.matches(':popover-open') && !dialog.querySelector('.placeholder');
    const text = (isThere && dialog?.innerText) || '';
    return text.includes(wanted) ? text : '';
  }, name);
}

export function cardGone(tab: Tab): Promise<true> {
  return tab.until(() => document.querySelector('backstory-card') === null, undefined) as Promise<true>;
}

/** Markup of the page without the extension's card host, to compare before and after. */
export function markup(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML, undefined);
}

/** Changes a choice of the extension's page: the input in the label that reads `words`. */
export async function choose(tab: Tab, words: string): Promise<void> {
  await tab.until((wanted) => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(wanted));
    const input = label?.control ?? label?.querySelector('input');
    input?.click();
    return input !== undefined && input !== null;
  }, words);
}

/** Presses the button whose words or name begin with `words`. */
export async function pressButton(tab: Tab, words: string): Promise<void> {
  await tab.until((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(wanted));
    button?.click();
    return button !== undefined;
  }, words);
}

/** Presses Tab until the focus is on what reads `words`, in the page or in the card, and then Enter. */
export async function enterOn(tab: Tab, words: string): Promise<void> {
  const focused = () => {
    const outer = document.activeElement;
    return (outer?.shadowRoot?.activeElement ?? outer)?.textContent?.trim() ?? '';
  };
  for (let presses = 0; !(await tab.evaluate(focused, undefined)).startsWith(words); presses++) {
    if (presses > 60) throw new Error(`Tab does not come to “${words}”`);
    await tab.press('Tab');
  }
  await tab.press('Enter');
}

/** Opens one of our pages about the tab whose address fits `pattern`. */
export async function openAbout(world: World, page: string, pattern: string): Promise<Tab> {
  const opened = await world.newTab();
  await opened.goto(world.own(page));
  const id = await opened.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ id: number }[]> } };
    };
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id;
  }, pattern);
  await opened.goto(world.own(`${page}?tab=${id}`));
  return opened;
}

/** Opens the popup as a page, about the tab whose address fits `pattern`. */
export const openPopup = (world: World, pattern: string): Promise<Tab> => openAbout(world, 'popup.html', pattern);

export function words(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText, undefined);
}
