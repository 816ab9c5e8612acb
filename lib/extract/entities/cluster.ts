import type { EntityType, MentionKind } from '../../entity.ts';
import type { RawName } from './detect.ts';
import type { Words } from './words.ts';

/** A mention before it is written out: its tokens, where its name proper begins, and what form of the name it is. */
export interface ClusterMention extends RawName {
  nameFirst: number;
  kind: MentionKind;
}

/** Mentions of one entity, in order. */
export interface Cluster {
  type: EntityType;
  name: string;
  mentions: ClusterMention[];
}

export function clusterNames(words: Words, names: RawName[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const name of names) {
    const text = words.doc.text.slice(words.doc.tokens[name.first]!.start, words.doc.tokens[name.last - 1]!.end);
    const key = `${name.type} ${text}`;
    let cluster = clusters.get(key);
    if (!cluster) clusters.set(key, (cluster = { type: name.type, name: text, mentions: [] }));
    cluster.mentions.push({ ...name, nameFirst: name.first, kind: 'name' });
  }
  return [...clusters.values()];
}
