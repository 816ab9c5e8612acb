/**
 * Words that stand before a person's name: courtesy, rank and office. Separated by spaces; `_` stands for a space.
 * They are written lower-case here and with a capital, or not, in texts.
 */
export const TITLES = `
mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor doctor sir lord lady dame baron baroness count countess duke duchess
king queen prince princess emperor empress pope sultan emir sheikh shaikh sheik ayatollah grand_ayatollah imam mullah mufti rabbi father
fr. brother sister saint bishop archbishop cardinal patriarch reverend rev rev. pastor canon dean
president president-elect vice_president vice-president vice_president-elect prime_minister deputy_prime_minister premier chancellor
taoiseach tánaiste minister foreign_minister defence_minister defense_minister finance_minister interior_minister justice_minister
health_minister education_minister energy_minister trade_minister environment_minister home_minister culture_minister
first_minister chief_minister deputy_minister secretary secretary_of_state foreign_secretary home_secretary defence_secretary
defense_secretary treasury_secretary health_secretary press_secretary secretary_general secretary-general general_secretary
undersecretary under-secretary assistant_secretary deputy_secretary speaker senator sen sen. senators representative rep rep. reps.
congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate governor gov gov.
lieutenant_governor lt._gov. mayor commissioner ambassador consul envoy special_envoy special_representative high_representative
attorney_general attorney solicitor_general prosecutor judge justice chief_justice magistrate sheriff marshal ombudsman
general gen gen. lieutenant_general lt_gen lt._gen. major_general maj._gen. brigadier_general brig._gen. brigadier colonel col col.
lieutenant_colonel lt._col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. staff_sgt. corporal cpl cpl. private pvt. pfc. admiral adm adm. vice_admiral rear_admiral
commander cmdr. field_marshal air_marshal air_chief_marshal commodore officer constable detective inspector chief_inspector superintendent chief_superintendent
police_chief chief deputy trooper agent special_agent warden
chairman chairwoman chairperson chair vice_chairman director managing_director executive_director director_general director-general
chief_executive chief_executive_officer ceo cfo coo cto chief_financial_officer chief_operating_officer chief_economist founder co-founder cofounder owner publisher editor
editor-in-chief spokesman spokeswoman spokesperson chief_of_staff adviser advisor national_security_adviser national_security_advisor aide
coach head_coach manager head_teacher headteacher principal provost analyst economist historian author writer novelist poet actor actress singer rapper
musician composer conductor artist painter photographer filmmaker journalist reporter correspondent columnist anchor presenter host
comedian activist campaigner lawyer scientist researcher physicist biologist chemist psychologist psychiatrist epidemiologist astronaut cosmonaut billionaire
businessman businesswoman tycoon mogul investor banker entrepreneur oligarch warlord dictator strongman opposition_leader leader party_leader
supreme_leader co-leader rebel_leader prime-minister crown_prince midfielder striker defender goalkeeper quarterback pitcher forward winger captain skipper
driver sprinter cyclist boxer swimmer golfer teammate candidate nominee incumbent republican democrat tory laureate`;

/** Titles that are hardly ever anything else, so that the name behind them is a person's. */
export const COURTESY = `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir sen. rep. gov. gen. col. maj. capt. lt. lt sgt sgt. rev.
rev pope king queen prince princess president senator congressman congresswoman ayatollah sheikh sheik archbishop cardinal rabbi spokesman spokeswoman
spokesperson chancellor mayor governor justice judge sheriff`;

/** Titles that make a name of their own with a family name: `President Xi`, `Mr Abe`. */
export const NAMING_TITLES = `
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame baroness king queen prince princess emperor pope sheikh imam
president president-elect vice_president vice-president prime_minister foreign_minister defence_minister defense_minister finance_minister
interior_minister minister premier chancellor secretary secretary_of_state foreign_secretary senator sen sen. rep rep. representative congressman congresswoman
governor gov gov. mayor speaker justice judge chief_justice attorney_general general gen gen. colonel col col. major captain lieutenant lt lt. sergeant sgt sgt.
admiral commander ambassador chairman chairwoman commissioner sheriff officer detective inspector coach reverend rev rev. father bishop archbishop cardinal ayatollah`;

/** Nouns that head the name of an organisation. */
export const ORGANISATION_NOUNS = `
administration agency alliance army assembly association authority bank board brigade broadcaster bureau business cabinet caucus center
centre chamber church club coalition college commission committee companies company confederation conference congress consortium
constabulary consulate corp corp. corporation corps council court department directorate division embassy enterprise enterprises exchange
executive faculty federation fleet force forces foundation front fund government group guard holdings hospital inc inc. industries
initiative inspectorate institute institution intelligence interpol league legislature ltd ltd. llc plc limited military ministry mission
mosque movement museum nations navy network newspaper observatory office ombudsman organisation organization panel parliament partners
partnership party patrol police post press programme project regiment registry rangers rebels secretariat senate service services society
squad staff studios syndicate system task_force team technologies telecom television times today trade tribune tribunal trust union
unit united university airlines airways motors pharmaceuticals records journal gazette herald daily telegraph observer guardian news
magazine radio tv orchestra theatre theater academy school high_school secretariat politburo taliban mafia cartel fc f.c. cf afc
knesset duma bundestag lok_sabha politburo airline hotel hotels restaurant insurance securities capital ventures solutions systems
software energy petroleum oil gas steel bancorp financial media entertainment pictures games labs laboratories laboratory`;

/** Nouns that head the name of a place. */
export const PLACE_NOUNS = `
airport alley archipelago arena avenue base basin bay beach boulevard bridge building camp canal canyon cape cathedral cave cemetery
city coast county creek crossing dam delta desert district drive falls farm field fields forest fort garden gardens glacier gulf hall harbor harbour
heights highway hill hills house island islands isle isles jail junction lake lane memorial monument mosque mountain mountains mt mt. mount
ocean palace park parish pass peninsula plains plaza point pond port prefecture prison province quarter range region reservoir resort ridge
river road ruins sea shrine springs square stadium state station strait straits street suburb temple terminal territory tower towers town township
tunnel valley village volcano ward waterfall woods zone zoo oblast raion governorate canton peninsula`;

/** Nouns that head the name of an event. */
export const EVENT_NOUNS = `
war wars revolution games olympics olympic cup championship championships election elections summit conference festival massacre genocide
holocaust hurricane typhoon cyclone storm earthquake tsunami bombing bombings attack attacks crisis uprising spring protests riots marathon
prix open tournament treaty awards award bowl series day week expo battle siege intifada pandemic referendum primary trial inauguration
convention accord accords crusade`;

/** Nouns that head the name of a product or work. */
export const PRODUCT_NOUNS = `act bill treaty agreement prize award report protocol vaccine missile rocket satellite telescope show album`;
