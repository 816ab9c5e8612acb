import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { EVERY_SITE, parseSite } from '../sites.ts';
import { Icon } from '../ui/icon.tsx';
import { bin } from '../ui/icon-paths.ts';
import { Toggle } from '../ui/toggle.tsx';
import { Section } from './field.tsx';
import { ListedSites } from './listed-sites-view.tsx';
import type { Change } from './marks-part.tsx';
import type { OptionsDeps } from './view.tsx';

interface SitesProps {
  settings: Settings;
  /** the reader's sites that the browser lets us read */
  allowed: ReadonlySet<string>;
  deps: Pick<OptionsDeps, 'listedSites' | 'requestSite' | 'releaseSite'>;
  change: Change;
  say: (words: string) => void;
  /** after the browser was asked for access */
  onAccess: () => void;
}

function AddSite({ settings, deps, change, say, onAccess }: SitesProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed);
    if (!site) return setError(i18n.t('options.sites.bad', [typed.trim()]));
    if (settings.sites[site]) return setError(i18n.t('options.sites.already', [site]));
    setError('');
    void deps.requestSite(site).then((granted) => {
      onAccess();
      if (!granted) return setError(i18n.t('options.sites.denied', [site]));
      setTyped('');
      change({ sites: { ...settings.sites, [site]: true } });
      say(i18n.t('options.saved'));
    });
  };
  return (
    <form class="field" onSubmit={add} noValidate>
      <label for="add-site">{i18n.t('options.sites.add')}</label>
      <div class="line">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={error !== ''}
          aria-describedby={error ? 'add-site-error' : 'add-site-hint'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('options.sites.addButton')}
        </button>
      </div>
      {error ? (
        <p id="add-site-error" class="error" role="alert">
          {error}
        </p>
      ) : (
        <p id="add-site-hint" class="hint">
          {i18n.t('options.sites.addHint')}
        </p>
      )}
    </form>
  );
}

function OwnSites({ settings, allowed, deps, change, say, onAccess }: SitesProps) {
  const sites = Object.keys(settings.sites)
    .filter((site) => site !== EVERY_SITE)
    .sort();
  const listed = new Set(deps.listedSites.map(({ host }) => host));
  const remove = (site: string) => {
    const { [site]: _, ...others } = settings.sites;
    change({ sites: others });
    void deps.releaseSite(site).then(onAccess);
    say(i18n.t('options.sites.removed', [site]));
  };
  return (
    <div class="field">
      <h3>{i18n.t('options.sites.own')}</h3>
      {sites.length === 0 ? <p class="hint tight">{i18n.t('options.sites.ownNone')}</p> : null}
      <ul class="rows">
        {sites.map((site) => (
          <li key={site}>
            <Toggle
              checked={settings.sites[site] ?? false}
              onChange={(on) => change({ sites: { ...settings.sites, [site]: on } })}
            >
              {site}
            </Toggle>
            {settings.sites[site] && !allowed.has(site) && !listed.has(site) ? (
              <p class="hint">
                {i18n.t('options.sites.needsAccess')}{' '}
                <button type="button" class="quiet link" onClick={() => void deps.requestSite(site).then(onAccess)}>
                  {i18n.t('options.sites.allow')}
                </button>
              </p>
            ) : null}
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('options.sites.remove', [site])}
              onClick={() => remove(site)}
            >
              <Icon d={bin} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which sites are read: the listed ones, the reader's own, or all. */
export function SitesPart(props: SitesProps) {
  const { settings, deps, change, onAccess } = props;
  const setEvery = (on: boolean) => {
    const { [EVERY_SITE]: _, ...others } = settings.sites;
    if (!on) {
      change({ sites: others });
      void deps.releaseSite(EVERY_SITE).then(onAccess);
      return;
    }
    void deps.requestSite(EVERY_SITE).then((granted) => {
      onAccess();
      change({ sites: granted ? { ...others, [EVERY_SITE]: true } : others });
    });
  };
  return (
    <Section id="sites" heading={i18n.t('options.sites.heading')}>
      <ListedSites settings={settings} sites={deps.listedSites} change={change} />
      <OwnSites {...props} />
      <AddSite {...props} />
      <div class="field">
        <Toggle checked={settings.sites[EVERY_SITE] ?? false} onChange={setEvery}>
          <strong>{i18n.t('options.sites.every')}</strong>
        </Toggle>
        <p class="hint tight">{i18n.t('options.sites.everyHint')}</p>
      </div>
    </Section>
  );
}
