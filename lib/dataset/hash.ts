const PRIME_A = 2_654_435_761;
const PRIME_B = 1_597_334_677;

/**
 * A running 64-bit hash of text, as 16 hexadecimal digits; for telling contents apart, not for security.
 * Two 32-bit multiply-and-xor lanes with the final mix of MurmurHash3 (Appleby, public domain).
 */
export class TextHash {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  add(text: string): this {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      this.#a = Math.imul(this.#a ^ unit, PRIME_A);
      this.#b = Math.imul(this.#b ^ unit, PRIME_B);
    }
    return this;
  }

  toString(): string {
    const a = mix(this.#a ^ (this.#b >>> 13));
    const b = mix(this.#b ^ (this.#a >>> 13));
    return hex(b) + hex(a);
  }
}

/** A stable 32-bit hash of a text, unsigned: the same in every version, since shards on disk are found by it. */
export function hash32(text: string): number {
  return Number.parseInt(new TextHash().add(text).toString().slice(8), 16);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
