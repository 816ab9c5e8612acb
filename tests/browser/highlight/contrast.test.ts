import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import highlights from '../../../lib/highlight/highlights.css?inline';
import marks from '../../../lib/highlight/marks.css?inline';
import { prefer } from '../ui/look.ts';

/** Ratios that WCAG 2.2 asks for: text (1.4.3), and what tells a control (1.4.11). */
const TEXT = 4.5;
const LINE = 3;
/** Any tint takes something from the text on it: one that is barely readable by itself cannot stay so. */
const TEXT_TO_SPARE = 5;

const PAGES: [name: string, text: string, ground: string][] = [
  ['black on white', '#1a1a1a', '#ffffff'],
  ['grey on white', '#595959', '#ffffff'],
  ['the palest grey that may be text, on white', '#767676', '#ffffff'],
  ['a link on white', '#0645ad', '#ffffff'],
  ['pale grey on black', '#d8d8d8', '#141414'],
  ['grey on near black', '#949494', '#1e1e1e'],
  ['brown on sepia', '#5b4636', '#f4ecd8'],
  ['white on navy', '#ffffff', '#0b4f8a'],
  ['white on red', '#ffffff', '#b3261e'],
  ['mint on green', '#e8f5e9', '#1b5e20'],
  ['black on orange', '#000000', '#ff8c00'],
  ['brown on yellow', '#3a3000', '#ffe28a'],
];

const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Relative luminance (WCAG 2.2) of colours laid over each other, the ground first. */
function luminance(...layers: string[]): number {
  for (const layer of layers) {
    paint.fillStyle = layer;
    paint.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string[], other: string[]): number {
  const [dark, light] = [luminance(...one), luminance(...other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${marks}\n${highlights}`);

let mark: HTMLElement;

beforeEach(async () => {
  await prefer();
  document.adoptedStyleSheets.push(sheet);
  const paragraph = document.createElement('p');
  mark = document.createElement('backstory-mark');
  mark.textContent = 'Ann Lee';
  paragraph.append(mark, ' came.');
  document.body.append(paragraph);
  onTestFinished(() => {
    document.adoptedStyleSheets.pop();
    paragraph.remove();
  });
});

describe.each(PAGES)('on a page of %s', (_, text, ground) => {
  beforeEach(() => {
    mark.parentElement!.style.cssText = `color:${text};background:${ground}`;
  });

  const isSpare = contrast([text], [ground]) >= TEXT_TO_SPARE;

  it('an underline can be seen, more so where it is looked at', () => {
    mark.dataset.style = 'underline';
    const line = () => contrast([ground], [ground, getComputedStyle(mark).textDecorationColor]);
    const atRest = line();
    expect(atRest).toBeGreaterThanOrEqual(LINE);
    mark.toggleAttribute('data-open', true);
    expect(line()).toBeGreaterThan(atRest);
    expect(getComputedStyle(mark).textDecorationStyle).toBe('solid');
  });

  it.each([false, true])('a tint has a line that can be seen, and leaves its text readable; open: %s', (open) => {
    mark.dataset.style = 'tint';
    mark.toggleAttribute('data-open', open);
    const { backgroundColor: tint, boxShadow } = getComputedStyle(mark);
    const line = /^(.+?\)) 0px -1px/.exec(boxShadow)![1]!;
    expect(contrast([ground], [ground, tint, line])).toBeGreaterThanOrEqual(LINE);
    if (isSpare) expect(contrast([text], [ground, tint])).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['underline', 'tint', 'open'])('a highlight, %s, has a line of the text’s own colour', (look) => {
    const style = getComputedStyle(mark, `::highlight(backstory-${look})`);
    expect(style.textDecorationLine).toBe('underline');
    expect(contrast([text], [style.textDecorationColor])).toBe(1);
    if (isSpare) expect(contrast([text], [ground, style.backgroundColor])).toBeGreaterThanOrEqual(TEXT);
  });
});
