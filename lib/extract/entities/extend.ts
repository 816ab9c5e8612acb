import type { RawName } from './detect.ts';
import { hyphenatedNames, joinPeople } from './full-names.ts';
import { PHRASE, phraseMask, WORD } from './gazetteer/lookup.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

/** Nouns that, with a capital, close the name of an organisation whatever stands before them. */
const HEAD =
  /^(university|ministry|department|committee|commission|council|association|company|corporation|corp|corp\.|inc|inc\.|ltd|ltd\.|plc|party|agency|authority|institute|federation|foundation|court|bureau|organisation|organization|board|college|academy|ministries|secretariat|consortium|chamber|confederation|alliance|coalition|tribunal|parliament|assembly|directorate|securities|holdings|airlines|airways|technologies|partners)$/;
/** Nouns that tell the type of a name of several words that ends in them. */
const FIRM_HEAD =
  /^(energy|resources|motors|pharmaceuticals|industries|systems|group|bank|capital|ventures|entertainment|studios|records|insurance|league|caucus|cartel|club|school|magazine|telecom|petroleum|laboratories|labs|software|financial|police|union|front|army|trust|fund|llp|llc|plc|movement|society)$/;
const PLACE_HEAD =
  /^(atoll|island|islands|bay|beach|river|lake|mountain|mountains|valley|airport|stadium|street|avenue|road|highway|bridge|park|square|county|peninsula|strait|cemetery|cathedral)$/;

/** Words that open the names of organisations in other languages. */
const OPENING = /^(banco|banque|banca|grupo|groupe|partido|universidad|universidade|université)$/;

const STORM = /^(Hurricane|Typhoon|Cyclone|Storm|Operation)$/;

/** Heads that go on with `of` or `for`: `Ministry of Health and Wellness`. */
const GOES_ON =
  /^(ministry|department|committee|commission|council|institute|school|faculty|centre|center|panel|bureau|agency|office|board|secretariat|division|directorate|association|federation|organisation|organization|network|house|court|union|society|college|academy|university|bank|fund|international|services?)$/;
const LINK = /^(of|for|on|against|in)$/;

/** Completes names that were cut short. */
export function extendNames(words: Words, names: RawName[]): RawName[] {
  const whole = joinPeople(
    words,
    putNames(
      names.map((name) => overHyphen(words, name)),
      hyphenatedNames(words),
    ),
  );
  const headed = putNames(whole, headedRuns(words, whole)).map((name) => typedByHead(words, name));
  return putNames(
    headed,
    headed.flatMap((name) => overAnd(words, name) ?? []),
  );
}

/** Tokens that a hyphenated name may gain. */
const MOST_JOINED = 6;

/** `Park Ji` + `-hyun`: a name goes on over a hyphen without spaces. */
function overHyphen({ doc, forms }: Words, name: RawName): RawName {
  const { tokens } = doc;
  if (name.type !== 'person') return name;
  let { last } = name;
  while (
    last + 1 < tokens.length &&
    last - name.last < MOST_JOINED &&
    /^[-‑]$/.test(tokens[last]!.text) &&
    tokens[last]!.start === tokens[last - 1]!.end &&
    tokens[last + 1]!.start === tokens[last]!.end &&
    /^\p{L}+$/u.test(tokens[last + 1]!.text) &&
    (forms[last + 1]!.upper || (last - name.first > 1 && tokens[last + 1]!.text.length <= 6)) &&
    tokens[last]!.sentence === tokens[name.first]!.sentence &&
    !/^(led|based|era|born|run|like|style|backed|owned|elect|style|ish)$/.test(tokens[last + 1]!.lower)
  )
    last += 2;
  return last === name.last ? name : { ...name, last };
}

/** Longer runs of capitals are no name. */
const LONGEST_RUN = 12;

function typedByHead(words: Words, name: RawName): RawName {
  const { doc, place } = words;
  const { first, last, type } = name;
  if (last - first > 1 && isTeam(words, name)) return { ...name, type: 'organisation', scores: undefined };
  if (last - first < 2 || place[first] !== 0 || type === 'group' || type === 'event' || type === 'product') return name;
  if (STORM.test(doc.tokens[first]!.text)) return { ...name, type: 'event', scores: undefined };
  const head = doc.tokens[last - 1]!.lower;
  if (type !== 'organisation' && (FIRM_HEAD.test(head) || (HEAD.test(head) && doc.tokens[last - 1]!.text !== head)))
    return { ...name, type: 'organisation', scores: undefined };
  if (type !== 'organisation' && OPENING.test(doc.tokens[first]!.lower))
    return { ...name, type: 'organisation', scores: undefined };
  return type !== 'place' && PLACE_HEAD.test(head) ? { ...name, type: 'place', scores: undefined } : name;
}

/** `Los Angeles Rowers`, `Leeds Rovers`: a town and what its players are called. */
function isTeam({ doc, forms }: Words, { first, last, type }: RawName): boolean {
  const { text, lower } = doc.tokens[last - 1]!;
  if (type !== 'place') return false;
  if (/^(rovers|wanderers|athletic|albion|hotspur)$/.test(lower)) return true;
  if (!/^\p{Lu}\p{Ll}+[^s]s$/u.test(text) || forms[last - 1]!.mask & (WORD.place | WORD.family)) return false;
  const town = phraseMask(doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 2]!.end));
  return (
    (town & (PHRASE.town | PHRASE.state)) !== 0 &&
    !/^(falls|heights|springs|hills|islands|highlands|woods|lakes|plains|gardens|fields)$/.test(lower)
  );
}

