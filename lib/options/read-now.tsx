import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { EVERY_SITE, siteChoice } from '../sites.ts';
import { numberWords } from '../ui/dates.ts';
import type { ListedSite } from './listed-sites-view.tsx';

/** What all choices of sites come to, at once. */
export function ReadNow({ settings, listed }: { settings: Settings; listed: readonly ListedSite[] }) {
  const { [EVERY_SITE]: every, ...own } = settings.sites;
  const hosts = new Set(listed.map(({ host }) => host));
  const off = Object.values(own).filter((on) => !on).length;
  const ofList = listed.filter(({ host }) => siteChoice(settings, host) ?? true).length;
  const added = Object.keys(own).filter((site) => own[site] && !hosts.has(site)).length;
  return (
    <p class="read-now">
      {every
        ? i18n.t('options.sites.nowEvery', [numberWords(off)])
        : i18n.t('options.sites.now', [numberWords(ofList), numberWords(added)])}
    </p>
  );
}
