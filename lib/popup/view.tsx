import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabDeps } from '../tab-deps.ts';
import { Brand } from '../ui/brand.tsx';
import { useKeepFocus } from '../ui/keep-focus.ts';
import { FoundView } from './found-view.tsx';
import { type LearnDeps, LearnView } from './learn-view.tsx';
import { NoticeView } from './notice-view.tsx';
import { type Scene, sceneOf } from './scene.ts';
import { Switches } from './switches.tsx';
import { useTab } from './use-tab.ts';

/** Everything the popup asks of the browser. */
export interface PopupDeps extends TabDeps, LearnDeps {
  openOptions(): Promise<void>;
  /** must be called straight from a click */
  openPanel(): Promise<void>;
}

/** Where a page may be learned from. */
const LEARNABLE = new Set<Scene>(['found', 'nothing-found', 'not-an-article', 'dataset-empty']);

/** The popup; `deps` is all it knows of the browser. */
export function PopupView({ deps }: { deps: PopupDeps }) {
  const { known, refresh } = useTab(deps);
  const [said, say] = useState('');
  const main = useRef<HTMLElement>(null);
  useKeepFocus(main, 'h2');
  const act = (action: Promise<unknown>) => void action.catch(() => say(i18n.t('popup.failed'))).then(refresh);

  const state = known.is === 'known' ? known.state : null;
  const scene = state && sceneOf(state);

  return (
    <main ref={main}>
      <header>
        <Brand off={state !== null && (!state.enabled || !state.siteOn)} />
        <h1>{i18n.t('extensionName')}</h1>
        <div class="ways">
          <button type="button" class="quiet" onClick={() => act(deps.openPanel())}>
            {i18n.t('panel.title')}
          </button>
          <a class="quiet" href="/library.html" target="_blank" rel="noopener">
            {i18n.t('library.link')}
          </a>
          <button type="button" class="quiet" onClick={() => act(deps.openOptions())}>
            {i18n.t('popup.options')}
          </button>
        </div>
      </header>
      {state ? <Switches state={state} deps={deps} act={act} /> : null}
      {scene === 'found' && state?.page ? (
        <FoundView
          found={state.page.found}
          onGo={(entity, name) => act(deps.goTo(entity).then((went) => say(went ? '' : i18n.t('popup.gone', [name]))))}
        />
      ) : (
        <NoticeView
          scene={scene === null || scene === 'found' ? (known.is === 'failed' ? 'failed' : 'loading') : scene}
          host={state?.host ?? ''}
          deps={deps}
          act={act}
          onDenied={() => say(i18n.t('popup.denied'))}
          onRetry={() => void refresh()}
        />
      )}
      {state?.page && scene && LEARNABLE.has(scene) ? <LearnView key={state.page.host} deps={deps} /> : null}
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}
