import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createMerger } from '../dataset/merge.ts';
import { parseOverrides } from '../dataset/overrides.ts';
import { DatasetError } from '../dataset/problems.ts';
import { findDatasetProblems } from '../dataset/validate.ts';
import type { Override } from '../entity.ts';
import { readArgs, readCount, runCommand } from './args.ts';
import { findArticles } from './article-files.ts';
import { extractAll } from './extract-all.ts';
import { dropOtherVersions, extractorVersion } from './extraction-cache.ts';
import { createProgress, datasetReport } from './report.ts';
import { refuseOtherFolders, writeDataset } from './write-dataset.ts';

const HELP = `Usage: npm run dataset -- [folder…] [--out DIR] [--kept DIR] [--jobs N] [--strict]

Builds the dataset from article files (.txt, first line " date YYYY-MM-DD Headline", then paragraphs).

  folder…    where the articles are, with all folders below; assets/articles when none is named.
             The name of a file is its article's id; where two files have one name, their paths below the folder are.
             An overrides.json there corrects the result: see lib/dataset/overrides.ts.
  --out DIR  where the dataset is written; .output/dataset when not given
  --kept DIR where finished extractions are kept; .output/extractions when not given. A build that was ended goes on from
             there; changed articles, and all of them after a change of the extractor, are done again.
  --jobs N   threads for more than 200 articles; all cores when not given
  --strict   exit with status 1 when there was any warning`;

const DEFAULT_FOLDER = 'assets/articles';
const DEFAULT_OUT = '.output/dataset';
const DEFAULT_KEPT = '.output/extractions';

/** @throws an error that names the file, when its overrides cannot be read: without them the dataset would be another one */
function readOverrides(paths: readonly string[]): Override[] {
  return paths.flatMap((path) => {
    try {
      return parseOverrides(readFileSync(path, 'utf8'));
    } catch (error) {
      const problems = error instanceof DatasetError ? error.problems : [(error as Error).message];
      throw new Error(problems.map((problem) => `${path}: ${problem}`).join('\n'));
    }
  });
}

await runCommand(async () => {
  const started = performance.now();
  const { values, positionals } = readArgs(HELP, {
    out: { type: 'string' },
    kept: { type: 'string' },
    jobs: { type: 'string' },
    strict: { type: 'boolean' },
  });
  const folders = positionals.length > 0 ? positionals : [DEFAULT_FOLDER];
  const out = values.out ?? DEFAULT_OUT;
  const jobs = readCount(values.jobs, '--jobs', availableParallelism());
  refuseOtherFolders(out);
  const files = findArticles(folders);
  const overrides = readOverrides(files.overrides);

  const version = extractorVersion();
  const keptIn = values.kept ?? DEFAULT_KEPT;
  mkdirSync(join(keptIn, version), { recursive: true });
  const merger = createMerger();
  let kept = 0;
  const failures: string[] = [];
  const progress = createProgress('Reading articles', files.articles.length);
  await extractAll(files.articles, jobs, join(keptIn, version), (outcome) => {
    if ('extraction' in outcome) {
      merger.add(outcome.extraction);
      if (outcome.isKept) kept++;
    } else failures.push(outcome.warning);
    progress.step();
  });
  progress.end();
  dropOtherVersions(keptIn, version);
  if (merger.size === 0 && failures.length > 0) {
    throw new Error(
      [
        ...failures.sort(),
        `None of the ${failures.length} article file(s) could be read: nothing was written to ${out}, and a dataset there stays as it was.`,
      ].join('\n'),
    );
  }

  const { dataset, warnings: mergeWarnings } = merger.finish(overrides);
  const warnings = [
    ...failures.sort(),
    ...(files.others.length > 0
      ? [`${files.others.length} file(s) that are no .txt were passed over, such as ${files.others[0]}`]
      : []),
    ...mergeWarnings,
    ...findDatasetProblems(dataset),
    ...(merger.size === 0
      ? [
          `No article could be read from ${folders.join(', ')}: the dataset is empty. Put article files there and build again.`,
        ]
      : []),
  ];
  const { facts, indexBytes } = writeDataset(dataset, out);
  const seconds = (performance.now() - started) / 1000;
  console.log(datasetReport(dataset, facts, { warnings, kept, indexBytes, seconds, out }));
  return values.strict && warnings.length > 0 ? 1 : 0;
});
