import type { Detail } from '../../entity.ts';
import type { EntityIndex, NamedMention } from '../entities/types.ts';
import { type Gender, genderOf } from './gender.ts';
import { createNominalReader } from './nominal.ts';
import { readPronounVotes } from './pronoun-votes.ts';
import { headMention, ownerMention } from './source-entity.ts';
import type { Subject } from './subject.ts';
import type { Scene } from './units.ts';
import { isVerb } from './words.ts';

/** Who a source is, and how it was told. */
export interface Speaker {
  entity: string;
  how: 'name' | 'nominal' | 'pronoun';
}

/** Resolves sources to entities in the order of the text; it remembers who spoke where. */
export interface SpeakerReader {
  resolve(source: Subject, unit: number): Speaker | undefined;
  /** Tells that an entity (or somebody unknown) spoke in a unit. */
  spoke(entity: string | null, unit: number): void;
}

const SUBJECT_FORM: Record<string, string> = { his: 'he', her: 'she', its: 'it', their: 'they' };
/** units a pronoun looks back over */
const LOOK_BACK = 6;

export function createSpeakerReader(scene: Scene, entities: EntityIndex, details: readonly Detail[]): SpeakerReader {
  const { words } = scene;
  const nominals = createNominalReader(scene, entities, details);
  const spoken = new Map<number, string | null>();
  const genders = new Map<string, Gender | undefined>();
  const byUnit = mentionsByUnit(scene, entities);
  const votes = readPronounVotes(scene, byUnit);
  const roles = Map.groupBy(details, (detail) => detail.entity);

  const gender = (id: string): Gender | undefined => {
    if (!genders.has(id)) {
      const entity = entities.byId(id);
      genders.set(
        id,
        entity
          ? (genderOf(
              entity,
              (roles.get(id) ?? []).map((role) => role.value),
            ) ?? votes.get(id))
          : undefined,
      );
    }
    return genders.get(id);
  };

  const isPerson = (id: string) => entities.byId(id)?.type === 'person';
  const fits = (id: string, wanted: Gender) => isPerson(id) && (gender(id) ?? wanted) === wanted;

  function pronoun(form: string, at: number, unit: number): string | undefined {
    const word = SUBJECT_FORM[form] ?? form;
    if (word === 'it' || word === 'they') return impersonal(word, at, unit);
    const wanted: Gender | undefined = word === 'he' ? 'm' : word === 'she' ? 'f' : undefined;
    if (!wanted) return undefined;
    const settle = (id: string) => {
      genders.set(id, wanted);
      return id;
    };
    const own = subjectOf(scene, byUnit.get(unit) ?? [], at, (m) => fits(m.entity, wanted), unit);
    const ownSpeaker = spoken.get(unit);
    if (ownSpeaker && fits(ownSpeaker, wanted)) return settle(ownSpeaker);
    if (own) return settle(own.entity);
    for (let u = unit - 1; u >= 0 && u >= unit - LOOK_BACK; u--) {
      const speaker = spoken.get(u);
      if (speaker && fits(speaker, wanted)) return settle(speaker);
      const subject = subjectOf(scene, byUnit.get(u) ?? [], Number.POSITIVE_INFINITY, (m) => fits(m.entity, wanted), u);
      if (subject) return settle(subject.entity);
    }
    return undefined;
  }

  /** `it` and `they` are followed to the last speaker only, when that is no person. */
  function impersonal(word: string, at: number, unit: number): string | undefined {
    for (let u = unit; u >= 0 && u >= unit - 2; u--) {
      const speaker = spoken.get(u);
      if (speaker === null) return undefined;
      if (speaker) return isPerson(speaker) ? undefined : speaker;
      const limit = u === unit ? at : Number.POSITIVE_INFINITY;
      const first = (byUnit.get(u) ?? []).find(
        (m) =>
          m.start < limit &&
          (m.type === 'organisation' || (word === 'they' && m.type === 'group') || m.kind === 'metonym') &&
          m.kind !== 'demonym',
      );
      if (first) return first.entity;
    }
    return undefined;
  }

  function lastSpeaker(unit: number): string | undefined {
    for (let u = unit; u >= 0 && u >= unit - LOOK_BACK; u--) {
      const speaker = spoken.get(u);
      if (speaker) return speaker;
    }
    return undefined;
  }

  return {
    resolve(source, unit) {
      const [first, last] = source.antecedent ?? [source.first, source.last];
      const named = headMention(scene, entities, first, last);
      if (named) return { entity: named.entity, how: 'name' };
      const word = words[first]!;
      if (last - first === 1 && /^(?:he|she|it|they|his|her|its|their)$/.test(word.lower)) {
        const entity = pronoun(word.lower, word.start, unit);
        return entity ? { entity, how: 'pronoun' } : undefined;
      }
      const owner = ownerMention(scene, entities, first, last);
      if (owner) return { entity: owner.entity, how: 'name' };
      const entity = nominals.read(first, last, lastSpeaker(unit));
      return entity ? { entity, how: 'nominal' } : undefined;
    },
    spoke(entity, unit) {
      spoken.set(unit, entity);
    },
  };
}

/** Named mentions outside quotations, by unit. */
function mentionsByUnit(scene: Scene, entities: EntityIndex): Map<number, NamedMention[]> {
  const { words, hidden, units } = scene;
  const byUnit = new Map<number, NamedMention[]>();
  let word = 0;
  let unit = 0;
  for (const mention of entities.mentions) {
    while (word < words.length && words[word]!.end <= mention.start) word++;
    while (unit < units.length && units[unit]!.last <= word) unit++;
    if (word >= words.length || unit >= units.length) break;
    if (hidden[word]) continue;
    const list = byUnit.get(unit);
    if (list) list.push(mention);
    else byUnit.set(unit, [mention]);
  }
  return byUnit;
}

/** The mention that is most likely the subject of its unit: the first that stands before a verb and is no possessor; else the first. */
function subjectOf(
  scene: Scene,
  mentions: readonly NamedMention[],
  limit: number,
  fits: (mention: NamedMention) => boolean,
  unit: number,
): NamedMention | undefined {
  const candidates = mentions.filter((mention) => mention.start < limit && fits(mention));
  if (candidates.length < 2) return candidates[0];
  const { words, units } = scene;
  const { first, last } = units[unit]!;
  let i = first;
  for (const mention of candidates) {
    while (i < last && words[i]!.start < mention.end) i++;
    if (i < last && isVerb(words[i])) return mention;
  }
  return candidates[0];
}
