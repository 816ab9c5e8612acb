/** Countries from M to Z; see `countries.ts` for the form. */
export const COUNTRIES_M_TO_Z = `
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
South Korea|Republic of Korea;Korea Republic;ROK|South Korean;South Koreans|Seoul
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
