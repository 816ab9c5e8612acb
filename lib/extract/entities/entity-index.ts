import type { ExtractedEntity, NameKind } from '../../entity.ts';
import type { Doc } from '../doc.ts';
import type { Cluster } from './cluster.ts';
import type { EntityIndex, NamedMention } from './types.ts';

/** Writes clusters out as entities, and indexes their mentions by place. */
export function indexEntities(doc: Doc, clusters: Cluster[]): EntityIndex {
  const { tokens, text } = doc;
  const mentions: NamedMention[] = [];
  const ordered = [...clusters].sort(
    (a, b) => a.mentions[0]!.first - b.mentions[0]!.first || b.mentions[0]!.last - a.mentions[0]!.last,
  );
  const entities = ordered.map(({ type, name, mentions: own }, number): ExtractedEntity => {
    const id = `e${number + 1}`;
    const aliases = new Map<string, { text: string; kind: NameKind; count: number }>();
    const found = own.map(({ first, last, nameFirst, kind }) => {
      const start = tokens[first]!.start;
      const end = tokens[last - 1]!.end;
      mentions.push({ entity: id, type, kind, start, end, first, last, nameFirst });
      const surface = text.slice(start, end).replace(/\s+/g, ' ');
      const known = aliases.get(surface);
      if (known) known.count++;
      else aliases.set(surface, { text: surface, kind: kind as NameKind, count: 1 });
      return { start, end, kind };
    });
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return { id, type, name, mentions: found, aliases: [...aliases.values()].sort((a, b) => b.count - a.count) };
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);

  const outermost = new Map<number, NamedMention>();
  for (const mention of mentions) {
    for (let token = mention.first; token < mention.last; token++)
      if (!outermost.has(token)) outermost.set(token, mention);
  }
  // The furthest end up to each mention, so that a search can stop looking back.
  const reach: number[] = [];
  for (const { end } of mentions) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const ids = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    mentions,
    at(start, end) {
      let low = 0;
      let high = mentions.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (reach[middle]! > start) high = middle;
        else low = middle + 1;
      }
      const found: NamedMention[] = [];
      for (let index = low; index < mentions.length && mentions[index]!.start < end; index++) {
        if (mentions[index]!.end > start) found.push(mentions[index]!);
      }
      return found;
    },
    mentionOfToken: (token) => outermost.get(token),
    byId: (id) => ids.get(id),
  };
}
