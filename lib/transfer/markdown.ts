import type { Draft } from './draft.ts';

const FRONT = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const FIELDS: Readonly<Record<string, keyof Draft>> = {
  title: 'title',
  headline: 'title',
  date: 'date',
  published: 'date',
  url: 'url',
  link: 'url',
  canonical: 'url',
  canonical_url: 'url',
  publisher: 'publisher',
  source: 'publisher',
  site: 'publisher',
  id: 'id',
};

/** Whether a text begins with front matter, as `---` … `---` (YAML) or `+++` … `+++` (TOML). */
export function hasFrontMatter(text: string): boolean {
  return FRONT.test(text);
}

/**
 * Reads Markdown. Of its front matter the plain fields `title`, `date`, `url`, `publisher` and the like are taken; lists and nested
 * values are passed over. The first heading is the title where the front matter has none.
 */
export function readMarkdown(text: string): Draft {
  const front = FRONT.exec(text);
  const draft: Draft = { text: '' };
  for (const row of front?.[2]?.split(/\r?\n/) ?? []) {
    const field = /^([A-Za-z_]{1,30})\s*[:=]\s*(.{1,5000})$/.exec(row);
    const key = field && Object.hasOwn(FIELDS, field[1]!.toLowerCase()) ? FIELDS[field[1]!.toLowerCase()] : undefined;
    if (key && key !== 'text') draft[key] ??= unquoted(field![2]!);
  }
  let body = text.slice(front?.[0].length ?? 0);
  const heading = /^\s*#\s+(.{1,1000}?)\s*#*\s*(?:\r?\n|$)/.exec(body);
  if (heading) {
    draft.title ??= withoutMarks(heading[1]!);
    body = body.slice(heading[0].length);
  }
  draft.text = proseOf(body);
  return draft;
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quotes = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(trimmed);
  return quotes ? quotes[2]!.replaceAll(`\\${quotes[1]}`, quotes[1]!) : trimmed.replace(/\s+#.*$/, '');
}

/** Paragraphs without their marks; code, tables and rules are left out, and lines that only wrap are joined. */
function proseOf(body: string): string {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  let fence = '';
  const flush = () => {
    if (lines.length > 0) paragraphs.push(withoutMarks(lines.join(' ')));
    lines = [];
  };
  for (const raw of body.split(/\r?\n/)) {
    const row = raw.trim();
    const opens = /^(```|~~~)/.exec(row)?.[1];
    if (fence || opens) {
      flush();
      if (!fence) fence = opens!;
      else if (opens === fence) fence = '';
      continue;
    }
    if (row === '' || /^[-*_=|:\s]{3,}$/.test(row) || /^\|.*\|$/.test(row) || /^\[[^\]]+\]:\s/.test(row)) {
      flush();
      continue;
    }
    const marked = /^(?:#{1,6}\s+|(?:[-*+]|\d{1,3}[.)])\s+)/.exec(row)?.[0];
    if (marked) flush();
    lines.push(row.slice(marked?.length ?? 0).replace(/^(?:>\s?)+/, ''));
    if (marked?.startsWith('#')) flush();
  }
  flush();
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

/** What a line says without links, pictures, emphasis and tags. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]{0,1000}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,1000})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,1000}>/g, '')
    .replace(/(\*\*|__|~~)(?=\S)(.{1,2000}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?\S?)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~-])/g, '$1')
    .trim();
}
