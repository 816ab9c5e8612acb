import { i18n } from '#i18n';
import type { Dataset, Override } from '../entity.ts';
import { listWords, numberWords } from '../ui/dates.ts';
import { overrideWords } from './correction-words.ts';
import type { ImportSummary } from './importing.ts';

/** More errors than these help nobody; how many there were is said above them. */
const SHOWN_ERRORS = 50;
const SHOWN_OVERRIDES = 8;

/** What came of an import: what is kept, what waits for the reader's word, and what could not be read. */
export function Summary(props: {
  summary: ImportSummary;
  onKeep: (file: string, dataset: Dataset) => void;
  onDiscard: (dataset: Dataset) => void;
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
          onDiscard={() => props.onDiscard(dataset)}
        />
      ))}
      {errors.length > 0 ? (
        <div class="error">
          <h3>{i18n.t('library.notRead', [numberWords(errors.length)])}</h3>
          <ul>
            {errors.slice(0, SHOWN_ERRORS).map(({ file, fault, detail }) => (
              <li key={`${file} ${detail}`}>
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
