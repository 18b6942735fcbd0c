"""Sentences of dense reports: insertions, appositions behind a deed, bodies of several sorts of people, verbs that belong to an outer clause."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

BRIDGE = (
    "Court upholds ban on bridge\n\n"
    "A tribunal on Friday upheld the conviction of Edgar Voll, the former manager of the Holm ferry, but cut his fine.\n\n"
    "The toll road, the mayor said, will not be opened before May. It was the builder, she said, that broke off the talks in June.\n\n"
    "Acting Mayor Petra Lund is 51. Presiding Judge Otto Reim voted against the ruling.\n\n"
    "A welder, Ines Marr, noticed that the firm was paying for bolts that never arrived and wrote to the council.\n\n"
    "The small union of drivers and station staff, Accord, accepted an offer in August and did not take part in the strike.\n\n"
    "The clerk who saw that the gate was not being guarded alerted the police.\n\n"
    "Voll, 58, was fined 4,000 marks. His wife, Rosa, and Karl, the younger of his two sons, were in court. The hearing was short."
)

CASES = [
    ("Edgar Voll used to manage the Holm ferry.", "consistent"),
    ("Edgar Voll is the former manager of the Holm ferry.", "consistent"),
    ("Edgar Voll is the former cook of the Holm ferry.", "contradicted"),
    ("The toll road will not be opened before May.", "consistent"),
    ("The builder broke off the talks.", "consistent"),
    ("Otto Reim was the presiding judge.", "consistent"),
    ("Ines Marr wrote to the council.", "consistent"),
    ("Accord accepted an offer in August.", "consistent"),
    ("Accord rejected the offer.", "contradicted"),
    ("Accord took part in the strike.", "contradicted"),
    ("The clerk alerted the police.", "consistent"),
    ("Karl is one of Edgar Voll's sons.", "consistent"),
    ("Karl is the elder of Edgar Voll's two sons.", "contradicted"),
    ("Edgar Voll has two sons.", "consistent"),
    ("Edgar Voll's elder son was in court.", "unknown"),
]


@pytest.fixture(scope="module")
def bridge() -> object:
    return compile_text(BRIDGE)


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_a_dense_report(bridge, statement, verdict):
    assert str(check(statement, bridge).verdict) == verdict


STRIKE = (
    "Dockers walk out\n\n"
    "Dockers at the port of Sund walked out on Tuesday for 36 hours in a dispute over shifts.\n\n"
    "The longest strike in the port's history, in 1987, lasted 23 days. The prosecutor, Emil Roth, said that it was legal.\n\n"
    "A court cut the term of the former port chief, Lars Beck, from eight years to six. Ships waited outside. Nobody was hurt. The port has 900 workers."
)

STRIKE_CASES = [
    ("The dockers' strike lasts 36 hours.", "consistent"),
    ("The dockers' strike is to last a day and a half.", "consistent"),
    ("The dockers' strike lasts four days.", "contradicted"),
    ("The longest strike in the port's history lasted 23 days.", "consistent"),
    ("The longest strike in the port's history lasted 36 days.", "contradicted"),
    ("Emil Roth had asked for a term of 11 years.", "unknown"),
]


@pytest.fixture(scope="module")
def strike() -> object:
    return compile_text(STRIKE)


@pytest.mark.parametrize(("statement", "verdict"), STRIKE_CASES, ids=[case[0] for case in STRIKE_CASES])
def test_how_long_a_strike_lasts(strike, statement, verdict):
    assert str(check(statement, strike).verdict) == verdict
