import * as v from 'valibot';
import type { PageArticle } from '../article/from-page.ts';
import { withoutFragment } from '../article/page-address.ts';
import type { LearnRefusal } from '../exchange.ts';
import { whyNotLearn } from './rules.ts';
import type { TakenPage } from './take-page.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** The address of an article. */
export const ADDRESS = v.pipe(text(2000), v.url());
/** A page's script runs beside the page's own: what it gives is read as if the page had given it. */
const TAKEN = v.object({
  address: text(100_000),
  article: v.nullable(
    v.object({
      title: text(1000),
      text: text(200_000),
      url: ADDRESS,
      date: v.optional(text(10)),
      publisher: v.optional(text(200)),
    }),
  ),
  secrets: v.number(),
  fields: v.number(),
}) satisfies v.GenericSchema<TakenPage>;

/** What is asked of a page that was taken. */
export interface TakenRules {
  incognito: boolean;
  excluded: readonly string[];
  /** the one address that was meant, whichever place in the page it names; any when not given */
  onlyAt?: string;
}

/** The article that may be learned from; or why none may; or that the tab shows another page than was meant. Pure. */
export function judgeTaken(
  given: unknown,
  { incognito, excluded, onlyAt }: TakenRules,
): { is: 'article'; article: PageArticle } | { is: 'refused'; why: LearnRefusal } | { is: 'elsewhere' } {
  const read = v.safeParse(TAKEN, given);
  if (!read.success) return { is: 'refused', why: 'notArticle' };
  const { address, article, ...signs } = read.output;
  if (onlyAt !== undefined && withoutFragment(address) !== withoutFragment(onlyAt)) return { is: 'elsewhere' };
  const why = whyNotLearn({ url: address, incognito, ...signs }, excluded);
  if (why) return { is: 'refused', why };
  return article ? { is: 'article', article } : { is: 'refused', why: 'notArticle' };
}
