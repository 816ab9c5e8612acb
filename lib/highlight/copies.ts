/**
 * Takes copies of marks, and what stands beside them, out of what the page added: it cloned or serialised something
 * painted. Each becomes one text with its neighbours, as the page's own was.
 */
export function removeCopies(records: readonly MutationRecord[], tag: string, isOurs: (node: Node) => boolean): void {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const copies =
        element.localName === tag ? [element] : element.firstElementChild ? element.querySelectorAll(tag) : [];
      for (const copy of copies) if (!isOurs(copy)) join(copy);
    }
  }
}

function join(copy: Element): void {
  const before = copy.previousSibling;
  let text = copy.textContent;
  for (let after = copy.nextSibling; after?.nodeType === 3; after = copy.nextSibling) {
    text += (after as Text).data;
    after.remove();
    if (copy.nextSibling?.textContent !== '') break;
  }
  if (before?.nodeType === 3) {
    (before as Text).appendData(text);
    copy.remove();
  } else copy.replaceWith(text);
}
