import { render } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackupPart } from '../../../lib/options/backup-part.tsx';
import type { SettingsChange } from '../../../lib/options/marks-part.tsx';
import { MutedPart } from '../../../lib/options/muted-part.tsx';
import '../../../lib/options/options.css';
import { DEFAULT_SETTINGS, keyOfName, type Settings } from '../../../lib/settings.ts';

/** What the options do with the focus where a button goes with its press. */

const NAMES = { 'ivana-marek': 'Ivana Marek', 'tomas-okafor': 'Tomas Okafor' };

function Parts({ start }: { start: Settings }) {
  const [settings, setSettings] = useState(start);
  const change = (part: SettingsChange) =>
    setSettings((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  return (
    <>
      <MutedPart settings={settings} names={NAMES} change={change} say={() => {}} />
      <BackupPart settings={settings} change={change} say={() => {}} save={() => {}} />
    </>
  );
}

function open(start: Partial<Settings> = {}): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(<Parts start={{ ...DEFAULT_SETTINGS, ...start }} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const hasFocus = (name: string | RegExp) => expect.element(button(name)).toHaveFocus();

async function press(name: string | RegExp): Promise<void> {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

beforeEach(() => page.viewport(900, 1000));

test('marking a name again gives the focus to the next one, from the last one back, and at the end to the heading', async () => {
  const notMeant = [keyOfName('ivana-marek', 'Marek')];
  open({ muted: ['ivana-marek', 'tomas-okafor'], notMeant });
  await press(/Ivana Marek/);
  await hasFocus(/Tomas Okafor/);
  await press('Mark again: Marek');
  await hasFocus(/Tomas Okafor/);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('muted-heading'));
});

describe('putting the settings back', () => {
  test('asks with the focus on the harmless answer, which gives it back', async () => {
    open();
    await press('Reset everything');
    await hasFocus('Keep');
    await userEvent.keyboard('{Enter}');
    await hasFocus('Reset everything');
  });

  test('gives the focus to the way back once it is done, and from there to where it began', async () => {
    open({ muted: ['ivana-marek'] });
    await press('Reset everything');
    await hasFocus('Keep');
    await press('Reset');
    await hasFocus('Undo');
    await userEvent.keyboard('{Enter}');
    await hasFocus('Reset everything');
  });
});
