import * as v from 'valibot';
import { ENTITY_TYPES, type Override, QUALIFIERS } from '../entity.ts';
import { Check } from './check.ts';
import type { NamedGroup } from './ids.ts';
import { describeOverrideIssues, type OverrideKeys } from './override-problems.ts';
import { DatasetError } from './problems.ts';

const reference = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const newId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower-case letters, digits and hyphens'),
  v.maxLength(120),
);

const names = v.array(reference);
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date: YYYY-MM-DD, YYYY-MM or YYYY'));
const qualifier = v.optional(v.picklist(QUALIFIERS));

const override = v.variant('action', [
  v.strictObject({
    ...{ action: v.literal('rename'), entity: reference, name: reference },
    ...{ id: v.optional(newId), never: v.optional(names) },
  }),
  v.strictObject({ action: v.literal('merge'), into: reference, entities: v.pipe(v.array(reference), v.minLength(1)) }),
  v.strictObject({
    action: v.literal('split'),
    entity: reference,
    articles: v.pipe(v.array(reference), v.minLength(1)),
    id: newId,
    name: v.optional(reference),
  }),
  v.strictObject({ action: v.literal('retype'), entity: reference, type: v.picklist(ENTITY_TYPES) }),
  v.strictObject({
    ...{ action: v.literal('correct'), entity: reference, relation: words, value: words, qualifier },
    ...{ from: v.optional(date), date: v.optional(date) },
    to: v.nullable(v.strictObject({ value: words, qualifier, from: v.optional(date), to: v.optional(date) })),
  }),
  v.strictObject({ action: v.literal('drop'), entity: reference }),
]);
/** The form of overrides, in a file of their own or in a dataset. */
export const overridesSchema = v.array(override) satisfies v.GenericSchema<Override[]>;
const KEYS: OverrideKeys = Object.fromEntries(
  override.options.map(({ entries }) => [
    entries.action.literal,
    Object.entries(entries).map(([key, { type }]) => (type === 'optional' ? `${key}?` : key)),
  ]),
);

/**
 * Reads a curator's corrections, the text of `overrides.json` beside the articles: a list that is carried out in order,
 * each on what the ones before it left. An entity is told by its id, or by its exact name where only one has it.
 *
 * ```json
 * [
 *   { "action": "rename", "entity": "jon-smyth", "name": "John Smith", "id": "john-smith" },
 *   { "action": "merge", "into": "john-smith", "entities": ["j-smith", "Johnny Smith"] },
 *   { "action": "split", "entity": "john-smith", "articles": ["2024-05-match"], "id": "john-smith-striker", "name": "John Smith" },
 *   { "action": "rename", "entity": "john-smith", "name": "John Smith", "never": ["Smithy"] },
 *   { "action": "correct", "entity": "john-smith", "relation": "role", "value": "mayor",
 *     "to": { "value": "mayor of Selm", "qualifier": "former", "to": "2023-05" } },
 *   { "action": "retype", "entity": "starlight", "type": "product" },
 *   { "action": "drop", "entity": "read-more" }
 * ]
 * ```
 * `split` moves what the named articles say to an entity of its own; `never` are names that are not to be used; `correct` has a
 * detail say something else, or with `null` nothing, and leaves its dates where none are told; `drop` removes an entity and everything
 * about it, while what it said stays, without a speaker.
 *
 * @throws DatasetError that names the place, for text that is no JSON, not of this form, or with dates that never were
 */
export function parseOverrides(text: string): Override[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError([`not JSON: ${(error as Error).message}`]);
  }
  const parsed = v.safeParse(overridesSchema, json);
  if (!parsed.success) throw new DatasetError(describeOverrideIssues(parsed.issues, json, KEYS));
  const check = new Check();
  parsed.output.forEach((one, at) => {
    if (one.action !== 'correct' || one.to === null) return;
    check.date(one.to.from, `[${at}].to.from`);
    check.date(one.to.to, `[${at}].to.to`);
    check.period(one.to.from, one.to.to, `[${at}].to`);
  });
  check.throwIfAny();
  return parsed.output;
}

