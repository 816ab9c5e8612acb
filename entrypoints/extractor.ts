import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveExtractor } from '../lib/learn/extractor-worker.ts';

export default defineUnlistedScript(() => serveExtractor(self as unknown as Worker));
