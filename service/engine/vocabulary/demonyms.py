"""Countries with the words for their people and things, their capitals, and what stands for their governments.

One row: ``country | other names | demonyms (adjective and people; a two-word one with _) | capital(s) | metonyms of its government``.
Example: "the Kremlin" and "Moscow" speak for Russia; a "Thai" is from Thailand.
"""

from __future__ import annotations

ROWS = """
Afghanistan | | afghan afghans afghani | Kabul | kabul
Albania | | albanian albanians | Tirana | tirana
Algeria | | algerian algerians | Algiers | algiers
Andorra | | andorran andorrans | |
Angola | | angolan angolans | Luanda | luanda
Argentina | | argentine argentines argentinian argentinians | Buenos Aires | buenos aires, casa rosada
Armenia | | armenian armenians | Yerevan | yerevan
Australia | | australian australians aussie aussies | Canberra | canberra
Austria | | austrian austrians | Vienna | vienna
Azerbaijan | | azerbaijani azerbaijanis azeri azeris | Baku | baku
Bahamas | the bahamas | bahamian bahamians | Nassau |
Bahrain | | bahraini bahrainis | Manama | manama
Bangladesh | | bangladeshi bangladeshis | Dhaka | dhaka
Barbados | | barbadian barbadians bajan | Bridgetown |
Belarus | | belarusian belarusians belarussian | Minsk | minsk
Belgium | | belgian belgians | Brussels |
Belize | | belizean belizeans | Belmopan |
Benin | | beninese | Porto-Novo |
Bhutan | | bhutanese | Thimphu |
Bolivia | | bolivian bolivians | La Paz | la paz
Bosnia and Herzegovina | bosnia, bosnia-herzegovina | bosnian bosnians | Sarajevo | sarajevo
Botswana | | botswanan botswanans | Gaborone |
Brazil | | brazilian brazilians | Brasilia | brasilia
Brunei | | bruneian bruneians | |
Bulgaria | | bulgarian bulgarians | Sofia | sofia
Burkina Faso | | burkinabe | Ouagadougou | ouagadougou
Burundi | | burundian burundians | Gitega |
Cambodia | | cambodian cambodians khmer | Phnom Penh | phnom penh
Cameroon | | cameroonian cameroonians | Yaounde |
Canada | | canadian canadians | Ottawa | ottawa
Central African Republic | | central_african | Bangui | bangui
Chad | | chadian chadians | N'Djamena |
Chile | | chilean chileans | Santiago |
China | people's republic of china, prc | chinese | Beijing, Peking | beijing
Colombia | | colombian colombians | Bogota | bogota
Congo | democratic republic of congo, democratic republic of the congo, drc, republic of congo | congolese | Kinshasa, Brazzaville | kinshasa
Costa Rica | | costa_rican | San Jose |
Croatia | | croatian croatians croat croats | Zagreb | zagreb
Cuba | | cuban cubans | Havana | havana
Cyprus | | cypriot cypriots | Nicosia | nicosia
Czech Republic | czechia | czech czechs | Prague | prague
Denmark | | danish dane danes | Copenhagen | copenhagen
Djibouti | | djiboutian djiboutians | |
Dominican Republic | | dominican dominicans | Santo Domingo |
East Timor | timor-leste | timorese | Dili |
Ecuador | | ecuadorian ecuadorians ecuadorean | Quito | quito
Egypt | | egyptian egyptians | Cairo | cairo
El Salvador | | salvadoran salvadorans salvadorian | San Salvador |
England | | english englishman englishwoman englishmen | London |
Eritrea | | eritrean eritreans | Asmara | asmara
Estonia | | estonian estonians | Tallinn | tallinn
Eswatini | swaziland | swazi swazis | Mbabane |
Ethiopia | | ethiopian ethiopians | Addis Ababa | addis ababa
Fiji | | fijian fijians | Suva |
Finland | | finnish finn finns | Helsinki | helsinki
France | | french frenchman frenchwoman frenchmen | Paris | paris, elysee
Gabon | | gabonese | Libreville |
Gambia | the gambia | gambian gambians | Banjul |
Gaza | gaza strip | gazan gazans | |
Georgia | | georgian georgians | Tbilisi | tbilisi
Germany | | german germans | Berlin | berlin
Ghana | | ghanaian ghanaians | Accra | accra
Greece | | greek greeks | Athens | athens
Greenland | | greenlandic greenlander greenlanders | Nuuk |
Guatemala | | guatemalan guatemalans | Guatemala City |
Guinea | | guinean guineans | Conakry |
Guyana | | guyanese | |
Haiti | | haitian haitians | Port-au-Prince |
Honduras | | honduran hondurans | Tegucigalpa |
Hong Kong | | hong_konger hong_kongers | |
Hungary | | hungarian hungarians | Budapest | budapest
Iceland | | icelandic icelander icelanders | Reykjavik | reykjavik
India | | indian indians | New Delhi, Delhi | new delhi, delhi
Indonesia | | indonesian indonesians | Jakarta | jakarta
Iran | persia, islamic republic of iran | iranian iranians persian persians | Tehran, Teheran | tehran, teheran
Iraq | | iraqi iraqis | Baghdad | baghdad
Ireland | republic of ireland | irish irishman irishwoman irishmen | Dublin | dublin
Israel | | israeli israelis | Jerusalem | jerusalem
Italy | | italian italians | Rome | rome
Ivory Coast | cote d'ivoire | ivorian ivorians | Abidjan, Yamoussoukro |
Jamaica | | jamaican jamaicans | |
Japan | | japanese | Tokyo | tokyo
Jordan | | jordanian jordanians | Amman | amman
Kazakhstan | | kazakh kazakhs kazakhstani kazakhstanis | Astana | astana
Kenya | | kenyan kenyans | Nairobi | nairobi
Kosovo | | kosovar kosovars kosovan | Pristina | pristina
Kuwait | | kuwaiti kuwaitis | Kuwait City |
Kyrgyzstan | | kyrgyz | Bishkek | bishkek
Laos | | laotian laotians lao | Vientiane | vientiane
Latvia | | latvian latvians | Riga | riga
Lebanon | | lebanese | Beirut | beirut
Lesotho | | basotho | Maseru |
Liberia | | liberian liberians | Monrovia |
Libya | | libyan libyans | Tripoli | tripoli
Liechtenstein | | liechtensteiner | Vaduz |
Lithuania | | lithuanian lithuanians | Vilnius | vilnius
Luxembourg | | luxembourgish luxembourger luxembourgers | |
Madagascar | | malagasy | Antananarivo |
Malawi | | malawian malawians | Lilongwe |
Malaysia | | malaysian malaysians | Kuala Lumpur, Putrajaya | kuala lumpur
Maldives | the maldives | maldivian maldivians | |
Mali | | malian malians | Bamako | bamako
Malta | | maltese | Valletta | valletta
Mauritania | | mauritanian mauritanians | Nouakchott |
Mauritius | | mauritian mauritians | Port Louis |
Mexico | | mexican mexicans | Mexico City | mexico city
Moldova | | moldovan moldovans | Chisinau | chisinau
Monaco | | monegasque | |
Mongolia | | mongolian mongolians mongol mongols | Ulaanbaatar, Ulan Bator |
Montenegro | | montenegrin montenegrins | Podgorica | podgorica
Morocco | | moroccan moroccans | Rabat | rabat
Mozambique | | mozambican mozambicans | Maputo | maputo
Myanmar | burma | burmese | Naypyidaw | naypyidaw
Namibia | | namibian namibians | Windhoek |
Nepal | | nepali nepalis nepalese | Kathmandu, Katmandu | kathmandu
Netherlands | the netherlands, holland | dutch dutchman dutchwoman dutchmen | Amsterdam | the hague
New Zealand | | new_zealander new_zealanders kiwi kiwis | Wellington | wellington
Nicaragua | | nicaraguan nicaraguans | Managua | managua
Niger | | nigerien nigeriens | Niamey | niamey
Nigeria | | nigerian nigerians | Abuja | abuja
North Korea | dprk, democratic people's republic of korea | north_korean north_koreans | Pyongyang | pyongyang
North Macedonia | macedonia | macedonian macedonians | Skopje | skopje
Northern Ireland | | northern_irish | Belfast | stormont
Norway | | norwegian norwegians | Oslo | oslo
Oman | | omani omanis | Muscat | muscat
Pakistan | | pakistani pakistanis | Islamabad | islamabad
Palestine | palestinian territories, palestinian authority | palestinian palestinians | Ramallah | ramallah
Panama | | panamanian panamanians | Panama City |
Papua New Guinea | | papuan papuans | Port Moresby |
Paraguay | | paraguayan paraguayans | Asuncion |
Peru | | peruvian peruvians | Lima | lima
Philippines | the philippines | filipino filipinos filipina filipinas philippine | Manila | manila
Poland | | polish pole poles | Warsaw | warsaw
Portugal | | portuguese | Lisbon | lisbon
Puerto Rico | | puerto_rican puerto_ricans | |
Qatar | | qatari qataris | Doha | doha
Romania | | romanian romanians | Bucharest | bucharest
Russia | russian federation | russian russians | Moscow | moscow, kremlin
Rwanda | | rwandan rwandans | Kigali | kigali
Saudi Arabia | | saudi saudis saudi_arabian | Riyadh | riyadh
Scotland | | scottish scot scots scotsman | Edinburgh | holyrood
Senegal | | senegalese | Dakar | dakar
Serbia | | serbian serbians serb serbs | Belgrade | belgrade
Sierra Leone | | sierra_leonean sierra_leoneans | Freetown |
Singapore | | singaporean singaporeans | |
Slovakia | | slovak slovaks slovakian | Bratislava | bratislava
Slovenia | | slovenian slovenians slovene slovenes | Ljubljana | ljubljana
Somalia | | somali somalis somalian | Mogadishu | mogadishu
South Africa | | south_african south_africans | Pretoria, Cape Town | pretoria
South Korea | republic of korea, rok | south_korean south_koreans | Seoul | seoul
South Sudan | | south_sudanese | Juba | juba
Soviet Union | ussr, u.s.s.r. | soviet soviets | |
Spain | | spanish spaniard spaniards | Madrid | madrid
Sri Lanka | | sri_lankan sri_lankans | Colombo | colombo
Sudan | | sudanese | Khartoum | khartoum
Suriname | | surinamese | Paramaribo |
Sweden | | swedish swede swedes | Stockholm | stockholm
Switzerland | | swiss | Bern, Berne | bern
Syria | | syrian syrians | Damascus | damascus
Taiwan | | taiwanese | Taipei | taipei
Tajikistan | | tajik tajiks | Dushanbe | dushanbe
Tanzania | | tanzanian tanzanians | Dodoma, Dar es Salaam |
Thailand | | thai thais | Bangkok | bangkok
Togo | | togolese | Lome |
Trinidad and Tobago | trinidad | trinidadian trinidadians | Port of Spain |
Tunisia | | tunisian tunisians | Tunis | tunis
Turkey | turkiye | turkish turk turks | Ankara | ankara
Turkmenistan | | turkmen turkmens | Ashgabat |
Uganda | | ugandan ugandans | Kampala | kampala
Ukraine | | ukrainian ukrainians | Kyiv, Kiev | kyiv, kiev
United Arab Emirates | uae, u.a.e., emirates | emirati emiratis | Abu Dhabi | abu dhabi
United Kingdom | uk, u.k., britain, great britain | british briton britons brit brits | London | london, downing street, whitehall, westminster, buckingham palace
United States | us, u.s., usa, u.s.a., america, united states of america | american americans | Washington, Washington D.C. | washington, white house, pentagon, capitol hill
Uruguay | | uruguayan uruguayans | Montevideo |
Uzbekistan | | uzbek uzbeks uzbekistani | Tashkent | tashkent
Vatican City | vatican, holy see | | | vatican, holy see
Venezuela | | venezuelan venezuelans | Caracas | caracas
Vietnam | viet nam | vietnamese | Hanoi | hanoi
Wales | | welsh welshman welshwoman | Cardiff |
Yemen | | yemeni yemenis | Sanaa, Sana'a | sanaa
Yugoslavia | | yugoslav yugoslavs yugoslavian | |
Zambia | | zambian zambians | Lusaka |
Zimbabwe | | zimbabwean zimbabweans | Harare | harare
European Union | eu, e.u. | | | brussels
""".strip()

