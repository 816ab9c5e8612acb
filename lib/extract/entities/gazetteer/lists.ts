/** The items of a list that semicolons or line ends separate. */
export const items = (list: string) =>
  list
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** The words of a list. */
export const wordsOf = (list: string) => list.trim().split(/\s+/);

const ASCII = /^[ -~]*$/;

/** Letters and digits only of Latin letters without their marks, as in the lists of names. */
export function fold(text: string): string {
  return ASCII.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('’', "'");
}
