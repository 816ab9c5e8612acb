import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Layouts whose script makes the page, or whose text is not English prose. */
const OTHERS = new Set(['video.html', 'multilingual.html', 'web-components.html']);

/** The markup of the page fixtures that longer pages are made of. */
export function readSkeletons(folder = resolve('tests/fixtures/pages')): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && !OTHERS.has(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
