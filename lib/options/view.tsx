import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DatasetFacts } from '../exchange.ts';
import type { Settings } from '../settings.ts';
import { Brand } from '../ui/brand.tsx';
import { Icon } from '../ui/icon.tsx';
import { library } from '../ui/icon-paths.ts';
import { BackupPart } from './backup-part.tsx';
import { CardPart } from './card-part.tsx';
import { DatasetPart, type Known } from './dataset-part.tsx';
import { type ExcludedDeps, ExcludedPart } from './excluded-part.tsx';
import { type KeysDeps, KeysPart } from './keys-part.tsx';
import { type LearningDeps, LearningPart } from './learning-part.tsx';
import type { ListedSite } from './listed-sites-view.tsx';
import { MarksPart, type SettingsChange } from './marks-part.tsx';
import { MutedPart } from './muted-part.tsx';
import { SitesPart } from './sites-part.tsx';

/** Everything the options ask of the browser. */
export interface OptionsDeps extends ExcludedDeps, KeysDeps, LearningDeps {
  /** the news sites of the manifest */
  listedSites: readonly ListedSite[];
  getSettings(): Promise<Settings>;
  changeSettings(change: SettingsChange): Promise<void>;
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  getFacts(): Promise<DatasetFacts>;
  /** opens the page that was shown after installation */
  openWelcome(): Promise<void>;
  /** names of entities by id; unknown ids are left out */
  getNames(entities: string[]): Promise<Record<string, string>>;
  /** must be called straight from a click; false when the reader or the browser said no */
  requestSite(site: string): Promise<boolean>;
  releaseSite(site: string): Promise<void>;
  /** those of the sites that the browser lets us read */
  allowedSites(sites: string[]): Promise<string[]>;
  /** tells of access that is given or taken away, here or on the browser's own page */
  watchAccess(onChange: () => void, signal: AbortSignal): void;
  /** hands the reader a file */
  save(name: string, text: string): void;
}

/** How long a word of confirmation stays, in milliseconds: long enough to be read twice. */
const SAID_FOR = 4000;

function Unread({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="error" role="alert">
      <p>{i18n.t('options.notRead')}</p>
      <p>{i18n.t('options.notReadWhy')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {i18n.t('options.retry')}
      </button>
    </div>
  );
}

/** The options page; `deps` is all it knows of the browser. */
export function OptionsView({ deps }: { deps: OptionsDeps }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isUnread, setUnread] = useState(false);
  const [facts, setFacts] = useState<Known<DatasetFacts>>({ is: 'loading' });
  const [names, setNames] = useState<Record<string, string>>({});
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  const [said, say] = useState('');

  const load = useCallback(() => {
    setUnread(false);
    deps.getSettings().then(setSettings, () => setUnread(true));
  }, [deps]);
  useEffect(() => {
    const stop = new AbortController();
    deps.watchSettings(setSettings, stop.signal);
    load();
    deps.getFacts().then(
      (value) => setFacts({ is: 'known', value }),
      () => setFacts({ is: 'failed' }),
    );
    return () => stop.abort();
  }, [deps, load]);

  const entities = settings ? [...settings.muted, ...settings.notMeant.map((key) => key.split('\t')[0])] : [];
  const muted = [...new Set(entities)].join('\n');
  useEffect(() => {
    if (muted) void deps.getNames(muted.split('\n')).then(setNames, () => {});
  }, [deps, muted]);

  const sites = Object.keys(settings?.sites ?? {}).join('\n');
  const checkAccess = useCallback(() => {
    deps.allowedSites(sites.split('\n').filter((site) => site !== '')).then(
      (list) => setAllowed(new Set(list)),
      () => {
        setAllowed(null);
        say(i18n.t('options.sites.notChecked'));
      },
    );
  }, [deps, sites]);
  useEffect(() => {
    checkAccess();
    const stop = new AbortController();
    deps.watchAccess(checkAccess, stop.signal);
    return () => stop.abort();
  }, [deps, checkAccess]);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const listed = useMemo(() => deps.listedSites.map(({ host }) => host), [deps]);
  const change = (part: SettingsChange) => {
    // Shown at once; what was stored comes back through the watch.
    setSettings((before) => before && { ...before, ...(typeof part === 'function' ? part(before) : part) });
    deps.changeSettings(part).then(
      () => say((now) => now || i18n.t('options.saved')),
      () => {
        say(i18n.t('options.notSaved'));
        // What was shown at once was not stored.
        deps.getSettings().then(setSettings, () => {});
      },
    );
  };

  return (
    <>
      <header>
        <Brand size={32} />
        <div>
          <h1>{i18n.t('options.title')}</h1>
          <p>
            {i18n.t('options.intro')}{' '}
            <button type="button" class="quiet link again" onClick={() => void deps.openWelcome()}>
              {i18n.t('options.welcome')}
            </button>
          </p>
        </div>
        <a class="button" href="/library.html">
          <Icon d={library} />
          {i18n.t('library.link')}
        </a>
      </header>
      {settings ? (
        <main>
          <MarksPart settings={settings} change={change} />
          <CardPart settings={settings} change={change} />
          <KeysPart deps={deps} />
          <SitesPart
            settings={settings}
            allowed={allowed}
            deps={deps}
            change={change}
            say={say}
            onAccess={checkAccess}
          />
          <MutedPart settings={settings} names={names} change={change} say={say} />
          <LearningPart deps={deps} reading={{ settings, listed, allowed }} say={say} />
          <ExcludedPart deps={deps} say={say} />
          <DatasetPart facts={facts} />
          <BackupPart settings={settings} change={change} say={say} save={deps.save} />
        </main>
      ) : (
        <main aria-busy={!isUnread}>{isUnread ? <Unread onRetry={load} /> : null}</main>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
