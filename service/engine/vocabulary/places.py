"""Places: large cities with their country, states and provinces, regions, and the words that make a name a place's.

Example: "Tel Aviv" lies in Israel; "Port Maren", "Lasko island" and "Silver River" are places by a word in or after them.
"""

from __future__ import annotations

from service.engine.vocabulary.compass import SIDES

_CITIES = """
Israel: tel aviv, haifa, eilat, ashkelon, ashdod, beersheba, netanya, nazareth, sderot, acre, rishon lezion, petah tikva
Palestine: nablus, jenin, hebron, bethlehem, jericho, tulkarm
Gaza: gaza city, rafah, khan younis, khan yunis, jabalia, deir al-balah
Russia: st petersburg, st. petersburg, saint petersburg, novosibirsk, yekaterinburg, kazan, sochi, vladivostok, murmansk, rostov, rostov-on-don, volgograd, samara, omsk, belgorod, kursk, grozny, chelyabinsk, kaliningrad
Ukraine: kharkiv, kharkov, odesa, odessa, dnipro, lviv, mariupol, donetsk, luhansk, zaporizhzhia, kherson, mykolaiv, bakhmut, sevastopol, bucha, chernobyl
United States: new york, new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, austin, san francisco, seattle, denver, boston, detroit, memphis, nashville, portland, las vegas, baltimore, \
milwaukee, atlanta, miami, oakland, minneapolis, new orleans, cleveland, tampa, honolulu, pittsburgh, cincinnati, st. louis, st louis, orlando, newark, buffalo, salt lake city, sacramento, kansas city, charlotte, indianapolis, manhattan, \
brooklyn, queens, bronx, hollywood, silicon valley, anchorage, el paso, tulsa, tucson, omaha, louisville, albuquerque, san jose, fort worth, oklahoma city, long beach, baton rouge, richmond, hartford, albany
United Kingdom: manchester, birmingham, liverpool, leeds, sheffield, bristol, newcastle, nottingham, southampton, portsmouth, oxford, cambridge, glasgow, aberdeen, dundee, swansea, leicester, coventry, brighton, plymouth, york, hull, dover
France: marseille, marseilles, lyon, toulouse, nice, nantes, strasbourg, bordeaux, lille, rennes, calais, cannes, grenoble, dijon, reims, le havre, versailles
Germany: hamburg, munich, cologne, frankfurt, stuttgart, dusseldorf, dortmund, leipzig, dresden, bremen, hanover, nuremberg, bonn, essen, kiel, heidelberg, potsdam
Italy: milan, naples, turin, palermo, genoa, bologna, florence, venice, verona, trieste, bari, pisa
Spain: barcelona, valencia, seville, zaragoza, malaga, bilbao, granada, palma, alicante, cordoba
Portugal: porto, faro, braga
Netherlands: rotterdam, utrecht, eindhoven, groningen, maastricht
Belgium: antwerp, ghent, bruges, liege
Switzerland: zurich, geneva, basel, lausanne, davos, lugano, lucerne
Austria: salzburg, graz, linz, innsbruck
Sweden: gothenburg, malmo, uppsala
Norway: bergen, trondheim, stavanger, tromso
Denmark: aarhus, odense, aalborg
Finland: tampere, turku, espoo
Poland: krakow, cracow, gdansk, wroclaw, poznan, lodz, lublin, katowice, szczecin
Czech Republic: brno, ostrava
Greece: thessaloniki, piraeus, patras
Turkey: istanbul, izmir, antalya, bursa, gaziantep, adana
Romania: cluj, timisoara, iasi
Croatia: dubrovnik, split, rijeka
China: shanghai, guangzhou, shenzhen, wuhan, chengdu, chongqing, tianjin, nanjing, xian, hangzhou, harbin, dalian, qingdao, suzhou
Japan: osaka, kyoto, yokohama, nagoya, sapporo, kobe, fukuoka, hiroshima, nagasaki, sendai, fukushima
South Korea: busan, incheon, daegu, daejeon
India: mumbai, bombay, kolkata, calcutta, chennai, madras, bangalore, bengaluru, hyderabad, ahmedabad, pune, jaipur, lucknow, amritsar, varanasi, srinagar, bhopal
Pakistan: karachi, lahore, peshawar, quetta, rawalpindi, faisalabad
Afghanistan: kandahar, herat, jalalabad, kunduz, mazar-i-sharif
Bangladesh: chittagong
Indonesia: surabaya, bandung, medan, denpasar, banda aceh
Philippines: quezon city, cebu, davao
Vietnam: ho chi minh city, saigon, da nang, haiphong
Thailand: chiang mai, phuket, pattaya
Myanmar: yangon, rangoon, mandalay
Australia: sydney, melbourne, brisbane, perth, adelaide, darwin, hobart, gold coast
New Zealand: auckland, christchurch
Canada: toronto, montreal, vancouver, calgary, edmonton, winnipeg, quebec city, halifax
Mexico: guadalajara, monterrey, tijuana, cancun, acapulco, ciudad juarez
Brazil: rio de janeiro, sao paulo, salvador, recife, fortaleza, belo horizonte, porto alegre, manaus
Argentina: cordoba, rosario, mendoza
Colombia: medellin, cali, cartagena, barranquilla
Venezuela: maracaibo
Ecuador: guayaquil
Egypt: alexandria, giza, luxor, suez, port said, sharm el-sheikh
Libya: benghazi, misrata, sirte, derna
Morocco: casablanca, marrakesh, marrakech, fez, tangier
Nigeria: lagos, kano, ibadan, maiduguri
Kenya: mombasa, kisumu
South Africa: johannesburg, durban, soweto, port elizabeth
Syria: aleppo, homs, idlib, raqqa, latakia, palmyra
Iraq: basra, mosul, erbil, kirkuk, fallujah, najaf, karbala, tikrit
Iran: isfahan, mashhad, shiraz, tabriz, qom, natanz, bushehr, bandar abbas
Saudi Arabia: jeddah, mecca, medina, dammam
United Arab Emirates: dubai, sharjah
Yemen: aden, hodeidah, taiz
Lebanon: sidon, tyre
"""

