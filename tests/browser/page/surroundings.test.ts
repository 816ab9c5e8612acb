import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPaintableCheck } from '../../../lib/page/surroundings.ts';

let host: HTMLElement;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => host.remove());

/** By what each text that says something may be marked, in the host or in its shadow root. */
function paintableIn(root: ParentNode & Node): Record<string, string | undefined> {
  const paintable = createPaintableCheck();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Record<string, string | undefined> = {};
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && text.parentElement?.localName !== 'style') found[text.data.trim()] = paintable(text);
  }
  return found;
}

function shadowOf(element: Element, html: string): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('text right in a shadow root may be marked', () => {
  it.each<[string, string, string | undefined]>([
    ['by elements in a plain host', 'Ann <b>Lee</b>', 'element'],
    [
      'by highlights where the host arranges it',
      '<style>:host { display: inline-flex }</style>Ann <b>Lee</b>',
      'highlight',
    ],
    ['by highlights beside what is delicate', 'Ann <b>Lee</b><input>', 'highlight'],
    ['not where the host is not shown', '<style>:host { display: none }</style>Ann', undefined],
  ])('%s', (_, html, by) => {
    expect(paintableIn(shadowOf(host, html)).Ann).toBe(by);
  });

  it('by what is around the host where the host has no box', () => {
    host.style.display = 'grid';
    const inner = host.appendChild(document.createElement('div'));
    const root = shadowOf(inner, '<style>:host { display: contents }</style>Ann');
    expect(paintableIn(root)).toEqual({ Ann: 'highlight' });
  });

  it.each([
    ['an editable', 'contenteditable', 'true'],
    ['a button', 'role', 'button'],
  ])('not in %s', (_, name, value) => {
    const inner = host.appendChild(document.createElement('div'));
    host.setAttribute(name, value);
    expect(paintableIn(shadowOf(inner, 'Ann'))).toEqual({ Ann: undefined });
  });
});

describe('text in a slot may be marked as where it is shown', () => {
  it('by highlights in a box that arranges it, by elements in others', () => {
    host.innerHTML = 'Ann <a href="/x" slot="other">Bo</a> <span style="display: contents">Lee</span>';
    shadowOf(host, '<p style="display: flex"><slot></slot></p><p><slot name="other"></slot></p>');
    expect(paintableIn(host)).toEqual({ Ann: 'highlight', Bo: 'element', Lee: 'highlight' });
  });

  it('by elements beside what is delicate around the slot, which is no sibling of it', () => {
    host.innerHTML = 'Ann';
    shadowOf(host, '<p><slot></slot><input></p>');
    expect(paintableIn(host)).toEqual({ Ann: 'element' });
  });

  it('not in a button or navigation', () => {
    host.innerHTML = 'Ann <b slot="label">Lee</b>';
    shadowOf(host, '<button><slot name="label"></slot></button><nav><slot></slot></nav>');
    expect(paintableIn(host)).toEqual({ Ann: undefined, Lee: undefined });
  });
});
