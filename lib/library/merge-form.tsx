import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DatasetEntity } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import { Segmented } from '../ui/segmented.tsx';
import { CorrectForm, type CorrectProps } from './correct-form.tsx';
import { NamePicker } from './name-picker.tsx';
import { futureOf, Outlook } from './outlook.tsx';

/** Makes two entities one, after showing what will become of them. */
export function MergeForm(props: {
  data: CardData;
  entities: readonly DatasetEntity[];
  countsOf: (id: string) => string;
  card: (id: string) => Promise<CardData | null>;
  actions: CorrectProps;
}) {
  const { data, card } = props;
  const { entity } = data;
  const [other, setOther] = useState<CardData | null>(null);
  const [picked, setPicked] = useState<string>();
  const [kept, setKept] = useState<'this' | 'other'>('this');
  useEffect(() => {
    if (picked === undefined) return;
    let isCurrent = true;
    card(picked).then(
      (found) => isCurrent && setOther(found),
      () => isCurrent && setPicked(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [picked, card]);
  const [into, from] = kept === 'this' ? [entity.id, other?.entity.id] : [other?.entity.id, entity.id];
  const draft = into === undefined || from === undefined ? undefined : { action: 'merge' as const, into, entity: from };
  const isOdd = other !== null && other.entity.type !== entity.type;
  return (
    <CorrectForm
      heading={i18n.t('library.correct.mergeHeading', [entity.name])}
      hint={i18n.t('library.correct.mergeHint')}
      doWords={i18n.t(isOdd ? 'library.correct.mergeAnyway' : 'library.correct.mergeDo')}
      draft={draft}
      actions={props.actions}
    >
      <NamePicker
        label={i18n.t('library.correct.otherName')}
        entities={props.entities}
        beside={{ ...entity, details: [] }}
        countsOf={props.countsOf}
        onPick={({ id }) => {
          if (id !== picked) setOther(null);
          setPicked(id);
        }}
        onClear={() => {
          setOther(null);
          setPicked(undefined);
        }}
      />
      {other ? (
        <>
          {other.entity.name === entity.name ? null : (
            <div class="labelled">
              <span id="name-kept-label">{i18n.t('library.correct.nameKept')}</span>
              <Segmented
                name="name-kept"
                labelledBy="name-kept-label"
                value={kept}
                options={[
                  { value: 'this', label: entity.name },
                  { value: 'other', label: other.entity.name },
                ]}
                onChange={setKept}
              />
            </div>
          )}
          {isOdd ? (
            <p class="error" role="alert">
              {i18n.t('library.correct.mergeWarning', [
                i18n.t(`type.${entity.type}`),
                i18n.t(`type.${other.entity.type}`),
              ])}
            </p>
          ) : null}
          <Outlook futures={[futureOf(kept === 'this' ? [data, other] : [other, data])]} />
        </>
      ) : null}
    </CorrectForm>
  );
}
