import { i18n } from '#i18n';
import type { MatchReason } from '../exchange.ts';
import { listWords } from '../ui/dates.ts';
import { factsOf } from '../ui/facts.ts';
import { BackgroundView, RolesView } from '../ui/facts-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { back, close, info, mute, undo, warning } from '../ui/icon-paths.ts';
import { StatementsView } from '../ui/statements-view.tsx';
import { TypeIcon } from '../ui/type-icon.tsx';
import { type Action, type Shown, shownName } from './state.ts';

type Dispatch = (action: Action) => void;

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

function Bar({ shown, dispatch }: { shown: Shown; dispatch: Dispatch }) {
  const before = shown.trail.at(-1);
  const type = shown.load.is === 'ready' ? shown.load.data.entity.type : null;
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
      <button
        type="button"
        class="quiet close"
        aria-label={i18n.t('card.close')}
        onClick={() => dispatch({ do: 'close' })}
      >
        <Icon d={close} />
      </button>
    </div>
  );
}

/** A state without content says what happened, and what to do. */
function Notice(props: { title: string; why: string; onRetry?: () => void }) {
  return (
    <div class="notice" role="status">
      <Icon d={warning} size={20} />
      <h2 class="notice-title">{props.title}</h2>
      <p>{props.why}</p>
      {props.onRetry ? (
        <button type="button" class="button" onClick={props.onRetry}>
          {i18n.t('card.retry')}
        </button>
      ) : null}
    </div>
  );
}

function Placeholder({ name, slow }: { name: string; slow: boolean }) {
  return (
    <div class={slow ? 'placeholder slow' : 'placeholder'} role="status">
      <span class="visually-hidden">{i18n.t('card.loading', [name])}</span>
      <i class="wide" />
      <i />
      <i class="tall" />
      <i class="tall" />
    </div>
  );
}

function Foot({ shown, dispatch }: { shown: Shown; dispatch: Dispatch }) {
  const own = shown.entity === shown.subject.entity;
  const muted = shown.muted.includes(shown.entity);
  return (
    <footer>
      {muted ? (
        <p class="note" role="status">
          {i18n.t('card.muted', [shownName(shown)])}
        </p>
      ) : own ? (
        <p class="note">
          <Icon d={info} size={14} />
          {whyWords(shown.subject.reason)}
        </p>
      ) : (
        <span />
      )}
      <button type="button" class="quiet" onClick={() => dispatch({ do: 'mute', muted: !muted })}>
        <Icon d={muted ? undo : mute} size={14} />
        {i18n.t(muted ? 'card.undo' : 'card.mute')}
      </button>
    </footer>
  );
}

function Content({ shown, dispatch }: { shown: Shown; dispatch: Dispatch }) {
  const { load } = shown;
  if (load.is === 'loading') return <Placeholder name={shownName(shown)} slow={load.slow} />;
  if (load.is === 'missing') return <Notice title={i18n.t('card.missing')} why={i18n.t('card.missingWhy')} />;
  if (load.is === 'failed') {
    const retry = () => dispatch({ do: 'retry' });
    return <Notice title={i18n.t('card.failed')} why={i18n.t('card.failedWhy')} onRetry={retry} />;
  }
  const { data } = load;
  const onOpen = (entity: string) => dispatch({ do: 'follow', entity });
  const facts = {
    facts: factsOf(data),
    names: data.names,
    all: shown.allFacts,
    onAll: () => dispatch({ do: 'all-facts' }),
    onOpen,
  };
  const background = <BackgroundView {...facts} />;
  const isSilent = data.said.length + data.about.length === 0;
  return (
    <>
      <header>
        <h2 dir="auto">{data.entity.name}</h2>
        {shown.trail.length > 0 ? (
          <p class="type">
            <TypeIcon type={data.entity.type} size={14} />
            {i18n.t(`type.${data.entity.type}`)}
          </p>
        ) : null}
        <RolesView {...facts} />
      </header>
      {isSilent ? background : null}
      <StatementsView
        data={data}
        filter={shown.filter}
        all={shown.allStatements}
        onFilter={(filter) => dispatch({ do: 'filter', filter })}
        onAll={() => dispatch({ do: 'all-statements' })}
        onOpen={onOpen}
      />
      {isSilent ? null : background}
    </>
  );
}

/** The card's content, from its state alone. The dialog around it is the host's. */
export function CardView({ shown, dispatch }: { shown: Shown; dispatch: Dispatch }) {
  return (
    <>
      <Bar shown={shown} dispatch={dispatch} />
      {/* keyed, so that an entity that is followed starts at its top */}
      <div class="scroll" key={shown.entity}>
        <Content shown={shown} dispatch={dispatch} />
      </div>
      {shown.load.is === 'ready' ? <Foot shown={shown} dispatch={dispatch} /> : null}
    </>
  );
}
