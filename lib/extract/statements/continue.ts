import type { Draft, Range } from './draft.ts';
import type { Scene, Unit } from './units.ts';

/** Gives quotations without a cue of their own to the statement they go on from. */
export function joinContinuations(scene: Scene, drafts: Draft[][]): void {
  const { units } = scene;
  let open: Draft | undefined;
  units.forEach((unit, index) => {
    const own = drafts[index]!;
    if (own.length > 0) {
      open = own.findLast((draft) => !draft.source?.antecedent) ?? own.at(-1);
      return;
    }
    const before = units[index - 1];
    if (open && before && isQuotation(scene, unit) && unit.block - before.block <= 1) {
      if (open.content.some((range) => hasQuote(scene, range))) open.content.push([unit.first, unit.last]);
      else {
        const next: Draft = {
          unit: index,
          source: open.source,
          cue: [],
          content: [[unit.first, unit.last]],
          adjuncts: [],
          lemma: open.lemma,
          postposed: true,
        };
        own.push(next);
        open = next;
      }
    } else open = undefined;
  });
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
