import type { EntityIndex } from '../entities/types.ts';
import { createDateReader, type DateReader, type ReadDate } from '../time/date-reader.ts';
import type { Draft, Range } from './draft.ts';
import { nounEnd, timeEnd } from './phrase.ts';
import { headMention } from './source-entity.ts';
import type { Scene } from './units.ts';
import { speaks, venueIn } from './venue.ts';

/** To whom, where and when something was said. */
export interface Occasion {
  addressee?: string;
  venue?: string;
  date?: ReadDate;
}

/** Reads occasions in the order of the text; what a speaker goes on to say is said on the same occasion. */
export interface OccasionReader {
  read(draft: Draft, speaker: string | null): Occasion;
}

const TOLD =
  /^(?:urge|encourage|implore|beg|exhort|instruct|order|invite|press|remind|assure|reassure|ask|accuse|dare|challenge|warn|tell|inform|notify|advise|caution|thank|congratulate|petition|blame|promise)$/;
const PERFECT = /^(?:has|have|had|'s|'ve|will|would|may|could|should|is|are)$/;
/** units over which an occasion lasts */
const LASTS = 4;
/** words before a source that may tell the occasion */
const REACH = 60;
const ANAPHOR = /\b(?:the|this|that) (?:[\w-]+ )?(interview|speech|letter|briefing|hearing|meeting|call|debate)\b/i;
const RECORDED = /^(?:recorded|taped|filmed|dated)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

export function createOccasionReader(scene: Scene, entities: EntityIndex): OccasionReader {
  const { words, text, units } = scene;
  const dates = createDateReader(scene.doc.article.date);
  let last: { speaker: string; unit: number; occasion: Occasion } | undefined;
  let datedUnit = -1;
  let context: ReadDate | undefined;

  const isPronoun = ([first, end]: Range) => end - first === 1 && words[first]!.pos === 'PRON';
  const wordsOf = ([first, end]: Range) => text.slice(words[first]!.start, words[end - 1]!.end).replace(/\s+/g, ' ');

  /** The date the narrative has reached before a unit: the last one that opened or dated a sentence. */
  function advance(unit: number): void {
    for (let u = datedUnit + 1; u < unit; u++) {
      const { first, last: end } = units[u]!;
      const found = datesIn(scene, dates, [first, end], context).at(-1);
      if (found) context = found;
      datedUnit = u;
    }
  }

  return {
    read(draft, speaker) {
      advance(draft.unit);
      const occasion: Occasion = {};
      const regions = regionsOf(scene, draft);
      for (const region of regions) {
        if (!occasion.venue) {
          const venue = venueIn(scene, region);
          if (venue) occasion.venue = wordsOf(venue);
        }
        if (!occasion.date) {
          const near =
            last && last.speaker === speaker && draft.unit - last.unit <= LASTS ? last.occasion.date : undefined;
          const told = datesIn(scene, dates, region, near ?? context);
          const date = told.find((each) => !each.basis.includes('(')) ?? told[0];
          if (date) occasion.date = date;
        }
      }
      const told =
        draft.addressee ?? spokenTo(scene, draft) ?? regions.map((region) => addressedIn(scene, region)).find(Boolean);
      if (told && isPronoun(told)) {
        if (last?.unit === draft.unit && last.occasion.addressee) occasion.addressee = last.occasion.addressee;
      } else if (told) {
        const mention = headMention(scene, entities, told[0], told[1]);
        occasion.addressee = mention?.entity ?? wordsOf(told);
        if (!occasion.venue && !mention && speaks(scene, told[0], told[1])) occasion.venue = wordsOf(told);
      }
      inherit(draft, speaker, occasion);
      if (occasion.date) context = occasion.date;
      return occasion;
    },
  };

  function inherit(draft: Draft, speaker: string | null, occasion: Occasion): void {
    const before = last;
    if (speaker === null) {
      last = undefined;
      return;
    }
    if (before && before.speaker === speaker && !occasion.addressee && before.occasion.addressee) {
      const sameSentence = draft.group?.participle === true && before.unit === draft.unit;
      if (sameSentence || sameVenue(before.occasion.venue, occasion.venue))
        occasion.addressee = before.occasion.addressee;
    }
    const plain = !draft.group || !PERFECT.test(words[draft.group.first]!.lower);
    if (before && plain && before.speaker === speaker && draft.unit - before.unit <= LASTS) {
      if (!occasion.venue) {
        if (before.occasion.venue && !occasion.date) occasion.venue = before.occasion.venue;
        if (
          before.occasion.addressee &&
          !occasion.addressee &&
          !occasion.date &&
          /interview|told/.test(before.occasion.venue ?? '')
        )
          occasion.addressee = before.occasion.addressee;
      }
      if (!occasion.date && before.occasion.date) occasion.date = before.occasion.date;
    } else if (
      !occasion.date &&
      context &&
      /^(?:in|during|at|on|after) (?:the|that|this|his|her) /i.test(occasion.venue ?? '') &&
      draft.unit - datedUnit <= LASTS
    ) {
      occasion.date = context;
    }
    if (plain) last = { speaker, unit: draft.unit, occasion };
  }
}

