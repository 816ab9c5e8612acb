import type { DatasetAlias, EntityType } from '../entity.ts';
import { nameTokens } from './names.ts';

/** Words that many bodies of many countries are named by: `Foreign Ministry`, `Supreme Court`, `Central Bank`. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'foreign interior defense finance health education justice trade labor energy agriculture transport culture treasury ministry department ' +
    'office bureau agency supreme high constitutional appeal appeals court senate parliament congress house lower upper representatives ' +
    'government cabinet national assembly central bank reserve police army navy air force embassy consulate state administration ' +
    'commission council federal opposition ruling party district attorney general public university city hall of the and for on county'
  ).split(' '),
);

/** Words of names that a reader cannot tell the country by either. */
const SHARED_WORDS = new Set(
  (
    'democratic liberal conservative socialist communist republican peoples workers green progressive popular electoral election human ' +
    'rights chamber commerce industry guard coast border armed forces military royal intelligence security social affairs committee board ' +
    'service services authority planning development economic economy environment environmental tourism science technology sports youth ' +
    'women water electricity transportation communications information immigration customs revenue tax statistics audit ombudsman ' +
    'prime minister presidential palace library museum stadium airport institute school college hospital association union federation ' +
    'congressional magistrates criminal civil land housing works mines petroleum oil gas legislative legislature chief staff ' +
    'executive joint select standing steering organizing editorial advisory superior circuit regional provincial municipal metropolitan ' +
    'directors trustees governors ministers elders inquiry enquiry registry archives gazette center district capital region station fire ' +
    'emergency medical weather highways roads aviation fisheries forestry primary secondary exhibition convention opera business urban rural ' +
    'team women men soccer football cricket rugby hockey basketball volleyball olympic main'
  ).split(' '),
);

/** Names of places that are given names too. */
export const GIVEN_PLACES: ReadonlySet<string> = new Set(
  (
    'Georgia Jordan Chad Paris Sydney Florence Victoria Carolina Virginia Charlotte Austin Dallas Houston Chelsea Brooklyn Madison Jackson ' +
    'Lincoln Dakota Savannah Sofia Adelaide Alexandria Santiago Kingston Lancaster Orlando Tyler Troy Augusta Regina Devon Kent'
  ).split(' '),
);

/** Names of places that are words of the language too, and begin sentences as such. */
export const PLAIN_PLACES: ReadonlySet<string> = new Set(
  'Nice Reading Mobile Bath Cork Split Deal Battle Hull Wells Orange Enterprise Liberal Normal Surprise Superior Independence Flint'.split(
    ' ',
  ),
);

/** Names that well-known places of several countries have. */
const SHARED_TOWNS = new Set(
  (
    'alexandria,birmingham,cambridge,cartagena,cordoba,delta,georgetown,gold coast,granada,guadalupe,halifax,hamilton,hyde park,kingston,la paz,' +
    'leon,manchester,merida,newcastle,odessa,perth,plymouth,richmond,san antonio,san carlos,san fernando,san jose,san juan,san luis,san miguel,' +
    'san pedro,santa ana,santa cruz,santa fe,santa rosa,santiago,st john,st paul,st petersburg,toledo,trujillo,valencia,victoria,windsor,worcester'
  ).split(','),
);

/** Of an entity's names, those that bodies of other countries, or towns of them, have too. */
export function commonNames(type: EntityType, aliases: readonly Pick<DatasetAlias, 'text'>[]): string[] {
  if (type === 'person') return [];
  return aliases
    .map(({ text }) => text)
    .filter((text) => {
      const words = nameTokens(text);
      if (type === 'place' && SHARED_TOWNS.has(words.join(' '))) return true;
      return words.length > 1 && words.every((word) => GENERIC_WORDS.has(word) || SHARED_WORDS.has(word));
    });
}
