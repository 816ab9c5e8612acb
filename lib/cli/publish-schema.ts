import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../dataset/schema.ts';

/*
 * Writes assets/dataset.schema.json, the dataset's form for everybody else; run it after each change of lib/dataset/schema.ts:
 *
 *   node lib/cli/publish-schema.ts
 */
const schema = {
  ...toJsonSchema(datasetSchema),
  title: 'Backstory dataset',
  description:
    'What news articles say about people, places and organisations, with dates and sources. Ids of entities are readable slugs; every id refers ' +
    'to one given in the same file; offsets are UTF-16 code units into the text of the article, half-open.',
};
writeFileSync(new URL('../../assets/dataset.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
