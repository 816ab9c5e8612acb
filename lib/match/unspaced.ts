import { isUnspaced } from '../index/fold.ts';

/** Characters looked at on either side; segmentation seldom depends on more. */
const WINDOW = 24;
const HANGUL = /\p{Script=Hangul}/u;
/** What Korean writes directly behind a name: words such as 씨, 님 (Mr, Ms) and 측 (side), then one or two particles. */
const KOREAN_ENDING =
  /^[씨님측]?(?:이?나|이?라고|이?랑|이다|이?었다|였다|[이가을를의와과께]|에게?서?|한테|께서|으?로|하고|까지|부터|보다|처럼)?[은는도만의]?(?!\p{Script=Hangul})/u;
/** What Chinese and Japanese add to a name without changing it: city, province, state, county, prefecture, Mr or Ms. */
const PLACE_ENDING = /^[市省州縣县県都府道区區氏人]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Whether a span that begins or ends in a script without spaces is whole words there. Chinese, Japanese, Thai and their
 * like are cut by `Intl.Segmenter` (dictionaries of ICU); names of three characters or more that it does not know
 * may lie across its cuts, but never begin and end inside of its words.
 */
export function standsFree(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  if (HANGUL.test(first)) {
    const rest = text.slice(end, end + 8);
    return !HANGUL.test(text.charAt(start - 1)) && (!HANGUL.test(rest.charAt(0)) || KOREAN_ENDING.test(rest));
  }
  const openLeft = !(isUnspaced(first) && isUnspaced(text.charAt(start - 1)));
  const openRight = !(isUnspaced(text.charAt(end - 1)) && isUnspaced(text.charAt(end)));
  if (openLeft && openRight) return true;
  const from = Math.max(0, start - WINDOW);
  const cuts = new Set<number>([from, Math.min(text.length, end + WINDOW)]);
  for (const { index } of segmenterFor(first).segment(text.slice(from, end + WINDOW))) cuts.add(from + index);
  const atStart = openLeft || cuts.has(start);
  const atEnd = openRight || cuts.has(end) || PLACE_ENDING.test(text.slice(end, end + 1));
  return atStart && atEnd;
}

function segmenterFor(char: string): Intl.Segmenter {
  const language = /\p{Script=Thai}/u.test(char)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)
      ? 'ja'
      : /\p{Script=Han}/u.test(char)
        ? 'zh'
        : 'und';
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
