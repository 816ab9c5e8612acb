import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick/fast';

/** What other libraries do for the same purpose, used as their documentation says, for whole words. */

const ELEMENT = 'bench-mark';

/** @param across whether a name is found where tags stand in it, as ours is */
export function markKeywords(root: Element, aliases: string[], across: boolean): void {
  new Mark(root as HTMLElement).mark(aliases, {
    element: ELEMENT,
    accuracy: 'exactly',
    separateWordSearch: false,
    acrossElements: across,
  });
}

/** One regular expression of all aliases, longer ones first. */
export function patternOf(aliases: readonly string[]): RegExp {
  const escaped = [...aliases]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
}

export function markPattern(root: Element, pattern: RegExp): void {
  new Mark(root as HTMLElement).markRegExp(pattern, { element: ELEMENT });
}

export function replacePattern(root: Element, pattern: RegExp): void {
  findAndReplaceDOMText(root, { find: pattern, wrap: ELEMENT, preset: 'prose' });
}

export function automatonOf(aliases: readonly string[]): AhoCorasick {
  return new AhoCorasick(aliases);
}

/** Searches text node by text node; with `paint`, hands what was found to mark.js, one node at a time. */
export function automatonSearch(root: Element, automaton: AhoCorasick, paint: boolean): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let hits = 0;
  for (const node of nodes) {
    const found = automaton.search(node.data, { strategy: 'leftmost-longest', wholeWord: true });
    hits += found.length;
    if (!paint || found.length === 0) continue;
    new Mark(node as unknown as HTMLElement).markRanges(
      found.map(({ start, end }) => ({ start, length: end - start })),
      { element: ELEMENT },
    );
  }
  return hits;
}

/** The least that any script does that marks a word: puts an element around one, by hand. Returns the number of marks. */
export function markOneWord(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length < 20 || text.parentElement?.localName !== 'p') continue;
    const word = text.splitText(5);
    word.splitText(5);
    const element = document.createElement(ELEMENT);
    word.replaceWith(element);
    element.append(word);
    return 1;
  }
  return 0;
}
