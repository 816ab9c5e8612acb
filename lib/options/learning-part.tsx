import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { timeNeeded } from '../learn/reading.ts';
import { type ByItself, WHERE } from '../learn/settings.ts';
import { numberWords, wordsLocale } from '../ui/dates.ts';
import { Choice, Section } from './field.tsx';
import { isSiteRead, type Reading } from './read-sites.ts';
import { SiteForm, SiteRows } from './site-list.tsx';

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
  return new Intl.NumberFormat(wordsLocale(), { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);
}

/** Where articles are learned from by themselves once they were read: nowhere, on some sites, or on all listed ones. */
export function LearningPart(props: { deps: LearningDeps; reading: Reading; say: (words: string) => void }) {
  const { deps, say } = props;
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
      () => {
        say(i18n.t('options.notSaved'));
        // What was shown at once was not stored.
        deps.getByItself().then(setChoice, () => {});
      },
    );
  };
  if (!choice) return null;
  return (
    <Section id="learning" heading={i18n.t('options.learning.heading')}>
      <Choice
        id="learning-where"
        label={i18n.t('options.learning.where')}
        hint={i18n.t(`options.learning.${choice.where}Hint`)}
        options={WHERE.map((value) => ({ value, label: i18n.t(`options.learning.${value}`) }))}
        value={choice.where}
        onChange={(where) => change((before) => ({ ...before, where }))}
      />
      {choice.where === 'nowhere' ? null : (
        <>
          <p class="hint">{i18n.t('options.learning.readHint', [numberWords(EXAMPLE), lengthOfReading(EXAMPLE)])}</p>
          <p class="hint">{i18n.t('options.learning.forgottenHint')}</p>
          <Sites sites={choice.sites} reading={props.reading} change={change} />
        </>
      )}
      <p class="hint">{i18n.t('options.learning.keyHint', [i18n.t('options.keys.heading')])}</p>
    </Section>
  );
}

function Sites({ sites, reading, change }: { sites: ByItself['sites']; reading: Reading; change: Change }) {
  const set = (site: string, on: boolean) =>
    change((before) => ({ ...before, sites: { ...before.sites, [site]: on } }));
  const remove = (site: string) => change(({ where, sites: { [site]: _, ...others } }) => ({ where, sites: others }));
  const add = (site: string) => {
    set(site, true);
    return '';
  };
  return (
    <>
      <div class="field">
        <h3>{i18n.t('options.learning.sites')}</h3>
        {Object.keys(sites).length === 0 ? <p class="hint tight">{i18n.t('options.learning.none')}</p> : null}
        <SiteRows
          sites={sites}
          onToggle={set}
          onRemove={remove}
          onUndo={set}
          removeLabel={(site) => i18n.t('options.learning.remove', [site])}
          besides={(site) =>
            sites[site] && !isSiteRead(reading, site) ? (
              <p class="hint">{i18n.t('options.learning.notRead', [i18n.t('options.sites.heading')])}</p>
            ) : null
          }
        />
      </div>
      <SiteForm id="learn-site" label={i18n.t('options.learning.add')} onAdd={add} />
    </>
  );
}
