import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Learned, LearnOutcome } from '../exchange.ts';
import { learnWords } from '../ui/learn-words.ts';
import { Toggle } from '../ui/toggle.tsx';
import { WRITTEN } from '../ui/written.tsx';

/** What the popup asks of the browser for learning. */
export interface LearnDeps {
  /** what was learned from this very article before; null when nothing was */
  learnedBefore(): Promise<LearnOutcome | null>;
  learn(): Promise<LearnOutcome>;
  forget(article: string): Promise<boolean>;
  /** whether articles of this site are learned from by themselves; null where that cannot be */
  getByItself(): Promise<{ site: string; on: boolean } | null>;
  setByItself(site: string, on: boolean): Promise<void>;
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
      {learned ? <LookAt learned={learned} /> : null}
      {learned ? (
        <button type="button" class="button" onClick={() => forget(learned.article)}>
          {i18n.t('popup.learn.forget')}
        </button>
      ) : (
        <button type="button" class="button" disabled={now.is === 'working'} onClick={learn}>
          {i18n.t('popup.learn.button')}
        </button>
      )}
      <ByItself deps={deps} onFailed={() => setNow({ is: 'failed' })} />
    </section>
  );
}

/** The people and the statements that were learned. */
function LookAt({ learned: { names, said } }: { learned: Learned }) {
  return (
    <>
      {names.length > 0 ? (
        <ul class="names">
          {names.map((name) => (
            <li key={name}>
              <bdi lang={WRITTEN.lang}>{name}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {said.length > 0 ? (
        <details class="look">
          <summary>{i18n.t('popup.learn.look')}</summary>
          <ul>
            {said.map((statement) => (
              // As it is: the same may be said twice.
              <li key={statement} {...WRITTEN}>
                <b>{statement.by}</b> {statement.text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** The switch for learning from this site's articles once they were read. */
function ByItself({ deps, onFailed }: { deps: LearnDeps; onFailed: () => void }) {
  const [choice, setChoice] = useState<{ site: string; on: boolean } | null>(null);
  useEffect(() => {
    deps.getByItself().then(setChoice, () => {});
  }, [deps]);
  if (!choice) return null;
  const set = (on: boolean) => {
    setChoice({ ...choice, on });
    deps.setByItself(choice.site, on).catch(() => {
      setChoice(choice);
      onFailed();
    });
  };
  return (
    <Toggle checked={choice.on} onChange={set}>
      {i18n.t('popup.learn.byItself', [choice.site])}
    </Toggle>
  );
}

function wordsFor(now: Now): string {
  if (now.is === 'working') return i18n.t('popup.learn.working');
  if (now.is === 'forgotten') return i18n.t('popup.learn.forgotten');
  if (now.is === 'failed') return i18n.t('popup.failed');
  return now.is === 'idle' ? '' : learnWords(now.outcome);
}
