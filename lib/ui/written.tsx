/**
 * For elements whose words are an article's: the language that Backstory reads, so that a screen reader in another language says
 * them as they are meant, and whichever direction they run in.
 */
export const WRITTEN = { lang: 'en', dir: 'auto' } as const;

/** Stands in a message for what is to be put in as an element. */
export const GAP = '\u0000';

/** A message of ours with something else than our words in it. */
export function Filled({ words, children }: { words: string; children: preact.ComponentChildren }) {
  const [before, after] = words.split(GAP);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
