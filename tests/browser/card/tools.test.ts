import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { copyText } from '../../../lib/card/clipboard.ts';
import { periodsOf } from '../../../lib/dataset/timeline.ts';
import { citeMarkdown, citeText } from '../../../lib/ui/citation.ts';
import { careerCard, hostileCard } from '../ui/cards.ts';
import { prefer, shoot } from '../ui/look.ts';
import { type Scene, type SceneOptions, scene } from './harness.ts';
import { press } from './states.ts';

const career: SceneOptions = { getCard: () => Promise.resolve(careerCard) };
const box = (on: Scene) => on.dialog()!.getBoundingClientRect();
const named = (on: Scene, words: RegExp) => {
  const all = [...on.dialog()!.querySelectorAll<HTMLElement>('button')];
  return all.find((one) => words.test(one.getAttribute('aria-label') ?? one.textContent ?? ''))!;
};
const root = (on: Scene) => on.dialog()!.getRootNode() as ShadowRoot;

async function open(options?: SceneOptions): Promise<Scene> {
  const on = scene(options);
  on.card.openFor(on.mark('ivana-marek'), 'keyboard');
  await vi.waitFor(() => expect(on.dialog()).not.toBeNull());
  return on;
}

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

describe('a card of very many statements', () => {
  const many = Array.from({ length: 130 }, (_, at) => ({
    ...careerCard.said[0]!,
    ...{ id: `m${at}`, text: `“Sentence ${at}.”`, hits: undefined, earlier: undefined },
    date: `20${10 + (at % 12)}-05-11`,
  }));
  const whole = { ...careerCard, said: many };
  const first = {
    ...whole,
    said: many.slice(0, 24),
    all: { said: { count: 130, periods: periodsOf(many) }, about: { count: careerCard.about.length, periods: null } },
  };

  test('comes with the first, and asks for the rest when the reader does', async () => {
    const asked: boolean[] = [];
    const on = await open({
      getCard: (_, all) => {
        asked.push(all);
        return Promise.resolve(all ? whole : first);
      },
    });
    await vi.waitFor(() => expect(on.dialog()!.querySelectorAll('.statement')).toHaveLength(3));
    expect(on.dialog()!.textContent).toMatch(/Said\s*130/);
    press(on, /Show 21 more/);
    await vi.waitFor(() => expect(on.dialog()!.querySelectorAll('.statement')).toHaveLength(24));
    expect(asked).toEqual([false, true]);
    const items = [...on.dialog()!.querySelectorAll('ol > li')];
    await vi.waitFor(() => expect(items.indexOf(root(on).activeElement!)).toBe(3));
    press(on, /Show 24 more/);
    await vi.waitFor(() => expect(on.dialog()!.querySelectorAll('.statement')).toHaveLength(48));
    expect(asked).toEqual([false, true]);
  });

  test('says that the rest could not be had, and asks for it again', async () => {
    let answer: (whole: boolean) => void = () => {};
    const askWhole = () =>
      new Promise<typeof first>((resolve, reject) => {
        answer = (come) => (come ? resolve(whole as unknown as typeof first) : reject(new Error('no')));
      });
    const on = await open({ getCard: (_, all) => (all ? askWhole() : Promise.resolve(first)) });
    const list = () => on.dialog()!.querySelector('.statements ol')!;
    const alert = () => on.dialog()!.querySelector('[role="alert"]');
    await vi.waitFor(() => expect(list().children).toHaveLength(3));
    press(on, /Show 21 more/);
    press(on, /Show 24 more/);
    await vi.waitFor(() => expect(list().getAttribute('aria-busy')).toBe('true'));
    expect(alert()).toBeNull();
    answer(false);
    await vi.waitFor(() => expect(alert()?.textContent).toMatch(/other statements could not be loaded/));
    expect(list().getAttribute('aria-busy')).toBe('false');
    expect(list().children).toHaveLength(24);
    await shoot('card-rest-failed');
    press(on, /Try again/);
    await vi.waitFor(() => expect(alert()).toBeNull());
    expect(list().getAttribute('aria-busy')).toBe('true');
    answer(true);
    await vi.waitFor(() => expect(list().children).toHaveLength(48));
    expect(list().getAttribute('aria-busy')).toBe('false');
  });

  test('shows all of a period, also what did not come with it', async () => {
    const on = await open({ getCard: (_, all) => Promise.resolve(all ? whole : first) });
    await vi.waitFor(() => expect(on.dialog()!.querySelector('.columns button')).not.toBeNull());
    const column = on.dialog()!.querySelectorAll<HTMLElement>('.columns button')[1]!;
    column.click();
    const count = Number(/: (\d+) /.exec(column.getAttribute('aria-label')!)![1]);
    press(on, /Show \d+ more/);
    await vi.waitFor(() => expect(on.dialog()!.querySelectorAll('.statement')).toHaveLength(count));
  });
});