# Adjectives of peoples, faiths and regions that belong to no one country: "Jewish settlers", "Western leaders". Value: the region or people.
PEOPLES: dict[str, str] = {
    "arab": "Arab world", "arabs": "Arab world", "arabic": "Arab world", "jewish": "Jewish people", "jew": "Jewish people", "jews": "Jewish people",
    "muslim": "Islam", "muslims": "Islam", "islamic": "Islam", "islamist": "Islam", "islamists": "Islam", "sunni": "Islam", "sunnis": "Islam", "shiite": "Islam",
    "shiites": "Islam", "shia": "Islam", "christian": "Christianity", "christians": "Christianity", "catholic": "Christianity", "catholics": "Christianity",
    "protestant": "Christianity", "protestants": "Christianity", "orthodox": "Christianity", "hindu": "Hinduism", "hindus": "Hinduism", "buddhist": "Buddhism",
    "buddhists": "Buddhism", "sikh": "Sikhism", "sikhs": "Sikhism", "european": "Europe", "europeans": "Europe", "african": "Africa", "africans": "Africa",
    "asian": "Asia", "asians": "Asia", "western": "West", "westerner": "West", "westerners": "West", "eastern": "East", "latino": "Latin America",
    "latinos": "Latin America", "latina": "Latin America", "hispanic": "Latin America", "hispanics": "Latin America", "kurdish": "Kurdistan", "kurd": "Kurdistan",
    "kurds": "Kurdistan", "chechen": "Chechnya", "chechens": "Chechnya", "catalan": "Catalonia", "catalans": "Catalonia", "basque": "Basque Country",
    "basques": "Basque Country", "uyghur": "Xinjiang", "uyghurs": "Xinjiang", "tibetan": "Tibet", "tibetans": "Tibet", "rohingya": "Myanmar", "druze": "Druze",
    "nordic": "Nordic countries", "scandinavian": "Scandinavia", "scandinavians": "Scandinavia", "baltic": "Baltic states", "balkan": "Balkans", "slavic": "Slavs",
    "caribbean": "Caribbean", "mediterranean": "Mediterranean", "arctic": "Arctic", "middle eastern": "Middle East", "latin american": "Latin America", "latin americans": "Latin America", "african american": "United States", "african americans": "United States",
    "east asian": "Asia", "south asian": "Asia", "southeast asian": "Asia", "central asian": "Asia", "korean": "Korea", "koreans": "Korea", "roman": "Rome", "siberian": "Siberia",
    "californian": "California", "californians": "California", "texan": "Texas", "texans": "Texas", "londoner": "London", "londoners": "London", "parisian": "Paris",
    "parisians": "Paris", "berliner": "Berlin", "muscovite": "Moscow", "muscovites": "Moscow", "flemish": "Flanders", "crimean": "Crimea", "bavarian": "Bavaria",
    "republican": "Republican Party", "republicans": "Republican Party", "democratic": "Democratic Party", "democrat": "Democratic Party", "democrats": "Democratic Party",
}  # fmt: skip

