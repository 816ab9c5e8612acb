import { i18n } from '#i18n';
import { listWords, numberWords } from '../ui/dates.ts';
import { overrideWords } from './correction-words.ts';
import type { ImportSummary } from './importing.ts';
import type { DatasetOutline, WaitingDataset } from './waiting.ts';

/** More errors than these help nobody; how many there were is said above them. */
const SHOWN_ERRORS = 50;

/** What came of an import: what is kept, what waits for the reader's word, and what could not be read. */
export function Summary(props: {
  summary: ImportSummary;
  onKeep: (waiting: WaitingDataset) => void;
  onDiscard: (waiting: WaitingDataset) => void;
}) {
  const { articles, entities, statements, without, renamed, repeated, errors, datasets } = props.summary;
  return (
    <div class="summary">
      <p>
        {articles > 0
          ? i18n.t('library.read', [numberWords(articles), numberWords(entities), numberWords(statements)])
          : i18n.t('library.readNone')}
      </p>
      {without > 0 ? <p>{i18n.t('library.without', [numberWords(without)])}</p> : null}
      {renamed > 0 ? <p>{i18n.t('library.renamed', [numberWords(renamed)])}</p> : null}
      {repeated > 0 ? <p>{i18n.t('library.repeated', [numberWords(repeated)])}</p> : null}
      {datasets.map((waiting) => (
        <DatasetPreview
          key={waiting.file}
          file={waiting.file}
          outline={waiting.outline}
          onKeep={() => props.onKeep(waiting)}
          onDiscard={() => props.onDiscard(waiting)}
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
function overridesInWords({ overrides, allOverrides }: DatasetOutline): string {
  const more = allOverrides > overrides.length ? [`… (${numberWords(allOverrides)})`] : [];
  return listWords([...overrides.map(overrideWords), ...more], 'unit');
}

/** A dataset of someone else, before anything of it is kept. */
function DatasetPreview(props: { file: string; outline: DatasetOutline; onKeep: () => void; onDiscard: () => void }) {
  const { articles, entities, statements, publishers, names, allOverrides } = props.outline;
  return (
    <div class="preview">
      <h3>{i18n.t('library.datasetFrom', [props.file])}</h3>
      <p>{i18n.t('library.datasetHolds', [numberWords(articles), numberWords(entities), numberWords(statements)])}</p>
      {publishers.length > 0 ? <p>{i18n.t('library.datasetPublishers', [listWords(publishers)])}</p> : null}
      <p class="hint">{listWords(names, 'unit')}</p>
      {allOverrides > 0 ? <p>{i18n.t('library.datasetOverrides', [overridesInWords(props.outline)])}</p> : null}
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
