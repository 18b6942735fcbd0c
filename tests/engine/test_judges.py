"""Which bench of judges rules on what: the first of the table that has something to say."""

from __future__ import annotations

import pytest

from service.engine.asking import Asked
from service.engine.asserted import checkable
from service.engine.check import compile_text
from service.engine.following import Follower
from service.engine.judges import JUDGES, ruling
from service.engine.read import read

TEXT = (
    "Ada Moll, 41, a nurse from Brenn, was hurt in the fire on Monday. Her husband, Karl Moll, lives in Brenn. Her brother, Nils Moll, 36, a baker, was killed. The fire lasted six hours. "
    "The mayor, Rolf Weld, opposed the plan. He denied that he had known of it. The price of bread rose by 4 percent. Parliament approved the law by 61 votes to 38."
)
CORPUS = compile_text(TEXT)


@pytest.mark.parametrize(
    ("statement", "judge"),
    [
        ("Ada Moll is older than Nils Moll.", "order in age"),
        ("Ada Moll has a husband.", "ties"),
        ("Nils Moll is 36.", "age"),
        ("Ada Moll is a nurse.", "what it is"),
        ("Nils Moll is Ada's brother.", "what it is"),
        ("Ada's brother is called Nils Moll.", "holders"),
        ("The fire lasted six hours.", "figures"),
        ("The price of bread fell by 4 percent.", "figures"),
        ("The law was approved by 61 votes to 38.", "figures"),
        ("Nils Moll survived.", "kept out"),
        ("Rolf Weld admitted that he had known of the plan.", "voices"),
        ("Rolf Weld supported the plan.", "voices"),
        ("Ada Moll was hurt on Monday.", "event"),
    ],
)
def test_the_judge_that_rules(statement: str, judge: str) -> None:
    resolver = Follower(CORPUS.table)
    sentences = [resolver.sentence(sentence, -1) for sentence in read(statement, CORPUS.known, CORPUS.spelt).sentences]
    asked = [Asked(p, sentence, resolver, CORPUS) for sentence in sentences for p in checkable(sentence)]
    ruled = [(next((name for name, bench in JUDGES if bench(one)), ""), one) for one in asked]
    assert judge in {name for name, _ in ruled}
    assert all(ruling(one) for name, one in ruled if name)


def test_each_has_a_name_of_its_own() -> None:
    names = [name for name, _ in JUDGES]
    assert len(set(names)) == len(names)
