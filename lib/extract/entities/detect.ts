import { NER } from '../../../assets/model/ner.ts';
import { ENTITY_TYPES, type EntityType } from '../../entity.ts';
import { bestLabels } from './decode.ts';
import { featuresAt, MOST_FEATURES } from './features.ts';
import { beginOf, isBegin, isInside, LABELS, typeOf } from './labels.ts';
import { type Model, readModel } from './model.ts';
import type { Words } from './words.ts';
import { zonesOf } from './zones.ts';

/** A name as detected: tokens `[first, last)` and its type. */
export interface RawName {
  first: number;
  last: number;
  type: EntityType;
  /** the detector's score for each type, in the order of `ENTITY_TYPES`; none where a rule made the name */
  scores?: number[];
}

/** How much each type is liked for tokens `[from, to)` as one name. */
function typeScores(scores: Float64Array, from: number, to: number): number[] {
  return ENTITY_TYPES.map((type) => {
    const begin = beginOf(type);
    let sum = scores[from * LABELS + begin]!;
    for (let at = from + 1; at < to; at++) sum += scores[at * LABELS + begin + 1]!;
    return sum / (to - from);
  });
}

/** In tokens; what is longer is a list, a table or noise. */
const LONGEST_NAME = 24;

let loaded: Model | undefined;

/** The shipped model; unpacked when first needed. */
function shippedModel(): Model {
  loaded ??= readModel(Uint8Array.from(atob(NER), (char) => char.charCodeAt(0)));
  return loaded;
}

/** Detects names zone by zone; in order, without overlap. */
export function detectNames(words: Words, model: Model = shippedModel()): RawName[] {
  const names: RawName[] = [];
  const buffer = new Uint32Array(MOST_FEATURES);
  for (const { first, last, from, to } of zonesOf(words)) {
    const length = last - first;
    const scores = new Float64Array(length * LABELS);
    for (let at = 0; at < length; at++) {
      const count = featuresAt(words, first + at, from, to, buffer);
      for (let n = 0; n < count; n++) model.add(buffer[n]!, scores, at * LABELS);
    }
    const labels = bestLabels(scores, length, model.transitions);
    for (let at = 0; at < length; at++) {
      if (!isBegin(labels[at]!)) continue;
      let end = at + 1;
      while (end < length && isInside(labels[end]!)) end++;
      if (end - at > LONGEST_NAME) continue;
      names.push({
        first: first + at,
        last: first + end,
        type: typeOf(labels[at]!),
        scores: typeScores(scores, at, end),
      });
    }
  }
  return names;
}
