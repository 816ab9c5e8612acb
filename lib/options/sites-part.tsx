import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { EVERY_SITE } from '../sites.ts';
import { Toggle } from '../ui/toggle.tsx';
import { Section } from './field.tsx';
import { ListedSites } from './listed-sites-view.tsx';
import type { Change } from './marks-part.tsx';
import { ReadNow } from './read-now.tsx';
import { SiteForm, SiteRows } from './site-list.tsx';
import { SitesPreview } from './sites-preview.tsx';
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
  const add = (site: string) => {
    if (settings.sites[site]) return i18n.t('options.sites.already', [site]);
    return deps.requestSite(site).then(
      (granted) => {
        onAccess();
        if (!granted) return i18n.t('options.sites.denied', [site]);
        change(({ sites }) => ({ sites: { ...sites, [site]: true } }));
        say(i18n.t('options.saved'));
        return '';
      },
      () => i18n.t('options.sites.notAsked'),
    );
  };
  return (
    <SiteForm id="add-site" label={i18n.t('options.sites.add')} hint={i18n.t('options.sites.addHint')} onAdd={add} />
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
  const { settings, allowed, deps, change, say, onAccess } = props;
  const { [EVERY_SITE]: _, ...own } = settings.sites;
  const listed = new Set(deps.listedSites.map(({ host }) => host));
  const remove = (site: string) => {
    forget(site, props, site);
    say(i18n.t('options.sites.removed', [site]));
  };
  const set = (site: string, on: boolean) => change(({ sites: before }) => ({ sites: { ...before, [site]: on } }));
  const undo = (site: string, on: boolean) => {
    // Its access went with it. Where the browser does not give it again, the row says so.
    if (on) deps.requestSite(site).then(onAccess, () => say(i18n.t('options.sites.notAsked')));
    set(site, on);
  };
  return (
    <div class="field">
      <h3>{i18n.t('options.sites.own')}</h3>
      {Object.keys(own).length === 0 ? <p class="hint tight">{i18n.t('options.sites.ownNone')}</p> : null}
      <SiteRows
        sites={own}
        onToggle={set}
        onRemove={remove}
        onUndo={undo}
        removeLabel={(site) => i18n.t('options.sites.remove', [site])}
        besides={(site) =>
          own[site] && allowed && !allowed.has(site) && !listed.has(site) ? (
            <NeedsAccess
              {...props}
              site={site}
              label={i18n.t('options.sites.allowSite', [site])}
              denied={i18n.t('options.sites.refused', [site])}
            />
          ) : null
        }
      />
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
      <SitesPreview reading={{ settings, listed: deps.listedSites.map(({ host }) => host), allowed: props.allowed }} />
      <ListedSites settings={settings} sites={deps.listedSites} change={change} />
      <OwnSites {...props} />
      <AddSite {...props} />
      <EverySite {...props} />
    </Section>
  );
}
