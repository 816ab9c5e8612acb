import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedCorrection } from '../store/index.ts';
import { DateText } from '../ui/date-text.tsx';
import { typographic } from '../ui/typography.ts';
import { placeAddress } from './address.ts';
import { correctionWords } from './correction-words.ts';
import { VirtualList } from './list.tsx';
import { Sure } from './sure.tsx';

/** Everything the reader put right, the latest first; each can be taken back by itself. */
export function CorrectionsView(props: {
  corrections: readonly ListedCorrection[];
  onUndo: (numbers: readonly number[]) => void;
}) {
  const { corrections, onUndo } = props;
  const [asking, setAsking] = useState(false);
  if (corrections.length === 0) {
    return (
      <div class="none">
        <h2>{i18n.t('library.correct.empty')}</h2>
        <p>{i18n.t('library.correct.emptyWhy')}</p>
      </div>
    );
  }
  return (
    <>
      <div class="line list-head">
        {asking ? (
          <Sure
            question={i18n.t('library.correct.undoAllSure')}
            onYes={() => {
              setAsking(false);
              onUndo(corrections.map(({ number }) => number));
            }}
            onNo={() => setAsking(false)}
          />
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {i18n.t('library.correct.undoAll')}
          </button>
        )}
      </div>
      <VirtualList
        label={i18n.t('library.corrections')}
        asked=""
        items={corrections.toReversed()}
        rowHeight={76}
        keyOf={({ number }) => String(number)}
        hrefOf={({ applies }) =>
          placeAddress(applies === undefined ? { view: 'corrections' } : { view: 'entity', entity: applies })
        }
        beside={(one) => (
          <button
            type="button"
            class="button"
            aria-label={`${i18n.t('library.correct.undo')}: ${correctionWords(one)}`}
            onClick={() => onUndo([one.number])}
          >
            {i18n.t('library.correct.undo')}
          </button>
        )}
      >
        {(one) => (
          <span class="correction-row">
            <span class="words" dir="auto">
              {typographic(correctionWords(one))}
            </span>
            <span class="circumstance clip">
              <DateText iso={one.made.slice(0, 10)} />
              {one.applies === undefined ? <span class="dot">{i18n.t('library.correct.notNow')}</span> : null}
            </span>
          </span>
        )}
      </VirtualList>
    </>
  );
}
