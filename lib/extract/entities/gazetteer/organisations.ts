/**
 * Organisations that the news names without explaining them: `acronym = full name` where both are in use, else a name alone; separated by `;`.
 */
export const ORGANISATIONS = `
UN=United Nations;U.N.=United Nations;EU=European Union;E.U.=European Union;NATO=North Atlantic Treaty Organization;Nato=North Atlantic Treaty Organization;
IMF=International Monetary Fund;WHO=World Health Organization;WTO=World Trade Organization;ICC=International Criminal Court;
ICJ=International Court of Justice;IAEA=International Atomic Energy Agency;OPEC=Organization of the Petroleum Exporting Countries;Opec;
OPEC+;ASEAN=Association of Southeast Asian Nations;Asean;AU=African Union;ECOWAS=Economic Community of West African States;Ecowas;
SADC=Southern African Development Community;IGAD;OSCE=Organization for Security and Cooperation in Europe;
OECD=Organisation for Economic Co-operation and Development;APEC;Mercosur;BRICS;G7;G8;G20;G-7;G-20;G-8;ECB=European Central Bank;
European Commission;European Parliament;European Council;Council of Europe;World Bank;UNICEF;Unicef;UNESCO;Unesco;UNHCR;UNDP;UNRWA;UNAIDS;
OCHA;FAO;WFP=World Food Programme;ILO=International Labour Organization;Interpol;Europol;Frontex;Arab League;
Parliament;Cabinet;Central Bank;High Court;Constitutional Court;Court of Appeal;Foreign Ministry;Interior Ministry;Defence Ministry;Defense Ministry;Finance Ministry;
GCC=Gulf Cooperation Council;OIC=Organisation of Islamic Cooperation;OAS=Organization of American States;UNASUR;CARICOM;Commonwealth;
Security Council;UN Security Council;General Assembly;Red Cross;Red Crescent;ICRC=International Committee of the Red Cross;
MSF=Médecins Sans Frontières;Doctors Without Borders;Medecins Sans Frontieres;Amnesty International;Amnesty;Human Rights Watch;HRW;
Greenpeace;Oxfam;Save the Children;Transparency International;WWF;World Wildlife Fund;Reporters Without Borders;
FBI=Federal Bureau of Investigation;CIA=Central Intelligence Agency;NSA=National Security Agency;DEA=Drug Enforcement Administration;
DHS=Department of Homeland Security;DOJ=Department of Justice;IRS=Internal Revenue Service;EPA=Environmental Protection Agency;
FDA=Food and Drug Administration;CDC=Centers for Disease Control and Prevention;FCC=Federal Communications Commission;
FTC=Federal Trade Commission;SEC=Securities and Exchange Commission;NASA=National Aeronautics and Space Administration;Nasa;
NIH=National Institutes of Health;NOAA;FEMA;TSA;FAA=Federal Aviation Administration;NTSB=National Transportation Safety Board;ICE;CBP;
USAID;NSC;Pentagon;State Department;US State Department;U.S. State Department;Justice Department;Treasury Department;US Treasury;
Treasury;Defense Department;Department of Defense;Department of State;Homeland Security;Secret Service;Coast Guard;National Guard;
Federal Reserve;Fed;Supreme Court;US Supreme Court;U.S. Supreme Court;Congress;US Congress;U.S. Congress;Senate;US Senate;U.S. Senate;
House of Representatives;House;GOP;Republican Party;Democratic Party;DNC;RNC;Democratic National Committee;Republican National Committee;
Labour;Labour Party;Conservative Party;Liberal Democrats;Lib Dems;Ukip;UKIP;SNP=Scottish National Party;DUP=Democratic Unionist Party;
Sinn Fein;Sinn Féin;Plaid Cymru;Green Party;Reform UK;Liberal Party;National Party;Communist Party;Communist Party of China;
CCP=Chinese Communist Party;Workers' Party;ANC=African National Congress;Zanu-PF;ZANU-PF;Zanu PF;MDC;EFF;Fatah;
PLO=Palestine Liberation Organization;Hamas;Hezbollah;Hizbollah;Hizbullah;Likud;Knesset;Islamic State;ISIS;ISIL;IS;Daesh;al-Qaeda;al-Qaida;Al-Qaeda;
Al Qaeda;al Qaeda;Al-Qaida;Taliban;Taleban;Boko Haram;al-Shabaab;al-Shabab;Al-Shabaab;Al Shabaab;Muslim Brotherhood;PKK=Kurdistan Workers' Party;YPG;
AKP;CHP;HDP;BJP=Bharatiya Janata Party;Congress Party;Shiv Sena;PPP=Pakistan People's Party;PML-N;PTI;CDU;CSU;SPD;AfD;FDP;Bundestag;
Bundesbank;Kremlin;State Duma;Duma;FSB;KGB;GRU;Gazprom;Rosneft;Wagner;Wagner Group;IRA;ETA;FARC;Farc;ELN;M23;LRA=Lord's Resistance Army;
Houthis;Houthi;House of Commons;House of Lords;Commons;MI5;MI6;GCHQ;Scotland Yard;Metropolitan Police;Met Police;NHS;
Bank of England;Bank of Japan;Bundesliga;Ofcom;Ofsted;HMRC;Home Office;Foreign Office;Downing Street;Mossad;Shin Bet;IDF=Israel Defense Forces;
ISI;RSS;CBI;PLA=People's Liberation Army;Politburo;People's Daily;Xinhua;Xinhua News Agency;RCMP;CSIS;
BBC=British Broadcasting Corporation;BBC News;CNN;NBC;NBC News;ABC;ABC News;CBS;CBS News;Fox News;Fox;MSNBC;CNBC;PBS;NPR;C-SPAN;HBO;ESPN;MTV;ITV;
Sky;Sky News;Channel 4;Al Jazeera;Al-Jazeera;al-Jazeera;Al Arabiya;CBC;RT;CCTV;CGTN;NHK;Reuters;AP=Associated Press;Associated Press;
AFP=Agence France-Presse;Bloomberg;Bloomberg News;UPI;TASS;Tass;Interfax;RIA Novosti;Kyodo;Yonhap;ANSA;DPA;dpa;PTI;IRNA;SANA;Anadolu;
New York Times;Washington Post;Wall Street Journal;Los Angeles Times;LA Times;USA Today;Chicago Tribune;Boston Globe;New York Post;
Guardian;The Guardian;Daily Telegraph;Telegraph;Financial Times;FT;Times;Independent;Observer;Sunday Times;Daily Mail;Daily Mirror;Mirror;Sun;
Daily Express;Evening Standard;Economist;Time magazine;Newsweek;New Yorker;Atlantic;Politico;Axios;BuzzFeed;Vox;HuffPost;Huffington Post;
Washington Times;Le Monde;Le Figaro;Libération;Der Spiegel;Spiegel;Bild;Die Welt;Die Zeit;El Pais;El País;El Mundo;Corriere della Sera;
La Repubblica;Haaretz;Jerusalem Post;Times of India;Hindu;Hindustan Times;Indian Express;Dawn;South China Morning Post;Global Times;
China Daily;Straits Times;Japan Times;Asahi Shimbun;Yomiuri Shimbun;Sydney Morning Herald;The Age;Globe and Mail;Toronto Star;Voice of America;
Radio Free Europe;Radio France Internationale;Deutsche Welle;Der Standard;Novaya Gazeta;Kommersant;Hurriyet;Daily Nation;Daily Star;
Apple;Google;Microsoft;Amazon;Facebook;Meta;Twitter;YouTube;Instagram;WhatsApp;TikTok;ByteDance;Netflix;Tesla;SpaceX;Nvidia;Intel;AMD;
IBM;Oracle;Cisco;Dell;HP;Hewlett-Packard;Samsung;Sony;Nintendo;Panasonic;Toshiba;Hitachi;Huawei;ZTE;Xiaomi;Lenovo;Alibaba;Tencent;Baidu;
Uber;Lyft;Airbnb;PayPal;eBay;LinkedIn;Snapchat;Snap;Reddit;Wikipedia;Yahoo;AOL;Spotify;OpenAI;Anthropic;DeepMind;Palantir;
Boeing;Airbus;Lockheed Martin;Raytheon;Northrop Grumman;BAE Systems;Rolls-Royce;General Motors;GM;Ford;Chrysler;Toyota;Honda;Nissan;Mazda;
Hyundai;Kia;Volkswagen;VW;BMW;Daimler;Mercedes;Mercedes-Benz;Audi;Porsche;Volvo;Renault;Peugeot;Fiat;Ferrari;Siemens;Bosch;BASF;Bayer;
ExxonMobil;Exxon;Exxon Mobil;Chevron;ConocoPhillips;BP;Shell;Royal Dutch Shell;Total;TotalEnergies;Eni;Equinor;Statoil;Petrobras;PDVSA;Saudi Aramco;Aramco;
Glencore;Rio Tinto;BHP;BHP Billiton;Anglo American;Vale;ArcelorMittal;Walmart;Wal-Mart;Target;Costco;Tesco;Sainsbury's;Asda;Morrisons;
Marks & Spencer;IKEA;Ikea;Carrefour;Nestle;Nestlé;Unilever;Procter & Gamble;Coca-Cola;Pepsi;PepsiCo;McDonald's;Starbucks;KFC;Burger King;
Nike;Adidas;H&M;Zara;Gap;Disney;Walt Disney;Warner Bros;Warner Bros.;Time Warner;Paramount;Universal;Comcast;AT&T;Verizon;T-Mobile;Sprint;
Vodafone;BT;Telefonica;Telefónica;Orange;Deutsche Telekom;Nokia;Ericsson;BlackBerry;Motorola;MTN;Goldman Sachs;JPMorgan;JPMorgan Chase;JP Morgan;
Morgan Stanley;Citigroup;Citibank;Citi;Bank of America;Wells Fargo;Lehman Brothers;Merrill Lynch;BlackRock;Blackstone;Barclays;HSBC;Lloyds;
RBS;Royal Bank of Scotland;Standard Chartered;UBS;Credit Suisse;Deutsche Bank;Commerzbank;BNP Paribas;Société Générale;Santander;UniCredit;
ING;Moody's;Standard & Poor's;S&P;Fitch;Nasdaq;New York Stock Exchange;NYSE;London Stock Exchange;Visa;Mastercard;American Express;
Pfizer;Moderna;AstraZeneca;Johnson & Johnson;Novartis;Roche;GlaxoSmithKline;GSK;Merck;Sanofi;BioNTech;Eli Lilly;Monsanto;Cargill;
British Airways;Lufthansa;Air France;KLM;Ryanair;easyJet;EasyJet;Delta;United Airlines;American Airlines;Qantas;Emirates Airline;Qatar Airways;
Malaysia Airlines;Aeroflot;Turkish Airlines;Kenya Airways;Ethiopian Airlines;South African Airways;Air India;Eskom;Transnet;Tata;
Tata Motors;Reliance;Infosys;Wipro;Adani;Adani Group;Foxconn;TSMC;SoftBank;Evergrande;CNOOC;Sinopec;PetroChina;
Enron;WikiLeaks;Wikileaks;Anonymous;Cambridge Analytica;Planned Parenthood;NRA=National Rifle Association;ACLU=American Civil Liberties Union;
NAACP;AFL-CIO;Black Lives Matter;Tea Party;Ku Klux Klan;Heritage Foundation;Brookings Institution;Brookings;RAND;Rand Corporation;
Chatham House;Carnegie Endowment;Council on Foreign Relations;Freedom House;Pew Research Center;Gallup;YouGov;Ipsos;
FIFA;Fifa;UEFA;Uefa;IOC=International Olympic Committee;WADA=World Anti-Doping Agency;NBA;NFL;MLB;NHL;NCAA;UFC;PGA;ATP;WTA;
FIA;ICC;BCCI;CONCACAF;CAF;IAAF;Premier League;Champions League;La Liga;Serie A;Ligue 1;Manchester United;Man United;Manchester City;
Man City;Liverpool FC;Chelsea;Arsenal;Tottenham;Tottenham Hotspur;Everton;Leicester City;Aston Villa;West Ham;Newcastle United;Celtic;Real Madrid;
Barcelona FC;Atletico Madrid;Bayern Munich;Borussia Dortmund;Juventus;AC Milan;Inter Milan;PSG;Paris Saint-Germain;Ajax;Benfica;
Yankees;Mets;Red Sox;Dodgers;Cubs;Lakers;Celtics;Knicks;Warriors;Patriots;Cowboys;Packers;Steelers;49ers;Giants;Jets;Dolphins;Seahawks;Broncos;
Harvard;Harvard University;Yale;Yale University;Princeton;Stanford;Stanford University;MIT=Massachusetts Institute of Technology;Oxford University;
Cambridge University;Columbia University;Cornell;Georgetown University;London School of Economics;LSE;UCLA;Caltech;NYU;Imperial College;Sciences Po;
African National Congress;United Nations;European Union;International Monetary Fund;World Health Organization;World Health Organisation;Federal Bureau of Investigation;
Central Intelligence Agency;Syrian Observatory for Human Rights;Free Syrian Army;FSA;SDF=Syrian Democratic Forces;Syrian Democratic Forces;Hayat Tahrir al-Sham;HTS;Revolutionary Guards;
IRGC=Islamic Revolutionary Guard Corps;Quds Force;Peshmerga;Five Star Movement;National Front;National Rally;En Marche;Podemos;Syriza;Golden Dawn;Law and Justice;Fidesz;
Palestinian Authority;PA;Scientology;Church of Scientology;Islamic Jihad;Lashkar-e-Taiba;Jaish-e-Mohammed;Abu Sayyaf;Jemaah Islamiyah;Haqqani network;Janjaweed;RSF=Rapid Support Forces`;

