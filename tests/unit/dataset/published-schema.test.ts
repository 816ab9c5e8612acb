import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../../../lib/dataset/schema.ts';

describe('the published JSON Schema', () => {
  it('says what the schema in the code says', () => {
    const published: unknown = JSON.parse(readFileSync('assets/dataset.schema.json', 'utf8'));
    expect(published).toMatchObject(toJsonSchema(datasetSchema));
  });
});
