import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectionDraft, ListedCorrection } from '../store/index.ts';
import { refusalWords } from './correction-words.ts';

/** What the forms of corrections share. */
export interface CorrectProps {
  correct: (draft: CorrectionDraft) => Promise<ListedCorrection>;
  onDone: (made: ListedCorrection) => void;
  onCancel: () => void;
}

/** A form that keeps one correction, says why where it is refused, and closes by Escape. */
export function CorrectForm(props: {
  heading: string;
  hint?: string;
  /** words of the button that keeps it */
  doWords: string;
  /** undefined while nothing can be kept */
  draft: CorrectionDraft | undefined;
  actions: CorrectProps;
  children: ComponentChildren;
}) {
  const { draft, actions } = props;
  const [refused, setRefused] = useState({ words: '', draft: '' });
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  // Once anything is changed it may be right.
  const problem = refused.draft === JSON.stringify(draft) ? refused.words : '';
  return (
    <form
      ref={form}
      class="correct"
      aria-labelledby={`${id}-heading`}
      aria-describedby={problem ? `${id}-problem` : undefined}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!draft || isBusy) return;
        setBusy(true);
        actions.correct(draft).then(actions.onDone, (error: unknown) => {
          setBusy(false);
          setRefused({ words: refusalWords(error), draft: JSON.stringify(draft) });
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.onCancel();
      }}
    >
      <h3 id={`${id}-heading`} dir="auto">
        {props.heading}
      </h3>
      {props.hint ? <p class="hint">{props.hint}</p> : null}
      {props.children}
      {problem ? (
        <p class="error" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      <p class="line">
        <button type="submit" class="button primary" disabled={!draft || isBusy}>
          {props.doWords}
        </button>
        <button type="button" class="button" onClick={actions.onCancel}>
          {i18n.t('library.cancel')}
        </button>
      </p>
    </form>
  );
}

/** A line of text with its label. */
export function TextField(props: { label: string; value: string; hint?: string; onInput: (value: string) => void }) {
  const id = useId();
  return (
    <p class="filter">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.hint ? (
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      ) : null}
    </p>
  );
}
