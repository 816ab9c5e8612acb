import type { Detail } from '../../entity.ts';
import type { EntityIndex, NamedMention } from '../entities/types.ts';
import { nounEnd } from './phrase.ts';
import type { Scene } from './units.ts';

const ORGANISATION =
  /^(?:company|firm|ministry|administration|bank|party|agency|newspaper|paper|group|team|organisation|organization|department|embassy|network|broadcaster|magazine|commission|committee|union|court|university|institute|campaign|government|airline|carrier|regulator|watchdog|council|club|charity|foundation|association|federation|startup|manufacturer|retailer|automaker|tribunal|alliance|coalition|militia|army|navy|military|police|church|school|hospital|board|panel|fund|think-tank|outlet|publication|website|site)$/;
const GENERAL =
  /^(?:company|firm|newspaper|paper|group|organisation|organization|outlet|publication|agency|network|broadcaster|magazine|manufacturer|retailer|automaker|airline|carrier|startup|charity|club|team)$/;
const PLACE = /^(?:city|town|village|municipality|borough)$/;
/** characters over which a general noun looks back */
const NEAR = 600;
const SMALL = new Set('the a an of in on for to and its his her their our my this that'.split(' '));

/** Reads noun phrases that name nobody (`the US president-elect`, `the ministry`) by roles and names told so far. */
export interface NominalReader {
  /** `speaker` is who spoke last, and is meant where several are called so. */
  read(first: number, last: number, speaker?: string | null): string | undefined;
}

export function createNominalReader(scene: Scene, entities: EntityIndex, details: readonly Detail[]): NominalReader {
  const { words } = scene;
  const roles = details
    .filter((detail) => /role|description/.test(detail.relation))
    .map(({ entity, value, start, qualifier }) => ({
      entity,
      words: [...(qualifier ? [qualifier] : []), ...content(value.split(/[\s-]+/))],
      start,
      past: qualifier === 'former' || qualifier === 'late' || /^(?:ex|former|late)\b/i.test(value),
    }));
  const names = namesOf(entities);
  return {
    read(first, last, speaker) {
      const opener = words[first]!.lower;
      if (!/^(?:the|this|that|his|her|its|their)$/.test(opener) && !/^\p{Lu}/u.test(words[first]!.text))
        return undefined;
      if (/^(?:a|an|one|some|two|three|many|most|several|other|another|all|no)$/.test(opener)) return undefined;
      const end = Math.min(last, nounEnd(scene, first, last));
      if (end <= first) return undefined;
      const phrase = content(words.slice(first, end).flatMap((word) => word.lower.split('-')));
      const head = phrase.at(-1);
      if (!head) return undefined;
      const whole = new Set(content(words.slice(first, last).flatMap((word) => word.lower.split('-'))));
      return (
        byName(names, whole, head) ??
        byRole(entities, roles, phrase, head, words[first]!.start, speaker) ??
        byKind(entities, phrase, head, words[first]!.start)
      );
    },
  };
}

const content = (list: readonly string[]) =>
  list
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 1 && !SMALL.has(word));

/** The words of the names of what is no person, in order of the entities. */
function namesOf(entities: EntityIndex): { entity: string; words: string[] }[] {
  return entities.entities
    .filter(({ type }) => type !== 'person')
    .flatMap(({ id, aliases }) =>
      aliases
        .map(({ text, kind }) => ({ entity: id, words: content(text.split(/[\s-]+/)), short: kind === 'short' }))
        .filter(({ words, short }) => words.length > 1 || (short && words.length > 0)),
    );
}

/** `The outgoing administration of President Biden`: a name whose words all stand in the phrase. */
function byName(
  names: readonly { entity: string; words: string[] }[],
  phrase: ReadonlySet<string>,
  head: string,
): string | undefined {
  return names.find(({ words }) => words.includes(head) && words.every((word) => phrase.has(word)))?.entity;
}

function byRole(
  entities: EntityIndex,
  roles: readonly { entity: string; words: string[]; start: number; past: boolean }[],
  phrase: string[],
  head: string,
  at: number,
  speaker: string | null | undefined,
): string | undefined {
  let best: string | undefined;
  let score = 0;
  for (const role of roles) {
    // Who was minister once is not `the minister`.
    if (!role.words.includes(head) || (role.past && !/^(?:former|late|ex)$/.test(phrase[0]!))) continue;
    const known = phrase.filter((word) => role.words.includes(word)).length;
    if (known < phrase.length) continue;
    const mention = lastBefore(entities, at, (m) => m.entity === role.entity);
    if (!mention) continue;
    const value = known + (role.entity === speaker ? 1 : 1 / (1 + (at - mention.start) / 200));
    if (value > score) {
      score = value;
      best = role.entity;
    }
  }
  return best;
}

/** `the ministry`: the last organisation named with that noun; `the company`: the last organisation. */
function byKind(entities: EntityIndex, phrase: string[], head: string, at: number): string | undefined {
  if (PLACE.test(head) && phrase.length === 1) {
    const place = lastBefore(entities, at, (m) => m.type === 'place' && m.kind !== 'demonym');
    return place && at - place.start < NEAR ? place.entity : undefined;
  }
  if (!ORGANISATION.test(head) || phrase.length > 2) return undefined;
  const named = lastBefore(
    entities,
    at,
    (m) => m.type === 'organisation' && content((entities.byId(m.entity)?.name ?? '').split(' ')).includes(head),
  );
  if (named) return named.entity;
  if (!GENERAL.test(head) || phrase.length > 1) return undefined;
  const near = lastBefore(entities, at, (m) => m.type === 'organisation');
  return near && at - near.start < NEAR ? near.entity : undefined;
}

function lastBefore(
  entities: EntityIndex,
  at: number,
  fits: (mention: NamedMention) => boolean,
): NamedMention | undefined {
  const { mentions } = entities;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 60; i--) if (fits(mentions[i]!)) return mentions[i];
  return undefined;
}
