/** Disjoint sets over `0 … size-1` (Tarjan's union-find with path halving); the lowest member stands for its set. */
export class Union {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) {
      this.#parent[root] = this.#parent[this.#parent[root]!]!;
      root = this.#parent[root]!;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }

  /** The sets as lists of members, in order of their lowest member. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let at = 0; at < this.#parent.length; at++) {
      const root = this.find(at);
      const set = sets.get(root);
      if (set) set.push(at);
      else sets.set(root, [at]);
    }
    return [...sets.values()];
  }
}
