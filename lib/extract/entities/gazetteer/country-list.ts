import { COUNTRIES } from './countries.ts';
import { COUNTRIES_M_TO_Z } from './countries-m-to-z.ts';
import { items } from './lists.ts';

/** A country: all its names, what its people are called, and its seats of government. */
export interface Country {
  name: string;
  names: string[];
  demonyms: string[];
  capitals: string[];
}

export const countries: Country[] = `${COUNTRIES}${COUNTRIES_M_TO_Z}`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', names = '', demonyms = '', capitals = ''] = line.split('|');
    return { name, names: [name, ...items(names)], demonyms: items(demonyms), capitals: items(capitals) };
  });
