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

/** Why the name is marked, and the reader's word against it, which can be taken back where it was given. */
export function Foot({ shown, dispatch, type }: { shown: Shown; dispatch: Dispatch; type: EntityType }) {
  const not = type === 'person' ? 'card.notPerson' : 'card.notThing';
  const own = shown.entity === shown.subject.entity;
  const rejected = own && shown.rejected;
  const muted = !rejected && shown.muted.includes(shown.entity);
  const { name } = briefOf(shown);
  const button = (icon: string, words: string, act: () => void) => (
    <button type="button" class="quiet" onClick={act}>
      <Icon d={icon} size={14} />
      {words}
    </button>
  );
  return (
    <footer>
      {own && !rejected && !muted ? (
        <p class="note">
          <Icon d={info} size={14} />
          {whyWords(shown.subject.reason)}
        </p>
      ) : null}
      <p class="note" role="status">
        {rejected ? i18n.t('card.rejected', [shown.subject.name, name]) : muted ? i18n.t('card.muted', [name]) : null}
      </p>
      <div class="acts">
        {/* A button that was pressed stays the one in its place, with the focus on it. */}
        {rejected
          ? null
          : button(muted ? undo : mute, i18n.t(muted ? 'card.undo' : 'card.mute'), () =>
              dispatch({ do: 'mute', muted: !muted }),
            )}
        {own && !muted
          ? button(rejected ? undo : wrong, i18n.t(rejected ? 'card.undo' : not), () =>
              dispatch({ do: 'reject', rejected: !rejected }),
            )
          : null}
      </div>
    </footer>
  );
}
