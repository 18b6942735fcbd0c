"""A proposition held against one line, slot by slot: who, what, how many and when -> the relation and the recorded value."""

from __future__ import annotations

import pytest

from service.engine.check import compile_text
from service.engine.compare.events import EventMatch, match_event
from service.engine.compare.held import Held
from service.engine.compare.one_slot import Context
from service.engine.compare.predicates import match_predicate
from service.engine.discourse import Resolver
from service.engine.event import event_of
from service.engine.model import DateSpan, Quantity, Relation
from service.engine.parts import shown
from service.engine.read import read
from service.engine.slots import slots_of

EQUAL, INSIDE, OVERLAPPING, DISJOINT, ABSENT = (
    Relation.EQUAL, Relation.INSIDE, Relation.OVERLAPPING, Relation.DISJOINT, Relation.ABSENT,
)  # fmt: skip


def match(statement: str, evidence: str) -> EventMatch:
    corpus = compile_text(evidence)
    resolver = Resolver(corpus.table, grow=False)
    sentence = resolver.sentence(read(statement, corpus.known).sentences[0], -1)
    proposition = next(p for p in sentence.propositions if p.mood != "fragment")
    said = frozenset(word.lemma for word in sentence.words)
    stated, line = event_of(proposition), corpus.lines[-1]
    context = Context(corpus, resolver.doubts, said)
    return match_event(stated, slots_of(proposition, sentence.words), match_predicate(stated, line), line, context)


def held(statement: str, evidence: str, kind: str) -> Held:
    return next(one for one in match(statement, evidence).held if one.slot.kind == kind)


Row = tuple[str, str, str, Relation, str | None]

COUNTS: list[Row] = [
    ("the same", "Nine sailors died.", "Nine sailors died.", EQUAL, None),
    ("another", "Seven sailors died.", "Nine sailors died.", DISJOINT, "9"),
    ("a bound that holds", "At least five sailors died.", "Nine sailors died.", INSIDE, None),
    ("of other things", "Nine lorries burned.", "Seven sailors burned.", ABSENT, None),
    ("finer", "The bay was searched by 310 boats.", "The bay was searched by about 300 boats.", OVERLAPPING, "about 300"),
    ("money is no count", "Norrline paid 40 sailors.", "Norrline paid $40.", ABSENT, None),
    ("nothing counted", "Nine sailors died.", "Sailors died.", ABSENT, None),
]
DATES: list[Row] = [
    ("the same", "The ferry sank on Friday.", "The ferry sank on Friday.", EQUAL, None),
    ("coarser", "The ferry sank in 2019.", "The ferry sank on March 3, 2019.", INSIDE, None),
    ("another", "The ferry sank in 2018.", "The ferry sank on March 3, 2019.", DISJOINT, "March 3, 2019"),
    ("of the other verb", "The ferry sank on Monday.", "The ferry sank on Friday and was found on Monday.", DISJOINT, "Friday"),
    ("none", "The ferry sank on Monday.", "The ferry sank.", ABSENT, None),
]
ENTITIES: list[Row] = [
    ("the same", "Anna Lund sang.", "Anna Lund sang.", EQUAL, None),
    ("by surname", "Lund sang.", "Anna Lund sang.", EQUAL, None),
    ("another in its place", "Anna Lund sang in Brevik.", "Anna Lund left. Karl Holm sang in Brevik.", DISJOINT, "Karl Holm"),
]
NAMES: list[Row] = [
    ("nobody on record, another in its place", "Zara Quill sang.", "Karl Holm sang.", DISJOINT, "Karl Holm"),
    ("another given name", "Igor Holm sang.", "Karl Holm sang.", DISJOINT, "Karl Holm"),
    ("nobody on record, nobody in its place", "Zara Quill sang.", "It rained.", ABSENT, None),
]
NOUNS: list[Row] = [
    ("the same", "The ferry sank.", "The ferry sank.", EQUAL, None),
    ("broader", "The vessel sank.", "The ferry sank.", INSIDE, None),
    ("narrower", "The ferry sank.", "The vessel sank.", OVERLAPPING, "vessel"),
    ("nothing of the kind", "The castle sank.", "The ferry sank.", ABSENT, None),
]
ADJECTIVES: list[Row] = [
    ("the same", "The ferry is old.", "The ferry is old.", EQUAL, None),
    ("another rank", "The second sailor left.", "The first sailor left.", DISJOINT, "first"),
]
QUANTIFIERS: list[Row] = [
    ("all of all", "All the boats were lost.", "All the boats were lost.", EQUAL, None),
    ("all of some", "All the boats were lost.", "Some boats were lost.", DISJOINT, "some"),
    ("all of a part", "All the boats were lost.", "Three of the boats were lost.", DISJOINT, "3"),
]
TABLES = [
    (kind, row)
    for kind, rows in (("quantity", COUNTS), ("date", DATES), ("entity", ENTITIES), ("name", NAMES), ("noun", NOUNS), ("adjective", ADJECTIVES), ("quantifier", QUANTIFIERS))
    for row in rows
]  # fmt: skip


@pytest.mark.parametrize(("kind", "row"), TABLES, ids=[f"{kind}: {row[0]}" for kind, row in TABLES])
def test_slots(kind: str, row: Row) -> None:
    _, statement, evidence, relation, recorded = row
    if row[0] == "another rank":
        kind = "modifier"
    found = held(statement, evidence, kind)
    assert found.relation is relation
    if recorded is not None:
        assert shown(found.recorded) == recorded


def test_recorded_values_stay_typed() -> None:
    assert held("Seven sailors died.", "Nine sailors died.", "quantity").recorded == Quantity(9, 9)
    assert held("The ferry sank in 2018.", "The ferry sank in 2019.", "date").recorded == DateSpan(2019)


def test_one_relation_a_slot_in_the_order_of_the_slots() -> None:
    found = match("Nine sailors died on Friday.", "Seven sailors died on Friday.")
    assert [one.slot.kind for one in found.held] == ["verb", "noun", "quantity", "date"]
    assert [one.relation for one in found.held] == [EQUAL, EQUAL, DISJOINT, EQUAL]
    assert (found.opposed, found.swapped, found.unrealised) == (False, False, False)


@pytest.mark.parametrize(
    ("statement", "evidence", "flag"),
    [("The ferry sank.", "The ferry did not sink.", "opposed"), ("Karl Holm sued Anna Lund.", "Anna Lund sued Karl Holm.", "swapped"), ("Norrline bought Brightsea.", "Norrline may buy Brightsea.", "unrealised")],
    ids=["denied", "swapped", "only possible"],
)  # fmt: skip
def test_what_holds_of_the_whole(statement: str, evidence: str, flag: str) -> None:
    found = match(statement, evidence)
    assert {name for name in ("opposed", "swapped", "unrealised") if getattr(found, name)} == {flag}
