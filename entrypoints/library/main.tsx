import { render } from 'preact';
import { i18n } from '#i18n';
import { createLibraryDeps } from '../../lib/library/deps.ts';
import { LibraryView } from '../../lib/library/view.tsx';
import { speakOurLanguage } from '../../lib/ui/language.ts';

speakOurLanguage(document.documentElement);
document.title = i18n.t('library.title');
const place = document.querySelector('#library');
if (place) {
  createLibraryDeps(document).then(
    (deps) => render(<LibraryView deps={deps} />, place),
    () => render(<p>{i18n.t('library.failed')}</p>, place),
  );
}
