import { dateWords } from './dates.ts';

/** A date as a `time` element. */
export function DateText({ iso }: { iso: string }) {
  return <time dateTime={iso}>{dateWords(iso)}</time>;
}
