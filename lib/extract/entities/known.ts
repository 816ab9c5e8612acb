import type { EntityType } from '../../entity.ts';
import type { RawName } from './detect.ts';
import { PHRASE, WORD } from './gazetteer/lookup.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

/** Known names that are ordinary words too; alone they are left to the detector. */
const ORDINARY = new Set(
  `Times Sun Fed House Sky Gap Target Visa Shell Orange Total Meta Dawn Hindu Anonymous Fox Universal Commonwealth Snap Apple Amazon Oracle
  Independent Mirror Observer Telegraph Guardian Economist Atlantic IS ICE PA RT Sprint Delta Vale Patriot Dragon
  Apache Reaper Predator Javelin Claude Gemini Alexa Siri Curiosity Bible Chrome Windows Excel Android Giants Jets Warriors Cowboys Patriots Dolphins
  Celtic Chelsea Everton Arsenal Reading Nice Split Bath Male Of Man Chad Jordan Georgia Gulf Capitol Commons Emirates`.split(
    /\s+/,
  ),
);

/** Adds the names of the word lists that the detector passed over, where nothing speaks against them. */
export function addKnownNames(words: Words, names: RawName[]): RawName[] {
  const { doc, phrase, place, hints } = words;
  const covered = new Uint8Array(doc.tokens.length);
  for (const { first, last } of names) covered.fill(1, first, last);
  const added: RawName[] = [];
  const whole: RawName[] = [];
  for (let first = 0; first < phrase.length; first++) {
    if (place[first] !== 1 && place[first] !== 2) continue;
    let last = first + 1;
    if (place[first] === 2) while (last < phrase.length && place[last] === 3) last++;
    const type = typeOf(phrase[first]!, last - first);
    if (!type) continue;
    // `the Philippines` is listed for its article, which is no part of the name.
    if (doc.tokens[first]!.text === 'the') {
      if (last - first === 1 || covered[first + 1]) continue;
      added.push({ first: first + 1, last, type });
      continue;
    }
    if (covered.subarray(first, last).includes(1)) {
      // A known name of several words that was read in pieces, or cut short, is put together.
      if (last - first > 1 && isCutUp(names, first, last)) whole.push({ first, last, type });
      continue;
    }
    const token = doc.tokens[first]!;
    if (last - first === 1) {
      const hint = hints.get(token.lower);
      const allCaps = /^[\p{Lu}.]+$/u.test(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text);
      if (ORDINARY.has(token.text)) continue;
      if (!allCaps && hint && hint.lower > 0 && type !== 'group') continue;
    }
    if (isPartOfRun(words, first, last)) continue;
    added.push({ first, last, type });
  }
  return putNames(added.length ? [...names, ...added].sort((a, b) => a.first - b.first) : names, whole);
}

/** Whether names lie inside of tokens `[first, last)` without being all of them, and none reaches out. */
function isCutUp(names: RawName[], first: number, last: number): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.last > first) high = middle;
    else low = middle + 1;
  }
  let found = false;
  for (let at = low; at < names.length && names[at]!.first < last; at++) {
    const name = names[at]!;
    if (name.first < first || name.last > last || (name.first === first && name.last === last)) return false;
    found = true;
  }
  return found;
}

function typeOf(mask: number, length: number): EntityType | undefined {
  if (mask & (PHRASE.demonym | PHRASE.group) && !(mask & ~(PHRASE.demonym | PHRASE.group | PHRASE.town)))
    return 'group';
  if (mask & (PHRASE.country | PHRASE.capital | PHRASE.region | PHRASE.state)) return 'place';
  if (mask & PHRASE.organisation) return 'organisation';
  if (mask & PHRASE.product) return 'product';
  if (mask & PHRASE.event) return 'event';
  if (mask & PHRASE.leader && length > 1) return 'person';
  return undefined;
}

/** Whether a capitalised neighbour makes the phrase a part of something else: `Washington Irving`, `Jordan Smith`. */
function isPartOfRun({ doc, forms }: Words, first: number, last: number): boolean {
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!;
  const after = last < sentence.last ? forms[last] : undefined;
  return (
    after?.upper === true &&
    (after.mask & (WORD.family | WORD.given)) !== 0 &&
    doc.tokens[last]!.pos === 'PROPN' &&
    last - first === 1
  );
}
