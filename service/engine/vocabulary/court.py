"""Words of courts and of the police that frames turn: bail, custody, charges that are dropped, those who act for somebody."""

from __future__ import annotations

# where somebody is held
CELLS = frozenset("custody jail prison detention cell captivity".split())
# who gives bail lets go, who refuses it does not
BAILING = frozenset("grant give allow set award approve".split())
GETTING = frozenset("get receive win obtain secure make".split())
REFUSING = frozenset("refuse deny reject".split())
# what is put to somebody by a court, and what ends it before a verdict: "the case against him was dismissed"
CASES = frozenset("case charge prosecution indictment proceedings proceeding trial".split())
DROPPING = frozenset("dismiss drop abandon discontinue withdraw".split())
# what a higher court throws out: "threw out the sentence" overturned it; a complaint that is thrown out is dismissed
DECIDED = frozenset("sentence conviction verdict ruling judgment judgement decision order fine ban award".split())
# what is paid for harm
DAMAGES = frozenset("damage damages compensation restitution".split())
# whom somebody has as such -> what that one does for him
ACTING_AS: dict[str, str] = {
    **dict.fromkeys("lawyer attorney barrister solicitor counsel advocate".split(), "defend"),
    **dict.fromkeys("coach trainer".split(), "coach"),
    **dict.fromkeys("teacher tutor instructor".split(), "teach"),
    **dict.fromkeys("doctor physician surgeon".split(), "treat"),
    "adviser": "advise", "advisor": "advise", "manager": "manage", "guide": "guide",
}  # fmt: skip
# shops and the like that are robbed where they are "held up"; a train that is held up is late
HELD_UP = frozenset(
    "bank shop store jeweller jeweler bakery pharmacy chemist kiosk supermarket restaurant bar pub casino gas_station post branch boutique bookmaker cashier "
    "clerk guard courier shopkeeper stagecoach teller".split()
)
# what is fired where somebody shoots
FIRED = frozenset("shot gun weapon pistol rifle revolver shotgun round bullet firearm handgun".split())
# who searches for somebody, and what may lead to him
SEARCHERS = frozenset("police officer detective investigator rescuer searcher firefighter coastguard authority".split())
CLUES = frozenset("search hunt tip tip-off clue trail call dog trace hint lead footage video message signal map track sighting information evidence".split())
# what is broken up
BROKEN_UP = frozenset("fight brawl scuffle protest demonstration rally party riot crowd gathering march clash".split())
# what people wear in a car
BELTS = frozenset(("seatbelt",))
WEARING = frozenset("wear fasten buckle use".split())
