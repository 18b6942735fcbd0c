"""Whom a name means that fits several: the nearest by slips of the keys, and of equally near ones the one of whom the record tells the rest."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.compare.mistyped import slips_between
from service.engine.compare.name_forms import name_form
from service.engine.corpus import Corpus, compile_articles
from service.engine.likeliest import likeliest
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source
from service.engine.postings import Postings
from service.engine.read import read

SLIPS = [
    ("the name itself", "Elias Thorne", "Elias Thorne", 0),
    ("the other way round", "Thorne, Elias", "Elias Thorne", 0),
    ("one letter less", "Elias Thoren", "Elias Thorne", 1),
    ("two slips in a long name", "Brudrimoth", "Bridrimouth", 2),
    ("another spelling", "Yelena Trufanova", "Elena Trufanova", 1),
    ("a middle name more", "Elias John Thorne", "Elias Thorne", 0),
    ("a body with its article", "Fezehaven Water Board", "the Fezehaven Water Board", 0),
    ("a body of the next town", "Fezehaven Water Board", "the Fekrehaven Water Board", 2),
    ("letters for words", "FCC", "Federal Communications Commission", 0),
]


@pytest.mark.parametrize(("name", "stated", "recorded", "count"), SLIPS, ids=[row[0] for row in SLIPS])
def test_slips_between(name: str, stated: str, recorded: str, count: int) -> None:
    assert slips_between(name_form(stated), name_form(recorded)) == count


TOLD = Postings({"e:stamo": (0, 1), "e:stako": (2, 3), "siege": (0, 3), "flood": (2,), "45": (1, 2), "f:injure": (0, 3), "60": (3,)}, bytes(400))
SAID = [
    ("a word that one line of one has", "The flood in Statostad began.", "stako"),
    ("a word of its family", "60 were hurt in Statostad.", "stako"),
    ("most in a single line", "The siege in Statostad injured 60.", "stako"),
    ("of equals the first", "The siege in Statostad began.", "stamo"),
    ("nothing that anybody shares", "Roses grow in Statostad.", "stamo"),
]


@pytest.mark.parametrize(("name", "statement", "meant"), SAID, ids=[row[0] for row in SAID])
def test_likeliest(name: str, statement: str, meant: str) -> None:
    words = read(statement).sentences[0].words
    at = next(index for index, word in enumerate(words) if word.text == "Statostad")
    assert likeliest(("stamo", "stako"), words, at, at + 1, TOLD) == meant


def test_of_those_whom_no_line_tells_of_the_first() -> None:
    words = read("The flood in Statostad began.").sentences[0].words
    assert likeliest(("nobody", "noone"), words, 3, 4, TOLD) == "nobody"


CLAIMS = (
    "The siege in Stakostad injured 60 people.",
    "The flood in Stamostad injured 45 people.",
    "The siege in Stamostad injured 12 people.",
    "The Fekrehaven Water Board opened on July 7, 1990.",
    "The Fezehaven Water Board opened on March 3, 1995.",
)
NAMES = (("Stakostad", EntityKind.PLACE), ("Stamostad", EntityKind.PLACE), ("the Fekrehaven Water Board", EntityKind.ORGANIZATION), ("the Fezehaven Water Board", EntityKind.ORGANIZATION))


@pytest.fixture(scope="module", params=[0, 300])
def record(request: pytest.FixtureRequest) -> Corpus:
    """A record of two towns and two bodies with like names, alone and among many other towns."""
    others = tuple(Entity(f"other-{n}", EntityKind.PLACE, (f"{'BCDFGHJKLM'[n % 10]}{'aeiou'[n // 10 % 5]}{'dglmnr'[n // 50]}upolis",)) for n in range(request.param))
    entities = tuple(Entity(name.lower(), kind, (name,)) for name, kind in NAMES)
    claims = tuple(Claim(f"c{n}", Kind.EVENT, text, Source("a", 1, n, n + 1), None, {"type": "text", "text": text}) for n, text in enumerate(CLAIMS))
    return compile_articles([Article("a", "Towns", f"{0:064x}", (*others, *entities), claims)])


MISTYPED = [
    ("The flood in Statostad injured 45 people.", "consistent"),
    ("The flood in Statostad injured 50 people.", "contradicted"),
    ("The siege in Statostad injured 60 people.", "consistent"),
    ("The siege in Statostad injured 12 people.", "consistent"),
    ("The Fezehaven Water Board opened on March 3, 1995.", "consistent"),
    ("The Fekrehaven Water Board opened on March 3, 1995.", "contradicted"),
    ("The Fezehavn Water Board opened on March 3, 1995.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), MISTYPED, ids=[row[0] for row in MISTYPED])
def test_a_mistyped_name_means_who_the_rest_is_told_of(record: Corpus, statement: str, verdict: str) -> None:
    assert str(check(statement, record).verdict) == verdict


def test_lines_are_of_the_body_that_they_name(record: Corpus) -> None:
    assert list(record.postings.of("e:the fezehaven water board")) == [4]
    assert list(record.postings.of("e:the fekrehaven water board")) == [3]
