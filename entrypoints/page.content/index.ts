import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageScript } from '../../lib/page-script.ts';
import './highlight.css';

/** Set in the isolated world of a page where the script runs, so that a second start does no harm. */
const STARTED = Symbol.for('backstory.started');

export default defineContentScript({
  // The manifest's sites are filled in by wxt.config.ts, so that pages do not carry the list.
  matches: [],
  runAt: 'document_idle',
  async main(context) {
    const world = globalThis as { [STARTED]?: true };
    if (world[STARTED]) return;
    world[STARTED] = true;
    context.onInvalidated(() => delete world[STARTED]);
    await startPageScript(context.signal);
  },
});
