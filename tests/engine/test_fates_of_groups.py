"""How many met which fate: counts of victims whatever the noun, all and none of a group, what is left of a larger number."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """Ten sailors saved after trawler sinks off Brock; four dead, two missing

A trawler sank off Brock on Sunday, killing four sailors and injuring seven, the navy said. Two of their shipmates were still missing.

Nine prisoners escaped from the jail in Tolm on Monday, and six of them have been recaptured. None of the wardens was hurt.

Thieves stole eight paintings from a villa in Orn. Three of the paintings were found in a barn. All of the 30 horses in the stable were rescued.

Twelve hikers were injured in a rockfall near Sund, two of them seriously. No arrests were made. A policeman, Olaf Rem, was stabbed; three of his colleagues were wounded.

The blast destroyed 14 houses. In 1953, when 70 people died, the mill had burned down.
"""

ROWS = [
    ("Four sailors were killed.", "consistent"),
    ("Four sailors died.", "consistent"),
    ("Five sailors were killed.", "contradicted"),
    ("No sailors were killed.", "contradicted"),
    ("All of the sailors survived.", "contradicted"),
    ("Four divers were killed.", "unknown"),
    ("Seven sailors were hurt.", "consistent"),
    ("Nine sailors were injured.", "contradicted"),
    ("Two sailors are missing.", "consistent"),
    ("Five sailors are still missing.", "contradicted"),
    ("All of the sailors have been found.", "contradicted"),
    ("Six of the prisoners have been recaptured.", "consistent"),
    ("All of the escaped prisoners have been caught.", "contradicted"),
    ("None of the prisoners has been caught.", "contradicted"),
    ("Three of the prisoners are still at large.", "consistent"),
    ("Five of the prisoners are still on the run.", "contradicted"),
    ("No wardens were hurt.", "consistent"),
    ("Two wardens were injured.", "contradicted"),
    ("Eight paintings were stolen.", "consistent"),
    ("Five of the paintings are still missing.", "consistent"),
    ("All the paintings have been recovered.", "contradicted"),
    ("None of the paintings has been found.", "contradicted"),
    ("Ten of the horses died.", "contradicted"),
    ("Two of the horses were white.", "unknown"),
    ("Twelve hikers were injured.", "consistent"),
    ("Two hikers were seriously injured.", "consistent"),
    ("Twelve hikers were seriously injured.", "contradicted"),
    ("Nobody was arrested.", "consistent"),
    ("Two men were arrested.", "contradicted"),
    ("Three policemen were wounded.", "consistent"),
    ("Five policemen were wounded.", "contradicted"),
    ("Fourteen houses were destroyed.", "consistent"),
    ("Twenty houses were destroyed.", "contradicted"),
    ("Fourteen barns were destroyed.", "unknown"),
    ("Four women were killed.", "unknown"),
    ("Everyone on the trawler was killed.", "contradicted"),
    ("Four of the prisoners were killed.", "unknown"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_fates_of_groups(statement: str, verdict: str, corpus: Corpus) -> None:
    assert check(statement, corpus).verdict is Verdict(verdict)
