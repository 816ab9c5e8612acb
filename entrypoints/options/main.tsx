import { render } from 'preact';
import { i18n } from '#i18n';
import { createOptionsDeps } from '../../lib/options/deps.ts';
import { OptionsView } from '../../lib/options/view.tsx';
import { speakOurLanguage } from '../../lib/ui/language.ts';

speakOurLanguage(document.documentElement);
document.title = i18n.t('options.title');
const place = document.querySelector('#options');
if (place) render(<OptionsView deps={createOptionsDeps(document)} />, place);
