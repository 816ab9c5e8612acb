import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWatch, watchNavigation } from '../../../lib/page/watch.ts';

let host: HTMLElement;
let ended: AbortController;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  host.remove();
});

describe('a watch', () => {
  it('delivers what the page changes in the same microtask checkpoint, in shadow roots too', async () => {
    const heard: string[] = [];
    const watch = createWatch((records) => heard.push(...records.map((record) => record.type)), ended.signal);
    watch.add(document);
    const root = host.attachShadow({ mode: 'open' });
    watch.add(root);
    host.append('a');
    root.append('b');
    host.setAttribute('contenteditable', 'true');
    host.setAttribute('class', 'x');
    await Promise.resolve();
    expect(heard).toEqual(['childList', 'childList', 'attributes']);
  });

  it('delivers what was pending before a change of our own, and nothing of that change', async () => {
    const heard: (string | null)[] = [];
    const watch = createWatch(
      (records) => heard.push(...records.map((record) => record.addedNodes[0]!.textContent)),
      ended.signal,
    );
    watch.add(document);
    host.append('page');
    const result = watch.silently(() => {
      expect(heard).toEqual(['page']);
      host.append('ours');
      return 7;
    });
    await Promise.resolve();
    expect(result).toBe(7);
    expect(heard).toEqual(['page']);
  });

  it('hears nothing after its signal has aborted', async () => {
    const heard: unknown[] = [];
    const watch = createWatch((records) => heard.push(records), ended.signal);
    watch.add(document);
    ended.abort();
    host.append('a');
    await Promise.resolve();
    expect(heard).toEqual([]);
  });
});

describe('navigation without loading', () => {
  it('is told once for each new address; a fragment alone is none', async () => {
    const address = location.href;
    let moves = 0;
    watchNavigation(window, () => moves++, ended.signal);
    history.pushState(null, '', '?one');
    history.replaceState(null, '', '?one#part');
    history.pushState(null, '', '?two');
    expect(moves).toBe(2);
    ended.abort();
    history.pushState(null, '', address);
    expect(moves).toBe(2);
  });

  it('is none where an address is put in the place of the one before', () => {
    const address = location.href;
    let moves = 0;
    watchNavigation(window, () => moves++, ended.signal);
    history.replaceState(null, '', '?scrolled=2');
    expect(moves).toBe(0);
    history.pushState(null, '', '?three');
    expect(moves).toBe(1);
    history.replaceState(null, '', address);
  });
});
