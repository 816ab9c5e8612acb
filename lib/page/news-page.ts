/** What a page says and shows of itself, as far as it tells an article from a page of links. */
export interface PageSignals {
  /** of the address: `/2031/05/04/bridge-opens-in-varna` */
  path: string;
  /** the schema.org types of the page's own JSON-LD items, not of what these list */
  schemaTypes: string[];
  openGraphType: string;
  /** a date of publication in metadata or in a `time` element near the headline */
  published: boolean;
  /** `h1` elements */
  headlines: number;
  /** paragraphs of 15 words or more outside of navigation, asides and footers */
  paragraphs: number;
  /** words in those */
  words: number;
  /** words of those that are links, 0 … 1 */
  linkShare: number;
  /** headings that are links to other pages */
  teasers: number;
}

export interface Judgement {
  article: boolean;
  /** what settled it, for logs and tests */
  why: string;
}

const ARTICLE =
  /^(?:.*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|Review|AdvertiserContentArticle)$/;
const LISTING = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|ContactPage|Blog|DataCatalog|MediaGallery)$/;
const FRONT = /^\/(?:(?:index|home|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const LISTING_PATH =
  /\/(?:tag|tags|topic|topics|author|authors|by|profile|people|category|categories|section|sections|search|archive|archives|latest|page)(?:\/|$)/i;
/** A day in the path, or an id of five digits and more, or hex. */
const DATED = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\/(?:\d\d?\/)?./i;
const NUMBERED = /(?:^|[-/_.])(?:[a-z]?\d{5,}|[0-9a-f]{12,}|[a-z0-9]{10,}o)(?:[-/_.]|$)/i;
/** A headline as the last step of the path. */
const HEADLINE = /(?:[\p{L}\d]+-){3,}[\p{L}\d]+[^/]*\/?$/u;

/** An article needs so much to read; below, nothing else counts. */
const FEWEST_WORDS = 40;
const ENOUGH = 3;

/** Judges whether a page is one article. Home pages, sections, topics, search results and galleries are not. Pure. */
export function judgePage(signals: PageSignals): Judgement {
  const { path, schemaTypes, openGraphType, published, headlines, paragraphs, words, linkShare, teasers } = signals;
  if (FRONT.test(path)) return { article: false, why: 'front page' };
  if (words < FEWEST_WORDS) return { article: false, why: 'little to read' };

  const articles = schemaTypes.filter((type) => ARTICLE.test(type)).length;
  const listed = articles === 0 && schemaTypes.some((type) => LISTING.test(type));
  const headlinePath = DATED.test(path) || HEADLINE.test(path) || NUMBERED.test(path);
  const listingPath = LISTING_PATH.test(path) && !DATED.test(path);

  const reasons: [weight: number, why: string][] = [
    [articles === 1 ? 3 : articles > 1 ? 1.5 : 0, 'its metadata says article'],
    [listed ? -3 : 0, 'its metadata says list'],
    [openGraphType === 'article' ? 1.5 : 0, 'shared as an article'],
    [published ? 0.5 : 0, 'has a date of publication'],
    [headlines === 1 ? 0.5 : headlines > 3 ? -1 : 0, 'headlines'],
    [headlinePath ? 1.5 : -1, 'address'],
    [listingPath ? -2 : 0, 'address of a list'],
    [words >= 300 && paragraphs >= 5 ? 2 : words >= 120 && paragraphs >= 3 ? 1 : 0, 'running text'],
    [linkShare > 0.5 ? -2.5 : linkShare > 0.3 ? -1 : 0, 'mostly links'],
    [teasers > 12 && words < teasers * 40 ? -2.5 : 0, 'mostly teasers'],
  ];
  const total = reasons.reduce((sum, [weight]) => sum + weight, 0);
  const article = total >= ENOUGH;
  const told = reasons.filter(([weight]) => (article ? weight > 0 : weight < 0));
  told.sort(([a], [b]) => Math.abs(b) - Math.abs(a));
  return { article, why: told.map(([, why]) => why).join(', ') || 'nothing says that it is an article' };
}
