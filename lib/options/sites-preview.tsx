import { i18n } from '#i18n';
import { ARTICLE, Page } from './pages-preview.tsx';
import { kindsRead, type Reading } from './read-sites.ts';

/** An article of each kind of site, with marks where it is read with these settings. What it shows is said in words beside it. */
export function SitesPreview({ reading }: { reading: Reading }) {
  const isRead = kindsRead(reading);
  return (
    <div class="pages-preview" aria-hidden="true">
      <Page name={i18n.t('options.sites.pageListed')} kind="article" names={ARTICLE} isRead={isRead.listed} />
      <Page name={i18n.t('options.sites.pageOwn')} kind="article" names={ARTICLE} isRead={isRead.own} />
      <Page name={i18n.t('options.sites.pageOther')} kind="article" names={ARTICLE} isRead={isRead.other} />
    </div>
  );
}
