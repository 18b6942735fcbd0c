"""The wire shapes, in and out, in the order in which their fields go out. No rule of the record or the engine is in here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate, validates_schema

from service.api.errors import FieldError, Invalid
from service.api.fields import Text, Truth, Whole
from service.engine.model import Kind
from service.limits import (
    BATCH_ITEMS,
    CURSOR_CHARACTERS,
    EVIDENCE_CHARACTERS,
    ID_CHARACTERS,
    PAGE_CLAIMS,
    PAGE_CLAIMS_DEFAULT,
    STATEMENT_CHARACTERS,
    WORDS_CHARACTERS,
)

# --- in ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """A statement to hold against the record, one article of it, or a text of the caller's own."""

    statement: str
    article: str | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimsRequest:
    """Which claims, which page of them."""

    article: str | None
    kinds: frozenset[Kind]
    subject: str | None
    attributed: bool | None
    q: str | None
    limit: int
    cursor: str | None


class Strict(Schema):
    """An object in which a field that nobody knows is an error."""

    error_messages = {"type": "Not an object.", "unknown": "Unknown field."}  # noqa: RUF012 - marshmallow declares it so

    class Meta:
        unknown = RAISE


_STATEMENT, _ID = Text(STATEMENT_CHARACTERS, required=True), Text(ID_CHARACTERS, required=True)


class CheckIn(Strict):
    """POST /v1/checks, and GET with the same names as parameters."""

    statement = _STATEMENT
    article = Text(ID_CHARACTERS, load_default=None)
    evidence = Text(EVIDENCE_CHARACTERS, load_default=None)

    @validates_schema
    def _one_thing_to_check_against(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("article") is not None and data.get("evidence") is not None:
            raise ValidationError("Give article or evidence, not both.", "evidence")

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> CheckRequest:
        return CheckRequest(data["statement"], data["article"], data.get("evidence"))


class CheckQuery(CheckIn):
    """GET /v1/checks: a text of the caller's own belongs into a body."""

    class Meta:
        exclude = ("evidence",)
        unknown = RAISE


class BatchItemIn(CheckIn):
    """One item of a batch; its ``id`` is the caller's own and comes back with its result."""

    id = _ID


_CHECK, _ITEM = CheckIn(), BatchItemIn()


class BatchIn(Strict):
    """POST /v1/checks/batch. The items are looked at one by one, so that a bad one spoils nothing but itself."""

    items = fields.List(
        fields.Raw(allow_none=True),
        required=True,
        validate=validate.Length(1, BATCH_ITEMS, error="A batch has {min} to {max} items."),
    )


class ClaimsQuery(Strict):
    """GET /v1/claims."""

    article = Text(ID_CHARACTERS, load_default=None)
    kind = fields.List(fields.Enum(Kind, by_value=True), load_default=list)
    subject = Text(ID_CHARACTERS, load_default=None)
    attributed = Truth(load_default=None)
    q = Text(WORDS_CHARACTERS, load_default=None)
    limit = Whole(1, PAGE_CLAIMS, load_default=PAGE_CLAIMS_DEFAULT)
    cursor = Text(CURSOR_CHARACTERS, load_default=None)

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> ClaimsRequest:
        return ClaimsRequest(kinds=frozenset(data.pop("kind")), **data)


def load(schema: Schema, data: object) -> Any:
    """Plain data -> what the schema makes of it; raises Invalid with every field that is wrong."""
    try:
        return schema.load(data)  # type: ignore[arg-type]  # marshmallow refuses what is no mapping by itself
    except ValidationError as error:
        raise Invalid(tuple(_flat(error.messages, ""))) from None


def load_check(data: object) -> CheckRequest:
    """The body of POST /v1/checks. A statement alone, with nothing wrong with it, is seen at a glance; everything else goes through the schema."""
    if isinstance(data, dict) and len(data) == 1 and _STATEMENT.takes(data.get("statement")):
        return CheckRequest(data["statement"])
    return cast("CheckRequest", load(_CHECK, data))


def load_item(data: object) -> CheckRequest:
    """An item of a batch, in the same way."""
    if isinstance(data, dict) and len(data) == 2 and _ID.takes(data.get("id")) and _STATEMENT.takes(data.get("statement")):
        return CheckRequest(data["statement"])
    return cast("CheckRequest", load(_ITEM, data))


def own_id(item: object) -> str | None:
    """The ``id`` of a batch's item as the caller will know it again; None where it has none that can be used."""
    known = item.get("id") if isinstance(item, dict) else None
    return known if _ID.takes(known) else None


def _flat(messages: Mapping[str, Any] | list[str], pointer: str) -> Iterator[FieldError]:
    """marshmallow's nested messages -> one error per field, with its JSON pointer."""
    if isinstance(messages, Mapping):
        for name, inner in messages.items():
            step = "" if name == "_schema" else "/" + str(name).replace("~", "~0").replace("/", "~1")
            yield from _flat(inner, pointer + step)
    else:
        yield FieldError(pointer, " ".join(messages))


# --- out --------------------------------------------------------------------------------------------------------------


class SpanOut(Schema):
    """A stretch of the submitted text, in code points, half open."""

    start = fields.Integer()
    end = fields.Integer()
    text = fields.String()


class EvidenceOut(Schema):
    """The claim that decided a part."""

    id = fields.String()
    text = fields.String()
    article = fields.String()
    paragraph = fields.Integer()
    attribution = fields.String()


class PartOut(Schema):
    """One thing that the statement asserts."""

    verdict = fields.String()
    kind = fields.String()
    relation = fields.String()
    span = fields.Nested(SpanOut)
    stated = fields.Raw()
    recorded = fields.Raw()
    correction = fields.String()
    claim = fields.Nested(EvidenceOut)
    reason = fields.String()
    explanation = fields.String()


class AnswerOut(Schema):
    """What the engine says of a statement."""

    statement = fields.String()
    verdict = fields.String()
    explanation = fields.String()
    parts = fields.List(fields.Nested(PartOut))
    reason = fields.String()


class SourceOut(Schema):
    """Where a claim stands in its article's file."""

    article = fields.String()
    paragraph = fields.Integer()
    start = fields.Integer()
    end = fields.Integer()


class ClaimOut(Schema):
    """A claim on record."""

    id = fields.String()
    kind = fields.String()
    text = fields.String()
    subject = fields.String()
    value = fields.Raw()
    attribution = fields.String()
    source = fields.Nested(SourceOut)


class EntityOut(Schema):
    """Somebody or something that an article names."""

    id = fields.String()
    kind = fields.String()
    names = fields.List(fields.String())
    gender = fields.String()
    descriptions = fields.List(fields.String())


class ArticleOut(Schema):
    """An article on record, without what is in it."""

    id = fields.String()
    title = fields.String()
    publisher = fields.String()
    published = fields.String()
    sha256 = fields.String()
