import type { Draft, Range } from './draft.ts';
import type { Scene, Unit } from './units.ts';

/** Gives quotations without a cue of their own to the statement they go on from. */
export function joinContinuations(scene: Scene, drafts: Draft[][]): void {
  const { units } = scene;
  let open: Draft | undefined;
  units.forEach((unit, index) => {
    const own = drafts[index]!;
    const before = units[index - 1];
    const taken = open?.content.some(([first, last]) => first <= unit.first && unit.first < last) ?? false;
    const end = before && !taken && unit.block - before.block <= 1 ? bareQuotation(scene, unit, own, open) : -1;
    if (open && end > 0) {
      const content: Range = [unit.first, end];
      if (open.group?.participle || open.content.some((range) => hasQuote(scene, range))) open.content.push(content);
      else {
        const { source, lemma } = open;
        open = { unit: index, source, cue: [], content: [content], adjuncts: [], lemma, frame: 'q', postposed: true };
        own.unshift(open);
      }
    } else if (own.length === 0) open = undefined;
    if (own.length > 0) open = goesOn(scene, own);
  });
}

/** The statement that a quotation in the next sentence goes on from: the last that quotes, else the last. */
function goesOn(scene: Scene, own: readonly Draft[]): Draft | undefined {
  const main = own.filter((draft) => !draft.source?.antecedent);
  const said = main.at(-1);
  if (said?.group?.participle && (said.frame === 's' || said.frame === 'q')) return said;
  return main.findLast((draft) => draft.content.some((range) => hasQuote(scene, range))) ?? said ?? own.at(-1);
}

/** Where the quotation ends that opens a unit and has no cue: all of the unit, or what stands before `, adding`; -1 without one. */
function bareQuotation(scene: Scene, unit: Unit, own: readonly Draft[], open: Draft | undefined): number {
  if (own.length === 0) return isQuotation(scene, unit) && mayGoOn(scene, unit, open) ? unit.last : -1;
  if (!scene.hidden[unit.first] || !own[0]!.group?.participle) return -1;
  let end = unit.first;
  while (end < unit.last && scene.hidden[end]) end++;
  const cue = own[0]!.cue[0]![0];
  return cue - end <= 1 && own[0]!.content.every(([first]) => first > cue) ? end : -1;
}

/** A line in single marks goes on from speech in single marks only; elsewhere it is a heading. */
function mayGoOn({ words }: Scene, unit: Unit, open: Draft | undefined): boolean {
  const single = (word: number) => /^['‘]$/.test(words[word]!.text);
  return !single(unit.first) || (open?.content.some(([first]) => single(first)) ?? false);
}

function hasQuote(scene: Scene, [first, last]: Range): boolean {
  for (let i = first; i < last; i++) if (scene.quotes.of[i] !== -1) return true;
  return false;
}

/** Nothing but quoted words. */
function isQuotation(scene: Scene, unit: Unit): boolean {
  let quoted = false;
  for (let i = unit.first; i < unit.last; i++) {
    if (scene.hidden[i]) quoted = true;
    else if (scene.words[i]!.pos !== 'PUNCT' && scene.words[i]!.pos !== 'SYM') return false;
  }
  return quoted;
}
