import type { Detail, Statement } from '../../entity.ts';
import type { Doc } from '../doc.ts';
import type { EntityIndex } from '../entities/types.ts';
import { findAccording } from './according.ts';
import { attributeUnit } from './attribute.ts';
import { findColons, findLabel } from './colon.ts';
import { composeStatement } from './compose.ts';
import { joinContinuations } from './continue.ts';
import type { Draft } from './draft.ts';
import { findNounCues } from './noun-cues.ts';
import { createOccasionReader } from './occasion.ts';
import { findInlineSignature, findSignature } from './signature.ts';
import { createSpeakerReader } from './speaker.ts';
import type { Subject } from './subject.ts';
import { isAnybody, tells } from './telling.ts';
import { readScene, type Scene } from './units.ts';

/** A mention of an entity by a noun phrase or a pronoun, resolved while its statements were read. */
export interface ResolvedMention {
  entity: string;
  start: number;
  end: number;
  kind: 'nominal' | 'pronoun';
}

/**
 * Finds what was said in an article, by whom, to whom, where and when. `details` are the roles read before, by which
 * noun phrases are resolved. Never throws; linear in the article's length.
 */
export function findStatements(
  doc: Doc,
  entities: EntityIndex,
  details: readonly Detail[] = [],
): { statements: Statement[]; mentions: ResolvedMention[] } {
  const scene = readScene(doc);
  const speakers = createSpeakerReader(scene, entities, details);
  const occasions = createOccasionReader(scene, entities);
  const statements: Statement[] = [];
  const mentions = new Map<number, ResolvedMention>();
  for (const draft of draftsOf(scene)) {
    if (!tells(scene, draft) || isAnybody(scene, draft)) continue;
    const speaker = draft.source ? speakers.resolve(draft.source, draft.unit) : undefined;
    speakers.spoke(speaker?.entity ?? null, draft.unit);
    const { source } = draft;
    if (source && speaker && speaker.how !== 'name' && !source.antecedent) {
      const start = scene.words[source.first]!.start;
      mentions.set(start, { entity: speaker.entity, start, end: scene.words[source.last - 1]!.end, kind: speaker.how });
    }
    const occasion = occasions.read(draft, speaker?.entity ?? null);
    statements.push(
      composeStatement(scene, entities, draft, speaker?.entity ?? null, occasion, `s${statements.length + 1}`),
    );
  }
  return { statements, mentions: [...mentions.values()] };
}

/** All drafts in the order of the text. */
export function draftsOf(scene: Scene): Draft[] {
  let carried: Subject | null = null;
  const byUnit = scene.units.map((unit, index) => {
    const according = findAccording(scene, unit, index);
    const label = findLabel(scene, unit, index);
    if (label) according.push(label);
    const taken = according.flatMap((draft) => draft.content);
    const drafts = [...according, ...attributeUnit(scene, unit, index, carried, taken)];
    const signed = drafts.length === 0 ? (findSignature(scene, index) ?? findInlineSignature(scene, index)) : null;
    if (signed) drafts.push(signed);
    const all = [...drafts, ...findColons(scene, unit, index, drafts)].sort((a, b) => placeOf(a) - placeOf(b));
    carried = all.findLast((draft) => draft.source)?.source ?? null;
    return all;
  });
  joinContinuations(scene, byUnit);
  return byUnit.flatMap((drafts, index) =>
    [...drafts, ...findNounCues(scene, scene.units[index]!, index, drafts)].sort((a, b) => placeOf(a) - placeOf(b)),
  );
}

const placeOf = (draft: Draft) => draft.cue[0]?.[0] ?? draft.content[0]![0];
