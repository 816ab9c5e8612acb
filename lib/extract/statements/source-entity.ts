import type { EntityIndex, NamedMention } from '../entities/types.ts';
import type { Scene } from './units.ts';
import { isNoun, type Word } from './words.ts';

/** `the Meridian union`: what the name in front names. */
const KIND =
  /^(?:union|party|group|agency|newspaper|network|broadcaster|charity|bank|company|firm|airline|movement|magazine|website|club|newswire|militia)$/;
const OFFICE_OF =
  /^(?:secretary|minister|speaker|chancellor|attorney|secretary-general|undersecretary|commissioner|duke|king|queen|prince|princess|archbishop|bishop|sen|rep|member|members)$/;
const PERSONAL = /^(?:president|prime|premier|mr|mrs|ms|dr|sen|rep|gov|gen|senator|governor|pope|king|queen)\.?$/;

/** The entity a noun phrase is about by the name that heads it (`Rubio's deputy, Rich Beeson`: Beeson); undefined without such a name. */
export function headMention(
  scene: Scene,
  entities: EntityIndex,
  first: number,
  last: number,
): NamedMention | undefined {
  const { words } = scene;
  let segment = first;
  let best: NamedMention | undefined;
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    if (word.text === ',') {
      if (best) return best;
      segment = i + 1;
      continue;
    }
    if (word.text === '(') {
      // `Sen. Roe (D-Ohio)`: what a parenthesis names is not the head.
      while (i < last && words[i]!.text !== ')') i++;
      continue;
    }
    const mention = entities.mentionOfToken(word.token);
    if (!mention) continue;
    let end = i + 1;
    while (end < last && words[end]!.start < mention.end) end++;
    if (heads(words, entities, mention, i, end, segment, last) && !(best && isJoined(words, best, i))) best = mention;
    i = end - 1;
  }
  return best;
}

/** `Roe and Doe`: of two names joined, the first speaks. */
const isJoined = (words: readonly Word[], best: NamedMention, at: number) =>
  words[at - 1]?.lower === 'and' && words[at - 2] !== undefined && words[at - 2]!.end === best.end;

const UTTERANCE =
  /^(?:tweet|tweets|statement|letter|post|posts|speech|remarks|words|message|e-?mail|book|memoir|column|op-ed|essay|testimony|comments|answer|response|affidavit|memo|article|note|blog|podcast|report|study|paper|filing|complaint)$/;

/** `Roe's tweet`, `an affidavit by Roe`: who made what is said to say something; only a person. */
export function ownerMention(
  scene: Scene,
  entities: EntityIndex,
  first: number,
  last: number,
): NamedMention | undefined {
  const { words } = scene;
  for (let i = first; i + 2 < last && i < first + 6; i++) {
    if (!UTTERANCE.test(words[i]!.lower) || !/^(?:by|from)$/.test(words[i + 1]!.lower)) continue;
    const author = headMention(scene, entities, i + 2, last);
    return author?.type === 'person' ? author : undefined;
  }
  if (!UTTERANCE.test(words[last - 1]!.lower)) return undefined;
  for (let i = first; i + 1 < last; i++) {
    const mention = entities.mentionOfToken(words[i]!.token);
    if (mention?.type !== 'person' || words[i]!.start < mention.start) continue;
    let end = i + 1;
    while (end < last && words[end]!.start < mention.end) end++;
    if (end < last && /^['’]s?$/.test(words[end]!.lower) && last - end <= 3) return mention;
    i = end - 1;
  }
  return undefined;
}

function heads(
  words: readonly Word[],
  entities: EntityIndex,
  mention: NamedMention,
  first: number,
  end: number,
  segment: number,
  last: number,
): boolean {
  const next = end < last ? words[end]! : undefined;
  if (next && (next.lower === "'s" || next.lower === "'" || next.lower === '’')) return false;
  if (mention.kind === 'demonym' && next && isNoun(next)) return false;
  const itself = mention.type === 'organisation' && end === last - 1 && KIND.test(next?.lower ?? '');
  if (
    next &&
    !itself &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || entities.mentionOfToken(next.token))
  ) {
    // `Trump campaign`, `Ohio governor`: the name only modifies, unless the words behind it are an apposition's.
    return false;
  }
  for (let k = first - 1; k >= segment; k--) {
    const word = words[k]!;
    // `Ambassador to the United States Hamdullah Mohib`: the preposition has its own name.
    const between = mention.type === 'person' ? entities.mentionOfToken(word.token) : undefined;
    if (between && k === first - 1 && between !== mention && between.type !== 'person' && between.kind !== 'demonym')
      return true;
    if (word.pos === 'ADP' && !entities.mentionOfToken(word.token)) return isOffice(words, mention, segment, k, first);
    if (/^(?:who|which|that)$/.test(word.lower)) return false;
  }
  return true;
}

/** `Secretary of State John Kerry`: behind `of` still the head, when the phrase opens with an office and the name closes it. */
function isOffice(words: readonly Word[], mention: NamedMention, segment: number, of: number, first: number): boolean {
  if (mention.type !== 'person' || first - of < 2 || (PERSONAL.test(words[of + 1]!.lower) && first - of < 3))
    return false;
  for (let k = segment; k < of; k++)
    if (OFFICE_OF.test(words[k]!.lower)) return words[of]!.lower === 'of' || words[of]!.lower === 'for';
  return false;
}
