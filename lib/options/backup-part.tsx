import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { useGoTo } from '../ui/go-to.ts';
import { BACKUP_FORMAT, type BackupFault, readBackup, writeBackup } from './backup.ts';
import { Section } from './field.tsx';
import type { Change } from './marks-part.tsx';
import type { OptionsDeps } from './view.tsx';

function faultWords(fault: BackupFault): string {
  switch (fault.fault) {
    case 'too-large':
      return i18n.t('options.backup.tooLarge');
    case 'not-json':
      return i18n.t('options.backup.notJson');
    case 'not-ours':
      return i18n.t('options.backup.notOurs', [BACKUP_FORMAT]);
    case 'unknown-setting':
      return i18n.t('options.backup.unknownSetting', [fault.setting]);
    case 'bad-value':
      return i18n.t('options.backup.badValue', [fault.setting, fault.value]);
  }
}

/** Settings as a file, and back to how they were at first; whatever is replaced can be had back. */
export function BackupPart(props: {
  settings: Settings;
  change: Change;
  say: (words: string) => void;
  save: OptionsDeps['save'];
}) {
  const { settings, change, say } = props;
  const [faults, setFaults] = useState<{ file: string; list: string[] } | null>(null);
  const [asking, setAsking] = useState(false);
  const [before, setBefore] = useState<Settings | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // Each of these is gone once it was pressed: the focus goes to the harmless answer, to the way back, or where it began.
  const goTo = useGoTo();
  const ask = (sure: boolean) => {
    goTo(() => (sure ? keep : reset).current);
    setAsking(sure);
  };

  const replace = (settingsNow: Settings, words: string) => {
    setBefore(settings);
    change(settingsNow);
    say(words);
  };
  const load = async (file: File) => {
    const text = await file.text().catch(() => null);
    if (text === null) return setFaults({ file: file.name, list: [i18n.t('options.backup.unreadable')] });
    const backup = readBackup(text);
    setFaults(backup.faults && { file: file.name, list: backup.faults.map(faultWords) });
    if (backup.settings) replace(backup.settings, i18n.t('options.backup.imported'));
  };
  return (
    <Section id="backup" heading={i18n.t('options.backup.heading')}>
      <p class="hint">{i18n.t('options.backup.hint')}</p>
      <p class="line">
        <button
          type="button"
          class="button"
          onClick={() => props.save('backstory-settings.json', writeBackup(settings))}
        >
          {i18n.t('options.backup.export')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {i18n.t('options.backup.import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={i18n.t('options.backup.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void load(file);
          }}
        />
        {asking ? null : (
          <button ref={reset} type="button" class="button" onClick={() => ask(true)}>
            {i18n.t('options.backup.reset')}
          </button>
        )}
        {before && !asking ? (
          <button
            ref={undo}
            type="button"
            class="button"
            onClick={() => {
              goTo(() => reset.current);
              change(before);
              setBefore(null);
            }}
          >
            {i18n.t('options.backup.undo')}
          </button>
        ) : null}
      </p>
      <h3 id="backup-holds">{i18n.t('options.backup.holds')}</h3>
      <textarea
        class="file"
        readOnly
        rows={6}
        dir="ltr"
        spellcheck={false}
        aria-labelledby="backup-holds"
        value={writeBackup(settings)}
      />
      {asking ? (
        <div class="ask" role="alert">
          <p>{i18n.t('options.backup.sure')}</p>
          <p class="line">
            <button
              type="button"
              class="button danger"
              onClick={() => {
                goTo(() => undo.current);
                setAsking(false);
                replace(DEFAULT_SETTINGS, i18n.t('options.backup.done'));
              }}
            >
              {i18n.t('options.backup.yes')}
            </button>
            <button ref={keep} type="button" class="button" onClick={() => ask(false)}>
              {i18n.t('options.backup.no')}
            </button>
          </p>
        </div>
      ) : null}
      {faults ? (
        <div class="error" role="alert">
          <p>{i18n.t('options.backup.notImported', [faults.file])}</p>
          <ul>
            {faults.list.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}
