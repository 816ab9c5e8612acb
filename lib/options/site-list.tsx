import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseSite } from '../sites.ts';
import { Icon } from '../ui/icon.tsx';
import { bin } from '../ui/icon-paths.ts';
import { Toggle } from '../ui/toggle.tsx';

/** Sites by name, each to be turned on and off, and removed. */
export function SiteRows(props: {
  sites: Readonly<Record<string, boolean>>;
  onToggle: (site: string, on: boolean) => void;
  onRemove: (site: string) => void;
  /** what else is to be said of a site */
  besides?: (site: string) => ComponentChildren;
}) {
  return (
    <ul class="rows">
      {Object.keys(props.sites)
        .sort()
        .map((site) => (
          <li key={site}>
            <Toggle checked={props.sites[site] ?? false} onChange={(on) => props.onToggle(site, on)}>
              {site}
            </Toggle>
            {props.besides?.(site)}
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('options.sites.remove', [site])}
              onClick={() => props.onRemove(site)}
            >
              <Icon d={bin} />
            </button>
          </li>
        ))}
    </ul>
  );
}

/** Takes the address of a site, as it is typed or pasted; `onAdd` answers with what speaks against it, if anything does. */
export function SiteForm(props: { id: string; hint?: string; onAdd: (site: string) => string | Promise<string> }) {
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
      <label for={id}>{i18n.t('options.sites.add')}</label>
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
