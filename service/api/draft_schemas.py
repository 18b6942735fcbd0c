"""The wire shapes of whole drafts, in and out, in the order in which their fields go out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validates_schema

from service.api.fields import Text
from service.api.schemas import PartOut, SpanOut, Strict
from service.engine.draft import Format
from service.engine.offsets import Unit
from service.limits import DRAFT_CHARACTERS, EVIDENCE_CHARACTERS, ID_CHARACTERS


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """A draft to check, what it is written in, and what its offsets are to count."""

    text: str
    article: str | None
    evidence: str | None
    format: Format
    offsets: Unit


class DraftIn(Strict):
    """POST /v1/drafts."""

    text = Text(DRAFT_CHARACTERS, required=True)
    article = Text(ID_CHARACTERS, load_default=None)
    evidence = Text(EVIDENCE_CHARACTERS, load_default=None)
    format = fields.Enum(Format, by_value=True, load_default=Format.PLAIN)
    offsets = fields.Enum(Unit, by_value=True, load_default=Unit.CODEPOINT)

    @validates_schema
    def _one_thing_to_check_against(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("article") is not None and data.get("evidence") is not None:
            raise ValidationError("Give article or evidence, not both.", "evidence")

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> DraftRequest:
        return DraftRequest(**data)


class QuoteOut(Schema):
    """A W3C TextQuoteSelector without its type."""

    prefix = fields.String()
    exact = fields.String()
    suffix = fields.String()


class DraftPartOut(PartOut):
    """A part whose span is in the draft."""

    quote = fields.Nested(QuoteOut)


class DraftSentenceOut(Schema):
    """A sentence of a draft."""

    number = fields.Integer()
    paragraph = fields.Integer()
    span = fields.Nested(SpanOut)
    quote = fields.Nested(QuoteOut)
    verdict = fields.String()
    explanation = fields.String()
    parts = fields.List(fields.Nested(DraftPartOut))
    reason = fields.String()


class MarkOut(Schema):
    """One of the two places of a conflict."""

    sentence = fields.Integer()
    span = fields.Nested(SpanOut)
    quote = fields.Nested(QuoteOut)


class ConflictOut(Schema):
    """The same thing given two values in one draft."""

    kind = fields.String()
    explanation = fields.String()
    first = fields.Nested(MarkOut)
    second = fields.Nested(MarkOut)
