import { render } from 'preact';
import { createPopupDeps } from '../../lib/popup/deps.ts';
import { PopupView } from '../../lib/popup/view.tsx';
import { speakBrowserLanguage } from '../../lib/ui/language.ts';

speakBrowserLanguage(document);
const place = document.querySelector('#popup');
if (place) render(<PopupView deps={await createPopupDeps()} />, place);
