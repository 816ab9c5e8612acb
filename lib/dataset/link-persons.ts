import { joinTypos } from './link-typos.ts';
import { surnameKey } from './names.ts';
import type { Group, Node } from './nodes.ts';
import { byArticleDate, push } from './order.ts';
import { fieldsOf, isSpecific, officeOf } from './roles.ts';
import { Union } from './union.ts';

/** What is known of the person that a group of nodes is taken for. */
export interface Person {
  nodes: Node[];
  roles: Set<string>;
  words: Set<string>;
  fields: Set<string>;
  former: boolean;
  neighbours: Set<string>;
}

/**
 * Groups persons across articles, by evidence alone: one full name, unless roles contradict; a slip in a long name beside
 * the same role; a bare surname beside the same role, where that fits one person only. Never by surname alone.
 */
export function linkPersons(nodes: readonly Node[]): Group[] {
  const ordered = [...nodes].sort((a, b) => byArticleDate(a.digest.article, b.digest.article) || a.at - b.at);
  const persons = joinTypos(groupByFullName(ordered.filter((node) => node.full)));
  const alone = attachSurnames(
    ordered.filter((node) => !node.full),
    persons,
  );
  return [...persons.map((person) => person.nodes), ...alone];
}

function groupByFullName(nodes: readonly Node[]): Person[] {
  const byName = new Map<string, Person[]>();
  for (const node of nodes) {
    const namesakes = byName.get(node.key) ?? [];
    byName.set(node.key, namesakes);
    // The earliest articles settle who is who, so that a later one changes nobody's group.
    const person = chooseNamesake(namesakes, node);
    if (person) addNode(person, node);
    else namesakes.push(newPerson(node));
  }
  return [...byName.values()].flat();
}

/** Who of several people with one name is meant; undefined for none of them, or when nothing tells. */
function chooseNamesake(namesakes: readonly Person[], node: Node): Person | undefined {
  const possible = namesakes.filter((person) => !contradicts(person, node));
  if (namesakes.length === 1) return possible[0];
  return (
    possible.find((person) => shareRoleWord(person, node)) ??
    possible.find((person) => shareNeighbour(person, node)) ??
    possible.find((person) => person.roles.size === 0)
  );
}

function newPerson(node: Node): Person {
  const person: Person = {
    ...{ nodes: [], former: false },
    ...{ roles: new Set(), words: new Set(), fields: new Set(), neighbours: new Set() },
  };
  addNode(person, node);
  return person;
}

function addNode(person: Person, node: Node): void {
  person.nodes.push(node);
  person.former ||= node.former;
  for (const role of node.roles) {
    person.roles.add(role);
    for (const word of role.split(' ')) person.words.add(word);
    for (const field of fieldsOf(role)) person.fields.add(field);
  }
  for (const neighbour of node.neighbours) person.neighbours.add(neighbour);
}

/** Both have roles, of fields that have nothing in common, none of them over, and no entity stands by both. */
function contradicts(person: Person, node: Node): boolean {
  const fields = node.roles.flatMap(fieldsOf);
  if (fields.length === 0 || person.fields.size === 0 || person.former || node.former) return false;
  if (fields.some((field) => person.fields.has(field)) || shareRoleWord(person, node)) return false;
  return !shareNeighbour(person, node);
}

function shareRoleWord(person: Person, node: Node): boolean {
  return node.roles.some((role) => role.split(' ').some((word) => person.words.has(word)));
}

function shareNeighbour(person: Person, node: Node): boolean {
  return node.neighbours.some((neighbour) => person.neighbours.has(neighbour));
}

/** Adds bare surnames to the persons they fit; returns those left, joined among themselves where roles say so. */
function attachSurnames(bare: readonly Node[], persons: readonly Person[]): Group[] {
  const byEvidence = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of evidenceOfPerson(person)) push(byEvidence, key, person);
  }
  const left: Node[] = [];
  const contested = new Set<Node>();
  const found: [Person, Node][] = [];
  for (const node of bare) {
    const fitting = new Set(node.roles.flatMap((role) => fits(node, role, byEvidence)));
    const [person] = fitting;
    if (person && fitting.size === 1) found.push([person, node]);
    else left.push(node);
    if (fitting.size > 1) contested.add(node);
  }
  // Only now, so that one surname never is evidence for the next.
  for (const [person, node] of found) addNode(person, node);
  return joinSurnames(left, contested);
}

function evidenceOfPerson(person: Person): Set<string> {
  const surnames = new Set<string>();
  for (const { key, entity } of person.nodes) {
    surnames.add(surnameKey(key.split(' ').at(-1)!));
    for (const alias of entity.aliases) if (alias.kind === 'short') surnames.add(surnameKey(alias.text));
  }
  const keys = new Set<string>();
  for (const surname of surnames) {
    for (const role of person.roles) {
      if (isSpecific(role)) keys.add(`${surname}|${role}`);
      const office = officeOf(role);
      if (office) keys.add(`${surname}|office|${office}`);
    }
  }
  return keys;
}

/** Persons of the same surname and the same role; where the role is an office in one word, an entity must stand by both. */
function fits(node: Node, role: string, byEvidence: ReadonlyMap<string, Person[]>): Person[] {
  const same = isSpecific(role) ? (byEvidence.get(`${node.key}|${role}`) ?? []) : [];
  const office = officeOf(role);
  const holders = office ? (byEvidence.get(`${node.key}|office|${office}`) ?? []) : [];
  const agree = (person: Person) =>
    [...person.roles].some((other) => officeOf(other) === office && nested(role, other));
  return [...same, ...holders.filter((person) => shareNeighbour(person, node) && agree(person))];
}

/** Whether one role says all that the other says: `president` and `france president`, not two countries' presidents. */
function nested(left: string, right: string): boolean {
  const [fewer, more] = [left.split(' '), right.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  return fewer.every((word) => more.includes(word));
}

/** Bare surnames with the same specific role are one person, unless several full names claim them. */
function joinSurnames(nodes: readonly Node[], contested: ReadonlySet<Node>): Group[] {
  const union = new Union(nodes.length);
  const firstWith = new Map<string, number>();
  nodes.forEach((node, at) => {
    if (contested.has(node)) return;
    for (const role of node.roles.filter(isSpecific)) {
      const first = firstWith.get(`${node.key}|${role}`);
      if (first === undefined) firstWith.set(`${node.key}|${role}`, at);
      else union.join(first, at);
    }
  });
  return union.sets().map((set) => set.map((at) => nodes[at]!));
}
