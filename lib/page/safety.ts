/** Where marks may never stand, by what an element is or says of itself. What needs layout or focus is asked in `surroundings.ts`. */

const NEVER = new Set(
  (
    'applet audio button canvas code datalist dialog embed fieldset frame frameset head iframe input kbd label legend ' +
    'listing map math menu meter nav noscript object optgroup option output picture plaintext pre progress samp script select ' +
    'style summary svg template textarea title tt var video xmp backstory-mark backstory-card'
  ).split(' '),
);

const NEVER_ROLES = new Set(
  (
    'alert alertdialog banner button checkbox code combobox contentinfo grid gridcell listbox log marquee math menu menubar ' +
    'menuitem menuitemcheckbox menuitemradio navigation option progressbar radio radiogroup scrollbar search searchbox slider spinbutton ' +
    'status switch tab tablist textbox timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

/** Asked to be left alone, and editors that draw their text outside of the editable element itself. */
const NEVER_CLASSES = '.notranslate, .CodeMirror, .cm-editor, .ace_editor, .monaco-editor';

/** The attributes whose change makes an element off limits or frees it; what a watch listens to. */
export const SAFETY_ATTRIBUTES = [
  'contenteditable',
  'role',
  'translate',
  'aria-live',
  'aria-hidden',
  'hidden',
  'inert',
  'open',
];

const PAGE_FURNITURE = new Set(['header', 'footer']);
const CONTENT = 'article, main, section, [role="main"], [role="article"]';

/** Whether nothing inside of `element` may be marked. Looks at the element alone, not at its ancestors. */
export function isOffLimits(element: Element): boolean {
  const name = element.localName;
  if (isForm(name) && isMasked(element)) return true;
  if (NEVER.has(name)) return true;
  if (PAGE_FURNITURE.has(name) && isPageFurniture(element)) return true;
  return saysOffLimits(element);
}

/** Whether the name of elements can make them off limits; for all others `saysOffLimits` tells. */
export function isSuspectName(name: string): boolean {
  return NEVER.has(name) || PAGE_FURNITURE.has(name) || isForm(name);
}

/** Only a form can have something else than words in place of its name. */
function isForm(name: unknown): boolean {
  return name === 'form' || typeof name !== 'string';
}

/** What is asked of an element; a form's control of that name would answer instead. */
const ASKED = (
  'localName nodeType firstChild nextSibling parentNode parentElement childNodes isConnected ownerDocument shadowRoot ' +
  'assignedSlot contains matches closest querySelector hasAttributes getAttribute hasAttribute getRootNode ' +
  'compareDocumentPosition checkVisibility getBoundingClientRect isContentEditable'
).split(' ');

/** Whether controls of a form hide from scripts what the form is: nothing can be asked of it, so it is left alone. */
function isMasked(form: Element): boolean {
  return ASKED.some((name) => Object.hasOwn(form, name));
}

/** What follows a node, also behind a form whose controls hide it. */
export function nodeAfter(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'nextSibling', node);
}

/** Also of forms whose controls hide it. */
export function matches(element: Element, selectors: string): boolean {
  return Element.prototype.matches.call(element, selectors);
}

/** Whether an element's attributes put it off limits. */
export function saysOffLimits(element: Element): boolean {
  return element.hasAttributes() && element.matches(SUSPECT) && isOffLimitsByAttribute(element);
}

/** One question to the browser spares the others for nearly all elements. */
const SUSPECT = `[contenteditable], [role], [aria-live], [aria-hidden], [hidden], [inert], [translate], ${NEVER_CLASSES}`;

function isOffLimitsByAttribute(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return true;
  const role = element.getAttribute('role');
  if (role !== null && NEVER_ROLES.has(role.trim().toLowerCase())) return true;
  const live = element.getAttribute('aria-live');
  if (live !== null && live !== 'off') return true;
  if (element.getAttribute('translate')?.toLowerCase() === 'no') return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden') || element.hasAttribute('inert'))
    return true;
  return element.matches(NEVER_CLASSES);
}

/** Whether `node` lies in something off limits, up through shadow roots to the document. */
export function isInsideOffLimits(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentAcross(at)) {
    if (at.nodeType === 1 && isOffLimits(at as Element)) return true;
  }
  return false;
}

/** The parent; of a shadow root its host. */
export function parentAcross(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) ?? (isShadowRoot(node) ? node.host : null);
}

/** Whether a node is inside of an element, in shadow roots in it too. */
export function containsAcross(element: Node, node: Node): boolean {
  const contains = (at: Node) => Node.prototype.contains.call(element, at);
  let at: Node | undefined = node;
  while (at && !contains(at)) at = (at.getRootNode() as Partial<ShadowRoot>).host;
  return at !== undefined;
}

/** Also true in other frames, whose classes are not ours. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The site's own header or footer; an article's header holds its headline. */
function isPageFurniture(element: Element): boolean {
  return element.closest(CONTENT) === null && element.querySelector('h1') === null;
}
