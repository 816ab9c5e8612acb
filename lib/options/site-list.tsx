import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseSite } from '../sites.ts';
import { Icon } from '../ui/icon.tsx';
import { bin } from '../ui/icon-paths.ts';
import { Toggle } from '../ui/toggle.tsx';

/** Sites by name, each to be turned on and off, and removed; one that was removed here can be had back in its place. */
export function SiteRows(props: {
  sites: Readonly<Record<string, boolean>>;
  onToggle: (site: string, on: boolean) => void;
  onRemove: (site: string) => void;
  /** straight from the click */
  onUndo: (site: string, on: boolean) => void;
  /** what the button that removes a site is called: lists of a page are told apart by it */
  removeLabel: (site: string) => string;
  /** what else is to be said of a site */
  besides?: (site: string) => ComponentChildren;
}) {
  const { sites } = props;
  const [removed, setRemoved] = useState<Readonly<Record<string, boolean>>>({});
  const list = useRef<HTMLUListElement>(null);
  const goTo = useRef<string | null>(null);
  // The button that was pressed is gone: the focus goes to what stands in its place.
  useEffect(() => {
    const row = [...(list.current?.children ?? [])].find((one) => (one as HTMLElement).dataset.site === goTo.current);
    row?.querySelector<HTMLElement>('input, button')?.focus();
    goTo.current = null;
  });
  const remove = (site: string) => {
    goTo.current = site;
    setRemoved({ ...removed, [site]: sites[site] ?? false });
    props.onRemove(site);
  };
  const undo = (site: string) => {
    goTo.current = site;
    const { [site]: wasOn = false, ...others } = removed;
    setRemoved(others);
    props.onUndo(site, wasOn);
  };
  return (
    <ul ref={list} class="rows">
      {Object.keys({ ...removed, ...sites })
        .sort()
        .map((site) =>
          Object.hasOwn(sites, site) ? (
            <li key={site} data-site={site}>
              <Toggle checked={sites[site] ?? false} onChange={(on) => props.onToggle(site, on)}>
                {site}
              </Toggle>
              {props.besides?.(site)}
              <button type="button" class="quiet" aria-label={props.removeLabel(site)} onClick={() => remove(site)}>
                <Icon d={bin} />
              </button>
            </li>
          ) : (
            <li key={site} data-site={site}>
              <span class="removed">{i18n.t('options.sites.removed', [site])}</span>
              <button
                type="button"
                class="quiet link"
                aria-label={`${i18n.t('options.backup.undo')}: ${props.removeLabel(site)}`}
                onClick={() => undo(site)}
              >
                {i18n.t('options.backup.undo')}
              </button>
            </li>
          ),
        )}
    </ul>
  );
}

/** Takes the address of a site, as it is typed or pasted; `onAdd` answers with what speaks against it, if anything does. */
export function SiteForm(props: {
  id: string;
  label: string;
  hint?: string;
  onAdd: (site: string) => string | Promise<string>;
}) {
  const { id, hint } = props;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed);
    // Not awaited before it is asked for: browsers ask for access only while the click counts.
    const against = site ? await props.onAdd(site) : i18n.t('options.sites.bad', [typed.trim()]);
    setError(against);
    if (!against) setTyped('');
  };
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <form class="field" onSubmit={add} noValidate>
      <label for={id}>{props.label}</label>
      <div class="line">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={error !== ''}
          aria-describedby={describedBy}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('options.sites.addButton')}
        </button>
      </div>
      {error ? (
        <p id={describedBy} class="error" role="alert">
          {error}
        </p>
      ) : hint ? (
        <p id={describedBy} class="hint">
          {hint}
        </p>
      ) : null}
    </form>
  );
}
