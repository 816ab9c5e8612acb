import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '../ui/dates.ts';
import { faultWords } from './fault-words.ts';
import { Summary } from './import-summary.tsx';
import { type ImportSummary, withDataset } from './importing.ts';
import type { LibraryDeps } from './view.tsx';
import type { WaitingDataset } from './waiting.ts';

type State =
  | { is: 'idle'; said?: string }
  | { is: 'busy'; words: string; stop: AbortController }
  | { is: 'done'; summary: ImportSummary; said?: string };

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.xml,.rss,.atom,.json,.jsonld,.zip';

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
      (error: unknown) => setState({ is: 'idle', said: endWords(error, stop.signal) }),
    );
  };
  const settle = (summary: ImportSummary, waiting: WaitingDataset) =>
    setState({
      is: 'done',
      summary: { ...summary, datasets: summary.datasets.filter((one) => one !== waiting) },
    });
  const keep = (summary: ImportSummary, waiting: WaitingDataset) => {
    const stop = new AbortController();
    const show = (done: number, all: number) =>
      setState({ is: 'busy', stop, words: i18n.t('library.keeping', [Math.floor((done / Math.max(1, all)) * 100)]) });
    show(0, 1);
    deps.keepDataset(waiting, show, stop.signal).then(
      () => settle(withDataset(summary, waiting.outline), waiting),
      // What else came with it waits still.
      (error: unknown) => setState({ is: 'done', summary, said: `${waiting.file}: ${endWords(error, stop.signal)}` }),
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
        {state.is === 'busy' ? (
          <button type="button" class="button" onClick={() => state.stop.abort()}>
            {i18n.t('library.cancel')}
          </button>
        ) : null}
      </p>
      <p class="hint" role="status">
        {state.is === 'busy' ? state.words : state.said}
      </p>
      {state.is === 'done' ? (
        <Summary
          summary={state.summary}
          onKeep={(waiting) => keep(state.summary, waiting)}
          onDiscard={(waiting) => settle(state.summary, waiting)}
        />
      ) : null}
    </section>
  );
}

/** Why an import ended before its end. */
function endWords(error: unknown, { aborted }: AbortSignal): string {
  return aborted ? i18n.t('library.cancelled') : i18n.t('library.importFailed', [faultWords(error)]);
}
