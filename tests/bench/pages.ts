import { pick, seeded } from '../fixtures/safety/random.ts';
import { capitalised, invented } from './names.ts';

/** Long pages in the layouts of the page fixtures, with invented prose. Pure; the same for the same seed. */

export interface PageOptions {
  /** characters of text, white space between elements left out */
  chars: number;
  /** names that stand in the prose; without any the page has no match */
  names: readonly string[];
  seed?: number;
}

const FUNCTION_WORDS = (
  'the of and to in a that is for on with as was by at from it be are this have has had not but which they their or an ' +
  'he she his her its will would could been were said than after when who also about into over under while there'
).split(' ');
/** Texts shorter than this are labels and keep their words. */
const PROSE = 24;
/** Copies of the skeletons that have a site's furniture around them. */
const FURNISHED = 30;
/** Such a share of the words opens a name; with the sentences' starts one word in eight has a capital. */
const NAMED = 0.045;
/** No word of an alias ends like this, so that prose names nobody by chance. */
const PROSE_ENDINGS = ['ly', 'ing', 'ep', 'if', 'og', 'ty', 'up'];

/**
 * Joins copies of the skeletons' bodies, the first with a site's furniture around them, until their text is `chars` long, with new prose in place of every longer text: a
 * twentieth of the words begins a name, four in five of them one of `names`, the earlier ones of the list more often.
 */
export function makePage(skeletons: readonly string[], { chars, names, seed = 2 }: PageOptions): string {
  const random = seeded(seed);
  const bodies = skeletons.map(bodyOf);
  const write = createWriter(random, names);
  let page = '';
  let written = 0;
  for (let turn = 0; written < chars; turn++) {
    // A site's furniture stands once around an article; what is longer than some articles is a long text.
    const around = turn < FURNISHED ? furniture(write) : '';
    page += around;
    written += lengthOfText(around);
    for (const part of bodies[turn % bodies.length]!) {
      const words = part.trim();
      const isProse = !part.startsWith('<') && words.length >= PROSE;
      const length = isProse ? Math.min(words.length, 100 + chars - written) : words.length;
      page += isProse ? part.replace(words, () => write(length)) : part;
      if (!part.startsWith('<')) written += length;
      if (written >= chars) break;
    }
  }
  return page;
}

/** Labels, teasers and counters as they stand around every article: most text nodes of a news page, few of its words. */
function furniture(write: (length: number) => string): string {
  const each = (count: number, html: () => string) => Array.from({ length: count }, html).join('\n      ');
  return `
    <nav class="sections"><ul>
      ${each(20, () => `<li>\n        <a href="#"><span>${write(8)}</span></a>\n      </li>`)}
    </ul></nav>
    <div class="rail">
      ${each(6, () => `<div class="teaser">\n        <a href="#">\n          <h3>${write(45)}</h3>\n        </a>\n        <div><span>${write(8)}</span> <time>2 h</time></div>\n      </div>`)}
    </div>`;
}

function lengthOfText(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length;
}

/** Tags and texts of a page's body in turn, without scripts and styles. */
function bodyOf(page: string): string[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
  return body
    .replace(/<(script|style|iframe|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/(<[^>]*>)/)
    .filter((part) => part !== '');
}

/** Makes the function that writes about so many characters of prose. */
function createWriter(random: () => number, names: readonly string[]): (length: number) => string {
  const anyWord = () => invented(random, 1 + Math.floor(random() * 3)) + pick(random, PROSE_ENDINGS);
  const vocabulary = Array.from({ length: 4_000 }, anyWord);
  const strangers = Array.from({ length: 800 }, () => capitalised(anyWord()));
  const word = () =>
    random() < 0.45 ? pick(random, FUNCTION_WORDS) : vocabulary[likelyFirst(random, vocabulary.length)]!;
  const name = () => {
    if (names.length > 0 && random() < 0.8) return names[likelyFirst(random, names.length)]!;
    return `${pick(random, strangers)} ${pick(random, strangers)}`;
  };
  return (length) => {
    let text = '';
    let inSentence = 0;
    while (text.length < length) {
      const next = random() < NAMED ? name() : word();
      text += inSentence === 0 ? capitalised(next) : next;
      inSentence++;
      const ends = inSentence > 6 && random() < 0.07;
      text += ends ? '. ' : random() < 0.06 ? ', ' : ' ';
      if (ends) inSentence = 0;
    }
    return text.trim();
  };
}

/** A place in a list of `count` things of which the first are used far more often, as words and names are. */
function likelyFirst(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random()) - 1);
}
