import { i18n } from '#i18n';
import type { TabDeps } from '../tab-deps.ts';
import { Icon } from '../ui/icon.tsx';
import { clock, info, lock, page, power, search, warning } from '../ui/icon-paths.ts';
import type { Scene } from './scene.ts';

export type Told = Exclude<Scene, 'found'> | 'loading' | 'failed';

export interface Notice {
  icon: string;
  title: string;
  why?: string;
}

const emptyWhy = () => `${i18n.t('popup.datasetEmptyWhy')} ${i18n.t('popup.datasetEmptyDo')}`;

function noticeOf(scene: Told, host: string): Notice {
  switch (scene) {
    case 'browser-page':
      return { icon: info, title: i18n.t('popup.browserPage'), why: i18n.t('popup.browserPageWhy') };
    case 'off':
      return { icon: power, title: i18n.t('popup.off'), why: i18n.t('popup.offWhy') };
    case 'no-access':
      return { icon: lock, title: i18n.t('popup.noAccess'), why: i18n.t('popup.noAccessWhy', [host]) };
    case 'site-off':
      return { icon: power, title: i18n.t('popup.siteOff'), why: i18n.t('popup.siteOffWhy', [host]) };
    case 'silent':
      return { icon: info, title: i18n.t('popup.silent'), why: i18n.t('popup.silentWhy') };
    case 'waiting':
      return { icon: clock, title: i18n.t('popup.waiting'), why: i18n.t('popup.waitingWhy') };
    case 'not-an-article':
      return { icon: page, title: i18n.t('popup.notArticle'), why: i18n.t('popup.notArticleWhy') };
    case 'dataset-empty':
      return { icon: warning, title: i18n.t('popup.datasetEmpty'), why: emptyWhy() };
    case 'dataset-failed':
      return { icon: warning, title: i18n.t('popup.failed'), why: i18n.t('options.dataset.failed') };
    case 'nothing-found':
      return { icon: search, title: i18n.t('popup.nothing'), why: i18n.t('popup.nothingWhy') };
    case 'failed':
      return { icon: warning, title: i18n.t('popup.failed'), why: i18n.t('card.failedWhy') };
    case 'loading':
      return { icon: clock, title: i18n.t('popup.loading') };
  }
}

/** Why there is nothing to list, and what can be done about it here. */
export function NoticeView(props: {
  scene: Told;
  host: string;
  deps: Pick<TabDeps, 'requestAccess' | 'readThisPage' | 'readAnyway' | 'reload' | 'setSite'>;
  act: (action: Promise<unknown>) => void;
  onDenied: () => void;
  onRetry: () => void;
  /** says it in other words than the popup's */
  notice?: Notice;
}) {
  const { scene, host, deps, act } = props;
  const { icon, title, why } = props.notice ?? noticeOf(scene, host);
  const allow = () => act(deps.requestAccess().then((granted) => granted || props.onDenied()));
  return (
    <section class="notice" aria-busy={scene === 'loading'}>
      <Icon d={icon} size={20} />
      <div>
        <h2>{title}</h2>
        {why ? <p>{why}</p> : null}
        {scene === 'no-access' ? (
          <p class="actions">
            <button type="button" class="button primary" onClick={allow}>
              {i18n.t('popup.allow', [host])}
            </button>
            <button type="button" class="button" onClick={() => act(deps.readThisPage())}>
              {i18n.t('popup.onlyThisPage')}
            </button>
          </p>
        ) : null}
        {scene === 'not-an-article' ? (
          <p class="actions">
            <button type="button" class="button" onClick={() => act(deps.readAnyway())}>
              {i18n.t('popup.readAnyway')}
            </button>
          </p>
        ) : null}
        {scene === 'silent' ? (
          <p class="actions">
            <button type="button" class="button" onClick={() => act(deps.reload())}>
              {i18n.t('popup.reload')}
            </button>
          </p>
        ) : null}
        {scene === 'failed' ? (
          <p class="actions">
            <button type="button" class="button" onClick={props.onRetry}>
              {i18n.t('popup.tryAgain')}
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
