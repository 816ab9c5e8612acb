import { expect, it } from 'vitest';
import { digestExtraction } from '../../../lib/dataset/digest.ts';
import { KeptDigest } from '../../../lib/dataset/kept-digest.ts';
import { article } from './make.ts';

it('gives back what it was made from, to the last character', () => {
  const digest = digestExtraction(
    article(
      'a',
      '2024-05-01',
      [
        {
          name: 'Mira Holt',
          roles: ['senator'],
          says: [{ text: 'We “agreed”.\u0000 \ud83d\ude00 习近平', about: ['Valland'] }],
        },
        { name: 'Valland', type: 'place' },
        { name: 'Broken \ud800 Name', says: [{ text: 'half a pair: \udc00' }, { text: '' }] },
      ],
      true,
    ),
  );
  const kept = new KeptDigest(digest);
  expect(digest.pairs.length).toBeGreaterThan(1);
  expect(digest.statements).toHaveLength(3);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(digest));
  expect(kept.pairs).toEqual(digest.pairs);
  expect(kept.statements).toEqual(JSON.parse(JSON.stringify(digest.statements)));
});
