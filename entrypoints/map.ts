import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMap } from '../lib/map/start.ts';

export default defineUnlistedScript(() => void startMap(document));
