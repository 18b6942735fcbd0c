"""Likeness of words is no witness to who did it, where somebody was, or whose somebody is."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "The sailor Rosa Delgado, 33, was freed by the Coast Guard on Monday. She was held on Lasko. Karl Holm was working at the harbor festival. "
    "Swedish diplomats handed a list of sailors to the Norrline delegation in Maren. The political wing of Norrline is based in Maren. "
    "Ida Berg is the spokeswoman for the Coast Guard. Two more Norrline pilots were released after Rosa Delgado. Piotr Wolski, 44, is a cook."
)

STATEMENTS = [
    ("Rosa Delgado was freed by the Coast Guard.", "consistent"),
    ("Rosa Delgado was freed by Norrline.", "contradicted"),
    ("Norrline handed a list of sailors to Sweden.", "unknown"),
    ("Swedish diplomats handed a list of sailors to Norrline.", "consistent"),
    ("Rosa Delgado was not on Lasko.", "unknown"),
    ("The political wing of Norrline is based in Maren.", "consistent"),
    ("The military wing of Norrline is based in Maren.", "unknown"),
    ("Ida Berg is the spokeswoman for the Coast Guard.", "consistent"),
    ("Ida Berg is the spokeswoman for Norrline.", "contradicted"),
    ("Rosa Delgado is a woman.", "consistent"),
    ("Rosa Delgado is a man.", "contradicted"),
    ("Piotr Wolski is -44 years old.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [("Nothing is served.", "unknown"), ("Nothing was handed over.", "unknown"), ("Nobody was freed.", "contradicted"), ("No list was handed over.", "contradicted")],
)
def test_nobody_and_nothing(statement: str, verdict: str) -> None:
    """ "Nobody was freed" denies every freeing told of; "nothing is served" denies nobody's work."""
    assert check(statement, compile_text(TEXT)).verdict == verdict


WANTED = (
    "Norway wanted the gang to free the sailors on its list. Three sailors on the list have been released. Five sailors on the list have not been released. "
    "The eight sailors on the list are Norwegian citizens. Ida Berg, 44, is the minister. The list was handed over in Maren. The truce ended on Monday."
)


@pytest.mark.parametrize(
    ("statement", "never"),
    [
        ("Five sailors on the list are still held.", "contradicted"),
        ("Five of the eight sailors on the list are still held.", "contradicted"),
        ("Three of the eight sailors on the list are still held.", "consistent"),
    ],
)
def test_what_is_wanted_is_not_done(statement: str, never: str) -> None:
    """That somebody wants them freed frees nobody, and the released sailors are not held for being called sailors of a list."""
    assert check(statement, compile_text(WANTED)).verdict != never
