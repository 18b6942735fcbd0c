"""Votes told in words, orders of events told by a clause, answers to what was asked, dates that open a sentence, terms that are cut by so much."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.read import read

PORT = (
    "Port board backs new pier\n\n"
    "The board of the port of Sorn ruled by four votes to one. The pier workers at Sorn walked out on Tuesday, May 9, over the plan.\n\n"
    "In a ballot in March, most members of the dockers' union Halsa backed the walkout. The clerks' union, Desk, accepted an offer in January.\n\n"
    "The minister, Ada Brun, urged both sides to accept Emil Koch, a former judge, as mediator. Halsa agreed on Friday; the port has yet to reply.\n\n"
    "A court cut the prison term of the former harbor master, Ole Rask, from seven years to four. Rask confessed before the trial.\n\n"
    "On Monday, a crane fell. The port has 700 workers. The pier is old. It was built in 1930."
)

CASES = [
    ("The board was unanimous.", "contradicted"),
    ("The walkout began on a Tuesday in May.", "consistent"),
    ("The walkout began on Thursday.", "contradicted"),
    ("Desk accepted an offer before the ballot was held.", "consistent"),
    ("Desk accepted an offer after the ballot was held.", "contradicted"),
    ("Ole Rask confessed only after the trial had ended.", "contradicted"),
    ("Ole Rask confessed before the trial began.", "consistent"),
    ("Halsa refused to accept Emil Koch as mediator.", "contradicted"),
    ("The court took three years off Ole Rask's prison term.", "consistent"),
    ("The court took five years off Ole Rask's prison term.", "contradicted"),
    ("The court took three hours off for lunch.", "unknown"),
    ("A crane fell on Monday.", "consistent"),
    ("A crane fell on Wednesday.", "contradicted"),
]


@pytest.fixture(scope="module")
def port() -> object:
    return compile_text(PORT)


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_a_report_of_a_port(port, statement, verdict):
    assert str(check(statement, port).verdict) == verdict


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("On Monday, the bridge was closed.", "close"),
        ("In 2019, the mill burned down.", "burn"),
        ("In May, the man who had robbed the bank fled.", "flee"),
        ("On Monday, Lind, who was ill, resigned.", "resign"),
    ],
)
def test_a_date_that_opens_a_sentence_is_that_of_its_verb(text, verb):
    dated = [p.predicate for p in read(text).sentences[0].propositions if p.dates]
    assert dated == [verb]
