import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import type { Found } from '../messages.ts';
import { countWords } from '../ui/counts.ts';
import { factsOf } from '../ui/facts.ts';
import { BackgroundView, RolesView } from '../ui/facts-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { back, down, up, warning } from '../ui/icon-paths.ts';
import { type Filter, StatementsView } from '../ui/statements-view.tsx';
import { TypeIcon } from '../ui/type-icon.tsx';

const copyText = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

type Load =
  | { is: 'loading' }
  | { is: 'failed' }
  | { is: 'missing' }
  | { is: 'ready'; data: CardData; oldAfter: number };

export interface DetailsProps {
  entity: string;
  /** how it is called in the list it was opened from */
  name: string;
  /** how it stands on the page; undefined when the page does not mark it */
  here: Found | undefined;
  /** the name of the entity before it; undefined when the list was before */
  before: string | undefined;
  getCard: (entity: string, whole: boolean) => Promise<CardData | null>;
  /** years after which a fact is said to be old; 0 for never */
  getOldAfter: () => Promise<number>;
  onBack: () => void;
  onGo: (entity: string, name: string, direction: 1 | -1) => void;
  onOpen: (entity: string, name: string) => void;
}

/** Where it stands on the page, and the way there. */
function OnPage({ here, onGo }: Pick<DetailsProps, 'here' | 'onGo'>) {
  if (!here) return <p class="here">{i18n.t('panel.notHere')}</p>;
  const go = (direction: 1 | -1) => onGo(here.entity, here.name, direction);
  return (
    <p class="here">
      <span>
        {[countWords('popup.times', here.count), here.headline ? i18n.t('panel.inHeadline') : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span class="both">
        <button type="button" class="button" onClick={() => go(1)}>
          <Icon d={down} size={14} />
          {i18n.t('panel.next')}
        </button>
        {here.count > 1 ? (
          <button type="button" class="button" aria-label={i18n.t('panel.previous')} onClick={() => go(-1)}>
            <Icon d={up} size={14} />
          </button>
        ) : null}
      </span>
    </p>
  );
}

function Facts(props: {
  data: CardData;
  oldAfter: number;
  onOpen: (entity: string) => void;
  onWhole: () => void;
  awaitsWhole: boolean;
}) {
  const { data, oldAfter, onOpen } = props;
  const [filter, setFilter] = useState<Filter | null>(null);
  const [more, setMore] = useState(0);
  const [allFacts, setAllFacts] = useState(false);
  const facts = {
    facts: factsOf(data),
    names: data.names,
    persons: data.persons,
    all: allFacts,
    onAll: () => setAllFacts(true),
    onOpen,
    oldAfter,
  };
  return (
    <>
      <div class="who">
        <RolesView {...facts} />
      </div>
      <StatementsView
        data={data}
        filter={filter}
        more={more}
        onFilter={(next) => {
          setFilter(next);
          setMore(0);
        }}
        onMore={() => setMore(more + 1)}
        onWhole={props.onWhole}
        awaitsWhole={props.awaitsWhole}
        onOpen={onOpen}
        onCopy={copyText}
      />
      <BackgroundView {...facts} />
    </>
  );
}

/** Everything known of one entity, as its card has it, and the ways to it on the page; to be keyed by the entity. */
export function DetailsView(props: DetailsProps) {
  const { entity, getCard, getOldAfter } = props;
  const [load, setLoad] = useState<Load>({ is: 'loading' });
  const [awaitsWhole, setAwaits] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = useCallback(() => {
    let isCurrent = true;
    const set = (next: Load) => isCurrent && setLoad(next);
    set({ is: 'loading' });
    Promise.all([getCard(entity, false), getOldAfter()]).then(
      ([data, oldAfter]) => set(data ? { is: 'ready', data, oldAfter } : { is: 'missing' }),
      () => set({ is: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [entity, getCard, getOldAfter]);
  useEffect(ask, [ask]);
  const askWhole = () => {
    setAwaits(true);
    const put = (whole: CardData | null) =>
      whole && setLoad((now) => (now.is === 'ready' ? { ...now, data: whole } : now));
    // Where it fails, the first statements stay, and the rest can be asked for again.
    getCard(entity, true)
      .then(put, () => {})
      .finally(() => setAwaits(false));
  };
  // Its heading tells those who do not see the list go what stands there now.
  useEffect(() => heading.current?.focus(), []);
  const again = () => {
    // The button goes with what it is beside.
    heading.current?.focus();
    ask();
  };
  const data = load.is === 'ready' ? load.data : null;
  const name = data?.entity.name ?? props.name;
  return (
    <article class="details" aria-busy={load.is === 'loading'}>
      <button type="button" class="quiet link back" onClick={props.onBack}>
        <Icon d={back} size={14} directed />
        {props.before === undefined ? i18n.t('panel.all') : i18n.t('card.back', [props.before])}
      </button>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {name}
      </h2>
      {data ? (
        <p class="type">
          <TypeIcon type={data.entity.type} size={14} />
          {i18n.t(`type.${data.entity.type}`)}
        </p>
      ) : null}
      <OnPage here={props.here} onGo={props.onGo} />
      {load.is === 'ready' ? (
        <Facts
          data={load.data}
          oldAfter={load.oldAfter}
          onOpen={(id) => props.onOpen(id, load.data.names[id] ?? id)}
          onWhole={askWhole}
          awaitsWhole={awaitsWhole}
        />
      ) : null}
      {load.is === 'loading' ? <p class="note">{i18n.t('card.loading', [name])}</p> : null}
      {load.is === 'missing' || load.is === 'failed' ? (
        <div class="note" role="status">
          <Icon d={warning} />
          <p>
            {i18n.t(`card.${load.is}`)} {i18n.t(`card.${load.is}Why`)}
          </p>
          {load.is === 'failed' ? (
            <button type="button" class="button" onClick={again}>
              {i18n.t('card.retry')}
            </button>
          ) : null}
        </div>
      ) : null}
    </article>
  );
}
