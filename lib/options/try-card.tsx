import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HOVER_DELAY } from '../card/timing.ts';
import type { Settings } from '../settings.ts';
import { dateWords } from '../ui/dates.ts';
import { OldNote } from '../ui/old-note.tsx';

/** So many years ago the sample was true. */
const SAMPLE_AGE = 3;

/** A fact of some years ago as the card tells it: called old, or not. */
function SampleFact({ oldAfter }: Pick<Settings, 'oldAfter'>) {
  const now = new Date();
  const date = `${now.getFullYear() - SAMPLE_AGE}-0${1 + (now.getMonth() % 9)}`;
  return (
    <p class="try-fact">
      {i18n.t('options.card.tryRole')}
      <span class="as-of">
        <span>{i18n.t('card.asOf', [dateWords(date)])}</span>
        <OldNote date={date} oldAfter={oldAfter} />
      </span>
    </p>
  );
}

/** A name that opens a small card as names of pages will with these settings. */
export function TryCard({ settings }: { settings: Settings }) {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const rest = () => {
    if (settings.openBy !== 'hover') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(true), HOVER_DELAY[settings.hoverDelay]);
  };
  const [before = '', name = '', after = ''] = i18n.t('options.card.tryText').split(/\[\w\||\]/);
  return (
    <figure class="preview try">
      <figcaption>{i18n.t('options.marks.preview')}</figcaption>
      <p>
        {before}
        <button
          type="button"
          class="try-mark"
          aria-expanded={isOpen}
          onPointerEnter={rest}
          onPointerLeave={close}
          onClick={() => {
            clearTimeout(timer.current);
            setOpen(true);
          }}
          onBlur={close}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          {name}
        </button>
        {after}
      </p>
      <SampleFact oldAfter={settings.oldAfter} />
      <p class={isOpen ? 'try-card open' : 'try-card'} aria-live="polite">
        {isOpen ? i18n.t('options.card.tryCard') : ''}
      </p>
    </figure>
  );
}
