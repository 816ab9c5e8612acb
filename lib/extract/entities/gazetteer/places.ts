/** Continents, regions, seas and landmarks that belong to no single country, separated by `;`. */
export const REGIONS = `
Africa;Antarctica;Asia;Europe;North America;South America;Latin America;Central America;Oceania;Australasia;Eurasia;Middle East;
Near East;Far East;Gulf;Persian Gulf;Arabian Gulf;Sahel;Sahara;Maghreb;Levant;Balkans;Caucasus;North Caucasus;South Caucasus;Baltics;
Baltic States;Scandinavia;Iberia;Benelux;Caribbean;West Indies;Polynesia;Melanesia;Micronesia;Arctic;Arctic Circle;Antarctic;Siberia;
Horn of Africa;East Africa;West Africa;North Africa;Southern Africa;Central Africa;Sub-Saharan Africa;sub-Saharan Africa;East Asia;
South Asia;Southeast Asia;South-East Asia;Central Asia;Western Asia;Northeast Asia;Asia Pacific;Asia-Pacific;Indo-Pacific;Pacific;
Pacific Ocean;Atlantic;Atlantic Ocean;Indian Ocean;Arctic Ocean;Southern Ocean;Mediterranean;Mediterranean Sea;Black Sea;Red Sea;
Baltic Sea;North Sea;Caspian Sea;South China Sea;East China Sea;Sea of Japan;Dead Sea;Aegean Sea;Adriatic;Adriatic Sea;Sea of Azov;
English Channel;Bay of Bengal;Gulf of Mexico;Gulf of Aden;Gulf of Guinea;Strait of Hormuz;Strait of Malacca;Taiwan Strait;Bosphorus;
Bosporus;Dardanelles;Suez Canal;Panama Canal;Eastern Europe;Western Europe;Central Europe;Southern Europe;Northern Europe;
Western Balkans;West Bank;Gaza;Gaza Strip;East Jerusalem;Golan Heights;Sinai;Sinai Peninsula;Crimea;Crimean Peninsula;Donbas;Donbass;
Kashmir;Jammu and Kashmir;Nagorno-Karabakh;Abkhazia;South Ossetia;Transnistria;Chechnya;Dagestan;Ingushetia;Tatarstan;Kurdistan;
Iraqi Kurdistan;Darfur;Tigray;Puntland;Biafra;Cabinda;Kivu;North Kivu;South Kivu;Katanga;Catalonia;Basque Country;Andalusia;Galicia;
Bavaria;Saxony;Brandenburg;Hesse;Lower Saxony;North Rhine-Westphalia;Silesia;Tuscany;Lombardy;Sicily;Sardinia;Corsica;Crete;Brittany;
Normandy;Provence;Alsace;Flanders;Wallonia;Transylvania;Vojvodina;Republika Srpska;Bohemia;Moravia;Lapland;Faroe Islands;
Falkland Islands;Falklands;Canary Islands;Azores;Madeira;Isle of Man;Channel Islands;Jersey;Guernsey;Cayman Islands;
British Virgin Islands;Virgin Islands;American Samoa;Guam;French Polynesia;Tahiti;New Caledonia;French Guiana;Guadeloupe;Martinique;
Aruba;Curacao;Curaçao;Reunion;Mayotte;Diego Garcia;Chagos Islands;Christmas Island;Okinawa;Hokkaido;Honshu;Kyushu;Xinjiang;
Inner Mongolia;Manchuria;Guangdong;Guangxi;Sichuan;Yunnan;Hubei;Hunan;Henan;Hebei;Shandong;Shanxi;Shaanxi;Zhejiang;Jiangsu;Fujian;
Anhui;Jiangxi;Gansu;Qinghai;Guizhou;Hainan;Liaoning;Jilin;Heilongjiang;Ningxia;Kowloon;New Territories;Punjab;Sindh;Balochistan;
Baluchistan;Khyber Pakhtunkhwa;Waziristan;North Waziristan;South Waziristan;Swat;Bengal;West Bengal;Assam;Bihar;Gujarat;Haryana;Kerala;
Karnataka;Tamil Nadu;Telangana;Andhra Pradesh;Uttar Pradesh;Madhya Pradesh;Himachal Pradesh;Arunachal Pradesh;Uttarakhand;Rajasthan;
Maharashtra;Odisha;Orissa;Jharkhand;Chhattisgarh;Manipur;Mizoram;Nagaland;Meghalaya;Tripura;Sikkim;Goa;Ladakh;Jammu;Helmand;Kandahar;
Kunduz;Nangarhar;Herat;Aceh;Java;Sumatra;Borneo;Sulawesi;Bali;Papua;West Papua;Kalimantan;Sabah;Sarawak;Luzon;Mindanao;Visayas;
Rakhine;Kachin;Shan State;Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;
Newfoundland and Labrador;Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories;New South Wales;Queensland;Tasmania;
South Australia;Western Australia;Northern Territory;Chiapas;Oaxaca;Sinaloa;Jalisco;Michoacan;Tamaulipas;Patagonia;Amazon rainforest;
Kurdish region;Kwazulu-Natal;KwaZulu-Natal;Gauteng;Limpopo;Mpumalanga;Eastern Cape;Western Cape;Northern Cape;Free State;Cape Town;
Ogaden;Oromia;Amhara;Borno;Borno State;Niger Delta;Zanzibar;Matabeleland;Mashonaland;Anatolia;Thrace;Hatay;Mesopotamia;Anbar;Idlib;
Aleppo;Homs;Hama;Deir ez-Zor;Raqqa;Afrin;Kobani;Daraa;Ghouta;Donetsk;Luhansk;Lugansk;Kherson;Zaporizhzhia;Kharkiv;Kharkov;Odesa;Odessa;
Lviv;Dnipro;Mariupol;Mykolaiv;Bakhmut;Sevastopol;Simferopol;Kursk;Belgorod;Bryansk;Voronezh;Kaliningrad;Rostov;Rostov-on-Don;Grozny;
Himalayas;Alps;Andes;Rocky Mountains;Rockies;Appalachia;Urals;Pyrenees;Carpathians;Mount Everest;Everest;Kilimanjaro;Mount Kilimanjaro;
Mount Fuji;Amazon River;Nile;River Nile;Danube;Rhine;Volga;Mississippi River;Ganges;Yangtze;Mekong;Euphrates;Tigris;Lake Victoria;
Lake Chad;Great Lakes;Great Barrier Reef;Wall Street;Silicon Valley;Capitol Hill;Downing Street;Red Square;Tiananmen Square;
Tahrir Square;Times Square;Trafalgar Square;White House;Kremlin;Buckingham Palace;Capitol;US Capitol;U.S. Capitol;Elysee Palace;
Élysée Palace;Elysée Palace;Westminster;Whitehall;Guantanamo;Guantanamo Bay;Guantánamo Bay;Broadway;Hollywood;Las Vegas Strip;Heathrow;Gatwick;Ground Zero;
World Trade Center;Twin Towers;Camp David;Mar-a-Lago;Eiffel Tower;Notre Dame;Notre-Dame;Statue of Liberty;Central Park;Alcatraz;
Rikers Island;Robben Island;Chernobyl;Fukushima;Auschwitz;Mecca;Medina;Bethlehem;Hebron;Nablus;Jenin;Rafah;Khan Younis;Gaza City;
Temple Mount;Vatican;Korea;Korean Peninsula;Korean peninsula;Arabian Peninsula;Arabian peninsula;Midwest;New England;Deep South;West Coast;East Coast;
Bay Area;Long Island;Silicon Valley;Northern Cyprus;Kurdistan Region;Midlands;West Midlands;East Midlands;East Anglia;Cornwall;Devon;Kent;Surrey;
Essex;Sussex;West Sussex;East Sussex;Norfolk;Suffolk;Lancashire;Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire;Cumbria;
Merseyside;Greater Manchester;Hampshire;Dorset;Somerset;Wiltshire;Gloucestershire;Oxfordshire;Cambridgeshire;Lincolnshire;Derbyshire;
Nottinghamshire;Leicestershire;Staffordshire;Cheshire;Hertfordshire;Bedfordshire;Buckinghamshire;Berkshire;Northamptonshire;
Northumberland;County Durham;Ulster;Munster;Leinster;Connacht;Donegal;Kerry;Highlands;Shetland;Orkney;Hebrides`;

