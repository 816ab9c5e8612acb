import { LABELS, mayFollow } from './labels.ts';

const allowed: boolean[] = [];
for (let before = 0; before <= LABELS; before++) {
  for (let label = 0; label < LABELS; label++) allowed.push(mayFollow(before === LABELS ? 0 : before, label));
}

/**
 * The best-scoring sequence of labels (Viterbi 1967) for `length` tokens.
 * @param scores `length * LABELS` scores of labels at tokens
 * @param transitions as in `Model`
 */
export function bestLabels(scores: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) {
    const pair = LABELS * LABELS + label;
    best[label] = allowed[pair] ? scores[label]! + transitions[pair]! : Number.NEGATIVE_INFINITY;
  }
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let before = 0; before < LABELS; before++) {
        const pair = before * LABELS + label;
        if (!allowed[pair]) continue;
        const score = best[before]! + transitions[pair]!;
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[label] = top + scores[at * LABELS + label]!;
      back[at * LABELS + label] = from;
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(Math.max(...best));
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label]!;
  }
  return labels;
}
