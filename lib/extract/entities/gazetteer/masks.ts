/** What a phrase is known as; one bit each. */
export const PHRASE = {
  country: 1,
  demonym: 2,
  capital: 4,
  region: 8,
  state: 16,
  town: 32,
  organisation: 64,
  product: 128,
  event: 256,
  group: 512,
  leader: 1024,
} as const;

/** What a single word is known as; one bit each. */
export const WORD = {
  given: 1,
  family: 2,
  title: 4,
  courtesy: 8,
  organisation: 16,
  place: 32,
  event: 64,
  product: 128,
  calendar: 256,
  naming: 512,
  common: 1024,
  rarer: 2048,
} as const;
