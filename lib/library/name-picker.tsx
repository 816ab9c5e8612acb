import { useMemo, useState } from 'preact/hooks';
import type { DatasetEntity } from '../entity.ts';
import { Combobox } from './combobox.tsx';
import { searchWords } from './search-index.ts';
import { useIndex } from './use-search.ts';

/** So many names are offered; a longer word finds the rest. */
const OFFERED = 12;

export const spellings = ({ name, aliases }: DatasetEntity) => `${name} ${aliases.map(({ text }) => text).join(' ')}`;

/** Finds an entity by any of its names. Before anything is typed it offers those that share a word with the name it is for. */
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
  const { beside, onPick, onClear } = props;
  const [query, setQuery] = useState('');
  const { items: entities, index } = useIndex(props.entities, spellings);
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
  return (
    <Combobox
      label={props.label}
      value={query}
      offered={offered}
      hintOf={props.countsOf}
      opensOnFocus
      onInput={(typed) => {
        setQuery(typed);
        onClear();
      }}
      onPick={(one) => {
        setQuery(one.name);
        onPick(one);
      }}
    />
  );
}
