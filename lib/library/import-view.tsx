import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dataset, Override } from '../entity.ts';
import { listWords, numberWords } from '../ui/dates.ts';
import { overrideWords } from './correction-words.ts';
import { faultWords } from './fault-words.ts';
import { type ImportSummary, withDataset } from './importing.ts';
import type { LibraryDeps } from './view.tsx';

type State =
  | { is: 'idle'; said?: string }
  | { is: 'busy'; words: string; stop?: AbortController }
  | { is: 'done'; summary: ImportSummary };

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.xml,.rss,.atom,.json,.jsonld,.zip';
/** More errors than these help nobody; how many there were is said above them. */
const SHOWN_ERRORS = 50;
const SHOWN_OVERRIDES = 8;

/** Files in: choosing or dropping, progress, and what came of it. */
export function ImportView({ deps }: { deps: Pick<LibraryDeps, 'importFiles' | 'keepDataset'> }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const input = useRef<HTMLInputElement>(null);

  const take = (list: readonly File[]) => {
    if (list.length === 0) return;
    const stop = new AbortController();
    const files = list.map((file) => ({
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));
    const show = (done: number, articles: number) =>
      setState({
        is: 'busy',
        stop,
        words: i18n.t('library.reading', [
          numberWords(done),
          numberWords(Math.max(done, files.length)),
          numberWords(articles),
        ]),
      });
    show(0, 0);
    deps.importFiles(files, show, stop.signal).then(
      (summary) => setState({ is: 'done', summary }),
      (error: unknown) =>
        setState({
          is: 'idle',
          said: stop.signal.aborted ? i18n.t('library.cancelled') : i18n.t('library.importFailed', [faultWords(error)]),
        }),
    );
  };
  const settle = (summary: ImportSummary, file: string) =>
    setState({ is: 'done', summary: { ...summary, datasets: summary.datasets.filter((one) => one.file !== file) } });
  const keep = (summary: ImportSummary, file: string, dataset: Dataset) => {
    const show = (done: number, all: number) =>
      setState({ is: 'busy', words: i18n.t('library.keeping', [Math.floor((done / Math.max(1, all)) * 100)]) });
    show(0, 1);
    deps.keepDataset(file, dataset, show).then(
      () => settle(withDataset(summary, dataset), file),
      (error: unknown) => setState({ is: 'idle', said: i18n.t('library.importFailed', [faultWords(error)]) }),
    );
  };

  return (
    <section
      class="part"
      aria-labelledby="import-heading"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (state.is !== 'busy') take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id="import-heading">{i18n.t('library.importHeading')}</h2>
      <p class="hint">{i18n.t('library.importHint')}</p>
      <p class="line">
        <button
          type="button"
          class="button primary"
          disabled={state.is === 'busy'}
          onClick={() => input.current?.click()}
        >
          {i18n.t('library.choose')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={i18n.t('library.choose')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            take(files);
          }}
        />
        {state.is === 'busy' && state.stop ? (
          <button type="button" class="button" onClick={() => state.stop?.abort()}>
            {i18n.t('library.cancel')}
          </button>
        ) : null}
      </p>
      <p class="hint" role="status">
        {state.is === 'busy' ? state.words : state.is === 'idle' ? state.said : null}
      </p>
      {state.is === 'done' ? (
        <Summary
          summary={state.summary}
          onKeep={(file, dataset) => keep(state.summary, file, dataset)}
          onDiscard={(file) => settle(state.summary, file)}
        />
      ) : null}
    </section>
  );
}

function Summary(props: {
  summary: ImportSummary;
  onKeep: (file: string, dataset: Dataset) => void;
  onDiscard: (file: string) => void;
}) {
  const { articles, entities, statements, without, errors, datasets } = props.summary;
  return (
    <div class="summary">
      <p>
        {articles > 0
          ? i18n.t('library.read', [numberWords(articles), numberWords(entities), numberWords(statements)])
          : i18n.t('library.readNone')}
      </p>
      {without > 0 ? <p>{i18n.t('library.without', [numberWords(without)])}</p> : null}
      {datasets.map(({ file, dataset }) => (
        <DatasetPreview
          key={file}
          file={file}
          dataset={dataset}
          onKeep={() => props.onKeep(file, dataset)}
          onDiscard={() => props.onDiscard(file)}
        />
      ))}
      {errors.length > 0 ? (
        <div class="error">
          <h3>{i18n.t('library.notRead', [numberWords(errors.length)])}</h3>
          <ul>
            {errors.slice(0, SHOWN_ERRORS).map(({ file, fault, detail }) => (
              <li key={file}>
                <b dir="auto">{file}</b> {i18n.t(`library.fault.${fault}`)}{' '}
                {detail ? <span dir="auto">({detail})</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** The first of what its maker corrected, and how many there are. */
function overridesInWords(overrides: readonly Override[]): string {
  const more = overrides.length > SHOWN_OVERRIDES ? [`… (${numberWords(overrides.length)})`] : [];
  return listWords([...overrides.slice(0, SHOWN_OVERRIDES).map(overrideWords), ...more], 'unit');
}

/** A dataset of someone else, before anything of it is kept. */
function DatasetPreview(props: { file: string; dataset: Dataset; onKeep: () => void; onDiscard: () => void }) {
  const { articles, entities, statements, overrides = [] } = props.dataset;
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].slice(0, 8);
  return (
    <div class="preview">
      <h3>{i18n.t('library.datasetFrom', [props.file])}</h3>
      <p>
        {i18n.t('library.datasetHolds', [
          numberWords(articles.length),
          numberWords(entities.length),
          numberWords(statements.length),
        ])}
      </p>
      {publishers.length > 0 ? <p>{i18n.t('library.datasetPublishers', [listWords(publishers)])}</p> : null}
      <p class="hint">
        {listWords(
          entities.slice(0, 8).map(({ name }) => name),
          'unit',
        )}
      </p>
      {overrides.length > 0 ? <p>{i18n.t('library.datasetOverrides', [overridesInWords(overrides)])}</p> : null}
      <p class="hint">{i18n.t('library.datasetUntrusted')}</p>
      <p class="line">
        <button type="button" class="button primary" onClick={props.onKeep}>
          {i18n.t('library.keep')}
        </button>
        <button type="button" class="button" onClick={props.onDiscard}>
          {i18n.t('library.discard')}
        </button>
      </p>
    </div>
  );
}
