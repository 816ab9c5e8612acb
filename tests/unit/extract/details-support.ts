import { articleFromText } from '../../../lib/article/from-text.ts';
import type { Detail, EntityType, MentionKind } from '../../../lib/entity.ts';
import { findDetails } from '../../../lib/extract/details/index.ts';
import { type Doc, readDoc } from '../../../lib/extract/doc.ts';
import type { EntityIndex, NamedMention } from '../../../lib/extract/entities/types.ts';

/** Names to find in a text: `'Ada Berg|Berg'` lists the forms of one entity, and the id is its first form. */
export type Names = Record<string, EntityType>;

/** An index of the given names, so that details are tested apart from the finding of entities. */
export function indexOf(doc: Doc, names: Names, kinds: Record<string, MentionKind> = {}): EntityIndex {
  const mentions: NamedMention[] = [];
  for (const [forms, type] of Object.entries(names)) {
    for (const form of forms.split('|')) {
      const entity = forms.split('|')[0]!;
      for (let at = doc.text.indexOf(form); at >= 0; at = doc.text.indexOf(form, at + 1)) {
        const end = at + form.length;
        const first = doc.tokens.findIndex((token) => token.start === at);
        const last = doc.tokens.findIndex((token) => token.end === end) + 1;
        const inLonger = mentions.some((m) => m.entity === entity && m.start <= at && m.end >= end);
        if (first < 0 || last <= first || inLonger) continue;
        mentions.push({ entity, type, kind: kinds[form] ?? 'name', start: at, end, first, last, nameFirst: first });
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = Object.entries(names).map(([forms, type]) => {
    const id = forms.split('|')[0]!;
    return { id, type, name: id, mentions: mentions.filter((m) => m.entity === id), aliases: [] };
  });
  return {
    entities,
    mentions,
    at: (start, end) => mentions.filter((m) => m.start < end && m.end > start),
    mentionOfToken: (token) => mentions.find((m) => m.first <= token && token < m.last),
    byId: (id) => entities.find((entity) => entity.id === id),
  };
}

/** The details of a text in which only the given names are known. */
export function detailsOf(text: string, names: Names, kinds: Record<string, MentionKind> = {}): Detail[] {
  const doc = readDoc(articleFromText({ id: 'a', text }));
  return findDetails(doc, indexOf(doc, names, kinds));
}

/** A detail in one line: `Ada Berg: role "mayor" of Northport, former, since 2031`, and `2031 to 2035`, `2031`. */
export function shown(detail: Detail): string {
  const { entity, relation, value, object, qualifier, from, date } = detail;
  const when = from && date ? `${from} to ${date}` : from ? `since ${from}` : date;
  return `${entity}: ${relation} "${value}"${object ? ` of ${object}` : ''}${qualifier ? `, ${qualifier}` : ''}${when ? `, ${when}` : ''}`;
}
