import type { RawName } from './detect.ts';
import { WORD } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

const PARTICLE =
  /^(al|el|bin|ibn|abu|ben|van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|ter|ul|ur|ka|wa|arap|ap|y|bint)$/i;
const NICK_OPEN = /^["“‘'(]$/;
const NICK_CLOSE = /^["”’')]$/;

/**
 * Family name first, a given name of two syllables with a hyphen: `Park Ji-hyun`. Nothing else is written so with a small letter
 * behind the hyphen, but for words of the language (`Beijing-based`).
 */
export function hyphenatedNames({ doc, forms }: Words): RawName[] {
  const found: RawName[] = [];
  const { tokens } = doc;
  for (const { first, last } of doc.sentences) {
    for (let at = first + 1; at + 2 < last; at++) {
      const [given, hyphen, rest] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
      if (!/^[-‑]$/.test(hyphen.text) || hyphen.start !== given.end || rest.start !== hyphen.end) continue;
      if (!/^\p{Lu}\p{Ll}{1,5}$/u.test(given.text) || !/^\p{Ll}{2,6}$/u.test(rest.text)) continue;
      if (
        (forms[at]!.mask | forms[at + 2]!.mask) & (WORD.common | WORD.rarer) &&
        forms[at + 2]!.mask & (WORD.common | WORD.rarer)
      )
        continue;
      if (!/^\p{Lu}\p{Ll}{1,6}$/u.test(tokens[at - 1]!.text) || forms[at - 1]!.mask & WORD.title) continue;
      found.push({ first: at - 1, last: at + 3, type: 'person' });
    }
  }
  return found;
}

/** Joins people's names that stand side by side, or with only particles or a nickname between them: `Abdullah bin` + `Ali`. */
export function joinPeople(words: Words, names: RawName[]): RawName[] {
  const out: RawName[] = [];
  for (const name of names) {
    const before = out.at(-1);
    const between =
      before && before.type === 'person' && name.type === 'person' ? gapOf(words, before, name) : undefined;
    if (before && isQuotedNick(words, before, name)) out[out.length - 1] = { ...before, last: name.last + 1 };
    else if (between === 'joined') out[out.length - 1] = { ...before!, last: name.last };
    else out.push(name);
  }
  const families = new Set<string>();
  for (const { first, last, type } of out)
    if (type === 'person' && last - first > 2) families.add(lastTwo(words, last));
  return out
    .map((name) => overLeftParticle(words, name, families))
    .map((name, index) => overFamily(words, overParticles(words, name), out[index + 1]));
}

function gapOf(words: Words, before: RawName, name: RawName): 'joined' | undefined {
  const { doc, caps } = words;
  const { tokens } = doc;
  if (caps[name.first] || tokens[before.first]!.sentence !== tokens[name.first]!.sentence) return undefined;
  const gap = tokens.slice(before.last, name.first);
  if (gap.length > 5 || doc.text.slice(tokens[before.last - 1]!.end, tokens[name.first]!.start).includes('\n'))
    return undefined;
  if (isNickname(words, before.last, name.first)) return 'joined';
  if (gap.length === 0) return before.last - before.first + name.last - name.first <= 6 ? 'joined' : undefined;
  return gap.every(({ text }) => PARTICLE.test(text) && !/^(de|la|y)$/.test(text)) ? 'joined' : undefined;
}

/** `Abdullah` + `bin Khamis`, `Emily` + `van Wyk`: a given name goes on over particles to a capitalised word; nicknames in quotation marks too. */
function overParticles({ doc, forms, caps, phrase }: Words, name: RawName): RawName {
  const { tokens, sentences } = doc;
  if (name.type !== 'person' || caps[name.first] || !(forms[name.first]!.mask & WORD.given)) return name;
  const to = sentences[tokens[name.first]!.sentence]!.last;
  let at = name.last;
  while (
    at < to &&
    at - name.last < 2 &&
    PARTICLE.test(tokens[at]!.text) &&
    !/^(y|la|le|ap|wa|ka)$/.test(tokens[at]!.text)
  )
    at++;
  if (
    at === name.last ||
    at >= to ||
    !forms[at]!.upper ||
    phrase[at]! & 1 ||
    tokens[at]!.start > tokens[at - 1]!.end + 1
  )
    return name;
  return { ...name, last: at + 1 };
}

/** `Tom` + `Stones`: a given name alone takes the capitalised word behind it, though it is a word of the language, if that is no name itself. */
function overFamily({ doc, forms, caps, phrase }: Words, name: RawName, next: RawName | undefined): RawName {
  const { tokens, sentences } = doc;
  const { first, last, type } = name;
  if (type !== 'person' || last - first > 1 || caps[first] || !(forms[first]!.mask & WORD.given)) return name;
  if (last >= sentences[tokens[first]!.sentence]!.last || next?.first === last || phrase[last] !== 0) return name;
  const form = forms[last]!;
  const { text, pos, start } = tokens[last]!;
  if (!/^\p{Lu}[\p{Ll}'’]+$/u.test(text) || pos !== 'PROPN' || start > tokens[last - 1]!.end + 1) return name;
  return form.mask & (WORD.calendar | WORD.title | WORD.organisation | WORD.place | WORD.event | WORD.product)
    ? name
    : { ...name, last: last + 1 };
}

const lastTwo = ({ doc }: Words, last: number) => `${doc.tokens[last - 2]?.lower} ${doc.tokens[last - 1]!.lower}`;

/** `bin` + `Salman`: the particle belongs to the family name when it does so in the full name. */
function overLeftParticle(words: Words, name: RawName, families: Set<string>): RawName {
  const { tokens } = words.doc;
  const { first, last, type } = name;
  if (type !== 'person' || last - first > 1 || first === 0 || !PARTICLE.test(tokens[first - 1]!.text)) return name;
  return families.has(lastTwo(words, last)) && tokens[first - 1]!.sentence === tokens[first]!.sentence
    ? { ...name, first: first - 1 }
    : name;
}

/** `Robert "Bobby"` before a family name: the nickname, itself read as a name, is a part of the whole. */
function isQuotedNick({ doc, forms }: Words, before: RawName, name: RawName): boolean {
  const { tokens } = doc;
  if (before.type !== 'person' || name.first !== before.last + 1 || name.last - name.first > 2) return false;
  const next = forms[name.last + 1];
  if (!NICK_OPEN.test(tokens[before.last]!.text) || !NICK_CLOSE.test(tokens[name.last]?.text ?? '') || !next?.upper)
    return false;
  return tokens[name.last + 1]!.sentence === tokens[before.first]!.sentence && tokens[name.last + 1]!.pos === 'PROPN';
}

/** Whether a nickname in quotation marks stands between two tokens. */
function isNickname({ doc }: Words, first: number, last: number): boolean {
  const { tokens } = doc;
  return (
    last - first >= 3 &&
    last - first <= 5 &&
    NICK_OPEN.test(tokens[first]!.text) &&
    NICK_CLOSE.test(tokens[last - 1]!.text)
  );
}
