import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { Section } from './field.tsx';
import type { Change } from './marks-part.tsx';

/** The names the reader does not want marked. */
export function MutedPart(props: {
  settings: Settings;
  names: Readonly<Record<string, string>>;
  change: Change;
  say: (words: string) => void;
}) {
  const { settings, names, change, say } = props;
  const unmute = (entity: string, name: string) => {
    change((before) => ({ muted: before.muted.filter((id) => id !== entity) }));
    say(i18n.t('options.muted.undone', [name]));
  };
  return (
    <Section id="muted" heading={i18n.t('options.muted.heading')}>
      {settings.muted.length === 0 ? <p class="hint">{i18n.t('options.muted.none')}</p> : null}
      <ul class="rows">
        {settings.muted.map((entity) => {
          const name = names[entity] ?? i18n.t('options.muted.unknown', [entity]);
          return (
            <li key={entity}>
              <span class="entity-name">{name}</span>
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('options.muted.unmuteName', [name])}
                onClick={() => unmute(entity, name)}
              >
                {i18n.t('options.muted.unmute')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
