import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, choose, DEMO, markOf } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { OTHER_HOST, openWorld, type World } from './support/world.ts';

const someMarks = () => document.querySelectorAll('backstory-mark').length > 3;
const noMarks = () => document.querySelector('backstory-mark') === null;
const settled = () => new Promise((resolve) => setTimeout(resolve, 4000));

/** In Firefox, whose driver lets a request for permission be granted; Chromium asks in a window that no driver reaches. */
describe('a site that is not on the list, in Firefox', () => {
  let world: World;
  let blog: Tab;

  beforeAll(async () => {
    world = await openWorld('firefox');
    blog = await world.newTab();
    await blog.goto(world.other(DEMO));
  });
  afterAll(() => world?.close());

  it('is left alone', async () => {
    await settled();
    expect(await blog.evaluate(noMarks, undefined)).toBe(true);
  });

  it('is read, without reloading, once the reader adds it in the options', async () => {
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => document.querySelector('#sites form input') !== null, undefined);
    await options.click('#sites form input');
    await options.type(`http://${OTHER_HOST}/some/page`);
    await options.press('Enter');
    await options.until((host) => document.querySelector(`[aria-label="Remove ${host}"]`) !== null, OTHER_HOST);
    await blog.front();
    await blog.until(someMarks, undefined);
    await blog.hover(markOf('donald-trump'));
    await cardOf(blog, 'Donald Trump');
    await options.close();
  });

  it('is read again after a reload', async () => {
    await blog.reload();
    await blog.until(someMarks, undefined);
  });

  it('is left alone again once the reader removes it', async () => {
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until((host) => {
      const button = document.querySelector<HTMLElement>(`[aria-label="Remove ${host}"]`);
      button?.click();
      return button !== null;
    }, OTHER_HOST);
    await blog.front();
    await blog.until(noMarks, undefined);
    await blog.reload();
    await settled();
    expect(await blog.evaluate(noMarks, undefined)).toBe(true);
    await options.close();
  });

  it('is read once the reader chooses every site on the first page, and left alone again when that is taken back there', async () => {
    const welcome = await world.newTab();
    const allowed = () =>
      welcome.evaluate(() => {
        interface Api {
          permissions: { contains(about: object): Promise<boolean> };
        }
        return (globalThis as unknown as { chrome: Api }).chrome.permissions.contains({ origins: ['*://*/*'] });
      }, undefined);
    await welcome.goto(world.own('welcome.html'));
    await choose(welcome, 'On every site');
    await welcome.click('.button.primary');
    await welcome.until(() => /All set/.test(document.body.innerText), undefined);
    expect(await allowed()).toBe(true);
    await blog.front();
    await blog.until(someMarks, undefined);

    await welcome.front();
    await welcome.goto(world.own('welcome.html?again'));
    await welcome.until(() => document.querySelector('label:last-child > input:checked') !== null, undefined);
    await choose(welcome, 'On the listed news sites');
    await welcome.click('.button.primary');
    await welcome.until(() => /All set/.test(document.body.innerText), undefined);
    expect(await allowed()).toBe(false);
    await blog.front();
    await blog.until(noMarks, undefined);
    await blog.reload();
    await settled();
    expect(await blog.evaluate(noMarks, undefined)).toBe(true);
    await welcome.close();
  });

  it('is refused with a reason when it is no site', async () => {
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => document.querySelector('#sites form input') !== null, undefined);
    await options.click('#sites form input');
    await options.type('not a site');
    await options.press('Enter');
    await options.until(() => /is not the name of a site/.test(document.body.innerText), undefined);
    await options.close();
  });
});
