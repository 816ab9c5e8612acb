/** Closed lists of English words that tell what stands beside a name. All lower case. */

/** A list as a set, with what other lists have. */
export const list = (words: string, ...more: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...words.split(' '), ...more.flatMap((set) => [...set])]);

/** May begin a sentence with a capital without being part of the name that follows, or stand capitalised in a headline. */
export const FUNCTION_WORDS = list(
  'a an the this that these those my your his her its our their some any no every each all both either neither another such ' +
    'and but or nor so yet for as if when while where whereas after before since until till once because although though unless ' +
    'whether than then thus hence also still even just only not never ever always often again already now here there today ' +
    'yesterday tomorrow tonight earlier later meanwhile however moreover instead otherwise nevertheless nonetheless indeed perhaps ' +
    'maybe of in on at by to from with without within into onto over under above below between among against about around across ' +
    'along through during despite per via like unlike including amid amidst toward towards upon off out up down near beyond ' +
    'behind beside besides except inside outside ' +
    'i you he she it we they me him us them who whom whose which what why how ' +
    'is are was were be been being am do does did has have had will would can could may might shall should must let lets ' +
    'said says say asked told according much many most more less few several one two three four five six seven eight nine ten ' +
    'first second third last next other others same own very too well yes ok please dear hello thank thanks ' +
    'former ex late acting incoming outgoing ahead back away given speaking calling citing ' +
    'photo image video watch read see follow related updated exclusive breaking opinion analysis editorial',
);

/** Titles whose full stop ends no sentence. */
const SHORT_TITLES = list('mr mrs ms dr prof rev sen rep gov gen col maj capt lt sgt adm cmdr');

/** Titles that make a personal name of what follows, whatever it is elsewhere: `Mr Washington`, `Sen. Lincoln`. */
export const PERSONAL_TITLES = list(
  'miss mx sir dame professor senator congressman congresswoman sheriff judge justice detective officer',
  SHORT_TITLES,
);

/** Carry no sign of who is meant. */
export const COURTESIES = list('mr mrs ms miss mx sir dame dr doctor madam madame monsieur lord lady herr frau');

/** Stand before a person's name, or between a country's or organisation's name and a person's. */
export const TITLES = list(
  'reverend father sister brother president presidents premier chancellor king queen prince princess emperor ' +
    'sultan emir sheikh shaikh shah pope cardinal archbishop bishop rabbi imam ayatollah mullah patriarch minister ' +
    'ministers secretary senators sens representative representatives reps governor governors govs mayor ambassador ' +
    'envoy consul councillor councilman councilwoman commissioner speaker whip leader leaders chairman chairwoman ' +
    'chair chairperson chief ceo cfo coo cto director manager founder attorney prosecutor counsel marshal inspector ' +
    'agent superintendent general colonel major captain lieutenant sergeant admiral commander corporal private ' +
    'brigadier coach striker midfielder goalkeeper defender quarterback referee spokesman spokeswoman spokesperson ' +
    'candidate nominee frontrunner contender incumbent lawmaker lawmakers mp mps mep democrat democrats republican ' +
    'republicans independent conservative labour liberal singer actor actress author writer producer comedian host ' +
    'anchor journalist reporter correspondent columnist editor billionaire businessman businesswoman tycoon mogul ' +
    'activist economist analyst scientist historian pollster strategist adviser advisor aide deputy vice first prime ' +
    'foreign defence defense finance interior home special senior junior press comrade don doña señor señora',
  PERSONAL_TITLES,
  COURTESIES,
);

export const CALENDAR = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter',
);

export const SUFFIXES = list('jr sr ii iii iv junior senior');

/** Before a hyphen, of no name of their own. */
export const PREFIXES = list('anti pro non pre post anglo franco afro euro sino indo russo');

/** Small words inside of names. */
export const PARTICLES = list('al el bin bint ibn ben abu von van der den de del della di da dos du la le st');

/** After these a place is meant, and no person. */
export const INSIDE = list('in near across throughout inside outside within');

