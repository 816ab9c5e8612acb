import { render } from 'preact';
import { i18n } from '#i18n';
import { createPopupDeps } from '../../lib/popup/deps.ts';
import { PopupView } from '../../lib/popup/view.tsx';
import { speakOurLanguage } from '../../lib/ui/language.ts';

speakOurLanguage(document.documentElement);
const place = document.querySelector('#popup');
if (place) {
  createPopupDeps().then(
    (deps) => render(<PopupView deps={deps} />, place),
    () => render(<p>{i18n.t('popup.failed')}</p>, place),
  );
}
