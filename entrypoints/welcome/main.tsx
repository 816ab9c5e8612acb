import { render } from 'preact';
import { i18n } from '#i18n';
import { speakOurLanguage } from '../../lib/ui/language.ts';
import { createWelcomeDeps } from '../../lib/welcome/deps.ts';
import { WelcomeView } from '../../lib/welcome/view.tsx';

speakOurLanguage(document.documentElement);
document.title = i18n.t('welcome.title');
const place = document.querySelector('#welcome');
if (place) render(<WelcomeView deps={createWelcomeDeps(document)} />, place);
