import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolve, type Started, snapshot, start, until, untilMarked, wait } from './support.ts';

let host: HTMLElement;
let session: Started;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  session.stop();
  host.remove();
});

function show(html: string): void {
  host.innerHTML = html;
}

describe('a page at rest', () => {
  it('is marked, also across inline tags, and is exactly itself again when stopped', async () => {
    show(
      '<h1>Ann Lee in Varna</h1><p>Yesterday <a href="#x">Ann</a> <b>Lee</b> met Bo&nbsp;Rask.</p><p>Nobody.</p><ul><li>Northern<br>Rail</li></ul>',
    );
    const html = host.innerHTML;
    const before = snapshot(host);
    session = start();
    await untilMarked(host, 'Ann Lee', 'Varna', 'Ann', 'Lee', 'Bo\u00a0Rask', 'Northern', 'Rail');
    expect(session.marks().map((mark) => (mark as HTMLElement).dataset.entity)).toEqual([
      'ann-lee',
      'varna',
      'ann-lee',
      'bo-rask',
      'northern-rail',
    ]);
    session.stop();
    expect(host.innerHTML).toBe(html);
    expect(snapshot(host)).toEqual(before);
    for (const [at, { node }] of snapshot(host).entries()) expect(node).toBe(before[at]!.node);
  });

  it('tells when the names could not be resolved, and asks again when the page changes', async () => {
    show('<p>Ann Lee left.</p>');
    let asleep = true;
    session = start({}, document, {
      resolve: (ordinals) => (asleep ? Promise.reject(new Error('asleep')) : resolve(ordinals)),
    });
    await until(() => session.failures === 1, 'for a failure');
    expect(host.querySelector('backstory-mark')).toBe(null);
    asleep = false;
    host.append('More of Varna.');
    await until(() => session.found.length === 2, 'for both names');
    expect(session.failures).toBe(1);
  });

  it('tells what is marked, in order of first appearance, and what a mark stands for', async () => {
    show('<p>Varna waits. Ann Lee met Bo Rask; Ann Lee left.</p>');
    session = start();
    await untilMarked(host, 'Varna', 'Ann Lee', 'Bo Rask', 'Ann Lee');
    expect(session.found.map(({ entity, type, count }) => [entity, type, count])).toEqual([
      ['varna', 'place', 1],
      ['ann-lee', 'person', 2],
      ['bo-rask', 'person', 1],
    ]);
    const [mark] = session.marks('bo-rask');
    expect(session.matchOf(mark!)).toMatchObject({
      match: { entity: 'bo-rask', start: 25, end: 32 },
      blockText: 'Varna waits. Ann Lee met Bo Rask; Ann Lee left.',
      nearby: ['varna', 'ann-lee'],
      brief: { name: 'Bo Rask', type: 'person' },
    });
  });

  it.each([
    ['a button', '<button>Ann Lee</button>'],
    ['a link that is a button', '<a role="button">Ann Lee</a>'],
    ['navigation', '<nav><a>Ann Lee</a></nav>'],
    ['an editable', '<div contenteditable>Ann Lee</div>'],
    ['plain-text editing', '<div contenteditable="plaintext-only">Ann Lee</div>'],
    ['a text box by role', '<div role="textbox">Ann Lee</div>'],
    ['code', '<pre>Ann Lee</pre><p><code>Ann Lee</code></p>'],
    ['what must not be translated', '<p translate="no">Ann Lee</p><p class="x notranslate">Ann Lee</p>'],
    ['a live region', '<div aria-live="polite">Ann Lee</div>'],
    ['hidden content', '<p hidden>Ann Lee</p><p style="display:none">Ann Lee</p>'],
    ['form controls', '<textarea>Ann Lee</textarea><select><option>Ann Lee</option></select><label>Ann Lee</label>'],
    ['vector graphics and formulas', '<svg><text>Ann Lee</text></svg><math><mtext>Ann Lee</mtext></math>'],
    ['boxes that arrange their text as an item', '<div style="display:flex">Ann Lee</div>'],
    ['an editor that draws its text elsewhere', '<div class="CodeMirror"><span>Ann Lee</span></div>'],
    ['text beside a frame or a film', '<p>Ann Lee <video></video></p>'],
  ])('leaves %s alone', async (_, html) => {
    show(`${html}<p>Varna</p>`);
    session = start();
    await untilMarked(host, 'Varna');
    await wait(100);
    expect(host.querySelectorAll('backstory-mark')).toHaveLength(1);
  });

  it('does not join words of neighbouring blocks, nor of spans that the layout sets apart', async () => {
    show(
      '<div>Ann</div><div>Lee</div><div><span style="display:block">Ann</span> <span style="display:block">Lee</span></div><p><span style="display:block">Live</span><span>Varna</span></p>',
    );
    session = start();
    await untilMarked(host, 'Varna');
  });

  it('reads open shadow roots, also those attached later, and same-origin frames', async () => {
    show('<x-early></x-early><x-late></x-late><iframe srcdoc="<p>Bo Rask</p>"></iframe>');
    const early = host.querySelector('x-early')!.attachShadow({ mode: 'open' });
    early.innerHTML = '<p>Ann Lee</p>';
    session = start();
    await untilMarked(early, 'Ann Lee');
    expect(getComputedStyle(early.querySelector('backstory-mark')!).textDecorationLine).toBe('underline');
    const late = host.querySelector('x-late')!.attachShadow({ mode: 'open' });
    late.innerHTML = '<p>Varna</p>';
    await untilMarked(late, 'Varna');
    const frame = host.querySelector('iframe')!.contentDocument!;
    await untilMarked(frame, 'Bo Rask');
    const told: Document[] = [];
    session.frames((met) => told.push(met));
    expect(told).toEqual([frame]);
    frame.getSelection()!.selectAllChildren(frame.body);
    frame.dispatchEvent(new ClipboardEvent('copy'));
    expect(frame.querySelector('backstory-mark')).toBeNull();
    session.stop();
    expect([early.innerHTML, late.innerHTML, frame.body.innerHTML]).toEqual([
      '<p>Ann Lee</p>',
      '<p>Varna</p>',
      '<p>Bo Rask</p>',
    ]);
    expect(early.adoptedStyleSheets).toEqual([]);
  });
});

