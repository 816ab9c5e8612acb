/** Inflected forms of English verbs, made by the rules of spelling and a list of irregular ones. */

const IRREGULAR: Record<string, string> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thought thinking',
  find: 'finds found found finding',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  feel: 'feels felt felt feeling',
  speak: 'speaks spoke spoken speaking',
  swear: 'swears swore sworn swearing',
  show: 'shows showed shown showing',
  learn: 'learns learned learned learning',
  seek: 'seeks sought sought seeking',
  forecast: 'forecasts forecast forecast forecasting',
  foresee: 'foresees foresaw foreseen foreseeing',
  lay: 'lays laid laid laying',
  bet: 'bets bet bet betting',
  stand: 'stands stood stood standing',
  understand: 'understands understood understood understanding',
  admit: 'admits admitted admitted admitting',
  commit: 'commits committed committed committing',
  submit: 'submits submitted submitted submitting',
  rebut: 'rebuts rebutted rebutted rebutting',
  prefer: 'prefers preferred preferred preferring',
  refer: 'refers referred referred referring',
  concur: 'concurs concurred concurred concurring',
};

/** All forms of a verb: lemma, third person, past, participles. */
export function verbForms(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, ...irregular.split(' ')];
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const e = lemma.endsWith('e');
  const past = y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${doubled}ed`;
  const ing = e && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [lemma, s, past, ing];
}
