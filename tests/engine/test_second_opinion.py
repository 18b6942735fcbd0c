"""Where the referee has a say: beside a few sentences on words and numbers, against a record or a long text only on what the slots leave open."""

from __future__ import annotations

import pytest

from service.engine import second_opinion
from service.engine.check import check, compile_text
from service.engine.discourse import Resolver
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.read import read
from service.engine.second_opinion import nearest_lines, reconsider
from service.engine.verdict import find
from service.engine.vocabulary.policy import POLICY

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

FEW = "The ferry Halcyon sank off Tarnby on Friday. Nine sailors died. Captain Elias Thorne, 54, was rescued."
MANY = FEW + " " + " ".join(("Gardeners planted roses.", "The library opened early.", "A choir sang in Brevik.", "Trains ran late.", "Prices rose by 4 percent."))

VERDICTS = [
    ("the same words", "Nine sailors died.", YES),
    ("another number", "Seven sailors died.", NO),
    ("another day", "The Halcyon sank on Monday.", NO),
    ("denied", "The Halcyon did not sink.", NO),
    ("nothing of the kind", "The mayor bought a castle.", OPEN),
    ("a fact of a person", "Thorne is 45.", NO),
    ("the fact itself", "Thorne is 54.", YES),
]


@pytest.mark.parametrize("text", [FEW, MANY], ids=["few lines", "many lines"])
@pytest.mark.parametrize(("name", "statement", "verdict"), VERDICTS, ids=[row[0] for row in VERDICTS])
def test_few_and_many_lines_agree_on_what_is_plain(text: str, name: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(text)).verdict is verdict


class Ruling:
    """A referee that is as sure as it is told to be, and sees a conflict in the words that it is told."""

    def __init__(self, consistent: float, contradicted: float) -> None:
        self.consistent, self.contradicted = consistent, contradicted
        self.unknown = 1.0 - consistent - contradicted

    def feature(self, name: str) -> float:
        return 0.0

    def conflict(self) -> None:
        return None

    def absence(self) -> None:
        return None


def reconsidered(statement: str, text: str, ruling: Ruling, monkeypatch: pytest.MonkeyPatch) -> list[Verdict]:
    corpus = compile_text(text)
    sentence = Resolver(corpus.table, grow=False).sentence(read(statement, corpus.known).sentences[0], -1)
    findings = find(sentence, Resolver(corpus.table, grow=False), corpus)
    monkeypatch.setattr(second_opinion.referee, "judge", lambda *_: ruling)
    return [finding.verdict for finding in reconsider(findings, sentence, corpus)]


def test_what_the_slots_decide_over_many_lines_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reconsidered("The Halcyon did not sink.", MANY, Ruling(1.0, 0.0), monkeypatch) == [NO]
    assert set(reconsidered("Nine sailors died.", MANY, Ruling(0.0, 1.0), monkeypatch)) == {YES}


def test_what_they_leave_open_over_many_lines_needs_a_sure_referee(monkeypatch: pytest.MonkeyPatch) -> None:
    unsure = min(POLICY.referee_consistent, POLICY.referee_over_gap) - 0.01
    assert reconsidered("The ferry sank in calm weather.", MANY, Ruling(unsure, 0.0), monkeypatch) == [OPEN]
    assert reconsidered("The ferry sank in calm weather.", MANY, Ruling(1.0, 0.0), monkeypatch) == [YES]


def test_beside_few_lines_a_sure_referee_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(reconsidered("The ferry sank in calm weather.", FEW, Ruling(1.0, 0.0), monkeypatch)) == {YES}
    assert set(reconsidered("The ferry sank in calm weather.", FEW, Ruling(0.0, 0.0), monkeypatch)) == {OPEN}


def test_facts_of_people_are_the_slots_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reconsidered("Thorne is 45.", FEW, Ruling(1.0, 0.0), monkeypatch) == [NO]
    assert reconsidered("Thorne is 54.", FEW, Ruling(0.0, 0.0), monkeypatch) == [YES]


def test_nearest_lines_come_once_and_in_the_records_order() -> None:
    lines = compile_text(MANY).lines
    finding = Finding(OPEN, Kind.EVENT, Relation.ABSENT, 0, 1, "", reason=Reason.NOT_MENTIONED)
    assert nearest_lines([finding._replace(near=(lines[4], lines[1])), finding._replace(near=(lines[1],))]) == [lines[1], lines[4]]
    assert nearest_lines([finding]) == []
