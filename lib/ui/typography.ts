import type { Named } from '../exchange.ts';

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
 * Splits a text at the names of entities that are known to be in it, longest name first. Of a person's name of two words the
 * last one stands for it too, as news texts have it after the first mention, unless another one's name ends with it. A form
 * that several have leads to none of them.
 * @param names id → name, of all who may be meant
 */
export function pieces(text: string, names: Named['names'], persons: Named['persons'] = {}): TextPiece[] {
  const forms = new Map<string, string | undefined>();
  const lasts = Object.values(names).map((name) => name.split(' ').at(-1));
  const add = (form: string, id: string) => {
    const set = typographic(form);
    if (form.length > 3) forms.set(set, forms.has(set) ? undefined : id);
  };
  for (const [id, name] of Object.entries(names)) {
    add(name, id);
    const [, last, ...more] = name.split(' ');
    const isOnly = lasts.filter((one) => one === last).length === 1;
    if (last && more.length === 0 && isOnly && Object.hasOwn(persons, id)) add(last, id);
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
