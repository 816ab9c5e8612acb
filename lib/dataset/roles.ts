import { nameTokens } from './names.ts';

/** Relations of details whose words are those of roles. */
export const ROLE_RELATIONS: ReadonlySet<string> = new Set(['role', 'title', 'description', 'member-of', 'led']);

const STOP = new Set('a an the of for and in at to on by his her their its s'.split(' '));

/** Short forms of offices, as they stand before names. */
const ABBREVIATIONS = new Map(
  Object.entries({
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    gen: 'general',
    pm: 'prime minister',
    vp: 'vice president',
  }),
);

/** Offices that few hold at a time: one word of them says much about who is meant. */
const OFFICES = new Set(
  'president chancellor premier king queen pope emperor sultan emir taoiseach senator governor mayor speaker archbishop'.split(
    ' ',
  ),
);

/** Words for so many that sharing them says nothing about who is meant. */
const GENERIC = new Set(
  (
    'official resident analyst expert source student man woman fan citizen worker teacher officer soldier people person ' +
    'leader member aide spokesman spokeswoman spokesperson lawyer attorney professor doctor reporter journalist player'
  ).split(' '),
);

/** Fields of work by the words that tell them. Careers that often lead from one to the other are one field. */
const FIELDS: Record<string, string> = {
  public:
    'president senator congressman congresswoman minister premier chancellor governor mayor mp lawmaker politician secretary ambassador ' +
    'diplomat councillor deputy legislator representative envoy king queen prince princess assemblyman commissioner spokesman spokeswoman ' +
    'ceo founder chairman chairwoman executive entrepreneur banker investor economist trader billionaire businessman businesswoman ' +
    'judge prosecutor lawyer attorney solicitor barrister justice general colonel admiral commander lieutenant sergeant brigadier soldier ' +
    'journalist reporter editor presenter anchor columnist correspondent broadcaster adviser advisor strategist lobbyist activist',
  sport:
    'footballer striker midfielder goalkeeper defender quarterback pitcher batsman bowler golfer boxer swimmer sprinter cyclist ' +
    'coach captain athlete olympian winger goalie linebacker wrestler skater skier gymnast jockey',
  arts:
    'singer actor actress musician rapper novelist poet painter artist comedian filmmaker playwright composer guitarist drummer ' +
    'dancer photographer sculptor',
  science:
    'professor scientist researcher physicist chemist biologist astronomer historian mathematician geologist archaeologist',
  health:
    'surgeon nurse physician psychiatrist paediatrician pediatrician epidemiologist virologist neurosurgeon dentist',
  religion: 'pope bishop archbishop cardinal imam rabbi priest pastor ayatollah cleric',
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
  const words = roleWords(value).flatMap((word) => (demonyms.get(word) ?? ABBREVIATIONS.get(word) ?? word).split(' '));
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

/** The word that a role is headed by: `senator` of `former senator from Ohio`, in small letters. */
export function roleHead(value: string): string | undefined {
  return nameTokens(value.replace(/[,;]?\s(?:of|for|in|at|to|from|on|with|and)\s.*$/i, '')).at(-1);
}

/** The fields of work that a role's words tell. */
export function fieldsOf(key: string): string[] {
  const fields = key.split(' ').map((word) => FIELD_OF.get(word));
  return [...new Set(fields.filter((field) => field !== undefined))];
}
