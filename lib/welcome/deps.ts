import { browser } from 'wxt/browser';
import { createCard } from '../card/controller.ts';
import { offerSettle } from '../highlight/handover.ts';
import { createSession } from '../highlight/session.ts';
import { createWalk } from '../highlight/walk.ts';
import { LISTED_SITES } from '../listed-sites.ts';
import { disambiguateInSteps } from '../match/disambiguate.ts';
import { askBackground } from '../messages.ts';
import { withMute } from '../mute.ts';
import { loadMatching } from '../page-supplies.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { changeSettings, getSettings } from '../settings-store.ts';
import { EVERY_SITE, matchPattern } from '../sites.ts';
import { createSiteChoice } from './sites.ts';
import type { WelcomeDeps } from './view.tsx';

const EVERY = { origins: [matchPattern(EVERY_SITE)] };

/** The first page's side of the browser. Its article is read by what reads pages: matcher, painter and card. */
export function createWelcomeDeps(document: Document): WelcomeDeps {
  // Nothing is brought into pages of ours.
  offerSettle(disambiguateInSteps);
  const where = createSiteChoice({
    access: {
      has: () => browser.permissions.contains(EVERY),
      request: () => browser.permissions.request(EVERY),
      remove: () => browser.permissions.remove(EVERY),
    },
    getSettings,
    changeSettings,
  });
  return {
    sites: LISTED_SITES.length,
    hasEverySite: where.isEvery,
    async readArticle(onFound, signal) {
      // As it is at first, whatever the reader has set since: this page shows what Backstory does. What is told of its names is
      // a trial too, and ends with it: a reader who only sees what a button does finds every name marked in the news.
      let trial = DEFAULT_SETTINGS;
      const settings = () => trial;
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
        onMute(request) {
          trial = { ...trial, ...withMute(trial, request) };
          session.refresh();
        },
        signal,
        shadow: import.meta.env.WXT_CARD_SHADOW === 'open' ? 'open' : 'closed',
      });
      const walk = createWalk(document, session.marks);
      return () => walk.go(1);
    },
    choose: where.choose,
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
