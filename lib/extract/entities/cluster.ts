import type { EntityType, MentionKind } from '../../entity.ts';
import { joinAdministrations } from './administrations.ts';
import { besideBrackets } from './brackets.ts';
import type { RawName } from './detect.ts';
import { clusterNamed, isAcronym } from './organisations.ts';
import { clusterPeople, nameOfPerson, type Person } from './people.ts';
import {
  countryOf,
  countryOfCapital,
  countryOfPeople,
  placeKey,
  shortensPlace,
  standsForGovernment,
  stateOfKey,
} from './places.ts';
import { type Surface, surfaceOf } from './surface.ts';
import { titleBefore } from './title-before.ts';
import type { Words } from './words.ts';

/** A mention before it is written out: its tokens, where its name proper begins, and what form of the name it is. */
export interface ClusterMention extends RawName {
  nameFirst: number;
  kind: MentionKind;
}

/** Mentions of one entity. */
export interface Cluster {
  type: EntityType;
  name: string;
  mentions: ClusterMention[];
}

/** Clusters an article's names into entities. */
export function clusterNames(words: Words, names: RawName[]): Cluster[] {
  const surfaces = names.map((name) => surfaceOf(words, name));
  const of = (...types: EntityType[]) => surfaces.filter(({ type }) => types.includes(type));
  const beside = besideBrackets(words, surfaces);
  const namedOf = (type: EntityType) => {
    const named = clusterNamed(of(type), beside);
    return type === 'organisation' ? joinAdministrations(words, named, of('person')) : named;
  };
  return [
    ...clusterPeople(of('person'), beside).map((person) => peopleCluster(words, person)),
    ...clusterPlaces(words, of('place', 'group'), beside),
    ...(['organisation', 'event', 'product'] as const).flatMap((type) =>
      namedOf(type).map(({ name, mentions }) => ({
        type,
        name,
        mentions: mentions.map((mention) => asMention(mention, kindOf(mention.text, name))),
      })),
    ),
  ];
}

const asMention = ({ first, last, type }: Surface, kind: MentionKind): ClusterMention => ({
  first,
  last,
  type,
  nameFirst: first,
  kind,
});

function kindOf(text: string, name: string): MentionKind {
  if (isAcronym(text)) return 'acronym';
  if (/^\p{Lu}\p{Ll}+\.$/u.test(text) && text !== name) return 'short';
  return text.length < name.length && text.split(' ').length < name.split(' ').length ? 'short' : 'name';
}

const REGAL = /^(pope|king|queen|prince|princess|emperor|empress|saint|sultan|mullah|sheikh)$/i;

function peopleCluster(words: Words, person: Person): Cluster {
  const { mentions, initials } = person;
  const name = nameOfPerson(person);
  const { tokens } = words.doc;
  let shown = name;
  const out = mentions.map((mention): ClusterMention => {
    if (mention.text === initials) return asMention(mention, 'acronym');
    const short = mention.parts.length < Math.max(2, name.split(' ').length);
    const title = short ? titleBefore(words, mention.first) : undefined;
    if (title === undefined) return asMention(mention, short && mention.text !== name ? 'short' : 'name');
    // A pope or king is named by the title.
    if (shown === mention.text && REGAL.test(tokens[title]!.text)) shown = `${tokens[title]!.text} ${name}`;
    return { first: title, last: mention.last, type: 'person', nameFirst: mention.first, kind: 'title' };
  });
  return { type: 'person', name: shown, mentions: out };
}

/** `US`, `U.K.`; not `PERU`, which is the name in capitals. */
function isShortCountry(text: string, country: string): boolean {
  if (text.toLowerCase() === country.toLowerCase()) return false;
  return isAcronym(text) || /^(?:[A-Z]\.)+[A-Z]?\.?$/.test(text);
}

/** Places and peoples: a country has its people's names and, where it is meant, its capital's. */
function clusterPlaces(words: Words, surfaces: Surface[], beside: Map<number, number>): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const add = (key: string, type: EntityType, name: string, mention: ClusterMention) => {
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(key, { type, name, mentions: [mention] });
  };
  const rest: Surface[] = [];
  const named = new Set<string>();
  for (const { text, type } of surfaces) {
    const country = countryOf(text) ?? (type === 'group' ? countryOfPeople(text) : undefined);
    if (country) named.add(country);
  }
  for (const surface of surfaces) {
    const { text, type } = surface;
    const people = countryOfPeople(text);
    if (people && (type === 'group' || !countryOf(text))) {
      add(`country ${people}`, 'place', people, asMention(surface, 'demonym'));
      continue;
    }
    const country = type === 'place' ? countryOf(text) : undefined;
    if (country) {
      add(
        `country ${country}`,
        'place',
        country,
        asMention(surface, isShortCountry(text, country) ? 'acronym' : 'name'),
      );
      continue;
    }
    const seat = type === 'place' ? countryOfCapital(text) : undefined;
    if (seat && standsForGovernment(words, surface, !named.has(seat))) {
      add(`country ${seat}`, 'place', seat, asMention(surface, 'metonym'));
    } else if (type === 'group') {
      add(`group ${surface.key.replace(/s$/, '')}`, 'group', text, asMention(surface, 'demonym'));
    } else rest.push({ ...surface, key: placeKey(surface) });
  }
  const places = clusterNamed(rest, beside, shortensPlace).map(
    ({ name, mentions }): Cluster => ({
      type: 'place',
      name: stateOfKey(mentions[0]!.key) ?? name,
      mentions: mentions.map((mention) => asMention(mention, kindOf(mention.text, name))),
    }),
  );
  return [...clusters.values(), ...places];
}
