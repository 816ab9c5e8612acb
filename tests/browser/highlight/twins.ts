import fc from 'fast-check';

/** A page's own script at work: what it does to one tree it does to its twin, through the nodes that it holds. */
export type Act =
  | { do: 'write'; at: number; text: string }
  | { do: 'remove'; at: number }
  | { do: 'insert'; at: number; what: 'text' | 'element'; text: string }
  | { do: 'move'; at: number; to: number }
  | { do: 'wrap'; at: number }
  | { do: 'clear'; at: number; text: string }
  | { do: 'normalize'; at: number }
  | { do: 'split'; at: number; offset: number }
  | { do: 'detach and return'; at: number };

const texts = fc.constantFrom(
  'Ann Lee',
  'Ann Lee met Bo Rask',
  'met Bo Rask',
  'so said Ann Lee.',
  '',
  ' ',
  'nobody here',
  'Ann LeeAnn Lee',
  'Today ',
);
const place = fc.nat(1_000);

const one = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), at: place, text: texts }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), at: place }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      at: place,
      what: fc.constantFrom('text' as const, 'element' as const),
      text: texts,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), at: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wrap' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), at: place, text: texts }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('detach and return' as const), at: place }) },
);

const normalize = fc.record({ do: fc.constant('normalize' as const), at: place });
const split = fc.record({ do: fc.constant('split' as const), at: place, offset: fc.integer({ min: 1, max: 9 }) });

/**
 * What a script does in one task. What merges or splits texts comes alone: what is then done with the result in the same
 * task shows in nothing that is left.
 */
export const acts = fc.oneof(
  { weight: 6, arbitrary: fc.array(one, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.tuple(normalize) },
  { weight: 1, arbitrary: fc.tuple(split) },
  { weight: 1, arbitrary: fc.tuple(normalize, split) },
);

/** Two trees that begin alike; `nodes` holds the nodes the page knows, in pairs. */
export class Twins {
  readonly roots: [HTMLElement, HTMLElement];
  nodes: [ChildNode, ChildNode][] = [];

  constructor(marked: HTMLElement, plain: HTMLElement) {
    this.roots = [marked, plain];
    this.nodes.push(this.roots);
  }

  /** Does the same to both trees; what is impossible in the plain one is left out. */
  act(act: Act): void {
    this.nodes = this.nodes.filter(([, plain]) => this.roots[1].contains(plain));
    const pair = this.nodes[act.at % this.nodes.length]!;
    const known = (nodes: ChildNode[]) => this.nodes.push(nodes as [ChildNode, ChildNode]);
    const isRoot = pair[1] === this.roots[1];
    const isText = pair[1].nodeType === 3;
    if (act.do === 'write' && isText) for (const node of pair) (node as Text).nodeValue = act.text;
    if (act.do === 'remove' && !isRoot) for (const node of pair) node.remove();
    if (act.do === 'insert') {
      known(
        pair.map((node) => {
          const fresh = act.what === 'text' ? document.createTextNode(act.text) : document.createElement('i');
          if (node.nodeType === 1) (node as Element).append(fresh);
          else node.before(fresh);
          return fresh;
        }),
      );
    }
    if (act.do === 'move' && !isRoot) {
      const target = this.nodes[act.to % this.nodes.length]!;
      if (pair[1].contains(target[1]) || target[1] === this.roots[1]) return;
      for (const [at, node] of pair.entries()) target[at]!.before(node);
    }
    if (act.do === 'wrap' && !isRoot) {
      known(
        pair.map((node) => {
          const wrapper = document.createElement('span');
          node.replaceWith(wrapper);
          wrapper.append(node);
          return wrapper;
        }),
      );
    }
    if (act.do === 'clear' && !isText) for (const node of pair) node.textContent = act.text;
    if (act.do === 'split' && isText && pair.every((node) => (node as Text).length > act.offset)) {
      known(pair.map((node) => (node as Text).splitText(act.offset)));
    }
    if (act.do === 'normalize' && !isText) for (const node of pair) node.normalize();
    if (act.do === 'detach and return' && !isRoot) {
      for (const node of pair) {
        const { parentNode, nextSibling } = node;
        node.remove();
        parentNode!.insertBefore(node, nextSibling);
      }
    }
  }
}
