"""What is said of one and of nobody else, what came ahead of what, and how many of a sort it befell."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.read import read

REPORT = compile_text(
    "Rebels in Orvana freed Ana Lund on Monday. On Friday they freed the driver Piet Marrow. Four aid workers remain in captivity. "
    "Mayor Ida Holm resigned before the vote. The vote on the budget was held on Wednesday. Karl Weld was hurt when a wall fell. "
    "Two of the five injured climbers are women, the park said. Two tourists were rescued from the lake at Varde. Police arrested a man over the fire. "
    "The army put the number of drones shot down at four. The cellist Mara Olin won the prize. Rolf Brenn finished ahead of Sten Varga."
)

SAID = [
    # of nobody else
    ("Only Ana Lund was freed.", "contradicted"),
    ("Nobody but Ana Lund was freed.", "contradicted"),
    ("No one except Ana Lund was freed.", "contradicted"),
    ("Apart from Ana Lund, nobody was freed.", "contradicted"),
    ("Apart from Ana Lund and Piet Marrow, nobody was freed.", "unknown"),
    ("Everyone but Ana Lund was freed.", "contradicted"),
    ("Only Karl Weld was hurt.", "unknown"),
    ("Nobody but Karl Weld was hurt.", "unknown"),
    ("Ana Lund was freed.", "consistent"),
    # how many it befell
    ("Only two climbers were injured.", "contradicted"),
    ("Two of the climbers were hurt.", "contradicted"),
    ("Five climbers were injured.", "consistent"),
    ("Two women were injured.", "consistent"),
    ("Police arrested one man.", "consistent"),
    ("Police arrested only one man.", "unknown"),
    ("Only one drone was shot down.", "contradicted"),
    ("Two people were rescued from the lake.", "consistent"),
    ("Two women were rescued from the lake.", "unknown"),
    # ahead of
    ("Ida Holm resigned ahead of the vote.", "consistent"),
    ("Ida Holm resigned in the run-up to the vote.", "consistent"),
    ("Ida Holm resigned following the vote.", "contradicted"),
    ("Ida Holm resigned subsequent to the vote.", "contradicted"),
    ("Rolf Brenn finished ahead of Sten Varga.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), SAID)
def test_said(statement: str, verdict: str) -> None:
    assert check(statement, REPORT).verdict.value == verdict


@pytest.mark.parametrize(
    ("text", "preposition"),
    [
        ("Holm resigned prior to the vote.", "before"),
        ("Holm resigned ahead of the vote.", "before"),
        ("Holm resigned in advance of the vote.", "before"),
        ("Following the vote, Holm resigned.", "after"),
        ("Everybody but Holm resigned.", "except"),
        ("All of the ministers but Holm resigned.", "except"),
    ],
)
def test_prepositions_in_plain_words(text: str, preposition: str) -> None:
    assert any(q == preposition for p in read(text).sentences[0].propositions for q, _ in p.obliques)


@pytest.mark.parametrize("text", ["Brenn is ahead of Varga.", "Brenn is two points ahead of Varga.", "The bridge opened ahead of schedule.", "A car was following Holm."])
def test_no_order(text: str) -> None:
    assert not any(q in ("before", "after") for p in read(text).sentences[0].propositions for q, _ in p.obliques)


def test_the_span_is_the_phrase() -> None:
    sentence = read("Holm resigned prior to the vote.").sentences[0]
    word = next(w for w in sentence.words if w.low == "before")
    assert "Holm resigned prior to the vote."[word.start : word.end] == "prior to"
