import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../lib/page/text-blocks.ts';

let host: HTMLElement;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
});

afterEach(() => host.remove());

function read(html: string): Block[] {
  host.innerHTML = html;
  return [...readBlocks(host)].flat();
}

const texts = (html: string) => read(html).map((block) => block.text);

describe('blocks', () => {
  it.each([
    ['one paragraph each', '<p>one</p><p>two</p>', ['one', 'two']],
    ['text before, in and after a nested block', '<div>a <p>b</p> c</div>', ['a ', 'b', ' c']],
    ['across inline tags', '<p>a<b>b<i>c</i></b> <a>d</a></p>', ['abc d']],
    ['a block inside of a link', '<a>a<div>b</div>c</a>', ['a', 'b', 'c']],
    [
      'space between tags, and none behind the last words',
      '<p><b>a</b>\n<i>\n</i><i>b</i> <br> <i>c</i>\n<i> </i></p>',
      ['a\n\nb \n c'],
    ],
    ['a line break', '<p>a<br>b<br><br>c</p>', ['a\nb\n\nc']],
    ['a footnote’s number', '<p>Varna<sup>1</sup> is</p>', ['Varna\ufffc is']],
    ['a picture in the line', '<p>a<img>b</p>', ['a\ufffcb']],
    ['something off limits in the line', '<p>a <code>b</code> c</p>', ['a \ufffc c']],
    [
      'spans that the layout sets apart',
      '<p><span style="display:block">Live</span><span>Varna</span></p>',
      ['Live\nVarna'],
    ],
    ['a floated drop cap', '<p><span style="float:left">V</span>arna</p>', ['Varna']],
    ['table cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['unknown elements, which stand in the line', '<p>a<x-y>b</x-y>c</p>', ['abc']],
    ['unknown elements that the page made blocks', '<p>a<x-y style="display:block">b</x-y>c</p>', ['a', 'b', 'c']],
    ['nothing but punctuation', '<p>—</p><p>1</p>', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('map back to the text nodes they were read from', () => {
    const [block] = read('<p>Yesterday <a>Ann</a><br><b>Lee</b> spoke</p>');
    expect(block!.text).toBe('Yesterday Ann\nLee spoke');
    const parts = block!.nodes.map((node, at) => [node.data, block!.text.slice(block!.starts[at], block!.ends[at])]);
    for (const [said, sliced] of parts) expect(sliced).toBe(said);
    expect(block!.root).toBe(host.querySelector('p'));
  });

  it('are cut between text nodes where they get long', () => {
    const blocks = read(`<p>${`<i>${'word '.repeat(1_000)}</i>`.repeat(20)}</p>`);
    expect(blocks.length).toBeGreaterThan(3);
    for (const { text } of blocks) expect(text.length).toBeLessThan(30_000);
    expect(blocks.map((block) => block.text).join('')).toBe(host.textContent);
  });

  it('tell when the place of reading was taken away meanwhile', () => {
    host.innerHTML = `<section>${'<p>a</p>'.repeat(500)}</section><p>c</p>`;
    const reader = readBlocks(host);
    expect((reader.next().value as Block[])[0]!.text).toBe('a');
    host.querySelector('section')!.remove();
    expect(reader.next(true)).toEqual({ done: true, value: false });
  });
});
