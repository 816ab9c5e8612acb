import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** What was just done, and which corrections taking it back would delete; none where there is no way back. */
export interface Done {
  words: string;
  numbers: readonly number[];
}

/** Tells what was just done in a live region, with the way back right there. */
export function Notice({ done, onUndo }: { done: Done | null; onUndo: (numbers: readonly number[]) => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form that was used is gone, and the focus with it.
    if (done) (box.current?.querySelector('button') ?? box.current)?.focus();
  }, [done]);
  return (
    <div class="done" role="status" tabIndex={-1} ref={box} hidden={!done}>
      {done ? (
        <>
          <span dir="auto">{done.words}</span>
          {done.numbers.length > 0 ? (
            <button type="button" class="button" onClick={() => onUndo(done.numbers)}>
              {i18n.t('library.correct.undo')}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