/** Carries out overrides; returns the new groups and a warning for each that has nothing to do. */
export function applyOverrides(
  groups: readonly NamedGroup[],
  overrides: readonly Override[],
): { groups: NamedGroup[]; warnings: string[] } {
  const byId = new Map(groups.map((group) => [group.id, { ...group }]));
  const warnings: string[] = [];
  overrides.forEach((item, at) => {
    for (const reason of carryOut(byId, item)) warnings.push(`overrides[${at}] (${item.action}): ${reason}`);
  });
  return { groups: [...byId.values()], warnings };
}

/** Thrown within one override to say why it has nothing to do. */
class Unmatched extends Error {}

function carryOut(byId: Map<string, NamedGroup>, item: Override): string[] {
  try {
    if (item.action === 'merge') return mergeInto(byId, item.into, item.entities);
    const group = findGroup(byId, item.entity);
    if (item.action === 'rename') {
      group.name = item.name;
      if (item.never) group.never = new Set(item.never);
      if (item.id !== undefined) changeId(byId, group, item.id);
    } else if (item.action === 'split') splitOff(byId, group, item);
    else if (item.action === 'retype') group.type = item.type;
    else if (item.action === 'correct') group.corrections = [...(group.corrections ?? []), item];
    else byId.delete(group.id);
    return [];
  } catch (error) {
    if (error instanceof Unmatched) return [error.message];
    throw error;
  }
}

function findGroup(byId: ReadonlyMap<string, NamedGroup>, entity: string): NamedGroup {
  const found = byId.get(entity);
  if (found) return found;
  const named = [...byId.values()].filter((group) => group.name === entity);
  if (named.length > 1) {
    const ids = named.map((group) => `"${group.id}"`).join(', ');
    throw new Unmatched(`several entities are named "${entity}"; say which by its id: ${ids}`);
  }
  if (!named[0]) throw new Unmatched(`no entity has the id or name "${entity}"`);
  return named[0];
}

function changeId(byId: Map<string, NamedGroup>, group: NamedGroup, id: string): void {
  if (id === group.id) return;
  if (byId.has(id) || id in {}) throw new Unmatched(`the id "${id}" is not free`);
  byId.delete(group.id);
  group.id = id;
  byId.set(id, group);
}

function mergeInto(byId: Map<string, NamedGroup>, into: string, entities: readonly string[]): string[] {
  const target = findGroup(byId, into);
  return entities.flatMap((entity) => {
    try {
      const group = findGroup(byId, entity);
      if (group === target) return [`"${entity}" is "${into}" already`];
      target.nodes = [...target.nodes, ...group.nodes];
      target.corrections = [...(target.corrections ?? []), ...(group.corrections ?? [])];
      byId.delete(group.id);
      return [];
    } catch (error) {
      if (error instanceof Unmatched) return [error.message];
      throw error;
    }
  });
}

function splitOff(
  byId: Map<string, NamedGroup>,
  group: NamedGroup,
  item: Extract<Override, { action: 'split' }>,
): void {
  const articles = new Set(item.articles);
  const moved = group.nodes.filter((node) => articles.has(node.digest.article.id));
  if (moved.length === 0) throw new Unmatched(`none of the articles names "${item.entity}"`);
  if (moved.length === group.nodes.length) throw new Unmatched(`no other article names "${item.entity}"`);
  if (byId.has(item.id) || item.id in {}) throw new Unmatched(`the id "${item.id}" is not free`);
  group.nodes = group.nodes.filter((node) => !moved.includes(node));
  byId.set(item.id, { id: item.id, name: item.name ?? group.name, type: group.type, nodes: moved });
}

/** Whether an override is of the form that `parseOverrides` reads. */
export function isOverride(value: unknown): value is Override {
  return v.is(override, value);
}
