import { opensQuote } from './clause.ts';
import type { Subject } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';

const LONG = 3;
const BARE = { lemma: 'quote', frame: 'q' };

/** A verb that is no verb of saying by itself, but stands beside a quotation as one: `"Never!" he boomed`, `She wrapped up, "…"`. */
export function quotative(scene: Scene, unit: Unit, group: VerbGroup, subject: Subject | null): VerbGroup {
  const { words } = scene;
  if (group.passive || group.infinitive || words[group.head]!.pos !== 'VERB') return group;
  return (subject && closesQuote(scene, unit, subject.first)) || leadsQuote(scene, unit, group.last)
    ? { ...group, cue: BARE }
    : group;
}

/** A whole quotation ends right before, with a comma or a mark that ends a question. */
function closesQuote(scene: Scene, unit: Unit, at: number): boolean {
  if (at <= unit.first || !scene.hidden[at - 1]) return false;
  const quote = scene.quotes.list[scene.quotes.of[at - 1]!]!;
  return (
    quote.close === at - 1 &&
    quote.open === unit.first &&
    quote.last - quote.first > LONG &&
    /^[,?!]$/.test(scene.words[at - 2]!.text)
  );
}

/** A quotation that is a sentence follows, behind a comma or a colon. */
function leadsQuote(scene: Scene, unit: Unit, at: number): boolean {
  const { words } = scene;
  let i = at;
  while (i < unit.last && words[i]!.pos === 'ADV') i++;
  if (i + 1 >= unit.last || !/^[,:]$/.test(words[i]!.text) || !opensQuote(scene, i + 1)) return false;
  const quote = scene.quotes.list[scene.quotes.of[i + 1]!]!;
  return quote.last - quote.first > LONG && /^[\p{Lu}[]/u.test(words[quote.first]!.text);
}
