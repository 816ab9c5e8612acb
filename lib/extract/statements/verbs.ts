import { type Cue, cueOf } from './cues.ts';
import type { Scene, Unit } from './units.ts';
import { isNoun, isVerb, type Word } from './words.ts';

/** A verb with its auxiliaries and adverbs: words `[first, last)`, `head` the main verb. */
export interface VerbGroup {
  first: number;
  last: number;
  head: number;
  finite: boolean;
  /** `to say` */
  infinitive: boolean;
  /** `saying` without an auxiliary */
  participle: boolean;
  passive: boolean;
  negated: boolean;
  cue: Cue | undefined;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'am', 'get', 'gets', 'got']);
const FINITE_AUX =
  /^(?:has|have|had|is|are|was|were|do|does|did|will|would|can|could|may|might|must|shall|should|'s|'ve|'d|'ll|'re|'m|am|ca|wo)$/;
/** Verbs that look like nouns behind a plural: `polls show`, `critics claim`. */
const PLURAL_VERB =
  /^(?:show|claim|report|hope|fear|plan|question|estimate|note|project|forecast|demand|support|back|view|state|argue|say)$/;
const NOT = new Set(['not', "n't", 'never']);

/** All verb groups of a unit that no quotation hides, in order. */
export function findVerbGroups(scene: Scene, unit: Unit): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = unit.first;
  while (i < unit.last) {
    if (scene.hidden[i] || !startsVerb(scene.words, i, unit)) {
      i++;
      continue;
    }
    // Whoever looks at the word again shall see the verb.
    if (!isVerb(scene.words[i])) scene.words[i]!.pos = 'VERB';
    const group = readGroup(scene, unit, i);
    groups.push(group);
    i = Math.max(group.last, i + 1);
  }
  return groups;
}

/** Nouns and verbs share forms (`claims`, `reports`); next to a pronoun or before `that` such a word is a verb. */
function startsVerb(words: readonly Word[], i: number, unit: Unit): boolean {
  const word = words[i]!;
  if (isVerb(word)) return !(word.lower === "'s" && words[i + 1]?.pos === 'NOUN');
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN' && word.pos !== 'ADV') return false;
  if (i === unit.first || /^\p{Lu}/u.test(word.text)) return isTitleVerb(words, i, unit);
  if (!cueOf(word.lower)) return false;
  const before = words[i - 1]!;
  const after = words[i + 1];
  if (/^(?:he|she|it|they|who|we|i|you)$/.test(before.lower)) return true;
  if (after?.lower === 'that' && /ed$/.test(word.lower) && isNoun(before)) return true;
  if (after?.lower === 'to' && isVerb(words[i + 2]) && /s$/.test(word.lower) && before.pos === 'CCONJ') return true;
  if (
    PLURAL_VERB.test(word.lower) &&
    ((before.pos === 'NOUN' && /s$/.test(before.lower)) ||
      /^(?:some|many|most|others|few|all|both|people)$/.test(before.lower)) &&
    after &&
    /^(?:PROPN|DET|PRON|NUM|ADJ|SCONJ|ADV)$/.test(after.pos)
  )
    return true;
  if (after?.text === ':' && /s$/.test(word.lower) && (before.pos === 'PROPN' || before.pos === 'NOUN')) return true;
  if (
    after?.lower === 'that' &&
    /^(?:states|notes|shows|says|suggests|indicates|argues)$/.test(word.lower) &&
    before.pos === 'NOUN'
  )
    return true;
  if (after?.lower === 'that' && /s$/.test(word.lower) && (before.pos === 'CCONJ' || before.pos === 'ADV')) return true;
  if (
    before.pos === 'PROPN' &&
    /s$/.test(word.lower) &&
    (after?.pos === 'DET' || after?.pos === 'PRON' || after?.lower === 'that' || after?.pos === 'PROPN')
  )
    return true;
  if (before.pos !== 'DET' && before.pos !== 'ADJ' && after?.text === ',' && /^["“]/.test(words[i + 2]?.text ?? ''))
    return true;
  return /(?:said|says|told|tweeted|asked|added)$/.test(word.lower);
}

/** In a headline in title case verbs look like names. */
function isTitleVerb(words: readonly Word[], i: number, unit: Unit): boolean {
  if (!unit.headline || i === unit.first) return false;
  const cue = cueOf(words[i]!.lower);
  return cue !== undefined && /s$/.test(words[i]!.lower) && words[i - 1]!.pos === 'PROPN';
}

function readGroup(scene: Scene, unit: Unit, first: number): VerbGroup {
  const { words, hidden } = scene;
  let head = -1;
  let negated = false;
  let be = false;
  let j = first;
  let auxiliary = false;
  for (; j < unit.last && j < first + 8 && !hidden[j]; j++) {
    const word = words[j]!;
    if (word.pos === 'AUX' && (head < 0 || words[head]!.pos === 'AUX')) {
      head = j;
      auxiliary = true;
      if (BE.has(word.lower)) be = true;
    } else if (word.pos === 'VERB' && (head < 0 || words[head]!.pos === 'AUX')) {
      head = j;
    } else if (NOT.has(word.lower) || (word.pos === 'PART' && word.lower !== 'to' && word.lower !== "'s")) {
      negated = true;
    } else if (word.pos === 'ADV' && head >= 0 && words[head]!.pos === 'AUX') {
      continue;
    } else if (head < 0) {
      head = j;
    } else break;
    if (head === j && words[j]!.pos !== 'AUX') {
      j++;
      break;
    }
  }
  if (head < 0) head = first;
  while (j > head + 1 && words[j - 1]!.pos === 'ADV') j--;
  const form = words[head]!.lower;
  const before = words[first - 1];
  const infinitive = before?.lower === 'to' && first > unit.first;
  const ing = form.endsWith('ing');
  const been =
    (be && !(words[first]!.lower === "'s" && /^(?:said|told|written|argued|called)$/.test(form))) ||
    (auxiliary && BE.has(words[first]!.lower) && words[first]!.lower !== "'s");
  return {
    first,
    last: Math.max(j, head + 1),
    head,
    infinitive,
    participle: ing && !auxiliary && !infinitive,
    finite: !infinitive && (FINITE_AUX.test(words[first]!.lower) || !ing),
    passive:
      been &&
      !ing &&
      words[head]!.pos === 'VERB' &&
      /(?:ed|en|told|said|held|known|seen|found|put|shown|sworn|written|thought)$/.test(form),
    negated,
    cue: cueOf(form),
  };
}
