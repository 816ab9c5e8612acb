import { attachSurnames } from './link-surnames.ts';
import { joinTypos } from './link-typos.ts';
import type { Group, Node } from './nodes.ts';
import { byArticleDate } from './order.ts';
import { addNode, contradicts, newPerson, type Person, shareNeighbour, shareRoleWord } from './person.ts';

/**
 * Groups persons across articles, by evidence alone: one full name, unless roles contradict; a slip in a long name beside
 * the same role; a bare surname beside the same role, where that fits one person only. Never by surname alone.
 */
export function linkPersons(nodes: readonly Node[]): Group[] {
  const ordered = [...nodes].sort((a, b) => byArticleDate(a.digest.article, b.digest.article) || a.at - b.at);
  const bare = ordered.filter((node) => !node.full);
  const persons = joinTypos(groupByFullName(ordered.filter((node) => node.full)));
  const alone = attachSurnames(bare, persons);
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
