import { browser } from 'wxt/browser';
import { createCard } from '../card/controller.ts';
import { createSession } from '../highlight/session.ts';
import { createWalk } from '../highlight/walk.ts';
import { LISTED_SITES } from '../listed-sites.ts';
import { askBackground } from '../messages.ts';
import { loadMatching } from '../page-supplies.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { changeSettings } from '../settings-store.ts';
import { EVERY_SITE, matchPattern } from '../sites.ts';
import type { WelcomeDeps } from './view.tsx';

const EVERY = { origins: [matchPattern(EVERY_SITE)] };

/** The first page's side of the browser. Its article is read by what reads pages: matcher, painter and card. */
export function createWelcomeDeps(document: Document): WelcomeDeps {
  return {
    sites: LISTED_SITES.length,
    hasEverySite: () => browser.permissions.contains(EVERY),
    async readArticle(onFound, signal) {
      // As it is at first, whatever the reader has set since: this page shows what Backstory does.
      const settings = () => DEFAULT_SETTINGS;
      const matching = await loadMatching();
      if (!matching) {
        onFound([]);
        return undefined;
      }
      const session = createSession({
        document,
        getMatcher: async () => matching,
        resolve: (ordinals) => askBackground('resolveAliases', ordinals),
        settings,
        onChange: onFound,
        onFailure: () => onFound(null),
        signal,
      });
      createCard({
        document,
        getCard: (request) => askBackground('getCard', request),
        describeMark(mark) {
          const described = session.matchOf(mark);
          if (!described) return undefined;
          const { match, blockText, nearby, brief } = described;
          return { ...match, brief, name: blockText.slice(match.start, match.end), paragraph: blockText, nearby };
        },
        settings,
        onMute: (request) => void askBackground('mute', request),
        signal,
        shadow: import.meta.env.WXT_CARD_SHADOW === 'open' ? 'open' : 'closed',
      });
      const walk = createWalk(document, session.marks);
      return () => walk.go(1);
    },
    async choose(every) {
      // First of all, as browsers take a request for permission only straight from a click.
      const granted = every && (await browser.permissions.request(EVERY));
      if (granted) await changeSettings(({ sites }) => ({ sites: { ...sites, [EVERY_SITE]: true } }));
      return granted === every;
    },
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