/** States of the United States and their abbreviations in news style: `name | abbreviations`. */
export const US_STATES = `
Alabama|Ala.
Alaska|
Arizona|Ariz.
Arkansas|Ark.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Delaware|Del.
Florida|Fla.
Georgia|Ga.
Hawaii|
Idaho|
Illinois|Ill.
Indiana|Ind.
Iowa|
Kansas|Kan.
Kentucky|Ky.
Louisiana|La.
Maine|
Maryland|Md.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Mississippi|Miss.
Missouri|Mo.
Montana|Mont.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
New York|N.Y.
North Carolina|N.C.
North Dakota|N.D.
Ohio|
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn.
Texas|
Utah|
Vermont|Vt.
Virginia|Va.
Washington|Wash.
West Virginia|W.Va.
Wisconsin|Wis.
Wyoming|Wyo.`;

/** Places inside cities that stand for what sits there, and towns too small for the list of cities but often in the news. */
export const TOWNS = `
Manhattan;Brooklyn;Queens;Bronx;Staten Island;Harlem;SoHo;Beverly Hills;Malibu;Martha's Vineyard;Cape Cod;Aspen;Davos;Bretton Woods;
Fort Hood;Fort Bragg;West Point;Quantico;Langley;Foggy Bottom;Bagram;Abbottabad;Fallujah;Tikrit;Ramallah;Jericho;Soweto;Robben Island;
Lampedusa;Lesbos;Calais;Dunkirk;Sandy Hook;Parkland;Uvalde;Ferguson;Charlottesville;Standing Rock;Flint;Columbine;Newtown;Waco;Roswell;
Brussels;Geneva;Strasbourg;The Hague;Hague;New York City;NYC;L.A.;Washington, D.C.;Washington DC;Washington D.C.;Washington, DC;D.C.;
Kyiv;Kiev;Mumbai;Bombay;Calcutta;Kolkata;Madras;Chennai;Rangoon;Yangon;Saigon;Ho Chi Minh City;Peking;Canton;Guangzhou;Shenzhen;
Tel Aviv;Sao Paulo;São Paulo;Rio de Janeiro;Rio;Mexico City;Zurich;Zürich;Saint Petersburg;St Petersburg;St. Petersburg;St. Louis;
St Louis;St. Paul;St Andrews;Saint-Denis;Wuhan;Hiroshima;Nagasaki;Lagos;Jos;Maiduguri;Chibok;Goma;Bukavu;Benghazi;Misrata;Sirte;Tobruk`;
