import type { Doc, Token } from '../doc.ts';
import type { RawName } from './detect.ts';
import { WORD } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

/** Capitals that are no organisation's: terms, units, offices, forms of address. */
const TERMS = new Set(
  `TV AIDS HIV GDP GPS SMS DNA RNA CEO CFO CTO COO PHD MBA MP MPS NGO NGOS AI VIP FAQ NFT VPN PCR LGBT LGBTQ USD EUR GBP COVID ID IDS IP IT HR PR PC
  PDF URL HTML HTTP WWW ASAP DIY FYI RSVP OK PIN ATM SUV CCTV USB CD DVD DJ MC IQ ETA VAT IPO ETF ESG EV EVS UFO UAV WMD IED RPG PTSD ADHD IVF ICU ER DUI
  II III IV VI VII VIII IX XI XII XIV XV XVI AM PM AD BC BCE CE EST EDT PST GMT UTC NB PS RIP TBA TBC TBD CAPTION PHOTO VIDEO WATCH READ THE AND FOR NOT BUT
  WHAT HOW WHY WHEN WHERE WHICH NOW NEVER EVER VERY ONLY JUST THEN THAN THEY
  NEW MORE THIS THAT WITH FROM YOU ARE WAS HAS HAVE WILL ALL ONE TWO BY ON IN OF TO AT IS IT AS BE HE WE MY NO SO UP OR IF DO AN ME US GO CV QR AR VR XR
  SIM LED LCD CPU GPU RAM API SEO SAT GCSE BA MA MSC LLB MD RN VC QC KC PA DR MR MRS MS ST VS SOS BMI TB STD STI STEM SME SMES EEZ SEZ LNG LPG MW KW KM KG CM MM`.split(
    /\s+/,
  ),
);
const CAPITALS = /^\p{Lu}(?:\p{Lu}|&){1,6}$/u;

/** Adds acronyms that the detector passed over, as organisations; first of all those in brackets behind the words they are made of. */
export function addAcronyms({ doc, caps, forms, hints, phrase }: Words, names: RawName[]): RawName[] {
  const { tokens } = doc;
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of names) covered.fill(1, first, last);
  const ends = new Map(names.map((name) => [name.last, name]));
  const added: RawName[] = [];
  const spelt = spelledOut(doc, names);
  const capitals = countCapitals(doc);
  // A word of the language, `It will NEVER happen`, that is no name by being in brackets, or often in capitals and never small.
  const isShouted = ({ text, lower }: Token) => {
    const { times, bracketed } = capitals.get(text)!;
    return !bracketed && times < 3 && (times < 2 || (hints.get(lower)?.lower ?? 0) > 0);
  };
  for (const { first, last } of doc.sentences) {
    for (let at = first; at < last; at++) {
      if (covered[at] || caps[at] || phrase[at]) continue;
      // `BoE`, `EC`: what an organisation of the article is made of.
      if (
        /^\p{Lu}\p{Ll}?(?:\p{Lu}\p{Ll}?)+$/u.test(tokens[at]!.text) &&
        spelt.has(tokens[at]!.lower) &&
        /\p{Lu}.*\p{Lu}/u.test(tokens[at]!.text)
      ) {
        added.push({ first: at, last: at + 1, type: 'organisation' });
        continue;
      }
      if (!CAPITALS.test(tokens[at]!.text)) continue;
      const { text } = tokens[at]!;
      const bracketed = at > first && tokens[at - 1]!.text === '(' && tokens[at + 1]?.text === ')';
      const long = bracketed ? ends.get(at - 1) : undefined;
      if (long && long.last - long.first > 1) {
        added.push({ first: at, last: at + 1, type: long.type });
        continue;
      }
      if (TERMS.has(text) || text.length < 3) continue;
      if (forms[at]!.mask & (WORD.common | WORD.rarer) && isShouted(tokens[at]!)) continue;
      // Neighbours in capitals: shouting, a line of a table, a code.
      if ([at - 1, at + 1].some((near) => near >= first && near < last && /^\p{Lu}{3,}$/u.test(tokens[near]!.text)))
        continue;
      if (
        /^\d/.test(tokens[at + 1]?.text ?? '') ||
        (tokens[at + 1]?.text === '-' && /^\d/.test(tokens[at + 2]?.text ?? ''))
      )
        continue;
      added.push({ first: at, last: at + 1, type: 'organisation' });
    }
  }
  return added.length ? [...names, ...added].sort((a, b) => a.first - b.first) : names;
}

/** How often each word in capitals stands in the text, and whether it does in brackets. */
function countCapitals({ tokens }: Doc): Map<string, { times: number; bracketed: boolean }> {
  const counts = new Map<string, { times: number; bracketed: boolean }>();
  tokens.forEach(({ text }, at) => {
    if (!CAPITALS.test(text)) return;
    const { times, bracketed } = counts.get(text) ?? { times: 0, bracketed: false };
    const inBrackets = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
    counts.set(text, { times: times + 1, bracketed: bracketed || inBrackets });
  });
  return counts;
}

/** The initials of all organisations of three words and more, with and without their small words. */
function spelledOut({ tokens }: Doc, names: RawName[]): Set<string> {
  const initials = new Set<string>();
  for (const { first, last, type } of names) {
    if (type !== 'organisation' || last - first < 3) continue;
    const parts = tokens.slice(first, last).filter(({ text }) => /^\p{L}/u.test(text));
    initials.add(parts.map(({ lower }) => lower[0]).join(''));
    initials.add(
      parts
        .filter(({ text }) => /^\p{Lu}/u.test(text))
        .map(({ lower }) => lower[0])
        .join(''),
    );
  }
  return initials;
}
