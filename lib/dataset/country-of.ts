/** Bodies that English news names without their country where it means the United States'. */
const AMERICAN = new Set([
  'congress',
  'house representatives',
  'house of representatives',
  'state department',
  'justice department',
  'treasury department',
  'defense department',
  'department of state',
  'department of justice',
  'department of defense',
]);
/** Countries with a congress of their own. */
const OWN_CONGRESS = new Set(
  'argentina,bolivia,brazil,chile,colombia,guatemala,honduras,india,mexico,paraguay,peru,philippines,spain,venezuela'.split(
    ',',
  ),
);

/**
 * The country that a body is of whose name many countries use: the closest one, but the United States for names that mean theirs where
 * nothing is said, if the article names them and is not of a country that has such a body too.
 * @param main the country that the article names most
 * @param named keys of all countries that the article names
 */
export function countryOfBody(
  key: string,
  closest: string | undefined,
  main: string | undefined,
  named: ReadonlySet<string>,
): string | undefined {
  const american = AMERICAN.has(key) && named.has('united states') && !(main && OWN_CONGRESS.has(main));
  return american ? 'united states' : (closest ?? main);
}
