import { afterEach, expect, it } from 'vitest';
import { isTakenOver } from '../../../lib/page/taken-over.ts';

let root: HTMLElement;
afterEach(() => root.remove());

function page(html: string): HTMLElement {
  root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = html;
  return root;
}
const note = (node: Node, key: string) => Object.assign(node, { [key]: {} });

it('is so where no server rendered anything', () => {
  page('<p>still</p><!-- a remark -->');
  expect(isTakenOver()).toBe(true);
});

it('is so for React only when its elements are taken over, not when its root is', () => {
  page('<div id="__next"><p>still</p></div>');
  const container = root.firstElementChild!;
  expect(isTakenOver()).toBe(false);
  note(container, '__reactContainer$x1');
  expect(isTakenOver()).toBe(false);
  note(container.firstElementChild!, '__reactFiber$x1');
  expect(isTakenOver()).toBe(true);
});

it('waits for a suspense boundary of React that is taken over later', () => {
  page('<main><!--$--><p>still</p><!--/$--></main>');
  note(root, '__reactContainer$x1');
  note(root.firstElementChild!, '__reactFiber$x1');
  expect(isTakenOver()).toBe(false);
  note(root.querySelector('p')!, '__reactFiber$x1');
  expect(isTakenOver()).toBe(true);
});

it.each(['__vue_app__', '__k'])('sees the note %s on a root', (key) => {
  page('<div id="app"><p>still</p></div>');
  expect(isTakenOver()).toBe(false);
  note(root.firstElementChild!, key);
  expect(isTakenOver()).toBe(true);
});
