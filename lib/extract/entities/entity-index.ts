import type { EntityType, ExtractedEntity, NameKind } from '../../entity.ts';
import type { Doc } from '../doc.ts';
import type { Cluster } from './cluster.ts';
import { fold } from './gazetteer/lookup.ts';
import { oneEditApart } from './surface.ts';
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
    return { id, type, name, mentions: found, aliases: shownAliases(type, name, [...aliases.values()]) };
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

/** Aliases, the most read first; without a misspelling of a person's full name, which stays a mention but is nobody's name. */
function shownAliases(type: EntityType, name: string, aliases: ExtractedEntity['aliases']): ExtractedEntity['aliases'] {
  const words = name.split(' ');
  const most = aliases.find(({ text }) => text === name)?.count ?? 0;
  const isSlip = ({ text, count }: { text: string; count: number }) => {
    const own = text.split(' ');
    if (type !== 'person' || count > most || own.length < 2 || own.length !== words.length) return false;
    const apart = own.findIndex((word, index) => word !== words[index]);
    return (
      apart >= 0 &&
      own.every((word, index) => index === apart || word === words[index]) &&
      oneEditApart(fold(own[apart]!), fold(words[apart]!))
    );
  };
  return aliases.filter((alias) => !isSlip(alias)).sort((a, b) => b.count - a.count);
}
