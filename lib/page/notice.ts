/**
 * Says a line over a page for six seconds, in a shadow root of its own, also to screen readers; the one before makes way. Takes no
 * focus and lies in the way of no click. Runs in the extension's own world of the page, brought by itself, and so may use nothing
 * from outside of itself.
 * @param mode of the shadow root: of a closed one the page sees that it is there, not what it says
 */
export function showNotice(words: string, language: string, direction: string, mode: ShadowRootMode): void {
  const NAME = 'backstory-notice';
  const STAYS = 6000;
  /** A status must be there before its words come, or it is not read out. */
  const SPEAKS_AFTER = 100;
  const CSS = `div { all: initial; position: fixed; inset: auto 0 24px; margin: auto; width: fit-content; max-width: min(480px, 90vw);
    box-sizing: border-box; padding: 10px 16px; border-radius: 10px; border: 1px solid #1d3a5f; pointer-events: none;
    font: 15px/1.4 system-ui, sans-serif; background: #1d3a5f; color: #fff; box-shadow: 0 4px 16px #0006; }
    div:empty { opacity: 0; }
    @media (prefers-color-scheme: dark) { div { background: #dbe7f5; color: #10243d; } }
    @media (forced-colors: active) { div { background: Canvas; color: CanvasText; border-color: CanvasText; } }`;
  document.querySelector(NAME)?.remove();
  const host = document.createElement(NAME);
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  // Neither marked nor translated: what marks never go into is told by what elements say of themselves.
  host.translate = false;
  const shadow = host.attachShadow({ mode });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox did not let content scripts adopt one for long (bug 1751346).
    const style = document.createElement('style');
    style.textContent = CSS;
    shadow.append(style);
  }
  const line = document.createElement('div');
  line.popover = 'manual';
  line.lang = language;
  line.dir = direction;
  line.setAttribute('role', 'status');
  shadow.append(line);
  document.documentElement.append(host);
  line.showPopover();
  setTimeout(() => {
    line.textContent = words;
  }, SPEAKS_AFTER);
  setTimeout(() => host.remove(), STAYS);
}
