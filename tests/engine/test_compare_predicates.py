"""A stated predicate against those of a line: the same, opposite or another; asserted or denied; done or only planned; by whom to whom."""

from __future__ import annotations

import pytest

from service.engine.check import compile_text
from service.engine.compare.polarity import opposed, unrealised
from service.engine.compare.predicates import Predicate, match_predicate
from service.engine.compare.sides import swapped
from service.engine.compare.words import WordRelation
from service.engine.discourse import Resolver
from service.engine.event import Event, event_of
from service.engine.lines_of_evidence import Line
from service.engine.read import read


def sides(statement: str, evidence: str) -> tuple[Event, Line]:
    corpus = compile_text(evidence)
    sentence = Resolver(corpus.table, grow=False).sentence(read(statement, corpus.known).sentences[0], -1)
    return event_of(next(p for p in sentence.propositions if p.mood != "fragment")), corpus.lines[0]


RELATIONS = [
    ("the same verb", "The ferry sank.", "The ferry sank.", WordRelation.SAME),
    ("of one family", "The sailor was freed.", "The sailor was released.", WordRelation.SYNONYM),
    ("opposite", "The court convicted Vance.", "The court acquitted Vance.", WordRelation.OPPOSITE),
    ("another", "The ferry sank.", "The mayor painted a fence.", WordRelation.NONE),
    ("named by a noun", "Elias Thorne was released.", "The release of Elias Thorne was long awaited.", WordRelation.SAME),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "relation"), RELATIONS, ids=[row[0] for row in RELATIONS])
def test_how_predicates_stand(name: str, statement: str, evidence: str, relation: WordRelation) -> None:
    assert match_predicate(*sides(statement, evidence)).relation is relation


POLARITY = [
    ("both assert", "The ferry sank.", "The ferry sank.", False),
    ("the statement denies", "The ferry did not sink.", "The ferry sank.", True),
    ("the line denies", "The ferry sank.", "The ferry did not sink.", True),
    ("both deny", "The ferry did not sink.", "The ferry never sank.", False),
    ("opposites", "The court convicted Vance.", "The court acquitted Vance.", True),
    ("opposites, one denied", "The court did not convict Vance.", "The court acquitted Vance.", False),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "expected"), POLARITY, ids=[row[0] for row in POLARITY])
def test_whether_one_asserts_what_the_other_denies(name: str, statement: str, evidence: str, expected: bool) -> None:
    stated, line = sides(statement, evidence)
    assert opposed(stated, match_predicate(stated, line)) is expected


REALITY = [
    ("done and done", "Norrline bought Brightsea.", "Norrline bought Brightsea.", False),
    ("done, only planned", "Norrline bought Brightsea.", "Norrline plans to buy Brightsea.", True),
    ("done, only possible", "Norrline bought Brightsea.", "Norrline may buy Brightsea.", True),
    ("done, yet to come", "Norrline bought Brightsea.", "Norrline will buy Brightsea.", True),
    ("yet to come in both", "Norrline will buy Brightsea.", "Norrline will buy Brightsea.", False),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "expected"), REALITY, ids=[row[0] for row in REALITY])
def test_whether_the_line_only_plans_it(name: str, statement: str, evidence: str, expected: bool) -> None:
    stated, line = sides(statement, evidence)
    assert unrealised(stated, match_predicate(stated, line)) is expected


ORDER = [
    ("the same way round", "Karl Holm sued Anna Lund.", False),
    ("the other way round", "Anna Lund sued Karl Holm.", True),
    ("passive, the same way round", "Anna Lund was sued by Karl Holm.", False),
    ("passive, the other way round", "Karl Holm was sued by Anna Lund.", True),
    ("somebody else", "Elena Marsh sued Anna Lund.", False),
    ("nobody named", "Anna Lund was sued.", False),
]


@pytest.mark.parametrize(("name", "statement", "expected"), ORDER, ids=[row[0] for row in ORDER])
def test_whether_doer_and_undergoer_changed_places(name: str, statement: str, expected: bool) -> None:
    stated, line = sides(statement, "Karl Holm sued Anna Lund.")
    assert swapped(stated, match_predicate(stated, line).event) is expected


def test_without_an_event_of_the_line_nothing_is_swapped_or_planned() -> None:
    stated, _ = sides("The ferry sank.", "The ferry sank.")
    assert (swapped(stated, None), unrealised(stated, Predicate(WordRelation.NONE, None))) == (False, False)
