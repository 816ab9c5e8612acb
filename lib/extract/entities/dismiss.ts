import type { Doc, Token } from '../doc.ts';
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
  spring summer autumn winter victorian edwardian elizabethan am. pm. earth sun moon world mr mrs ms dr`.split(/\s+/),
);
/** Of these, the ones that are names after all behind a capitalised word of a name, or when the text keeps naming them so, are rare enough to lose. */
const CURRENCY = /^(?:\$|€|£|¥|US\$|dollars?|cents?)$/;

/** Drops what is no name: months, bare titles, ordinary words, `US` of `US$1 billion` or `US dollars`, single letters. */
export function dismissNames(words: Words, names: RawName[]): RawName[] {
  return names.filter((name) => !isNoName(words, name));
}

/** `Labour Minister`, `Health Secretary`: what an office is for is no organisation. */
const PORTFOLIO =
  /^(labour|labor|justice|health|interior|finance|foreign|defence|defense|home|trade|transport|education|culture|environment|energy|agriculture|business|housing|development|sports?|tourism|industry|economy|immigration|information|communications)$/;
/** What is done by those of the trade: with a capital only where it opens a sentence. */
const TRADES =
  /^\p{Lu}\p{Ll}+(?:workers|makers|growers|goers|holders|keepers|owners|drivers|seekers|fighters|dwellers|breakers|traders)$/u;

function isNoName({ doc, forms, hints }: Words, name: RawName): boolean {
  const { first, last, type } = name;
  const { tokens, sentences } = doc;
  const { text, lower } = tokens[first]!;
  const next = tokens[last];
  if (next && CURRENCY.test(next.text) && /^(US|U\.S\.|A|C|HK|NZ|S|R)$/.test(text) && last - first === 1) return true;
  if (last - first === 1 && next && isOffice(doc, name)) return true;
  if (last - first === 1 && sentences[tokens[first]!.sentence]!.first === first && TRADES.test(text)) return true;
  if (last - first > 1 && type !== 'event' && isHoliday(lower, tokens[last - 1]!.lower)) return true;
  // `Charles G. and David H. Roe`: half a name.
  if (
    type === 'person' &&
    last - first === 2 &&
    /^\p{Lu}\.?$/u.test(tokens[first + 1]!.text) &&
    isAnd(next, tokens[last + 1])
  )
    return true;
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

const isHoliday = (first: string, last: string) =>
  /^(?:christmas|easter|thanksgiving|boxing|valentine)/.test(first) &&
  /^(?:eve|day|week|weekend|sunday|monday)$/.test(last);

/** `.` and then `and`, or `and` alone where the stop is part of the word. */
const isAnd = (next: Token | undefined, further: Token | undefined) =>
  next?.lower === 'and' || (next?.text === '.' && further?.lower === 'and');

/** Words for a field or a people inside the name of an office: `Labour Minister`, `Eurasian` of `for European and Eurasian Affairs`. */
function isOffice({ tokens }: Doc, { first, last, type }: RawName): boolean {
  const next = tokens[last]!;
  if (type === 'organisation' && PORTFOLIO.test(tokens[first]!.lower)) return /^(Minister|Secretary)$/.test(next.text);
  if (type !== 'group') return false;
  const joined = next.lower === 'and' && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') ? tokens[last + 2] : next;
  return joined?.text === 'Affairs';
}
