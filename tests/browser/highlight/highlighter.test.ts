import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHighlighter } from '../../../lib/highlight/highlighter.ts';
import css from '../../../lib/highlight/highlights.css?inline';
import { prefer } from '../ui/look.ts';
import { highlighted, type Started, snapshot, start, until, untilHighlighted, untilMarked, wait } from './support.ts';

let host: HTMLElement;
let session: Started | undefined;

// As the extension gives it to every page that is read.
const looks = new CSSStyleSheet();
looks.replaceSync(css);
document.adoptedStyleSheets.push(looks);

beforeEach(() => {
  host = document.createElement('main');
  document.body.append(host);
});

afterEach(async () => {
  session?.stop();
  await prefer();
  host.remove();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

const show = (html: string): void => {
  host.innerHTML = html;
};

const textOf = (selector: string): Text => host.querySelector(selector)!.firstChild as Text;

/** Writes at 60 Hz until stopped. */
function keepWriting(write: (n: number) => void): () => void {
  let n = 0;
  const timer = setInterval(() => write(n++), 16);
  return () => clearInterval(timer);
}

describe('text that no element may be put into', () => {
  const ARRANGED = '<p style="display: flex; gap: 1em">Ann Lee <b>in</b> Varna</p><p>Bo Rask</p>';

  it('is highlighted in boxes of flex and grid, and nothing is changed there', async () => {
    show(`${ARRANGED}<div style="display: grid">Northern Rail</div>`);
    const before = snapshot(host.firstElementChild!);
    session = start();
    await untilHighlighted('Ann Lee', 'Varna', 'Northern Rail');
    await untilMarked(host, 'Bo Rask');
    expect(snapshot(host.firstElementChild!)).toEqual(before);
    expect(session.found.map(({ entity }) => entity)).toEqual(['ann-lee', 'varna', 'bo-rask', 'northern-rail']);
  });

  it('is highlighted beside what loses its state when it is moved', async () => {
    show('<div>Ann Lee <input> in <i>Varna</i></div>');
    session = start();
    await untilHighlighted('Ann Lee');
    await untilMarked(host, 'Varna');
  });

  it('has its marks in page order among the others, once a match', async () => {
    show('<p>Bo Rask</p><p style="display: flex">Ann Lee</p><p>Varna</p>');
    session = start();
    await untilHighlighted('Ann Lee');
    await untilMarked(host, 'Bo Rask', 'Varna');
    const marks = session.marks();
    expect(marks.map((mark) => mark.textContent)).toEqual(['Bo Rask', 'Ann Lee', 'Varna']);
    expect(session.matchOf(marks[1]!)?.match.entity).toBe('ann-lee');
    expect(session.marks('ann-lee')).toEqual([marks[1]]);
    const { left, width } = marks[1]!.getBoundingClientRect();
    expect([left >= 0, width > 10]).toEqual([true, true]);
  });

  it('follows the settings, and loses its highlights when it is turned off', async () => {
    show(ARRANGED);
    session = start();
    await untilHighlighted('Ann Lee', 'Varna');
    session.settings.markStyle = 'tint';
    session.settings.muted = ['varna'];
    session.refresh();
    await untilHighlighted('Ann Lee (tint)');
    session.settings.markStyle = 'hover';
    session.refresh();
    await untilHighlighted();
    expect(session.marks('ann-lee')).toHaveLength(1);
    session.stop();
    expect(session.marks()).toEqual([]);
  });

  it('loses them where it becomes editable or hidden, or is taken out, before anything is drawn', async () => {
    show('<div><p style="display: flex">Ann Lee</p></div><p style="display: flex">Varna</p>');
    session = start();
    await untilHighlighted('Ann Lee', 'Varna');
    host.querySelector('div')!.contentEditable = 'true';
    await Promise.resolve();
    expect(highlighted()).toEqual(['Varna']);
    host.lastElementChild!.remove();
    await Promise.resolve();
    expect(highlighted()).toEqual([]);
  });

  it('is highlighted in forced colours only while it is looked at, as browsers draw that like selected text', async () => {
    await prefer({ forcedColors: true });
    show(ARRANGED);
    session = start();
    await untilMarked(host, 'Bo Rask');
    await until(() => session!.marks().length === 3, 'for all marks');
    expect(highlighted()).toEqual([]);
    session.marks('ann-lee')[0]!.toggleAttribute('data-open', true);
    expect(highlighted()).toEqual(['Ann Lee (open)']);
    await prefer();
    await untilHighlighted('Ann Lee', 'Ann Lee (open)', 'Varna');
    await prefer({ forcedColors: true });
    await untilHighlighted('Ann Lee (open)');
  });

  it('stays unmarked where the browser has no highlights', async () => {
    show(ARRANGED);
    let asked = 0;
    const bringHighlighter = async () => {
      asked++;
      return null;
    };
    session = start({}, document, { bringHighlighter });
    await untilMarked(host, 'Bo Rask');
    await wait(300);
    session.refresh();
    await wait(100);
    expect([highlighted(), asked]).toEqual([[], 1]);
  });

  it('waits for the page to be settled anew where its painter could not be brought', async () => {
    show(`${ARRANGED}${'<p style="display: grid">Northern Rail</p>'.repeat(90)}`);
    const ended = new AbortController();
    let asked = 0;
    const bringHighlighter = async () =>
      asked++ === 0 ? undefined : createHighlighter(document, 'tint', ended.signal);
    session = start({ occurrences: 'all' }, document, { bringHighlighter });
    await untilMarked(host, 'Bo Rask');
    await wait(300);
    expect([highlighted(), asked]).toEqual([[], 1]);
    host.append('More of Bo Rask');
    await until(() => highlighted().length === 92, 'for the highlights');
    expect(asked).toBe(2);
    session.stop();
    ended.abort();
  });

  it('keeps its highlights through what the reader selects and copies', async () => {
    show('<p style="display: flex">Today Ann Lee spoke</p><p>in Varna</p>');
    const text = textOf('p');
    getSelection()!.setBaseAndExtent(text, 2, host.lastElementChild!, 1);
    session = start();
    await untilHighlighted('Ann Lee');
    await untilMarked(host, 'Varna');
    const marks = session.marks('ann-lee');
    host.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    expect(host.querySelectorAll('backstory-mark')).toHaveLength(0);
    expect(highlighted()).toEqual(['Ann Lee']);
    getSelection()!.removeAllRanges();
    await untilMarked(host, 'Varna');
    expect(session.marks('ann-lee')).toEqual(marks);
  });
});

describe('what the page writes', () => {
  const highlightFirst = async (text: string): Promise<Text> => {
    show(`<p style="display: flex">${text}</p>`);
    session = start();
    await untilHighlighted('Ann Lee');
    return textOf('p');
  };

  it('takes the highlight along with its name', async () => {
    const text = await highlightFirst('At 9 Ann Lee spoke');
    const [mark] = session!.marks();
    text.data = 'At 10 Ann Lee spoke';
    await Promise.resolve();
    expect(highlighted()).toEqual(['Ann Lee']);
    expect(session!.marks()).toEqual([mark]);
    expect(mark!.textContent).toBe('Ann Lee');
    const end = performance.now() + 800;
    while (performance.now() < end) {
      expect(highlighted()).toEqual(['Ann Lee']);
      await new Promise(requestAnimationFrame);
    }
    expect(session!.marks()[0]).toBe(mark);
    expect(session!.matchOf(mark!)?.blockText).toBe('At 10 Ann Lee spoke');
  });

  it.each(['At 9 Bo Rask spoke', 'At 9 Joe Ann Lee spoke', 'At 9 Ann Lee-Moss spoke', ''])(
    'ends it in the same microtask when it is %o',
    async (next) => {
      const text = await highlightFirst('At 9 Ann Lee spoke');
      text.data = next;
      await Promise.resolve();
      expect(highlighted()).toEqual([]);
    },
  );

  it('ends all parts of a name over several texts', async () => {
    show('<p style="display: inline-flex">Ann <span style="display: contents">Lee</span></p>');
    session = start();
    await untilHighlighted('Ann ', 'Lee');
    textOf('span').data = 'Law';
    await Promise.resolve();
    expect(highlighted()).toEqual([]);
  });

  it('ends however many at once, each looked at a few times only', async () => {
    const ended = new AbortController();
    const highlighter = createHighlighter(document, 'underline', ended.signal)!;
    show('<p>Ann Lee</p>'.repeat(300));
    let asked = 0;
    for (const p of host.children) {
      const match = {};
      const span = {
        start: 0,
        end: 7,
        entity: 'ann-lee',
        get match() {
          asked++;
          return match;
        },
      };
      highlighter.paint(p.firstChild as Text, 'Ann Lee', [span]);
    }
    expect(highlighted()).toHaveLength(300);
    const watch = new MutationObserver(() => {});
    watch.observe(host, { childList: true, characterData: true, subtree: true });
    for (const p of [...host.children].slice(0, 150)) (p.firstChild as Text).data = 'Bo Rask';
    for (const p of [...host.children].slice(150)) p.remove();
    highlighter.pageChanged(watch.takeRecords());
    expect(highlighted()).toEqual([]);
    expect(asked).toBeLessThan(300 * 5);
    watch.disconnect();
    ended.abort();
  });

  it('ends with a highlight where it never rests', async () => {
    show('<p>Ann Lee 0</p><p>Varna</p>');
    session = start();
    await untilMarked(host, 'Ann Lee', 'Varna');
    const text = textOf('p');
    const stop = keepWriting((n) => {
      text.data = `Ann Lee ${n}`;
    });
    await until(() => highlighted().length > 0, 'for a highlight');
    await wait(300);
    expect(highlighted()).toEqual(['Ann Lee']);
    expect(host.querySelectorAll('p:first-child backstory-mark')).toHaveLength(0);
    stop();
    expect(host.querySelector('p')!.textContent).toMatch(/^Ann Lee \d+$/);
  });

  /** Each goes on with the text that it leaves. */
  const WRITERS: Record<string, (text: Text, n: number) => Text> = {
    'splits its text': (text) => (text.length > 4 ? text.splitText(4) : text),
    'splits its text and merges it': (text, n) => {
      if (n % 2) text.parentElement!.normalize();
      else text.splitText(4);
      return text;
    },
    'adds to its text': (text) => {
      text.appendData('.');
      return text;
    },
    'adds to what it says': (text) => {
      text.data += ' .';
      return text;
    },
    'puts texts in and merges them': (text, n) => {
      if (n % 2) text.parentElement!.normalize();
      else text.after('!');
      return text;
    },
  };

  it.each(Object.entries(WRITERS))('reads as the page means it where it %s sixty times a second', async (_, write) => {
    show('<p>Today Ann Lee is in Varna</p><p hidden>Today Ann Lee is in Varna</p>');
    const [ours, plain] = [...host.querySelectorAll('p')];
    const errors: string[] = [];
    const hear = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', hear);
    session = start();
    await untilMarked(host, 'Ann Lee', 'Varna');
    let written = [ours!, plain!].map((p) => p.firstChild as Text);
    const stop = keepWriting((n) => {
      written = written.map((text) => write(text, n));
    });
    await wait(6_000);
    stop();
    await Promise.resolve();
    removeEventListener('error', hear);
    session.stop();
    const texts = (p: Element) => [...p.childNodes].map((node) => node.textContent);
    expect(errors).toEqual([]);
    expect(texts(ours!)).toEqual(texts(plain!));
  });
});

describe('a page that takes our elements out', () => {
  it('is highlighted instead', async () => {
    show(Array.from({ length: 5 }, () => '<p>Ann Lee</p>').join(''));
    const fight = new MutationObserver(() => {
      for (const mark of host.querySelectorAll('backstory-mark')) mark.remove();
    });
    fight.observe(host, { childList: true, subtree: true });
    const before = snapshot(host);
    session = start();
    await untilHighlighted(...Array.from({ length: 5 }, () => 'Ann Lee'));
    fight.disconnect();
    expect(snapshot(host)).toEqual(before);
  });
});

describe('other trees', () => {
  it('have their highlights too, with their looks: shadow roots, and frames', async () => {
    show('<div id="shadow"></div><iframe></iframe>');
    const shadow = host.querySelector('#shadow')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p style="display: flex">Ann Lee</p>';
    const frame = host.querySelector('iframe')!.contentDocument!;
    frame.body.innerHTML = '<p style="display: grid">Varna</p>';
    session = start();
    await untilHighlighted('Ann Lee');
    await until(() => highlighted(frame).length > 0, 'for the frame');
    expect(highlighted(frame)).toEqual(['Varna']);
    for (const p of [shadow.querySelector('p')!, frame.querySelector('p')!]) {
      expect(getComputedStyle(p, '::highlight(backstory-underline)').textDecorationLine).toBe('underline');
    }
    // Nothing but the highlights' own looks, which shadow trees have from their document: there are no elements of ours.
    expect(frame.adoptedStyleSheets).toHaveLength(1);
    session.stop();
    expect(highlighted(frame)).toEqual([]);
    expect(frame.adoptedStyleSheets).toEqual([]);
  });
});
