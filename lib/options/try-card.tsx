import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HOVER_DELAY } from '../card/timing.ts';
import type { Settings } from '../settings.ts';

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
      <p class={isOpen ? 'try-card open' : 'try-card'} aria-live="polite">
        {isOpen ? i18n.t('options.card.tryCard') : ''}
      </p>
    </figure>
  );
}