describe('settings', () => {
  it('apply at once: types, muted entities, first mention only, look', async () => {
    show('<p>Ann Lee and Bo Rask in Varna. Ann Lee again.</p>');
    session = start();
    await untilMarked(host, 'Ann Lee', 'Bo Rask', 'Varna', 'Ann Lee');
    const change = (settings: Partial<typeof session.settings>) => {
      session.settings = { ...session.settings, ...settings };
      session.refresh();
    };
    change({ types: ['person'] });
    await untilMarked(host, 'Ann Lee', 'Bo Rask', 'Ann Lee');
    change({ muted: ['bo-rask'] });
    await untilMarked(host, 'Ann Lee', 'Ann Lee');
    change({ occurrences: 'first' });
    await untilMarked(host, 'Ann Lee');
    change({ markStyle: 'tint' });
    expect(host.querySelector('backstory-mark')!.getAttribute('data-style')).toBe('tint');
  });
});

describe('a page that changes', () => {
  it('has added and changed text marked once it rests', async () => {
    show('<div id="list"><p>Ann Lee</p></div>');
    session = start();
    await untilMarked(host, 'Ann Lee');
    const list = host.querySelector('#list')!;
    list.append(Object.assign(document.createElement('p'), { textContent: 'and Bo Rask' }));
    await untilMarked(host, 'Ann Lee', 'Bo Rask');
    list.querySelector('p')!.firstChild!.nodeValue = 'Varna';
    await untilMarked(host, 'Varna', 'Bo Rask');
    list.querySelector('p')!.remove();
    await until(() => session.found.length === 1, 'for one entity');
    list.prepend('Northern Rail: ');
    await untilMarked(host, 'Northern Rail', 'Bo Rask');
  });

  it('is marked again when a part is taken out and put back', async () => {
    show('<section><div><p>Ann Lee</p></div></section>');
    session = start();
    await untilMarked(host, 'Ann Lee');
    const section = host.querySelector('section')!;
    section.remove();
    await wait(400);
    expect(section.innerHTML).toBe('<div><p>Ann Lee</p></div>');
    host.append(section);
    await untilMarked(host, 'Ann Lee');
  });

  it('loses its marks where it becomes editable or hidden, before anything else happens', async () => {
    show('<div><p>Ann Lee</p></div>');
    session = start();
    await untilMarked(host, 'Ann Lee');
    const div = host.querySelector('div')!;
    div.contentEditable = 'true';
    await Promise.resolve();
    expect(div.innerHTML).toBe('<p>Ann Lee</p>');
    await wait(500);
    expect(div.innerHTML).toBe('<p>Ann Lee</p>');
    div.contentEditable = 'false';
    await untilMarked(host, 'Ann Lee');
  });

  it('is left alone where it takes marks out, and altogether when it does so everywhere', async () => {
    show(Array.from({ length: 8 }, () => '<p>Ann Lee</p>').join(''));
    const fight = new MutationObserver(() => {
      for (const mark of host.querySelectorAll('backstory-mark')) mark.remove();
    });
    fight.observe(host, { childList: true, subtree: true });
    const html = host.innerHTML;
    session = start();
    await wait(2_500);
    fight.disconnect();
    expect(host.innerHTML).toBe(html);
  });

  it('is painted ever less often where it keeps writing', async () => {
    show('<p>Ann Lee 0</p><p>Varna</p>');
    const text = host.querySelector('p')!.firstChild!;
    session = start();
    await untilMarked(host, 'Ann Lee', 'Varna');
    let painted = 0;
    const count = new MutationObserver((records) => {
      painted += records.filter((record) =>
        [...record.addedNodes].some((node) => node.nodeName === 'BACKSTORY-MARK'),
      ).length;
    });
    count.observe(host, { childList: true, subtree: true });
    for (let n = 1; n <= 40; n++) {
      text.nodeValue = `Ann Lee ${n}`;
      await wait(50);
      expect(host.querySelector('p')!.textContent).toBe(`Ann Lee ${n}`);
    }
    count.disconnect();
    expect(painted).toBeLessThanOrEqual(4);
  });

  it('has what changed once marked soon, however long a restless place beside it is made to wait', async () => {
    show('<p>0</p><p>calm</p>');
    const [restless, calm] = [...host.querySelectorAll('p')].map((p) => p.firstChild!);
    session = start();
    await wait(700);
    for (let round = 0; round < 4; round++) {
      restless!.nodeValue = `Ann Lee ${round}`;
      await untilMarked(host, 'Ann Lee');
    }
    restless!.nodeValue = 'Ann Lee again';
    await wait(50);
    calm!.nodeValue = 'in Varna';
    const began = performance.now();
    await untilMarked(host.querySelectorAll('p')[1]!, 'Varna');
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('starts over when another address is shown without loading anew', async () => {
    show('<p>Ann Lee</p>');
    session = start();
    await untilMarked(host, 'Ann Lee');
    const address = location.href;
    history.pushState(null, '', '?another');
    show('<p>Bo Rask</p>');
    await untilMarked(host, 'Bo Rask');
    history.replaceState(null, '', address);
  });
});

describe('what the reader does', () => {
  it('copies the page’s own text without marks, and gets the marks back', async () => {
    show('<p>Today Ann Lee spoke</p>');
    session = start();
    await untilMarked(host, 'Ann Lee');
    const p = host.querySelector('p')!;
    document.getSelection()!.selectAllChildren(p);
    let copied = '';
    document.addEventListener(
      'copy',
      () => {
        const holder = document.createElement('div');
        holder.append(document.getSelection()!.getRangeAt(0).cloneContents());
        copied = holder.innerHTML;
      },
      { once: true },
    );
    p.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    expect(copied).toBe('Today Ann Lee spoke');
    expect(document.getSelection()!.toString()).toBe('Today Ann Lee spoke');
    document.getSelection()!.removeAllRanges();
    await untilMarked(host, 'Ann Lee');
  });

  it('has marks come and go in a text that was clicked into', async () => {
    show('<p>Today Ann Lee met Bo Rask</p>');
    session = start();
    await untilMarked(host, 'Ann Lee', 'Bo Rask');
    document.getSelection()!.setPosition(host.querySelector('backstory-mark')!.firstChild, 2);
    session.settings = { ...session.settings, muted: ['ann-lee'] };
    session.refresh();
    await untilMarked(host, 'Bo Rask');
    expect(host.querySelectorAll('backstory-mark')).toHaveLength(1);
    const { anchorNode, anchorOffset } = document.getSelection()!;
    expect([anchorNode, anchorOffset]).toEqual([host.querySelector('p')!.firstChild, 'Today An'.length]);
    session.settings = { ...session.settings, muted: [] };
    session.refresh();
    await untilMarked(host, 'Ann Lee', 'Bo Rask');
    expect(host.textContent).toBe('Today Ann Lee met Bo Rask');
    document.getSelection()!.removeAllRanges();
  });

  it('waits with a text in which the selection ends', async () => {
    show('<p>Today Ann Lee spoke</p>');
    const text = host.querySelector('p')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(text, 2, text, 10);
    session = start();
    await wait(900);
    expect(host.querySelectorAll('backstory-mark')).toHaveLength(0);
    document.getSelection()!.removeAllRanges();
    await untilMarked(host, 'Ann Lee');
  });

  it('sees what is selected in a shadow root, before marks come and when it is copied', async () => {
    show('<p></p>');
    const root = host.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<span>Today Ann Lee spoke</span>';
    const text = root.querySelector('span')!.firstChild!;
    const selection = (root as ShadowRoot & Pick<Document, 'getSelection'>).getSelection()!;
    selection.setBaseAndExtent(text, 2, text, 10);
    session = start();
    await wait(900);
    expect(root.querySelectorAll('backstory-mark')).toHaveLength(0);
    document.getSelection()!.removeAllRanges();
    await untilMarked(root, 'Ann Lee');
    selection.selectAllChildren(root.querySelector('span')!);
    root.querySelector('span')!.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true }));
    expect(root.innerHTML).toBe('<span>Today Ann Lee spoke</span>');
    document.getSelection()!.removeAllRanges();
    await untilMarked(root, 'Ann Lee');
  });
});
