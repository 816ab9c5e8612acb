import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import type { LookUp } from '../look-up-store.ts';
import type { Went } from '../messages.ts';
import { NoticeView } from '../popup/notice-view.tsx';
import { sceneOf } from '../popup/scene.ts';
import { Switches } from '../popup/switches.tsx';
import { useTab } from '../popup/use-tab.ts';
import type { TabDeps } from '../tab-deps.ts';
import { Brand } from '../ui/brand.tsx';
import { numberWords } from '../ui/dates.ts';
import { useGoTo } from '../ui/go-to.ts';
import { Icon } from '../ui/icon.tsx';
import { close, gear, info, search } from '../ui/icon-paths.ts';
import { useKeepFocus } from '../ui/keep-focus.ts';
import { useSaid } from '../ui/said.tsx';
import { DetailsView } from './details-view.tsx';
import { byImportance } from './importance.ts';
import { ListView } from './list-view.tsx';
import { useMeant } from './use-meant.ts';
import { useOpened } from './use-opened.ts';

/** Everything the panel asks of the browser. */
export interface PanelDeps extends TabDeps {
  /** null when the dataset has no such entity; `nearby` are the others on the page; with its first statements, or as a `whole` */
  getCard(entity: string, nearby: string[], whole: boolean): Promise<CardData | null>;
  /** years after which a fact is said to be old; 0 for never */
  getOldAfter(): Promise<number>;
  /** whom a text names, the likeliest; null when nobody known */
  findEntity(text: string): Promise<{ entity: string } | null>;
  countStatements(entities: string[]): Promise<Record<string, number>>;
  openOptions(): Promise<void>;
  /** tells of names that the reader looked up from the context menu */
  watchLookUps(show: (lookUp: LookUp) => void, signal: AbortSignal): void;
}

/** What a page may name at most for a request of the background. */
const ASKED_AT_MOST = 500;
const NEARBY_AT_MOST = 100;

function useStatements(deps: PanelDeps, entities: string): Record<string, number> {
  const [statements, setStatements] = useState<Record<string, number>>({});
  useEffect(() => {
    if (entities === '') return;
    let isCurrent = true;
    // Without them the order is told by the page alone.
    deps.countStatements(entities.split('\n').slice(0, ASKED_AT_MOST)).then(
      (counts) => isCurrent && setStatements(counts),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [deps, entities]);
  return statements;
}

function Unknown({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <section class="notice unknown" role="status">
      <Icon d={search} size={20} />
      <div>
        <h2>{i18n.t('panel.unknown', [text])}</h2>
        <p>{i18n.t('panel.unknownWhy')}</p>
      </div>
      <button type="button" class="quiet" aria-label={i18n.t('card.close')} onClick={onClose}>
        <Icon d={close} />
      </button>
    </section>
  );
}

/** The who's who panel; `deps` is all it knows of the browser. */
export function PanelView({ deps }: { deps: PanelDeps }) {
  const { known, refresh } = useTab(deps);
  const { trail, typed, unknown, change } = useOpened(deps, known, refresh);
  const meant = useMeant(deps.findEntity, typed);
  const { said, say } = useSaid();
  const main = useRef<HTMLElement>(null);
  const goTo = useGoTo();
  useKeepFocus(main);

  const state = known.is === 'known' ? known.state : null;
  const scene = state && sceneOf(state);
  const page = state?.page?.found ?? [];
  const statements = useStatements(deps, page.map(({ entity }) => entity).join('\n'));
  const found = byImportance(page, statements);
  const shown = trail.at(-1);
  const nearby = useRef<string[]>([]);
  nearby.current = found.map(({ entity }) => entity);
  const getCard = useCallback(
    (entity: string, whole: boolean) => {
      const others = nearby.current.filter((id) => id !== entity);
      return deps.getCard(entity, others.slice(0, NEARBY_AT_MOST), whole);
    },
    [deps],
  );
  const act = (action: Promise<unknown>) => void action.catch(() => say(i18n.t('popup.failed'))).then(refresh);

  const go = (entity: string, name: string, direction: 1 | -1) =>
    void deps.goTo(entity, direction).then(
      (went) => say(wentWords(went, name, page.find((one) => one.entity === entity)?.count)),
      () => say(i18n.t('popup.failed')),
    );
  const goBack = () => {
    change({ trail: trail.slice(0, -1) });
    // The focus goes back to where it came from.
    if (trail.length === 1) goTo(() => rowOf(main.current, shown?.entity));
  };
  const browserPage = { icon: info, title: i18n.t('popup.browserPage'), why: i18n.t('panel.noPageWhy') };

  return (
    <>
      <header>
        <Brand off={state !== null && (!state.enabled || !state.siteOn)} />
        <h1>{i18n.t('panel.title')}</h1>
        <button type="button" class="quiet" onClick={() => act(deps.openOptions())}>
          <Icon d={gear} size={14} />
          {i18n.t('popup.options')}
        </button>
      </header>
      <main
        ref={main}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && trail.length > 0) goBack();
        }}
      >
        {unknown === null ? null : <Unknown text={unknown} onClose={() => change({ unknown: null })} />}
        {shown ? (
          <DetailsView
            key={shown.entity}
            entity={shown.entity}
            name={shown.name}
            here={page.find(({ entity }) => entity === shown.entity)}
            before={trail.at(-2)?.name}
            getCard={getCard}
            getOldAfter={deps.getOldAfter}
            onBack={goBack}
            onGo={go}
            onOpen={(entity, name) => change({ trail: [...trail, { entity, name }] })}
          />
        ) : scene === 'found' ? (
          <ListView
            found={found}
            typed={typed}
            meant={meant}
            onType={(next) => change({ typed: next })}
            onOpen={(entity, name) => change({ trail: [{ entity, name }] })}
            onGo={go}
          />
        ) : (
          <NoticeView
            scene={scene ?? (known.is === 'failed' ? 'failed' : 'loading')}
            host={state?.host ?? ''}
            deps={deps}
            notice={scene === 'browser-page' ? browserPage : undefined}
            act={act}
            onDenied={() => say(i18n.t('popup.denied'))}
            onRetry={() => void refresh()}
          />
        )}
        {/* Behind the list, so that the search is near; and in one place, so that the one that is pressed keeps the focus. */}
        {state && !shown ? <Switches state={state} deps={deps} act={act} /> : null}
      </main>
      {said}
    </>
  );
}

/** @param count how often it is marked; on very long pages not all of that is painted yet, and nothing can be told of the rest */
function wentWords(went: Went | null, name: string, count: number | undefined): string {
  if (!went) return i18n.t('popup.gone', [name]);
  if (went.of !== count) return i18n.t('panel.went', [name]);
  return i18n.t('panel.wentTo', [name, numberWords(went.at), numberWords(went.of)]);
}

function rowOf(within: HTMLElement | null, entity: string | undefined): Element | null | undefined {
  const rows = [...(within?.querySelectorAll<HTMLElement>('li[data-entity]') ?? [])];
  const row = rows.find(({ dataset }) => dataset.entity === entity);
  return row?.querySelector('button') ?? within?.querySelector('input, h2');
}
