/** Words for comparing texts, and how much each of them tells. Pure. */

const STOP = new Set(
  (
    'a about after again against all also am an and any are as at be because been before being but by can could did do does done for from ' +
    'get go going had has have he her hers him his how i if in into is it its just know let like made make many may me more most much must my ' +
    'never no not now of on one only or other our out over own people really said same say says see shall she should so some such than that the ' +
    'their them then there these they thing things think this those to told too two under up us very want was way we well were what when where ' +
    'which while who why will with would year years yes yet you your re ve ll don doesn didn isn wasn aren won'
  ).split(' '),
);

export interface Word {
  /** cut down, so that forms of a word are alike */
  term: string;
  /** where it stands, in UTF-16 code units */
  start: number;
  end: number;
}

/** The words of a text that say what it is about: without stop words, each cut down to its stem. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (start, end) => {
    const term = termOf(text.slice(start, end));
    if (term !== '') found.push({ term, start, end });
  });
  return found;
}

/**
 * Goes through the runs of letters and digits. By character codes, as a background that just woke runs this over thousands of
 * statements before its regular expressions and closures are compiled.
 */
function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isWord = at < text.length && isWordUnit(text.charCodeAt(at));
    if (isWord && start < 0) start = at;
    else if (!isWord && start >= 0) {
      take(start, at);
      start = -1;
    }
  }
}

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  // Halves of a pair belong to the word they stand in.
  return (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}

/** Terms of the words met before: a background meets the same ones in every card. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 50_000;

/** A word's stem; empty for a word that tells nothing. */
function termOf(written: string): string {
  let term = known.get(written);
  if (term === undefined) {
    const word = written.toLowerCase();
    term = word.length < 2 || STOP.has(word) ? '' : stem(word);
    if (known.size >= KNOWN_AT_MOST) known.clear();
    known.set(written, term);
  }
  return term;
}

/** The stems of a text's words, in order. */
export function terms(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (start, end) => {
    const term = termOf(text.slice(start, end));
    if (term !== '') found.push(term);
  });
  return found;
}

/** Plural and tense off, so that `strike`, `strikes`, `striking` and `planned`, `plan` meet; a light form of Porter's first step (1980). */
function stem(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  let cut = word.replace(/ies$/, 'y').replace(/(?<=ss|x|z|ch|sh)es$/, '');
  if (cut === word) cut = word.replace(/(?<![sui])s$/, '');
  const bare = cut.replace(/(?<=[aeiouy]\p{L}*)(?:ing|ed)$/u, '');
  if (bare.length > 2 && bare !== cut) cut = bare.replace(/([^aeiouylsz])\1$/, '$1');
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}

/** How much a term tells that `often` of `all` texts have (Robertson & Spärck Jones's weight, kept above 0). */
export function rarity(often: number, all: number): number {
  return Math.log(1 + (all - often + 0.5) / (often + 0.5));
}
