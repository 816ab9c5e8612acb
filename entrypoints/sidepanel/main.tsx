import { render } from 'preact';
import { i18n } from '#i18n';
import { createPanelDeps } from '../../lib/panel/deps.ts';
import { PanelView } from '../../lib/panel/view.tsx';
import { speakOurLanguage } from '../../lib/ui/language.ts';

speakOurLanguage(document.documentElement);
document.title = `${i18n.t('panel.title')} – ${i18n.t('extensionName')}`;
const place = document.querySelector('#panel');
if (place) {
  createPanelDeps().then(
    (deps) => render(<PanelView deps={deps} />, place),
    () => render(<p>{i18n.t('popup.failed')}</p>, place),
  );
}
