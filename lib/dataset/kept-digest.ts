import type { Digest, DigestDetail, DigestEntity, DigestStatement } from './digest.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * A digest that holds what is needed only once, when the dataset is put together, as bytes outside of the heap: a merge of an
 * archive keeps a hundred thousand of them. Reading `statements` or `pairs` makes them anew each time.
 */
export class KeptDigest implements Digest {
  readonly article: Digest['article'];
  readonly entities: DigestEntity[];
  readonly details: DigestDetail[];
  readonly problems: string[];
  readonly #statements: Uint8Array;
  readonly #pairs: Uint32Array;

  constructor({ article, entities, details, statements, pairs, problems }: Digest) {
    this.article = article;
    this.entities = entities;
    this.details = details;
    this.problems = problems;
    this.#statements = encoder.encode(JSON.stringify(statements));
    this.#pairs = Uint32Array.from(pairs.flat());
  }

  get statements(): DigestStatement[] {
    return JSON.parse(decoder.decode(this.#statements));
  }

  get pairs(): [a: number, b: number, weight: number][] {
    const flat = this.#pairs;
    return Array.from({ length: flat.length / 3 }, (_, at) => [flat[3 * at]!, flat[3 * at + 1]!, flat[3 * at + 2]!]);
  }

  toJSON(): Digest {
    const { article, entities, details, statements, pairs, problems } = this;
    return { article, entities, details, statements, pairs, problems };
  }
}
