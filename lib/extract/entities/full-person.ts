import type { RawName } from './detect.ts';
import { PHRASE, WORD } from './gazetteer/lookup.ts';
import { HINT } from './hints.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

const SAYING = /^(said|says|told|added|wrote|argued|warned|insisted|explained|replied)$/;
const TITLE_NOUN =
  /(?:man|woman|person|ist|ologist|ician|captain|coach|manager|agent|judge|analyst|attorney|actor|actress|singer|officer|chairman|director|editor|author|writer|goalkeeper|striker|midfielder|defender|driver|player|engineer|professor|adviser|minister|secretary|president|senator|mayor|juror)$/;
const PART = /^\p{Lu}[\p{Ll}'’]+$/u;
/** `King`, `Dean`: given names that are titles too are left to the detector. */
const NO_GIVEN = WORD.title | WORD.naming | WORD.courtesy;
/** What of a word's lists speaks against a family name. */
const NO_FAMILY = WORD.organisation | WORD.event | WORD.product | WORD.title | WORD.calendar;

/**
 * A given name and a capitalised word that together were read as a place or organisation, in part, or not at all, because they are
 * words or places too: `Hope Waters`, `Chelsea Banks`. They are a person where the text treats them as one: behind a title or a
 * word for a profession, before a word of saying, or explained behind a comma.
 */
export function findFullPersons(words: Words, names: RawName[]): RawName[] {
  const { doc, forms, caps, place } = words;
  const { tokens } = doc;
  const nameAt = new Map<number, RawName>();
  for (const name of names) for (let at = name.first; at < name.last; at++) nameAt.set(at, name);
  const added: RawName[] = [];
  for (const { first, last } of doc.sentences) {
    for (let at = first; at + 1 < last; at++) {
      if (isRelative(words, at, first) && nameAt.get(at)?.type !== 'person') {
        added.push({ first: at, last: at + 1, type: 'person' });
        continue;
      }
      const { mask } = forms[at]!;
      if (caps[at] || !(mask & WORD.given) || mask & NO_GIVEN || !PART.test(tokens[at]!.text)) continue;
      if (/^(the|my)$/i.test(tokens[at]!.text)) continue;
      const family = forms[at + 1]!;
      if (!PART.test(tokens[at + 1]!.text) || family.mask & NO_FAMILY || place[at] === 2) continue;
      if (tokens[at + 1]!.start !== tokens[at]!.end + 1 || words.phrase[at + 1]! & PHRASE.demonym) continue;
      if (at + 2 < last && /^(?:\p{Lu}|[-‑&])/u.test(tokens[at + 2]!.text)) continue;
      const known = [nameAt.get(at), nameAt.get(at + 1)];
      if (known.some((name) => name && (name.first < at || name.last > at + 2))) continue;
      if (known[0] && known[0] === known[1] && known[0].type === 'person') continue;
      if (isTreatedAsPerson(words, at, first, last)) added.push({ first: at, last: at + 2, type: 'person' });
    }
  }
  return putNames(names, added);
}

const RELATIVE = /^(wife|husband|son|daughter|brother|sister|mother|father|partner|girlfriend|boyfriend|widow)$/;

/** `his wife, Dawn,`: a given name alone. */
function isRelative({ doc, forms }: Words, at: number, first: number): boolean {
  const { tokens } = doc;
  if (!(forms[at]!.mask & WORD.given) || !PART.test(tokens[at]!.text) || tokens[at + 1]!.text !== ',') return false;
  return at - 2 >= first && tokens[at - 1]!.text === ',' && RELATIVE.test(tokens[at - 2]!.lower);
}

function isTreatedAsPerson({ doc, forms, hints }: Words, at: number, first: number, last: number): boolean {
  const { tokens } = doc;
  const before = at > first ? tokens[at - 1]! : undefined;
  if (before && (/^(the|in|at|near|from|to)$/i.test(before.text) || /^['’]s$/.test(before.text))) return false;
  if (before && forms[at - 1]!.mask & (WORD.naming | WORD.courtesy)) return true;
  if (before && before.pos !== 'PUNCT' && TITLE_NOUN.test(before.lower)) return true;
  // Any other capital before it makes it a part of something longer.
  if (before && at - 1 > first && /^\p{Lu}/u.test(before.text)) return false;
  const next = at + 2 < last ? tokens[at + 2]! : undefined;
  if (next && SAYING.test(next.lower)) return true;
  if (next?.text === ',') {
    const then = at + 3 < last ? tokens[at + 3]! : undefined;
    if (then && (/^(who|whose|an?)$/.test(then.lower) || /^\d{1,2}$/.test(then.text))) return true;
  }
  const bits = hints.get(tokens[at + 1]!.lower)?.bits ?? 0;
  return (bits & (HINT.titleBefore | HINT.saidAfter)) !== 0 && !(bits & HINT.placeBefore);
}
