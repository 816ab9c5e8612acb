import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DatasetEntity } from '../entity.ts';
import { numberWords } from '../ui/dates.ts';
import { TypeIcon } from '../ui/type-icon.tsx';

/** A field with a list of entities to pick from (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"). */
export function Combobox(props: {
  label: string;
  /** what stands in the field */
  value: string;
  /** while the list is open */
  offered: readonly DatasetEntity[];
  /** what tells an entity apart from those that are called the same */
  hintOf: (id: string) => string;
  /** the list opens as soon as the field is gone to, not only by a key or a click */
  opensOnFocus?: boolean;
  onInput: (value: string) => void;
  onPick: (entity: DatasetEntity) => void;
  onOpen?: (isOpen: boolean) => void;
  /** beside the label, and what it says of the field */
  note?: string;
  /** over the end of the field */
  children?: ComponentChildren;
}) {
  const { label, offered, note } = props;
  const id = useId();
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const open = (isNow: boolean) => {
    setOpen(isNow);
    if (!isNow) setAt(-1);
    props.onOpen?.(isNow);
  };
  const pick = (one: DatasetEntity | undefined) => {
    if (!one) return;
    open(false);
    props.onPick(one);
  };
  const move = (to: number) => {
    open(true);
    setAt(offered.length === 0 ? -1 : (to + offered.length) % offered.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at < 0 ? offered.length - 1 : at - 1),
    ...(isOpen && at >= 0 ? { Enter: () => pick(offered[at]) } : {}),
    ...(isOpen ? { Escape: () => open(false) } : {}),
  };
  return (
    <div class="picker">
      <p class="picker-label">
        <label for={id}>{label}</label>
        {note ? (
          <span id={`${id}-note`} class="hint clip" dir="auto" title={note}>
            {note}
          </span>
        ) : null}
      </p>
      <span class="with-clear">
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
          aria-describedby={note ? `${id}-note` : undefined}
          value={props.value}
          onInput={(event) => {
            setAt(-1);
            open(true);
            props.onInput(event.currentTarget.value);
          }}
          onFocus={() => props.opensOnFocus && open(true)}
          onClick={() => open(true)}
          onBlur={() => open(false)}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (!act) return;
            event.preventDefault();
            // Escape closes the list first, and the form only where no list is open.
            event.stopPropagation();
            act();
          }}
        />
        {props.children}
      </span>
      <div>
        <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen || offered.length === 0}>
          {(isOpen ? offered : []).map((one, index) => (
            <div
              key={one.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              ref={(row) => {
                if (index === at) row?.scrollIntoView({ block: 'nearest' });
              }}
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
              <span class="hint" dir="auto">
                {props.hintOf(one.id)}
              </span>
            </div>
          ))}
        </div>
      </div>
      <p class="visually-hidden" role="status">
        {isOpen ? i18n.t('library.correct.options', [numberWords(offered.length)]) : ''}
      </p>
    </div>
  );
}
