import type { Range } from './draft.ts';
import { isDateWord, nounEnd, timeEnd } from './phrase.ts';
import type { Scene } from './units.ts';

const PREPOSITION = /^(?:in|on|at|during|via|through|over|before|from|after)$/;
const PLACE_OF_SPEECH =
  /^(?:interview|statement|post|tweet|speech|rally|conference|briefing|e-?mail|letter|hearing|debate|call|meeting|television|tv|radio|twitter|facebook|instagram|telegram|x|youtube|truth|media|blog|column|op-ed|article|essay|book|memoir|memo|report|release|testimony|visit|campaign|trip|tour|event|forum|podcast|broadcast|show|programme|program|remarks|address|hall|message|court|lawsuit|filing|note|video|ceremony|summit|session|floor|dinner|lunch|breakfast|panel|gathering|discussion|appearance|talks|conversation|phone|telephone|website|page|newsletter|editorial|commentary|exchange|comments|press|stop|service|vigil|convention|town|ruling|opinion|order|document|announcement|weibo|channel|chat|thread|reply|response|answer|deposition|affidavit|sermon|lecture|presentation|keynote|question-and-answer|teleconference|webcast|livestream)s?$/;
const ALONE =
  /^(?:twitter|facebook|instagram|telegram|x|youtube|television|tv|radio|weibo|air|social|court|camera|truth)$/;

/** Where something was said, if the words tell: `in a social media post`, `at a rally in Ohio`, `on Twitter`. */
export function venueIn(scene: Scene, [first, last]: Range): Range | undefined {
  const { words, hidden } = scene;
  for (let i = first; i < last; i++) {
    if (hidden[i] || !PREPOSITION.test(words[i]!.lower) || timeEnd(words, i + 1, last) > i + 1) continue;
    const end = nounEnd(scene, i + 1, last);
    if (end === i + 1 || !speaks(scene, i + 1, end)) continue;
    return [i, extended(scene, end, last)];
  }
  return undefined;
}

/** Whether a noun phrase is one that things are said in. */
export function speaks(scene: Scene, first: number, end: number): boolean {
  const { words } = scene;
  const head = words[end - 1]!.lower;
  if (!PLACE_OF_SPEECH.test(head)) return false;
  return end - first > 1 || ALONE.test(head) || /s$/.test(head);
}

/** `in a post on social media`, `in a statement from the ministry`: with what tells which one. */
function extended(scene: Scene, end: number, last: number): number {
  const { words, hidden } = scene;
  const link = words[end];
  if (
    !link ||
    end >= last ||
    hidden[end] ||
    !/^(?:on|with|from|by|of|to|at|in|for)$/.test(link.lower) ||
    timeEnd(words, end + 1, last) > end + 1 ||
    isDateWord(words[end + 1])
  )
    return end;
  const next = nounEnd(scene, end + 1, last);
  return next > end + 1 ? next : end;
}
