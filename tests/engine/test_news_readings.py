"""Sentences as news writes them, and who did what in them: a table of readings that once went wrong."""

from __future__ import annotations

import pytest

from service.engine.read import read
from service.engine.reading import Mention, Proposition

# sentence, what it must be read to say ("!" for a denial: predicate agent>patient =complement)
READINGS = [
    ("It passed only because five Liberals, who are in opposition, backed it.", ["pass it>", "endorse Liberals>it"]),
    ("Of the 152 lawmakers, two were absent, both of them Social Democrats.", ["be them> =Social Democrats"]),
    ("More than 200 people gathered outside the courthouse, most of them supporters of Voss.", ["be them> =supporter"]),
    ("About 30 fans were arrested before the match, most of them for drunkenness.", ["arrest >fan"]),
    ("The leader said that she had robbed the old and that he would challenge the freeze.", ["rob she>old", "challenge he>freeze"]),
    ("Okafor did not rule out job cuts.", ["exclude! Okafor>cut"]),
    ("The court turned down Tull's request for bail.", ["reject court>request"]),
    ("A rock wall gave way at a quarry.", ["collapse >wall"]),
    ("Kickoff, planned for 4 p.m., was delayed by 20 minutes.", ["plan >kickoff", "delay >kickoff"]),
    ("In a poll of 1,204 adults by Delta, published on Thursday, 58 percent opposed the budget.", ["publish >Delta", "oppose 58>budget"]),
    ("It has since climbed to fifth.", ["climb >it"]),
    ("Voss was first elected in 2012 and won a second term in 2016.", ["elect >Voss", "win Voss>term"]),
    ("Neither the parents nor the doctors knew.", ["know! parent>", "know! doctor>"]),
    ("Mendez, who spent five months in jail before she was released, said that she was considering suing the state.", ["say Mendez>", "release >she"]),
    ("The firm, which was fined in 2019 after a blast killed two workers, offered 40,000 marks to each family.", ["offer firm>40000", "kill blast>worker"]),
    ("A ferry carrying 216 people ran aground in thick fog.", ["ground ferry>", "carry ferry>people"]),
    ("A spray tested at a clinic in Larkhill cut the number of infections by half.", ["cut spray>number", "test >spray"]),
    ("Stonefall, which owns the quarry and employs 310 people there, denied ignoring warnings.", ["deny Stonefall>", "ignore! Stonefall>warning"]),
    ("Prosecutors said that Voss took 900,000 crowns from Karras for contracts to build two schools.", ["take Voss>900000"]),
    ("The wall, about 60 meters high, came down.", ["fall >wall"]),
    ('"I know," said Rosa Delgado, a nurse from Port Maren who was traveling with her son.', ["travel nurse>"]),
    ("The woman whose son was killed sued the bank.", ["kill >son", "sue woman>bank"]),
    ("The ship, built in 1978 by Norrline, sank.", ["sink >ship", "build Norrline>ship"]),
    ("He said cracks reported in April had been inspected.", ["inspect >crack"]),
    ("The sailor who stole the boat was fined.", ["steal sailor>boat", "fine >sailor"]),
    ("The man arrested on Monday was released.", ["arrest >man", "release >man"]),
    ("Three people died and 12 were hurt.", ["die >people", "hurt >12"]),
    ("The union said on Monday that it would strike.", ["strike it>"]),
    ("She did not sign, nor did he read the letter.", ["read! he>letter"]),
    ("Northgate did not have a player sent off.", ["send! >player"]),
    ("The offer values Calder at $38 a share.", ["value offer>Calder"]),
    ("They rejected two lower bids from Brightwater.", ["reject they>bid"]),
    ("Finance Minister Rolf Tiede offered his resignation.", ["offer Rolf Tiede>resignation"]),
    ("Spending on the arts is cut by a third.", ["cut >spending"]),
    ("The presiding judge read out the sentence.", ["read judge>sentence"]),
    ("The police searched his home.", ["search police>home"]),
    ("Ada got the spray and Ben the placebo.", ["get Ada>spray", "get Ben>placebo"]),
    ("Northgate will receive 2.5 million euros and Rovers 1.2 million.", ["receive Northgate>2.5e+06", "receive Rovers>1.2e+06"]),
    ("Kickoff was delayed by an hour.", ["delay >kickoff"]),
    ("The debate of 19 hours ended.", ["last debate>19"]),
    ("The blast left 12 people dead.", ["kill blast>people"]),
    ("Ties are growing closer, not looser.", ["align tie>"]),
    ("He is no longer the mayor.", ["be! he> =mayor"]),
    ("Russia said Qatar and Egypt had arranged the release.", ["arrange Qatar>release", "arrange Egypt>release"]),
    ("Holm told the court that the mayor had lied.", ["tell Holm>court", "lie mayor>"]),
    ("Lind left instead of signing the bill.", ["sign! Lind>bill"]),
    ("Heller called the vote a narrow bridge.", ["be vote> =bridge"]),
    ("Fay described the result as a triumph.", ["be result> =triumph"]),
    ("The blast killed 14 people, including three children.", ["kill blast>people", "kill blast>child"]),
    ("Five people were hurt, among them a nurse and her son.", ["hurt >people", "hurt >nurse", "hurt >son"]),
    ("The firm that owns the bus, Holm Lines, said nothing.", ["be Holm Lines> =firm", "own firm>bus"]),
    ("The police did not arrive until noon.", ["arrive police>"]),
    ("Lind said that the firm had been fined and suspended its license.", ["fine >firm", "suspend Lind>license"]),
    ('"Night at Sea" is a work by Jan Stolz.', ["create Jan Stolz>Night at Sea"]),
    ("Berg was at the wheel.", ["drive berg>"]),
    ("Anna Kolb is in charge of the inquiry.", ["lead Anna Kolb>inquiry"]),
    ("Tessia has a population of nine million.", ["have Tessia>people"]),
    ("In Tarn, a port of 20,000, the river froze.", ["freeze river>", "be Tarn> =port"]),
    ("In May Brenn's council rejected the plan.", ["reject council>plan"]),
    ("Two schools, in Tarn and Elby, were shut.", ["shut >school"]),
    ("Olaf Brandt, the head of the union and a former nurse, said that pay had fallen.", ["be Olaf Brandt> =head", "be Olaf Brandt> =nurse", "fall >pay"]),
    ("The firm agreed to sell the mill and said that 30 jobs would go by the end of June.", ["agree firm>", "say firm>", "cut >job"]),
    ("Calder's sales rose 4 percent, while Norr's fell 2 percent.", ["rise >sale", "fall >sale"]),
    ("This time both sides signed the deal.", ["sign side>deal"]),
    ("The deal needs the consent of the council, which is to vote on Monday.", ["vote council>"]),
    ("About 200 people work there.", ["work people>"]),
    ("The road was raised by a meter.", ["raise >road"]),
    ("Her aunt, Rosa, was hurt in the crash, and her nephew, Emil, is in a clinic.", ["hurt >aunt", "be nephew>"]),
    ("The board rejected an offer of 39 marks a share.", ["reject board>offer"]),
    ("Ann denied it; the mayor, Bo Lind, said that it was true.", ["deny Ann>it", "say mayor>"]),
]


def _named(mention: Mention | None) -> str:
    if mention is None:
        return ""
    return mention.name or mention.head or f"{mention.quantity.quantity.low:g}" if mention.quantity is not None else mention.name or mention.head


def _shown(p: Proposition) -> str:
    said = f"{p.predicate}{'!' if p.negated else ''} {_named(p.agent)}>{_named(p.patient)}"
    return f"{said} ={_named(p.complement)}" if p.complement is not None else said


@pytest.mark.parametrize(("sentence", "expected"), READINGS, ids=[sentence[:40] for sentence, _ in READINGS])
def test_reading(sentence: str, expected: list[str]) -> None:
    shown = [_shown(p) for s in read(sentence).sentences for p in s.propositions]
    assert [one for one in expected if one not in shown] == [], shown


@pytest.mark.parametrize("sentence", ["The sailor who stole the boat was fined.", "A ferry carrying 216 people ran aground.", "Calder rejected two bids."])
def test_nothing_is_left_over(sentence: str) -> None:
    assert not [p for s in read(sentence).sentences for p in s.propositions if p.mood == "fragment"]
