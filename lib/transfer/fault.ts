/** Far beyond what news needs; what goes beyond is refused before it can fill the memory. */
export const LIMITS = {
  /** files in one import, those in archives included */
  files: 20_000,
  /** bytes of one file, packed or not */
  fileBytes: 100_000_000,
  /** bytes that one archive may unpack to */
  archiveBytes: 1_000_000_000,
  /** an archive's file may unpack to this many times its packed size; text packs to a tenth, at best to a fortieth */
  ratio: 200,
  /** bytes of one import, unpacked */
  importBytes: 4_000_000_000,
  /** UTF-16 code units of one article */
  article: 2_000_000,
  /** articles in one file */
  articles: 5_000,
  /** nesting of brackets in JSON */
  depth: 64,
} as const;

/** What can be wrong with a file; each has its words in the locales, as `library.fault.…`. */
export const FAULTS = [
  'tooLarge',
  'tooMany',
  'tooDeep',
  'encoding',
  'binary',
  'unknown',
  'json',
  'xml',
  'entities',
  'noArticle',
  'dataset',
  'articleFile',
  'zip',
  'zipLocked',
  'zipBomb',
  'zipNested',
  'tooMuch',
  'unreadable',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Why a file was not read. */
export class TransferError extends Error {
  readonly fault: Fault;
  /** the place and the particulars, in English, from the reader that gave up; empty where the fault says it all */
  readonly detail: string;

  constructor(fault: Fault, detail = '') {
    super(detail ? `${fault}: ${detail}` : fault);
    this.name = 'TransferError';
    this.fault = fault;
    this.detail = detail;
  }
}
