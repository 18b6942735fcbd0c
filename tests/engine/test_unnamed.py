"""People without a name and their ages, two at once, what is open or shut, what held or gave way."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """A 34-year-old man was arrested in Brede on Monday. Two brothers, Ivan Post, 20, and Pavel Post, 22, were questioned. Neither was charged. A 9-year-old
girl was found unhurt. A woman, 40, and a woman, 51, were treated for burns. The shop remains shut. The library is open. The museum is to reopen in
May. The police said that the search went on. A bridge gave way. The levee held. The road was closed on Friday.
"""
)

CASES = [
    ("c", "The arrested man is 34."),
    ("x", "The arrested man is 43."),
    ("c", "A man, 34, was arrested."),
    ("x", "A man, 43, was arrested."),
    ("c", "A 34-year-old man was arrested in Brede."),
    ("x", "A 44-year-old man was arrested in Brede."),
    ("u", "A man, 43, was questioned."),
    ("c", "The girl is nine years old."),
    ("x", "The girl is 11 years old."),
    ("u", "The woman is 45."),
    ("x", "Ivan Post was charged."),
    ("c", "Ivan Post was not charged."),
    ("x", "The shop is open again."),
    ("x", "The library is closed."),
    ("u", "The museum is open."),
    ("x", "The bridge held."),
    ("x", "The levee collapsed."),
    ("c", "The levee did not collapse."),
    ("c", "The shop is closed."),
    ("u", "A boy of 9 was found."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
