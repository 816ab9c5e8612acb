import { articleHtml } from '../../fixtures/safety/words.ts';
import type { Tab } from '../support/tab.ts';
import type { SafetyCase } from './case.ts';
import '../../fixtures/safety/contract.ts';

const UNDO = 12;
const body = (kind = '') =>
  `<script>document.body.dataset.editable = '${kind}'</script><div id="editor"></div>${articleHtml(6)}`;

const report = (tab: Tab) => tab.evaluate(() => safety.act(0), undefined);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Editors hear of a new selection in a later task; what a hand does next comes after that. Waited for in the page, whose tasks a busy
 * machine delays.
 */
const selectionHeard = (tab: Tab) =>
  tab.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard, 100))), undefined);

/** Types into the editor at its end and in its middle, and takes all of it back. */
async function typeAndUndo(tab: Tab): Promise<void> {
  await tab.click('[data-editor], #editor');
  await tab.press('Control+End');
  await selectionHeard(tab);
  await tab.type(' He met Emmanuel Macron in Ukraine.');
  await report(tab);
  await pause(700);
  await tab.press('Control+Home');
  for (let n = 0; n < 7; n++) await tab.press('ArrowRight');
  await selectionHeard(tab);
  await tab.type('J. ');
  await tab.press('Shift+End');
  await selectionHeard(tab);
  await report(tab);
  await tab.press('ArrowLeft');
  await selectionHeard(tab);
  await tab.press('Backspace');
  await report(tab);
  for (let n = 0; n < UNDO; n++) await tab.press('Control+z');
  await report(tab);
}

/** Selects several paragraphs, copies them and pastes them into a text area; then all of the page. */
async function copyAndPaste(tab: Tab): Promise<void> {
  await tab.evaluate(() => safety.act(0), undefined);
  await tab.press('Control+c');
  await tab.click('textarea');
  await tab.press('Control+v');
  await tab.evaluate(() => safety.act(1), undefined);
  await tab.evaluate(() => (document.activeElement as HTMLElement).blur(), undefined);
  await tab.press('Control+a');
  await tab.press('Control+c');
  await tab.evaluate(() => safety.act(1), undefined);
  await tab.click('textarea');
  await tab.press('Control+v');
  await tab.evaluate(() => safety.act(1), undefined);
}

const editor = (name: string, script: string, kind = ''): SafetyCase => ({
  name,
  served: { body: body(kind), script },
  bursts: 1,
  marks: { before: true, after: true },
  byHand: typeAndUndo,
});

/** What readers do with keys and mouse. */
export const EDITOR_CASES: readonly SafetyCase[] = [
  editor('prosemirror', 'prosemirror'),
  editor('codemirror', 'codemirror'),
  editor('lexical', 'lexical'),
  editor('contenteditable', 'editable', 'at once'),
  editor('becomes-editable', 'editable', 'later'),
  editor('textarea', 'editable', 'textarea'),
  {
    name: 'selection-and-copy',
    served: { body: `${articleHtml(12)}<textarea rows="3"></textarea>`, script: 'copied' },
    bursts: 1,
    marks: { before: true, after: true },
    byHand: copyAndPaste,
  },
];
