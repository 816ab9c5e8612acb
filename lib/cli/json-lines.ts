import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { findBadUtf8 } from '../article/utf8.ts';

/** One line of an input: its text, or why it has none. */
export type Line = { place: string } & ({ text: string; error?: undefined } | { error: string });

/** One line of a JSON Lines input: its value, or why it has none. */
export interface JsonLine {
  /** `FILE, line N`, for messages */
  place: string;
  value?: unknown;
  error?: string;
}

const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Without -s, npm writes what it runs before what that writes: `> backstory@1.0.0 extract`, then the command. */
const BANNER = [/^> \S+@\S+ \S+$/, /^> \S/];

/**
 * Reads files of JSON Lines one line at a time, without parsing them; `-` is stdin. Empty lines are passed over, and so are, at the
 * beginning of a file, the two lines that npm writes before a command's output; a byte order mark is taken off; a line that is no
 * UTF-8 comes with its error.
 * @throws Error in plain words, before anything is read, when one of the files cannot be
 */
export async function* readLines(files: readonly string[]): AsyncGenerator<Line> {
  for (const file of files) if (file !== '-') needFile(file);
  for (const file of files) {
    let number = 0;
    let banner = 0;
    for await (const bytes of splitLines(file === '-' ? process.stdin : createReadStream(file))) {
      number++;
      const place = `${file === '-' ? 'stdin' : file}, line ${number}`;
      const bad = findBadUtf8(bytes);
      if (bad) {
        const byte = bytes[bad.offset]!.toString(16).padStart(2, '0');
        banner = BANNER.length;
        yield { place, error: `not UTF-8: byte 0x${byte} at offset ${bad.offset} of the line` };
        continue;
      }
      const text = decoder.decode(bytes).replace(number === 1 ? /^\uFEFF|\r$/g : /\r$/, '');
      if (text.trim() === '') continue;
      if (BANNER[banner]?.test(text)) {
        banner++;
        continue;
      }
      banner = BANNER.length;
      yield { place, text };
    }
  }
}

/** Reads files of JSON Lines as `readLines` does, and parses each line; one that is no JSON comes with its error. */
export async function* readJsonLines(files: readonly string[]): AsyncGenerator<JsonLine> {
  for await (const line of readLines(files)) {
    if (line.error !== undefined) {
      yield line;
      continue;
    }
    try {
      yield { place: line.place, value: JSON.parse(line.text) };
    } catch (error) {
      yield { place: line.place, error: `not JSON: ${(error as Error).message}` };
    }
  }
}

/** The lines of a stream as bytes, without their line feeds; the end of the stream ends the last one. */
async function* splitLines(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      begun.push(bytes.subarray(from, end));
      yield begun.length === 1 ? begun[0]! : Buffer.concat(begun);
      begun = [];
      from = end + 1;
    }
    if (from < bytes.length) begun.push(bytes.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

function needFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file "${file}".`);
  if (found.isDirectory()) throw new Error(`"${file}" is a folder: name a file of JSON Lines.`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Error(`The file "${file}" may not be read: look at its permissions.`);
  }
}
