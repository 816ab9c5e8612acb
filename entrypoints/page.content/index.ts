import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageScript } from '../../lib/page-script.ts';
import './highlight.css';

export default defineContentScript({
  // The manifest's sites are filled in by wxt.config.ts, so that pages do not carry the list.
  matches: [],
  runAt: 'document_idle',
  // A message to the window would tell the page's scripts that we are here.
  noScriptStartedPostMessage: true,
  // Where the script is started once more, WXT ends the one before: its signal aborts, and its marks are gone.
  main: (context) => startPageScript(context.signal, () => context.isInvalid),
});
