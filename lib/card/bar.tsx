import { i18n } from '#i18n';
import { Icon } from '../ui/icon.tsx';
import { back, close, move, pin } from '../ui/icon-paths.ts';
import { TypeIcon } from '../ui/type-icon.tsx';
import type { Dispatch } from './actions.ts';
import { briefOf, type Shown } from './state.ts';

/** The card's head line: the way back, and what is done with the card itself. It is what the card is dragged by. */
export function Bar({ shown, dispatch }: { shown: Shown; dispatch: Dispatch }) {
  const before = shown.trail.at(-1);
  const { type } = briefOf(shown);
  return (
    <div class="bar">
      {before ? (
        <button type="button" class="quiet clip" onClick={() => dispatch({ do: 'back' })}>
          <Icon d={back} size={14} directed />
          <span class="clip">{i18n.t('card.back', [before.name])}</span>
        </button>
      ) : null}
      {type && !before ? (
        <p class="type">
          <TypeIcon type={type} size={14} />
          {i18n.t(`type.${type}`)}
        </p>
      ) : null}
      <span class="tools">
        {shown.pinned ? (
          <button
            type="button"
            class="quiet icon-only move"
            aria-label={`${i18n.t('card.move')}. ${i18n.t('card.moveHint')}`}
            title={i18n.t('card.moveHint')}
          >
            <Icon d={move} />
          </button>
        ) : null}
        <button
          type="button"
          class="quiet icon-only pin"
          aria-label={i18n.t('card.pin')}
          aria-pressed={shown.pinned}
          title={i18n.t('card.pin')}
          onClick={() => dispatch({ do: 'pin', pinned: !shown.pinned })}
        >
          <Icon d={pin} />
        </button>
        <button
          type="button"
          class="quiet icon-only close"
          aria-label={i18n.t('card.close')}
          onClick={() => dispatch({ do: 'close' })}
        >
          <Icon d={close} />
        </button>
      </span>
    </div>
  );
}
