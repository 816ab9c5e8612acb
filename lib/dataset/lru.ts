/** What is kept of the values loaded: at most `budget` of what `weigh` says of each; without it, so many values. */
interface Keeping<V> {
  budget: number;
  weigh?: (value: V) => number;
}

/**
 * Remembers what `load` gave for the keys asked for last; a load that fails is forgotten, so that it can be tried again. The
 * value asked for last is kept whatever it weighs.
 */
export function createCache<V>(
  { budget, weigh = () => 1 }: Keeping<V>,
  load: (key: string) => Promise<V>,
): (key: string) => Promise<V> {
  const kept = new Map<string, { value: Promise<V>; weight: number }>();
  let weight = 0;
  const forget = (key: string) => {
    weight -= kept.get(key)!.weight;
    kept.delete(key);
  };
  return (key) => {
    let entry = kept.get(key);
    if (entry) {
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    }
    entry = { value: load(key), weight: 0 };
    kept.set(key, entry);
    const added = entry;
    added.value.then(
      (value) => {
        if (kept.get(key) !== added) return;
        added.weight = weigh(value);
        weight += added.weight;
        for (const oldest of kept.keys()) {
          if (weight <= budget || oldest === key) break;
          forget(oldest);
        }
      },
      () => {
        if (kept.get(key) === added) forget(key);
      },
    );
    return added.value;
  };
}