/** Products and services that are no companies, separated by `;`. */
export const PRODUCTS = `
iPhone;iPad;iPod;iMac;MacBook;Apple Watch;Siri;Alexa;Android;Windows;Windows 10;Xbox;PlayStation;Kindle;Gmail;Google Maps;Google Earth;Chrome;Firefox;
Photoshop;Excel;PowerPoint;ChatGPT;GPT-4;Claude;Gemini;Starlink;Falcon 9;Falcon Heavy;Starship;Dragon;Soyuz;Apollo 11;Hubble Space Telescope;
Hubble;James Webb Space Telescope;International Space Station;ISS;Curiosity;Perseverance;Voyager 1;Voyager 2;Concorde;Boeing 737;Boeing 747;737 Max;Airbus A380;A380;A320;
F-16;F-35;F-15;F-22;B-52;MiG-29;Su-27;S-300;S-400;Patriot;HIMARS;Himars;Javelin;Kalashnikov;AK-47;Black Hawk;Apache;Chinook;Predator;Reaper;Iron Dome;THAAD;
Tomahawk;Novichok;Viagra;Botox;OxyContin;Tamiflu;Remdesivir;Ozempic;Model 3;Model S;Model Y;Cybertruck;Prius;Big Mac;Bitcoin;Ethereum;
Nord Stream;Nord Stream 2;Keystone XL;Obamacare;Medicare;Medicaid;Game of Thrones;Star Wars;Harry Potter;Star Trek;Bible;Koran;Quran;Qur'an;Mona Lisa`;

