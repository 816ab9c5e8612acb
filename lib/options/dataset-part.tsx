import { i18n } from '#i18n';
import { ENTITY_TYPES } from '../entity.ts';
import type { DatasetFacts } from '../exchange.ts';
import { dateWords, numberWords } from '../ui/dates.ts';
import { TypeIcon } from '../ui/type-icon.tsx';
import { Section } from './field.tsx';

export type Known<Value> = { is: 'loading' } | { is: 'failed' } | { is: 'known'; value: Value };

function Figures({ facts }: { facts: DatasetFacts }) {
  const { firstDate, lastDate } = facts;
  const figures: [label: string, value: number][] = [
    [i18n.t('options.dataset.articles'), facts.articles],
    [i18n.t('options.dataset.entities'), facts.entities],
    [i18n.t('options.dataset.statements'), facts.statements],
    [i18n.t('options.dataset.details'), facts.details],
    [i18n.t('options.dataset.aliases'), facts.aliases],
  ];
  return (
    <>
      <dl class="figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{numberWords(value)}</dd>
          </div>
        ))}
      </dl>
      <ul class="by-type">
        {ENTITY_TYPES.filter((type) => facts.byType[type]).map((type) => (
          <li key={type}>
            <TypeIcon type={type} />
            {i18n.t(`types.${type}`)} <b>{numberWords(facts.byType[type] ?? 0)}</b>
          </li>
        ))}
      </ul>
      <p class="hint">
        {firstDate && lastDate ? (
          <>
            {i18n.t('options.dataset.dates')}{' '}
            {firstDate === lastDate
              ? dateWords(firstDate)
              : i18n.t('options.dataset.range', [dateWords(firstDate), dateWords(lastDate)])}
            {' · '}
          </>
        ) : null}
        {i18n.t('options.dataset.revision')} <code>{facts.revision.slice(0, 12)}</code>
      </p>
    </>
  );
}

/** What the dataset of this copy holds. */
export function DatasetPart({ facts }: { facts: Known<DatasetFacts> }) {
  return (
    <Section id="dataset" heading={i18n.t('options.dataset.heading')}>
      {facts.is === 'loading' ? <p class="hint">{i18n.t('options.dataset.loading')}</p> : null}
      {facts.is === 'failed' ? <p class="error">{i18n.t('options.dataset.failed')}</p> : null}
      {facts.is === 'known' && facts.value.articles === 0 ? (
        <p class="hint">
          {i18n.t('popup.datasetEmptyWhy')} {i18n.t('popup.datasetEmptyDo')}
        </p>
      ) : null}
      {facts.is === 'known' && facts.value.articles > 0 ? <Figures facts={facts.value} /> : null}
    </Section>
  );
}
