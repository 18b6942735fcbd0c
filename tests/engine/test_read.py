"""The one reader: text -> sentences with their words, values, mentions and propositions, over the text as it was sent."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.read import read, vocabulary_of


def test_a_reading_holds_every_typed_value() -> None:
    (sentence,) = read("Petra Lund, 41, counted 12 boats in Tarnby on March 3, 2019.").sentences
    assert [m.name for m in sentence.mentions if m.name] == ["Petra Lund", "Tarnby"]
    assert {q.quantity.low for q in sentence.quantities} == {41, 12}
    assert [(d.date.year, d.date.month, d.date.day) for d in sentence.dates] == [(2019, 3, 3)]


def test_paragraphs_are_counted() -> None:
    reading = read("The ferry sank. Nine died.\n\nThe mayor spoke.")
    assert [s.paragraph for s in reading.sentences] == [1, 1, 2]


AGES = [
    ("between commas", "Petra Lund, 41, left.", 41),
    ("in brackets", "Petra Lund (41) left.", 41),
    ("before the name", "41-year-old Petra Lund left.", 41),
    ("in words", "Petra Lund, forty-one, left.", 41),
    ("copula", "Petra Lund is 41 years old.", None),
]


@pytest.mark.parametrize(("name", "text", "age"), AGES, ids=[row[0] for row in AGES])
def test_an_age_beside_a_name_is_a_proposition_of_its_own(name: str, text: str, age: int | None) -> None:
    found = [p for p in read(text).sentences[0].propositions if p.age is not None]
    assert [(p.agent.name if p.agent else "", p.age.quantity.low if p.age else 0) for p in found] == ([("Petra Lund", age)] if age is not None else [])


def test_the_place_of_a_dateline_is_a_place() -> None:
    (sentence,) = read("TARNBY — The mayor spoke.").sentences
    assert [(m.name, m.hint) for m in sentence.mentions if m.name] == [("TARNBY", "place")]
    assert [p.predicate for p in sentence.propositions if p.mood != "fragment"] == ["speak"]


def test_names_on_record_are_read_without_their_capitals() -> None:
    known = vocabulary_of(["Petra Lund-Holm"])
    assert known == {"petra", "lund", "holm"}
    assert [m.name for m in read("petra lund left.", known).sentences[0].mentions if m.name] == ["petra lund"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b", "\ufeff"], ids=["nothing", "space", "lines", "zero width", "byte order mark"])
def test_no_words_no_sentences(text: str) -> None:
    assert read(text).sentences == ()


@settings(max_examples=150)
@given(st.text(max_size=80))
def test_any_text_is_read_and_everything_stands_within_its_sentence(text: str) -> None:
    reading = read(text)
    for sentence in reading.sentences:
        total = len(sentence.words)
        assert total
        assert all(0 <= m.first < m.last <= total for m in sentence.mentions)
        assert all(-1 <= p.at < total and 0 <= p.first <= p.last <= total for p in sentence.propositions)
        assert all(reading.canonical.text[w.start] == w.text[0] for w in sentence.words)
