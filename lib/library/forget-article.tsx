import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LEARNED } from '../store/types.ts';
import type { LibraryArticle } from './gather.ts';
import { Sure } from './sure.tsx';

/** The way to forget an article, beside it; one that came with an import goes with that. */
export function ForgetButton({
  article,
  onAsk,
}: {
  article: LibraryArticle;
  onAsk: (article: LibraryArticle) => void;
}) {
  if (article.layer !== LEARNED) return null;
  return (
    <button
      type="button"
      class="button"
      aria-label={`${i18n.t('popup.learn.forget')}: ${article.title}`}
      data-forget={article.id}
      onClick={() => onAsk(article)}
    >
      {i18n.t('popup.learn.forget')}
    </button>
  );
}

/**
 * Asks whether an article is to be forgotten. The keyboard is there at once, at the answer that does no harm when a key is held; answered
 * with no, it is back where it was.
 */
export function SureToForget(props: { article: LibraryArticle; onYes: () => void; onNo: () => void }) {
  const { article } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus(), []);
  return (
    <div class="line list-head" ref={box}>
      <Sure
        question={i18n.t('library.forgetOneSure', [article.title])}
        onYes={props.onYes}
        onNo={() => {
          props.onNo();
          document.querySelector<HTMLElement>(`[data-forget="${CSS.escape(article.id)}"]`)?.focus();
        }}
      />
    </div>
  );
}
