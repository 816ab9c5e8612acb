import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { useGoTo } from '../ui/go-to.ts';
import { Section } from './field.tsx';
import type { Change } from './marks-part.tsx';

/** A name that is stored in small letters, as the entity's own name has it where it is a part of that. */
function asNamed(small: string, name: string): string {
  const at = name.toLowerCase().indexOf(small);
  return at < 0 ? small : name.slice(at, at + small.length);
}

/** The names the reader does not want marked, and those that mean somebody else. */
export function MutedPart(props: {
  settings: Settings;
  names: Readonly<Record<string, string>>;
  change: Change;
  say: (words: string) => void;
}) {
  const { settings, names, change, say } = props;
  const list = useRef<HTMLUListElement>(null);
  const goTo = useGoTo();
  const rows = [
    ...settings.muted.map((entity) => ({
      key: entity,
      name: names[entity] ?? i18n.t('options.muted.unknown', [entity]),
      words: names[entity] ?? i18n.t('options.muted.unknown', [entity]),
      undo: () => change((before) => ({ muted: before.muted.filter((id) => id !== entity) })),
    })),
    ...settings.notMeant.map((key) => {
      const [entity = '', small = ''] = key.split('\t');
      const name = names[entity] ?? i18n.t('options.muted.unknown', [entity]);
      const written = asNamed(small, name);
      return {
        key,
        name: written,
        words: i18n.t('options.muted.notMeant', [written, name]),
        undo: () => change((before) => ({ notMeant: before.notMeant.filter((one) => one !== key) })),
      };
    }),
  ];
  /** The row is gone: what stands in its place has the focus, or, where none is left, the heading. */
  const goToNext = (at: number) =>
    goTo(() => {
      const left = [...(list.current?.children ?? [])];
      if (left.length >= rows.length) return null;
      return (left[at] ?? left.at(-1))?.querySelector('button') ?? document.getElementById('muted-heading');
    });
  return (
    <Section id="muted" heading={i18n.t('options.muted.heading')}>
      {rows.length === 0 ? <p class="hint">{i18n.t('options.muted.none')}</p> : null}
      <ul ref={list} class="rows">
        {rows.map(({ key, name, words, undo }, at) => (
          <li key={key}>
            <span class="entity-name">{words}</span>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('options.muted.unmuteName', [name])}
              onClick={() => {
                goToNext(at);
                undo();
                say(i18n.t('options.muted.undone', [name]));
              }}
            >
              {i18n.t('options.muted.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
