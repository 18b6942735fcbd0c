"""One event in other words: by a noun, by a preposition, from the other side, by its opposite; what each is read as and what comes of it."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.lines_of_evidence import Line
from service.engine.read import read
from service.engine.reading import NOUN, Mention

# sentence, the verb that it is read as, who does it, to whom or what
READ = [
    ("The army launched an attack on the base.", "attack", "army", "base"),
    ("The base came under attack from the army.", "attack", "army", "base"),
    ("The base is under siege.", "besiege", None, "base"),
    ("The council gave its approval to the bridge.", "approve", "council", "bridge"),
    ("The bridge won the approval of the council.", "approve", "council", "bridge"),
    ("The council voted against the bridge.", "reject", "council", "bridge"),
    ("The mayor made a decision to close the port.", "decide", "mayor", None),
    ("A decision was made by the mayor to close the port.", "decide", "mayor", None),
    ("The sailors received treatment at the port.", "treat", None, "sailor"),
    ("The mayor paid a visit to the port.", "visit", "mayor", "port"),
    ("The release of the sailors took place on Sunday.", "release", None, "sailor"),
    ("The mayor's resignation came on Sunday.", "resign", "mayor", None),
    ("There was a 12 percent drop in exports.", "fall", None, "export"),
    ("Exports saw a rise of 12 percent.", "rise", None, "export"),
    ("Holm sold the mill to Lind.", "buy", "Lind", "mill"),
    ("Lind borrowed a boat from Holm.", "lend", "Holm", "boat"),
    ("The mill belongs to Holm.", "own", "Holm", "mill"),
    ("Some 300 people work for Holm.", "employ", "Holm", "people"),
    ("Lind took over from Holm.", "succeed", "Lind", "Holm"),
    ("Holm handed over to Lind.", "succeed", "Lind", "Holm"),
    ("Brenn lost the final to Maren.", "beat", "Maren", "Brenn"),
    ("Maren won the final against Dole.", "beat", "Maren", "Dole"),
    ("Lind won the Holm Prize.", "award", None, "Holm Prize"),
    ("The Holm Prize went to Lind.", "award", None, "Holm Prize"),
    ("The flood resulted from a leak.", "cause", "leak", "flood"),
    ("The leak led to a flood.", "cause", "leak", "flood"),
    ("The final was held in Maren.", "happen", None, "final"),
    ("The storm claimed 70 lives.", "kill", "storm", "people"),
    ("The sailors lost their lives.", "die", None, "sailor"),
    ("The bill got through the senate.", "pass", "senate", "bill"),
    ("Lind is the party's choice.", "choose", "party", "Lind"),
    ("Petra Lind voted for the plan.", "support", "Petra Lind", "plan"),
    ("The decision to close the port was made by the mayor.", "decide", "mayor", None),
    ("The plan to build a bridge failed.", "fail", "plan", None),
    ("Brenn beat the champions, Maren, 4-3.", "beat", "Brenn", "champion"),
    ("Brenn beat Maren to win the cup.", "win", "Brenn", "cup"),
    # what stays what it is
    ("The mill has an agreement with Lind.", "have", "mill", "agreement"),
    ("Holm took a loan.", "take", "Holm", "loan"),
    ("Holm sold the mill.", "sell", "Holm", "mill"),
    ("Lind works for the mill as a cook.", "be", "Lind", None),
    ("Holm lost his hat.", "lose", "Holm", "hat"),
    ("The ban was extended in May.", "extend", None, "ban"),
    ("The sailors were held in a cellar.", "hold", None, "sailor"),
    ("They helped save him.", "save", "they", "him"),
    ("The company won praise.", "praise", None, "company"),
]

TEXT = """Velmar Foods sold its dairy division to Haldane Group for $90 million in March.
Ines Kovar won the mayoral election in Lunde, beating Oskar Dahl by 4,000 votes.
Tom Breck succeeded Anna Weil as head of the port authority last year.
The city council approved the new bridge on Tuesday.
The foreign minister, Sara Lind, visited Tirsk for two days and met President Ivo Ban there.
Police arrested three men over the theft of a painting from the Korsh Museum.
Unemployment rose by 12 percent last year.
The army attacked the rebel base near Kolvo on Friday.
The hospital in Brenn treated 35 people who had eaten spoiled fish.
Mira Stahl owns the newspaper The Daily Harbor.
Novik Steel employs 2,300 people at its plant in Osterby.
The government praised the rescuers for their courage.
The central bank cut its key interest rate by half a percentage point.
The Lunde Tigers lost the cup final to Brenn United, 3-1.
The university awarded Professor Nils Egge the Hallberg Prize.
The union accused the company of hiding the accident.
The ministry lifted the ban on fishing in Lake Orm.
The museum reopened in May after a renovation that lasted two years.
Judge Rita Moll acquitted the banker of all charges.
The school hired ten teachers in August.
The rebels released 14 prisoners on Sunday.
The state lent the shipyard $30 million.
Norvia exports most of its timber to Castora.
The parliament rejected a proposal by the Green Party to ban private jets.
The Harbor Guild has collected $40,000 for a new boat. Its chairwoman, Jana Rehm, wants $60,000.
Minister Per Holt resigned on Thursday over the scandal.
"""
HELD = """
c Haldane Group bought the dairy division of Velmar Foods.
x Velmar Foods bought the dairy division of Haldane Group.
x Haldane Group sold its dairy division to Velmar Foods.
u Haldane Group sold a dairy division to Novik Steel.
c The sale of the dairy division to Haldane Group took place in March.
c Oskar Dahl lost the mayoral election in Lunde to Ines Kovar.
x Ines Kovar lost the election to Oskar Dahl.
u Ines Kovar lost an election in 2009.
x Oskar Dahl won the mayoral election.
c The Green Party proposed a ban on private jets.
c The proposal of the Green Party to ban private jets was voted down.
c Tom Breck took over from Anna Weil as head of the port authority.
x Anna Weil replaced Tom Breck as head of the port authority.
c Anna Weil handed over to Tom Breck last year.
c The new bridge got the approval of the city council.
x The city council voted against the new bridge.
c Sara Lind paid a visit to Tirsk.
c Ivo Ban met Sara Lind in Tirsk.
u The painting was stolen by police.
c There was a 12 percent rise in unemployment last year.
x There was a 12 percent drop in unemployment last year.
c The rebel base near Kolvo came under attack from the army.
c The army's attack on the rebel base took place on Friday.
x The rebels attacked an army base near Kolvo.
u The rebels attacked the army near Arda.
c 35 people received treatment at the hospital in Brenn.
c The Daily Harbor belongs to Mira Stahl.
c 2,300 people work for Novik Steel in Osterby.
x Novik Steel laid off 2,300 people at its plant in Osterby.
c The rescuers won praise from the government.
x The central bank left its key interest rate unchanged.
c Brenn United won the cup final against the Lunde Tigers.
c The Lunde Tigers suffered a 3-1 defeat in the cup final.
x The Lunde Tigers beat Brenn United.
u Brenn United lost the semifinal.
c Nils Egge received the Hallberg Prize.
c The Hallberg Prize went to Professor Nils Egge.
x The company accused the union of hiding the accident.
u The ministry banned fishing in Lake Orm.
x The museum closed in May.
c The banker was found not guilty.
u The judge acquitted a second man in June.
x The school dismissed ten teachers in August.
x The rebels captured 14 prisoners on Sunday.
c The shipyard borrowed $30 million from the state.
x The state borrowed $30 million from the shipyard.
c Per Holt's resignation came on Thursday.
u Norvia imports most of its timber from Castora.
c Jana Rehm chairs the Harbor Guild.
u The guild has enough money for a new boat.
"""
VERDICTS = {"c": "consistent", "x": "contradicted", "u": "unknown"}


def _spoken(mention: Mention | None) -> str | None:
    return (mention.name or mention.head) if mention is not None else None


@pytest.mark.parametrize(("sentence", "verb", "agent", "patient"), READ, ids=[row[0] for row in READ])
def test_what_it_is_read_as(sentence: str, verb: str, agent: str | None, patient: str | None) -> None:
    found = [(p.predicate, _spoken(p.agent), _spoken(p.patient)) for s in read(sentence).sentences for p in s.propositions]
    assert (verb, agent, patient) in found


@pytest.mark.parametrize("row", HELD.strip().splitlines())
def test_held_against_a_text(row: str) -> None:
    letter, statement = row.split(" ", 1)
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == VERDICTS[letter], answer.explanation


def _by_nouns(text: str) -> list[tuple[str, str]]:
    lines: tuple[Line, ...] = compile_text(text).lines
    return [(e.predicate, e.proposition.mood) for line in lines for e in line.events if e.proposition.origin == NOUN]


def test_what_a_noun_tells_is_told() -> None:
    assert _by_nouns("Police arrested three men over the theft of a painting.") == [("steal", "asserted")]


@pytest.mark.parametrize("text", ["The ministry lifted the ban on fishing.", "The union called for the release of the men.", "The firm may face a ban on exports."])
def test_what_is_asked_for_or_called_off_is_not_told(text: str) -> None:
    assert all(mood != "asserted" for _, mood in _by_nouns(text))
