import type { RawName } from './detect.ts';
import { PHRASE, WORD } from './gazetteer/lookup.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

const BUILDING =
  /^(cathedral|palace|mosque|church|airport|stadium|bridge|prison|hospital|mountain|temple|monastery|castle|abbey|basilica|synagogue|museum|square|park|island|river|valley|lagoon|peninsula)$/;
const NEWSPAPER =
  /^(Post|Times|Journal|Guardian|Herald|Tribune|Telegraph|Gazette|Globe|Observer|Independent|Mirror|Chronicle|Inquirer|Examiner|Bee|Standard|Economist|Courier|Dispatch)$/;
const ORGAN = /^(ministry|court|parliament|department|ministries|embassy)$/;

/** Makes one name of several words that only together name something. */
export function composeNames(words: Words, names: RawName[]): RawName[] {
  const added = [
    ...names.flatMap((name, index) => composed(words, name, names[index + 1]) ?? []),
    ...shortNewspapers(words, names),
    ...storms(words),
  ];
  return putNames(names, added);
}

function composed(words: Words, name: RawName, next: RawName | undefined): RawName | undefined {
  const { doc, forms, phrase } = words;
  const { tokens, sentences } = doc;
  const { first, last, type } = name;
  const to = sentences[tokens[first]!.sentence]!.last;
  const from = sentences[tokens[first]!.sentence]!.first;
  const after = last < to ? tokens[last]! : undefined;
  const place = type === 'place' || type === 'group';
  // `China's Foreign Ministry`
  if (
    place &&
    after &&
    /^['’]s$/.test(after.text) &&
    next?.type === 'organisation' &&
    next.first === last + 1 &&
    phrase[first]! & (PHRASE.country | PHRASE.state | PHRASE.capital | PHRASE.region)
  ) {
    if (ORGAN.test(tokens[next.last - 1]!.lower) || ORGAN.test(tokens[next.first]!.lower))
      return { first, last: next.last, type: 'organisation' };
  }
  if (!after) return beforeName();
  // `Biden administration`
  if ((type === 'person' || place) && /^administration$/i.test(after.text))
    return { first, last: last + 1, type: 'organisation' };
  // `Chinese embassy in Washington`
  if (place && /^(embassy|consulate|consulate-general)$/i.test(after.text)) {
    const seat =
      next && next.first === last + 2 && next.type === 'place' && /^(in|to)$/.test(tokens[last + 1]!.text)
        ? next.last
        : last + 1;
    return { first, last: seat, type: 'organisation' };
  }
  // `Labour party`
  if (/^party$/i.test(after.text) && (type === 'organisation' || (type === 'group' && phrase[first]! & PHRASE.group)))
    return { first, last: last + 1, type: 'organisation' };
  // `Notre Dame cathedral`
  if ((type === 'place' || type === 'person') && BUILDING.test(after.text) && !isPossessed(first)) {
    const single = last + 1 >= to || tokens[last + 1]!.pos !== 'NOUN' || /^\p{P}/u.test(tokens[last + 1]!.text);
    if (
      single &&
      (type === 'place'
        ? !(phrase[first]! & PHRASE.country)
        : forms[first]!.upper &&
          last - first > 1 &&
          /^(cathedral|airport|stadium|mosque|palace|church|museum)$/.test(after.text))
    )
      return { first, last: last + 1, type: 'place' };
  }
  return beforeName();

  function isPossessed(at: number): boolean {
    return at > from && /^['’]s$/.test(tokens[at - 1]!.text);
  }

  /** `Government of India`, `State of Kuwait`, `Republic of Cuba`, `University of Washington` */
  function beforeName(): RawName | undefined {
    if (type !== 'place' || first - 2 < from || tokens[first - 1]!.text !== 'of' || !forms[first - 2]!.upper)
      return undefined;
    if (/^(government|university|bank|parliament)$/i.test(tokens[first - 2]!.text)) {
      let start = first - 2;
      while (
        start > from &&
        forms[start - 1]!.upper &&
        !(forms[start - 1]!.mask & WORD.title) &&
        /^(federal|central|national|reserve|open|royal|state|technical)$/i.test(tokens[start - 1]!.text)
      )
        start--;
      return { first: start, last, type: 'organisation' };
    }
    if (
      /^(state|republic|kingdom|gulf|city|strait|port|bay|isle|province|sultanate|emirate)$/i.test(
        tokens[first - 2]!.text,
      )
    ) {
      return { first: first - 2, last, type: 'place' };
    }
    return undefined;
  }
}

/** `the Post`: a newspaper by the last word of its name. */
function shortNewspapers({ doc, forms, caps }: Words, names: RawName[]): RawName[] {
  const { tokens } = doc;
  const named = new Set<number>();
  for (const { first, last } of names) {
    if (last - first > 1) for (let at = first; at < last; at++) named.add(at);
  }
  const added: RawName[] = [];
  for (const { first, last } of doc.sentences) {
    for (let at = first + 1; at < last; at++) {
      if (named.has(at) || caps[at] || !NEWSPAPER.test(tokens[at]!.text) || !/^the$/i.test(tokens[at - 1]!.text))
        continue;
      const next = at + 1 < last ? tokens[at + 1]! : undefined;
      if (next && (forms[at + 1]!.upper || next.pos === 'NOUN' || next.text === '-')) continue;
      added.push({ first: at, last: at + 1, type: 'organisation' });
    }
  }
  return added;
}

/** `Hurricane Ida`, also where it opens a sentence. */
function storms({ doc, forms, caps }: Words): RawName[] {
  const { tokens } = doc;
  return tokens.flatMap(({ text, sentence }, at): RawName[] => {
    const next = tokens[at + 1];
    if (caps[at] || !next || next.sentence !== sentence || !/^(Hurricane|Typhoon|Cyclone)$/.test(text)) return [];
    return forms[at + 1]!.upper && /^\p{Lu}\p{Ll}+$/u.test(next.text)
      ? [{ first: at, last: at + 2, type: 'event' }]
      : [];
  });
}
