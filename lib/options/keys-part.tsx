import { i18n } from '#i18n';
import { Section } from './field.tsx';

export interface KeyCommand {
  what: string;
  /** as the browser writes it: `Alt+Shift+J`; empty when the reader has taken it away */
  keys: string;
}

/** What can be done from the keyboard, with the keys as they are now, and the way to change them. */
export function KeysPart({ commands, onChange }: { commands: readonly KeyCommand[]; onChange: () => void }) {
  return (
    <Section id="keys" heading={i18n.t('options.keys.heading')}>
      <p class="hint">{i18n.t('options.keys.hint')}</p>
      <dl class="keys">
        {commands.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.keys.unset')}</dd>
          </div>
        ))}
      </dl>
      <p class="line">
        <button type="button" class="button" onClick={onChange}>
          {i18n.t('options.keys.change')}
        </button>
      </p>
    </Section>
  );
}
