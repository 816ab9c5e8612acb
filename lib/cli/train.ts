import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { articleFromText } from '../article/from-text.ts';
import { readDoc } from '../extract/doc.ts';
import { packModel } from '../extract/entities/model.ts';
import { respellNames } from '../extract/entities/train/augment.ts';
import { type GoldArticle, goldLabels } from '../extract/entities/train/gold.ts';
import { randomFrom, Trainer } from '../extract/entities/train/perceptron.ts';
import { readWords } from '../extract/entities/words.ts';

/*
 * Trains the name detector and writes assets/model/ner.ts. The same files give the same model, byte by byte.
 *
 *   node lib/cli/train.ts FILE.jsonl… [--out FILE]
 *
 * The shipped model was trained, in this order, on three sets whose licences allow it (see assets/model/README.md):
 * GUM (academic, bio, court, interview, voyage), Universal NER English-EWT (dev, test) and English-PUD.
 * Each line: {"id","text","entities":[{"type","mentions":[{"start","end","kind"}]}]}.
 */
const args = process.argv.slice(2);
const option = args.indexOf('--out');
const out = option < 0 ? new URL('../../assets/model/ner.ts', import.meta.url) : args.splice(option, 2)[1]!;
if (args.length === 0) {
  console.error('Usage: node lib/cli/train.ts FILE.jsonl… [--out FILE]');
  process.exit(2);
}
/** How many of the names in the second copy of each text are respelt. */
const RESPELT = 0.7;
const trainer = new Trainer();
const respelt: GoldArticle[] = [];
const random = randomFrom(1);
for (const file of args) {
  let lines = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const gold = JSON.parse(line) as GoldArticle;
    learn(gold);
    respelt.push(respellNames(gold, random, RESPELT));
    lines++;
  }
  console.log(`${file}: ${lines} texts`);
}
for (const gold of respelt) learn(gold);
const { transitions, rows, scale } = trainer.train((line) => console.log(line));
function learn(gold: GoldArticle): void {
  const words = readWords(readDoc(articleFromText(gold)));
  trainer.read(words, goldLabels(gold, words));
}

const bytes = packModel(transitions, rows, scale);
writeFileSync(
  out,
  `// Made by lib/cli/train.ts; do not edit. Sources and licences: README.md.\nexport const NER = '${Buffer.from(bytes).toString('base64')}';\n`,
);
console.log(
  `${rows.length} features, ${bytes.length} bytes, ${gzipSync(readFileSync(out), { level: 9 }).length} gzipped`,
);
