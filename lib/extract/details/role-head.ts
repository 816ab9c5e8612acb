import type { Doc } from '../doc.ts';
import { isGlue } from './reading.ts';
import { GENERIC_PERSONS, ROLE_NOUNS, TITLE_ABBREVIATIONS } from './role-nouns.ts';

/** A role noun among the tokens `[first, last)`: `president-elect`, `editor-in-chief`, `Sen.`. */
export interface RoleHead {
  first: number;
  last: number;
  /** singular, lower case */
  word: string;
  plural: boolean;
  /** a title that stands for the word: `Sen.` */
  abbreviated: boolean;
}

const SUFFIX = /(?:ist|ologist|ician|eer|woman|man|person|maker|holder|keeper|ster|er|or|ee|ette)$/;
/** Nouns with such endings that are no persons. */
const NO_PERSONS = new Set(
  `number letter order paper newspaper power river weather summer winter september october november december matter
  chapter theater corner color colour error factor sector motor honor labor labour favor floor door tower border dinner
  quarter computer server career offer water cover fire shoulder danger anger answer charter cluster disaster fever flower
  former latter gender hammer layer liver meter monster murder paperwork pepper poster powder prayer printer register
  shelter silver soccer summer supper surrender sweater temper timber tender trailer transfer trigger twitter whether
  wonder cancer after under over later other another rather either together however ever per offer minor prior major
  tumor rumor flavor humor mirror terror horror harbor interior exterior superior engineering filter counter encounter
  center centre helicopter pier chamber member september crossover takeover turnover layover hangover makeover coffee
  committee referee degree fee tree three jubilee guarantee refugee employee cigarette silhouette gazette list twist
  wrist mist fist checklist playlist shortlist blacklist buyer corridor doctor leather feather gutter butter pitcher
  human talisman german roman season reason person salesperson hour tour four newsletter headquarter semester chapter
  trimester roster monster master poster booster thriller bestseller blockbuster barrier carrier cruiser destroyer
  bomber fighter freighter tanker tractor reactor vector sensor monitor processor predecessor successor behavior
  behaviour endeavor manner banner planner spanner corner burner buffer suffer differ prefer refer gear year beer deer
  pioneer career cheer volunteer steer sheer peer veneer`.split(/\s+/),
);

/** Role nouns that with a capital are mostly something else: part of the name of a building, a work, a people. */
const NO_TITLES = new Set(
  `center centre guard guards lock tackle prop page ace reserve reserves bass model star stars voice legend independent
  native natives minor marine marines prospect host monitor monitors receiver hooker catcher keeper chair prisoner soldier
  soldiers hero heroes winner winners voter voters settlers pioneer pioneers ranger scout scouts pilgrim agents spy player
  players runner hunter gunner pirates rebels citizen citizens friends people mothers fathers brothers sisters sons
  daughters partners builders workers teachers lawyers women men champion champions tycoon dancer stranger`.split(
    /\s+/,
  ),
);

/** The singular of a regular plural, else the word itself. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word === 'people') return 'person';
  if (word === 'children') return 'child';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (/[^s]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

/** The role noun that ends with token `index`, if there is one. */
export function roleEndingAt(doc: Doc, index: number, generic = false): RoleHead | null {
  const token = doc.tokens[index];
  if (!token) return null;
  const lower = token.lower;
  const compound = compoundEndingAt(doc, index);
  if (compound) return compound;
  if (lower === '.' && doc.tokens[index - 1]?.end === token.start) {
    const word = TITLE_ABBREVIATIONS.get(`${doc.tokens[index - 1]!.lower}.`);
    return word
      ? { first: index - 1, last: index + 1, word: singular(word), plural: word.endsWith('s'), abbreviated: true }
      : null;
  }
  if (/^\p{Lu}/u.test(token.text)) {
    const word = TITLE_ABBREVIATIONS.get(lower);
    if (word)
      return {
        first: index,
        last: index + 1,
        word: singular(word),
        plural: singular(word) !== word,
        abbreviated: true,
      };
  }
  if (!mayBeNoun(doc, index) || (token.text !== lower && NO_TITLES.has(lower))) return null;
  if (ROLE_NOUNS.has(lower) || (generic && GENERIC_PERSONS.has(lower))) return head(index, lower, false);
  const one = singular(lower);
  if (one !== lower && ROLE_NOUNS.has(one)) return head(index, one, true);
  return null;
}

/** A noun that by its ending means a person, for places where only a person's role can stand. */
export function looksLikeRole(doc: Doc, index: number): RoleHead | null {
  const token = doc.tokens[index];
  if (token?.pos !== 'NOUN' || token.lower !== token.text || token.text.length < 5) return null;
  if (!SUFFIX.test(token.lower) || NO_PERSONS.has(token.lower)) return null;
  return head(index, token.lower, false);
}

function head(index: number, word: string, plural: boolean): RoleHead {
  return { first: index, last: index + 1, word, plural, abbreviated: false };
}

/** `president-elect`, `minister-designate`, `editor-in-chief`, `brother-in-law`. */
function compoundEndingAt(doc: Doc, index: number): RoleHead | null {
  if (!isGlue(doc, index - 1)) return null;
  const last = doc.tokens[index]!.lower;
  if (last === 'elect' || last === 'designate') {
    const before = doc.tokens[index - 2]!.lower;
    return ROLE_NOUNS.has(before) ? { ...head(index, before, false), first: index - 2 } : null;
  }
  if ((last !== 'chief' && last !== 'law') || doc.tokens[index - 2]?.lower !== 'in' || !isGlue(doc, index - 3))
    return null;
  const before = doc.tokens[index - 4]!.lower;
  const known = last === 'chief' ? ROLE_NOUNS.has(before) : ROLE_NOUNS.has(`${before}-in-law`);
  return known ? { ...head(index, last === 'law' ? `${before}-in-law` : before, false), first: index - 4 } : null;
}

function mayBeNoun(doc: Doc, index: number): boolean {
  const { pos } = doc.tokens[index]!;
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'X';
}
