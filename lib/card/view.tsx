import { i18n } from '#i18n';
import type { Copy } from '../ui/copy-buttons.tsx';
import { factsOf } from '../ui/facts.ts';
import { BackgroundView, RolesView } from '../ui/facts-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { warning } from '../ui/icon-paths.ts';
import { StatementsView } from '../ui/statements-view.tsx';
import { TypeIcon } from '../ui/type-icon.tsx';
import type { Dispatch } from './actions.ts';
import { Bar } from './bar.tsx';
import { Foot } from './foot.tsx';
import { briefOf, type Shown } from './state.ts';

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

/** What is known already, and room for what is on its way. */
function Placeholder({ name }: { name: string }) {
  return (
    <>
      <header>
        <h2 dir="auto">{name}</h2>
      </header>
      <div class="placeholder" role="status">
        <span class="visually-hidden">{i18n.t('card.loading', [name])}</span>
        <i />
        <i class="tall" />
        <i class="tall" />
      </div>
    </>
  );
}

interface CardProps {
  shown: Shown;
  dispatch: Dispatch;
  /** after how many years a fact is called old; 0 never */
  oldAfter: number;
  onCopy: Copy;
}

function Content({ shown, dispatch, oldAfter, onCopy }: CardProps) {
  const { load } = shown;
  if (load.is === 'loading') return <Placeholder name={briefOf(shown).name} />;
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
    persons: data.persons,
    all: shown.allFacts,
    onAll: () => dispatch({ do: 'all-facts' }),
    onOpen,
    oldAfter,
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
        more={shown.more}
        onFilter={(filter) => dispatch({ do: 'filter', filter })}
        onMore={() => dispatch({ do: 'more' })}
        onWhole={() => dispatch({ do: 'whole' })}
        awaitsWhole={shown.whole}
        onOpen={onOpen}
        onCopy={onCopy}
      />
      {isSilent ? null : background}
    </>
  );
}

/** The card's content, from its state alone. The dialog around it is the host's. */
export function CardView(props: CardProps) {
  const { shown, dispatch } = props;
  return (
    <>
      <Bar shown={shown} dispatch={dispatch} />
      {/* keyed, so that an entity that is followed starts at its top */}
      <div class="scroll" key={shown.entity}>
        <Content {...props} />
      </div>
      {shown.load.is === 'ready' ? <Foot shown={shown} dispatch={dispatch} type={shown.load.data.entity.type} /> : null}
    </>
  );
}
