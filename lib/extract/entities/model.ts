import { LABELS } from './labels.ts';

/** Feature hashes are cut to this many bits; what they share by chance is noise the training lives with. */
export const KEY_BITS = 23;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** A linear model over hashed features: `LABELS` weights a feature, and `LABELS²` weights for pairs of labels. */
export interface Model {
  /** Adds a feature's weights to `scores`. */
  add(hash: number, scores: Float64Array, offset: number): void;
  /** weight of `label` behind `before`, at `before * LABELS + label`; row `LABELS` is the start of a zone */
  transitions: Float64Array;
}

/** One feature's weights, as trained. */
export interface Row {
  key: number;
  weights: Int8Array;
}

export const keyOf = (hash: number): number => hash & KEY_MASK;

/**
 * Packs a model into bytes: the number of transitions and rows, transitions as 16-bit integers in hundredths, then for each row by
 * rising key the distance to the last key (7 bits a byte), two bytes that say which labels have weights, and these as bytes.
 */
export function packModel(transitions: Float64Array, rows: Row[], scale: number): Uint8Array {
  const bytes: number[] = [];
  const put32 = (value: number) => bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  put32(rows.length);
  put32(Math.round(scale * 1e6));
  for (const weight of transitions) {
    const value = Math.max(-32768, Math.min(32767, Math.round(weight * 100))) + 32768;
    bytes.push(value & 255, value >> 8);
  }
  let last = 0;
  for (const { key, weights } of [...rows].sort((a, b) => a.key - b.key)) {
    for (let gap = key - last; ; gap >>>= 7) {
      bytes.push(gap > 127 ? (gap & 127) | 128 : gap);
      if (gap <= 127) break;
    }
    last = key;
    let present = 0;
    weights.forEach((weight, label) => {
      if (weight) present |= 1 << label;
    });
    bytes.push(present & 255, present >> 8);
    for (const weight of weights) if (weight) bytes.push(weight + 128);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packModel` wrote. */
export function readModel(bytes: Uint8Array): Model {
  let at = 0;
  const get32 = () => {
    at += 4;
    return bytes[at - 4]! + bytes[at - 3]! * 256 + bytes[at - 2]! * 65536 + bytes[at - 1]! * 16777216;
  };
  const count = get32();
  const scale = get32() / 1e6;
  const transitions = new Float64Array((LABELS + 1) * LABELS);
  for (let index = 0; index < transitions.length; index++, at += 2) {
    transitions[index] = (bytes[at]! + bytes[at + 1]! * 256 - 32768) / 100;
  }
  const bits = Math.max(4, Math.ceil(Math.log2(count * 2 + 2)));
  const size = 2 ** bits;
  const slots = new Int32Array(size).fill(-1);
  const rowOf = new Int32Array(size);
  const weights = new Float32Array(count * LABELS);
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) >>> (32 - bits);
    while (slots[slot] !== -1 && slots[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  let key = 0;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    key += gap;
    const present = bytes[at]! + bytes[at + 1]! * 256;
    at += 2;
    for (let label = 0; label < LABELS; label++) {
      if (present & (1 << label)) weights[row * LABELS + label] = (bytes[at++]! - 128) * scale;
    }
    const slot = slotOf(key);
    slots[slot] = key;
    rowOf[slot] = row;
  }
  return {
    transitions,
    add(hash, scores, offset) {
      const slot = slotOf(hash & KEY_MASK);
      if (slots[slot] === -1) return;
      const base = rowOf[slot]! * LABELS;
      for (let label = 0; label < LABELS; label++) scores[offset + label]! += weights[base + label]!;
    },
  };
}