/** Runs of capitalised words that a head noun closes are one organisation, from the run's start. */
function headedRuns({ doc, forms, caps, phrase, place, hints }: Words, names: RawName[]): RawName[] {
  const { tokens } = doc;
  const nameAt = new Map<number, RawName>();
  for (const name of names) for (let at = name.first; at < name.last; at++) nameAt.set(at, name);
  const added: RawName[] = [];
  for (const { first: from, last: to } of doc.sentences) {
    for (let end = from; end < to; end++) {
      if (!forms[end]!.upper || caps[end] || !HEAD.test(tokens[end]!.lower)) continue;
      let start = end;
      while (start > from && end - start < LONGEST_RUN && inRun(start - 1)) start--;
      // A capital that only opens the sentence, a title or an adverb is no part of the name.
      while (
        start < end &&
        (/^(the|a|an|this|that|in|at|and|but|for|of|on|former|then|-|&)$/i.test(tokens[start]!.text) ||
          (forms[start]!.mask & WORD.naming) !== 0 ||
          (start === from && (hints.get(tokens[start]!.lower)?.lower ?? 0) > 0 && place[start] === 0))
      )
        start++;
      if (start === end) continue;
      const inner = nameAt.get(end);
      if (inner && inner.last > end + 1) continue;
      if (inner && inner.first <= start) {
        if (inner.last === end + 1 && inner.last - inner.first > 1 && inner.type !== 'organisation')
          added.push({ ...inner, type: 'organisation', scores: undefined });
        continue;
      }
      // `Chinese Foreign Ministry` keeps its people's name inside only where the list knows no group alone.
      if (end - start === 1 && phrase[start]! & PHRASE.demonym && !inner) continue;
      added.push({ first: start, last: end + 1, type: 'organisation' });
    }
    function inRun(at: number): boolean {
      const { text } = tokens[at]!;
      if (forms[at]!.upper && /\p{L}/u.test(text)) return true;
      return (
        /^(&|-|‑)$/.test(text) &&
        at > from &&
        forms[at - 1]!.upper &&
        tokens[at - 1]!.end >= tokens[at]!.start - (text === '&' ? 1 : 0)
      );
    }
  }
  return added;
}

/** `Ministry of Health` + `and Wellness`; `Panel` + `on Climate Change`. */
function overAnd({ doc, forms, phrase, caps }: Words, name: RawName): RawName | undefined {
  const { tokens, sentences } = doc;
  if (name.type !== 'organisation' || caps[name.first]) return undefined;
  const to = sentences[tokens[name.first]!.sentence]!.last;
  const heads = tokens.slice(name.first, name.last).some(({ lower }) => GOES_ON.test(lower));
  if (!heads) return undefined;
  let { last } = name;
  const linked = () => tokens.slice(name.first, last).some(({ lower }) => LINK.test(lower));
  const goesOn = (at: number) => {
    let end = at;
    while (
      end < to &&
      forms[end]!.upper &&
      !(forms[end]!.mask & WORD.calendar) &&
      !(phrase[end]! & (PHRASE.demonym | PHRASE.leader))
    )
      end++;
    return end;
  };
  if (
    !linked() &&
    last < to &&
    /^(of|for|on|against)$/.test(tokens[last]!.text) &&
    GOES_ON.test(tokens[last - 1]!.lower)
  ) {
    const at = tokens[last + 1]?.text === 'the' ? last + 2 : last + 1;
    const end = goesOn(at);
    if (end > at && !(phrase[at]! & PHRASE.country && /^on$/.test(tokens[last]!.text))) last = end;
  }
  if (linked()) {
    while (last + 1 < to && last - name.last < 2 * LONGEST_RUN) {
      const comma = tokens[last]!.text === ',' && isList(last);
      if (!comma && !/^(and|&)$/.test(tokens[last]!.text)) break;
      const end = goesOn(last + 1);
      // What comes is an organisation of its own, or a place or person: the list is over.
      if (
        end === last + 1 ||
        phrase[last + 1]! !== 0 ||
        tokens
          .slice(last + 1, end)
          .some(({ lower }) => GOES_ON.test(lower) && lower !== 'services' && lower !== 'international')
      )
        break;
      if (!comma && (forms[last + 1]!.mask & WORD.given) !== 0 && end - last > 2) break;
      last = end;
    }
  }
  return last === name.last ? undefined : { ...name, last };

  /** `Environment, Land, Water and Planning`: single capitalised words up to an `and`. */
  function isList(at: number): boolean {
    let look = at;
    while (look + 2 < to && tokens[look]!.text === ',' && forms[look + 1]!.upper && look - at < 12)
      look += tokens[look + 2]!.text === ',' ? 2 : 3;
    return look > at && /^(and|&)$/.test(tokens[look - 1]?.text ?? '')
      ? true
      : /^(and|&)$/.test(tokens[look]?.text ?? '');
  }
}
