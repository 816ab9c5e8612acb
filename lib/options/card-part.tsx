import { i18n } from '#i18n';
import { HOVER_DELAY } from '../card/timing.ts';
import type { Settings } from '../settings.ts';
import { countWords } from '../ui/counts.ts';
import { numberWords } from '../ui/dates.ts';
import { Choice, Section } from './field.tsx';
import type { Change } from './marks-part.tsx';
import { TryCard } from './try-card.tsx';

/** How the card opens, and how fast. */
export function CardPart({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section id="card" heading={i18n.t('options.card.heading')}>
      <TryCard settings={settings} />
      <Choice
        id="open-by"
        label={i18n.t('options.card.openBy')}
        hint={i18n.t('options.card.openByHint')}
        options={(['hover', 'click'] as const).map((value) => ({ value, label: i18n.t(`options.card.${value}`) }))}
        value={settings.openBy}
        onChange={(openBy) => change({ openBy })}
      />
      {settings.openBy === 'hover' ? (
        <Choice
          id="delay"
          label={i18n.t('options.card.delay')}
          hint={i18n.t('options.card.delayHint', [numberWords(HOVER_DELAY[settings.hoverDelay])])}
          options={(['instant', 'quick', 'relaxed'] as const).map((value) => ({
            value,
            label: i18n.t(`options.card.${value}`),
          }))}
          value={settings.hoverDelay}
          onChange={(hoverDelay) => change({ hoverDelay })}
        />
      ) : null}
      <Choice
        id="old-after"
        label={i18n.t('options.card.oldAfter')}
        hint={i18n.t('options.card.oldAfterHint')}
        options={([1, 2, 5, 0] as const).map((value) => ({
          value: String(value),
          label: value === 0 ? i18n.t('options.card.oldNever') : countWords('options.card.oldYears', value),
        }))}
        value={String(settings.oldAfter)}
        onChange={(value) => change({ oldAfter: Number(value) as Settings['oldAfter'] })}
      />
    </Section>
  );
}