test('what an article says is told to be English, whatever language our own words are in', async () => {
  const on = await open(career);
  await vi.waitFor(() => expect(on.dialog()!.querySelector('.words')).not.toBeNull());
  for (const selector of ['.words', '.value > span', 'cite', '.before .words']) {
    const found = [...on.dialog()!.querySelectorAll(selector)];
    expect(found.length, selector).toBeGreaterThan(0);
    expect(
      found.filter((one) => !one.closest('[lang="en"][dir="auto"]')),
      selector,
    ).toEqual([]);
  }
});

describe('a pinned card', () => {
  test('stays when the reader clicks elsewhere or scrolls, and unpinned it closes again', async () => {
    const on = await open({ css: 'main{padding-block-end:3000px}' });
    press(on, /Keep this card/);
    await userEvent.click(on.article.querySelector('#after')!);
    scrollTo(0, 2000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(on.dialog()).not.toBeNull();
    scrollTo(0, 0);
    press(on, /Keep this card/);
    await userEvent.click(on.article.querySelector('#after')!);
    expect(on.dialog()).toBeNull();
  });

  test('moves by arrow keys, further with Shift, and never out of the window', async () => {
    const on = await open();
    press(on, /Keep this card/);
    await vi.waitFor(() => expect(named(on, /^Move/)).toBeDefined());
    named(on, /^Move/).focus();
    const before = box(on);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(box(on).left - before.left).toBe(16);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(box(on).left - before.left).toBe(16 - 96);
    for (let step = 0; step < 12; step++) await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowUp}{/Shift}');
    expect([box(on).left, box(on).top]).toEqual([8, 8]);
    expect(named(on, /^Move/).getAttribute('aria-label')).toMatch(/arrow keys/);
  });

  test('goes from corner to corner when its handle is pressed', async () => {
    const on = await open();
    press(on, /Keep this card/);
    await vi.waitFor(() => expect(named(on, /^Move/)).toBeDefined());
    const corners = new Set<string>();
    for (let step = 0; step < 4; step++) {
      named(on, /^Move/).click();
      const { left, top, right, bottom } = box(on);
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      expect([left === 8 || right === width - 8, top === 8 || bottom === height - 8]).toEqual([true, true]);
      corners.add(`${left === 8} ${top === 8}`);
    }
    expect(corners.size).toBe(4);
  });

  test('is what a card becomes whose bar is dragged', async () => {
    const on = await open();
    const before = box(on);
    const frame = window.frameElement?.getBoundingClientRect();
    const [x, y] = [before.left + 120 + (frame?.x ?? 0), before.top + 8 + (frame?.y ?? 0)];
    const mouse = (type: string, dx = 0) =>
      cdp().send('Input.dispatchMouseEvent', {
        type,
        x: x + dx,
        y: y + dx / 4,
        button: 'left',
        buttons: 1,
        clickCount: 1,
      } as never);
    await mouse('mousePressed');
    for (const dx of [20, 60, 100]) await mouse('mouseMoved', dx);
    await mouse('mouseReleased', 100);
    expect(box(on).left - before.left).toBe(100);
    expect(named(on, /Keep this card/).getAttribute('aria-pressed')).toBe('true');
  });

  test('leaves Escape to the page while the focus is there, and shows the next name in its place', async () => {
    const on = await open();
    press(on, /Keep this card/);
    const before = box(on);
    on.article.querySelector<HTMLElement>('#after')!.focus();
    await userEvent.keyboard('{Escape}');
    expect(on.dialog()).not.toBeNull();
    on.card.openFor(on.mark('port-of-selm'), 'click');
    await vi.waitFor(() =>
      expect(on.dialog()!.querySelector('header:not(:has(+ .placeholder)) h2')?.textContent).toBe('Port of Selm'),
    );
    expect([box(on).left, box(on).top]).toEqual([before.left, before.top]);
    await userEvent.keyboard('{Escape}');
    expect(on.dialog()).toBeNull();
  });
});

describe('copying a statement', () => {
  test('puts it on the clipboard with its source, and says so', async () => {
    const copied: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    const on = await open();
    const status = on.dialog()!.querySelector('.statement [role=status]')!;
    expect(status.textContent).toBe('');
    await userEvent.click(named(on, /^Copy with its source/));
    await vi.waitFor(() => expect(status.textContent).toBe('Copied with its source.'));
    press(on, /^Copy as Markdown/);
    await vi.waitFor(() => expect(status.textContent).toBe('Copied as Markdown.'));
    write.mockRestore();
    expect(copied[0]).toMatch(/^“Nobody in Selm .*” — Ivana Marek, .*\n“Arvenia’s.*Harbour Gazette.*\nhttps:/);
    expect(copied[1]).toMatch(/^> “Nobody .*\n>\n> — Ivana Marek.*\[Arvenia’s.*\]\(https:/);
  });

  test('keeps hostile text plain in Markdown, and leaves out an address that is no link', () => {
    const statement = { ...hostileCard.said[0]!, text: '[x](javascript:alert(1)) <b>*loud*</b>\n# head' };
    const cited = citeMarkdown(statement);
    expect(cited).toContain('\\[x\\]\\(javascript:alert\\(1\\)\\) \\<b\\>\\*loud\\*\\</b\\> \\# head');
    expect(cited).not.toContain('](javascript');
    expect(cited.split('\n')).toHaveLength(4);
    expect(citeText(statement)).not.toContain('\njavascript');
  });

  test('works where the page has no clipboard, and gives the focus back', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const heard: string[] = [];
    const run = vi.spyOn(document, 'execCommand').mockImplementation((command) => {
      heard.push(command, (deep() as HTMLTextAreaElement).value);
      return true;
    });
    const on = await open();
    const deep = () => root(on).activeElement;
    named(on, /^Close/).focus();
    expect(await copyText('some words', on.dialog()!)).toBe(true);
    expect(heard).toEqual(['copy', 'some words']);
    expect(deep()).toBe(named(on, /^Close/));
    expect(on.dialog()!.querySelector('textarea')).toBeNull();
    for (const spy of [write, run]) spy.mockRestore();
  });
});

