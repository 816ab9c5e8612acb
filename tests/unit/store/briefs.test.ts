import { afterEach, describe, expect, it } from 'vitest';
import type { EntityBrief } from '../../../lib/exchange.ts';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import type { OpenStore } from '../../../lib/store/store.ts';
import { article, type Given } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const COURT: Given = { type: 'organisation', name: 'Supreme Court' };
const NORLAND: Given = { type: 'place', name: 'Norland', aliases: [['Norlandish', 'demonym']] };
const KNOWN: Given[] = [
  ...[COURT, NORLAND],
  { type: 'place', name: 'Slovenia' },
  { type: 'place', name: 'Georgia' },
  { type: 'place', name: 'Nice' },
  { type: 'place', name: 'Perth' },
  { name: 'Mara Ilves', roles: ['harbour minister'] },
];

const briefIn = async (store: OpenStore, name: string): Promise<EntityBrief> => {
  const [id] = await meantBy(store, name);
  return (await createView(store).briefs([id!]))[id!]!;
};
/** What a brief says but who it is of and who stands with it: ids of the memory are its own. */
const described = ({ id: _, related: __, ...brief }: EntityBrief) => brief;

describe('a brief', () => {
  it.each(KNOWN.map(({ name }) => name))('says the same of %s, learned or bundled', async (name) => {
    const read = article('one', '2031-05-01', KNOWN);
    const learned = await freshStore();
    await learned.addArticles(LEARNED, [read]);
    const bundled = await freshStore(bundleOf(read));
    expect(described(await briefIn(learned, name))).toEqual(described(await briefIn(bundled, name)));
  });

  it('of a bundled entity says what its learned names say', async () => {
    const store = await freshStore(bundleOf(article('base', '2030-01-01', [{ type: 'place', name: 'Norland' }])));
    expect(await briefIn(store, 'Norland')).not.toHaveProperty('peopled');
    await store.addArticles(LEARNED, [article('one', '2031-05-01', [NORLAND])]);
    expect(await briefIn(store, 'Norland')).toMatchObject({ id: 'norland', peopled: true });
  });

  it('says of names that the reader gave what it says of others', async () => {
    const store = await freshStore(bundleOf(article('base', '2030-01-01', [{ ...COURT, name: 'Glass House' }])));
    await store.correct({ action: 'rename', entity: 'glass-house', name: 'Supreme Court', never: [] });
    expect(await briefIn(store, 'Supreme Court')).toMatchObject({
      ...{ name: 'Supreme Court', names: ['Glass House', 'Supreme Court'], common: ['Supreme Court'] },
    });
  });
});
