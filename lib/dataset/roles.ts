import { nameTokens } from './names.ts';

const STOP = new Set('a an the of for and in at to on by his her their its s'.split(' '));

/** Offices that few hold at a time: one word of them says much about who is meant. */
const OFFICES = new Set(
  'president chancellor premier king queen pope emperor sultan emir taoiseach prime-minister vice-president'.split(' '),
);

/** Words for so many that sharing them says nothing about who is meant. */
const GENERIC = new Set(
  (
    'official resident analyst expert source student man woman fan citizen worker teacher officer soldier people person ' +
    'leader member aide spokesman spokeswoman spokesperson lawyer attorney professor doctor reporter journalist player'
  ).split(' '),
);

/** Fields of work by the words that tell them; people rarely work in two that have nothing to do with each other. */
const FIELDS: Record<string, string> = {
  politics:
    'president senator congressman congresswoman minister premier chancellor governor mayor mp lawmaker politician secretary ambassador ' +
    'diplomat councillor deputy legislator representative envoy king queen prince princess assemblyman commissioner spokesman spokeswoman',
  sport:
    'footballer striker midfielder goalkeeper defender quarterback pitcher batsman bowler golfer boxer swimmer sprinter cyclist ' +
    'coach manager captain athlete olympian forward winger goalie linebacker wrestler skater skier gymnast jockey driver',
  arts: 'singer actor actress musician rapper novelist author poet painter artist comedian director filmmaker playwright composer guitarist drummer dancer',
  business:
    'ceo founder chairman chairwoman executive entrepreneur banker investor economist trader billionaire businessman businesswoman',
  law: 'judge prosecutor lawyer attorney solicitor barrister justice',
  science:
    'professor scientist researcher physicist chemist biologist astronomer historian epidemiologist virologist mathematician',
  health: 'doctor surgeon nurse physician psychiatrist paediatrician pediatrician',
  military: 'general colonel admiral commander lieutenant sergeant major brigadier soldier',
  media: 'journalist reporter editor presenter anchor columnist correspondent broadcaster photographer',
  religion: 'pope bishop archbishop cardinal imam rabbi priest pastor ayatollah cleric',
  crime: 'murderer suspect robber gangster trafficker burglar fraudster kidnapper',
};
const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

/** Demonyms by folded text, each with the key of the place it belongs to: `french` → `france`. */
export type Demonyms = ReadonlyMap<string, string>;

/** Words of a role for reading and matching, lower-cased, in order: `Chinese Foreign Minister` → chinese, foreign, minister. */
export function roleWords(value: string): string[] {
  return [...new Set(nameTokens(value).filter((word) => !STOP.has(word)))];
}

/**
 * One key for the ways of writing one role: `French President`, `President of France`, `France's president` → `france president`.
 */
export function roleKey(value: string, demonyms: Demonyms): string {
  const words = roleWords(value).flatMap((word) => (demonyms.get(word) ?? word).split(' '));
  return [...new Set(words)].sort().join(' ');
}

/** Whether a role's key tells few people from all others: two words or more, none of them a word for so many. */
export function isSpecific(key: string): boolean {
  const words = key.split(' ');
  return words.length >= 2 && !words.some((word) => GENERIC.has(word));
}

/** The office that a role's key holds, if it holds one that few hold at a time. */
export function officeOf(key: string): string | undefined {
  const words = new Set(key.split(' '));
  if (words.has('prime') && words.has('minister')) return 'prime-minister';
  if (words.has('vice') && words.has('president')) return 'vice-president';
  return [...words].find((word) => OFFICES.has(word));
}

/** The fields of work that a role's words tell. */
export function fieldsOf(key: string): string[] {
  const fields = key.split(' ').map((word) => FIELD_OF.get(word));
  return [...new Set(fields.filter((field) => field !== undefined))];
}
