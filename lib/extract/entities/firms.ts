import type { RawName } from './detect.ts';
import { PHRASE, phraseMask, WORD } from './gazetteer/lookup.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

/** Nouns for what only an organisation is, before its name: `chipmaker X`, `port operator X`. */
const KIND =
  /^(?:\p{Ll}*(?:maker|retailer)|airline|lender|insurer|insurance|brewer|conglomerate|startup|brokerage|subsidiary|operator|firm|company|distributor|bank|carrier|consultancy|charity|utility|newspaper|magazine|broadcaster|giant|manufacturer|union)$/u;
const HUMAN_MAKER =
  /^(?:film|policy|law|news|match|play|cabinet|dress|shoe|watch|peace|home|decision|wine|trouble)maker$/;
/** Heads of what is said behind a comma: `X, a subsidiary of …`. */
const KIND_BEHIND =
  /^(?:\p{Ll}*(?:maker|retailer)|airline|lender|insurer|brewer|conglomerate|startup|start-up|brokerage|subsidiary|unit|operator|firm|company|distributor|bank|carrier|consultancy|charity|utility|newspaper|magazine|broadcaster|manufacturer|supplier|distributor|giant|tank|group)$/u;
/** What firms have: `X’s shares`, `X shares`. */
const HAD =
  /^(?:shares|stock|shareholders|investors|executives|headquarters|earnings|customers|subsidiary|ceo|spokeswoman|spokesperson|parent)$/;

const CAPITAL = /^\p{Lu}[\p{L}&’'-]+$/u;
const REACH = 8;

/**
 * Finds organisations by the words around them, and puts right what was read as a person or place: `chipmaker X`, `port operator X Y`,
 * `X, a subsidiary of …`, `X shares`. What has a given name, or is a known place, stays what it is.
 */
export function findFirms(words: Words, names: RawName[]): RawName[] {
  const { doc, forms, caps } = words;
  const { tokens } = doc;
  const nameAt = new Map<number, RawName>();
  for (const name of names) for (let at = name.first; at < name.last; at++) nameAt.set(at, name);
  const families = new Set<string>();
  for (const { first, last, type } of names)
    if (type === 'person' && last - first > 1 && forms[first]!.mask & WORD.given) families.add(tokens[last - 1]!.text);
  const added: RawName[] = [];
  for (const { first, last } of doc.sentences) {
    for (let at = first; at < last; at++) {
      if (caps[at] || !CAPITAL.test(tokens[at]!.text) || (at > first && isPart(at - 1, first))) continue;
      let end = at + 1;
      while (end < last && end - at < 5 && CAPITAL.test(tokens[end]!.text)) end++;
      const start = startsWithKind(at, end, first) ? at + 1 : at;
      const inner = nameAt.get(start);
      if (inner && (inner.last > end || inner.first < at || inner.type === 'group')) continue;
      if (inner && inner.type !== 'person' && inner.type !== 'place' && inner.last === end && start === at) continue;
      if (!mayBeFirm(start, end)) continue;
      if ((!inner || (inner.last === end && inner.first === start)) && isBesideFirm(start)) {
        added.push({ first: start, last: end, type: 'organisation' });
        continue;
      }
      const kind = start > at || (at > first && isKind(at - 1, first));
      if (kind || isExplained(end, last) || (inner?.last === end && HAD.test(tokens[owned(end)]?.lower ?? '')))
        added.push({ first: start, last: end, type: 'organisation' });
      at = end - 1;
    }
  }
  return putNames(names, [...added, ...elsewhere(added)]);

  /** The same names wherever they stand. */
  function elsewhere(found: RawName[]): RawName[] {
    const texts = new Set(found.map(textOf));
    return names
      .filter((name) => (name.type === 'person' || name.type === 'place') && texts.has(textOf(name)))
      .map((name) => ({ ...name, type: 'organisation', scores: undefined }));
  }

  function textOf({ first, last }: RawName): string {
    return doc.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  }

  function isPart(at: number, first: number): boolean {
    return (CAPITAL.test(tokens[at]!.text) && at > first) || (/^[-‑&]$/.test(tokens[at]!.text) && at > first);
  }

  function isKind(at: number, first: number): boolean {
    const { lower, text } = tokens[at]!;
    return KIND.test(lower) && !HUMAN_MAKER.test(lower) && (text === lower || at === first);
  }

  /** `Chipmaker X` opens a sentence. */
  function startsWithKind(at: number, end: number, first: number): boolean {
    return (
      at === first &&
      end - at > 1 &&
      isKind(at, first) &&
      /maker$|^retailer$|^lender$|^airline$/.test(tokens[at]!.lower)
    );
  }

  function mayBeFirm(start: number, end: number): boolean {
    const { mask } = forms[start]!;
    if (mask & (WORD.title | WORD.naming | WORD.courtesy | WORD.calendar)) return false;
    if (end - start > 1 && mask & WORD.given) return false;
    if (families.has(tokens[end - 1]!.text)) return false;
    const known = phraseMask(doc.text.slice(tokens[start]!.start, tokens[end - 1]!.end));
    return !(known & ~(PHRASE.town | PHRASE.organisation));
  }

  /** `Goldman Sachs and X`: one whose neighbour is a firm of the word list. */
  function isBesideFirm(start: number): boolean {
    const before = tokens[start - 1]?.lower === 'and' ? nameAt.get(start - 2) : undefined;
    if (before?.type !== 'organisation' || forms[start]!.mask & (WORD.given | WORD.family)) return false;
    return phraseMask(textOf(before)) === PHRASE.organisation && phraseMask(tokens[start]!.text) === 0;
  }

  function owned(end: number): number {
    return /^['’]s$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  }

  /** `, a Leeds-based maker of …` */
  function isExplained(end: number, last: number): boolean {
    if (tokens[end]?.text !== ',' || !/^(an?|the)$/.test(tokens[end + 1]?.lower ?? '')) return false;
    for (let at = end + 2; at < last && at < end + REACH; at++) {
      const { lower, pos } = tokens[at]!;
      if (KIND_BEHIND.test(lower) && !HUMAN_MAKER.test(lower)) {
        const next = tokens[at + 1];
        // `X, the company said` is no explanation.
        if (tokens[end + 1]!.lower === 'the') return /^(?:[,.;]|of|behind|that|which)$/.test(next?.lower ?? '');
        return !next || !(next.pos === 'NOUN' || next.pos === 'PROPN');
      }
      if (pos === 'PUNCT' && !/^[-‑]$/.test(tokens[at]!.text)) return false;
      if (pos === 'ADP' || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower))) return false;
    }
    return false;
  }
}
