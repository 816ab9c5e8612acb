import { surnameKey } from './names.ts';
import type { Group, Node } from './nodes.ts';
import { push } from './order.ts';
import { addNode, type Person, type Stated, shareNeighbour, yearOf } from './person.ts';
import { isSpecific, officeOf } from './roles.ts';
import { Union } from './union.ts';

/** Articles further apart than this are no evidence that the same holder of an office is meant. */
const YEARS_APART = 5;
/** A person stated so many times as often as each other holder is meant; a few wrong readings decide nothing. */
const DOMINANT = 10;

/** Adds bare surnames to the persons they fit; returns those left, joined among themselves where roles say so. */
export function attachSurnames(bare: readonly Node[], persons: readonly Person[]): Group[] {
  const byEvidence = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of evidenceOf(person)) push(byEvidence, key, person);
  }
  const left: Node[] = [];
  const contested = new Set<Node>();
  const found: [Person, Node][] = [];
  for (const node of bare) {
    const fitting = findFitting(node, byEvidence);
    const [[person, times] = [], [, second = 0] = []] = [...fitting].sort(([, m], [, n]) => n - m);
    if (person && times! >= second * DOMINANT) found.push([person, node]);
    else left.push(node);
    if (fitting.size > 1) contested.add(node);
  }
  // Only now, so that one surname never is evidence for the next.
  for (const [person, node] of found) addNode(person, node);
  return joinAmongThemselves(left, contested);
}

/** Keys of surname and role, and of surname and office, under which a bare surname looks for the person. */
function evidenceOf(person: Person): Set<string> {
  const surnames = new Set<string>();
  for (const { key, entity } of person.nodes) {
    surnames.add(surnameKey(key.split(' ').at(-1)!));
    for (const alias of entity.aliases) if (alias.kind === 'short') surnames.add(surnameKey(alias.text));
  }
  const keys = new Set<string>();
  for (const surname of surnames) {
    for (const post of person.posts.keys()) keys.add(`${surname}|post|${post}`);
    for (const role of person.roles.keys()) {
      if (isSpecific(role)) keys.add(`${surname}|${role}`);
      const office = officeOf(role);
      if (office) keys.add(`${surname}|office|${office}`);
    }
  }
  return keys;
}

/**
 * Persons of the same surname and the same role at about the same time, each with the number of articles that state it; where
 * the roles are one office but differ in words (`President`, `Vallish President`), an entity must stand by both.
 */
function findFitting(node: Node, byEvidence: ReadonlyMap<string, Person[]>): Map<Person, number> {
  const fitting = new Map<Person, number>();
  const note = (person: Person, stated: Stated | undefined) => {
    if (stated && isNear(stated, yearOf(node)))
      fitting.set(person, Math.max(fitting.get(person) ?? 0, stated.articles));
  };
  for (const post of node.posts)
    for (const person of byEvidence.get(`${node.key}|post|${post}`) ?? []) note(person, person.posts.get(post));
  for (const role of node.roles) {
    if (isSpecific(role)) {
      for (const person of byEvidence.get(`${node.key}|${role}`) ?? []) note(person, person.roles.get(role));
    }
    const office = officeOf(role);
    for (const person of (office && byEvidence.get(`${node.key}|office|${office}`)) || []) {
      if (!shareNeighbour(person, node)) continue;
      for (const [other, stated] of person.roles) {
        if (officeOf(other) === office && isNested(role, other)) note(person, stated);
      }
    }
  }
  return fitting;
}

function isNear({ from, to }: Stated, year: number | undefined): boolean {
  if (year === undefined || from === undefined || to === undefined) return true;
  return year >= from - YEARS_APART && year <= to + YEARS_APART;
}

/** Whether one role says all that the other says: `president` and `france president`, not two countries' presidents. */
function isNested(left: string, right: string): boolean {
  const [fewer, more] = [left.split(' '), right.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  return fewer.every((word) => more.includes(word));
}

/** Bare surnames with the same specific role are one person, unless several full names claim them. */
function joinAmongThemselves(nodes: readonly Node[], contested: ReadonlySet<Node>): Group[] {
  const union = new Union(nodes.length);
  const firstWith = new Map<string, number>();
  nodes.forEach((node, at) => {
    if (contested.has(node)) return;
    for (const role of [...node.roles.filter(isSpecific), ...node.posts]) {
      const first = firstWith.get(`${node.key}|${role}`);
      if (first === undefined) firstWith.set(`${node.key}|${role}`, at);
      else union.join(first, at);
    }
  });
  return union.sets().map((set) => set.map((at) => nodes[at]!));
}
