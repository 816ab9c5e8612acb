import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PRIVATE_HOSTS, type PrivateKind } from '../learn/private-hosts.ts';
import { numberWords } from '../ui/dates.ts';
import { Section } from './field.tsx';

export interface ExcludedDeps {
  /** hosts that nothing is learned from */
  getExcluded(): Promise<string[]>;
  setExcluded(hosts: string[]): Promise<void>;
}

/** The sites that nothing is ever learned from, one a line, to be seen and changed. */
export function ExcludedPart({ deps, say }: { deps: ExcludedDeps; say: (words: string) => void }) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    deps.getExcluded().then(
      (hosts) => setText(hosts.join('\n')),
      () => {},
    );
  }, [deps]);
  const save = (typed: string) => {
    const hosts = typed.toLowerCase().split(/\s+/).filter(Boolean);
    setText(hosts.join('\n'));
    deps.setExcluded(hosts).then(
      () => say(i18n.t('options.excluded.saved')),
      () => say(i18n.t('popup.failed')),
    );
  };
  // What is typed into a list that could not be read would take the place of what is stored.
  if (text === null) return null;
  return (
    <Section id="excluded" heading={i18n.t('options.excluded.heading')}>
      <p id="excluded-hint" class="hint">
        {i18n.t('options.excluded.hint')}
      </p>
      <textarea
        rows={6}
        dir="ltr"
        spellcheck={false}
        aria-labelledby="excluded-heading"
        aria-describedby="excluded-hint"
        value={text}
        onChange={(event) => save(event.currentTarget.value)}
      />
      <PrivateHosts />
    </Section>
  );
}

const KINDS = Object.entries(PRIVATE_HOSTS) as [PrivateKind, readonly string[]][];
const HOW_MANY = KINDS.reduce((sum, [, hosts]) => sum + hosts.length, 0);

/** What is left out whatever the list above says, by kind; folded away, as it is long. */
function PrivateHosts() {
  return (
    <details>
      <summary class="hint">{i18n.t('options.excluded.always', [numberWords(HOW_MANY)])}</summary>
      {KINDS.map(([kind, hosts]) => (
        <div class="field" key={kind}>
          <h3>{i18n.t(`options.excluded.groups.${kind}`)}</h3>
          <p class="hint tight" dir="ltr">
            {hosts.join(', ')}
          </p>
        </div>
      ))}
    </details>
  );
}
