import type { Draft, Range } from './draft.ts';
import { nounEnd } from './phrase.ts';
import type { Scene } from './units.ts';

const TOLD =
  /^(?:urge|encourage|implore|beg|exhort|instruct|order|invite|press|remind|assure|reassure|ask|accuse|dare|challenge|warn|tell|inform|notify|advise|caution|thank|congratulate|petition|blame|promise)$/;

/** `urged the governor not to …`: who is urged. */
export function spokenTo(scene: Scene, draft: Draft): Range | undefined {
  if (!TOLD.test(draft.lemma) || draft.postposed) return undefined;
  const [first, last] = draft.content[0]!;
  if (scene.hidden[first]) return undefined;
  const end = nounEnd(scene, first, last);
  // `ordered an inquiry` is told to nobody.
  if (draft.lemma === 'order' && !/^(?:to|not)$/.test(scene.words[end]?.lower ?? '')) return undefined;
  return end > first && end < last && !/^(?:that|if|whether|how|what|for|about)$/.test(scene.words[first]!.lower)
    ? [first, end]
    : undefined;
}

/** `in a letter to lawmakers`: to whom. */
export function addressedIn(scene: Scene, [first, last]: Range): Range | undefined {
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
