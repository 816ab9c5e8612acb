import { browser } from '@wxt-dev/browser';
import { bringOnce } from './bring-once.ts';
import type { Companion, CompanionDeps } from './card/companion.ts';
import type { Matching } from './highlight/matching.ts';
import { createSession, type Session } from './highlight/session.ts';
import { offerMarks } from './map/handover.ts';
import { askBackground, messages, type PageStatus } from './messages.ts';
import { watchForMore } from './page/later.ts';
import { judgePage } from './page/news-page.ts';
import { readSignals } from './page/page-signals.ts';
import { whenQuiet } from './page/quiet.ts';
import { whenShown } from './page/shown.ts';
import { watchNavigation } from './page/watch.ts';
import { bringCard, loadMatching } from './page-supplies.ts';
import { getSettings, watchSettings } from './settings-store.ts';
import { siteChoice, siteOf } from './sites.ts';

/** What one page is being read with; gone when the page is no longer read. */
interface Reading {
  session: Session;
  /** undefined where it cannot be brought */
  companion(): Promise<Companion | undefined>;
  stop(): void;
}

/**
 * What runs in a page: decides from the settings whether the page is read, keeps its marks while it is, and answers the popup.
 * Everything ends with `signal`; `isStale` tells (and aborts it) when the extension was updated or removed meanwhile.
 */
export async function startPageScript(signal: AbortSignal, isStale: () => boolean): Promise<void> {
  await whenShown(document, signal);
  const host = siteOf(location.hostname);
  let settings = await getSettings();
  const listed = await askBackground('isListedSite', host).catch(() => true);
  // Where the site is neither listed nor chosen, the script runs because the reader asked for this one page.
  const byDefault = listed || siteChoice(settings, host) === undefined;
  let matching: Promise<Matching | null> | undefined;
  let state: PageStatus['state'] = 'waiting';
  let found: PageStatus['found'] = [];
  /** the reader wants this page read though it does not look like an article */
  let anyway = false;
  let reading: Reading | undefined;
  let waitsForMore: AbortController | undefined;
  const isTakenOver = () => askBackground('isTakenOver');
  offerMarks(() => reading?.session.marks() ?? []);

  const status = (): PageStatus => ({ state, host, found });
  const report = (next: PageStatus['state']) => {
    state = next;
    void askBackground('reportPage', status()).catch(() => {});
  };

  /** Why this page is not to be read; undefined when it is. */
  function whyNot(): PageStatus['state'] | undefined {
    if (!settings.enabled) return 'off';
    if (!(siteChoice(settings, host) ?? byDefault)) return 'site-off';
    const judged = anyway || settings.pages === 'all' || judgePage(readSignals(document, location.href)).article;
    return judged ? undefined : 'not-an-article';
  }

  /** Makes what is done in the page agree with settings and page, as both are now. */
  async function update(): Promise<void> {
    const block = whyNot();
    if (block !== 'not-an-article') {
      waitsForMore?.abort();
      waitsForMore = undefined;
    }
    if (block) return stopReading(block);
    matching ??= loadMatching();
    const matcher = await matching.catch((error: unknown) => {
      console.warn('[Backstory] The dataset could not be read.', error);
      return undefined;
    });
    if (signal.aborted || whyNot()) return;
    if (!matcher) {
      if (matcher === undefined) matching = undefined;
      stopReading(matcher === null ? 'dataset-empty' : 'dataset-failed');
    } else if (reading) reading.session.refresh(matcher);
    else reading = startReading(matcher);
  }

  /** A page is judged when it has come to rest: before, there may be nothing of the article yet. */
  async function arrive(): Promise<void> {
    if (settings.enabled && !(await whenQuiet(document, signal, isTakenOver))) return;
    await update();
  }

  function stopReading(why: PageStatus['state']): void {
    if (why === 'not-an-article' && !waitsForMore) {
      waitsForMore = new AbortController();
      watchForMore(document, () => void update(), AbortSignal.any([signal, waitsForMore.signal]));
    }
    reading?.stop();
    reading = undefined;
    found = [];
    report(why);
  }

  function startReading(matcher: Matching): Reading {
    const ended = new AbortController();
    const both = AbortSignal.any([signal, ended.signal]);
    const session = createSession({
      document,
      getMatcher: async () => matcher,
      isTakenOver,
      resolve: (ordinals) => askBackground('resolveAliases', ordinals),
      settings: () => settings,
      onChange(now) {
        found = now;
        if (now.length > 0) void companion();
        report('reading');
      },
      onFailure() {
        found = [];
        report('dataset-failed');
      },
      bringHighlighter: async () => (await companion())?.highlighter,
      signal: both,
    });
    const deps: CompanionDeps = {
      document,
      getCard: (request) => askBackground('getCard', request),
      describeMark(mark) {
        const described = session.matchOf(mark);
        if (!described || isStale()) return undefined;
        const { match, blockText, nearby, brief } = described;
        return {
          ...match,
          brief,
          name: blockText.slice(match.start, match.end),
          paragraph: blockText.slice(0, PARAGRAPH_AT_MOST),
          nearby: nearby.slice(0, NEARBY_AT_MOST),
        };
      },
      settings: () => settings,
      frames: session.frames,
      marks: session.marks,
      onMute: (request) => void askBackground('mute', request).catch(isStale),
      signal: both,
      shadow: import.meta.env.WXT_CARD_SHADOW === 'open' ? 'open' : 'closed',
    };
    /** The card's script is fetched when the first mark is there, so that it is ready when the reader points at one. */
    const companion = bringOnce(() => bringCard().then((make) => (both.aborted ? undefined : make?.(deps))));
    report('reading');
    return { session, companion, stop: () => ended.abort() };
  }

  messages.onMessage('getPageStatus', status);
  /** Not brought before something is marked: until then there is nowhere to go. */
  const companion = async () => (found.length > 0 ? reading?.companion() : undefined);
  messages.onMessage('goToMark', async ({ data: { direction, entity } }) => {
    const walk = (await companion())?.walk;
    return walk?.go(direction === -1 ? -1 : 1, entity === undefined ? undefined : String(entity)) ?? null;
  });
  messages.onMessage('readAnyway', () => {
    anyway = true;
    return update();
  });
  messages.onMessage('datasetChanged', () => {
    matching = undefined;
    return update();
  });
  messages.onMessage('openCard', async ({ data }) => {
    const { walk, card } = (await companion()) ?? {};
    const mark = walk?.current(data?.entity);
    if (mark) card?.openFor(mark, 'keyboard');
    return mark !== undefined;
  });
  watchSettings((changed) => {
    settings = changed;
    void update();
  }, signal);
  const navigated = () => {
    anyway = false;
    void arrive();
  };
  watchNavigation(window, navigated, signal);
  // Another copy of this script may follow in the same page; where the extension is gone, so are the listeners.
  signal.addEventListener('abort', () => browser.runtime?.id && messages.removeAllListeners(), { once: true });
  window.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted || isStale()) return;
      // A page that comes back from the cache may have missed changes of the settings.
      settings = await getSettings();
      await update();
    },
    { signal },
  );
  await arrive();
}

/** Longer paragraphs are cut for ranking; what they are about is said by then. */
const PARAGRAPH_AT_MOST = 5000;
const NEARBY_AT_MOST = 100;
