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
import { ReadNow } from './read-now.tsx';
import type { OptionsDeps } from './view.tsx';

interface SitesProps {
  settings: Settings;
  /** the reader's sites, and `*`, that the browser lets us read; null while that is not known */
  allowed: ReadonlySet<string> | null;
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
    deps.requestSite(site).then(
      (granted) => {
        onAccess();
        if (!granted) return setError(i18n.t('options.sites.denied', [site]));
        setTyped('');
        change(({ sites }) => ({ sites: { ...sites, [site]: true } }));
        say(i18n.t('options.saved'));
      },
      () => setError(i18n.t('options.sites.notAsked')),
    );
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

/** Takes a site out of the settings, and gives its access back. */
function forget(site: string, { deps, change, say, onAccess }: SitesProps, name: string): void {
  change(({ sites: { [site]: _, ...others } }) => ({ sites: others }));
  deps.releaseSite(site).then(onAccess, () => say(i18n.t('options.sites.notReleased', [name])));
}

/** A site that is on but that the browser does not let us read: what is missing, and the way to it. */
function NeedsAccess(props: SitesProps & { site: string; label: string; denied: string }) {
  const { site, label, denied, deps, say, onAccess } = props;
  const ask = () =>
    deps.requestSite(site).then(
      (granted) => {
        onAccess();
        if (!granted) say(denied);
      },
      () => say(i18n.t('options.sites.notAsked')),
    );
  return (
    <p class="hint">
      {i18n.t('options.sites.needsAccess')}{' '}
      <button type="button" class="quiet link" aria-label={label} onClick={() => void ask()}>
        {i18n.t('options.sites.allow')}
      </button>
    </p>
  );
}

function OwnSites(props: SitesProps) {
  const { settings, allowed, deps, change, say } = props;
  const { [EVERY_SITE]: _, ...own } = settings.sites;
  const sites = Object.keys(own).sort();
  const listed = new Set(deps.listedSites.map(({ host }) => host));
  const remove = (site: string) => {
    forget(site, props, site);
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
              onChange={(on) => change(({ sites: before }) => ({ sites: { ...before, [site]: on } }))}
            >
              {site}
            </Toggle>
            {settings.sites[site] && allowed && !allowed.has(site) && !listed.has(site) ? (
              <NeedsAccess
                {...props}
                site={site}
                label={i18n.t('options.sites.allowSite', [site])}
                denied={i18n.t('options.sites.refused', [site])}
              />
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

function EverySite(props: SitesProps) {
  const { settings, allowed, deps, change, say, onAccess } = props;
  const [, redraw] = useState({});
  const isOn = settings.sites[EVERY_SITE] ?? false;
  const fail = (words: string) => {
    say(words);
    // The browser has moved the switch already.
    redraw({});
  };
  const set = (on: boolean) => {
    if (!on) return forget(EVERY_SITE, props, i18n.t('options.sites.everySite'));
    deps.requestSite(EVERY_SITE).then(
      (granted) => {
        onAccess();
        if (granted) change(({ sites }) => ({ sites: { ...sites, [EVERY_SITE]: true } }));
        else fail(i18n.t('options.sites.everyDenied'));
      },
      () => fail(i18n.t('options.sites.notAsked')),
    );
  };
  return (
    <div class="field">
      <Toggle checked={isOn} onChange={set}>
        <strong>{i18n.t('options.sites.every')}</strong>
      </Toggle>
      <p class="hint tight">{i18n.t('options.sites.everyHint')}</p>
      {isOn && allowed && !allowed.has(EVERY_SITE) ? (
        <NeedsAccess
          {...props}
          site={EVERY_SITE}
          label={i18n.t('options.sites.allowEvery')}
          denied={i18n.t('options.sites.everyDenied')}
        />
      ) : null}
    </div>
  );
}

/** Which sites are read: the listed ones, the reader's own, or all. */
export function SitesPart(props: SitesProps) {
  const { settings, deps, change } = props;
  return (
    <Section id="sites" heading={i18n.t('options.sites.heading')}>
      <ReadNow settings={settings} listed={deps.listedSites} />
      <ListedSites settings={settings} sites={deps.listedSites} change={change} />
      <OwnSites {...props} />
      <AddSite {...props} />
      <EverySite {...props} />
    </Section>
  );
}
