import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { search } from '../ui/icon-paths.ts';

/** A field to search in, with the number of results beside it. */
export function SearchField(props: {
  label: string;
  value: string;
  found: number;
  ready: number;
  onInput: (value: string) => void;
}) {
  return (
    <div class="search">
      <Icon d={search} />
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        maxLength={200}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {props.ready < 1 && props.value !== ''
          ? i18n.t('library.indexing', [Math.floor(props.ready * 100)])
          : i18n.t('library.results', [numberWords(props.found)])}
      </p>
    </div>
  );
}

/** One of a few, or any. */
export function Select(props: {
  label: string;
  value: string | undefined;
  options: readonly (readonly [value: string, words: string])[];
  /** one of them must be chosen */
  always?: boolean;
  onChange: (value: string | undefined) => void;
}) {
  const id = useId();
  return (
    <p class="filter">
      <label for={id} dir="auto">
        {props.label}
      </label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
      >
        {props.always ? null : <option value="">{i18n.t('library.any')}</option>}
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A day, both as typed and as picked. */
export function DateField(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const id = useId();
  return (
    <p class="filter">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
      />
    </p>
  );
}

export function NoMatch({ nothing }: { nothing: boolean }) {
  return (
    <div class="none">
      <h2>{i18n.t(nothing ? 'library.empty' : 'library.noMatch')}</h2>
      <p>{i18n.t(nothing ? 'library.emptyWhy' : 'library.noMatchWhy')}</p>
    </div>
  );
}
