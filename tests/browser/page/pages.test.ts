import { afterEach, describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/page/news-page.ts';
import { readSignals } from '../../../lib/page/page-signals.ts';
import { NAMES, type Started, start, until } from '../highlight/support.ts';

const FILES = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = Object.entries(FILES).map(([path, html]) => ({ name: path.replace(/^.*\/|\.html$/g, ''), html }));

const ADDRESSES: Record<string, string> = {
  'front-page': 'https://courier.example/',
  section: 'https://courier.example/transport',
  topic: 'https://courier.example/topic/northern-rail',
  video: 'https://courier.example/video/2031/05/04/ann-lee-cuts-the-cake',
  'tables-and-breaks': 'https://courier.example/news/story_8841203.html',
};
const NO_ARTICLES = ['front-page', 'section', 'topic', 'video'];

let frame: HTMLIFrameElement;
let session: Started | undefined;

async function open(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

afterEach(() => {
  session?.stop();
  session = undefined;
  frame.remove();
});

const isDocument = (tree: Document | ShadowRoot): tree is Document => tree.nodeType === 9;

/** All trees of a page that is no further nested than one shadow root in another. */
function trees(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? trees(element.shadowRoot) : [],
  );
  return [root, ...inner];
}

/** How often each name is written where it may be marked: outside of what the page's author set apart by `data-never`. */
function expected(page: Document): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const tree of trees(page)) {
    const copy = document.createElement('div');
    for (const child of (isDocument(tree) ? tree.body : tree).childNodes) copy.append(child.cloneNode(true));
    for (const never of copy.querySelectorAll('[data-never], script, style, template')) never.remove();
    for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
    for (const note of copy.querySelectorAll('sup')) note.replaceWith(' ');
    const text = copy.textContent.replace(/\s+/g, ' ');
    for (const name of NAMES) {
      const count = text.split(name).length - 1;
      if (count > 0) counts[name] = (counts[name] ?? 0) + count;
    }
  }
  return counts;
}

function marked(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const mark of session!.marks()) {
    const name = NAMES.find((one) => one.toLowerCase().replace(' ', '-') === (mark as HTMLElement).dataset.entity)!;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const serialise = (page: Document) =>
  trees(page).map((tree) => (isDocument(tree) ? tree.documentElement : tree).innerHTML);

describe.each(pages)('the page “$name”', ({ name, html }) => {
  it('is judged rightly', async () => {
    const page = await open(html);
    const address = ADDRESSES[name] ?? 'https://courier.example/2031/05/04/late-but-it-left';
    const judged = judgePage(readSignals(page, address));
    expect(judged.article, judged.why).toBe(!NO_ARTICLES.includes(name));
  });

  it('has every name marked that may be, none that may not, and is itself again afterwards', async () => {
    const page = await open(html);
    const wanted = expected(page);
    const before = serialise(page);
    session = start({}, page);
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    await until(() => sum(marked()) >= sum(wanted), `for ${JSON.stringify(wanted)}`).catch(() => undefined);
    expect(marked()).toEqual(wanted);
    for (const tree of trees(page)) expect(tree.querySelector('[data-never] backstory-mark')).toBe(null);
    session.stop();
    expect(serialise(page)).toEqual(before);
  });
});
