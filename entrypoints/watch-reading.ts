import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../lib/learn/start-watching.ts';

export default defineUnlistedScript(() => startWatching(document));
