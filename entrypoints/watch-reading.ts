import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../lib/learn/start-watching.ts';
import { watchingDeps } from '../lib/learn/watching-deps.ts';

export default defineUnlistedScript({
  // Whether it watches goes to the background that had it run, by a name in the extension's own world.
  globalName: true,
  main: () => startWatching(document, watchingDeps),
});
