import { namesOf } from '../dataset/aliases.ts';
import { byCode } from '../dataset/order.ts';
import { ROLE_RELATIONS, roleWords } from '../dataset/roles.ts';
import type { EntityBrief } from '../exchange.ts';
import { cardOfParts, correctedRelated, partOf } from './corrected-card.ts';
import { type Corrected, givenNames, hasName, isWhole, type Part, type Plan } from './plan.ts';
import { mergeBriefs } from './raw-view.ts';
import type { View } from './view.ts';

type BriefOf = (plan: Plan, corrected: Corrected) => Promise<EntityBrief | undefined>;

/** Makes what gives the briefs of those whom corrections have to do with: each is made once for a plan, as page after page names the same. */
export function createCorrectedBriefs(raw: View): BriefOf {
  const kept = new WeakMap<Corrected, Promise<EntityBrief | undefined>>();
  return (plan, corrected) => {
    const known = kept.get(corrected);
    if (known) return known;
    const made = makeBrief(raw, plan, corrected);
    kept.set(corrected, made);
    made.catch(() => kept.delete(corrected));
    return made;
  };
}

async function makeBrief(raw: View, plan: Plan, corrected: Corrected): Promise<EntityBrief | undefined> {
  const known = await raw.briefs(corrected.parts.map((part) => part.raw));
  const [first, ...others] = corrected.parts.flatMap((part) => {
    const brief = known[part.raw];
    return brief ? [{ ...brief, names: brief.names.filter((text) => hasName(part, text)) }] : [];
  });
  if (!first) return undefined;
  const own = { ...first, ...namesOf(first.type, givenNames(corrected)) };
  const all = [...others, own].reduce(mergeBriefs, first);
  const name = corrected.name ?? all.name;
  const names = all.names.filter((text) => !corrected.never.has(text) || text === name);
  const brief = { ...all, id: corrected.id, name, names };
  if (corrected.parts.every(isWhole) && corrected.details.length === 0) {
    return { ...brief, related: correctedRelated(brief.related, plan, corrected.id) };
  }
  // What a part or a corrected one is, its card alone tells.
  const cards = (await Promise.all(corrected.parts.map((part) => partOfCard(raw, part)))).filter((one) => one !== null);
  if (cards.length === 0) return undefined;
  const { entity } = cardOfParts(corrected, cards);
  const roles = entity.details.filter(({ relation }) => ROLE_RELATIONS.has(relation));
  const words = [...new Set(roles.flatMap(({ value }) => roleWords(value)))].sort(byCode);
  return { ...brief, roleWords: words, related: correctedRelated(entity.related, plan, corrected.id) };
}

/** A card as far as a brief needs it: what a whole entity is and who stands with it, its draft has; only of a part, statements tell. */
async function partOfCard(raw: View, part: Part) {
  if (isWhole(part)) return (await raw.draft(part.raw))?.card ?? null;
  const card = await raw.card(part.raw);
  return card && partOf(card, part);
}
