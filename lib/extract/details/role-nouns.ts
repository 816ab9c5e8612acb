/**
 * Nouns that say what a person is: offices, ranks, trades, callings. Singular, lower case; compounds are found by their
 * last word (`foreign minister`). Drawn up from general knowledge, by walk of life.
 */
const GOVERNMENT = `
  president vice-president premier minister chancellor secretary undersecretary under-secretary senator congressman
  congresswoman congressperson representative lawmaker legislator parliamentarian deputy delegate mp mep msp assemblyman
  assemblywoman assemblymember councilman councilwoman councillor councilor alderman selectman selectwoman governor mayor
  ambassador envoy diplomat consul attache attaché nuncio emissary negotiator mediator commissioner comptroller controller
  treasurer auditor ombudsman registrar administrator regulator bureaucrat official aide adviser advisor counselor
  counsellor strategist pollster lobbyist operative staffer speechwriter speaker whip spokesman spokeswoman spokesperson
  candidate nominee hopeful frontrunner front-runner contender challenger incumbent politician statesman stateswoman
  democrat republican conservative liberal socialist communist independent libertarian taoiseach tánaiste prefect
  officeholder appointee czar tsar tsarina tsarevna king queen prince princess emperor empress duke duchess earl count
  countess marquis marquess viscount baron baroness baronet lord lady sultan emir sheikh shah shahbanu khan caliph
  maharaja raja regent monarch sovereign heir pharaoh dictator strongman autocrat ruler leader co-leader head chief
  chieftain warlord elder cabinet-secretary page courtier consort dauphin viceroy elector burgomaster reeve magistrate
  whistleblower whistle-blower dissident defector exile refugee activist campaigner organizer organiser advocate
  revolutionary rebel insurgent separatist nationalist loyalist reformer reformist unionist suffragette abolitionist
  kingmaker powerbroker mandarin functionary apparatchik commissar secretary-general attorney-general solicitor-general
  governor-general director-general inspector-general auditor-general comptroller-general surgeon-general
  postmaster clerk recorder assessor constable supervisor superintendent planner monitor inspector observer interpreter
  translator rapporteur signatory co-sponsor sponsor convenor convener canvasser voter resident citizen native`;

const MILITARY_AND_POLICE = `
  general major-general brigadier colonel lieutenant captain major sergeant corporal private admiral commodore commander
  commandant marshal lieutenant-general lieutenant-colonel ensign cadet airman seaman sailor soldier marine paratrooper
  sniper gunner pilot aviator navigator quartermaster veteran reservist conscript infantryman officer warrant-officer
  commando guerrilla fighter militant jihadist jihadi militiaman mercenary terrorist bomber gunman shooter hijacker
  attacker assassin spy agent operative spymaster codebreaker hostage prisoner inmate detainee captive survivor victim
  sheriff policeman policewoman detective investigator trooper patrolman bailiff warden guard bodyguard jailer jailor
  firefighter fireman paramedic lifeguard coroner profiler informant informer suspect defendant convict murderer killer
  robber thief burglar fraudster conman gangster mobster kingpin hitman smuggler trafficker dealer hacker vandal arsonist
  rapist offender fugitive pirate bandit outlaw accomplice ringleader mastermind perpetrator assailant stalker kidnapper
  bystander witness eyewitness rescuer hero villain`;

const LAW = `
  judge justice magistrate lawyer attorney barrister solicitor prosecutor counsel defender litigator jurist juror
  foreman arbitrator notary paralegal plaintiff appellant respondent petitioner claimant complainant accuser intervener
  executor trustee guardian conservator legatee beneficiary advocate silk commissioner referee conveyancer`;

const RELIGION = `
  pope cardinal archbishop bishop priest monsignor pastor reverend minister deacon vicar rector canon curate chaplain
  preacher evangelist televangelist missionary monk nun friar abbot abbess abba prior prioress saint prophet apostle
  disciple rabbi imam ayatollah mullah cleric mufti muezzin lama guru swami yogi patriarch metropolitan primate theologian
  pilgrim convert believer atheist worshipper parishioner churchgoer scientologist mormon methodist quaker jesuit
  franciscan dominican benedictine dean provost seminarian martyr mystic shaman druid
  father brother sister mother`;

