/** What can be told to be wrong with a picture without a picture to compare it with; a line each. */
export function flaws(dialog: HTMLElement): string[] {
  return [...outside(dialog), ...clipped(dialog), ...overlapping(dialog), ...small(dialog)];
}

const nameOf = (element: Element) => `${element.localName}.${element.className} “${element.textContent?.slice(0, 30)}”`;
const isShown = (element: Element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden');

function outside(dialog: HTMLElement): string[] {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const lost =
    left < 0 || top < 0 || right > innerWidth || bottom > innerHeight ? ['the card is out of the window'] : [];
  const wide = [...dialog.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return (
      isShown(element) && box.width > 0 && (box.left < left - 1 || box.right > right + 1) && !element.closest('.clip')
    );
  });
  return [...lost, ...wide.map((element) => `sticks out: ${nameOf(element)}`)];
}

/** Text cut off where no ellipsis says so. */
function clipped(dialog: HTMLElement): string[] {
  const cut = [...dialog.querySelectorAll('*')].filter((element) => {
    if (!isShown(element) || element.matches('.scroll, svg, svg *')) return false;
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (overflowX === 'visible' || textOverflow === 'ellipsis') return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  });
  return cut.map((element) => `clipped: ${nameOf(element)}`);
}

const CONTROLS = 'button, a[href], .segmented label';

/** Controls that lie over each other. */
function overlapping(dialog: HTMLElement): string[] {
  const controls = [...dialog.querySelectorAll<HTMLElement>(CONTROLS)].filter(isShown);
  const lines = controls.flatMap((control) => [...control.getClientRects()].map((box) => ({ control, box })));
  const found: string[] = [];
  for (const [at, { control, box }] of lines.entries()) {
    for (const { control: other, box: its } of lines.slice(at + 1)) {
      if (control.contains(other) || other.contains(control) || inScroll(control) !== inScroll(other)) continue;
      const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      if (across > 1.5 && down > 1.5) found.push(`${nameOf(control)} lies over ${nameOf(other)}`);
    }
  }
  return found;
}

const inScroll = (element: Element) => element.closest('.scroll') !== null;

/** Targets smaller than 24 by 24 pixels (WCAG 2.5.8); links and names within a line of text are exempt there. */
function small(dialog: HTMLElement): string[] {
  const targets = [...dialog.querySelectorAll<HTMLElement>('button:not(.name-link), .segmented label')].filter(isShown);
  const wrong = targets.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 23.5 || height < 23.5;
  });
  return wrong.map((target) => `too small: ${nameOf(target)}`);
}
