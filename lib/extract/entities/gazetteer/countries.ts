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
Luxembourg||Luxembourger;Luxembourgers;Luxembourgish|`;
