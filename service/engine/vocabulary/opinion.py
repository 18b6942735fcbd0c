"""Words by which two texts about the same thing disagree without a number or a name: how it was received, whole or part, and whose country.

Each entry has the example that justifies it.
"""

from __future__ import annotations

# how something was received: "generally positive reviews" against "panned by critics"
FAVOURABLE = frozenset(
    "positive favorable favourable acclaim acclaimed praise praised good great success successful well enjoyable excellent best popular hit win "
    "praising lauded favorably favourably positively applaud commend welcome strong loved impressive".split()
)
UNFAVOURABLE = frozenset(
    "negative unfavorable unfavourable poor bad panned pan criticize criticise criticized criticised criticism flop unsuccessful failure worst terrible weak "
    "disappointing negatively poorly badly lose lost critical disappointed unfavorably fail failed loss hated".split()
)
MIXED = frozenset("mixed average ambivalent diverse polarizing polarized divided lukewarm moderate".split())

# which share of a thing a number is of: "$44 million in North America, $368 million in other territories, $413 million worldwide"
SCOPES: dict[str, str] = {
    **dict.fromkeys("worldwide globally global total overall totaling totalling combined altogether world".split(), "all"),
    **dict.fromkeys("outside other overseas abroad internationally foreign elsewhere international".split(), "elsewhere"),
    **dict.fromkeys("domestically domestic america canada states us usa u.s.".split(), "home"),
}

# a country under any of its names, and its people: "an English band" against "from England"
_NATIONS = """
england english britain british uk; france french frenchman; spain spanish spaniard; wales welsh; ireland irish; netherlands dutch holland; denmark danish dane;
sweden swedish swede; poland polish pole; turkey turkish turk; greece greek; switzerland swiss; scotland scottish scot; america american us u.s. usa states;
china chinese; japan japanese; portugal portuguese; iceland icelandic; finland finnish finn; belgium belgian; norway norwegian; brazil brazilian;
argentina argentine argentinian; mexico mexican; canada canadian; germany german; italy italian; russia russian soviet; india indian; australia australian;
israel israeli; egypt egyptian; korea korean; thailand thai; philippines filipino philippine; ukraine ukrainian; austria austrian; hungary hungarian;
croatia croatian; serbia serbian serb; romania romanian; bulgaria bulgarian; colombia colombian; chile chilean; peru peruvian; nigeria nigerian;
ghana ghanaian; kenya kenyan; iran iranian persian; iraq iraqi; pakistan pakistani; bosnia bosnian; africa african; europe european; asia asian;
uruguay uruguayan; venezuela venezuelan; jamaica jamaican; cuba cuban; vietnam vietnamese; syria syrian; lebanon lebanese; morocco moroccan;
algeria algerian; tunisia tunisian; malaysia malaysian; indonesia indonesian; singapore singaporean; taiwan taiwanese; czech czechoslovakia;
slovakia slovak; slovenia slovenian slovene; albania albanian; macedonia macedonian; cameroon cameroonian; senegal senegalese; california californian;
texas texan; zealand kiwi; palestine palestinian; afghanistan afghan; bangladesh bangladeshi; nepal nepalese nepali; georgia georgian; armenia armenian;
azerbaijan azerbaijani azeri; kazakhstan kazakh; belarus belarusian; latvia latvian; lithuania lithuanian; estonia estonian; libya libyan; sudan sudanese;
ethiopia ethiopian; somalia somali; yemen yemeni; jordan jordanian; kuwait kuwaiti; qatar qatari; cyprus cypriot; malta maltese; paraguay paraguayan;
bolivia bolivian; ecuador ecuadorian; panama panamanian; honduras honduran; guatemala guatemalan; haiti haitian; cambodia cambodian; laos laotian;
mongolia mongolian; angola angolan; zimbabwe zimbabwean; uganda ugandan; tanzania tanzanian; rwanda rwandan; mali malian; chad chadian
"""
NATIONS: dict[str, str] = {name: row.split()[0] for row in _NATIONS.split(";") if row.strip() for name in row.split()}
