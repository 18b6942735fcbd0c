"""What a text leaves out because it was said before: a verb, a noun, a unit; and what each clause then says."""

from __future__ import annotations

import pytest

from service.engine.corpus import compile_text
from service.engine.reading import Mention, Proposition


def _said(text: str) -> list[Proposition]:
    return [p for line in compile_text(text).lines for p in line.sentence.propositions]


def _told(p: Proposition) -> tuple[str, str, str]:
    return p.predicate, _shown(p.agent), _shown(p.patient)


def _shown(mention: Mention | None) -> str:
    if mention is None:
        return ""
    counted = "" if mention.quantity is None else f"{mention.quantity.quantity.low:g} {mention.quantity.quantity.unit or ''}".strip()
    return " ".join(part for part in (counted, mention.name or mention.head) if part)


READ = [
    ("The Reds won 71 seats. The Blues took 27.", ("poll", "Blues", "27 seat")),
    ("The Reds took 40 seats, the Blues 24 and the Yellows 3.", ("poll", "Blues", "24 seat")),
    ("The Reds took 40 seats, the Blues 24 and the Yellows 3.", ("poll", "Yellows", "3 seat")),
    ("The union asked for 12 percent; the firm offered 5.", ("offer", "firm", "5 percent")),
    ("The union wants a raise of 9 percent; the firm has offered 4.", ("offer", "firm", "4 percent")),
    ("Cleaners will get five percent in May and three percent in June.", ("get", "cleaner", "3 percent")),
    ("Police arrested six men in Oslo and two in Bergen.", ("arrest", "police", "2 man")),
    ("The hosts took nine corners and the guests six.", ("take", "guest", "6 corner")),
    ("The Reds lost power but fell short of a majority.", ("poll", "Reds", "majority")),
    ("The Reds lost power but missed their target.", ("reach", "Reds", "target")),
    ("The firm promised to freeze fares and to plant 40 trees.", ("promise", "firm", "")),
]


@pytest.mark.parametrize(("text", "told"), READ)
def test_what_is_left_out_is_taken_from_before(text: str, told: tuple[str, str, str]) -> None:
    assert told in [_told(p) for p in _said(text)]


def test_a_goal_that_was_missed_was_not_reached() -> None:
    [missed] = [p for p in _said("The Reds won the vote, ending the rule of the Blues but falling short of a majority.") if p.predicate == "poll"]
    assert missed.negated
    assert _shown(missed.agent) == "Reds"


def test_two_infinitives_of_one_promise() -> None:
    [promise] = [p for p in _said("The firm promised to freeze fares and to plant 40 trees.") if p.predicate == "promise"]
    assert [(p.predicate, _shown(p.patient)) for p in promise.governed] == [("freeze", "fare"), ("plant", "40 tree")]


def test_a_bare_number_of_another_size_takes_no_unit() -> None:
    assert ("draw", "game", "500") in [_told(p) for p in _said("Prices rose 2 percent; the game drew 500.")]


def test_a_score_is_no_clause_of_its_own() -> None:
    assert all(_shown(p.agent) != "Calder" for p in _said("Brenn beat Maren 3-1 and Calder 2-0."))


MEMBERS_BODIES = [
    ("The Farmers' League met.", "Farmers' League"),
    ("The United Nurses' Union met.", "United Nurses' Union"),
    ("The Women's Institute met.", "Women's Institute"),
    ("Norway's Foreign Ministry met.", "Foreign Ministry"),
    ("Calder's Council met.", "Council"),
]


@pytest.mark.parametrize(("text", "name"), MEMBERS_BODIES)
def test_a_body_may_be_named_after_its_members(text: str, name: str) -> None:
    assert [_shown(p.agent) for p in _said(text) if p.predicate == "meet"] == [name]


SAID_HOW = [
    ("The observers watched the vote. Maria Lopes called it free and fair.", ["free", "fair"]),
    ("Ann Lind called the offer insulting.", ["insulting"]),
    ("Ann Lind said that the offer was insulting.", ["insulting"]),
]


@pytest.mark.parametrize(("text", "adjectives"), SAID_HOW)
def test_what_somebody_calls_a_thing_is_told_as_a_word_of_that_one(text: str, adjectives: list[str]) -> None:
    told = next(p for p in _said(text) if p.predicate == "be" and p.adjectives)
    assert [lemma for lemma, _ in told.adjectives] == adjectives
    assert told.speaker is not None
