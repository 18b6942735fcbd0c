"""A finding as the part that travels: its place in the text as it was sent, its values as plain data. Any text is answered, and always alike."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from service.engine.check import ENGINE_VERSION, check, compile_text
from service.engine.model import DateSpan, Hedge, Kind, Quantity, Relation, Verdict
from service.engine.parts import Finding, part_of, shown, verdict_of
from service.engine.read import read
from tests.growth import cut, growth

TEXT = (
    "The ferry Halcyon sank off Tarnby on March 3, 2019. Twelve passengers died and five sailors were injured. Captain Elias Thorne, 54, was rescued. "
    "His wife, Mira Thorne, is a nurse. Mayor Petra Lund praised the rescuers. About 300 people marched in Tarnby. The court acquitted Otto Vance."
)
CORPUS = compile_text(TEXT)

# -- one finding -----------------------------------------------------------------------------------------------------------------------

MEANINGS = [
    (Relation.EQUAL, Verdict.CONSISTENT), (Relation.INSIDE, Verdict.CONSISTENT), (Relation.DISJOINT, Verdict.CONTRADICTED),
    (Relation.OPPOSITE, Verdict.CONTRADICTED), (Relation.OVERLAPPING, Verdict.UNKNOWN), (Relation.ABSENT, Verdict.UNKNOWN),
]  # fmt: skip


@pytest.mark.parametrize(("relation", "verdict"), MEANINGS)
def test_what_a_relation_means(relation: Relation, verdict: Verdict) -> None:
    assert verdict_of(relation) is verdict


SHOWN = [
    ("number", Quantity(12, 12), "12"),
    ("hedged number", Quantity(300, 300, Hedge.ABOUT), "about 300"),
    ("date", DateSpan(2019, 3, 3), "March 3, 2019"),
    ("word", "nurse", "nurse"),
    ("nothing", None, ""),
]


@pytest.mark.parametrize(("name", "value", "text"), SHOWN, ids=[row[0] for row in SHOWN])
def test_values_as_people_write_them(name: str, value: Quantity | DateSpan | str | None, text: str) -> None:
    assert shown(value) == text


def test_a_part_carries_plain_data_and_its_place() -> None:
    reading = read("“Twelve” sailors died.")
    finding = Finding(Verdict.CONSISTENT, Kind.COUNT, Relation.EQUAL, 1, 2, "", Quantity(12, 12), "twelve", CORPUS.lines[1])
    part = part_of(finding, reading.sentences[0], reading)
    assert (part.span.start, part.span.end, part.span.text) == (1, 7, "Twelve")
    assert part.stated is not None
    assert part.stated["min"] == 12
    assert part.recorded == {"text": "twelve"}
    assert part.claim == CORPUS.lines[1].evidence


@pytest.mark.parametrize(("first", "last"), [(-3, 99), (99, 120), (2, 2), (0, 0)])
def test_a_place_outside_the_sentence_is_drawn_in(first: int, last: int) -> None:
    text = "Twelve sailors died."
    reading = read(text)
    span = part_of(Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.ABSENT, first, last, ""), reading.sentences[0], reading).span
    assert span.text == text[span.start : span.end] != ""


# -- any text --------------------------------------------------------------------------------------------------------------------------

STATEMENTS = (
    "Elias Thorne, 45, was rescued.", "The Halcyon sank off Brevik on March 5, 2019.", "Fourteen passengers died and five sailors were injured.",
    "Thorne's wife, Mira Thorne, is a teacher.", "About 900 people marched in Tarnby.", "It is false that the court acquitted Otto Vance.",
)  # fmt: skip


def spans_hold(text: str) -> None:
    for part in check(text, CORPUS).parts:
        assert 0 <= part.span.start < part.span.end <= len(text)
        assert text[part.span.start : part.span.end] == part.span.text


@settings(max_examples=120)
@given(st.sampled_from(STATEMENTS), st.integers(0, 60), st.text(min_size=1, max_size=8))
@example(STATEMENTS[0], 14, "\u200b\u202e")
@example(STATEMENTS[1], 4, "\U0001f6a2")
@example(STATEMENTS[2], 8, "\u0301\u0301")
@example(STATEMENTS[3], 6, "\ufb01")
def test_spans_point_at_what_they_say_whatever_is_put_in(statement: str, at: int, inserted: str) -> None:
    spans_hold(statement[:at] + inserted + statement[at:])


@settings(max_examples=80)
@given(st.text(max_size=200))
def test_any_statement_is_answered(text: str) -> None:
    assert check(text, CORPUS).statement == text
    spans_hold(text)


WORDS = (
    *TEXT.replace(",", " ,").replace(".", " .").split(), *"not no all who that said if because of to by than more about half 3 2019 1,200 % $ - \u2014 ' \" ( ) ? ; her his it them".split(),
    *"Norwegian brother mother minister most former twice between and or but nor never will may released killed".split(),
)  # fmt: skip


@settings(max_examples=120)
@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_any_order_of_words_is_answered(words: list[str]) -> None:
    spans_hold(" ".join(words))


@settings(max_examples=80)
@given(st.text(max_size=120) | st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), st.sampled_from(STATEMENTS))
def test_any_text_is_evidence(text: str, statement: str) -> None:
    assert check(statement, compile_text(text)).verdict in Verdict
    assert check(text, compile_text(text)).verdict in Verdict


# -- the same every time ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("statement", STATEMENTS)
def test_same_answer_twice(statement: str) -> None:
    assert check(statement, CORPUS) == check(statement, CORPUS) == check(statement, compile_text(TEXT))


def test_same_answers_whatever_the_seed_of_hashes() -> None:
    code = (
        "from service.engine.check import check, compile_text\n"
        f"for text in ({TEXT!r}, {TEXT.split('. His')[0]!r}):\n"
        f"    for statement in {STATEMENTS!r}:\n"
        "        print(ascii(check(statement, compile_text(text))))\n"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "4242")
    ]
    assert runs[0] == runs[1]
    assert runs[0].count("Answer(") == 2 * len(STATEMENTS)


def test_the_engine_has_a_version() -> None:
    assert ENGINE_VERSION


# -- hostile texts ---------------------------------------------------------------------------------------------------------------------

HOSTILE = [
    ("digits", "1"), ("spaced digits", "1 "), ("grouped digits", "12,"), ("fractions", "1/2 "), ("opening brackets", "("), ("brackets", "()"), ("capitals", "A"),
    ("capitalised words", "Zorblatt Quillon "), ("one name over and over", "Thorne "), ("hyphens", "-"), ("hyphenated letters", "a-"), ("hyphenated numbers", "twenty-"),
    ("zero width", "\u200b"), ("combining marks", "\u0301"), ("combined letters", "e\u0301"), ("direction marks", "\u202eab\u202c "), ("quotes", '"'), ("apostrophes", "'"),
    ("stops", "."), ("initials", "U.S. "), ("questions", "what? "), ("blank lines", "a\n\n"), ("em dashes", "\u2014"), ("commas", "cats, "), ("and", "cats and "),
    ("that", "said that "), ("who", "who said "), ("of the", "of the "), ("whose", "Thorne's "), ("the mother of", "the mother of "), ("dates", "March 3, "),
    ("ages", "Thorne, 54, "), ("money", "$5 "), ("hundreds", "one hundred "), ("clauses", "it sank because "), ("negations", "not "), ("emoji", "\U0001f6a2"),
    ("another script", "\u0645\u0631\u0643\u0628 "),
]  # fmt: skip
SHORT, LONG, TIMES = 500, 2000, 10  # four times the text: linear growth is 4, quadratic 16


@pytest.mark.parametrize("unit", [unit for _, unit in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_hostile_texts_cost_no_more_than_their_length(unit: str) -> None:
    short, long = cut(unit, SHORT), cut(unit, LONG)
    spans_hold(long)
    for work in (lambda text: check(text, CORPUS), compile_text):
        assert growth(work, short, long) < TIMES
