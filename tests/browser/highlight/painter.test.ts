import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter, type Painter } from '../../../lib/highlight/painter.ts';
import { createWatch } from '../../../lib/page/watch.ts';

let host: HTMLElement;
let painter: Painter;
let ended: AbortController;
let refused: Set<Node>;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  ended = new AbortController();
  refused = new Set();
  const watch = createWatch((records) => {
    for (const node of painter.pageChanged(records)) refused.add(node);
  }, ended.signal);
  painter = createPainter(watch.silently);
  watch.add(document);
});

afterEach(() => {
  painter.undoAll();
  ended.abort();
  host.remove();
});

/** The microtask in which observers hear of changes. */
const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve));

function paragraph(...texts: string[]): HTMLElement {
  const p = host.appendChild(document.createElement('p'));
  p.append(...texts);
  return p;
}

/** Marks every occurrence of `names` in a text node. */
function mark(node: Text, ...names: string[]): HTMLElement[] {
  const spans = names
    .flatMap((name) =>
      [...node.data.matchAll(new RegExp(name, 'g'))].map((hit) => ({
        start: hit.index,
        end: hit.index + name.length,
        entity: name,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return painter.paint(node, node.data, spans).map((painted) => painted.mark);
}

const shape = (element: Element): string[] =>
  [...element.childNodes].map((node) => `${node.nodeName}:${node.textContent}`);

describe('painting', () => {
  it('leaves nothing behind that later removals of nodes have to look at', () => {
    const made = vi.spyOn(document, 'createNodeIterator');
    const p = paragraph('Ann met Bo and Ann.');
    expect(mark(p.firstChild as Text, 'Ann', 'Bo')).toHaveLength(3);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });

  it('puts each name into a mark that carries its entity and nothing else', () => {
    const p = paragraph('Ann Lee met Bo Rask today');
    const marks = mark(p.firstChild as Text, 'Ann Lee', 'Bo Rask');
    expect(marks.map((one) => one.outerHTML)).toEqual([
      '<backstory-mark data-entity="Ann Lee" data-style="underline">Ann Lee</backstory-mark>',
      '<backstory-mark data-entity="Bo Rask" data-style="underline">Bo Rask</backstory-mark>',
    ]);
    expect(p.textContent).toBe('Ann Lee met Bo Rask today');
  });

  it.each([
    ['at the start', 'Ann Lee speaks'],
    ['at the end', 'this is Ann Lee'],
    ['alone', 'Ann Lee'],
    ['twice', 'Ann Lee, Ann Lee'],
  ])("keeps the page's own node in its place with a name %s, and gives it back whole", (_, text) => {
    const p = paragraph(text);
    const own = p.firstChild as Text;
    mark(own, 'Ann Lee');
    expect(p.firstChild).toBe(own);
    expect(p.textContent).toBe(text);
    painter.undo(own);
    expect(shape(p)).toEqual([`#text:${text}`]);
    expect(p.firstChild).toBe(own);
  });

  it('does not touch a node that says something else by now', () => {
    const p = paragraph('Ann Lee');
    expect(painter.paint(p.firstChild as Text, 'Ann Lees', [{ start: 0, end: 7, entity: 'x' }])).toEqual([]);
    expect(shape(p)).toEqual(['#text:Ann Lee']);
  });

  it('paints in shadow roots and in text right under them', () => {
    const root = host.attachShadow({ mode: 'open' });
    root.append('Ann Lee speaks');
    expect(mark(root.firstChild as Text, 'Ann Lee')).toHaveLength(1);
    painter.undoAll();
    expect(root.innerHTML).toBe('Ann Lee speaks');
  });
});

describe('undoing', () => {
  it('is exact in any order, with neighbours that are text nodes too', () => {
    const p = paragraph('Ann Lee and ', 'Bo Rask', ' and Ann Lee', '');
    const before = [...p.childNodes];
    const texts = before.map((node) => node.textContent);
    for (const node of before) mark(node as Text, 'Ann Lee', 'Bo Rask');
    expect(p.querySelectorAll('backstory-mark')).toHaveLength(3);
    for (const at of [1, 2, 0]) painter.undo(before[at] as Text);
    expect([...p.childNodes]).toEqual(before);
    expect([...p.childNodes].map((node) => node.textContent)).toEqual(texts);
  });

  it("leaves the page's ranges in the unpainted part where they were", () => {
    const p = paragraph('Today Ann Lee spoke');
    const own = p.firstChild as Text;
    const range = document.createRange();
    range.setStart(own, 2);
    range.setEnd(own, 5);
    mark(own, 'Ann Lee');
    painter.undo(own);
    expect([range.startContainer, range.startOffset, range.endContainer, range.endOffset]).toEqual([own, 2, own, 5]);
  });

  it('keeps a selection made over marks', () => {
    const p = paragraph('Today Ann Lee spoke');
    const own = p.firstChild as Text;
    const [one] = mark(own, 'Ann Lee');
    document.getSelection()!.setBaseAndExtent(one!.firstChild!, 4, p.lastChild!.previousSibling!, 3);
    expect(document.getSelection()!.toString()).toBe('Lee sp');
    painter.undo(own);
    expect(document.getSelection()!.toString()).toBe('Lee sp');
    expect(document.getSelection()!.anchorNode).toBe(own);
  });

  it('keeps a selection made over marks in a shadow root', () => {
    const root = paragraph('').attachShadow({ mode: 'open' });
    const own = root.appendChild(document.createTextNode('Today Ann Lee spoke'));
    const [one] = mark(own, 'Ann Lee');
    const selection = (root as ShadowRoot & Pick<Document, 'getSelection'>).getSelection()!;
    selection.setBaseAndExtent(one!.firstChild!, 4, root.lastChild!.previousSibling!, 3);
    painter.undo(own);
    expect([selection.anchorNode, selection.anchorOffset]).toEqual([own, 10]);
    expect([selection.focusNode, selection.focusOffset]).toEqual([own, 16]);
  });
});

describe('when the page changes what is painted', () => {
  const painted = (text = 'Today Ann Lee spoke', ...names: string[]) => {
    const p = paragraph(text);
    const own = p.firstChild as Text;
    mark(own, ...(names.length > 0 ? names : ['Ann Lee']));
    return { p, own };
  };

  it('lets the text that a framework writes stand alone', async () => {
    const { p, own } = painted();
    own.nodeValue = 'Now Bo Rask speaks';
    await settled();
    expect(shape(p)).toEqual(['#text:Now Bo Rask speaks']);
    expect(p.firstChild).toBe(own);
  });

  it.each<[string, (node: Text) => void, string]>([
    [
      'adds to it',
      (node) => {
        node.nodeValue += '…';
      },
      'Today Ann Lee spoke…',
    ],
    ['appends', (node) => node.appendData(' More.'), 'Today Ann Lee spoke More.'],
    ['inserts', (node) => node.insertData(0, 'Late: '), 'Late: Today Ann Lee spoke'],
    [
      'writes back what it read',
      (node) => {
        node.data = `${node.data}`;
      },
      'Today Ann Lee spoke',
    ],
    ['replaces all', (node) => node.replaceData(0, node.length, 'Gone.'), 'Gone.'],
  ])('keeps the words that a script could not read when it %s', async (_, change, whole) => {
    const { p, own } = painted();
    change(own);
    await settled();
    expect(shape(p)).toEqual([`#text:${whole}`]);
    expect(p.firstChild).toBe(own);
  });

  it('takes everything along when the page removes its node', async () => {
    const { p, own } = painted();
    p.removeChild(own);
    await settled();
    expect(shape(p)).toEqual([]);
    expect(own.data).toBe('Today Ann Lee spoke');
  });

  it('gives the node back whole when the page moves it', async () => {
    const { own } = painted();
    const elsewhere = paragraph('x');
    elsewhere.insertBefore(own, elsewhere.firstChild);
    await settled();
    expect(shape(elsewhere)).toEqual(['#text:Today Ann Lee spoke', '#text:x']);
    expect(refused).toEqual(new Set());
  });

  it('keeps all words when the page splits its node and joins it again at once', async () => {
    const { p, own } = painted();
    own.splitText(2);
    p.normalize();
    await settled();
    expect(shape(p)).toEqual(['#text:Today Ann Lee spoke']);
    expect(p.firstChild).toBe(own);
  });

  it('gives it back when a sibling is inserted behind it', async () => {
    const { p, own } = painted();
    p.insertBefore(document.createElement('b'), own.nextSibling);
    await settled();
    expect(shape(p)).toEqual(['#text:Today Ann Lee spoke', 'B:']);
  });

  it('gives it back when what holds it is taken out of the page', async () => {
    const { p, own } = painted();
    p.remove();
    await settled();
    expect(shape(p)).toEqual(['#text:Today Ann Lee spoke']);
    expect(p.firstChild).toBe(own);
  });

  it('puts words back that the page took out with a mark, and says that marks are refused there', async () => {
    const { p } = painted();
    p.querySelector('backstory-mark')!.remove();
    await settled();
    expect(shape(p)).toEqual(['#text:Today Ann Lee spoke']);
    expect(refused).toEqual(new Set([p]));
  });

  it('does so when the page unwraps a mark', async () => {
    const { p } = painted();
    const one = p.querySelector('backstory-mark')!;
    one.replaceWith('Ann Lee');
    await settled();
    expect(shape(p)).toEqual(['#text:Today Ann Lee spoke']);
    expect(refused.has(p)).toBe(true);
  });

  it('keeps what a script wrote that went through all texts', async () => {
    const { p, own } = painted('Today Ann Lee spoke of Ann Lee.');
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) (walker.currentNode as Text).data = (walker.currentNode as Text).data.toUpperCase();
    await settled();
    expect(shape(p)).toEqual(['#text:TODAY ANN LEE SPOKE OF ANN LEE.']);
    expect(p.firstChild).toBe(own);
  });

  it.each([
    ['Today Ann Lee spoke', ['before ', '', ' after']],
    ['Ann Lee', ['before ', '', ' after']],
    ['Ann Lee', ['', '', ' after']],
    ['Ann Lee and Bo', ['', '', '']],
    ['so said Ann Lee', ['', 'x', 'Ann Lee', 'Ann Lee']],
  ])('ends as it would have without us after normalize(): %s', async (text, [before, ...after]) => {
    const plain = document.createElement('p');
    const p = paragraph();
    for (const parent of [plain, p]) {
      for (const part of [before!, text, ...after]) parent.append(document.createTextNode(part));
    }
    const own = p.childNodes[1] as Text;
    mark(own, 'Ann Lee');
    if (after[2]) mark(p.lastChild as Text, 'Ann Lee');
    p.normalize();
    plain.normalize();
    await settled();
    expect(shape(p)).toEqual(shape(plain));
  });

  it('takes copies of marks out of what the page cloned or serialised', async () => {
    const { p } = painted('Ann Lee spoke');
    const copy = p.cloneNode(true) as Element;
    const parsed = document.createElement('div');
    parsed.innerHTML = p.innerHTML;
    host.append(copy, parsed);
    await settled();
    expect(shape(copy)).toEqual(['#text:Ann Lee spoke']);
    expect(shape(parsed)).toEqual(['#text:Ann Lee spoke']);
    expect(p.querySelectorAll('backstory-mark')).toHaveLength(1);
  });
});
