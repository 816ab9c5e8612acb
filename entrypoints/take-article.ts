import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takePage } from '../lib/learn/take-page.ts';

export default defineUnlistedScript({
  // What the script gives goes to the background that had it run, by a name in the extension's own world.
  globalName: true,
  main: () => takePage(document, location.href),
});
