import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPainter, type Painter } from '../../../lib/highlight/painter.ts';
import { createWatch } from '../../../lib/page/watch.ts';
import { acts, Twins } from './twins.ts';

const NAMES = /Ann Lee|Bo Rask/g;

function paintAll(painter: Painter, root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (painter.isPiece(node) || painter.isPiece(node.parentNode!)) continue;
    const spans = [...node.data.matchAll(NAMES)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      entity: name,
    }));
    painter.paint(node, node.data, spans);
  }
}

/** The page's own nodes, painted ones with their full text. */
function own(root: Node, painter?: Painter): string {
  const inner = [...root.childNodes].filter((node) => !painter?.isPiece(node));
  return inner
    .map((node) =>
      node.nodeType === 3
        ? `“${painter?.textOf(node as Text) ?? (node as Text).data}”`
        : `<${node.nodeName}>${own(node, painter)}</>`,
    )
    .join('');
}

it('is never seen in what a page’s script makes of its own nodes, whatever it does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 12 }), async (tasks) => {
      const marked = document.body.appendChild(document.createElement('div'));
      const plain = document.body.appendChild(document.createElement('div'));
      const ended = new AbortController();
      const watch = createWatch((records) => void painter.pageChanged(records), ended.signal);
      const painter: Painter = createPainter(watch.silently);
      watch.add(document);
      const twins = new Twins(marked, plain);
      try {
        for (let n = 0; n < 4; n++)
          twins.act({ do: 'insert', at: 0, what: 'text', text: n % 2 ? 'Ann Lee met Bo Rask' : 'a ' });
        await Promise.resolve();
        for (const task of tasks) {
          paintAll(painter, marked);
          expect(marked.textContent).toBe(plain.textContent);
          for (const act of task) twins.act(act);
          await Promise.resolve();
          expect(own(marked, painter)).toBe(own(plain));
          expect(marked.textContent).toBe(plain.textContent);
        }
        painter.undoAll();
        expect(own(marked)).toBe(own(plain));
        expect(marked.innerHTML).toBe(plain.innerHTML);
        for (const [ours, theirs] of twins.nodes) {
          if (theirs.isConnected) expect(ours.isConnected).toBe(true);
        }
      } finally {
        ended.abort();
        marked.remove();
        plain.remove();
      }
    }),
    { numRuns: 400, seed: 20_310_504 },
  );
});
