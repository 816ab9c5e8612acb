/**
 * The bare walk that searching is compared with: every text node of a tree, its text cut into words. Nobody who looks at
 * every word of a page can do less.
 *
 * @returns the number of words
 */
export function bareWalk(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of (node as Text).data.split(/\s+/)) if (word !== '') count++;
  }
  return count;
}
