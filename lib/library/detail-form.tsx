import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { detailKey } from '../dataset/detail-readings.ts';
import { ROLE_RELATIONS } from '../dataset/roles.ts';
import { QUALIFIERS, type Qualifier } from '../entity.ts';
import type { CardData, ShownDetail } from '../exchange.ts';
import { qualified } from '../ui/qualified.tsx';
import { CorrectForm, type CorrectProps, TextField } from './correct-form.tsx';
import { Select } from './filters.tsx';

/** Has a role say something else, be over, have other dates, or not be at all. */
export function DetailForm({ data, actions }: { data: CardData; actions: CorrectProps }) {
  const { entity } = data;
  const roles = entity.details.filter(({ relation }) => ROLE_RELATIONS.has(relation));
  // The detail and not its place: cards are read again at every change, also another page's.
  const [detail, setDetail] = useState(roles[0]);
  const change = (one: ShownDetail) => {
    setDetail(one);
    setTo(changeOf(one));
    setWrong(false);
  };
  const [to, setTo] = useState(changeOf(detail));
  const [isWrong, setWrong] = useState(false);
  if (!detail) {
    return (
      <CorrectForm
        heading={i18n.t('library.correct.detailHeading', [entity.name])}
        hint={i18n.t('library.correct.detailNone')}
        doWords={i18n.t('library.correct.detailDo')}
        draft={undefined}
        actions={actions}
      >
        {null}
      </CorrectForm>
    );
  }
  // A correction is of what the article states, also where it was corrected before.
  const { value, qualifier, from, date } = detail.stated ?? detail;
  const stated = { relation: detail.relation, value, qualifier, from, date, sources: detail.sources };
  const dates = { from: to.from || undefined, to: to.to || undefined };
  const isThere = roles.some((one) => detailKey(one) === detailKey(detail));
  const choices = isThere ? roles : [detail, ...roles];
  const next = isWrong ? null : { value: to.value.trim(), qualifier: to.qualifier, ...dates };
  return (
    <CorrectForm
      heading={i18n.t('library.correct.detailHeading', [entity.name])}
      doWords={i18n.t('library.correct.detailDo')}
      draft={{ action: 'correct', entity: entity.id, detail: stated, to: next }}
      actions={actions}
    >
      <Select
        label={i18n.t('library.correct.detailWhich')}
        always
        value={detailKey(detail)}
        options={choices.map((one) => [detailKey(one), qualified(one)] as const)}
        onChange={(key) => change(choices.find((one) => detailKey(one) === key) ?? detail)}
      />
      <p class="hint" dir="auto">
        {i18n.t('library.correct.detailStated', [qualified({ value, qualifier })])}
      </p>
      <p class="choices">
        <label>
          <input type="checkbox" checked={isWrong} onChange={(event) => setWrong(event.currentTarget.checked)} />
          <span>{i18n.t('library.correct.detailWrong')}</span>
        </label>
      </p>
      {isWrong ? null : (
        <div class="filters">
          <TextField
            label={i18n.t('library.correct.detailValue')}
            value={to.value}
            onInput={(text) => setTo({ ...to, value: text })}
          />
          <Select
            label={i18n.t('library.correct.detailWhen')}
            always
            value={to.qualifier ?? ''}
            options={[
              ['', i18n.t('library.correct.now')],
              ...QUALIFIERS.map((one) => [one, i18n.t(`qualifier.${one}`, ['…'])] as const),
            ]}
            onChange={(one) => setTo({ ...to, qualifier: one as Qualifier | undefined })}
          />
          <TextField
            label={i18n.t('library.from')}
            value={to.from}
            hint={i18n.t('library.correct.dateHint')}
            onInput={(text) => setTo({ ...to, from: text.trim() })}
          />
          <TextField label={i18n.t('library.to')} value={to.to} onInput={(text) => setTo({ ...to, to: text.trim() })} />
        </div>
      )}
    </CorrectForm>
  );
}

/** What the fields begin with: the detail as it is. */
function changeOf(detail: ShownDetail | undefined) {
  const { value = '', qualifier, from = '', date = '' } = detail ?? {};
  return { value, qualifier, from, to: date };
}
