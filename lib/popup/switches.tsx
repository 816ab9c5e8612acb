import { i18n } from '#i18n';
import type { TabDeps } from '../tab-deps.ts';
import { Toggle } from '../ui/toggle.tsx';
import { type PopupState, sceneOf } from './scene.ts';

/** Turns Backstory on and off, everywhere and on the site of the tab. */
export function Switches(props: {
  state: PopupState;
  deps: Pick<TabDeps, 'setEnabled' | 'setSite'>;
  act: (action: Promise<unknown>) => void;
}) {
  const { state, deps, act } = props;
  const hasSite = state.host !== null && state.enabled && sceneOf(state) !== 'no-access';
  return (
    <div class="switches">
      <Toggle checked={state.enabled} onChange={(on) => act(deps.setEnabled(on))}>
        {i18n.t('popup.everywhere')}
      </Toggle>
      {hasSite ? (
        <Toggle checked={state.siteOn} onChange={(on) => act(deps.setSite(on))}>
          {i18n.t('popup.onThisSite', [state.host ?? ''])}
        </Toggle>
      ) : null}
    </div>
  );
}
