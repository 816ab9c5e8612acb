/** Nouns that say what a place, an organisation or a thing is; singular, lower case. From general knowledge. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PLACE_NOUNS = words(`
  capital city town village hamlet municipality borough suburb neighbourhood neighborhood district quarter county province
  prefecture region state republic kingdom country nation territory enclave exclave archipelago island isle islet peninsula
  continent coast coastline bay gulf sea ocean lake river stream strait canal channel harbour harbor port seaport mountain
  peak volcano hill valley canyon desert plain plateau forest jungle swamp marsh oasis reef glacier cape park reserve
  sanctuary resort beach spa estate mansion palace castle fortress citadel villa house home residence ranch farm vineyard
  plantation hotel inn restaurant bar pub cafe café nightclub club casino theatre theater cinema museum gallery library
  stadium arena venue track racecourse pool playground garden zoo aquarium cathedral church chapel mosque synagogue temple
  shrine monastery abbey convent cemetery tomb monument memorial landmark tower skyscraper building complex compound
  headquarters base outpost garrison barracks camp prison jail penitentiary airport airfield station terminal bridge tunnel
  highway street avenue boulevard square market mall hospital clinic school college university campus laboratory
  observatory reactor plant factory mine refinery dam pipeline hub stronghold bastion heartland hometown birthplace
  homeland neighbour neighbor settlement colony outcrop crossing checkpoint area site community hotspot metropolis
  crossroads gateway`);

export const ORGANISATION_NOUNS = words(`
  company firm corporation conglomerate group holding subsidiary affiliate unit division parent startup start-up
  business enterprise venture maker carmaker automaker manufacturer producer supplier distributor retailer chain store
  supermarket brand label bank lender insurer broker brokerage fund investor carrier airline operator utility miner driller
  contractor developer giant titan behemoth agency bureau department ministry office authority commission committee council
  board panel body watchdog regulator court tribunal parliament assembly senate legislature congress cabinet party faction
  bloc alliance coalition union federation confederation league association society club team squad franchise
  organisation organization nonprofit non-profit charity foundation trust institute institution think-tank tank university
  college school academy newspaper paper daily weekly tabloid broadsheet magazine journal publication publisher outlet
  website site blog network broadcaster channel station newsroom service wire studio distributor band orchestra choir
  ensemble troupe militia army force brigade battalion regiment movement network cell gang cartel syndicate church order
  sect ministry consortium cooperative co-operative lobby guild forum platform app provider consultancy consultant lab
  laboratory hospital clinic museum gallery theatre theater sponsor owner ally rival competitor offshoot splinter wing
  branch successor predecessor namesake partner community campaign`);

export const PRODUCT_NOUNS = words(`
  app software platform product device phone smartphone tablet console car truck model vehicle aircraft jet airliner rocket
  missile satellite spacecraft ship tanker ferry submarine warship carrier yacht train drug vaccine film movie documentary
  sitcom series show drama novel book memoir album song single game play musical opera painting magazine website service
  system tool programme program chatbot browser engine operating-system cryptocurrency currency`);

/** Things somebody owns: `X's private resort` makes X the owner. */
export const POSSESSION_NOUNS = words(`
  resort estate mansion villa house home residence ranch farm property hotel club golf course yacht jet company firm
  business venture startup start-up newspaper magazine brand label studio app platform satellite rocket network website
  restaurant vineyard penthouse apartment tower casino`);

/** Ways to hold power: `X's regime in Y`. */
export const RULE_NOUNS = words(`
  regime rule government administration presidency premiership leadership reign dictatorship governorship chancellorship
  tenure cabinet mayoralty papacy`);

/** Last words of names of things that stand somewhere. */
export const FACILITY_NOUNS = words(`
  embassy consulate mission cathedral church mosque synagogue temple shrine abbey university college school academy
  hospital clinic museum gallery hotel airport airbase court courthouse headquarters stadium arena prison jail base tower
  palace castle theatre theater center centre plant factory resort bridge station cemetery library zoo park square`);

/** Organisations that a later sentence names by one common noun: `embassy spokesman`. */
export const NOMINAL_ORGANISATIONS = words(`
  embassy consulate ministry department agency bureau commission committee council court parliament senate assembly army
  navy police university college school hospital museum church bank airline company firm union federation association
  league club team party campaign foundation institute institution society organization organisation group network
  newspaper magazine charity coalition`);
