import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import type { CorrectionDraft, Layer, ListedCorrection } from '../store/index.ts';
import { LEARNED } from '../store/types.ts';
import type { IncomingFile } from '../transfer/read.ts';
import { Brand } from '../ui/brand.tsx';
import { type Place, placeAddress, readPlace } from './address.ts';
import { correctionWords, refusalWords } from './correction-words.ts';
import { CorrectionsView } from './corrections-view.tsx';
import { EntityView } from './entity-view.tsx';
import { faultWords } from './fault-words.ts';
import type { Library, LibraryArticle } from './gather.ts';
import type { ImportSummary } from './importing.ts';
import { ArticlesView, NamesView } from './lists-view.tsx';
import { type Done, Notice } from './notice.tsx';
import { StatementsView } from './statements-view.tsx';
import { TransferView } from './transfer-view.tsx';
import type { UsageDeps } from './usage-view.tsx';
import type { WaitingDataset } from './waiting.ts';

/** Everything the library page asks of the browser. */
export interface LibraryDeps extends UsageDeps {
  load(): Promise<Library>;
  /** null when nothing is known of it */
  card(entity: string): Promise<CardData | null>;
  /** years after which a fact is said to be old; 0 for never */
  oldAfter: number;
  /** all corrections in order */
  corrections(): Promise<ListedCorrection[]>;
  /** @throws CorrectionError for what makes no sense */
  correct(draft: CorrectionDraft): Promise<ListedCorrection>;
  undoCorrections(numbers: readonly number[]): Promise<void>;
  layers(): Promise<Layer[]>;
  setEnabled(layer: string, on: boolean): Promise<void>;
  empty(layer: string): Promise<void>;
  /** forgets an article that was learned, by its id in that layer; false when it is not there */
  forget(article: string): Promise<boolean>;
  remove(layer: string): Promise<void>;
  importFiles(
    files: readonly IncomingFile[],
    onProgress: (files: number, articles: number) => void,
    signal: AbortSignal,
  ): Promise<ImportSummary>;
  keepDataset(
    waiting: WaitingDataset,
    onProgress: (done: number, all: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** calls back when the memory has changed */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** hands the reader a file */
  save(name: string, type: string, parts: string[]): void;
}

const TABS = ['statements', 'names', 'articles', 'corrections', 'transfer'] as const;
/** Milliseconds without a change before the library is read again: an import changes it many times a second. */
const SETTLED = 400;

interface Known {
  library: Library;
  layers: Layer[];
  corrections: ListedCorrection[];
}

/** The library page; `deps` is all it knows of the browser, `window` where its address stands. */
export function LibraryView({ deps, at = window }: { deps: LibraryDeps; at?: Window }) {
  const [known, setKnown] = useState<Known | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [isUnread, setUnread] = useState(false);
  const [place, setPlace] = useState(() => readPlace(at.location.hash));

  const load = useCallback(() => {
    setUnread(false);
    Promise.all([deps.load(), deps.layers(), deps.corrections()]).then(
      ([library, layers, corrections]) => setKnown({ library, layers, corrections }),
      () => setUnread(true),
    );
  }, [deps]);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    deps.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(load, SETTLED);
    }, stop.signal);
    load();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [deps, load]);
  useEffect(() => {
    const stop = new AbortController();
    at.addEventListener('hashchange', () => setPlace(readPlace(at.location.hash)), { signal: stop.signal });
    return () => stop.abort();
  }, [at]);

  // What is typed replaces the address, so that going back leads to where one came from and not a letter back.
  const onPlace = useCallback(
    (next: Place) => {
      setPlace(next);
      at.history.replaceState(null, '', placeAddress(next));
    },
    [at],
  );
  const lookUps = useMemo(
    () => ({
      names: new Map(known?.library.entities.map(({ id, name }) => [id, name])),
      articles: new Map(known?.library.articles.map((article) => [article.id, article])),
    }),
    [known],
  );
  const onOpen = (entity: string) => {
    at.location.hash = placeAddress({ view: 'entity', entity });
  };
  // The lists follow once the memory has settled; what was corrected shows at once.
  const corrected = (next: Done) => {
    setDone(next);
    deps.corrections().then((corrections) => setKnown((before) => before && { ...before, corrections }), load);
  };
  const onCorrected = (made: ListedCorrection) => {
    if (made.action === 'merge' && made.applies !== undefined) onOpen(made.applies);
    corrected({ words: correctionWords(made), numbers: [made.number] });
  };
  const onUndo = (numbers: readonly number[]) => {
    deps.undoCorrections(numbers).then(
      () => corrected({ words: i18n.t('library.correct.undone'), numbers: [] }),
      (error: unknown) => setDone({ words: refusalWords(error), numbers: [] }),
    );
  };
  const onForget = ({ id }: LibraryArticle) => {
    deps.forget(id.slice(`${LEARNED}/`.length)).then(
      () => setDone({ words: i18n.t('popup.learn.forgotten'), numbers: [] }),
      (error: unknown) => setDone({ words: i18n.t('library.notChanged', [faultWords(error)]), numbers: [] }),
    );
  };
  const shared = known && { ...known, place, onPlace };
  return (
    <>
      <header class="top">
        <Brand size={32} />
        <h1>{i18n.t('library.title')}</h1>
        <nav aria-label={i18n.t('library.sections')}>
          {TABS.map((view) => (
            <a key={view} href={placeAddress({ view })} aria-current={place.view === view ? 'page' : undefined}>
              {i18n.t(`library.${view}`)}
            </a>
          ))}
        </nav>
      </header>
      <main aria-busy={!known && !isUnread}>
        {isUnread ? (
          <div class="error" role="alert">
            <p>{i18n.t('library.failed')}</p>
            <p>{i18n.t('library.failedWhy')}</p>
            <button type="button" class="button" onClick={load}>
              {i18n.t('options.retry')}
            </button>
          </div>
        ) : null}
        <Notice done={done} onUndo={onUndo} />
        {!known && !isUnread ? <p class="hint">{i18n.t('library.loading')}</p> : null}
        {shared && place.view === 'statements' ? (
          <StatementsView {...shared} lookUps={lookUps} card={deps.card} />
        ) : null}
        {shared && place.view === 'names' ? <NamesView {...shared} /> : null}
        {shared && place.view === 'articles' ? <ArticlesView {...shared} card={deps.card} onForget={onForget} /> : null}
        {known && place.view === 'corrections' ? (
          <CorrectionsView corrections={known.corrections} onUndo={onUndo} />
        ) : null}
        {known && place.view === 'transfer' ? <TransferView deps={deps} {...known} /> : null}
        {known && place.view === 'entity' ? (
          <EntityView
            id={place.entity ?? ''}
            library={known.library}
            lookUps={lookUps}
            corrections={known.corrections}
            deps={deps}
            since={known}
            oldAfter={deps.oldAfter}
            onOpen={onOpen}
            onCorrected={onCorrected}
            onUndo={onUndo}
          />
        ) : null}
      </main>
    </>
  );
}
