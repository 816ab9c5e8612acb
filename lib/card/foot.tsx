import { i18n } from '#i18n';
import type { EntityType } from '../entity.ts';
import type { MatchReason } from '../exchange.ts';
import { listWords } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { info, mute, undo, wrong } from '../ui/icon-paths.ts';
import type { Dispatch } from './actions.ts';
import { briefOf, type Shown } from './state.ts';

/** Why a name is marked, in one line. */
export function whyWords(reason: MatchReason): string {
  switch (reason.why) {
    case 'full-name':
      return i18n.t('card.why.fullName');
    case 'full-name-on-page':
      return i18n.t('card.why.fullNameOnPage', [reason.name]);
    case 'title':
      return i18n.t('card.why.title', [reason.title]);
    case 'only-candidate':
      return i18n.t('card.why.onlyCandidate');
    case 'context':
      return i18n.t('card.why.context', [listWords(reason.names)]);
  }
}

/** What the reader told of this name, to be taken back; null while nothing was told. */
function told(shown: Shown, dispatch: Dispatch): { words: string; undo: () => void } | null {
  if (shown.rejected && shown.entity === shown.subject.entity) {
    const words = i18n.t('card.rejected', [shown.subject.name, briefOf(shown).name]);
    return { words, undo: () => dispatch({ do: 'reject', rejected: false }) };
  }
  if (!shown.muted.includes(shown.entity)) return null;
  const words = i18n.t('card.muted', [briefOf(shown).name]);
  return { words, undo: () => dispatch({ do: 'mute', muted: false }) };
}

/** Why the name is marked, and the reader's word against it. */
export function Foot({ shown, dispatch, type }: { shown: Shown; dispatch: Dispatch; type: EntityType }) {
  const own = shown.entity === shown.subject.entity;
  const done = told(shown, dispatch);
  const button = (icon: string, words: string, act: () => void) => (
    <button type="button" class="quiet" onClick={act}>
      <Icon d={icon} size={14} />
      {words}
    </button>
  );
  return (
    <footer>
      {own && !done ? (
        <p class="note">
          <Icon d={info} size={14} />
          {whyWords(shown.subject.reason)}
        </p>
      ) : null}
      <p class="note" role="status">
        {done?.words}
      </p>
      <div class="acts">
        {done ? button(undo, i18n.t('card.undo'), done.undo) : null}
        {done ? null : button(mute, i18n.t('card.mute'), () => dispatch({ do: 'mute', muted: true }))}
        {own && !done
          ? button(wrong, i18n.t(type === 'person' ? 'card.notPerson' : 'card.notThing'), () =>
              dispatch({ do: 'reject', rejected: true }),
            )
          : null}
      </div>
    </footer>
  );
}
