"""Lines that come near a statement and bear out nothing of it, or that deny it: noun for another deed, word of another, limit, what was called off."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.compare.deed_nouns import names_deed
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """Members of the Tarn council voted 31 to 27 on Monday for a law that caps parking fees. The Harbor Party voted against it.

The law sets fines of up to 500 crowns. Mayor Ada Holm rejected claims that the city had hidden a report. She said that the town hall would stay open.

Bert Quist worked at the town hall as a clerk until last year. He said that the thieves had been helped by a guard.

The bell, cast in 1702 by Jan Weld, is the oldest of its kind; two others are in Lisbon.

A rally planned for Saturday in Oslo has been called off. Quist has vetoed only one law since he took office.

Two ferries, which the city rented from Brenn Lines, run all night. Line 4, which crossed the river 90 times a day, now ends at the station.

Tarn lost the Old Mill, its oldest mill, in a fire. The city put off an overhaul twice, in 2019 and last year. Ivo Lund, now a judge, wrote to Holm.

Some 40 traders met on Friday. The market asked for a shorter week rather than more money.
"""

JUDGED = [
    ("The town hall will close.", "contradicted"),
    ("The law was passed unanimously.", "contradicted"),
    ("The council approved the law by 31 votes to 27.", "consistent"),
    ("The council approved the law by 37 votes to 21.", "contradicted"),
    ("The law passed by a margin of four votes.", "consistent"),
    ("The council approved the law.", "unknown"),
    ("The law sets fines of up to 5,000 crowns.", "contradicted"),
    ("The law sets fines of up to 500 crowns.", "consistent"),
    ("A rally will be held in Oslo on Saturday.", "unknown"),
    ("Ada Holm said that Bert Quist had worked at the town hall.", "unknown"),
    ("Ada Holm admitted that the city had hidden a report.", "contradicted"),
    ("Bert Quist said that the thieves had acted without help.", "unknown"),
    ("Jan Weld was born in Bergen.", "unknown"),
    ("Bert Quist supports the law.", "unknown"),
    ("The market asked for more money.", "unknown"),
    ("The city bought two ferries from Brenn Lines.", "unknown"),
    ("Line 4 still crosses the river.", "unknown"),
    ("The overhaul was carried out in 2019.", "unknown"),
    ("Ivo Lund was mayor before Holm.", "unknown"),
    ("The Old Mill is the oldest mill in Tarn.", "consistent"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), JUDGED)
def test_what_is_near_is_not_taken_for_it(corpus: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, corpus).verdict == Verdict(verdict)


@pytest.mark.parametrize(("verb", "noun", "names"), [("arrive", "arrival", True), ("eat", "breakfast", True), ("close", "last", False), ("act", "help", False)])
def test_a_noun_of_the_deed(verb: str, noun: str, names: bool) -> None:
    assert names_deed(verb, noun) is names
