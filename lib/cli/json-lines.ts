import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One line of a JSON Lines input: its value, or why it has none. */
export interface JsonLine {
  /** `FILE, line N`, for messages */
  place: string;
  value?: unknown;
  error?: string;
}

/**
 * Reads files of JSON Lines one line at a time; `-` is stdin. Empty lines, and the lines that npm writes before a command's
 * output, are passed over; a line that is no JSON comes with its error.
 * @throws when a file cannot be opened
 */
export async function* readJsonLines(files: readonly string[]): AsyncGenerator<JsonLine> {
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      // Without -s, npm writes the command that it runs before what the command writes.
      if (text.trim() === '' || text.startsWith('> ')) continue;
      const place = `${file === '-' ? 'stdin' : file}, line ${line}`;
      try {
        yield { place, value: JSON.parse(line === 1 ? text.replace(/^\uFEFF/, '') : text) };
      } catch (error) {
        yield { place, error: `not JSON: ${(error as Error).message}` };
      }
    }
  }
}
