import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LearnOutcome } from '../exchange.ts';
import { countWords } from '../ui/counts.ts';

/** What the popup asks of the browser for learning. */
export interface LearnDeps {
  /** what was learned from this very page before; null when nothing was */
  learnedBefore(): Promise<LearnOutcome | null>;
  learn(): Promise<LearnOutcome>;
  forget(article: string): Promise<boolean>;
}

type Now =
  | { is: 'idle' }
  | { is: 'working' }
  | { is: 'done'; outcome: LearnOutcome }
  | { is: 'forgotten' }
  | { is: 'failed' };

/** Learning from the page's article: the button, a line on progress, and what was learned, with a way to forget it. */
export function LearnView({ deps }: { deps: LearnDeps }) {
  const [now, setNow] = useState<Now>({ is: 'idle' });
  useEffect(() => {
    deps.learnedBefore().then(
      (before) => before && setNow((since) => (since.is === 'idle' ? { is: 'done', outcome: before } : since)),
      () => {},
    );
  }, [deps]);
  const outcome = now.is === 'done' ? now.outcome : null;
  const learned = outcome?.is === 'learned' ? outcome : null;

  const learn = () => {
    setNow({ is: 'working' });
    deps.learn().then(
      (result) => setNow({ is: 'done', outcome: result }),
      () => setNow({ is: 'failed' }),
    );
  };
  const forget = (article: string) => {
    deps.forget(article).then(
      () => setNow({ is: 'forgotten' }),
      () => setNow({ is: 'failed' }),
    );
  };

  return (
    <section class="learn">
      <p role="status">{wordsFor(now)}</p>
      {learned && learned.names.length > 0 ? (
        <ul class="names">
          {learned.names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {learned ? (
        <button type="button" class="button" onClick={() => forget(learned.article)}>
          {i18n.t('popup.learn.forget')}
        </button>
      ) : (
        <button type="button" class="button" disabled={now.is === 'working'} onClick={learn}>
          {i18n.t('popup.learn.button')}
        </button>
      )}
    </section>
  );
}

function wordsFor(now: Now): string {
  if (now.is === 'working') return i18n.t('popup.learn.working');
  if (now.is === 'forgotten') return i18n.t('popup.learn.forgotten');
  if (now.is === 'failed') return i18n.t('popup.failed');
  if (now.is === 'idle') return '';
  if (now.outcome.is === 'refused') return i18n.t(`popup.learn.${now.outcome.why}`);
  const { persons, statements } = now.outcome;
  const parts = [countWords('popup.learn.people', persons), countWords('popup.learn.statements', statements)] as const;
  return i18n.t('popup.learn.learned', [...parts]);
}
