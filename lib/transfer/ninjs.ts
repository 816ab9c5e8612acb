import type { Draft } from './draft.ts';
import { type Fields, fieldOf, isFields, listOf } from './fields.ts';
import type { HtmlToText } from './html-in-json.ts';

/** Roles of bodies that say less than the text does. */
const NOT_THE_TEXT = /summary|abstract|teaser|caption|headline|byline|brief|note/i;

/** One item of IPTC ninjs, versions 1 to 3. */
export function ninjsOf(item: unknown, toText: HtmlToText): Draft | undefined {
  if (!isFields(item) || fieldOf(item, '@type') !== undefined) return undefined;
  const text = ninjsText(item, toText);
  if (text === undefined) return undefined;
  const [provider] = listOf(fieldOf(item, 'infosources') ?? fieldOf(item, 'copyrightholder'));
  const [headline] = listOf(fieldOf(item, 'headlines'));
  return {
    id: fieldOf(item, 'uri'),
    title: fieldOf(item, 'headline') ?? (isFields(headline) ? fieldOf(headline, 'value') : undefined),
    date: fieldOf(item, 'firstcreated') ?? fieldOf(item, 'versioncreated') ?? fieldOf(item, 'contentcreated'),
    url: fieldOf(item, 'url') ?? fieldOf(item, 'uri'),
    publisher: isFields(provider) ? fieldOf(provider, 'name') : provider,
    text,
  };
}

/** An item brings its text in several forms, and summaries beside it: the longest that is no summary, else the longest. */
function ninjsText(item: Fields, toText: HtmlToText): string | undefined {
  const bodies = listOf(fieldOf(item, 'bodies')).slice(0, 50).filter(isFields);
  const isText = (body: Fields) => !NOT_THE_TEXT.test(String(fieldOf(body, 'role') ?? ''));
  const texts = (some: readonly Fields[]) =>
    some.flatMap((body) => {
      const value = fieldOf(body, 'value');
      const type = String(fieldOf(body, 'contenttype') ?? fieldOf(body, 'contentType') ?? '');
      if (typeof value !== 'string') return [];
      return [/html/.test(type) || /^\s*<\w/.test(value) ? toText(value) : value];
    });
  const plain = [fieldOf(item, 'body_text')].filter((value) => typeof value === 'string');
  const markup = ['body_xhtml', 'body_html']
    .map((key) => fieldOf(item, key))
    .filter((value) => typeof value === 'string');
  return (
    longest([...texts(bodies.filter(isText)), ...plain, ...markup.map(toText)]) ??
    longest(texts(bodies.filter((body) => !isText(body))))
  );
}

function longest(texts: readonly string[]): string | undefined {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 ? filled.reduce((a, b) => (b.length > a.length ? b : a)) : undefined;
}
