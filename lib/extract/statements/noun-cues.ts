import type { Draft } from './draft.ts';
import { contentEnd } from './extent.ts';
import { nounBefore } from './noun-before.ts';
import { nounEnd } from './phrase.ts';
import type { Subject } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import { isNoun, isVerb } from './words.ts';

/** Nouns of saying and believing, with the words that may lead to what was said. */
const NOUNS = readNouns(`claim:that,to,of assertion:that,of statement:that contention:that argument:that,for,against
warning:that,of,about,to promise:that,to,of pledge:that,to,of vow:that,to threat:that,to accusation:that,of allegation:that,of,about
charge:that,of suggestion:that,of belief:that,in view:that prediction:that,of call:for plea:for,to demand:that,for proposal:to,for,that
complaint:that,about criticism:of praise:of,for support:for,of opposition:to denial:that,of insistence:that,on remark:that
comment:that question:about decision:to plan:to intention:to desire:to,for hope:that,of,for fear:that,of concern:that,about,over
opinion:of,on,that conclusion:that admission:that,of acknowledgment:that announcement:that declaration:that,of description:of
endorsement:of condemnation:of attack:on refusal:to request:for,that,to recommendation:that,to response:to
doubt:about,that disagreement:with report:that rejection:of defense:of defence:of offer:to,of explanation:of,for,that
recollection:of admiration:of,for disdain:for contempt:for commitment:to apology:for,to dismissal:of interest:in embrace:of`);

function readNouns(list: string): Map<string, Set<string>> {
  const nouns = new Map<string, Set<string>>();
  for (const entry of list.split(/\s+/)) {
    const [noun = '', leads = ''] = entry.split(':');
    const set = new Set(leads.split(','));
    nouns.set(noun, set);
    nouns.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, set);
  }
  return nouns;
}

/** Statements that a noun attributes to its possessor: `the mayor's claim that …`, `his call for …`. */
export function findNounCues(scene: Scene, unit: Unit, index: number, drafts: readonly Draft[]): Draft[] {
  const { words, hidden } = scene;
  const found: Draft[] = [];
  const taken = new Uint8Array(unit.last - unit.first);
  for (const draft of drafts)
    for (const [first, last] of [...draft.content, ...draft.cue])
      taken.fill(1, Math.max(0, first - unit.first), Math.max(0, last - unit.first));
  for (let i = unit.first + 1; i + 2 < unit.last; i++) {
    const leads = words[i]!.pos === 'NOUN' ? NOUNS.get(words[i]!.lower) : undefined;
    if (!leads || hidden[i] || taken[i - unit.first] || !leads.has(words[i + 1]!.lower)) continue;
    const lead = words[i + 1]!.lower;
    if (lead === 'to' && !isVerb(words[i + 2]) && nounEnd(scene, i + 2, unit.last) === i + 2) continue;
    const source = possessor(scene, unit, i);
    if (!source) continue;
    const keeps = lead === 'that' || (lead === 'to' && isVerb(words[i + 2]));
    const first = keeps ? i + 1 : i + 2;
    const limit = contentEnd(scene, unit, first, keeps ? 's' : 'p', keeps ? 'main' : 'restrictive');
    const end = lead === 'that' ? clauseLast(scene, first, limit) : limit;
    if (end <= first) continue;
    found.push({
      unit: index,
      source,
      cue: [[i, i + 1]],
      content: [[first, end]],
      adjuncts: [],
      lemma: words[i]!.lower,
      frame: keeps ? 's' : 'p',
      postposed: false,
    });
    i = end - 1;
  }
  return found;
}

/** `that the dam is old was news`: the clause ends before the verb of the clause around it. */
function clauseLast({ words, hidden }: Scene, first: number, limit: number): number {
  let verbs = 0;
  for (let i = first + 1; i < limit; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (hidden[i]) continue;
    if (/^(?:who|which|that|and|but|or|if|because|when|while|as|than|what)$/.test(word.lower)) verbs = 0;
    if (
      !isVerb(word) ||
      /ing$/.test(word.lower) ||
      isVerb(before) ||
      before.lower === 'to' ||
      before.pos === 'ADV' ||
      before.pos === 'PART'
    )
      continue;
    verbs++;
    if (verbs === 2 && (isNoun(before) || before.pos === 'ADJ') && word.pos === 'AUX') return i;
  }
  return limit;
}

/** `the mayor` of `the mayor's earlier claim`, `his` of `his claim`. */
function possessor(scene: Scene, unit: Unit, noun: number): Subject | null {
  const { words, hidden } = scene;
  let k = noun - 1;
  while (
    k > unit.first &&
    k > noun - 5 &&
    (words[k]!.pos === 'ADJ' || words[k]!.pos === 'NOUN' || words[k]!.pos === 'ADV') &&
    !hidden[k]
  )
    k--;
  const word = words[k]!;
  if (hidden[k]) return null;
  if (/^(?:his|her|their|its)$/.test(word.lower)) return { first: k, last: k + 1 };
  if (word.lower !== "'s" && word.lower !== "'" && word.lower !== '’') return null;
  const owner = nounBefore(scene, unit, k - 1);
  return owner ? { first: owner[0], last: owner[1] } : null;
}