const BUSINESS = `
  chairman chairwoman chairperson chair co-chair co-chairman vice-chairman ceo cfo coo cto cmo cio executive co-executive
  director co-director manager boss founder co-founder cofounder creator co-creator owner co-owner proprietor landlord
  landlady tenant partner entrepreneur businessman businesswoman businessperson tycoon mogul magnate billionaire
  multibillionaire millionaire multimillionaire investor financier banker broker trader economist analyst accountant
  actuary auditor consultant planner strategist marketer advertiser publicist recruiter employer employee worker staffer
  labourer laborer contractor subcontractor supplier vendor retailer wholesaler merchant shopkeeper storekeeper salesman
  saleswoman salesperson cashier clerk receptionist secretary assistant bookkeeper developer industrialist manufacturer
  shareholder stockholder stakeholder board-member principal shipowner restaurateur hotelier innkeeper restauranteur
  publisher oilman cattleman rancher farmer grower planter winemaker brewer distiller baker butcher chef cook waiter
  waitress bartender barista barman barmaid caterer grocer fishmonger florist tailor seamstress dressmaker cobbler
  shoemaker jeweller jeweler watchmaker carpenter plumber electrician mechanic welder builder bricklayer mason roofer
  painter decorator plasterer joiner blacksmith machinist foreman overseer steward stewardess miner driver trucker
  chauffeur cabbie courier postman mailman dockworker longshoreman fisherman sailor mariner shipbuilder lumberjack
  logger forester gardener landscaper janitor cleaner caretaker housekeeper maid butler nanny babysitter governess
  hairdresser barber stylist beautician masseur undertaker auctioneer realtor agent estate-agent insurer underwriter
  customer client patron donor philanthropist benefactor fundraiser volunteer union-leader unionist shop-steward organizer
  negotiator scout headhunter rainmaker dealmaker restructurer liquidator administrator receiver trustee lender creditor
  debtor borrower depositor taxpayer homeowner householder breadwinner lobbyist president-designate member co-author
  passenger commuter motorist cyclist pedestrian tourist traveller traveler visitor guest`;

const KNOWLEDGE = `
  professor lecturer reader fellow scholar academic researcher scientist physicist chemist biologist mathematician
  statistician astronomer astrophysicist cosmologist astronaut cosmonaut geologist geographer geophysicist seismologist
  volcanologist meteorologist climatologist oceanographer hydrologist ecologist botanist zoologist entomologist
  ornithologist primatologist biochemist geneticist microbiologist virologist epidemiologist immunologist toxicologist
  pharmacologist pharmacist pathologist physiologist neuroscientist neurologist neurosurgeon cardiologist oncologist
  radiologist pediatrician paediatrician psychiatrist psychologist psychotherapist psychoanalyst therapist counsellor
  surgeon physician doctor gp dentist orthodontist optometrist ophthalmologist dermatologist gynecologist obstetrician
  anesthesiologist anaesthetist urologist nurse midwife paramedic physiotherapist chiropractor dietitian nutritionist
  veterinarian vet clinician practitioner specialist expert technician engineer inventor architect designer surveyor
  programmer coder developer technologist roboticist computer-scientist statistician demographer sociologist
  anthropologist archaeologist archeologist paleontologist palaeontologist historian philosopher philologist linguist
  lexicographer classicist medievalist orientalist criminologist economist econometrician political-scientist theorist
  ethicist educator teacher schoolteacher headmaster headmistress headteacher principal tutor instructor coach trainer
  mentor librarian archivist curator conservator student pupil schoolboy schoolgirl undergraduate graduate postgraduate
  postdoc alumnus alumna valedictorian dropout laureate nobelist valuer explorer adventurer mountaineer climber
  naturalist conservationist environmentalist agronomist horticulturist futurist polymath intellectual thinker
  biographer essayist pundit commentator policymaker pioneer`;

const MEDIA_AND_CULTURE = `
  journalist reporter correspondent columnist editor sub-editor copyeditor newscaster newsreader anchor anchorman
  anchorwoman co-anchor host co-host presenter broadcaster announcer commentator blogger vlogger youtuber influencer
  podcaster photographer photojournalist cameraman camerawoman videographer cinematographer filmmaker film-maker
  moviemaker director producer co-producer showrunner screenwriter scriptwriter playwright dramatist librettist lyricist
  songwriter singer-songwriter singer vocalist frontman frontwoman rapper musician composer conductor pianist violinist
  cellist guitarist bassist drummer percussionist saxophonist trumpeter organist harpist flautist flutist dj producer
  soprano mezzo-soprano contralto tenor baritone bass bandleader bandmate choreographer dancer ballerina actor actress
  co-star comedian comedienne comic satirist humorist entertainer magician illusionist ventriloquist impersonator
  stuntman stuntwoman model supermodel socialite celebrity star superstar starlet icon personality legend idol diva
  writer author co-author novelist poet essayist memoirist storyteller ghostwriter biographer translator critic reviewer
  artist painter sculptor potter ceramicist illustrator cartoonist animator printmaker muralist calligrapher engraver
  designer couturier stylist milliner milliner gallerist curator collector antiquarian impresario promoter agent publicist
  cosplayer gamer streamer puppeteer circus-performer acrobat clown juggler performer contestant finalist winner
  prize-winner medalist medallist nominee co-presenter voice narrator protagonist character heroine superhero detective
  hostess emcee mc bard troubadour minstrel storywriter fashionista restaurateur tastemaker playboy heiress centenarian`;

