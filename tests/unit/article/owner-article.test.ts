import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../lib/article/owner-format.ts';

const FILE = 'assets/articles/000_02375f62cba6ea1b.txt';

describe('the first article', () => {
  const article = readArticleFile(readFileSync(FILE), FILE);
  const kept = article.blocks.map(({ start, end }) => article.text.slice(start, end));

  it('is read without the copy of its caption and the credit', () => {
    expect(kept.some((words) => words.includes('alt='))).toBe(false);
    expect(kept.some((words) => words.includes('Photo:'))).toBe(false);
  });

  it('keeps the sentence of the caption, once', () => {
    expect(kept.filter((words) => words.includes('trilateral meeting in Paris'))).toHaveLength(1);
  });

  it('keeps every other paragraph whole', () => {
    const paragraphs = article.text.split('\n').slice(1).filter(Boolean);
    expect(kept).toHaveLength(paragraphs.length + 1);
    for (const words of paragraphs) if (!words.includes('alt=')) expect(kept).toContain(words);
  });
});
