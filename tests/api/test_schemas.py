"""The engine's answer on the wire: every field, in its order, whatever the engine left empty."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields as fields_of

import pytest
from marshmallow import Schema, fields

from service.api import draft_schemas, schemas, wire
from service.api.dumping import dumper
from service.engine import model
from service.engine.check import check, compile_text
from service.engine.draft import DraftCheck
from service.engine.model import Answer, Article, Claim, Entity, EntityKind, Evidence, Kind, Part, Reason, Relation, Source, Span, Verdict

ANSWER = Answer(
    statement="Roni Krivoi, 35, was freed by Zorro.",
    verdict=Verdict.CONTRADICTED,
    explanation="The record gives Roni Krivoi's age as 25; the statement says 35.",
    parts=(
        Part(
            verdict=Verdict.CONTRADICTED,
            kind=Kind.AGE,
            relation=Relation.DISJOINT,
            span=Span(13, 15, "35"),
            stated={"min": 35, "max": 35, "hedge": "exact", "unit": "year"},
            recorded={"min": 25, "max": 25, "hedge": "exact", "unit": "year"},
            correction="25",
            claim=Evidence("krivoi-age", "Roni Krivoi is 25 years old.", "hostages", 7),
            explanation="The record gives 25.",
        ),
        Part(Verdict.UNKNOWN, Kind.NAME, Relation.ABSENT, Span(30, 35, "Zorro"), reason=Reason.NOT_MENTIONED),
    ),
)
DRAFT = DraftCheck("Maria Lind, 34, wrote to him. Krivoi was freed. Lind is 43.", compile_text("Roni Krivoi, 25, was freed by Hamas."))


def test_an_answer_on_the_wire() -> None:
    assert wire.encode(dumper(schemas.AnswerOut())(ANSWER)).decode() == (
        '{"statement": "Roni Krivoi, 35, was freed by Zorro.", "verdict": "contradicted", '
        '"explanation": "The record gives Roni Krivoi\'s age as 25; the statement says 35.", "parts": ['
        '{"verdict": "contradicted", "kind": "age", "relation": "disjoint", "span": {"start": 13, "end": 15, "text": "35"}, '
        '"stated": {"min": 35, "max": 35, "hedge": "exact", "unit": "year"}, "recorded": {"min": 25, "max": 25, "hedge": "exact", "unit": "year"}, '
        '"correction": "25", "claim": {"id": "krivoi-age", "text": "Roni Krivoi is 25 years old.", "article": "hostages", "paragraph": 7, '
        '"attribution": null}, "reason": null, "explanation": "The record gives 25."}, '
        '{"verdict": "unknown", "kind": "name", "relation": "absent", "span": {"start": 30, "end": 35, "text": "Zorro"}, "stated": null, '
        '"recorded": null, "correction": null, "claim": null, "reason": "not_mentioned", "explanation": ""}], "reason": null}\n'
    )


@pytest.mark.parametrize(
    ("schema", "value", "kept_inside"),
    [
        (schemas.AnswerOut, model.Answer, set()),
        (schemas.PartOut, model.Part, set()),
        (schemas.EvidenceOut, model.Evidence, set()),
        (schemas.SpanOut, model.Span, set()),
        (schemas.ClaimOut, model.Claim, set()),
        (schemas.SourceOut, model.Source, set()),
        (schemas.EntityOut, model.Entity, set()),
        (schemas.ArticleOut, model.Article, {"entities", "claims"}),
    ],
)
def test_no_field_of_the_engine_is_forgotten(schema: type[Schema], value: type, kept_inside: set[str]) -> None:
    assert set(schema().fields) == {field.name for field in fields_of(value)} - kept_inside


STATEMENTS = ("Krivoi, 35, was freed by Hamas.", "Was he freed?", "On Oct. 7 about 1,200 people were killed.", "“É😀”, he said.")
SHAPES = [
    (schemas.AnswerOut, [ANSWER, *(check(text, compile_text("Krivoi, 25, was freed. On Oct. 7 some 1,100 people died.")) for text in STATEMENTS)]),
    (schemas.ClaimOut, [Claim("a", Kind.AGE, "A is 5.", Source("b", 1, 2, 3)), Claim("a", Kind.AGE, "A.", Source("b", 1, 2, 3), "c", {"low": 5.5}, "d")]),
    (schemas.EntityOut, [Entity("a", EntityKind.PERSON, ("A", "B"), "f", ("the one",)), Entity("a", EntityKind.PLACE, ())]),
    (schemas.ArticleOut, [Article("a", "A", "0f", (), ())]),
    (draft_schemas.DraftSentenceOut, list(DRAFT)),
    (draft_schemas.ConflictOut, list(DRAFT.conflicts)),
]


@pytest.mark.parametrize(("shape", "values"), SHAPES, ids=lambda given: getattr(given, "__name__", ""))
def test_the_short_way_of_dumping_gives_the_bytes_of_marshmallows(shape: type[Schema], values: Sequence[object]) -> None:
    dump = dumper(shape())
    assert values
    for value in values:
        assert wire.encode(dump(value)) == wire.encode(shape().dump(value))


def test_a_kind_of_field_that_it_does_not_know_is_refused_at_the_start() -> None:
    with pytest.raises(TypeError, match="DateTime"):
        dumper(Schema.from_dict({"id": fields.String(), "when": fields.DateTime()})())


def test_what_is_no_json_is_never_sent() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        wire.encode({"value": float("inf")})


def test_texts_go_out_as_they_are() -> None:
    assert json.loads(wire.encode({"a": "é😀\u2028\\"})) == {"a": "é😀\u2028\\"}
    assert wire.encode({"a": "é😀"}) == '{"a": "é😀"}\n'.encode()
