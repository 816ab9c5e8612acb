/** All-capitals words that open a sentence before a dash without being a town. */
const ACRONYMS = new Set(
  `NATO NASA ISIS ISIL UNESCO UNICEF UNHCR OPEC FIFA UEFA ASEAN AIDS COVID BREXIT NAFTA FEMA EXCLUSIVE UPDATE BREAKING
  OPINION ANALYSIS WATCH READ LISTEN REVIEW INTERVIEW VIDEO PHOTOS CORRECTION MORE NOTE WINNERS LOSERS QUESTION ANSWER
  MYTH FACT CLAIM VERDICT LIVE POLL NEWS EDITORIAL COMMENT EXPLAINER FEATURE PROFILE THE THIS WHAT WHO WHY HOW WHEN
  WHERE YES NO AND BUT`.split(/\s+/),
);
const AGENCIES =
  'AP|Reuters|REUTERS|AFP|UPI|CNN|CNN Business|Xinhua|TASS|ANI|IANS|PTI|DPA|dpa|EFE|Bloomberg|BBC|CNBC|NPR|VOA|RFE\\/RL|PA|AAP|Kyodo|Yonhap|ANSA|Anadolu|CBC|CP|JTA|IPS|Thomson Reuters Foundation';
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)';
const DATE = `(?:${MONTH}\\.?\\s\\d{1,2}|\\d{1,2}\\s${MONTH}\\.?)(?:,?\\s\\d{4})?`;
const REGION = String.raw`,\s\p{Lu}[\p{L}.'’ -]{1,30}?`;
const DASH = '\\s*(?:--|[-–—])\\s+';

const TOWN = String.raw`\p{Lu}[\p{L}.'’/-]*(?:\s(?:(?:de|del|da|do|la|el|al|of|on|sur)\s)?\p{Lu}[\p{L}.'’/-]*){0,4}`;
const OPENING = `(?=[\\p{Lu}"“'‘0-9$£€])`;

const WITH_AGENCY = new RegExp(
  `^${TOWN}(?:${REGION}){0,2}(?:,?\\s${DATE})?\\s*\\((?:${AGENCIES})\\)(?:\\s*(?:--|[-–—:]))?\\s+${OPENING}`,
  'u',
);
const AGENCY_ALONE = new RegExp(`^\\((?:${AGENCIES})\\)(?:\\s*(?:--|[-–—:]))?\\s+${OPENING}`, 'u');
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'’-]{2,20}(?:\\s\\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3})((?:${REGION}){0,2}(?:,?\\s${DATE})?)${DASH}${OPENING}`,
  'u',
);

/**
 * Length of the dateline that a paragraph opens with (`LIMA, Peru (AP) — `), 0 when there is none. An all-capitals word
 * before a dash counts only when it is no acronym.
 *
 * @param opening the paragraph's first 160 characters
 */
export function datelineLength(opening: string): number {
  const agency = WITH_AGENCY.exec(opening) ?? AGENCY_ALONE.exec(opening);
  if (agency) return agency[0].length;
  const capitals = CAPITALS.exec(opening);
  if (!capitals) return 0;
  const town = capitals[1]!;
  if (town.split(/\s/).some((word) => ACRONYMS.has(word))) return 0;
  return capitals[2] !== '' || town.includes(' ') || town.length >= 4 ? capitals[0].length : 0;
}
