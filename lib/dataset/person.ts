import type { Node } from './nodes.ts';
import { fieldsOf } from './roles.ts';

/** In how many articles a role was stated, and in which years; undefined where no such article has a date. */
export interface Stated {
  articles: number;
  from?: number;
  to?: number;
}

/** What is known of the person that a group of nodes is taken for. */
export interface Person {
  nodes: Node[];
  roles: Map<string, Stated>;
  posts: Map<string, Stated>;
  words: Set<string>;
  fields: Set<string>;
  former: boolean;
  neighbours: Set<string>;
}

export function newPerson(node: Node): Person {
  const person: Person = {
    ...{ nodes: [], former: false, roles: new Map(), posts: new Map() },
    ...{ words: new Set(), fields: new Set(), neighbours: new Set() },
  };
  addNode(person, node);
  return person;
}

/** Takes one more article's entity for the person. */
export function addNode(person: Person, node: Node): void {
  person.nodes.push(node);
  person.former ||= node.former;
  const year = yearOf(node);
  for (const post of node.posts) state(person.posts, post, year);
  for (const role of node.roles) {
    state(person.roles, role, year);
    for (const word of role.split(' ')) person.words.add(word);
    for (const field of fieldsOf(role)) person.fields.add(field);
  }
  for (const neighbour of node.neighbours) person.neighbours.add(neighbour);
}

function state(stated: Map<string, Stated>, key: string, year: number | undefined): void {
  const { articles, from = year, to = year } = stated.get(key) ?? { articles: 0 };
  const span = year === undefined ? { from, to } : { from: Math.min(from!, year), to: Math.max(to!, year) };
  stated.set(key, { articles: articles + 1, ...span });
}

/** Year of the article, or undefined where it has no date. */
export function yearOf(node: Node): number | undefined {
  const { date } = node.digest.article;
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Both have roles, of fields that have nothing in common, none of them over, and no entity stands by both. */
export function contradicts(person: Person, node: Node): boolean {
  const fields = node.roles.flatMap(fieldsOf);
  if (fields.length === 0 || person.fields.size === 0 || person.former || node.former) return false;
  if (fields.some((field) => person.fields.has(field)) || shareRoleWord(person, node)) return false;
  return !shareNeighbour(person, node);
}

export function shareRoleWord(person: Person, node: Node): boolean {
  return node.roles.some((role) => role.split(' ').some((word) => person.words.has(word)));
}

/** Whether an entity stands by both. */
export function shareNeighbour(person: Person, node: Node): boolean {
  return node.neighbours.some((neighbour) => person.neighbours.has(neighbour));
}
