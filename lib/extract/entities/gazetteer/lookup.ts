export { countries } from './country-list.ts';
export { fold } from './lists.ts';
export { PHRASE, WORD } from './masks.ts';
export { acronyms, phraseAt, phraseMask } from './phrases.ts';
export { wordMask } from './words.ts';