/** Events with a name, separated by `;`. */
export const EVENTS = `
World War I;World War II;World War One;World War Two;First World War;Second World War;WWI;WWII;Cold War;Vietnam War;Korean War;Gulf War;Iraq War;Falklands War;Six-Day War;
Yom Kippur War;American Civil War;Holocaust;Arab Spring;Brexit;Olympics;Olympic Games;Winter Olympics;Summer Olympics;Paralympics;World Cup;
Rugby World Cup;Cricket World Cup;Women's World Cup;Champions League final;Super Bowl;World Series;Wimbledon;US Open;U.S. Open;French Open;Australian Open;Tour de France;Ryder Cup;
Davis Cup;Commonwealth Games;Asian Games;Euro 2016;Euro 2020;Copa America;Copa América;Grammys;Grammy Awards;Oscars;Academy Awards;Emmys;Golden Globes;Eurovision;
Cannes Film Festival;Sundance;Glastonbury;Comic-Con;Burning Man;French Revolution;Russian Revolution;October Revolution;Cultural Revolution;Orange Revolution;Euromaidan;Rwandan genocide;
Armenian genocide;Hurricane Katrina;Hurricane Sandy;Hurricane Harvey;Hurricane Maria;Great Depression;Watergate;Super Tuesday;Black Friday;Ramadan;Christmas;Easter;Hajj;
Thanksgiving;Halloween;Diwali;Hanukkah;Yom Kippur;Passover;Eid al-Fitr;Eid al-Adha;Eid;New Year;New Year's Eve;New Year's Day;Valentine's Day;Independence Day;Memorial Day;Labor Day;
D-Day;Pearl Harbor;Renaissance;Great War`;

