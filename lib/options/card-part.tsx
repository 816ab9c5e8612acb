import { i18n } from '#i18n';
import { HOVER_DELAY } from '../card/timing.ts';
import type { Settings } from '../settings.ts';
import { numberWords } from '../ui/dates.ts';
import { Choice, Section } from './field.tsx';
import type { Change } from './marks-part.tsx';

export interface KeyCommand {
  what: string;
  /** as the browser writes it: `Alt+Shift+J`; empty when the reader has taken it away */
  keys: string;
}

function Keys({ commands }: { commands: readonly KeyCommand[] }) {
  return (
    <div class="field choice">
      <h3>{i18n.t('options.keys.heading')}</h3>
      <dl class="keys">
        {commands.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.keys.unset')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{i18n.t('options.keys.hint')}</p>
    </div>
  );
}

/** How the card opens, how fast, and with which keys. */
export function CardPart(props: { settings: Settings; change: Change; commands: readonly KeyCommand[] }) {
  const { settings, change, commands } = props;
  return (
    <Section id="card" heading={i18n.t('options.card.heading')}>
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
      {commands.length > 0 ? <Keys commands={commands} /> : null}
    </Section>
  );
}
