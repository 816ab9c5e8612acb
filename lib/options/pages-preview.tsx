import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';

type Place = readonly [top: number, start: number];

/** Where names stand on the two pages, in per cent of their height and width. */
export const ARTICLE: readonly Place[] = [
  [33, 12],
  [49, 52],
  [64, 24],
  [80, 40],
];
const FRONT: readonly Place[] = [
  [36, 10],
  [36, 58],
  [74, 12],
  [74, 62],
];
/** Lines of text, or teasers. */
const PARTS = { article: [1, 2, 3, 4, 5], front: [1, 2, 3, 4] };

/** A small page with what stands on it, and marks where it is read. */
export function Page(props: { name: string; kind: keyof typeof PARTS; names: readonly Place[]; isRead: boolean }) {
  return (
    <figure class="pages-preview-one">
      <div class={`window window-page ${props.kind}`}>
        {PARTS[props.kind].map((part) => (
          <i key={part} class="part-of-page" />
        ))}
        {props.isRead
          ? props.names.map(([top, start]) => (
              <i
                key={`${top} ${start}`}
                class="window-mark"
                style={{ insetBlockStart: `${top}%`, insetInlineStart: `${start}%` }}
              />
            ))
          : null}
      </div>
      <figcaption>{props.name}</figcaption>
    </figure>
  );
}

/** An article and a front page, with marks where names are marked with this setting. What it shows is said in words beside it. */
export function PagesPreview({ pages }: Pick<Settings, 'pages'>) {
  return (
    <div class="pages-preview" aria-hidden="true">
      <Page name={i18n.t('options.marks.pageArticle')} kind="article" names={ARTICLE} isRead />
      <Page name={i18n.t('options.marks.pageFront')} kind="front" names={FRONT} isRead={pages === 'all'} />
    </div>
  );
}