_STATES = """
United States: alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, \
missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, \
west virginia, wisconsin, wyoming, washington state, district of columbia
Canada: ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, yukon, nunavut
Australia: new south wales, queensland, tasmania, western australia, south australia, northern territory
Germany: bavaria, saxony, hesse, thuringia, brandenburg
United Kingdom: cornwall, devon, kent, essex, sussex, surrey, yorkshire, lancashire, norfolk, suffolk, ulster
India: kashmir, punjab, gujarat, kerala, tamil nadu, maharashtra, uttar pradesh, bihar, assam, goa, rajasthan, karnataka, manipur
China: tibet, xinjiang, sichuan, guangdong, yunnan, hunan, hubei, inner mongolia, macau
Russia: siberia, chechnya, dagestan, tatarstan, karelia, kamchatka
Ukraine: crimea, donbas, donbass
Spain: catalonia, andalusia, galicia
Italy: sicily, sardinia, tuscany, lombardy, piedmont
France: normandy, brittany, corsica, provence, alsace
Greece: crete, lesbos, rhodes, corfu
Palestine: west bank, east jerusalem
Israel: galilee, negev
Syria: golan heights
Sudan: darfur
Ethiopia: tigray
Iraq: kurdistan
"""

REGIONS: frozenset[str] = frozenset(
    name.strip()
    for name in """africa, asia, europe, north america, south america, latin america, central america, antarctica, oceania, middle east, far east, near east, southeast asia, central asia, eastern europe, western europe, north africa,
    west africa, east africa, southern africa, sub-saharan africa, global south, global north, west, arab world, balkans, caucasus, scandinavia, caribbean, persian gulf, gulf, red sea, black sea, dead sea, baltic sea, north sea, south china sea,
    mediterranean, mediterranean sea, atlantic, atlantic ocean, pacific, pacific ocean, indian ocean, arctic, arctic ocean, english channel, suez canal, panama canal, alps, himalayas, andes, sahara, sahel, sinai, horn of africa, amazon, nile,
    danube, rhine, volga, thames, mississippi, kibbutz, levant, patagonia, midwest, new england, east coast, west coast, wall street, iberia, korean peninsula, mesopotamia, bosporus, gibraltar, bermuda, guam, falkland islands""".replace("\n", " ").split(",")
)

