/**
 * Puts a text on the clipboard, straight from a click or key, which needs no permission. Pages without a secure context, and
 * those whose policy keeps the clipboard interface from them, still take the older command.
 * @param within where a field may stand for a moment to be copied from, out of the page's sight
 */
export async function copyText(text: string, within: Element | ShadowRoot): Promise<boolean> {
  const { navigator } = (within.ownerDocument ?? document).defaultView ?? window;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, within);
  }
}

function copyByCommand(text: string, within: Element | ShadowRoot): boolean {
  const inner = within.ownerDocument ?? document;
  const root = within.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  const field = inner.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  within.append(field);
  field.select();
  const copied = inner.execCommand('copy');
  field.remove();
  before?.focus({ preventScroll: true });
  return copied;
}