describe('the timeline', () => {
  test('is one tab stop with a name; arrow keys go through its periods, and Enter shows one alone', async () => {
    const on = await open(career);
    const bar = on.dialog()!.querySelector('[role=toolbar]')!;
    expect(bar.getAttribute('aria-label')).toMatch(/^Statements by date: \d+ statements, Jan 2024.*2025$/);
    expect(bar.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    bar.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    const second = bar.querySelectorAll('button')[1]!;
    expect(root(on).activeElement).toBe(second);
    expect(second.getAttribute('aria-label')).toMatch(/: \d+ statements?$/);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(second.getAttribute('aria-pressed')).toBe('true'));
    const count = Number(/: (\d+) /.exec(second.getAttribute('aria-label')!)![1]);
    expect(on.dialog()!.querySelectorAll('.statements ol > li')).toHaveLength(Math.min(3, count));
    expect(on.dialog()!.querySelector('.period[role=status]')!.textContent).toContain('statement');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(second.getAttribute('aria-pressed')).toBe('false'));
  });

  test('runs with the text where it is read from right to left', async () => {
    const on = await open(career);
    on.dialog()!.dir = 'rtl';
    const bar = on.dialog()!.querySelector('[role=toolbar]')!;
    const [first, second] = [...bar.querySelectorAll('button')];
    expect(first!.getBoundingClientRect().left).toBeGreaterThan(second!.getBoundingClientRect().left);
    bar.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(root(on).activeElement).toBe(second);
  });

  test('is not there for fewer than five statements', async () => {
    const on = await open();
    expect(on.dialog()!.querySelector('.timeline')).toBeNull();
  });
});

test('“Not this person” tells of the name as it is written, and takes it back', async () => {
  const on = await open();
  press(on, /Not this person/);
  await vi.waitFor(() => expect(on.dialog()!.textContent).toContain('no longer marked as Ivana Marek'));
  press(on, /Undo/);
  const request = { entity: 'ivana-marek', name: 'Ivana Marek' };
  expect(on.muted).toEqual([
    { ...request, muted: true },
    { ...request, muted: false },
  ]);
});

test('a fact that is older than the options say tells so, and says nothing at “never”', async () => {
  const on = await open(career);
  expect(on.dialog()!.querySelector('.roles')!.textContent).toContain(
    'patron of the Selm Lifeboatssince 2009as of May 1, 2016',
  );
  expect(on.dialog()!.querySelector('.roles .old')!.textContent).toContain('2 years old');
  on.stop();
  const never = await open({ ...career, settings: { oldAfter: 0 } });
  expect(never.dialog()!.querySelector('.old')).toBeNull();
});

test('a role of a time that is over stands under “Formerly” with that time, which is not called old', async () => {
  const { entity } = careerCard;
  const role = (value: string, from: string | undefined, date: string) => ({
    ...entity.details[0]!,
    value,
    from,
    date,
  });
  const details = [role('harbour pilot', '2001', '2009'), role('candidate', undefined, '2016')];
  const on = await open({ getCard: () => Promise.resolve({ ...careerCard, entity: { ...entity, details } }) });
  expect(on.dialog()!.querySelector('.roles')).toBeNull();
  const said = [...on.dialog()!.querySelectorAll('.former li')].map((one) => one.textContent!.replace(/\s/g, ''));
  expect(said).toEqual(['candidate2016HarbourGazette', 'harbourpilot2001–2009HarbourGazette']);
});

test('a fact that no article dates says so', async () => {
  const { entity } = careerCard;
  const details = [{ relation: 'role', value: 'harbour pilot', sources: [] }];
  const on = await open({ getCard: () => Promise.resolve({ ...careerCard, entity: { ...entity, details } }) });
  await vi.waitFor(() =>
    expect(on.dialog()!.querySelector('.roles')?.textContent).toBe('harbour pilotdate not stated'),
  );
});

test('the words that made a statement relevant are emphasised, and not by colour alone', async () => {
  const on = await open(career);
  const marks = [...on.dialog()!.querySelectorAll<HTMLElement>('.statement mark')];
  expect(marks.map((mark) => mark.textContent)).toContain('Selm');
  expect(Number(getComputedStyle(marks[0]!).fontWeight)).toBeGreaterThanOrEqual(600);
});
