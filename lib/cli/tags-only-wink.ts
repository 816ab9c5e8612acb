import type { Plugin } from 'vite';

/**
 * By file, an empty stand-in for what wink-nlp's model has for annotations that are not asked for: its entities and its sentiment, an eighth
 * of the extractor's script. They are loaded whatever is asked for, as a list of machines, and an automaton without states.
 */
const UNUSED = new Map([
  ['eng-ner-model.json', []],
  ['eng-sa-model.json', [JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])]],
]);

/** Spares the extractor's script the parts of the language model that `winkNLP(model, ['sbd', 'pos'])` never uses. */
export function tagsOnlyWink(): Plugin {
  return {
    name: 'tags-only-wink',
    enforce: 'pre',
    load(id) {
      const [, file] = /\/wink-eng-lite-web-model\/.*\/models\/([^/?]+)$/.exec(id) ?? [];
      const empty = file === undefined ? undefined : UNUSED.get(file);
      return empty && JSON.stringify(empty);
    },
  };
}
