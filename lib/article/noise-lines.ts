/**
 * Paragraphs that are no prose: credits, bylines, links to other stories, calls to subscribe, contact lines, corrections,
 * scores. Precision first: a pattern must describe the whole paragraph, and only paragraphs of up to 400 characters are
 * looked at, so that no pattern can take long.
 */
const MAX_LENGTH = 400;

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|di|del|van|von|bin|al|la|le)\s+)?\p{Lu}[\p{L}.'’-]*){1,3}`;
const NAMES = `${NAME}(?:(?:,|\\s+and|\\s+&|,\\s+and)\\s+${NAME}){0,4}`;
const WRITER = String.raw`(?:(?:\p{L}+\s+){0,2}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief)|Associated Press|The Associated Press|Reuters|AFP|Bloomberg|USA TODAY|Staff)`;
const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|CET|CEST|[ECMP][SD]?T|IST|local time)?`;
const AGENCY =
  'Getty(?: Images)?|Reuters|AFP|AP|EPA(?:-EFE)?|Shutterstock|iStock|Bloomberg|Instagram|Twitter|Facebook|YouTube|ZUMA(?: Press)?|Alamy|PA(?: Wire)?|dpa|Xinhua|Handout';

const LINES: RegExp[] = [
  // Photo credits on their own.
  /^[([]?(?:file )?(?:photo(?:graph)?s?|images?|pictures?|video|graphic|illustration|credits?|photo credit)(?:\s+(?:by|courtesy(?:\s+of)?|credit))?\s*[:|]\s*.{1,150}$/iu,
  /^[([]?(?:photos?|photograph|images?|video)\s+(?:by|courtesy(?: of)?)\s+[^.!?]{2,100}\.?[)\]]?$/iu,
  /^(?:file (?:photo|picture|image)|getty(?: images)?|handout)\.?$/iu,
  new RegExp(
    `^[([]?(?:[\\p{Lu}][\\p{L}.'’-]*[\\s/,|]+|via\\s+|for\\s+|and\\s+){1,8}(?:${AGENCY})(?:\\s+(?:Images|Photo|via Getty Images))?\\.?[)\\]]?$`,
    'u',
  ),
  // Bylines.
  new RegExp(
    `^(?:[Bb]y|BY|Words by|Story by|Reported by|Written by)[:\\s]+${NAMES}(?:\\s*[,|/–—-]\\s*[^.!?]{2,60})?$`,
    'u',
  ),
  new RegExp(`^${NAMES}\\s*[,|–—-]\\s*${WRITER}$`, 'u'),
  /^\(?(?:additional |with additional )?(?:reporting|writing|editing|compiled|edited|translated|produced|written)\b[^.!?]{0,60}\bby\b.{2,200}$/iu,
  new RegExp(
    `^.{0,40}${NAMES}.{0,120}\\bcontributed\\s+(?:to\\s+(?:this|the)\\s+(?:report|story|article|post|piece)|reporting|research)\\b.{0,60}$`,
    'u',
  ),
  // Other stories.
  /^(?:read (?:more|also|next|on)|also read|see also|related(?: (?:stories|articles|coverage|news|content|links?))?|recommended|more (?:on this|from|stories|news|coverage)(?: [\p{L} ]{0,30})?|don['’]t miss|in case you missed it)\s*[:>»|–—-].{0,250}$/iu,
  /^(?:also read|read more|read also|read next|see also)(?:\s+[^.!?]{0,200})?$/iu,
  /^(?:please )?(?:watch|listen|read|see|view|click|tap|scroll)\b[^"“”]{0,160}\b(?:here|above|below)\s*[.:!]?$/iu,
  // Calls to the reader.
  /^(?:sign up|subscribe|get |want |to (?:receive|subscribe|get)|receive |join |download |enter your|click |please |support |stay |never miss|like this)[^"“”]{0,250}\b(?:newsletters?|inbox|e-?mail|podcast|subscribe|subscribing|sign up|app store|whatsapp|telegram|notifications)\b[^"“”]{0,120}$/iu,
  /^\(?subscribe\b[^"“”]{0,150}$/iu,
  /^(?:advertisements?|advertising|sponsored(?: content| by [^.!?]{1,40})?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues(?: below)?(?: (?:this )?(?:ad|advert|advertisement))?|continue reading(?: [^.!?]{0,80})?|skip (?:ad|advertisement)|most (?:read|popular)|trending(?: now)?|top stories|live updates|breaking news|loading|comments?|leave a comment|no comments|reply|print|e-?mail|tweet|share|shares?)\s*[.:…]*$/iu,
  /^(?:share|tweet|post|pin|save|like|print|e-?mail)\s+(?:this|on|via|to|with|us)\b[^.!?]{0,80}[.!]?$/iu,
  /^(?:follow|like|find|join)\s[^"“”]{1,150}\son\s(?:twitter|facebook|instagram|x|telegram|linkedin|youtube|threads|bluesky|tiktok)\b[^"“”]{0,80}$/iu,
  /^(?:follow|contact|reach|e-?mail|write to|twitter|tips)\b[^"“”]{0,120}@[^"“”]{0,80}$/iu,
  /^[^"“”.!?]{2,80}\s(?:can|may) be (?:reached|contacted|followed)\b[^"“”]{2,120}$/iu,
  /^[<([]?(?:@\w{2,30}|[\w.+-]+@[\w-]+\.[\w.-]+)[>)\]]?\.?$/u,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  // About the article itself.
  /^(?:©|\(c\)\s?\d{4}|copyright\b).{0,250}$/iu,
  /^[^"“”]{0,250}\ball rights reserved\b.{0,80}$/iu,
  /^[([*]?(?:this|the|an earlier version of this) (?:article|story|post|report|piece|column|headline|page|item|interview|transcript|version of this (?:article|story))\s+(?:has been|was|is being|will be)\s+(?:also |since |last )?(?:updated|amended|corrected|revised|edited|changed|clarified|first published|originally published|republished|published|produced|compiled|translated|adapted|condensed)\b.{0,300}$/iu,
  /^[([*]?an earlier version of this (?:article|story|post|report|piece)\b.{0,300}$/iu,
  /^(?:correction|clarification)s?\s*(?:appended)?\s*[:.–—-].{0,380}$/iu,
  /^editor(?:['’]?s|s['’]) note\s*[:.–—-].{0,300}\b(?:article|story|post|piece|version|column|excerpts?|series|newsletter|updated?)\b.{0,150}$/iu,
  /^(?:first |last |originally )?(?:published|updated|posted|modified)\b\s*(?:on|at|:|\d|\p{Lu})[^"“”]{0,80}\d[^"“”]{0,40}$/iu,
  new RegExp(`^[([]?(?:updated?\\s+(?:at\\s+)?)?${CLOCK}[)\\]]?\\s*[:.–—-]*$`, 'iu'),
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}),?\s+\d{4}\.?$/iu,
  // Results: `Leeds 2-1 Hull`, `Leeds 2, Hull 1`.
  /^\p{Lu}[\p{L}.'’& -]{1,30}\s\d{1,3}\s?[-–:]\s?\d{1,3}\s\p{Lu}[\p{L}.'’& -]{1,30}(?:\s*\([^)]{0,60}\))?$/u,
  /^\p{Lu}[\p{L}.'’& -]{1,30}\s\d{1,3},?\s\p{Lu}[\p{L}.'’& -]{1,30}\s\d{1,3}(?:\s*\([^)]{0,60}\))?$/u,
  // Markup left behind.
  /^<[^<>]{0,300}>$/u,
  /^\[\/?[A-Z]{3,10}\].{0,300}\[\/[A-Z]{3,10}\]$/u,
  /^(?:[.#]?[\w-]+(?:\s+[.#]?[\w-]+){0,4}\s*\{|[a-z-]{3,30}:\s?[^;\s"“”]{1,40}(?:\s[^;\s"“”]{1,40}){0,3};|\}+)$/u,
];

/** Whether a whole paragraph is noise; `paragraph` has no surrounding white space. */
export function isNoiseLine(paragraph: string): boolean {
  if (paragraph.length > MAX_LENGTH) return false;
  return LINES.some((line) => line.test(paragraph)) || isTableRow(paragraph) || !/[\p{L}\p{N}]/u.test(paragraph);
}

/** A row of numbers with a label: at least three of them, and they are most of the words. */
function isTableRow(paragraph: string): boolean {
  if (paragraph.length > 200 || /[.!?]["”’)]*$/.test(paragraph)) return false;
  const cells = paragraph.split(/[\s|]+/);
  const numbers = cells.filter((cell) => /^[+−–(-]?[$€£¥]?\d[\d.,:/]*[%)]?$/.test(cell)).length;
  return numbers >= 3 && numbers * 2 >= cells.length;
}
