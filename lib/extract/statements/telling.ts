import type { Draft } from './draft.ts';
import type { Scene } from './units.ts';

const REPLIES = /^(?:decline|refuse|wish|want|ask|request|respond|reply|answer|agree|comment)$/;
/** What tells nothing but that somebody kept silent: `to comment`, `to be named`, `a request for comment`. */
const SILENCE =
  /^(?:not )?to (?:comment|elaborate|respond|answer|speak|be (?:named|identified|quoted)|say more|give (?:a|an|any|his|her|their|its) (?:full |last )?(?:names?|details?|reasons?|comment))(?: (?:further|publicly|immediately|on (?:that|this|it|the (?:matter|issue))|by name))?$/;
const REQUEST =
  /^(?:to )?(?:(?:a|an|the|any|our|multiple|several|repeated|numerous) )?(?:requests?|calls?|messages?|e-?mails?|inquiry|inquiries|enquiries|questions?)(?: (?:for|seeking|requesting|asking for) (?:a |an |further |additional )?(?:comments?|interviews?|response))?$/;
/** words such a content may have */
const FEW = 9;

/** Whether a statement tells a reader something: more than function words (`him`, `to do so`), and more than silence. */
export function tells(scene: Scene, draft: Draft): boolean {
  const { words, quotes } = scene;
  if (isSilence(scene, draft)) return false;
  for (const [first, last] of draft.content) {
    for (let i = first; i < last; i++) {
      const word = words[i]!;
      if (
        quotes.of[i] !== -1 ||
        (/^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV|X|SYM|INTJ)$/.test(word.pos) &&
          !/^(?:do|did|done|doing|so|that)$/.test(word.lower))
      )
        return true;
    }
  }
  return false;
}

function isSilence({ words }: Scene, { lemma, content }: Draft): boolean {
  const [range] = content;
  if (!REPLIES.test(lemma) || content.length !== 1 || !range || range[1] - range[0] > FEW) return false;
  const said = words
    .slice(range[0], range[1])
    .map(({ lower }) => lower)
    .join(' ');
  return SILENCE.test(said) || REQUEST.test(said);
}

/** `you can see that …`: nobody in particular. */
export const isAnybody = (scene: Scene, { source }: Draft): boolean =>
  source !== null &&
  source.last - source.first === 1 &&
  /^(?:you|one|anyone|anybody|nobody|everybody|everyone)$/.test(scene.words[source.first]!.lower);
