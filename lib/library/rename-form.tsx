import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import { CorrectForm, type CorrectProps, TextField } from './correct-form.tsx';

/** Gives an entity another name, and says which names are never to be used for it. */
export function RenameForm(props: {
  data: CardData;
  /** names that were taken away before */
  never: readonly string[];
  actions: CorrectProps;
}) {
  const { entity } = props.data;
  const [name, setName] = useState(entity.name);
  const [never, setNever] = useState<readonly string[]>(props.never);
  const names = [...new Set([...entity.aliases.map(({ text }) => text), ...props.never])];
  return (
    <CorrectForm
      heading={i18n.t('library.correct.renameHeading', [entity.name])}
      doWords={i18n.t('library.correct.renameDo')}
      draft={{ action: 'rename', entity: entity.id, name, never: [...never] }}
      actions={props.actions}
    >
      <TextField label={i18n.t('library.correct.nameKept')} value={name} onInput={setName} />
      <fieldset>
        <legend>{i18n.t('library.correct.renameUsed')}</legend>
        <p class="hint">{i18n.t('library.correct.renameUsedHint')}</p>
        <ul class="choices">
          {names.map((text) => (
            <li key={text}>
              <label>
                <input
                  type="checkbox"
                  checked={!never.includes(text)}
                  onChange={() =>
                    setNever(never.includes(text) ? never.filter((one) => one !== text) : [...never, text])
                  }
                />
                <span dir="auto">{text}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </CorrectForm>
  );
}
