import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { timeNeeded } from '../learn/reading.ts';
import { type ByItself, WHERE } from '../learn/settings.ts';
import { parseSite } from '../sites.ts';
import { numberWords } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { bin } from '../ui/icon-paths.ts';
import { Toggle } from '../ui/toggle.tsx';
import { Choice, Section } from './field.tsx';

export interface LearningDeps {
  getByItself(): Promise<ByItself>;
  changeByItself(change: (before: ByItself) => ByItself): Promise<void>;
  watchByItself(onChange: (choice: ByItself) => void, signal: AbortSignal): void;
}

type Change = (change: (before: ByItself) => ByItself) => void;

/** An article as long as most. */
const EXAMPLE = 800;

function lengthOfReading(words: number): string {
  const seconds = Math.round(timeNeeded(words) / 1000);
  return new Intl.NumberFormat(i18n.t('language'), { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
    seconds,
  );
}

/** Where articles are learned from by themselves once they were read: nowhere, on some sites, or on all listed ones. */
export function LearningPart({ deps, say }: { deps: LearningDeps; say: (words: string) => void }) {
  const [choice, setChoice] = useState<ByItself | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    deps.watchByItself(setChoice, stop.signal);
    deps.getByItself().then(setChoice, () => {});
    return () => stop.abort();
  }, [deps]);
  const change: Change = (how) => {
    setChoice((before) => before && how(before));
    deps.changeByItself(how).then(
      () => say(i18n.t('options.saved')),
      () => say(i18n.t('options.notSaved')),
    );
  };
  if (!choice) return null;
  return (
    <Section id="learning" heading={i18n.t('options.learning.heading')}>
      <Choice
        id="learning-where"
        label={i18n.t('options.learning.heading')}
        hint={i18n.t(`options.learning.${choice.where}Hint`)}
        options={WHERE.map((value) => ({ value, label: i18n.t(`options.learning.${value}`) }))}
        value={choice.where}
        onChange={(where) => change((before) => ({ ...before, where }))}
      />
      {choice.where === 'nowhere' ? null : (
        <>
          <p class="hint">{i18n.t('options.learning.readHint', [numberWords(EXAMPLE), lengthOfReading(EXAMPLE)])}</p>
          <Sites sites={choice.sites} change={change} />
        </>
      )}
      <p class="hint">{i18n.t('options.learning.keyHint', [i18n.t('options.keys.heading')])}</p>
    </Section>
  );
}

function Sites({ sites, change }: { sites: ByItself['sites']; change: Change }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const set = (site: string, on: boolean) =>
    change((before) => ({ ...before, sites: { ...before.sites, [site]: on } }));
  const remove = (site: string) => change(({ where, sites: { [site]: _, ...others } }) => ({ where, sites: others }));
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed);
    setError(site ? '' : i18n.t('options.sites.bad', [typed.trim()]));
    if (!site) return;
    set(site, true);
    setTyped('');
  };
  const names = Object.keys(sites).sort();
  return (
    <div class="field">
      <h3>{i18n.t('options.learning.sites')}</h3>
      {names.length === 0 ? <p class="hint tight">{i18n.t('options.learning.none')}</p> : null}
      <ul class="rows">
        {names.map((site) => (
          <li key={site}>
            <Toggle checked={sites[site] ?? false} onChange={(on) => set(site, on)}>
              {site}
            </Toggle>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('options.sites.remove', [site])}
              onClick={() => remove(site)}
            >
              <Icon d={bin} />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} noValidate>
        <label for="learn-site">{i18n.t('options.sites.add')}</label>
        <div class="line">
          <input
            id="learn-site"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={typed}
            aria-invalid={error !== ''}
            aria-describedby={error ? 'learn-site-error' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {i18n.t('options.sites.addButton')}
          </button>
        </div>
        {error ? (
          <p id="learn-site-error" class="error" role="alert">
            {error}
          </p>
        ) : null}
      </form>
    </div>
  );
}
