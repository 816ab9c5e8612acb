import { mayBe } from './given-names.ts';
import type { Reading } from './reading.ts';

const HUMAN = /^(?:his|her)$/;
/** How far back, in characters, an owner is looked for. */
const REACH = 500;
/** Sentences without any person that a pronoun may reach across. */
const SENTENCES = 3;

/**
 * Whose brother `his brother` is: the one person named before in the sentence, else the one named in the nearest sentence
 * before it that names any; undefined when there are several, or none.
 *
 * @param pronoun token of `his`, `her` or, at the beginning of a sentence, `its`
 * @param self the entity that the phrase is about
 */
export function ownerOfPronoun(reading: Reading, pronoun: number, self: string): string | undefined {
  const { doc } = reading;
  const token = doc.tokens[pronoun];
  if (token?.lower === 'its') return bodyBefore(reading, pronoun);
  if (!token || !HUMAN.test(token.lower)) return undefined;
  const gender = token.lower === 'her' ? 'female' : 'male';
  const fits = (id: string) => mayBe(gender, reading.entities.byId(id)?.name ?? '');
  const sentence = doc.sentences[token.sentence]!;
  const here = personsIn(reading, Math.max(sentence.start, token.start - REACH), token.start, self);
  if (here.size > 0) return only([...here].filter(fits));
  for (let index = token.sentence - 1; index >= Math.max(0, token.sentence - SENTENCES); index--) {
    const before = doc.sentences[index]!;
    const earlier = personsIn(reading, Math.max(before.start, before.end - REACH), before.end, self);
    if (earlier.size > 0) return only([...earlier].filter(fits));
  }
  return undefined;
}

/** Whose `its` is at the beginning of a sentence: the subject of the sentence before, where that is an organisation. */
function bodyBefore({ doc, entities }: Reading, pronoun: number): string | undefined {
  const { sentence } = doc.tokens[pronoun]!;
  const before = doc.sentences[sentence - 1];
  if (doc.sentences[sentence]!.first !== pronoun || !before) return undefined;
  const first = doc.tokens[before.first]?.pos === 'DET' ? before.first + 1 : before.first;
  const subject = entities.mentionOfToken(first);
  return subject?.first === first && subject.type === 'organisation' ? subject.entity : undefined;
}

function only(ids: string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

function personsIn(reading: Reading, start: number, end: number, self: string): Set<string> {
  const persons = new Set<string>();
  if (end <= start) return persons;
  for (const mention of reading.entities.at(start, end)) {
    if (mention.type === 'person' && mention.entity !== self && mention.start >= start) persons.add(mention.entity);
  }
  return persons;
}
