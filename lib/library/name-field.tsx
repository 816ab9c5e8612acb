import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DatasetEntity } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import { Icon } from '../ui/icon.tsx';
import { close } from '../ui/icon-paths.ts';
import { Combobox } from './combobox.tsx';
import { useRoles, useSharedNames } from './namesakes.ts';

/** So many names are offered; more letters find the rest. */
const OFFERED = 50;

/**
 * An entity by its name: picked from those whose names have what is typed, or typed in full where only one is called so. Namesakes
 * are told apart by what they are.
 */
export function NameField(props: {
  label: string;
  value: string | undefined;
  /** by name */
  entities: readonly DatasetEntity[];
  countsOf: (id: string) => string;
  card: (id: string) => Promise<CardData | null>;
  onChange: (id: string | undefined) => void;
}) {
  const { label, value, entities, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const shared = useSharedNames(entities);
  const chosen = useMemo(() => entities.find(({ id }) => id === value), [entities, value]);
  const shown = typed ?? chosen?.name ?? value ?? '';
  const offered = useMemo(() => {
    if (!isOpen) return [];
    const wanted = shown.toLowerCase();
    return entities.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, OFFERED);
  }, [entities, isOpen, shown]);
  const namesakes = [...offered, ...(chosen ? [chosen] : [])].filter(({ name }) => shared.has(name));
  const roles = useRoles([...new Set(namesakes.map(({ id }) => id))], props.card, entities);
  const note = typed === null && chosen && shared.has(chosen.name) ? roles.get(chosen.id) : undefined;
  return (
    <Combobox
      label={label}
      value={shown}
      offered={offered}
      hintOf={(id) => roles.get(id) ?? props.countsOf(id)}
      note={note}
      onOpen={(isNow) => {
        setOpen(isNow);
        // What was typed and is nobody's name, or several people's, counts for nothing once the field is left.
        if (!isNow) setTyped(null);
      }}
      onInput={(text) => {
        const [found, ...others] = entities.filter(({ name }) => name === text);
        const isKnown = found !== undefined && others.length === 0;
        setTyped(isKnown || text === '' ? null : text);
        if (isKnown || text === '') onChange(found?.id);
      }}
      onPick={({ id }) => {
        setTyped(null);
        onChange(id);
      }}
    >
      {value === undefined ? null : (
        <button
          type="button"
          class="quiet"
          aria-label={`${i18n.t('library.clear')}: ${label}`}
          onClick={() => onChange(undefined)}
        >
          <Icon d={close} size={12} />
        </button>
      )}
    </Combobox>
  );
}
