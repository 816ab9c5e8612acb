import { bestLabels } from '../decode.ts';
import { featuresAt, MOST_FEATURES } from '../features.ts';
import { LABELS } from '../labels.ts';
import { keyOf, type Row } from '../model.ts';
import type { Words } from '../words.ts';
import { zonesOf } from '../zones.ts';

const ROUNDS = 8;
const SEEDS = [7, 8, 9];
/** A feature seen in fewer places than this is left out. */
const LEAST_SEEN = 3;
/** Averaged weights below this share of the largest are dropped. */
const LEAST_WEIGHT = 0.006;

interface Example {
  /** features of all its tokens, in a row */
  features: Int32Array;
  /** where each token's features start; one more than there are tokens */
  starts: Int32Array;
  gold: Uint8Array;
}

/** Learns label weights from annotated documents: the averaged structured perceptron (Collins 2002). */
export class Trainer {
  private examples: Example[] = [];
  private ids = new Map<number, number>();
  private seen: number[] = [];
  private keys: number[] = [];

  /** Takes one document with the label of each token. */
  read(words: Words, labels: Uint8Array): void {
    const buffer = new Uint32Array(MOST_FEATURES);
    for (const { first, last, from, to } of zonesOf(words)) {
      const features: number[] = [];
      const starts = [0];
      for (let index = first; index < last; index++) {
        const count = featuresAt(words, index, from, to, buffer);
        for (let n = 0; n < count; n++) features.push(this.idOf(keyOf(buffer[n]!)));
        starts.push(features.length);
      }
      const gold = labels.slice(first, last);
      // A zone may cut a name's lower-case beginning off.
      if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0]!--;
      this.examples.push({ features: Int32Array.from(features), starts: Int32Array.from(starts), gold });
    }
  }

  private idOf(key: number): number {
    const known = this.ids.get(key);
    if (known !== undefined) {
      this.seen[known]!++;
      return known;
    }
    const id = this.keys.length;
    this.ids.set(key, id);
    this.keys.push(key);
    this.seen.push(1);
    return id;
  }

  /** Trains and returns quantised weights: a weight is `Int8 * scale`. */
  train(report: (line: string) => void = () => {}): { transitions: Float64Array; rows: Row[]; scale: number } {
    const weights = new Float64Array(this.keys.length * LABELS);
    const transitions = new Float64Array((LABELS + 1) * LABELS);
    // The mean of several runs in different orders errs less than any of them.
    for (const seed of SEEDS) {
      const run = this.run(seed, report);
      run.weights.forEach((weight, index) => {
        weights[index]! += weight / SEEDS.length;
      });
      run.moves.forEach((weight, index) => {
        transitions[index]! += weight / SEEDS.length;
      });
    }
    return { transitions, ...quantise(this.keys, weights) };
  }

  /** One training from nothing; weights averaged over all its steps. */
  private run(seed: number, report: (line: string) => void): { weights: Float64Array; moves: Float64Array } {
    const size = this.keys.length * LABELS;
    const pairs = (LABELS + 1) * LABELS;
    const weights = new Float64Array(size);
    const total = new Float64Array(size);
    const moves = new Float64Array(pairs);
    const movesTotal = new Float64Array(pairs);
    const used = this.seen.map((count) => count >= LEAST_SEEN);
    let step = 1;
    const random = randomFrom(seed);
    const order = this.examples.map((_, index) => index);
    for (let round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      let wrong = 0;
      for (const index of order) {
        const { features, starts, gold } = this.examples[index]!;
        const length = gold.length;
        const scores = new Float64Array(length * LABELS);
        for (let at = 0; at < length; at++) {
          for (let n = starts[at]!; n < starts[at + 1]!; n++) {
            const id = features[n]!;
            if (!used[id]) continue;
            for (let label = 0; label < LABELS; label++) scores[at * LABELS + label]! += weights[id * LABELS + label]!;
          }
        }
        const guess = bestLabels(scores, length, moves);
        let before = LABELS;
        let beforeGuess = LABELS;
        let missed = false;
        const move = (from: number, label: number, sign: number) => {
          moves[from * LABELS + label]! += sign;
          movesTotal[from * LABELS + label]! += sign * step;
        };
        for (let at = 0; at < length; at++) {
          if (guess[at] !== gold[at]) {
            missed = true;
            for (let n = starts[at]!; n < starts[at + 1]!; n++) {
              const base = features[n]! * LABELS;
              weights[base + gold[at]!]!++;
              total[base + gold[at]!]! += step;
              weights[base + guess[at]!]!--;
              total[base + guess[at]!]! -= step;
            }
          }
          if (guess[at] !== gold[at] || beforeGuess !== before) {
            move(before, gold[at]!, 1);
            move(beforeGuess, guess[at]!, -1);
          }
          before = gold[at]!;
          beforeGuess = guess[at]!;
        }
        if (missed) wrong++;
        step++;
      }
      report(`order ${seed}, round ${round + 1}: ${wrong} of ${order.length} stretches wrong`);
    }
    const average = (weight: number, sum: number) => weight - sum / step;
    return {
      weights: weights.map((weight, index) => (used[Math.floor(index / LABELS)] ? average(weight, total[index]!) : 0)),
      moves: moves.map((weight, index) => average(weight, movesTotal[index]!)),
    };
  }
}

/** Weights of eight bits, without those that hardly count. */
function quantise(keys: number[], weights: Float64Array): { rows: Row[]; scale: number } {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const scale = most / 127;
  const rows: Row[] = [];
  keys.forEach((key, id) => {
    const own = weights.subarray(id * LABELS, (id + 1) * LABELS);
    const row = Int8Array.from(own, (weight) =>
      Math.abs(weight) < LEAST_WEIGHT * most ? 0 : Math.round(weight / scale),
    );
    if (row.some((weight) => weight !== 0)) rows.push({ key, weights: row });
  });
  return { rows, scale };
}

/** A small generator of numbers in [0, 1) (mulberry32), so that training again gives the same model. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
}
