import type { Browser } from 'puppeteer-core';
import { evaluateInFirefox } from './background.ts';

/**
 * Presses keys in Firefox's window, as a keyboard does, and not in a page, as drivers do: there its own shortcuts and those of
 * extensions hear them.
 * @param keys as the manifest writes them: `Alt+Shift+J`
 */
export function pressInFirefox(browser: Browser, keys: string): Promise<void> {
  return evaluateInFirefox(
    browser,
    `const held = { Alt: 18, Shift: 16, Ctrl: 17 };
    const given = ${JSON.stringify(keys)}.split('+').map((key) => new KeyboardEvent('', {
      key: key === 'Ctrl' ? 'Control' : key,
      code: key in held ? (key === 'Ctrl' ? 'Control' : key) + 'Left' : 'Key' + key,
      keyCode: held[key] ?? key.charCodeAt(0),
    }));
    const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    typist.beginInputTransactionForTests(window);
    for (const key of given) typist.keydown(key);
    for (const key of given.reverse()) typist.keyup(key);`,
  );
}

/** Chooses "Backstory of …" from the context menu that was opened in the page. */
export function lookUpInFirefox(browser: Browser): Promise<void> {
  return evaluateInFirefox(
    browser,
    `const menu = document.getElementById('contentAreaContextMenu');
    const isOpen = () => menu.state === 'open';
    for (let tries = 0; tries < 100 && !isOpen(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    menu.activateItem(menu.querySelector('[id^="backstory"][id$="_look-up"]'));`,
  );
}