/** `in the interview` after `in an interview with NBC`. */
function sameVenue(before: string | undefined, now: string | undefined): boolean {
  const head = ANAPHOR.exec(now ?? '')?.[1];
  return head !== undefined && (before ?? '').toLowerCase().includes(head.toLowerCase());
}

/** The words of a sentence that may tell its occasion: behind the cue, before the source. */
function regionsOf(scene: Scene, draft: Draft): Range[] {
  const unit = scene.units[draft.unit]!;
  const regions: Range[] = [...draft.adjuncts];
  const anchor = draft.source?.first ?? draft.cue[0]?.[0] ?? unit.first;
  const from = Math.max(unit.first, anchor - REACH);
  const to = draft.source && draft.source.first >= from ? draft.source.first : (draft.cue[0]?.[0] ?? from);
  if (to > from && !draft.content.some(([first, last]) => first < to && last > from)) regions.push([from, to]);
  else if (draft.source && draft.cue[0] && draft.source.last < draft.cue[0][0])
    regions.push([draft.source.last, draft.cue[0][0]]);
  if (draft.trailing) regions.push(draft.trailing);
  if (draft.cue[0]) {
    const head = draft.group?.head ?? draft.cue[0][0];
    regions.push([draft.group?.first ?? draft.cue[0][0], head]);
  }
  return regions.filter(([first, last]) => last > first);
}

/** The dates told by a stretch of words outside quotations, in order; not when something was recorded. */
function datesIn(scene: Scene, dates: DateReader, [first, last]: Range, context: ReadDate | undefined): ReadDate[] {
  const { words, hidden, text } = scene;
  const found: ReadDate[] = [];
  for (let i = first; i < last; i++) {
    if (hidden[i]) continue;
    const word = words[i]!;
    let end = timeEnd(words, i, last);
    const opens = /^(?:in|on|since|during|of|last|late|early|his|her|its|their)$/.test(words[i - 1]?.lower ?? '');
    if (end === i && /^\p{Lu}/u.test(word.text) && MONTH.test(word.lower) && (word.lower !== 'may' || opens)) {
      end = i + 1;
      if (/^(?:19|20)\d\d$/.test(words[end]?.text ?? '')) end++;
    }
    if (end === i && /^(?:19|20)\d\d$/.test(word.text) && opens) end = i + 1;
    if (end === i) continue;
    const date = RECORDED.test(words[i - 2]?.lower ?? '')
      ? undefined
      : dates.read(text.slice(word.start, words[end - 1]!.end), context);
    if (date) found.push(date);
    i = end - 1;
  }
  return found;
}

/** `urged President Putin not to …`: who is urged. */
function spokenTo(scene: Scene, draft: Draft): Range | undefined {
  if (!TOLD.test(draft.lemma) || draft.postposed) return undefined;
  const [first, last] = draft.content[0]!;
  if (scene.hidden[first]) return undefined;
  const end = nounEnd(scene, first, last);
  return end > first && end < last && !/^(?:that|if|whether|how|what|for|about)$/.test(scene.words[first]!.lower)
    ? [first, end]
    : undefined;
}

/** `in a letter to lawmakers`: to whom. */
function addressedIn(scene: Scene, [first, last]: Range): Range | undefined {
  for (let i = first; i < last; i++) {
    if (scene.words[i]!.lower !== 'to' || scene.words[i]!.pos !== 'ADP' || scene.hidden[i] || i === first - 1) continue;
    const before = scene.words[i - 1]?.lower ?? '';
    const end = nounEnd(scene, i + 1, last);
    if (
      end > i + 1 &&
      (i === first ||
        /^(?:statement|letter|email|e-mail|message|note|speech|address|memo|remarks|testimony|post|interview|said|told|wrote)$/.test(
          before,
        ))
    )
      return [i + 1, end];
  }
  return undefined;
}
