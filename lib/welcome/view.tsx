import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found } from '../messages.ts';
import { Brand } from '../ui/brand.tsx';
import { countWords } from '../ui/counts.ts';
import { numberWords } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { check, lock, mute } from '../ui/icon-paths.ts';
import { ARTICLE } from './article.ts';

/** Everything the first page asks of the browser. */
export interface WelcomeDeps {
  /** how many news sites are listed */
  sites: number;
  hasEverySite(): Promise<boolean>;
  /**
   * Marks the names in the page's article and tells of them; of null where they could not be looked up.
   * @returns a way to the first of them; undefined when the dataset is empty
   */
  readArticle(onFound: (found: Found[] | null) => void, signal: AbortSignal): Promise<(() => void) | undefined>;
  /** must be called straight from a click; false when the browser did not do as chosen */
  choose(every: boolean): Promise<boolean>;
  openOptions(): Promise<void>;
}

type Reading = { is: 'reading' } | { is: 'failed' } | { is: 'read'; found: Found[] };

/** Never drawn anew, so that marks and their text stay together. */
function Article() {
  return (
    <article class="sample" lang="en" dir="ltr">
      <h2>{ARTICLE.headline}</h2>
      {ARTICLE.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}

function Told({ reading, onWalk }: { reading: Reading; onWalk: (() => void) | undefined }) {
  const count = reading.is === 'read' ? reading.found.length : 0;
  return (
    <div class="told">
      <p role="status">
        {reading.is === 'reading'
          ? i18n.t('welcome.reading')
          : reading.is === 'failed'
            ? i18n.t('popup.failed')
            : count === 0
              ? i18n.t('welcome.none')
              : `${countWords('popup.found', count)} · ${i18n.t('welcome.foundWhy')}`}
      </p>
      {count > 0 && onWalk ? (
        <button type="button" class="button" onClick={onWalk}>
          {i18n.t('welcome.walk')}
        </button>
      ) : null}
    </div>
  );
}

function Sites({ deps }: { deps: WelcomeDeps }) {
  const [every, setEvery] = useState(false);
  const [said, say] = useState('');
  useEffect(() => {
    deps.hasEverySite().then(setEvery, () => {});
  }, [deps]);
  const done = () =>
    void deps.choose(every).then(
      (asChosen) => {
        if (!asChosen) setEvery(false);
        say(i18n.t(asChosen ? 'welcome.ready' : 'options.sites.everyDenied'));
      },
      () => say(i18n.t('options.sites.notAsked')),
    );
  const choices = [
    { on: false, title: i18n.t('welcome.listed', [numberWords(deps.sites)]), why: i18n.t('welcome.listedWhy') },
    { on: true, title: i18n.t('welcome.every'), why: i18n.t('welcome.everyWhy') },
  ];
  return (
    <section class="where" aria-labelledby="where">
      <h2 id="where">{i18n.t('welcome.where')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="where">
        {choices.map(({ on, title, why }) => (
          <label key={title} class="pick">
            <input type="radio" name="where" checked={every === on} onChange={() => setEvery(on)} />
            <span>
              <strong>{title}</strong>
              <span>{why}</span>
            </span>
          </label>
        ))}
      </div>
      <p class="line">
        <button type="button" class="button primary" onClick={done}>
          <Icon d={check} size={14} />
          {i18n.t('welcome.done')}
        </button>
        <button type="button" class="quiet link" onClick={() => void deps.openOptions()}>
          {i18n.t('welcome.later')}
        </button>
      </p>
      <p class="outcome" role="status">
        {said}
      </p>
    </section>
  );
}

/** The page that opens once, after installation: the thing itself at work, and one choice. `deps` is all it knows of the browser. */
export function WelcomeView({ deps }: { deps: WelcomeDeps }) {
  const [reading, setReading] = useState<Reading>({ is: 'reading' });
  const walk = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    deps
      .readArticle((found) => setReading(found ? { is: 'read', found } : { is: 'failed' }), stop.signal)
      .then(
        (go) => {
          walk.current = go ?? undefined;
        },
        () => setReading({ is: 'failed' }),
      );
    return () => stop.abort();
  }, [deps]);
  const promises = [
    { icon: lock, title: i18n.t('welcome.private'), why: i18n.t('welcome.privateWhy') },
    { icon: mute, title: i18n.t('welcome.calm'), why: i18n.t('welcome.calmWhy') },
  ];
  return (
    <main>
      <header>
        <Brand size={40} />
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try" class="small">
          {i18n.t('welcome.try')}
        </h2>
        <Article />
        <Told reading={reading} onWalk={() => walk.current?.()} />
        <p class="hint">{i18n.t('welcome.articleNote')}</p>
      </section>
      <ul class="promises">
        {promises.map(({ icon, title, why }) => (
          <li key={title}>
            <Icon d={icon} size={20} />
            <div>
              <h2 class="small">{title}</h2>
              <p>{why}</p>
            </div>
          </li>
        ))}
      </ul>
      <Sites deps={deps} />
    </main>
  );
}
