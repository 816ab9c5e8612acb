import componentsCss from '../ui/components.css?inline';
import entityCss from '../ui/entity.css?inline';
import { speakOurLanguage } from '../ui/language.ts';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import { shownIn } from './frames.ts';

export const HOST_NAME = 'backstory-card';

/** Events of the card that are none of the page's business: its shortcuts and outside-click handlers must not see them. */
const KEPT_IN =
  'click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout mousemove pointerdown pointerup pointerover pointerout pointermove touchstart touchmove touchend wheel keydown keyup keypress beforeinput input change focusin focusout copy dragstart selectstart'.split(
    ' ',
  );

export interface CardHost {
  element: HTMLElement;
  /** the dialog, in the shadow root, that the view is rendered into */
  dialog: HTMLElement;
  /** Puts the card over everything, where it can be used while `mark` can. */
  show(mark: Element): void;
  hide(): void;
}

/** The nearest of the element and its ancestors that fits, out of shadow roots too. */
function closestAcross(from: Element, selector: string): Element | null {
  const found = from.closest(selector);
  if (found) return found;
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null;
}

/** Where the host must stand: a modal dialog makes all outside of it inert, and full screen hides it. */
function homeOf(document: Document, of: Element): Element {
  const mark = shownIn(document, of);
  const modal = closestAcross(mark, 'dialog:modal');
  if (modal) return modal;
  const full = document.fullscreenElement;
  return full?.contains(mark) ? full : document.documentElement;
}

/**
 * The stylesheet is constructed, which no content security policy of a page forbids. Where a browser does not let content
 * scripts adopt one (Firefox for long, bug 1751346), a `style` element takes its place.
 */
function addStyles(document: Document, shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/**
 * The one element that Backstory adds to a page besides marks; it is in the page only while a card is shown.
 * @param mode `closed` keeps the page's scripts out of what the reader sees; tests open it
 */
export function createHost(document: Document, mode: ShadowRootMode): CardHost {
  const element = document.createElement(HOST_NAME);
  // Inline and important, so that no rule of the page has a say; the dialog inside is out of the page's reach anyway.
  element.style.setProperty('all', 'initial', 'important');
  element.style.setProperty('display', 'contents', 'important');
  const shadow = element.attachShadow({ mode });
  addStyles(document, shadow, `${tokensCss}\n${componentsCss}\n${entityCss}\n${cardCss}`);

  const dialog = document.createElement('div');
  dialog.className = 'surface card';
  dialog.popover = 'manual';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  speakOurLanguage(dialog);
  shadow.append(dialog);
  for (const type of KEPT_IN) element.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    dialog,
    show(mark) {
      const home = homeOf(document, mark);
      if (element.parentNode !== home) home.append(element);
      if (!dialog.matches(':popover-open')) dialog.showPopover();
    },
    hide() {
      element.remove();
    },
  };
}
