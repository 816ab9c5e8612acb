import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDataset } from '../dataset/open.ts';
import { CAUTION, type Caution } from '../match/disambiguate.ts';
import { readArgs, runCommand, UsageError } from './args.ts';
import { readJsonLines } from './json-lines.ts';
import { createTextMatcher, readMatchInput } from './match-line.ts';
import { write } from './output.ts';

const HELP = `Usage: npm run match -- --dataset DIR [FILE.jsonl…] [--caution LEVEL]

Reads texts as JSON Lines, {"id","text","title"?} a line, from the files or standard input (-), and writes what the extension
would mark in each, one line a text, in the same order:
{"id","matches":[{"start","end","entity","confidence","reason"}]}. Offsets are UTF-16 code units into "text".

  --dataset DIR    a dataset that "npm run dataset" wrote
  --caution LEVEL  bold, balanced or strict: matches of confidence 0.5, 0.7 or 0.9 and more (balanced when not given)

A line that cannot be read is named on standard error; the others are done, and the exit status is then 1.`;

/** Of the dataset's files, kept parsed: all that are asked for of a dataset of a million aliases, within 2 GB of memory. */
const KEPT_BYTES = 256_000_000;

await runCommand(async () => {
  const { values, positionals } = readArgs(HELP, { dataset: { type: 'string' }, caution: { type: 'string' } });
  const { dataset: folder, caution = 'balanced' } = values;
  if (folder === undefined) throw new UsageError(`--dataset is needed\n\n${HELP}`);
  if (!isCaution(caution)) {
    throw new UsageError(`--caution is one of ${Object.keys(CAUTION).join(', ')}, not "${caution}"`);
  }
  const again = `\`npm run dataset -- --out ${folder}\``;
  if (!existsSync(join(folder, 'meta.json'))) {
    throw new Error(`There is no dataset in "${folder}": build one with ${again}.`);
  }
  const matcher = await createTextMatcher(
    openDataset(
      (path) =>
        readFile(join(folder, path)).catch(() => {
          throw new Error(`The dataset in "${folder}" lacks "${path}": build it again with ${again}.`);
        }),
      KEPT_BYTES,
    ),
    caution,
  );
  let bad = 0;
  for await (const { place, value, error } of readJsonLines(positionals.length > 0 ? positionals : ['-'])) {
    try {
      if (error !== undefined) throw new Error(error);
      await write(`${JSON.stringify(await matcher.match(readMatchInput(value)))}\n`);
    } catch (reason) {
      bad++;
      console.error(`${place}: ${(reason as Error).message}`);
    }
  }
  if (bad > 0) {
    console.error(
      `${bad} line(s) were passed over: put one text on each line, such as {"id": "a1", "title": "Holt leaves", "text": "Mira Holt left."}, in UTF-8.`,
    );
  }
  return bad > 0 ? 1 : 0;
});

function isCaution(value: string): value is Caution {
  return Object.hasOwn(CAUTION, value);
}
