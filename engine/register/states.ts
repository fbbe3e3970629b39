import type { OrganisationEntry } from "./entries.ts";
import { listOf, slugOf } from "./plain-name.ts";

/** The members of the United Nations and its observers, and Taiwan and Kosovo: names, demonyms and capitals as English news writes them. */
const source = "https://www.un.org/en/about-us/member-states";

/** name | other names | adjective and people | capital that speaks for the state */
const rows = `
Afghanistan | | Afghan; Afghans | Kabul
Albania | | Albanian; Albanians | Tirana
Algeria | | Algerian; Algerians | Algiers
Andorra | | Andorran |
Angola | | Angolan; Angolans | Luanda
Antigua and Barbuda | | Antiguan |
Argentina | | Argentine; Argentinian; Argentines | Buenos Aires
Armenia | | Armenian; Armenians | Yerevan
Australia | | Australian; Australians | Canberra
Austria | | Austrian; Austrians | Vienna
Azerbaijan | | Azerbaijani; Azerbaijanis; Azeri | Baku
Bahamas | | Bahamian | Nassau
Bahrain | | Bahraini; Bahrainis | Manama
Bangladesh | | Bangladeshi; Bangladeshis | Dhaka
Barbados | | Barbadian |
Belarus | | Belarusian; Belarusians | Minsk
Belgium | | Belgian; Belgians |
Belize | | Belizean |
Benin | | Beninese |
Bhutan | | Bhutanese |
Bolivia | | Bolivian; Bolivians | La Paz
Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina | Bosnian; Bosnians | Sarajevo
Botswana | | Botswanan |
Brazil | | Brazilian; Brazilians | Brasilia
Brunei | Brunei Darussalam | Bruneian |
Bulgaria | | Bulgarian; Bulgarians | Sofia
Burkina Faso | | Burkinabe |
Burundi | | Burundian |
Cambodia | | Cambodian; Cambodians | Phnom Penh
Cameroon | | Cameroonian |
Canada | | Canadian; Canadians | Ottawa
Cape Verde | Cabo Verde | Cape Verdean |
Central African Republic | | |
Chile | | Chilean; Chileans | Santiago
China | People's Republic of China; PRC; P.R.C. | Chinese | Beijing
Colombia | | Colombian; Colombians | Bogota
Comoros | | Comorian |
Costa Rica | | Costa Rican |
Croatia | | Croatian; Croatians; Croat; Croats | Zagreb
Cuba | | Cuban; Cubans | Havana
Cyprus | | Cypriot; Cypriots | Nicosia
Czech Republic | Czechia | Czech; Czechs | Prague
Democratic Republic of the Congo | Democratic Republic of Congo; DRC; DR Congo | Congolese | Kinshasa
Denmark | | Danish; Dane; Danes | Copenhagen
Djibouti | | Djiboutian |
Dominican Republic | | |
East Timor | Timor-Leste | East Timorese; Timorese | Dili
Ecuador | | Ecuadorian; Ecuadorean; Ecuadorians | Quito
Egypt | | Egyptian; Egyptians | Cairo
El Salvador | | Salvadoran; Salvadorans | San Salvador
Equatorial Guinea | | |
Eritrea | | Eritrean; Eritreans |
Estonia | | Estonian; Estonians | Tallinn
Eswatini | Swaziland | Swazi |
Ethiopia | | Ethiopian; Ethiopians | Addis Ababa
Fiji | | Fijian; Fijians | Suva
Finland | | Finnish; Finn; Finns | Helsinki
France | French Republic | French; Frenchman | Paris
Gabon | | Gabonese |
Gambia | The Gambia | Gambian |
Georgia | | Georgian; Georgians | Tbilisi
Germany | Federal Republic of Germany | German; Germans | Berlin
Ghana | | Ghanaian; Ghanaians | Accra
Greece | Hellenic Republic | Greek; Greeks | Athens
Grenada | | Grenadian |
Guatemala | | Guatemalan; Guatemalans |
Guinea | | Guinean |
Guinea-Bissau | | |
Guyana | | Guyanese |
Haiti | | Haitian; Haitians |
Honduras | | Honduran; Hondurans |
Hungary | | Hungarian; Hungarians | Budapest
Iceland | | Icelandic; Icelander; Icelanders | Reykjavik
India | Republic of India | Indian; Indians | New Delhi
Indonesia | | Indonesian; Indonesians | Jakarta
Iran | Islamic Republic of Iran | Iranian; Iranians | Tehran
Iraq | | Iraqi; Iraqis | Baghdad
Ireland | Republic of Ireland | Irish | Dublin
Israel | State of Israel | Israeli; Israelis |
Italy | | Italian; Italians | Rome
Ivory Coast | Côte d'Ivoire; Cote d'Ivoire | Ivorian |
Jamaica | | Jamaican; Jamaicans |
Japan | | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan | Jordanian; Jordanians | Amman
Kazakhstan | | Kazakh; Kazakhstani; Kazakhs | Astana
Kenya | | Kenyan; Kenyans | Nairobi
Kiribati | | |
Kosovo | | Kosovar; Kosovars | Pristina
Kuwait | | Kuwaiti; Kuwaitis |
Kyrgyzstan | | Kyrgyz | Bishkek
Laos | | Laotian; Lao | Vientiane
Latvia | | Latvian; Latvians | Riga
Lebanon | | Lebanese | Beirut
Lesotho | | |
Liberia | | Liberian |
Libya | | Libyan; Libyans | Tripoli
Liechtenstein | | |
Lithuania | | Lithuanian; Lithuanians | Vilnius
Luxembourg | | Luxembourgish; Luxembourger |
Madagascar | | Malagasy |
Malawi | | Malawian |
Malaysia | | Malaysian; Malaysians | Kuala Lumpur
Maldives | | Maldivian |
Mali | | Malian; Malians | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese |
Mauritania | | Mauritanian |
Mauritius | | Mauritian |
Mexico | | Mexican; Mexicans | Mexico City
Micronesia | | Micronesian |
Moldova | | Moldovan; Moldovans | Chisinau
Monaco | | Monegasque |
Mongolia | | Mongolian; Mongolians | Ulaanbaatar
Montenegro | | Montenegrin; Montenegrins | Podgorica
Morocco | | Moroccan; Moroccans | Rabat
Mozambique | | Mozambican |
Myanmar | Burma | Burmese | Naypyidaw
Namibia | | Namibian |
Nauru | | Nauruan |
Nepal | | Nepali; Nepalese | Kathmandu
Netherlands | Kingdom of the Netherlands | Dutch; Dutchman | The Hague
New Zealand | Aotearoa | New Zealander; New Zealanders | Wellington
Nicaragua | | Nicaraguan; Nicaraguans | Managua
Niger | | Nigerien | Niamey
Nigeria | | Nigerian; Nigerians | Abuja
North Korea | Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea | North Korean; North Koreans | Pyongyang
North Macedonia | Macedonia | Macedonian; Macedonians | Skopje
Norway | | Norwegian; Norwegians | Oslo
Oman | | Omani; Omanis | Muscat
Pakistan | | Pakistani; Pakistanis | Islamabad
Palau | | Palauan |
Palestine | State of Palestine | Palestinian; Palestinians | Ramallah
Panama | | Panamanian; Panamanians |
Papua New Guinea | PNG | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan |
Peru | | Peruvian; Peruvians | Lima
Philippines | Republic of the Philippines | Philippine; Filipino; Filipinos | Manila
Poland | | Polish; Pole; Poles | Warsaw
Portugal | | Portuguese | Lisbon
Qatar | | Qatari; Qataris | Doha
Republic of the Congo | Congo-Brazzaville | | Brazzaville
Romania | | Romanian; Romanians | Bucharest
Russia | Russian Federation | Russian; Russians | Moscow
Rwanda | | Rwandan; Rwandans | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis | |
Saint Lucia | St. Lucia | |
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | |
Samoa | | Samoan |
San Marino | | |
Sao Tome and Principe | São Tomé and Príncipe | |
Saudi Arabia | Kingdom of Saudi Arabia | Saudi; Saudis; Saudi Arabian | Riyadh
Senegal | | Senegalese | Dakar
Serbia | | Serbian; Serbians; Serb; Serbs | Belgrade
Seychelles | | |
Sierra Leone | | Sierra Leonean | Freetown
Singapore | | Singaporean; Singaporeans |
Slovakia | Slovak Republic | Slovak; Slovakian; Slovaks | Bratislava
Slovenia | | Slovenian; Slovene; Slovenes | Ljubljana
Solomon Islands | | Solomon Islander | Honiara
Somalia | | Somali; Somalis | Mogadishu
South Africa | | South African; South Africans | Pretoria
South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; Korea | South Korean; South Koreans; Korean; Koreans | Seoul
South Sudan | | South Sudanese | Juba
Spain | | Spanish; Spaniard; Spaniards | Madrid
Sri Lanka | | Sri Lankan; Sri Lankans | Colombo
Sudan | | Sudanese | Khartoum
Suriname | | Surinamese |
Sweden | | Swedish; Swede; Swedes | Stockholm
Switzerland | Swiss Confederation | Swiss | Bern
Syria | Syrian Arab Republic | Syrian; Syrians | Damascus
Taiwan | Republic of China | Taiwanese | Taipei
Tajikistan | | Tajik; Tajiks | Dushanbe
Tanzania | | Tanzanian; Tanzanians | Dodoma
Thailand | | Thai; Thais | Bangkok
Togo | | Togolese |
Tonga | | Tongan |
Trinidad and Tobago | | Trinidadian |
Tunisia | | Tunisian; Tunisians | Tunis
Turkey | Türkiye; Turkiye; Republic of Türkiye | Turkish; Turk; Turks | Ankara
Turkmenistan | | Turkmen | Ashgabat
Tuvalu | | Tuvaluan |
Uganda | | Ugandan; Ugandans | Kampala
Ukraine | | Ukrainian; Ukrainians | Kyiv
United Arab Emirates | UAE; U.A.E.; Emirates | Emirati; Emiratis | Abu Dhabi
United Kingdom | UK; U.K.; Britain; Great Britain | British; Briton; Britons | London
United States | US; U.S.; USA; U.S.A.; United States of America; America | American; Americans | Washington
Uruguay | | Uruguayan; Uruguayans |
Uzbekistan | | Uzbek; Uzbeks | Tashkent
Vanuatu | | ni-Vanuatu | Port Vila
Vatican City | Vatican; Holy See | |
Venezuela | | Venezuelan; Venezuelans | Caracas
Vietnam | Viet Nam | Vietnamese | Hanoi
Yemen | | Yemeni; Yemenis | Sanaa
Zambia | | Zambian; Zambians | Lusaka
Zimbabwe | | Zimbabwean; Zimbabweans | Harare
`;

/** The states as register entries. */
export const states: readonly OrganisationEntry[] = rows.trim().split("\n").map(stateOf);

function stateOf(row: string): OrganisationEntry {
  const [name = "", aliases, demonyms, capital = ""] = row.split("|").map((cell) => cell.trim());
  const entry: OrganisationEntry = {
    kind: "organisation",
    id: `state/${slugOf(name)}`,
    source,
    name,
    aliases: listOf(aliases),
    demonyms: listOf(demonyms),
  };
  return capital === "" ? entry : { ...entry, capital };
}
