import type { RawName } from './detect.ts';
import { phraseMask, WORD, wordMask } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

/** Words with a capital that name nobody. */
const NO_NAME = new Set(
  `celsius fahrenheit covid covid-19 coronavirus internet majesty highness excellency christmas easter god allah lord imam imams police government
  parliamentarians chairman manager prime foreign executive chief deputy senior junior everything everyone public independence partition territory north south east west
  northern southern eastern western central city town street road north-east north-west tv hiv aids gdp gps sms dna tb usd ceo cfo cto phd mba mp mps ngo ngos ai pm am vip faq
  kingdom church secretariat committee university bureau council olympiad olympiads mla mou
  eur gbp nft nfts vpn rs pcr lgbt lgbtq lgbtq+ i ii iii iv th st nd rd no. photo photos image video read more live breaking exclusive opinion editorial analysis comment update
  bill law act master trousers crews fête stool observers health trade leadership summit youth baseball mother father dad mom mum sir madam president minister secretary
  spring summer autumn winter am. pm. earth sun moon world mr mrs ms dr`.split(/\s+/),
);
/** Of these, the ones that are names after all behind a capitalised word of a name, or when the text keeps naming them so, are rare enough to lose. */
const CURRENCY = /^(?:\$|€|£|¥|US\$|dollars?|cents?)$/;

/** Drops what is no name: months, bare titles, ordinary words, `US` of `US$1 billion` or `US dollars`, single letters. */
export function dismissNames(words: Words, names: RawName[]): RawName[] {
  return names.filter((name) => !isNoName(words, name));
}

function isNoName({ doc, forms, hints }: Words, { first, last, type }: RawName): boolean {
  const { tokens } = doc;
  const { text, lower } = tokens[first]!;
  const next = tokens[last];
  if (next && CURRENCY.test(next.text) && /^(US|U\.S\.|A|C|HK|NZ|S|R)$/.test(text) && last - first === 1) return true;
  if (last - first > 1)
    return !tokens.slice(first, last).some((token) => /\p{L}/u.test(token.text) && /[\p{Lu}\p{N}]/u.test(token.text));
  if (/^\$|\$$/.test(text) || !/\p{L}/u.test(text)) return true;
  if (NO_NAME.has(lower) && !(type === 'person' && /^\p{Lu}\p{Ll}+$/u.test(text) && /^(sun|moon)$/.test(lower)))
    return true;
  const mask = forms[first]!.mask;
  if (mask & WORD.calendar && !(mask & WORD.given && (hints.get(lower)?.bits ?? 0) & 3)) return true;
  const known = phraseMask(text) !== 0 || (mask & (WORD.given | WORD.family)) !== 0;
  if (!known && wordMask(lower) & WORD.title && type === 'person') return true;
  if (/^\p{Lu}\p{Ll}/u.test(text) && !known)
    return (hints.get(lower)?.lower ?? 0) > 2 && (hints.get(lower)?.capital ?? 0) < 2;
  return false;
}