# First halves of compounds: "Franco-German", "Anglo-Irish".
COMBINING: dict[str, str] = {
    "anglo": "United Kingdom", "franco": "France", "sino": "China", "russo": "Russia", "indo": "India", "italo": "Italy", "austro": "Austria",
    "greco": "Greece", "hispano": "Spain", "polono": "Poland", "afro": "Africa", "euro": "Europe", "judeo": "Jewish people", "nippo": "Japan",
}  # fmt: skip


def _names(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(",") if name.strip()]


COUNTRIES: dict[str, str] = {}
DEMONYMS: dict[str, str] = {}
CAPITALS: dict[str, str] = {}
METONYMS: dict[str, str] = {}
for _line in ROWS.splitlines():
    _country, _others, _people, _capitals, _metonyms = (cell.strip() for cell in _line.split("|"))
    COUNTRIES.update(dict.fromkeys([_country.lower(), *_names(_others)], _country))
    CAPITALS.update({name.lower(): _country for name in _names(_capitals)})
    METONYMS.update(dict.fromkeys(_names(_metonyms), _country))
    DEMONYMS.update(dict.fromkeys((word.replace("_", " ") for word in _people.split()), _country))

PEOPLE_OF: dict[str, frozenset[str]] = {name: frozenset(word for word, country in DEMONYMS.items() if country == name) for name in set(DEMONYMS.values())}
