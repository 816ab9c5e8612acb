import { ENTITY_TYPES, type EntityType } from '../../../entity.ts';
import { PHRASE, WORD, wordMask } from '../gazetteer/lookup.ts';
import { beginOf } from '../labels.ts';
import type { Words } from '../words.ts';

/** One line of an annotated file: a text and the named entities in it. */
export interface GoldArticle {
  id: string;
  text: string;
  title?: string;
  date?: string;
  entities: { type: string; mentions: { start: number; end: number; kind: string }[] }[];
}

interface GoldSpan {
  start: number;
  end: number;
  type: EntityType;
}

/**
 * The label of every token by the annotation: the outermost named mentions, without article, title or possessive ending.
 * Where a set has no label for peoples' adjectives (`French`), those of the word list count as groups, so that all sets agree.
 */
export function goldLabels(article: GoldArticle, words: Words): Uint8Array {
  const { tokens } = words.doc;
  const labels = new Uint8Array(tokens.length);
  const spans: GoldSpan[] = [];
  for (const { type, mentions } of article.entities) {
    if (!(ENTITY_TYPES as readonly string[]).includes(type)) continue;
    for (const { start, end, kind } of mentions) {
      if (kind !== 'nominal' && kind !== 'pronoun')
        spans.push({ start, end, type: kind === 'demonym' ? 'group' : (type as EntityType) });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let reach = 0;
  for (const { start, end, type } of spans) {
    if (start < reach) continue;
    reach = end;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    let first = at;
    let last = first;
    while (last < tokens.length && tokens[last]!.end <= end) last++;
    [first, last] = trim(words, first, last, type);
    if (first >= last) continue;
    const demonym = isDemonym(words, first, last);
    const begin = beginOf(demonym ? 'group' : type);
    labels[first] = begin;
    for (let index = first + 1; index < last; index++) labels[index] = begin + 1;
  }
  for (let index = 0; index < tokens.length; index++) {
    if (labels[index] === 0 && words.place[index] === 1 && isDemonym(words, index, index + 1))
      labels[index] = beginOf('group');
  }
  return labels;
}

function isDemonym(words: Words, first: number, last: number): boolean {
  const mask = words.phrase[first]!;
  const whole = last - first === 1 ? words.place[first] === 1 : words.place[first] === 2;
  const kinds = PHRASE.demonym | PHRASE.group;
  return whole && (mask & kinds) !== 0 && (mask & ~kinds) === 0;
}

function trim(words: Words, first: number, last: number, type: EntityType): [number, number] {
  const { tokens } = words.doc;
  while (first < last && /^(the|a|an|["“”‘'(])$/i.test(tokens[first]!.text)) first++;
  while (last > first && /^('s|’s|'|’|["“”,;:!?)])$/.test(tokens[last - 1]!.text)) last--;
  if (type === 'person') {
    for (let index = last - 2; index >= first; index--) {
      if (wordMask(tokens[index]!.lower) & WORD.title) {
        first = index + 1;
        break;
      }
    }
  }
  return [first, last];
}
