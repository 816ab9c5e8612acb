/**
 * Straight quotation marks and apostrophes as typographic ones; the words stay as they were. A mark opens after a space,
 * an opening bracket, a dash or at the start, and closes otherwise.
 */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{—–“‘-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

export interface TextPiece {
  /** where it begins, in UTF-16 code units */
  at: number;
  text: string;
  /** id of the entity that this piece names */
  entity?: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Splits a text at the names of entities that are known to be in it, longest name first. Of a name of two words the
 * last one stands for it too, as news texts have it after the first mention.
 * @param names id → name
 */
export function pieces(text: string, names: Readonly<Record<string, string>>): TextPiece[] {
  const forms = new Map<string, string>();
  for (const [id, name] of Object.entries(names)) {
    const words = name.split(' ');
    for (const form of words.length === 2 ? [name, words[1] ?? name] : [name]) {
      if (form.length > 3 && !forms.has(typographic(form))) forms.set(typographic(form), id);
    }
  }
  if (forms.size === 0) return [{ at: 0, text }];
  const alternatives = [...forms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  let at = 0;
  return text
    .split(pattern)
    .map((piece, index) => {
      const start = at;
      at += piece.length;
      return index % 2 ? { at: start, text: piece, entity: forms.get(piece) } : { at: start, text: piece };
    })
    .filter((piece) => piece.text !== '');
}
