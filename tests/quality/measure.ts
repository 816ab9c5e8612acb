import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { articleFromText } from '../../lib/article/from-text.ts';
import { extract } from '../../lib/extract/index.ts';

/** Words a second of `extract` over a file of articles in JSON Lines: the median of five passes after one to warm up. */
export async function measureSpeed(file: string): Promise<number> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const articles = lines.map((line) => JSON.parse(line) as { id: string; text: string; title?: string; date?: string });
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const speeds = Array.from({ length: 6 }, () => {
    const start = performance.now();
    for (const article of articles) extract(articleFromText(article));
    return (1000 * words) / (performance.now() - start);
  });
  return speeds.slice(1).sort((a, b) => a - b)[2]!;
}

/** Bytes, gzipped, of everything the extractor needs in a browser: code, language model and weights in one file. */
export async function measureBundle(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: 'lib/extract/index.ts', formats: ['es'], fileName: 'extract' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  return outputs.reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length, 0);
}
