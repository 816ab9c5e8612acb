import type { Named } from './organisations.ts';
import { countryOf, countryOfPeople } from './places.ts';
import type { Surface } from './surface.ts';
import type { Words } from './words.ts';

const NOUN = /administration$/i;
const REACH = 8;
const MOST_LOOKED_AT = 20;

/**
 * Joins `the US administration of President Roe` with `the Roe administration`: one that is named by its country, with who leads it named
 * behind it, is the one that is named by that person.
 */
export function joinAdministrations({ doc }: Words, organisations: Named[], people: Surface[]): Named[] {
  const byLeader = new Map<string, Named>();
  const byCountry: Named[] = [];
  for (const named of organisations) {
    const { text, keys } = named.mentions[0]!;
    if (!NOUN.test(text) || keys.length < 2) continue;
    const whose = text.replace(/\s+\S+$/, '');
    if (countryOf(whose) ?? countryOfPeople(whose)) byCountry.push(named);
    else byLeader.set(keys.at(-2)!, named);
  }
  if (byLeader.size === 0) return organisations;
  const gone = new Set<Named>();
  for (const named of byCountry) {
    const leader = named.mentions
      .slice(0, MOST_LOOKED_AT)
      .map(
        ({ last }) =>
          doc.tokens[last]?.text === 'of' && people.find(({ first }) => first > last && first - last < REACH),
      )
      .find((found) => found);
    const whole = leader && byLeader.get(leader.keys.at(-1)!);
    if (!whole) continue;
    whole.mentions.push(...named.mentions);
    gone.add(named);
  }
  return organisations.filter((named) => !gone.has(named));
}
