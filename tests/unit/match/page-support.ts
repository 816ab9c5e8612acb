import { sharing } from '../../../lib/dataset/aliases.ts';
import type { EntityType, NameKind } from '../../../lib/entity.ts';
import type { EntityBrief, Match } from '../../../lib/exchange.ts';
import { openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { type Caution, disambiguate } from '../../../lib/match/disambiguate.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { paragraphsOf } from '../../../lib/match/plain-text.ts';

/** An entity of a test's dataset: aliases as `text` or `text|kind|count`. */
export interface Known {
  id: string;
  type: EntityType;
  aliases: string[];
  roles?: string[];
  related?: string[];
}

/** Matches a page with a small dataset; paragraphs are blocks. */
export function settle(known: readonly Known[], page: string, caution: Caution = 'balanced', headlines = 0): Match[][] {
  const table = new Map<string, { entity: string; kind: NameKind; count: number }[]>();
  const entities: Record<string, EntityBrief> = {};
  for (const { id, type, aliases, roles = [], related = [] } of known) {
    const forms = aliases.map((alias) => {
      const [text = '', kind = 'name', count = '5'] = alias.split('|');
      return { text, kind: kind as NameKind, count: Number(count) };
    });
    for (const { text, kind, count } of forms)
      table.set(text, [...(table.get(text) ?? []), { entity: id, kind, count }]);
    const names = forms.filter(({ kind }) => kind === 'name').map(({ text }) => text);
    entities[id] = { id, type, name: names[0] ?? id, names, roleWords: roles, related, ...sharing(type, forms) };
  }
  const records = [...table].map(([text, candidates]) => ({ text, candidates }));
  const matcher = createMatcher(openIndex(encodeIndex(records)));
  const blocks = paragraphsOf(page).map(({ text }, k) => ({
    text,
    hits: matcher.search(text),
    headline: k < headlines,
  }));
  return disambiguate({ blocks, resolved: { aliases: { ...records }, entities }, caution });
}

/** The page's marks as `text=entity`, in order. */
export function marks(known: readonly Known[], page: string, caution: Caution = 'balanced'): string[] {
  const texts = paragraphsOf(page).map(({ text }) => text);
  return settle(known, page, caution).flatMap((matches, k) =>
    matches.map(({ start, end, entity }) => `${texts[k]!.slice(start, end)}=${entity}`),
  );
}
