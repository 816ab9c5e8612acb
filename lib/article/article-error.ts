/** Why an article file could not be read: where it went wrong, and what was expected there. */
export class ArticleError extends Error {
  readonly file: string;
  /** counted from 1 */
  readonly line: number;
  readonly expected: string;

  constructor(file: string, line: number, expected: string, found: string) {
    super(`${file}, line ${line}: expected ${expected}, found ${found}`);
    this.name = 'ArticleError';
    this.file = file;
    this.line = line;
    this.expected = expected;
  }
}