const SPORT = `
  player footballer striker forward midfielder winger defender fullback full-back centre-back center-back goalkeeper
  goaltender goalie keeper captain vice-captain skipper teammate team-mate coach manager trainer referee umpire linesman
  quarterback linebacker cornerback tackle lineman receiver running-back halfback fly-half scrum-half lock prop hooker
  flanker pitcher catcher baseman shortstop infielder outfielder slugger batsman batter bowler wicketkeeper
  all-rounder seamer spinner point-guard guard swingman centre center enforcer golfer boxer wrestler fighter
  heavyweight middleweight welterweight lightweight featherweight flyweight judoka fencer archer swimmer diver rower
  sailor yachtsman yachtswoman runner sprinter hurdler marathoner jumper vaulter thrower decathlete heptathlete triathlete
  athlete olympian paralympian gymnast skater skier snowboarder biathlete bobsledder surfer skateboarder cyclist racer
  driver co-driver motorcyclist rider jockey equestrian horseman horsewoman polo-player cricketer snooker-player
  grandmaster champion runner-up record-holder titleholder medallist rookie veteran prospect draftee signee recruit
  substitute reserve playmaker top-scorer goalscorer scorer sportsman sportswoman tennis-player ace cheerleader mascot
  commentator oarsman steeplechaser weightlifter bodybuilder sumo-wrestler quarter-back pundit fan supporter hooligan`;

const RELATIVE = `
  father mother dad mum mom son daughter brother sister half-brother half-sister stepbrother stepsister stepfather
  stepmother stepson stepdaughter twin sibling parent child grandfather grandmother grandson granddaughter grandchild
  great-grandfather great-grandmother uncle aunt nephew niece cousin husband wife ex-husband ex-wife spouse widow widower
  fiance fiancee fiancé fiancée boyfriend girlfriend ex-boyfriend ex-girlfriend lover mistress partner bride groom
  bridegroom godfather godmother godson goddaughter father-in-law mother-in-law son-in-law daughter-in-law
  brother-in-law sister-in-law kinsman kinswoman relative descendant ancestor forebear heir friend confidant confidante
  ally rival opponent foe enemy critic colleague co-worker coworker classmate roommate flatmate neighbour neighbor
  predecessor successor protege protégé mentor mentee associate aide henchman lieutenant sidekick comrade companion
  counterpart collaborator bandmate teammate team-mate co-star co-defendant co-conspirator cellmate follower supporter
  backer loyalist surrogate antagonist nemesis muse benefactor patron partner pupil disciple employer employee boss
  running-mate mate stepchild stepparent half-sibling toddler`;

const words = (list: string): string[] => list.trim().split(/\s+/);

export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  [GOVERNMENT, MILITARY_AND_POLICE, LAW, RELIGION, BUSINESS, KNOWLEDGE, MEDIA_AND_CULTURE, SPORT, RELATIVE].flatMap(
    words,
  ),
);

/** Role nouns that relate a person to another one: their details are relations where that other one is named. */
export const RELATIONAL_NOUNS: ReadonlySet<string> = new Set(words(RELATIVE));

/** Persons, but hardly facts by themselves: a role only together with words that describe. */
export const GENERIC_PERSONS: ReadonlySet<string> = new Set(
  words('man woman person boy girl teenager teen teenage youth youngster child baby guy lad lady gentleman one figure'),
);

/** Titles as written before names, with the word they stand for; courtesy titles (`Mr`) are no roles. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  words(`gov.=governor sen.=senator rep.=representative gen.=general lt.=lieutenant col.=colonel maj.=major capt.=captain
    cpt.=captain sgt.=sergeant cpl.=corporal pvt.=private adm.=admiral cmdr.=commander prof.=professor rev.=reverend
    det.=detective insp.=inspector supt.=superintendent pres.=president amb.=ambassador atty.=attorney hon.=honourable
    sens.=senators reps.=representatives govs.=governors gens.=generals profs.=professors fr.=father msgr.=monsignor
    gov=governor sen=senator rep=representative gen=general lt=lieutenant col=colonel maj=major capt=captain
    sgt=sergeant cpl=corporal adm=admiral prof=professor rev=reverend det=detective del.=delegate comdr.=commander
    brig.=brigadier pfc=private spc.=specialist`).map((pair) => pair.split('=') as [string, string]),
);
