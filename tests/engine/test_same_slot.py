"""Two words or dates exclude each other only in one role of one event; names of a nation, a party or another owner's president are no other name."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.discourse import Resolver
from service.engine.items import Item, items_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation, Verdict
from service.engine.read import read
from service.engine.reading import Sentence
from service.engine.referee import Finding
from service.engine.same_slot import in_its_place

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

PLACES = [
    ("the same role", "The Norrland is a ferry.", "ferry", "The Norrland is a tanker that sank in March.", "tanker", True),
    ("the same place of it", "The ferry sank off Tarnby.", "tarnby", "The ferry sank off Brevik.", "brevik", True),
    ("another role", "The ferry carried timber.", "timber", "The ferry carried coal from Brevik.", "brevik", False),
    ("another event", "The mayor bought a castle.", "castle", "The mayor spoke; a baker painted a mill.", "mill", False),
    ("a date of the same event", "The old bridge fell in 1970.", "@1970", "The old bridge fell in 1962.", "@1962", True),
    ("a date of another event", "The old bridge fell in 1970.", "@1970", "A niece of its builder sang there in 2002.", "@2002", False),
    ("a verb", "The storm battered the coast.", "batter", "The storm lashed the coast.", "lash", False),
    ("a figure", "The yard has 12 cranes.", "#12", "The yard bought 15 cranes.", "#15", True),
]


@pytest.mark.parametrize(("name", "statement", "stated", "text", "recorded", "expected"), PLACES, ids=[row[0] for row in PLACES])
def test_what_stands_in_the_place_of_what_is_stated(name: str, statement: str, stated: str, text: str, recorded: str, *, expected: bool) -> None:
    sentence, line = resolved(statement, text)
    mine, theirs = item(sentence, stated), item(line.sentence, recorded)
    assert in_its_place(Finding(mine, theirs, Relation.DISJOINT), sentence, line, theirs.first) is expected


def test_an_opposite_is_always_in_its_place() -> None:
    sentence, line = resolved("The mayor left.", "The mayor stayed.")
    mine, theirs = item(sentence, "leave"), item(line.sentence, "stay")
    assert in_its_place(Finding(mine, theirs, Relation.OPPOSITE), sentence, line, theirs.first)


def resolved(statement: str, text: str) -> tuple[Sentence, Line]:
    corpus = compile_text(text)
    return Resolver(corpus.table, grow=False).sentence(read(statement, corpus.known).sentences[0], -1), corpus.lines[0]


def item(sentence: Sentence, key: str) -> Item:
    return next(one for one in items_of(sentence) if one.key.startswith(key))


BANK = "The president of the Central Bank, Henrik Moren, is accused of fraud. The Norwegian prime minister, Ada Lie, spoke on Friday. Piet Roos is a Dutch skater."
NAMES = [
    ("of a country that is not told of", "The president of Honduras is Manuel Zela.", OPEN),
    ("of the bank", "The president of the Central Bank is Manuel Zela.", NO),
    ("of a country told of by its people", "The prime minister of Norway is Manuel Zela.", NO),
    ("the one who it is", "The president of the Central Bank is Henrik Moren.", YES),
    ("a nation", "Piet Roos is Dutch.", YES),
    ("another nation", "Piet Roos is Danish.", NO),
    ("a party", "Henrik Moren is a Liberal.", OPEN),
]


@pytest.mark.parametrize(("name", "statement", "verdict"), NAMES, ids=[row[0] for row in NAMES])
def test_nations_parties_and_owners_are_no_other_name(name: str, statement: str, verdict: Verdict) -> None:
    answer = check(statement, compile_text(BANK))
    assert answer.verdict is verdict
    assert "the statement says Danish" not in answer.explanation