/** Peoples, faiths and followers that are no country's, separated by `;`. */
export const GROUPS = `
Kurd;Kurds;Kurdish;First Nations;First Nation;Creole;Creoles;Cantonese;Arab;Arabs;Arabic;Jew;Jews;Jewish;Muslim;Muslims;Islamic;Islamist;Islamists;Christian;Christians;Catholic;Catholics;Roman Catholic;Protestant;Protestants;
Orthodox;Sunni;Sunnis;Shia;Shias;Shiite;Shiites;Shi'ite;Shi'ites;Alawite;Alawites;Druze;Yazidi;Yazidis;Yezidi;Hindu;Hindus;Buddhist;Buddhists;Sikh;Sikhs;Mormon;
Mormons;Anglican;Anglicans;Baptist;Methodist;Lutheran;Evangelical;Evangelicals;Hutu;Hutus;Tutsi;Tutsis;Zulu;Xhosa;Afrikaner;Afrikaners;Hausa;Fulani;Yoruba;Igbo;
Pashtun;Pashtuns;Hazara;Hazaras;Uzbek;Turkmen;Uighur;Uighurs;Uyghur;Uyghurs;Rohingya;Rohingyas;Han;Tamil;Tamils;Sinhalese;Bengali;Bengalis;Punjabi;Punjabis;Kashmiri;Kashmiris;Sindhi;Baloch;
Chechen;Chechens;Tatar;Tatars;Roma;Romani;Gypsy;Gypsies;Basque;Basques;Catalan;Catalans;Corsican;Flemish;Sicilian;Bavarian;Cossack;Cossacks;Slav;Slavs;Slavic;Tuareg;Tuaregs;Berber;Berbers;
Copt;Copts;Coptic;Maronite;Maronites;European;Europeans;African;Africans;Asian;Asians;North American;South American;Latin American;Latin Americans;Latino;Latinos;Latina;Hispanic;Hispanics;
Caribbean;Arabian;Nordic;Scandinavian;Scandinavians;Balkan;African-American;African-Americans;African American;African Americans;Native American;Native Americans;Aboriginal;Aborigines;Maori;Māori;Inuit;
Asian-American;Cherokee;Navajo;Sioux;Democrat;Democrats;Republican;Republicans;Democratic;Tory;Tories;Conservatives;Liberals;Socialist;Socialists;Communist;Communists;Nazi;Nazis;
Fascist;Marxist;Maoist;Maoists;Zionist;Zionists;Bolshevik;Bolsheviks;Western;Westerner;Westerners;Texan;Texans;Virginian;Virginians;Ohioan;Ohioans;Floridian;Floridians;Pennsylvanian;Pennsylvanians;Iowan;Iowans;Minnesotan;Minnesotans;Kentuckian;Kentuckians;Tennessean;Tennesseans;Oregonian;Oregonians;
Chicagoan;Chicagoans;Bostonian;Bostonians;Angeleno;Angelenos;Muscovite;Muscovites;Berliner;Berliners;Glaswegian;Glaswegians;Mancunian;Liverpudlian;Sydneysider;Sydneysiders;Californian;Californians;New Yorker;New Yorkers;Londoner;Londoners;Parisian;Parisians;
Hawaiian;Hawaiians;Alaskan;Roman;Romans;Persian;Persians;Ottoman;Byzantine;Viking;Vikings;Celtic;Gaelic;Latin;Korean;Koreans;Eurasian;Southeast Asian;South Asian;East Asian;Central Asian;West African;East African;
North African;Crimean;Crimeans;Gazan;Gazans;Pacific Islander;Palestinian-American;Mexican-American;Cuban-American;Anglo-American;Afro-American;Sudeten;Islamophobic;Bosniak;Bosniaks;Kosovo Albanian;Aztec;Mayan;Maya;
Inca;Hellenic;Siberian;Saxon;Prussian;Habsburg;Victorian;Salafi;Salafist;Salafists;Wahhabi;Ahmadi;Ahmadis;Bahai;Baha'i;Amish;Quaker;Quakers;Presbyterian;Pentecostal;Jesuit;Jesuits;Unionist;Unionists;Brexiteer;Brexiteers;
Remainer;Trotskyist;Leninist;Stalinist;Peronist;Peronists;Chavista;Chavistas;Gaullist;Kemalist;Baathist;Ba'athist;Houthis;Houthi;Talib`;
