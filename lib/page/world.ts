interface World {
  [key: symbol]: { it?: never } | undefined;
}

/**
 * A place in this page's isolated world where scripts of ours, which are brought into it one by one, find what another of them left.
 * It goes by a symbol: the page's elements with a name or id are properties of its window, in this world too.
 */
export const placeInWorld = <T>(name: string): { it?: T } =>
  ((globalThis as World)[Symbol.for(`backstory.${name}`)] ??= {});
