import { createExtractor } from '../../lib/learn/extractor.ts';
import { messages } from '../../lib/messages.ts';

const extractor = createExtractor();
messages.onMessage('extract', ({ data }) => extractor.extract(data));
