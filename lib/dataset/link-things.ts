import { acronyms } from '../extract/entities/gazetteer/lookup.ts';
import { GENERIC_WORDS } from './common-names.ts';
import { isGeneric, LEGAL_FORM } from './generic.ts';
import { acronymKey } from './names.ts';
import { type Group, type Node, typeClass } from './nodes.ts';
import { count, mostFrequent } from './order.ts';
import { Union } from './union.ts';

/** A country meant so many times as often as each other one by a name is meant where an article does not tell. */
const DOMINANT = 10;

/**
 * Groups places, bodies, events and products across articles, by evidence alone:
 * - one name and one class of type; of names of two words or more, any class;
 * - a name made of words that every country uses (`Foreign Ministry`) only of the same country, as far as the article tells;
 * - a body's name without its legal form, or a party's without that word, joins the one that has it (`Norholm Group`, `Norholm`);
 * - an acronym without its words joins the one body that the dataset knows to carry it, else the one it is well known for.
 */
export function linkThings(nodes: readonly Node[]): Group[] {
  const union = new Union(nodes.length);
  const firstWith = new Map<string, number>();
  const joinAll = (key: string, at: number) => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, at);
    else union.join(first, at);
  };
  const usual = usualCountries(nodes);
  nodes.forEach((node, at) => {
    const key = nameKey(node, usual);
    if (key !== undefined) joinAll(key, at);
  });
  joinAcronyms(nodes, union);
  joinShortNames(nodes, union);
  return union.sets().map((set) => set.map((at) => nodes[at]!));
}

/** By the name of a body that every country has: the country that nearly all articles mean by it, where there is one. */
type Countries = ReadonlyMap<string, string>;

function nameKey(node: Node, usual: Countries): string | undefined {
  if (isGeneric(node)) {
    const country = node.country ?? usual.get(node.key);
    return country === undefined ? undefined : `generic|${node.key}|${country}`;
  }
  const bare = withoutCountry(node);
  if (bare !== undefined) return `generic|${bare}|${node.country}`;
  return node.key.includes(' ') ? `any|${node.key}` : `${typeClass(node.type)}|${node.key}`;
}

/** `central bank` of `central bank of brazil`, where the country is the one the article has it beside. */
function withoutCountry({ key, country, type }: Node): string | undefined {
  if (country === undefined || typeClass(type) !== 'body' || !key.endsWith(` of ${country}`)) return undefined;
  const rest = key.slice(0, -` of ${country}`.length);
  return rest.includes(' ') && rest.split(' ').every((word) => GENERIC_WORDS.has(word)) ? rest : undefined;
}

function usualCountries(nodes: readonly Node[]): Countries {
  const counts = new Map<string, Map<string, number>>();
  for (const node of nodes) {
    if (node.country === undefined || !isGeneric(node)) continue;
    const countries = counts.get(node.key) ?? new Map<string, number>();
    counts.set(node.key, countries);
    count(countries, node.country);
  }
  const usual = new Map<string, string>();
  for (const [key, countries] of counts) {
    const [first, second] = mostFrequent(countries);
    const most = countries.get(first!)!;
    if (most >= DOMINANT && most >= DOMINANT * (second === undefined ? 0 : countries.get(second)!))
      usual.set(key, first!);
  }
  return usual;
}

function joinAcronyms(nodes: readonly Node[], union: Union): void {
  const expansions = new Map<string, Set<number>>();
  const bare = new Map<string, number[]>();
  const named = new Map<string, number>();
  nodes.forEach((node, at) => {
    const kind = typeClass(node.type);
    named.set(`${kind}|${node.key}`, at);
    const own = acronymKey(node.entity.name);
    if (own) {
      bare.set(`${kind}|${own}`, [...(bare.get(`${kind}|${own}`) ?? []), at]);
      return;
    }
    for (const alias of node.entity.aliases) {
      const letters = alias.kind === 'acronym' ? acronymKey(alias.text) : undefined;
      if (!letters) continue;
      const known = expansions.get(`${kind}|${letters}`) ?? new Set();
      expansions.set(`${kind}|${letters}`, known.add(union.find(at)));
    }
  });
  for (const [key, members] of bare) {
    const [kind, letters = ''] = key.split('|');
    const known = [...(expansions.get(key) ?? [])];
    const famous = named.get(`${kind}|${acronyms.get(letters)?.toLowerCase()}`);
    const meant = known.length === 1 ? known[0] : known.length === 0 ? famous : undefined;
    if (meant !== undefined) for (const at of members) union.join(at, meant);
  }
}

function joinShortNames(nodes: readonly Node[], union: Union): void {
  const longer = new Map<string, Set<number>>();
  nodes.forEach(({ key, type }, at) => {
    const short = key.replace(LEGAL_FORM, '');
    if (typeClass(type) !== 'body' || short === key || GENERIC_WORDS.has(short)) return;
    longer.set(short, (longer.get(short) ?? new Set()).add(union.find(at)));
  });
  nodes.forEach(({ key, type }, at) => {
    const fits = typeClass(type) === 'body' ? longer.get(key) : undefined;
    if (fits?.size === 1) union.join(at, [...fits][0]!);
  });
}
