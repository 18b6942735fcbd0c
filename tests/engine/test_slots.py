"""A proposition as the slots that have to be borne out, and the amounts that a sentence of evidence holds."""

from __future__ import annotations

import pytest

from service.engine.amounts_told import amounts_of
from service.engine.check import compile_text
from service.engine.discourse import Resolver
from service.engine.event import event_of, in_role
from service.engine.lines_of_evidence import all_mentions
from service.engine.read import read
from service.engine.reading import Proposition, Sentence
from service.engine.slots import event_families, families_of_word, slots_of

CORPUS = compile_text("The ferry Halcyon sank off Tarnby. Captain Elias Thorne was rescued.")


def first(statement: str) -> tuple[Proposition, Sentence]:
    sentence = Resolver(CORPUS.table, grow=False).sentence(read(statement, CORPUS.known).sentences[0], -1)
    return next(p for p in sentence.propositions if p.mood != "fragment"), sentence


SLOTS = [
    ("verb and entity", "The Halcyon sank.", {("verb", "sink", "predicate"), ("entity", "n:halcyon", "patient")}),
    ("place", "The Halcyon sank off Tarnby.", {("verb", "sink", "predicate"), ("entity", "n:halcyon", "patient"), ("entity", "n:tarnby", "off:")}),
    ("date", "The Halcyon sank on Friday.", {("verb", "sink", "predicate"), ("entity", "n:halcyon", "patient"), ("date", "", "date")}),
    ("count", "Nine sailors died.", {("verb", "die", "predicate"), ("noun", "sailor", "patient"), ("quantity", "sailor", "patient")}),
    ("name that nobody bears", "Zara Quill died.", {("verb", "die", "predicate"), ("name", "Zara Quill", "patient")}),
    ("description of one on record", "The captain died.", {("verb", "die", "predicate"), ("entity", "n:elias thorne", "patient")}),
    ("every one", "All sailors died.", {("verb", "die", "predicate"), ("noun", "sailor", "patient"), ("quantifier", "all", "patient")}),
    ("adjective", "The Halcyon is old.", {("entity", "n:halcyon", "agent"), ("adjective", "old", "complement")}),
]


@pytest.mark.parametrize(("name", "statement", "expected"), SLOTS, ids=[row[0] for row in SLOTS])
def test_slots(name: str, statement: str, expected: set[tuple[str, str, str]]) -> None:
    proposition, sentence = first(statement)
    assert {(slot.kind, slot.key, slot.role) for slot in slots_of(proposition, sentence.words)} == expected


def test_slots_point_at_their_words() -> None:
    proposition, sentence = first("Nine sailors died off Tarnby on Friday.")
    said = {slot.kind: " ".join(w.text for w in sentence.words[slot.first : slot.last]) for slot in slots_of(proposition, sentence.words)}
    assert (said["quantity"], said["date"], said["verb"]) == ("Nine", "Friday", "died")


AMOUNTS = [
    ("one", "Nine sailors died.", [(9, "sailor", "die", False)]),
    ("two events", "Nine sailors died and four were rescued.", [(9, "sailor", "die", False), (4, "", "rescue", False)]),
    ("denied", "Nine sailors did not return.", [(9, "sailor", "return", True)]),
    ("an age is no amount", "Karl Holm, 41, died.", []),
]


@pytest.mark.parametrize(("name", "text", "expected"), AMOUNTS, ids=[row[0] for row in AMOUNTS])
def test_amounts(name: str, text: str, expected: list[tuple[float, str, str, bool]]) -> None:
    found = amounts_of(read(text).sentences[0])
    assert sorted((a.quantity.quantity.low, a.mention.head if a.mention else "", a.predicate, a.negated) for a in found) == sorted(expected)


def test_words_of_one_event_share_its_family() -> None:
    assert families_of_word("kill") & families_of_word("death")
    assert families_of_word("release") & families_of_word("free")
    assert not families_of_word("table")


def test_what_kind_of_event_a_proposition_is() -> None:
    said, counted = event_families(first("Nine sailors were killed.")[0]), event_families(first("The death toll is nine.")[0])
    assert said & counted


def test_an_event_knows_its_cast() -> None:
    proposition, sentence = first("The captain met Zara Quill.")
    event = event_of(proposition)
    agent, patient = in_role(event, "agent"), in_role(event, "patient")
    assert agent is not None
    assert patient is not None
    assert (event.predicate, event.light, agent.entity, patient.name) == ("meet", False, "n:elias thorne", "Zara Quill")
    assert in_role(event, "complement") is None
    assert {agent, patient} <= set(all_mentions(sentence))


@pytest.mark.parametrize(("sentence", "now"), [("The Halcyon sinks.", True), ("The Halcyon sank.", False), ("The Halcyon still leaked.", True)])
def test_whether_it_is_said_of_the_time_of_writing(sentence: str, now: bool) -> None:
    assert event_of(first(sentence)[0]).holds_now is now