/** After these a place is meant. */
export const LOCATIVE = list('at from to around toward towards into leaving visiting visited', INSIDE);

/** Verbs that people and governments are the subject of. */
export const ACTS = list(
  'said says told tells added asked argued claimed announced warned insisted replied responded tweeted wrote accused denied ' +
    'agreed called urged vowed promised acknowledged admitted confirmed declared explained noted suggested has had is was will would ' +
    'wants hopes thinks believes',
);

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = list('del st ste mt ft jr sr no vs sens reps govs inc corp co ltd hon bros', SHORT_TITLES);

/** Name nobody by themselves, only as the last word of something's full name, or as its short form beside that. */
export const GENERIC = list(
  'new old great north south east west northern southern eastern western central northeast northwest southeast southwest ' +
    'university college school institute academy company corporation group bank party council court committee commission department ' +
    'ministry office agency authority board bureau centre center city state county country district province region republic kingdom ' +
    'federation union association society club league team army navy force forces police government parliament congress senate assembly cabinet ' +
    'house chamber palace castle church mosque temple hospital museum library park street road avenue square bridge river lake sea ' +
    'ocean island islands mountain valley bay gulf coast airport station port world nation nations capital village town ' +
    'news times post journal tribune herald press magazine daily radio television tv internet media ' +
    'conference summit festival cup games championship tournament series award awards day week month year ' +
    'constitution independence revolution war battle treaty agreement act bill law amendment programme program project plan ' +
    'leaders members people men women children students workers voters',
);

/** What stands before `of` in names of institutions, sights and nobles, beside the generic words. */
export const HEADS = list(
  'voice tower strait straits isle isles horn isthmus cape sea order scouts sons daughters statue treaty siege museum merchant duke duchess prince ' +
    'princess earl count countess marquess baron baroness chamber confederation commonwealth emirate sultanate principality',
);

/** Behind a company's name these make it a river's or forest's; so do several of them on the page, behind `the`. */
export const LAND = list('rainforest forest jungle river basin delta deforestation');

/** Papers that are called after the town where they were signed. */
export const SIGNED = list('agreement agreements accord accords protocol treaty pact deal');

/** Several of these, in small letters, make a page of sport. */
export const SPORT = list(
  'match striker midfielder goalkeeper coach squad league club penalty season innings wicket touchdown quarterback playoff',
);

/** On such a page they tell of a team: what it does, whose it is, and against whom. */
export const PLAYS = list(
  'beat beats defeated thrashed edged drew won lost scored signed play played host hosted face faced led trailed ' +
    'striker midfielder defender goalkeeper winger coach manager captain fans supporters squad players',
);
export const AGAINST = list('against vs versus beat beating defeated thrashed facing');

/** Before a people's name that is a language's: `in Norwegian`. */
export const LANGUAGE_BEFORE = list(
  'in into speak speaks spoke speaking learn learns learning learned teach teaches both translated fluent',
);
export const LANGUAGE_AFTER = list(
  'language languages speaker speakers speaking word words translation version versions edition accent dialect subtitles',
);

/** Whether an alias is no name at all, whatever a dataset says: `On`, `Monday`, `C.`, `Council of`. */
export function isNeverName(alias: string): boolean {
  const lower = alias.toLowerCase();
  const capitals = alias === alias.toUpperCase() && alias !== lower;
  if (/\s/.test(alias)) return LOOSE_END.test(lower);
  if (/^\p{L}\P{L}*$/u.test(alias) && alias.toUpperCase() !== lower) return true;
  if (CALENDAR.has(lower) && lower !== 'may' && lower !== 'april' && lower !== 'june') return true;
  return !capitals && [FUNCTION_WORDS, PARTICLES, ABBREVIATIONS].some((words) => words.has(lower.replace(/\.$/, '')));
}

/** Whether a courtesy begins an alias: `Mr Trell`. */
export function isCourtesy(alias: string): boolean {
  return COURTESIES.has(alias.toLowerCase().split(/[.\s]/)[0]!);
}

const LOOSE_END = /\s(?:of|for|the|and|in|to|at|by|with)$/;
