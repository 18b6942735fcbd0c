"""What is held against what: words, names, numbers and dates of a statement with those of a text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.align import align, same_word
from service.engine.features import FEATURES, weigh
from service.engine.items import DATE, QUANTITY, Item
from service.engine.lines import Line, join, line_of
from service.engine.model import Relation
from service.engine.pairing import pair_values
from service.engine.read import read
from service.engine.tidy import tidy


def line(text: str) -> Line:
    return line_of(read(text).sentences)


def partners(statement: str, evidence: str) -> dict[str, str | None]:
    """The key of each word or name of the statement -> that of the evidence's item that bears it out."""
    alignment = align(line(statement), line(evidence))
    mine, theirs = alignment.statement.items, alignment.evidence.items
    return {
        item.key: theirs[there].key if borne else None
        for item, there, borne in zip(mine, alignment.partner, alignment.borne, strict=True)
        if item.kind not in (QUANTITY, DATE)
    }


WORDS = [
    ("same words", "The ferry sank.", "The ferry sank near the harbour.", {"ferry": "ferry", "sink": "sink"}),
    ("other shape", "The arrival was late.", "The ship arrived late.", {"arrival": "arrive"}),
    ("a country and its people", "The crew was Norwegian.", "The crew came from Norway.", {"norway": "norway"}),
    ("two names of one country", "He lives in the United States.", "He lives in the US.", {"america": "america"}),
    ("missing name", "The ferry sank near Bergen.", "The ferry sank near the harbour.", {"bergen": None}),
    ("no plural of a virus", "The coronavirus spread.", "A coronavirus spread.", {"coronavirus": "coronavirus"}),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "expected"), WORDS, ids=[row[0] for row in WORDS])
def test_words_find_their_partners(name: str, statement: str, evidence: str, expected: dict[str, str | None]) -> None:
    found = partners(statement, evidence)
    assert {key: found.get(key) for key in expected} == expected


def values(statement: str, evidence: str, kind: str) -> list[tuple[str, str, Relation]]:
    alignment = align(line(statement), line(evidence))
    mine, theirs = alignment.statement, alignment.evidence

    def text(side: Line, at: int) -> str:
        return " ".join(word.low for word in side.words[side.items[at].first : side.items[at].last])

    return [(text(mine, pair.here), text(theirs, pair.there), pair.relation) for pair in pair_values(alignment, kind).chosen]


GROSS = "The film has grossed $45.1 million in the United States and Canada, and $368.3 million in other territories, for a worldwide total of $413.4 million."
NUMBERS = [
    ("a bound that holds", "More than 40,000 people marched.", "Some 12 streets were closed as 41,200 people marched.", "more than 40,000", "41,200", Relation.INSIDE),
    ("a bound that does not", "Fewer than 40,000 people marched.", "Police said 41,200 people marched.", "fewer than 40,000", "41,200", Relation.DISJOINT),
    ("the number of the same thing", "There were 9 recoveries.", "There were 91 cases, 9 recoveries and 3 deaths.", "9", "9", Relation.EQUAL),
    ("the whole by its scope", "The film grossed less than $413 million worldwide.", GROSS, "less than $ 413 million", "$ 413.4 million", Relation.DISJOINT),
    ("a part by its scope", "The film grossed more than $360 million outside North America.", GROSS, "more than $ 360 million", "$ 368.3 million", Relation.INSIDE),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "stated", "recorded", "relation"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_numbers_are_held_against_the_number_of_the_same_thing(
    name: str, statement: str, evidence: str, stated: str, recorded: str, relation: Relation
) -> None:
    assert values(statement, evidence, QUANTITY)[0] == (stated, recorded, relation)


def test_two_numbers_do_not_share_one_where_another_will_do() -> None:
    found = values("There were 300 arrests and 20 injuries.", "Police made 310 arrests; 25 injuries were reported.", QUANTITY)
    assert [recorded for _, recorded, _ in found] == ["310", "25"]


DATES = [
    ("before a day that was before", "It opened before March 31, 2015.", "It opened on March 30, 2015.", Relation.INSIDE),
    ("another year", "It opened in 2014.", "It opened on March 30, 2015.", Relation.DISJOINT),
    ("a year that belongs to a noun is no bound", "The accident happened in 1986.", "He left after the 1986 accident.", Relation.EQUAL),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "relation"), DATES, ids=[row[0] for row in DATES])
def test_dates(name: str, statement: str, evidence: str, relation: Relation) -> None:
    assert [found[2] for found in values(statement, evidence, DATE)] == [relation]


NEGATIONS = [
    ("not governs the verb", "The mayor did not resign on Friday.", {"resign"}),
    ("no governs the noun", "There were no injured passengers.", {"injured", "passenger"}),
    ("refused to", "She refused to sign.", {"sign"}),
    ("twice is not at all", "He never failed to sign.", {"fail"}),
    ("not only is none", "It was not only a failure.", set()),
    ("no fewer than is a bound", "No fewer than nine people died.", set()),
    ("the clause ends it", "It did not rain, and the match began.", {"rain"}),
]


@pytest.mark.parametrize(("name", "text", "expected"), NEGATIONS, ids=[row[0] for row in NEGATIONS])
def test_what_a_negation_governs(name: str, text: str, expected: set[str]) -> None:
    assert {item.key for item in line(text).items if item.negated} == expected


def test_a_rival_stands_between_the_same_neighbours() -> None:
    alignment = align(line("The film was directed by Anna Berg."), line("The film was directed by Karl Holm in 2009."))
    rivals = weigh(alignment).rivals
    keys = {alignment.statement.keys[here]: alignment.evidence.keys[there] for here, (_, there) in rivals.items()}
    assert keys == {"anna": "karl", "berg": "holm"}


@pytest.mark.parametrize(("a", "b", "same"), [("japan", "japanese", True), ("arrival", "arrive", True), ("krivoi", "krivoy", True), ("port", "portrait", False)])
def test_same_word(a: str, b: str, same: bool) -> None:
    assert same_word(a, b) is same


def fields_of(item: Item) -> list[object]:
    return [getattr(item, name) for name in ("kind", "key", "first", "last", "weight", "link", "negated", "sentence", "clause", "value", "scope")]


def test_joined_lines_are_the_line_of_the_joined_text() -> None:
    sentences = read("The ferry sank on Friday. Nine people died, and two are missing. The captain was arrested.").sentences
    joined, whole = join([line_of([sentence]) for sentence in sentences]), line_of(sentences)
    assert joined._replace(items=()) == whole._replace(items=())
    assert [fields_of(item) for item in joined.items] == [fields_of(item) for item in whole.items]


@pytest.mark.parametrize(
    ("text", "plain"),
    [("-LRB- born 1 May -RRB-", "(     born 1 May )    "), ("`` Roar ''", '"  Roar " '), ('it won. <ref name="a"> Then', "it won.                Then")],
)
def test_marks_of_treebanks_become_plain_and_keep_their_length(text: str, plain: str) -> None:
    assert tidy(text) == plain
    assert len(tidy(text)) == len(text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120))
def test_never_raises_and_always_gives_as_many_features(statement: str, evidence: str) -> None:
    values_found = weigh(align(line(statement), line(tidy(evidence)))).values
    assert len(values_found) == len(FEATURES)
    assert all(value == value and abs(value) < float("inf") for value in values_found)
