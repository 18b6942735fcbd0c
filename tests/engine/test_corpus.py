"""What a check runs against: the lines of a text or of the claims on record, with the facts that they give and where each word stands."""

from __future__ import annotations

import pytest

from service.engine.corpus import compile_articles, compile_text, entity_of_modifier
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source

TEXT = (
    "The ferry Halcyon sank off Tarnby on March 3, 2019. Captain Elias Thorne, 54, was rescued.\n\n"
    "His wife, Mira Thorne, is a nurse. Otto Vance is not a sailor. Russian sailors searched the coast of Russia."
)
CORPUS = compile_text(TEXT)


def test_one_line_a_sentence_with_its_own_words_and_number() -> None:
    assert [(line.number, line.evidence.id, line.evidence.paragraph) for line in CORPUS.lines[:3]] == [(0, "sentence-1", 1), (1, "sentence-2", 1), (2, "sentence-3", 2)]
    assert CORPUS.lines[1].evidence.text == "Captain Elias Thorne, 54, was rescued."
    assert all(line.evidence.article is None and line.kind is None for line in CORPUS.lines)
    assert not CORPUS.curated


def test_facts_of_people() -> None:
    assert [(fact.entity, fact.quantity.low, fact.quantity.unit, fact.line) for fact in CORPUS.facts.ages] == [("n:elias thorne", 54, "year", 1)]
    roles = {(fact.entity, fact.role.head, fact.negated) for fact in CORPUS.facts.roles}
    assert {("n:elias thorne", "captain", False), ("n:mira thorne", "nurse", False), ("n:otto vance", "sailor", True)} <= roles
    assert ("n:mira thorne", "wife", False) not in roles
    assert ("n:mira thorne", "spouse", "n:elias thorne") in {(kin.a, kin.relation, kin.b) for kin in CORPUS.table.kin}


INDEX = [("a word", "ferry", {0}), ("a base form", "sink", {0}), ("an entity", "e:n:elias thorne", {1, 2}), ("no such word", "zzyzx", set())]


@pytest.mark.parametrize(("name", "key", "lines"), INDEX, ids=[row[0] for row in INDEX])
def test_index(name: str, key: str, lines: set[int]) -> None:
    assert set(CORPUS.postings.of(key)) == lines


def test_a_rare_word_tells_more_than_a_common_one_and_a_new_one_most() -> None:
    assert CORPUS.postings.weight("e:n:elias thorne") < CORPUS.postings.weight("ferry") <= CORPUS.postings.weight("zzyzx")


@pytest.mark.parametrize(("modifier", "entity"), [("russian", "n:russia"), ("tarnby", "n:tarnby"), ("old", ""), ("norwegian", "")])
def test_modifiers_that_name_somebody(modifier: str, entity: str) -> None:
    assert entity_of_modifier(modifier, CORPUS.table) == entity


@pytest.mark.parametrize("text", ["", "...", "\u200b"], ids=["nothing", "marks", "zero width"])
def test_a_text_without_words_is_a_corpus_without_facts(text: str) -> None:
    corpus = compile_text(text)
    assert (corpus.facts.ages, corpus.facts.roles, corpus.table.known) == ([], [], {})


def claim(id: str, kind: Kind, text: str, attribution: str | None = None) -> Claim:
    return Claim(id, kind, text, Source("quarry", 4, 0, 10), "jan-holt", None, attribution)


ARTICLE = Article(
    "quarry", "A quarry closes", "0" * 64,
    (Entity("jan-holt", EntityKind.PERSON, ("Jan Holt", "Yan Holt"), "m", ("the tall foreman",)), Entity("union", EntityKind.ORGANIZATION, ("the Stone Union",))),
    (claim("holt-age", Kind.AGE, "Jan Holt is 40 years old."), claim("holt-hurt", Kind.STATUS, "The foreman was hurt.", "union")),
)  # fmt: skip


def test_claims_of_articles_are_lines_with_their_source() -> None:
    corpus = compile_articles((ARTICLE,))
    assert corpus.curated
    assert [(line.evidence.id, line.evidence.article, line.evidence.paragraph, line.kind) for line in corpus.lines] == [
        ("holt-age", "quarry", 4, Kind.AGE), ("holt-hurt", "quarry", 4, Kind.STATUS),
    ]  # fmt: skip
    assert [line.evidence.attribution for line in corpus.lines] == [None, "the Stone Union"]
    assert [fact.entity for fact in corpus.facts.ages] == ["jan-holt"]


def test_curated_entities_are_found_by_spelling_and_by_description() -> None:
    corpus = compile_articles((ARTICLE,))
    assert corpus.table.find("Yan Holt").entity == "jan-holt"
    assert "jan-holt" in corpus.lines[1].entities
    assert {"jan", "holt"} <= corpus.known
