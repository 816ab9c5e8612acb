import { deletions, isTypo } from './names.ts';
import { push } from './order.ts';
import { addNode, type Person } from './person.ts';
import { isSpecific } from './roles.ts';
import { Union } from './union.ts';

/** A name of fewer letters is too easily another person's. */
const LONG_NAME = 10;
/** No more names of one form and role than this are compared with each other. */
const MAX_FORMS = 16;

/**
 * Joins persons whose full names differ by a slip of the pen or by middle names, where they share a specific role and
 * never stand in one article as two.
 */
export function joinTypos(persons: readonly Person[]): Person[] {
  const byForm = new Map<string, number[]>();
  persons.forEach((person, at) => {
    const name = person.nodes[0]!.key;
    if (name.length < LONG_NAME) return;
    for (const role of [...person.roles.keys()].filter(isSpecific)) {
      for (const form of [...deletions(name), outerNames(name)]) push(byForm, `${role}|${form}`, at);
    }
  });
  const union = new Union(persons.length);
  for (const members of byForm.values()) {
    const few = members.slice(0, MAX_FORMS);
    for (const [index, one] of few.entries()) {
      for (const other of few.slice(index + 1)) {
        if (isSamePerson(persons[one]!, persons[other]!)) union.join(one, other);
      }
    }
  }
  return union.sets().map((set) => mergePersons(set.map((at) => persons[at]!)));
}

function outerNames(name: string): string {
  const words = name.split(' ');
  return `${words[0]} ${words.at(-1)}`;
}

function isSamePerson(a: Person, b: Person): boolean {
  const [left, right] = [a.nodes[0]!.key, b.nodes[0]!.key];
  const [fewer, more] = [left.split(' '), right.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  const middleNames = fewer.length < more.length && fewer.length === 2 && outerNames(left) === outerNames(right);
  if (!middleNames && !isTypo(fewer, more)) return false;
  const articles = new Set(a.nodes.map((node) => node.digest));
  return !b.nodes.some((node) => articles.has(node.digest));
}

function mergePersons(persons: Person[]): Person {
  return persons.reduce((into, person) => {
    for (const node of person.nodes) addNode(into, node);
    return into;
  });
}
