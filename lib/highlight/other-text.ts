import type { BlockRoot } from '../page/dirty.ts';

/** Characters that are kept: what words a page uses, and how, shows in less. */
const MOST = 40_000;

/** Text of a page in which no name was found; who is meant elsewhere may show there. */
export interface OtherText {
  add(root: BlockRoot, text: string): void;
  forget(root: BlockRoot): void;
  /** what is kept, of places that are still there, in no order */
  texts(): string[];
  clear(): void;
}

export function createOtherText(isGone: (root: BlockRoot) => boolean): OtherText {
  const byRoot = new Map<BlockRoot, string[]>();
  let length = 0;
  const forget = (root: BlockRoot): void => {
    for (const text of byRoot.get(root) ?? []) length -= text.length;
    byRoot.delete(root);
  };
  return {
    forget,
    add(root, text) {
      if (length >= MOST) return;
      length += text.length;
      const others = byRoot.get(root);
      if (others) others.push(text);
      else byRoot.set(root, [text]);
    },
    texts() {
      for (const root of byRoot.keys()) if (isGone(root)) forget(root);
      return [...byRoot.values()].flat();
    },
    clear() {
      byRoot.clear();
      length = 0;
    },
  };
}
