import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from './field.tsx';

export interface KeyCommand {
  what: string;
  /** as the browser writes it: `Alt+Shift+J`; empty when the reader has taken it away */
  keys: string;
}

export interface KeysDeps {
  /** the keyboard commands as they are set now */
  getCommands(): Promise<KeyCommand[]>;
  /** opens the browser's own page of extension shortcuts */
  changeKeys(): Promise<void>;
}

/** The commands as they are; no browser tells of a change, but the reader has to leave the page to make one. */
function useCommands({ getCommands }: KeysDeps): readonly KeyCommand[] {
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = () =>
      void getCommands().then(
        (now) => stop.signal.aborted || setCommands(now),
        () => {},
      );
    read();
    window.addEventListener('focus', read, { signal: stop.signal });
    // A tab may come back without the focus, which stays in the browser's own bars.
    document.addEventListener('visibilitychange', read, { signal: stop.signal });
    return () => stop.abort();
  }, [getCommands]);
  return commands;
}

/** What can be done from the keyboard, with the keys as they are now, and the way to change them; nothing where there are no keys. */
export function KeysPart({ deps }: { deps: KeysDeps }) {
  const commands = useCommands(deps);
  if (commands.length === 0) return null;
  return (
    <Section id="keys" heading={i18n.t('options.keys.heading')}>
      <p class="hint">{i18n.t('options.keys.hint')}</p>
      <dl class="keys">
        {commands.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.keys.unset')}</dd>
          </div>
        ))}
      </dl>
      <p class="line">
        <button type="button" class="button" onClick={() => void deps.changeKeys()}>
          {i18n.t('options.keys.change')}
        </button>
      </p>
    </Section>
  );
}
