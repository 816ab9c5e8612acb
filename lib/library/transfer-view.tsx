import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dataset } from '../entity.ts';
import type { Layer, ListedCorrection } from '../store/index.ts';
import { BUNDLED, LEARNED } from '../store/types.ts';
import { writeCsl, writeCsv, writeDatasetJson, writeJsonLd } from '../transfer/write.ts';
import { numberWords } from '../ui/dates.ts';
import { Toggle } from '../ui/toggle.tsx';
import { faultWords } from './fault-words.ts';
import { type Library, wholeDataset } from './gather.ts';
import { ImportView } from './import-view.tsx';
import { layerWords } from './layer-words.ts';
import { overridesOf } from './overrides.ts';
import { Sure } from './sure.tsx';
import { UsageView } from './usage-view.tsx';
import type { LibraryDeps } from './view.tsx';

const FORMS = [
  { key: 'asDataset', file: 'backstory-dataset.json', type: 'application/json', write: writeDatasetJson },
  {
    key: 'asCsv',
    file: 'backstory-statements.csv',
    type: 'text/csv',
    write: (dataset: Dataset) => [...writeCsv(dataset)],
  },
  {
    key: 'asJsonLd',
    file: 'backstory-statements.jsonld',
    type: 'application/ld+json',
    write: (dataset: Dataset) => [...writeJsonLd(dataset)],
  },
  {
    key: 'asCsl',
    file: 'backstory-citations.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (dataset: Dataset) => [writeCsl(dataset)],
  },
] as const;

/** What comes in, what goes out, and the layers that all of it stands in. */
export function TransferView(props: {
  deps: LibraryDeps;
  library: Library;
  layers: readonly Layer[];
  corrections: readonly ListedCorrection[];
}) {
  const { deps, library } = props;
  const [fault, setFault] = useState('');
  const take = (form: (typeof FORMS)[number]) => {
    setFault('');
    wholeDataset(library, deps.card, overridesOf(props.corrections))
      .then((dataset) => deps.save(form.file, form.type, form.write(dataset)))
      .catch((error: unknown) => setFault(i18n.t('library.exportFailed', [faultWords(error)])));
  };
  return (
    <>
      <ImportView deps={deps} />
      <section class="part" aria-labelledby="export-heading">
        <h2 id="export-heading">{i18n.t('library.exportHeading')}</h2>
        <p class="hint">{i18n.t('library.exportHint')}</p>
        <p class="line">
          {FORMS.map((form) => (
            <button key={form.key} type="button" class="button" onClick={() => take(form)}>
              {i18n.t(`library.${form.key}`)}
            </button>
          ))}
        </p>
        {fault ? (
          <p class="error" role="alert">
            {fault}
          </p>
        ) : null}
      </section>
      <section class="part" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{i18n.t('library.sources')}</h2>
        <ul class="rows">
          {props.layers.map((layer) => (
            <LayerRow key={layer.id} layer={layer} deps={deps} />
          ))}
        </ul>
        <UsageView key={props.layers.map(({ articles }) => articles).join()} deps={deps} />
      </section>
    </>
  );
}

/** One layer: on or off, and, but for what was shipped, away with it. */
function LayerRow({ layer, deps }: { layer: Layer; deps: LibraryDeps }) {
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState('');
  const words = layerWords(layer);
  const isLearned = layer.id === LEARNED;
  const act = (work: Promise<void>) => {
    setAsking(false);
    setFault('');
    work.catch((error: unknown) => setFault(i18n.t('library.notChanged', [faultWords(error)])));
  };
  return (
    <li>
      <Toggle checked={layer.enabled} onChange={(on) => act(deps.setEnabled(layer.id, on))}>
        <b dir="auto">{words}</b>{' '}
        {layer.id === BUNDLED ? null : (
          <span class="hint">
            {i18n.t('library.holds', [numberWords(layer.articles), numberWords(layer.statements)])}
          </span>
        )}
      </Toggle>
      {layer.id === BUNDLED || asking ? null : (
        <button
          type="button"
          class="button"
          aria-label={`${i18n.t(isLearned ? 'library.forget' : 'library.remove')}: ${words}`}
          onClick={() => setAsking(true)}
        >
          {i18n.t(isLearned ? 'library.forget' : 'library.remove')}
        </button>
      )}
      {asking ? (
        <Sure
          question={isLearned ? i18n.t('library.forgetSure') : i18n.t('library.removeSure', [words])}
          onYes={() => act(isLearned ? deps.empty(layer.id) : deps.remove(layer.id))}
          onNo={() => setAsking(false)}
        />
      ) : null}
      {fault ? (
        <p class="error" role="alert">
          {fault}
        </p>
      ) : null}
    </li>
  );
}
