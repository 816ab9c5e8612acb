/** JSON-LD beyond this, in characters, is no description of one page. */
const MOST_JSON = 500_000;

export type JsonLdItem = Record<string, unknown>;

export function metaContent(page: Document, name: string): string {
  const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() ?? '';
}

/** The page's own items: those at the top and in a `@graph`. Damaged JSON is passed over. */
export function readJsonLd(page: Document): JsonLdItem[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    if (textContent.length > MOST_JSON) return [];
    try {
      return topItems(JSON.parse(textContent));
    } catch {
      return [];
    }
  });
}

function topItems(value: unknown): JsonLdItem[] {
  if (Array.isArray(value)) return value.filter(isItem).flatMap((item) => topItems(item));
  if (!isItem(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? graph.filter(isItem) : [value];
}

export function isItem(value: unknown): value is JsonLdItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of schema.org types, without what stands before them. */
export function typesOf(item: JsonLdItem): string[] {
  const type = item['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((one): one is string => typeof one === 'string').map((one) => one.replace(/^.*[/#:]/, ''));
}
