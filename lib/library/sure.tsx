import { i18n } from '#i18n';

/** Asks once more before what cannot be taken back. */
export function Sure(props: { question: string; onYes: () => void; onNo: () => void }) {
  return (
    <span class="line" role="alert">
      {props.question}
      <button type="button" class="button danger" onClick={props.onYes}>
        {i18n.t('library.yes')}
      </button>
      <button type="button" class="button" onClick={props.onNo}>
        {i18n.t('library.no')}
      </button>
    </span>
  );
}
