import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DatasetEntity } from '../entity.ts';
import { numberWords } from '../ui/dates.ts';
import { TypeIcon } from '../ui/type-icon.tsx';
import { searchWords } from './search-index.ts';
import { useIndex } from './use-search.ts';

/** So many names are offered; a longer word finds the rest. */
const OFFERED = 12;

export const spellings = ({ name, aliases }: DatasetEntity) => `${name} ${aliases.map(({ text }) => text).join(' ')}`;

/**
 * Finds an entity by any of its names: a combobox with a list (ARIA Authoring Practices, "Editable Combobox With List
 * Autocomplete"). Before anything is typed it offers those that share a word with the name it is for.
 */
export function NamePicker(props: {
  label: string;
  entities: readonly DatasetEntity[];
  /** whom it is to be joined with */
  beside: DatasetEntity;
  countsOf: (id: string) => string;
  onPick: (entity: DatasetEntity) => void;
  /** what was picked is typed over */
  onClear: () => void;
}) {
  const { entities, beside, onPick, onClear } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const { index } = useIndex(entities, spellings);
  const { id: self, name } = beside;
  const offered = useMemo(() => {
    if (!index) return [];
    const isOther = (at: number) => entities[at]!.id !== self;
    const sharing = (word: string) =>
      index.search(word, (at) => isOther(at) && searchWords(spellings(entities[at]!)).includes(word));
    // An initial is shared by everybody.
    const words = searchWords(name).filter((word) => word.length > 1);
    const found =
      query === '' ? [...new Set(words.flatMap(sharing))].sort((a, b) => a - b) : index.search(query, isOther);
    return found.slice(0, OFFERED).map((at) => entities[at]!);
  }, [index, entities, self, name, query]);
  const pick = (one: DatasetEntity | undefined) => {
    if (!one) return;
    setQuery(one.name);
    setOpen(false);
    setAt(-1);
    onPick(one);
  };
  const move = (to: number) => {
    setOpen(true);
    setAt(offered.length === 0 ? -1 : (to + offered.length) % offered.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at < 0 ? offered.length - 1 : at - 1),
    ...(isOpen && at >= 0 ? { Enter: () => pick(offered[at]) } : {}),
    ...(isOpen ? { Escape: () => setOpen(false) } : {}),
  };
  return (
    <div class="picker">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isOpen && offered.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(-1);
          setOpen(true);
          onClear();
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          // Escape closes the list first, and the form only where no list is open.
          event.stopPropagation();
          act();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={props.label} hidden={!isOpen || offered.length === 0}>
        {offered.map((one, index) => (
          <div
            key={one.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The field keeps the focus, as it would close the list to lose it.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(one)}
            onKeyDown={(event) => event.key === 'Enter' && pick(one)}
          >
            <TypeIcon type={one.type} size={16} />
            <span class="visually-hidden">{i18n.t(`type.${one.type}`)}</span>
            <span class="entity-name" dir="auto">
              {one.name}
            </span>
            <span class="hint">{props.countsOf(one.id)}</span>
          </div>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {isOpen ? i18n.t('library.correct.options', [numberWords(offered.length)]) : ''}
      </p>
    </div>
  );
}
