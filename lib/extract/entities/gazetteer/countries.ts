/**
 * Countries and other places with a people and a government, one a line:
 * `name | other names | people and adjectives | seat of government`, each part separated by `;`.
 */
export const COUNTRIES = `
Afghanistan||Afghan;Afghans;Afghani|Kabul
Albania||Albanian;Albanians|Tirana
Algeria||Algerian;Algerians|Algiers
Andorra||Andorran;Andorrans|
Angola||Angolan;Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan;Antiguans|
Argentina||Argentine;Argentinian;Argentines;Argentinians;Argentinean|Buenos Aires
Armenia||Armenian;Armenians|Yerevan
Australia||Australian;Australians;Aussie;Aussies|Canberra
Austria||Austrian;Austrians|Vienna
Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
Bahamas|the Bahamas|Bahamian;Bahamians|Nassau
Bahrain||Bahraini;Bahrainis|Manama
Bangladesh||Bangladeshi;Bangladeshis|Dhaka
Barbados||Barbadian;Barbadians;Bajan|Bridgetown
Belarus||Belarusian;Belarusians;Belarussian|Minsk
Belgium||Belgian;Belgians|
Belize||Belizean;Belizeans|Belmopan
Benin||Beninese;Beninois|Porto-Novo
Bermuda||Bermudian;Bermudians|
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian;Bolivians|La Paz
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian;Bosnians|Sarajevo
Botswana||Botswanan;Motswana;Batswana|Gaborone
Brazil||Brazilian;Brazilians|Brasilia;Brasília
Brunei|Brunei Darussalam|Bruneian;Bruneians|
Bulgaria||Bulgarian;Bulgarians|Sofia
Burkina Faso||Burkinabe;Burkinabè;Burkinabé|Ouagadougou
Burundi||Burundian;Burundians|Gitega;Bujumbura
Cambodia||Cambodian;Cambodians|Phnom Penh
Cameroon||Cameroonian;Cameroonians|Yaounde;Yaoundé
Canada||Canadian;Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|Praia
Central African Republic|CAR|Central African;Central Africans|Bangui
Chad||Chadian;Chadians|N'Djamena;Ndjamena
Chile||Chilean;Chileans|
China|People's Republic of China;PRC;mainland China;Mainland China|Chinese|Beijing;Peking
Colombia||Colombian;Colombians|Bogota;Bogotá
Comoros||Comorian;Comorians;Comoran|Moroni
Costa Rica||Costa Rican;Costa Ricans|
Croatia||Croatian;Croatians;Croat;Croats|Zagreb
Cuba||Cuban;Cubans|Havana
Cyprus||Cypriot;Cypriots|Nicosia
Czech Republic|Czechia|Czech;Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;D.R. Congo|Congolese|Kinshasa
Denmark||Danish;Dane;Danes|Copenhagen
Djibouti||Djiboutian;Djiboutians|
Dominica|||
Dominican Republic||Dominican;Dominicans|Santo Domingo
East Timor|Timor-Leste;Timor Leste|Timorese;East Timorese|Dili
Ecuador||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans|Quito
Egypt||Egyptian;Egyptians|Cairo
El Salvador||Salvadoran;Salvadorans;Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean;Equatoguinean|Malabo
Eritrea||Eritrean;Eritreans|Asmara
Estonia||Estonian;Estonians|Tallinn
Eswatini|Swaziland|Swazi;Swazis|Mbabane
Ethiopia||Ethiopian;Ethiopians|Addis Ababa
Fiji||Fijian;Fijians|Suva
Finland||Finnish;Finn;Finns|Helsinki
France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|the Gambia;The Gambia|Gambian;Gambians|Banjul
Georgia||Georgian;Georgians|Tbilisi
Germany|Federal Republic of Germany|German;Germans|Berlin
Ghana||Ghanaian;Ghanaians|Accra
Gibraltar||Gibraltarian;Gibraltarians|
Greece||Greek;Greeks|Athens
Greenland||Greenlandic;Greenlander;Greenlanders|Nuuk
Grenada||Grenadian;Grenadians|
Guatemala||Guatemalan;Guatemalans|Guatemala City
Guinea||Guinean;Guineans|Conakry
Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian;Haitians|Port-au-Prince
Honduras||Honduran;Hondurans|Tegucigalpa
Hong Kong||Hongkonger;Hongkongers;Hong Konger;Hong Kongers|
Hungary||Hungarian;Hungarians|Budapest
Iceland||Icelandic;Icelander;Icelanders|Reykjavik
India|Republic of India|Indian;Indians|New Delhi;Delhi
Indonesia||Indonesian;Indonesians|Jakarta
Iran|Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran
Iraq||Iraqi;Iraqis|Baghdad
Ireland|Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen;Irishwoman|Dublin
Israel|State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv
Italy||Italian;Italians|Rome
Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro
Jamaica||Jamaican;Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
Kazakhstan||Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan
Kenya||Kenyan;Kenyans|Nairobi
Kiribati||I-Kiribati|Tarawa
Kosovo||Kosovar;Kosovars;Kosovan|Pristina
Kuwait||Kuwaiti;Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani;Kirghiz|Bishkek
Laos||Laotian;Laotians;Lao|Vientiane
Latvia||Latvian;Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho;Mosotho|Maseru
Liberia||Liberian;Liberians|Monrovia
Libya||Libyan;Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian;Lithuanians|Vilnius
Luxembourg||Luxembourger;Luxembourgers;Luxembourgish|
Macau|Macao|Macanese|
Madagascar||Malagasy;Madagascan|Antananarivo
Malawi||Malawian;Malawians|Lilongwe
Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya
Maldives|the Maldives|Maldivian;Maldivians|Male;Malé
Mali||Malian;Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|
Mauritania||Mauritanian;Mauritanians|Nouakchott
Mauritius||Mauritian;Mauritians|Port Louis
Mexico||Mexican;Mexicans|Mexico City
Micronesia|Federated States of Micronesia|Micronesian;Micronesians|
Moldova||Moldovan;Moldovans|Chisinau;Chișinău
Monaco||Monegasque;Monégasque|
Mongolia||Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin;Montenegrins|Podgorica
Morocco||Moroccan;Moroccans|Rabat
Mozambique||Mozambican;Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw;Nay Pyi Taw;Naypyitaw
Namibia||Namibian;Namibians|Windhoek
Nauru||Nauruan;Nauruans|
Nepal||Nepalese;Nepali;Nepalis|Kathmandu
Netherlands|the Netherlands;The Netherlands;Holland|Dutch;Dutchman;Dutchmen|The Hague;Hague
New Zealand|Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington
Nicaragua||Nicaraguan;Nicaraguans|Managua
Niger||Nigerien;Nigeriens|Niamey
Nigeria||Nigerian;Nigerians|Abuja
North Korea|DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian;Macedonians|Skopje
Norway||Norwegian;Norwegians|Oslo
Oman||Omani;Omanis|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
Palau||Palauan;Palauans|
Palestine|State of Palestine;Palestinian territories;Palestinian Territories|Palestinian;Palestinians|Ramallah
Panama||Panamanian;Panamanians|Panama City
Papua New Guinea|PNG|Papua New Guinean;Papua New Guineans|Port Moresby
Paraguay||Paraguayan;Paraguayans|Asuncion;Asunción
Peru||Peruvian;Peruvians|Lima
Philippines|the Philippines|Filipino;Filipinos;Philippine;Filipina;Filipinas|Manila
Poland||Polish;Pole;Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican;Puerto Ricans|San Juan
Qatar||Qatari;Qataris|Doha
Republic of the Congo|Republic of Congo;Congo-Brazzaville;Congo Republic||Brazzaville
Romania||Romanian;Romanians|Bucharest
Russia|Russian Federation|Russian;Russians|Moscow
Rwanda||Rwandan;Rwandans;Rwandese|Kigali
Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts and Nevis||
Saint Lucia|St Lucia;St. Lucia|Saint Lucian;St Lucian|Castries
Saint Vincent and the Grenadines|St Vincent and the Grenadines;St. Vincent and the Grenadines||
Samoa||Samoan;Samoans|Apia
San Marino||Sammarinese|
Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh
Scotland||Scottish;Scot;Scots;Scotsman|Holyrood
England||English;Englishman;Englishmen;Englishwoman|
Wales||Welsh;Welshman;Welshmen|Cardiff
Northern Ireland||Northern Irish|Stormont
Senegal||Senegalese|Dakar
Serbia||Serbian;Serbians;Serb;Serbs|Belgrade
Seychelles|the Seychelles|Seychellois|
Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown
Singapore||Singaporean;Singaporeans|
Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava
Slovenia||Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
Solomon Islands|the Solomon Islands;Solomons|Solomon Islander;Solomon Islanders|Honiara
Somalia||Somali;Somalis;Somalian|Mogadishu
Somaliland|||Hargeisa
South Africa||South African;South Africans|Pretoria
South Korea|Republic of Korea;ROK|South Korean;South Koreans|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR;U.S.S.R.|Soviet;Soviets|Kremlin
Spain||Spanish;Spaniard;Spaniards|Madrid
Sri Lanka|Ceylon|Sri Lankan;Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish;Swede;Swedes|Stockholm
Switzerland||Swiss|Bern;Berne
Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taipei
Tajikistan||Tajik;Tajiks|Dushanbe
Tanzania||Tanzanian;Tanzanians|Dodoma;Dar es Salaam
Thailand||Thai;Thais|Bangkok
Tibet||Tibetan;Tibetans|Lhasa
Togo||Togolese|Lome;Lomé
Tonga||Tongan;Tongans|
Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians|Port of Spain
Tunisia||Tunisian;Tunisians|Tunis
Turkey|Turkiye;Türkiye|Turkish;Turk;Turks|Ankara
Turkmenistan||Turkmen;Turkmens|Ashgabat
Tuvalu||Tuvaluan;Tuvaluans|
Uganda||Ugandan;Ugandans|Kampala
Ukraine|the Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton;Britons;Brit;Brits|London
United States|US;U.S.;USA;U.S.A.;America;United States of America;U.S;the States|American;Americans|Washington;Washington, D.C.;Washington DC;Washington D.C.;Washington, DC
Uruguay||Uruguayan;Uruguayans|Montevideo
Uzbekistan||Uzbek;Uzbeks;Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican City|Vatican;Holy See||Vatican
Venezuela||Venezuelan;Venezuelans|Caracas
Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
Western Sahara||Sahrawi;Sahrawis;Saharawi|
Yemen||Yemeni;Yemenis;Yemenite|Sanaa;Sana'a;Aden
Yugoslavia||Yugoslav;Yugoslavs;Yugoslavian|
Zambia||Zambian;Zambians|Lusaka
Zimbabwe||Zimbabwean;Zimbabweans|Harare`;
