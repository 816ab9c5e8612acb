import type { EntityIndex, NamedMention } from '../entities/types.ts';
import { createDateReader, type ReadDate } from '../time/date-reader.ts';
import { addressedIn, spokenTo } from './addressee.ts';
import type { Draft, Range } from './draft.ts';
import { datesIn, regionsOf } from './regions.ts';
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

const PERFECT = /^(?:has|have|had|'s|'ve|will|would|may|could|should|is|are)$/;
/** A statement of another time than the one before. */
const EARLIER = /^(?:time|previously|earlier|once|then|later|ago|before|repeatedly|often|famously)$/;
/** units over which an occasion lasts */
const LASTS = 4;
/** `during the call`: an occasion that was told before. */
const REFERRED =
  /^(?:in|during|at|on|after) (?:the|that|this|his|her|their) (?:[\w-]+ ){0,2}(?:interview|speech|letter|briefing|hearing|meeting|call|debate|post|tweet|statement|address|conference|talks|summit|session|conversation)\b/i;
const ANAPHOR = /\b(?:the|this|that) (?:[\w-]+ )?(interview|speech|letter|briefing|hearing|meeting|call|debate)\b/i;

export function createOccasionReader(scene: Scene, entities: EntityIndex): OccasionReader {
  const { words, text, units } = scene;
  const dates = createDateReader(scene.doc.article.date);
  let last: { speaker: string; unit: number; occasion: Occasion } | undefined;
  let datedUnit = -1;
  /** the date the narrative has reached, and the unit that told it */
  let context: { date: ReadDate; unit: number } | undefined;
  let said: { unit: number; content: Range[] } = { unit: -1, content: [] };

  const isPronoun = ([first, end]: Range) =>
    words[first]!.pos === 'PRON' && (end - first === 1 || /^(?:me|us|him|them)$/.test(words[first]!.lower));
  const wordsOf = ([first, end]: Range) => text.slice(words[first]!.start, words[end - 1]!.end).replace(/\s+/g, ' ');
  const blocksBetween = (a: number, b: number) => units[b]!.block - units[a]!.block;

  /** The date the narrative has reached before a unit: the last one that opened or dated a sentence. */
  function advance(unit: number): void {
    for (let u = datedUnit + 1; u < unit; u++) {
      const { first, last: end } = units[u]!;
      const found = datesIn(scene, dates, [first, end], context?.date).at(-1);
      if (found) context = { date: found, unit: u };
      datedUnit = u;
    }
  }

  return {
    read(draft, speaker) {
      advance(draft.unit);
      if (said.unit !== draft.unit) said = { unit: draft.unit, content: [] };
      const occasion: Occasion = {};
      const regions = regionsOf(scene, draft, said.content);
      said.content.push(...draft.content);
      const reached = context && blocksBetween(context.unit, draft.unit) <= 2 ? context.date : undefined;
      const near =
        last && last.speaker === speaker && draft.unit - last.unit <= LASTS && blocksBetween(last.unit, draft.unit) <= 1
          ? last.occasion.date
          : undefined;
      for (const region of regions) {
        if (!occasion.venue) {
          const venue = venueIn(scene, region);
          if (venue) occasion.venue = wordsOf(venue).replace(/ X\.$/, ' X');
        }
        if (!occasion.date) {
          const told = datesIn(scene, dates, region, near ?? reached);
          const date = told.find((each) => !each.basis.includes('(')) ?? told[0];
          if (date) occasion.date = date;
        }
      }
      address(draft, regions, occasion);
      inherit(draft, speaker, occasion, regions);
      if (occasion.date) context = { date: occasion.date, unit: draft.unit };
      return occasion;
    },
  };

  function address(draft: Draft, regions: readonly Range[], occasion: Occasion): void {
    let told =
      draft.addressee ?? spokenTo(scene, draft) ?? regions.map((region) => addressedIn(scene, region)).find(Boolean);
    if (told && isPronoun(told)) {
      if (last?.unit === draft.unit && last.occasion.addressee) occasion.addressee = last.occasion.addressee;
      return;
    }
    if (!told) return;
    // `reporters at a briefing`: to whom, and where.
    const venue = told[1] - told[0] > 2 ? venueIn(scene, [told[0] + 1, told[1]]) : undefined;
    if (venue && venue[1] === told[1]) {
      occasion.venue ??= wordsOf(venue);
      told = [told[0], venue[0]];
    }
    const mention = headMention(scene, entities, told[0], told[1]) ?? nameBehind(told[1]);
    if (!mention && draft.lemma === 'blame') return;
    occasion.addressee = mention?.entity ?? wordsOf(told);
    if (!occasion.venue && !mention && speaks(scene, told[0], told[1])) occasion.venue = wordsOf(told);
  }

  /** `the minister, Jane Roe, …`: the name that a comma sets beside a noun phrase. */
  function nameBehind(comma: number): NamedMention | undefined {
    const name = words[comma]?.text === ',' && words[comma + 1] ? words[comma + 1] : undefined;
    const mention = name && entities.mentionOfToken(name.token);
    if (mention?.type !== 'person' || mention.start !== name!.start) return undefined;
    let end = comma + 1;
    while (end < words.length && words[end]!.start < mention.end) end++;
    return words[end]?.text === ',' ? mention : undefined;
  }

  function inherit(draft: Draft, speaker: string | null, occasion: Occasion, regions: readonly Range[]): void {
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
      if (!occasion.date && before.occasion.date && goesOn(before, draft, occasion, regions))
        occasion.date = before.occasion.date;
      if (!occasion.venue) {
        const own = occasion.date !== undefined && occasion.date !== before.occasion.date;
        if (before.occasion.venue && !own) occasion.venue = before.occasion.venue;
        if (
          before.occasion.addressee &&
          !occasion.addressee &&
          !own &&
          /interview|told/.test(before.occasion.venue ?? '')
        )
          occasion.addressee = before.occasion.addressee;
      }
    } else if (!occasion.date && context && REFERRED.test(occasion.venue ?? '') && draft.unit - context.unit <= LASTS) {
      occasion.date = context.date;
    }
    if (plain) last = { speaker, unit: draft.unit, occasion };
  }

  /** Whether a statement goes on with the occasion of the one before: it tells none of its own. */
  function goesOn(
    before: { unit: number; occasion: Occasion },
    draft: Draft,
    { venue, addressee }: Occasion,
    regions: readonly Range[],
  ): boolean {
    const quotesOn = draft.unit - before.unit <= 1 && (draft.unit === before.unit || draft.postposed);
    const { venue: place, addressee: told } = before.occasion;
    // `Roe said on Friday that the dam was old. "It leaks," she told NBC`: words that bear out what was just said.
    if (venue && !sameVenue(place, venue) && (place || !quotesOn)) return false;
    if (addressee && addressee !== told && (told || !quotesOn)) return false;
    if (draft.unit === before.unit) return true;
    return !regions.some(([first, end]) =>
      words.slice(first, end).some(({ lower }, k) => EARLIER.test(lower) && !scene.hidden[first + k]),
    );
  }
}

/** `in the interview` after `in an interview with NBC`. */
function sameVenue(before: string | undefined, now: string | undefined): boolean {
  const head = ANAPHOR.exec(now ?? '')?.[1];
  return head !== undefined && (before ?? '').toLowerCase().includes(head.toLowerCase());
}
