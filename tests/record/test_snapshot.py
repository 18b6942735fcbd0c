"""Look-ups, counts, revision and filters of the record."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import yaml

from service.engine.model import Kind
from service.record.snapshot import ClaimFilter, NotOnRecord, Record
from service.record.store import load_record
from tests.record.made_up import seed, write
from tests.record.test_loading import second


@pytest.fixture(scope="module")
def dams(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """Two articles, dam and weir, with twelve claims each."""
    directory = tmp_path_factory.mktemp("seeds")
    return load_record(write(write(directory, seed(), "a.yaml"), second(), "b.yaml"))


def test_look_ups(dams: Record) -> None:
    assert dams.article("weir") is dams.articles[1]
    assert dams.claim("weir-gates").source.article == "weir"
    assert dams.entity("weir", "leo-ruiz").names == ("Leo Ruiz",)


@pytest.mark.parametrize(
    ("look", "what"),
    [
        (lambda record: record.article("ferry"), "article"),
        (lambda record: record.claim("ferry"), "claim"),
        (lambda record: record.entity("dam", "ferry"), "entity"),
        (lambda record: record.entity("ferry", "ana-ruiz"), "article"),
        (lambda record: record.corpus_of("ferry"), "article"),
        (lambda record: record.counts("ferry"), "article"),
    ],
)
def test_what_is_not_on_record(dams: Record, look: Any, what: str) -> None:
    with pytest.raises(NotOnRecord, match=f"no {what} on record has the id 'ferry'") as caught:
        look(dams)
    assert (caught.value.what, caught.value.id) == (what, "ferry")


def test_counts_name_every_kind_in_the_order_of_kind(dams: Record) -> None:
    assert list(dams.counts()) == list(Kind)
    assert dams.counts("dam")[Kind.COUNT] == 5
    assert dams.counts()[Kind.COUNT] == 10
    assert dams.counts()[Kind.CASUALTY] == 0
    assert sum(dams.counts().values()) == len(dams.claims)


def test_an_article_alone_has_a_corpus_of_its_own(dams: Record, tmp_path: Path) -> None:
    assert dams.corpus_of() is dams.corpus
    assert dams.corpus_of("dam") is not dams.corpus
    one = load_record(write(tmp_path, seed()))
    assert one.corpus_of("dam") is one.corpus


def test_a_record_does_not_change(dams: Record) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        dams.revision = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        dams.counts()[Kind.AGE] = 7  # type: ignore[index]


def test_the_revision_follows_the_content_and_not_the_layout(tmp_path: Path) -> None:
    document = seed()
    first = load_record(write(tmp_path, document)).revision
    assert len(first) == 12
    assert int(first, 16) >= 0
    assert load_record(write(tmp_path, "# a remark\n" + yaml.safe_dump(document, indent=4))).revision == first
    document["claims"][2]["text"] = "Ana Ruiz is 41."
    assert load_record(write(tmp_path, document)).revision != first


FILTERS: tuple[tuple[str, ClaimFilter, list[str]], ...] = (
    ("one article and kind", ClaimFilter(article="dam", kinds=frozenset({Kind.AGE})), ["dam-ruiz-age"]),
    ("one kind of all articles", ClaimFilter(kinds=frozenset({Kind.AGE})), ["dam-ruiz-age", "weir-ruiz-age"]),
    ("several kinds", ClaimFilter(article="dam", kinds=frozenset({Kind.NAME, Kind.AGE})), ["dam-ruiz-age", "dam-ruiz-name"]),
    ("subject", ClaimFilter(article="dam", subject="ana-ruiz"), ["dam-ruiz-age", "dam-ruiz-name", "dam-ruiz-role"]),
    ("attributed", ClaimFilter(attributed=True), ["dam-safe", "weir-safe"]),
    ("unattributed", ClaimFilter(article="dam", attributed=False, kinds=frozenset({Kind.QUOTE})), []),
    ("a kind without claims", ClaimFilter(kinds=frozenset({Kind.STATUS})), []),
    ("an article not on record", ClaimFilter(article="ferry"), []),
    ("a subject not on record", ClaimFilter(subject="ferry"), []),
    ("a word", ClaimFilter(article="dam", q="beds"), ["dam-beds"]),
    ("words in any order and case", ClaimFilter(article="dam", q="DAM gates"), ["dam-gates", "dam-gates-opened", "dam-gates-shut"]),
    ("a misspelt word", ClaimFilter(article="dam", q="enginer brothr"), []),
    ("misspelt words of one claim", ClaimFilter(article="dam", q="brothr Ruiz"), ["dam-brother"]),
    ("the beginning of a word", ClaimFilter(article="dam", q="evac vall"), []),
    ("the beginnings of words of one claim", ClaimFilter(article="dam", q="peo vall"), ["dam-evacuated"]),
    ("another spelling of the subject", ClaimFilter(article="dam", q="Anna age"), []),
    ("another spelling and a number", ClaimFilter(article="dam", q="Anna 41"), ["dam-ruiz-age"]),
    ("a number, its comma kept", ClaimFilter(article="dam", q="1,200"), ["dam-evacuated", "dam-beds"]),
    ("a number is never nearly right", ClaimFilter(article="dam", q="1,201"), []),
    ("the beginning of a number is none", ClaimFilter(article="dam", q="1,2"), []),
    ("a word that is not there", ClaimFilter(q="ferry"), []),
    ("words and subject", ClaimFilter(article="dam", subject="leo-ruiz", q="ruiz"), ["dam-brother"]),
)


@pytest.mark.parametrize(("wanted", "ids"), [row[1:] for row in FILTERS], ids=[row[0] for row in FILTERS])
def test_filters(dams: Record, wanted: ClaimFilter, ids: list[str]) -> None:
    assert [claim.id for claim in dams.select(wanted)] == ids


def test_without_a_query_everything_is_found_in_order(dams: Record) -> None:
    assert dams.select(ClaimFilter()) == dams.claims


@pytest.mark.parametrize("q", ["", " ... ", "!!!", "\u2014"])
def test_a_query_without_letter_or_digit_finds_nothing(dams: Record, q: str) -> None:
    assert dams.select(ClaimFilter(q=q)) == ()
