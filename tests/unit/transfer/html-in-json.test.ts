import { describe, expect, it, vi } from 'vitest';
import { plainText } from '../../../lib/transfer/html-in-json.ts';

describe('a text that is plain by its definition', () => {
  it.each([
    ['blocks', '<p>One\nline.</p><p class="x">Two.</p>', '<p>One\nline.</p><p class="x">Two.</p>'],
    ['a link in one of its lines', 'One <a href="/x">line</a>.\n\nTwo.', 'One <a href="/x">line</a>.<p>Two.'],
    ['an entity', 'Marek &amp; sons.\nTwo.', 'Marek &amp; sons.<p>Two.'],
  ])('is read as markup where it has %s', (_, text, markup) => {
    const toText = vi.fn(() => 'read');
    expect(plainText(text, toText)).toBe('read');
    expect(toText).toHaveBeenCalledExactlyOnceWith(markup);
  });

  it.each(['One.\n\nTwo & three, AT&T.', '1 < 2 and 3 > 2', '<Ivana> said so', '<script>alert(1)</script> x'])(
    'is left as it is without: %j',
    (text) => {
      expect(plainText(text, () => 'read')).toBe(text);
    },
  );
});
