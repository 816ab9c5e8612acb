import { i18n } from '#i18n';
import { ENTITY_TYPES, type EntityType } from '../entity.ts';
import type { Settings } from '../settings.ts';
import { TypeIcon } from '../ui/type-icon.tsx';
import { Around } from './around-part.tsx';
import { Choice, Section } from './field.tsx';
import { PagesPreview } from './pages-preview.tsx';
import { Preview } from './preview.tsx';

/** A change that builds on what is stored is a function, so that it undoes nothing that was changed meanwhile. */
export type SettingsChange = Partial<Settings> | ((before: Settings) => Partial<Settings>);
export type Change = (change: SettingsChange) => void;

const HINTS = {
  strict: 'options.marks.strictHint',
  balanced: 'options.marks.balancedHint',
  bold: 'options.marks.boldHint',
} as const;

function Types({ chosen, change }: { chosen: EntityType[]; change: Change }) {
  const set = (type: EntityType, on: boolean) =>
    change(({ types }) => ({
      types: ENTITY_TYPES.filter((other) => (other === type ? on : types.includes(other))),
    }));
  return (
    <fieldset class="field choice">
      <legend>{i18n.t('options.marks.types')}</legend>
      <div class="chips">
        {ENTITY_TYPES.map((type) => (
          <label key={type} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={(event) => set(type, event.currentTarget.checked)}
            />
            <TypeIcon type={type} />
            {i18n.t(`types.${type}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is marked, how it looks, and how sure Backstory must be. */
export function MarksPart({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section id="marks" heading={i18n.t('options.marks.heading')}>
      <Preview settings={settings} />
      <Choice
        id="style"
        label={i18n.t('options.marks.style')}
        options={(['underline', 'tint', 'hover'] as const).map((value) => ({
          value,
          label: i18n.t(`options.marks.${value}`),
        }))}
        value={settings.markStyle}
        onChange={(markStyle) => change({ markStyle })}
      />
      <Types chosen={settings.types} change={change} />
      <Choice
        id="occurrences"
        label={i18n.t('options.marks.occurrences')}
        options={(['all', 'first'] as const).map((value) => ({ value, label: i18n.t(`options.marks.${value}`) }))}
        value={settings.occurrences}
        onChange={(occurrences) => change({ occurrences })}
      />
      <Choice
        id="caution"
        label={i18n.t('options.marks.caution')}
        hint={i18n.t(HINTS[settings.caution])}
        options={(['strict', 'balanced', 'bold'] as const).map((value) => ({
          value,
          label: i18n.t(`options.marks.${value}`),
        }))}
        value={settings.caution}
        onChange={(caution) => change({ caution })}
      />
      <Choice
        id="pages"
        label={i18n.t('options.marks.pages')}
        hint={i18n.t('options.marks.pagesHint')}
        options={[
          { value: 'articles', label: i18n.t('options.marks.articles') },
          { value: 'all', label: i18n.t('options.marks.allPages') },
        ]}
        value={settings.pages}
        onChange={(pages) => change({ pages })}
      >
        <PagesPreview pages={settings.pages} />
      </Choice>
      <Around settings={settings} change={change} />
    </Section>
  );
}
