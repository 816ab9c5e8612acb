import { render } from 'preact';
import { i18n } from '#i18n';
import { createOptionsDeps } from '../../lib/options/deps.ts';
import { OptionsView } from '../../lib/options/view.tsx';
import { speakBrowserLanguage } from '../../lib/ui/language.ts';

speakBrowserLanguage(document);
document.title = i18n.t('options.title');
const place = document.querySelector('#options');
if (place) render(<OptionsView deps={createOptionsDeps(document)} />, place);
