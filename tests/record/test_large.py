"""Loading records of many claims: the same record, whichever way it came."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict

import pytest

from service.engine.read import read
from service.engine.reading import Reading
from service.record import reading, snapshot
from service.record.snapshot import Record
from service.record.words import WordIndex
from tests.bench.growth.made_up import stories

ARTICLES = [made.article for made in stories(60)]
TEXTS = [claim.text for article in ARTICLES for claim in article.claims]


def test_texts_read_in_several_processes_are_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MANY", 10)
    monkeypatch.setattr(reading, "_BATCH", 7)
    there, here = ([shown(one) for one in found] for found in (reading.readings(TEXTS), map(read, TEXTS)))
    assert there == here


def shown(found: Reading) -> list[object]:
    """A reading, with its words by what they hold."""
    words = [[(word.text, word.low, word.start, word.end, word.join, word.lemma, word.tag) for word in one.words] for one in found.sentences]
    return [found.canonical, words, *(one._replace(words=()) for one in found.sentences)]


def test_the_revision_is_that_of_all_articles_as_one_text() -> None:
    whole = json.dumps([asdict(article) for article in ARTICLES], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert Record.of(ARTICLES).revision == hashlib.sha256(whole.encode()).hexdigest()[:12]


def test_an_article_of_a_large_record_is_compiled_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "_FEW_CLAIMS", 10)
    record = Record.of(ARTICLES)
    for article in ARTICLES:
        assert [line.evidence.id for line in record.corpus_of(article.id).lines] == [claim.id for claim in article.claims]
    assert record.corpus_of(ARTICLES[0].id) is record.corpus_of(ARTICLES[0].id)


FINDS = [("a word", "ferry", [0]), ("its beginning", "fer", [0, 1]), ("a slip", "feery", [0]), ("two words", "sank ferry", [0]), ("nothing", "", [])]


@pytest.mark.parametrize(("name", "query", "found"), FINDS, ids=[row[0] for row in FINDS])
def test_words_find_texts(name: str, query: str, found: list[int]) -> None:
    assert list(WordIndex.of(["The ferry sank.", "A fern grew.", "It sank."]).find(query)) == found
