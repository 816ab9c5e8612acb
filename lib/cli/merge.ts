import { createMerger } from '../dataset/merge.ts';
import { DatasetError } from '../dataset/problems.ts';
import { datasetChunks } from '../dataset/serialise.ts';
import { checkExtraction } from '../dataset/validate.ts';
import { readArgs, runCommand, UsageError } from './args.ts';
import { readJsonLines } from './json-lines.ts';
import { write } from './output.ts';

const HELP = `Usage: npm run -s merge -- FILE… > dataset.json

Merges extractions, one a line as \`npm run extract\` writes them, into a dataset. - stands for stdin.
The same lines give the same dataset, byte for byte, in any order and from any number of files; so the
extraction can be spread over machines, and the merge run once over what they wrote.

A line that is no extraction is told on stderr by its number; the others are merged, and the exit status is 1.`;

await runCommand(async () => {
  const { positionals } = readArgs(HELP, {});
  if (positionals.length === 0) throw new UsageError(`Which files are to be merged?\n\n${HELP}`);
  const merger = createMerger();
  let bad = 0;
  const refuse = (place: string, reasons: string) => {
    bad++;
    for (const reason of reasons.split('\n')) console.error(`${place}: ${reason}`);
  };
  for await (const { place, value, error } of readJsonLines(positionals)) {
    if (error !== undefined) {
      refuse(place, error);
      continue;
    }
    try {
      merger.add(checkExtraction(value));
    } catch (problem) {
      if (!(problem instanceof DatasetError)) throw problem;
      refuse(place, problem.message);
    }
  }
  const { dataset, warnings } = merger.finish();
  for (const warning of warnings) console.error(`warning: ${warning}`);
  let pending = '';
  for (const chunk of datasetChunks(dataset)) {
    pending += chunk;
    if (pending.length < 65_536) continue;
    await write(pending);
    pending = '';
  }
  await write(pending);
  return bad > 0 ? 1 : 0;
});
