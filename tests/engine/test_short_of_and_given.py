"""What somebody held back from, what was given to whom, days between an article and a noun, names with a verb of their own, and names on lists."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.read import read
from service.engine.reading import Proposition

REPORT = compile_text(
    "The minister Ada Brun did not blame the pilot for the crash. The airline Boreal blamed the weather. The owner Jan Orm did not raise the price of flour. "
    "Inspectors gave the mill a list of nine faults. Karl Weld was killed in the flood of March 3, and his wife, Ida Weld, was rescued. "
    "The museum sold two of the six boats. The passenger list has the doctor Mara Olin on it. Rolf Brenn was working at the mill when the roof fell in. "
    "Only Ostara, Tarn and Varde joined the talks on grain. The envoy kept a balance between Ostara and its neighbors."
)

SAID = [
    ("Ada Brun stopped short of blaming the pilot.", "consistent"),
    ("Ada Brun held back from blaming the pilot.", "consistent"),
    ("Boreal stopped short of blaming the weather.", "contradicted"),
    ("Jan Orm held off on raising the price of flour.", "consistent"),
    ("Ida Weld lost her husband in the March 3 flood.", "consistent"),
    ("Mara Olin's name is on the passenger list.", "consistent"),
    ("Ada Brun's name is on the passenger list.", "unknown"),
    ("Rolf Brenn was on the job when the roof fell in.", "consistent"),
    ("Only Varde, Tarn and Ostara joined the talks on grain.", "consistent"),
    ("Only Varde joined the talks on grain.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), SAID)
def test_said(statement: str, verdict: str) -> None:
    assert check(statement, REPORT).verdict.value == verdict


def _clause(text: str, predicate: str) -> Proposition:
    return next(p for p in read(text).sentences[0].propositions if p.predicate == predicate)


def test_what_is_given() -> None:
    given = _clause("The list that Norland gave the rebels was long.", "give")
    assert given.patient is not None
    assert given.patient.head == "list"
    assert [(q, m.head) for q, m in given.obliques] == [("to", "rebel")]
    given = _clause("The man whom Lund gave the list left.", "give")
    assert given.patient is not None
    assert given.patient.head == "list"
    assert [(q, m.head) for q, m in given.obliques] == [("to", "man")]


def test_a_day_before_a_noun() -> None:
    assert [(q, m.head) for q, m in _clause("Lund was hurt in the March 3 flood.", "hurt").obliques] == [("in", "flood")]


def test_a_name_with_its_own_verb() -> None:
    handed = _clause("Three of the boats on the list Norland handed over have been sold.", "hand")
    assert handed.agent is not None
    assert handed.agent.head == "norland"
    assert handed.patient is not None
    assert handed.patient.head == "list"
    sold = _clause("Three of the boats on the list Norland handed over have been sold.", "sell")
    assert sold.patient is not None
    assert sold.patient.head == "boat"
    sunk = _clause("The ship Albatros sank off Holm.", "sink")
    assert sunk.patient is not None
    assert sunk.patient.head == "albatros"


def test_a_participle_with_its_adverb_describes() -> None:
    kept = _clause("Lund kept her carefully guarded distance.", "keep")
    assert kept.patient is not None
    assert kept.patient.head == "distance"


def test_going_free() -> None:
    freed = _clause("The driver went free.", "release")
    assert freed.patient is not None
    assert freed.patient.head == "driver"


HANDED = compile_text(
    "Envoys from Ostara handed a list of wrecks to Norsk in the port of Tarn on Monday. The list of Ostara has nine wrecks on it. The mayor praised the divers. "
    "Two ships were raised in May. The harbor of Lirna was closed for a week. A museum will show the finds. The divers were from Varde."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Envoys from Ostara gave Norsk a list of wrecks.", "consistent"),
        ("Norsk was given a list of wrecks.", "consistent"),
        ("Envoys from Norsk gave Ostara a list of wrecks.", "unknown"),
        ("Somebody gave Tarn a list of wrecks.", "unknown"),
    ],
)
def test_to_whom_it_was_given(statement: str, verdict: str) -> None:
    assert check(statement, HANDED).verdict.value == verdict
