import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The parts of the browser that are asked; a page's script answers whether it watches. */
const stored: Record<string, unknown> = {};
let watches = true;
/** What the page of the tab gives when its article is taken. */
let taken: object | null = null;
const executeScript = vi.fn(async ({ files }: { files: string[] }) => {
  if (files[0] === '/take-article.js') return [{ result: taken }];
  return [{ result: files[0] === '/article-address.js' ? HARBOUR.url : watches }];
});
const local = {
  get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
  set: async (values: object) => void Object.assign(stored, values),
  remove: async (key: string) => void delete stored[key],
};
vi.stubGlobal('browser', {
  runtime: { id: 'backstory' },
  storage: { local, onChanged: { addListener() {}, removeListener() {} } },
  scripting: { executeScript },
  tabs: { get: async () => HARBOUR },
});
const { dropWatched, learnWhatWasRead, mayLearnByItself, watchReadingIn } = await import(
  '../../../lib/learn/automatic.ts'
);
const { changeByItself, dropForgotten, noteForgotten, wasForgotten } = await import(
  '../../../lib/learn/settings-store.ts'
);

const at = (url: string) => ({ id: 7, url, incognito: false });
const HARBOUR = at('https://gazette.example/harbour');

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
  stored['learn-by-itself'] = { where: 'chosen', sites: { 'gazette.example': true } };
  stored.settings = { sites: { 'gazette.example': true } };
  watches = true;
  executeScript.mockClear();
  dropWatched(7);
});

describe('the script that watches', () => {
  it('is brought once to a page, however often that tells of itself', async () => {
    await watchReadingIn(HARBOUR);
    await watchReadingIn(at(`${HARBOUR.url}#comments`));
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('is brought again to a page that was no article yet', async () => {
    watches = false;
    await watchReadingIn(HARBOUR);
    watches = true;
    await watchReadingIn(HARBOUR);
    await watchReadingIn(HARBOUR);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('is brought to the next page of a tab, and to the same one when that is loaded anew', async () => {
    await watchReadingIn(HARBOUR);
    await watchReadingIn(at('https://gazette.example/quay'));
    await watchReadingIn(HARBOUR);
    expect(executeScript).toHaveBeenCalledTimes(3);
    dropWatched(7);
    await watchReadingIn(HARBOUR);
    expect(executeScript).toHaveBeenCalledTimes(4);
  });

  it('is brought again after learning was off and on', async () => {
    await watchReadingIn(HARBOUR);
    stored['never-learned'] = ['gazette.example'];
    expect(await mayLearnByItself(HARBOUR)).toBe(false);
    await watchReadingIn(HARBOUR);
    expect(executeScript).toHaveBeenCalledOnce();
    stored['never-learned'] = [];
    await watchReadingIn(HARBOUR);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });
});

describe('an article that was read', () => {
  const page = (address: string) => ({ address, article: null, secrets: 0, fields: 0 });
  // There is no memory here, and that is told.
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

  it('is looked at in the page that shows it, whichever place in it the reader went to', async () => {
    taken = page(`${HARBOUR.url}#comments`);
    expect(await learnWhatWasRead(HARBOUR, HARBOUR.url)).toEqual({ is: 'refused', why: 'notArticle' });
  });

  it('is not learned from the page that its tab went on to while it was asked for', async () => {
    taken = page('https://gazette.example/quay');
    expect(await learnWhatWasRead(HARBOUR, HARBOUR.url)).toBeNull();
  });

  it('is not looked for in a tab that shows something else, or is of a private window', async () => {
    expect(await learnWhatWasRead(HARBOUR, 'https://gazette.example/quay')).toBeNull();
    expect(await learnWhatWasRead({ ...HARBOUR, incognito: true }, HARBOUR.url)).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('what is noted of forgotten articles', () => {
  it('is there until nothing is learned by itself', async () => {
    await noteForgotten('a1', true);
    await changeByItself((before) => ({ ...before, sites: {} }));
    expect(await wasForgotten('a1')).toBe(true);
    await changeByItself((before) => ({ ...before, where: 'nowhere' }));
    expect(await wasForgotten('a1')).toBe(false);
    expect(Object.keys(stored)).not.toContain('forgotten-articles');
  });

  it('goes when all is forgotten', async () => {
    await noteForgotten('a1', true);
    await dropForgotten();
    expect(await wasForgotten('a1')).toBe(false);
  });
});
