import { DATASET_FORMAT, type Dataset } from '../../../lib/entity.ts';

/**
 * A dataset that is sound, with `words` in every text that its form leaves free, whose two entities lead to one another and to
 * themselves in every way there is.
 */
export function datasetSaying(words: string, [one, other]: [string, string]): Dataset {
  const article = `article ${words}`;
  const source = { article, start: 0, end: 9 };
  const entity = (id: string, beside: string): Dataset['entities'][number] => ({
    id,
    type: 'person',
    name: `${words} Marek`,
    aliases: [
      { text: `${words} Marek`, kind: 'name', count: 2 },
      { text: words, kind: 'acronym', count: 1 },
    ],
    details: [
      { relation: 'role', value: `${words} minister`, object: id, firstSeen: '2025-01-02', sources: [source] },
      { relation: 'member-of', value: words, object: beside, date: '2025', sources: [source] },
      { relation: words.slice(0, 100), value: words, object: beside, sources: [source] },
    ],
    related: [beside, id],
    articles: [article],
  });
  const statement = (id: string, speaker: string | null, about: string[]): Dataset['statements'][number] => ({
    id: `${words}#${id}`,
    kind: 'direct',
    speaker,
    sourceText: words,
    cueText: words,
    text: `“${words} will sail.”`,
    about,
    addressee: words,
    venue: words,
    date: '2025-01-02',
    dateBasis: words,
    source,
  });
  return {
    format: DATASET_FORMAT,
    articles: [
      { id: article, title: `${words} reopens`, date: '2025-01-02', url: `javascript:${words}`, publisher: words },
    ],
    entities: [entity(one, other), entity(other, one)],
    statements: [
      statement('s1', one, [other, one]),
      statement('s2', other, [one, other]),
      { ...statement('s3', null, [one]), addressee: other },
    ],
    overrides: [
      { action: 'merge', into: one, entities: [other] },
      { action: 'merge', into: other, entities: [one] },
      { action: 'rename', entity: one, name: words, never: [words] },
    ],
  };
}

export const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** Sound in form, and harmful to whoever takes their words for anything but text, or their ids for anything but names. */
export const SOUND: Readonly<Record<string, Dataset>> = {
  'markup in every field': datasetSaying(MARKUP, [MARKUP, `${MARKUP} two`]),
  'prototype keys for ids and words': datasetSaying('__proto__', ['__proto__', 'constructor']),
  'methods of objects for words': datasetSaying('constructor', ['one', 'two']),
  'halves of UTF-16 pairs': datasetSaying('Half \ud800 of \udfff', ['half-\ud83d', '\udc00']),
  'ids of what was shipped and of corrections': datasetSaying('b:ivana-marek', ['ivana-marek', 'bundled']),
  'text that turns the direction round': datasetSaying('\u202eevil\u202d \u0000\u0007', ['\u202e', '\u2066']),
};

const fine = () => datasetSaying('fine', ['one', 'two']);
const repeated = <T>(list: readonly T[]) => [...list, ...list];

/** What no dataset is, as JSON. */
export const REFUSED: Readonly<Record<string, () => string>> = {
  'a text of a million letters': () =>
    JSON.stringify({ ...fine(), ...{ articles: [{ id: 'x', title: 'x'.repeat(1_000_000) }] } }),
  'brackets that nest 50,000 deep': () =>
    JSON.stringify(fine()).replace('"entities":[', `"entities":[${'['.repeat(50_000)}${']'.repeat(50_000)},`),
  'entities given twice': () => JSON.stringify({ ...fine(), entities: repeated(fine().entities) }),
  'statements given twice': () => JSON.stringify({ ...fine(), statements: repeated(fine().statements) }),
  'articles given twice': () => JSON.stringify({ ...fine(), articles: repeated(fine().articles) }),
  'a prototype for its parts': () =>
    `{"format":"${DATASET_FORMAT}","__proto__":${JSON.stringify({ articles: [], entities: [], statements: [] })}}`,
  'settings for a part': () => JSON.stringify({ ...fine(), entities: { enabled: false } }),
  'an end that is cut off': () => JSON.stringify(fine()).slice(0, -20),
};
