"""The index of a record's words finds every word that a stated one is related to: what it finds is what relating each word finds."""

from __future__ import annotations

import random

import pytest

from service.engine.compare.ties import EACH, TermIndex, Ties
from service.engine.compare.words import WordRelation, relate
from service.engine.vocabulary.families import FAMILIES
from service.engine.vocabulary.families_things import QUALITIES, THINGS

WORDS = sorted({word for table in (FAMILIES, THINGS, QUALITIES) for members, _ in table.values() for word in members.split()})


def test_the_index_finds_what_relating_each_word_finds() -> None:
    chance = random.Random(5)
    recorded = dict.fromkeys(chance.sample(WORDS, 300), 0)
    index, terms = TermIndex(recorded), frozenset(recorded)
    for word in chance.sample(WORDS, 80):
        for pos in ("", "n", "v", "a"):
            assert Ties(index, terms).among(word, pos, recorded) == EACH.among(word, pos, recorded), (word, pos)


@pytest.mark.parametrize(
    ("word", "pos", "terms", "found"),
    [
        ("captain", "n", ("boat", "captain", "sea"), [("captain", WordRelation.SAME)]),
        ("release", "v", ("hold", "free"), [("hold", WordRelation.OPPOSITE), ("free", WordRelation.SYNONYM)]),
        ("vessel", "n", ("ferry",), [("ferry", relate("vessel", "ferry", "n"))]),
        ("qqqq", "", ("hold", "free"), []),
        ("x" * 500, "", ("x" * 500, "free"), [("x" * 500, WordRelation.SAME)]),
    ],
)
def test_the_order_is_that_of_the_line(word: str, pos: str, terms: tuple[str, ...], found: list[tuple[str, WordRelation]]) -> None:
    line = dict.fromkeys(terms, 0)
    assert Ties(TermIndex(terms), frozenset(terms)).among(word, pos, line) == found


def test_a_word_outside_the_lines_looked_at_is_none_of_theirs() -> None:
    ties = Ties(TermIndex(("hold", "free", "ferry")), frozenset(("ferry",)))
    assert ties.among("release", "v", {"ferry": 0}) == []
