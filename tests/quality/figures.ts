/** The figures of extraction: where each is read in a scorer's JSON, what simple systems reach, and what we aim for. */

export interface Figure {
  name: string;
  /** the scorer's run it comes from */
  run: RunName;
  /** keys into the scorer's JSON */
  path: readonly (string | number)[];
  floor?: number;
  reach?: number;
}

/** `scorer` below `shared/tools`, `gold` below `shared/data`. */
export const RUNS = {
  statements: { scorer: 'score-statements.mjs', gold: 'statements/polnear-dev.jsonl' },
  speakers: { scorer: 'score-speakers.mjs', gold: 'entities/gum-news-dev.jsonl' },
  clusters: { scorer: 'score-entities.mjs', gold: 'entities/gum-news-dev.jsonl' },
  entities: { scorer: 'score-entities.mjs', gold: 'entities/newswire-dev.jsonl' },
  details: { scorer: 'score-details.mjs', gold: 'entities/gum-news-dev.jsonl' },
  article: { scorer: 'score-seed.mjs', gold: undefined },
} as const;
export type RunName = keyof typeof RUNS;

export const FIGURES: readonly Figure[] = [
  {
    name: 'statements, direct + mixed, J≥.3 F',
    run: 'statements',
    path: ['direct+mixed', 'J>=.3', 'F'],
    floor: 81,
    reach: 91,
  },
  {
    name: 'statements, direct + mixed, J≥.8 F',
    run: 'statements',
    path: ['direct+mixed', 'J>=.8', 'F'],
    floor: 64,
    reach: 80,
  },
  { name: 'statements, indirect, J≥.3 F', run: 'statements', path: ['indirect', 'J>=.3', 'F'], floor: 47, reach: 62 },
  { name: 'source overlap, all', run: 'statements', path: ['all', 'sourceOverlap'], floor: 84, reach: 93 },
  { name: 'content exact F', run: 'statements', path: ['exact', 'content', 'F'], floor: 32, reach: 50 },
  { name: 'speaker right, of found', run: 'speakers', path: ['all', 'rightOfFound'], floor: 79, reach: 90 },
  { name: 'speaker right, of all', run: 'speakers', path: ['all', 'rightOfAll'], floor: 51, reach: 72 },
  { name: 'named mentions clustered, B³ F', run: 'clusters', path: ['b3', 'F'], floor: 77, reach: 87 },
  { name: 'names, typed F', run: 'entities', path: ['types', 'ALL', 'F'], floor: 52, reach: 74 },
  { name: 'names, person F', run: 'entities', path: ['types', 'person', 'F'], reach: 84 },
  { name: 'names, untyped F', run: 'entities', path: ['untyped', 'F'], reach: 85 },
  { name: 'roles of persons, recall', run: 'details', path: ['roles', 'R'], floor: 65, reach: 85 },
  {
    name: 'owner’s article: core entities of 36',
    run: 'article',
    path: ['counts', 'entities found', 0],
    floor: 30,
    reach: 36,
  },
  {
    name: 'owner’s article: core statements of 31',
    run: 'article',
    path: ['counts', 'statements found', 0],
    floor: 24,
    reach: 30,
  },
  {
    name: 'owner’s article: speaker right',
    run: 'article',
    path: ['counts', 'speaker right', 0],
    floor: 21,
    reach: 29,
  },
  { name: 'owner’s article: kind right', run: 'article', path: ['counts', 'kind right', 0], floor: 22 },
  { name: 'owner’s article: core details of 15', run: 'article', path: ['counts', 'details found', 0], floor: 11 },
];
