import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { siteChoice } from '../sites.ts';
import { countWords } from '../ui/counts.ts';
import { Toggle } from '../ui/toggle.tsx';
import type { Change } from './marks-part.tsx';

export type ListedSite = { host: string; name: string; country: string };

/** The news sites of the manifest, folded away until asked for; each can be turned off. */
export function ListedSites(props: { settings: Settings; sites: readonly ListedSite[]; change: Change }) {
  const { settings, sites, change } = props;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = sites.filter(({ host, name }) => host.includes(wanted) || name.toLowerCase().includes(wanted));
  const unfolds = useCallback((list: HTMLElement | null) => {
    list?.addEventListener('beforematch', () => setOpen(true));
  }, []);
  const set = (host: string, on: boolean) => {
    // On is what the list says anyway: only a difference is kept.
    change(({ sites: { [host]: _, ...others } }) => ({ sites: on ? others : { ...others, [host]: false } }));
  };
  return (
    <div class="field">
      <div class="line apart">
        <h3>{countWords('options.sites.listed', sites.length)}</h3>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'options.sites.hide' : 'options.sites.view')}
        </button>
      </div>
      <p class="hint tight">{i18n.t('options.sites.listedHint')}</p>
      {/* Folded away, and yet found by the browser's own search in the page, which unfolds it. */}
      <div class="listed" hidden={open ? undefined : 'until-found'} ref={unfolds}>
        <input
          type="search"
          aria-label={i18n.t('options.sites.search')}
          placeholder={i18n.t('options.sites.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {shown.length === 0 ? <p class="hint">{i18n.t('options.sites.noMatch', [query.trim()])}</p> : null}
        <ul class="rows">
          {shown.map(({ host, name }) => (
            <li key={host}>
              <Toggle checked={siteChoice(settings, host) ?? true} onChange={(on) => set(host, on)}>
                {name} <span class="host">{host}</span>
              </Toggle>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
