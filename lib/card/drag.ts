import { EDGE, SHEET_BELOW, STEP, STEP_FAR } from './timing.ts';

export interface Mover {
  /** Takes hold of the card where it is now, and keeps it in the window from then on. */
  take(): void;
  letGo(): void;
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, Math.max(least, most)));

/**
 * Lets the reader move a card that is pinned: by dragging its bar, by arrow keys on its handle, and, as not every pointer can drag
 * (WCAG 2.5.7), from corner to corner by pressing the handle.
 * @param onDrag the bar was dragged: from now on the card is pinned
 */
export function createMover(dialog: HTMLElement, onDrag: () => void): Mover {
  const top = dialog.ownerDocument;
  const view = top.defaultView ?? window;
  let ended: AbortController | undefined;

  const space = () => ({ width: top.documentElement.clientWidth, height: top.documentElement.clientHeight });

  function moveTo(x: number, y: number): void {
    const { height } = space();
    dialog.classList.toggle('sheet', view.innerWidth < SHEET_BELOW);
    if (dialog.classList.contains('sheet')) {
      dialog.style.translate = '';
      return;
    }
    dialog.style.setProperty('--room', `${height - 2 * EDGE}px`);
    put(x, y);
  }

  function put(x: number, y: number): void {
    const { width, height } = space();
    const box = dialog.getBoundingClientRect();
    const left = Math.round(between(EDGE, x, width - box.width - EDGE));
    dialog.style.translate = `${left}px ${Math.round(between(EDGE, y, height - box.height - EDGE))}px`;
  }

  function moveBy(dx: number, dy: number): void {
    const { left, top: above } = dialog.getBoundingClientRect();
    moveTo(left + dx, above + dy);
  }

  /** Clockwise, from the corner that the card is nearest to. */
  function nextCorner(): void {
    const { width, height } = space();
    const box = dialog.getBoundingClientRect();
    const isLeft = box.left + box.width / 2 < width / 2;
    const isAbove = box.top + box.height / 2 < height / 2;
    const toRight = isAbove;
    const toTop = isLeft;
    moveTo(toRight ? width : 0, toTop ? 0 : height);
  }

  dialog.addEventListener('keydown', (event) => {
    if (!isHandle(event.target)) return;
    const step = event.shiftKey ? STEP_FAR : STEP;
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    moveBy(...by);
  });
  dialog.addEventListener('click', (event) => {
    if (isHandle(event.target) && !dragged) nextCorner();
    dragged = false;
  });

  let dragged = false;
  dialog.addEventListener('pointerdown', (event) => {
    dragged = false;
    const target = event.target as Element;
    const isBar = target.closest('.bar') && (isHandle(target) || !target.closest('button'));
    if (!isBar || event.button !== 0 || dialog.classList.contains('sheet')) return;
    const from = dialog.getBoundingClientRect();
    const drag = new AbortController();
    // By what was pressed, as the click goes to what has the pointer.
    target.setPointerCapture(event.pointerId);
    const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) =>
      dialog.addEventListener(type, act, { signal: drag.signal });
    on('pointermove', ({ clientX, clientY }) => {
      const [dx, dy] = [clientX - event.clientX, clientY - event.clientY];
      if (!dragged && Math.hypot(dx, dy) < EDGE) return;
      if (!dragged) onDrag();
      dragged = true;
      moveTo(from.left + dx, from.top + dy);
    });
    on('pointerup', () => drag.abort());
    on('pointercancel', () => drag.abort());
  });

  return {
    take() {
      if (ended) return;
      ended = new AbortController();
      const { signal } = ended;
      view.addEventListener('resize', () => moveBy(0, 0), { signal });
      // Another name in it, or more of it, makes it higher than it was where it was put.
      const sizes = new ResizeObserver(() => {
        const { left, top: above } = dialog.getBoundingClientRect();
        if (!dialog.classList.contains('sheet')) put(left, above);
      });
      sizes.observe(dialog);
      signal.addEventListener('abort', () => sizes.disconnect());
    },
    letGo() {
      ended?.abort();
      ended = undefined;
    },
  };
}

const isHandle = (target: EventTarget | null) => (target as Element | null)?.closest('.move') != null;
