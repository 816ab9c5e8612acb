import type { Settings } from '../settings.ts';
import { EVERY_SITE } from '../sites.ts';

/** What the choice of sites on the first page asks of the browser. */
export interface SiteDeps {
  /** access to every site */
  access: { has(): Promise<boolean>; request(): Promise<boolean>; remove(): Promise<unknown> };
  getSettings(): Promise<Settings>;
  changeSettings(change: (before: Settings) => Partial<Settings>): Promise<void>;
}

/** The first page's one choice: the listed sites, or every site, in the settings and in what the browser lets us read. */
export function createSiteChoice({ access, getSettings, changeSettings }: SiteDeps) {
  return {
    async isEvery(): Promise<boolean> {
      const [{ sites }, isAllowed] = await Promise.all([getSettings(), access.has()]);
      return isAllowed && sites[EVERY_SITE] === true;
    },
    /** must be called straight from a click; false when the browser did not do as chosen */
    async choose(every: boolean): Promise<boolean> {
      if (every) {
        // First of all, as browsers take a request for permission only straight from a click.
        const granted = await access.request();
        if (granted) await changeSettings(({ sites }) => ({ sites: { ...sites, [EVERY_SITE]: true } }));
        return granted;
      }
      await changeSettings(({ sites: { [EVERY_SITE]: _, ...others } }) => ({ sites: others }));
      // What is read follows the settings. Where nothing was given, there is nothing to take back.
      await access.remove().catch(() => false);
      return true;
    },
  };
}
