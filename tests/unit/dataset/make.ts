import { createMerger } from '../../../lib/dataset/merge.ts';
import type { Dataset, DatasetEntity, EntityType, Extraction, NameKind, StatementKind } from '../../../lib/entity.ts';

/** One entity of a made-up article, in few words. */
export interface Given {
  type?: EntityType;
  name: string;
  /** `President Vale` as `['President Vale', 'title']` */
  aliases?: [text: string, kind: NameKind][];
  /** roles, `former senator` for one that is over */
  roles?: string[];
  /** `[relation, value, name of the other entity]` */
  relations?: [relation: string, value: string, object: string][];
  says?: { text: string; about?: string[]; kind?: StatementKind; date?: string; addressee?: string }[];
}

/** An article that names these entities, each 1,000 characters from the next, or side by side with `near`. */
export function article(id: string, date: string | undefined, given: Given[], near = false): Extraction {
  const localId = (name: string) => {
    const at = given.findIndex((entity) => entity.name === name);
    return at < 0 ? name : `e${at}`;
  };
  const step = near ? 20 : 1000;
  return {
    id,
    article: { id, title: `Headline of ${id}`, date },
    entities: given.map(({ type = 'person', name, aliases = [] }, at) => ({
      id: `e${at}`,
      type,
      name,
      mentions: [{ start: at * step, end: at * step + 10, kind: 'name' as const }],
      aliases: [
        { text: name, kind: 'name' as NameKind, count: 1 },
        ...aliases.map(([text, kind]) => ({ text, kind, count: 1 })),
      ],
    })),
    details: given.flatMap(({ roles = [], relations = [] }, at) => [
      ...roles.map((role) => ({
        entity: `e${at}`,
        relation: 'role',
        value: role.replace(/^former /, ''),
        start: at * step,
        end: at * step + 5,
        ...(role.startsWith('former ') && { qualifier: 'former' as const }),
      })),
      ...relations.map(([relation, value, object]) => ({
        ...{ entity: `e${at}`, relation, value, start: at * step, end: at * step + 5, object: localId(object) },
      })),
    ]),
    statements: given.flatMap(({ says = [] }, at) =>
      says.map(({ text, about = [], kind = 'direct', date: said, addressee }, number) => ({
        id: `s${at}-${number}`,
        kind,
        speaker: `e${at}`,
        source: [[number * 100, number * 100 + 5]] as [number, number][],
        cue: [[number * 100 + 6, number * 100 + 10]] as [number, number][],
        content: [[number * 100 + 11, number * 100 + 50]] as [number, number][],
        quotes: [],
        text,
        cueText: 'said',
        sourceText: given[at]!.name,
        about: about.map(localId),
        ...(said !== undefined && { date: said }),
        ...(addressee !== undefined && { addressee: localId(addressee) }),
      })),
    ),
  };
}

export function merge(extractions: Iterable<Extraction>): { dataset: Dataset; warnings: string[] } {
  const merger = createMerger();
  for (const extraction of extractions) merger.add(extraction);
  return merger.finish();
}

/** The ids of the dataset of these articles, sorted. */
export function idsOf(...extractions: Extraction[]): string[] {
  return merge(extractions).dataset.entities.map(({ id }) => id);
}

export function entityOf(dataset: Dataset, id: string): DatasetEntity {
  const found = dataset.entities.find((entity) => entity.id === id);
  if (!found) throw new Error(`no entity "${id}" among ${dataset.entities.map((entity) => entity.id).join(', ')}`);
  return found;
}
