"""Statements by themselves about a "he" or "she" of whom nothing tells who it is, and others that a record nearly has."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_articles, compile_text
from service.engine.draft import check_draft
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source
from service.engine.read import read

TEXT = compile_text(
    "A flood in Varde killed 31 people on May 3. The baker Tomas Brun, 40, was rescued by the navy. His wife, Ida Brun, called the mayor right after the flood. "
    "Norway supplies Varde with pumps. The mayor, Ada Holm, did not express her condolences to Norway. Only Norway and Peru took part in the talks on aid. "
    "Norway took part in the talks. Peru took part in the talks on aid. Holm has her home in Tarn."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("He was killed.", "unknown"),
        ("He supplies Varde with pumps.", "unknown"),
        ("Brun said that he was rescued by the navy.", "unknown"),
        ("He was rescued by the navy.", "consistent"),  # who is in front in the caller's own text
        ("Tomas Brun was rescued by the navy.", "consistent"),
        ("When the flood came, Tomas Brun was at sea; he was rescued by the navy.", "unknown"),
        ("Ida Brun called the mayor right after the flood.", "consistent"),
        ("Ada Holm expressed her condolences to Norway first of all.", "unknown"),  # it could be contradicted, and must not be borne out
        ("Only Norway and Peru took part in the talks.", "consistent"),
        ("Only Norway took part in the talks.", "contradicted"),
        ("Ada Holm had her home in Tarn.", "consistent"),
    ],
)
def test_who_is_meant_has_to_be_said(statement: str, verdict: str) -> None:
    assert check(statement, TEXT).verdict == verdict


def test_of_a_record_it_has_to_be_said_always() -> None:
    entities = (Entity("tomas-brun", EntityKind.PERSON, ("Tomas Brun",), "m"),)
    claim = Claim("flood-1", Kind.STATUS, "Tomas Brun was rescued.", Source("flood", 1, 0, 10), None, None)
    record = compile_articles((Article("flood", "A flood", "0" * 64, entities, (claim,)),))
    assert [check(statement, record).verdict.value for statement in ("He was rescued.", "Tomas Brun was rescued.")] == ["unknown", "consistent"]


def test_a_draft_tells_who_is_meant() -> None:
    answer = check_draft("Tomas Brun is a baker. He was rescued by the navy. She sang.", TEXT)
    assert [sentence.verdict.value for sentence in answer.sentences] == ["consistent", "consistent", "unknown"]
    assert answer.sentences[2].parts[0].explanation == "The record does not mention “sang”."


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Holm left right after the vote.", "R"),
        ("They were freed right at the border.", "R"),
        ("Police had the right to search it.", "N"),
        ("Holm was right about the dam.", "N"),
        ("The far right in France won.", "N"),
    ],
)
def test_right_before_where_or_when(text: str, tag: str) -> None:
    (sentence,) = read(text).sentences
    assert next(word.tag for word in sentence.words if word.low == "right") == tag