# Before a name: "Mount Etna", "Port Maren", "Kibbutz Nir Oz". After one, capital or small: "Lasko island", "Harbor Street", "Kent county".
BEFORE: frozenset[str] = frozenset("mount mt mt. lake port fort ft. cape kibbutz moshav tel san santa santo saint st st. los las puerto  isla villa rio camp gulf isle strait bay".split())
AFTER: frozenset[str] = frozenset(
    "river island islands isle sea bay ocean lake strip mountain mountains hill hills valley peninsula canyon desert forest beach coast cape gulf strait channel canal falls reef harbor harbour port pier "
    "street st. avenue ave. road rd. boulevard blvd. lane highway motorway bridge tunnel square plaza park garden gardens stadium arena tower airport station terminal crossing "
    "city town village county district province region state territory oblast republic kingdom prefecture borough suburb neighborhood neighbourhood quarter archipelago delta basin plateau glacier volcano peak pass "
    "palace castle cathedral temple mosque synagogue shrine cemetery prison camp base heights springs grove farm mine quarry dam".split()
)
# "Hurricane Katrina", "Operation Overlord": events with a name.
EVENT_HEADS: frozenset[str] = frozenset("hurricane typhoon cyclone storm operation tropical super".split())
# Small after a name, they make it an organization's: "the Queen Ada hospital", "Norrline group".
BODIES_AFTER: frozenset[str] = frozenset("hospital university college school party group company bank agency newspaper magazine network clinic ministry committee council commission foundation union club airline movement channel festival".split())


def _by_name(block: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in block.strip().splitlines():
        country, _, names = line.partition(": ")
        table.update({name.strip(): country for name in names.split(",")})
    return table


CITIES: dict[str, str] = _by_name(_CITIES)
STATES: dict[str, str] = _by_name(_STATES)

# what a place in another is called: "Holm, a village in Norland", "the capital of Norland"
SETTLED_PLACES = frozenset(
    "capital city town village hamlet suburb district quarter neighborhood neighbourhood borough port harbor harbour resort island province region state county "
    "municipality parish settlement kibbutz camp part area valley coast".split()
)
# "Calder Mill, in Holm", "a ship off Varde": what leads to the place of which something is
OF_A_PLACE = frozenset(("in", "near", "outside", "off"))
# "this hillside town", "the country": what a text calls the place and the country that it is written from
SETTLEMENTS = frozenset("city town village hamlet suburb municipality township settlement resort".split())
NATIONS = frozenset("country nation republic kingdom".split())

# words for a side of a country -> the side: "northern", "the north"
DIRECTIONS: dict[str, str] = {form: side for side in SIDES for form in (side, side + "ern", side + "erner")}
DIRECTIONS.update(dict.fromkeys("center centre central middle heart interior".split(), "center"))

# the first word of a name -> what it names: "the mountain" of Mont Gris, "the lake" of Lake Vrel
SORTS: dict[str, str] = {
    **dict.fromkeys("mount mt. mt mont monte".split(), "mountain"), **dict.fromkeys("lake lac loch lago".split(), "lake"),
    **dict.fromkeys("isle isla ile".split(), "island"), **dict.fromkeys(("rio", "river"), "river"), **dict.fromkeys(("hotel", "villa", "chateau"), "hotel"),
    **{word: word for word in "cape fort camp bay gulf port hurricane typhoon cyclone operation".split()},
}  # fmt: skip
