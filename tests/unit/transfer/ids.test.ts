import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { createIds } from '../../../lib/transfer/ids.ts';

const article = (id: string, text: string, title = 'Pilots meet') => articleFromText({ id, text, title });

describe('the ids of an import', () => {
  it('stay as they are where no other article has them', () => {
    const identify = createIds();
    expect(identify(article('a', 'One.'))).toMatchObject({ article: { id: 'a' }, isRenamed: false });
    expect(identify(article('b', 'One.'))).toMatchObject({ article: { id: 'b' }, isRenamed: false });
  });

  it('get what tells them apart where different articles have one, the same each time', () => {
    const ids = () => {
      const identify = createIds();
      return ['One.', 'Two.', 'Three.'].map((text) => {
        const found = identify(article('1', text));
        return found === 'again' ? found : [found.article.id, found.isRenamed];
      });
    };
    expect(ids()).toEqual([
      ['1', false],
      [expect.stringMatching(/^1~[\da-f]{16}$/), true],
      [expect.stringMatching(/^1~[\da-f]{16}$/), true],
    ]);
    expect(ids()).toEqual(ids());
    expect(new Set(ids().flat()).size).toBe(5);
  });

  it('say of an article that it was there, under its own id and under a given one', () => {
    const identify = createIds();
    const found = ['One.', 'One.', 'Two.', 'Two.'].map((text) => identify(article('1', text)));
    expect(found.map((one) => one === 'again')).toEqual([false, true, false, true]);
  });

  it('are different for one text under two headlines', () => {
    const identify = createIds();
    identify(article('1', 'One.'));
    expect(identify(article('1', 'One.', 'Pilots part'))).toMatchObject({ isRenamed: true });
  });

  it('have no more than the 200 characters that a dataset takes', () => {
    const identify = createIds();
    identify(article('x'.repeat(160), 'One.'));
    const found = identify(article('x'.repeat(160), 'Two.'));
    expect(found !== 'again' && found.article.id.length).toBeLessThanOrEqual(200);
  });
});
