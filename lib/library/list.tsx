import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Rows above and below the visible ones that are there already when one scrolls. */
const AHEAD = 6;

/** The row of an item among these; where it is gone, the one that stands there now. */
function placeOf<Item>(key: string, before: number, items: readonly Item[], keyOf: (item: Item) => string): number {
  const there = items[before];
  if (there && keyOf(there) === key) return before;
  const found = items.findIndex((item) => keyOf(item) === key);
  return found < 0 ? Math.max(0, Math.min(before, items.length - 1)) : found;
}

/**
 * A list of any length of which only the rows in view exist. Every row is one link; arrow keys, Page Up and Down, Home and End move
 * between them, and Tab leads to what stands beside one, or leaves.
 */
export function VirtualList<Item>(props: {
  label: string;
  items: readonly Item[];
  /** what the items answer: another question's list begins at its top, while other items for the same leave the reader in place */
  asked: string;
  /** of every row, in units of the type scale: one pixel at the browser's standard font size */
  rowHeight: number;
  keyOf: (item: Item) => string;
  hrefOf: (item: Item) => string;
  /** what can be done with an item, beside its link */
  beside?: (item: Item) => ComponentChildren;
  children: (item: Item) => ComponentChildren;
}) {
  const { items, asked, keyOf } = props;
  const box = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [current, setCurrent] = useState({ asked, key: '', at: 0 });
  const [focusing, setFocusing] = useState(false);
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const rowHeight = Math.round(props.rowHeight * scale);
  // In the very render that brings other items, or the row that has the focus would be gone in it.
  const at = useMemo(
    () => (current.asked === asked ? placeOf(current.key, current.at, items, keyOf) : 0),
    [current, asked, items, keyOf],
  );

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, []);
  const before = useRef({ items, asked, at });
  useLayoutEffect(() => {
    const { items: old, asked: question, at: was } = before.current;
    before.current = { items, asked, at };
    const element = box.current;
    if (old === items || !element) return;
    if (question !== asked) {
      element.scrollTop = 0;
      return;
    }
    const hasFocus = element.contains(document.activeElement);
    if (!hasFocus && element.scrollTop === 0) return;
    const row = hasFocus ? was : Math.floor(element.scrollTop / rowHeight);
    const item = old[row];
    if (item) element.scrollTop += (placeOf(keyOf(item), row, items, keyOf) - row) * rowHeight;
  });
  useLayoutEffect(() => {
    if (!focusing) return;
    setFocusing(false);
    box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus({ preventScroll: true });
  }, [focusing, at]);

  const choose = (row: number) => setCurrent({ asked, key: keyOf(items[row]!), at: row });
  const go = (to: number) => {
    const element = box.current;
    if (!element || items.length === 0) return;
    const next = Math.max(0, Math.min(items.length - 1, to));
    const [top, bottom] = [next * rowHeight, (next + 1) * rowHeight];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    setView({ top: element.scrollTop, height: element.clientHeight });
    choose(next);
    setFocusing(true);
  };
  const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: items.length - 1 },
  };
  const first = Math.max(0, Math.floor(view.top / rowHeight) - AHEAD);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + AHEAD);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  // The row that has the focus stays there when it is scrolled away, or the focus would be lost.
  if (items.length > 0 && !rows.includes(at)) rows.push(at);
  return (
    <ul
      ref={box}
      class="virtual"
      aria-label={props.label}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onKeyDown={(event) => {
        const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      }}
    >
      {rows.map((row) => {
        const item = items[row]!;
        return (
          <li
            key={keyOf(item)}
            style={{ insetBlockStart: `${row * rowHeight}px`, height: `${rowHeight}px` }}
            aria-setsize={items.length}
            aria-posinset={row + 1}
          >
            <a
              class="row"
              data-row={row}
              href={props.hrefOf(item)}
              tabIndex={row === at ? 0 : -1}
              onFocus={() => choose(row)}
            >
              {props.children(item)}
            </a>
            {props.beside?.(item)}
          </li>
        );
      })}
      <li class="extent" aria-hidden="true" style={{ height: `${items.length * rowHeight}px` }} />
    </ul>
  );
}
