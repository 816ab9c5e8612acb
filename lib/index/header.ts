/** Places in the header; constants of their own, so that pages carry no table of them. */

export const magic = 0;
export const version = 1;
export const byteLength = 2;
/** aliases in the encoded list; ordinals are below it */
export const aliases = 3;
/** aliases that can be found; those without a letter or digit cannot */
export const entries = 4;
/** log2 of the number of slots or buckets */
export const capitalBits = 5;
export const plainBits = 6;
export const prefixBits = 7;
export const bucketBits = 8;
/** words in the longest alias */
export const maxWords = 9;
/** bit n - 1: there is an alias of n words */
export const wordCounts = 10;
/** of the ten words before it */
export const checksum = 11;
