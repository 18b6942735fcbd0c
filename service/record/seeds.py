"""Seed files -> articles. A file is checked as a whole: shapes first (marshmallow), then that every reference leads somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path as File
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate, validates_schema

from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source
from service.record.errors import Path, SeedError, locate
from service.record.fields import Identifier, Items, Line, Strict
from service.record.values import KIND_TYPES, TypedValue, derivation, references

_SHA256 = r"\A[0-9a-f]{64}\Z"
_DATE = r"\A\d{4}(-\d{2}(-\d{2})?)?\Z"


@dataclass(frozen=True, slots=True)
class _Head:
    """The article's own data, before its entities and claims are known."""

    id: str
    title: str
    sha256: str
    publisher: str | None
    published: str | None


class _HeadSchema(Strict):
    id = Identifier(required=True)
    title = Line(required=True)
    publisher = Line(required=True, allow_none=True)
    published = fields.String(required=True, allow_none=True, validate=validate.Regexp(_DATE, error="Not a date like 2021, 2021-03 or 2021-03-14."))
    sha256 = fields.String(required=True, validate=validate.Regexp(_SHA256, error="Not a SHA-256 in small hexadecimal."))

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> _Head:
        return _Head(**data)


class _EntitySchema(Strict):
    id = Identifier(required=True)
    kind = fields.Enum(EntityKind, by_value=True, required=True)
    names = Items(Line(), required=True, validate=validate.Length(min=1))
    gender = fields.String(load_default=None, allow_none=True, validate=validate.OneOf(("f", "m")))
    descriptions = Items(Line(), load_default=list)

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> Entity:
        return Entity(data["id"], data["kind"], tuple(data["names"]), data["gender"], tuple(data["descriptions"]))


class _SourceSchema(Strict):
    paragraph = fields.Integer(required=True, strict=True, validate=validate.Range(1))
    range = Items(fields.Integer(strict=True, validate=validate.Range(0)), required=True, validate=validate.Length(equal=2, error="Not [start, end]."))

    @validates_schema
    def _starts_before_it_ends(self, data: dict[str, Any], **_: Any) -> None:
        if data["range"][0] >= data["range"][1]:
            raise ValidationError("start is not before end.", "range")

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> Source:
        return Source("", data["paragraph"], *data["range"])


class _ClaimSchema(Strict):
    id = Identifier(required=True)
    kind = fields.Enum(Kind, by_value=True, required=True)
    text = Line(required=True)
    subject = Identifier(required=True, allow_none=True)
    value = TypedValue(required=True)
    attribution = Identifier(load_default=None, allow_none=True)
    source = fields.Nested(_SourceSchema, required=True)

    @validates_schema
    def _value_fits_the_kind(self, data: dict[str, Any], **_: Any) -> None:
        wanted = KIND_TYPES[data["kind"]]
        if data["value"]["type"] != wanted:
            raise ValidationError({"value": {"type": [f"A claim of kind {data['kind']} takes a value of type {wanted}."]}})

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> Claim:
        return Claim(**data)


class _FileSchema(Strict):
    article = fields.Nested(_HeadSchema, required=True)
    entities = Items(fields.Nested(_EntitySchema), required=True)
    claims = Items(fields.Nested(_ClaimSchema), required=True, validate=validate.Length(min=1))

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> Article:
        head: _Head = data["article"]
        claims = tuple(replace(claim, source=replace(claim.source, article=head.id)) for claim in data["claims"])
        return Article(head.id, head.title, head.sha256, tuple(data["entities"]), claims, head.publisher, head.published)


def read_seed(file: File, document: object) -> Article:
    """The parsed ``document`` of ``file`` -> its article. Raises SeedError for the first thing that is wrong with it."""
    if not isinstance(document, dict):
        raise SeedError(str(file), "", "", "is not a mapping with article, entities and claims")
    try:
        article: Article = _FileSchema().load(document)
    except ValidationError as error:
        path, problem = _first(error.messages)
        raise SeedError(str(file), *locate(document, path), problem) from error
    for path, problem in _dangling(article):
        raise SeedError(str(file), *locate(document, path), problem)
    return article


def _first(messages: object, path: Path = ()) -> tuple[Path, str]:
    """Marshmallow's tree of messages -> the path to its first leaf, and the message there. Complaints of a whole mapping belong to it."""
    if isinstance(messages, Mapping):
        key, below = next(iter(messages.items()))
        return _first(below, path if key == "_schema" else (*path, key))
    if isinstance(messages, list) and messages:
        return _first(messages[0], path)
    return path, str(messages)


def _dangling(article: Article) -> Iterator[tuple[Path, str]]:
    """Ids given twice and references that lead nowhere, in the order of the file."""
    yield from _repeated("entities", (entity.id for entity in article.entities))
    yield from _repeated("claims", (claim.id for claim in article.claims))
    entities = {entity.id for entity in article.entities}
    claims = {claim.id: claim for claim in article.claims}
    for index, claim in enumerate(article.claims):
        named = [("subject", claim.subject), ("attribution", claim.attribution)]
        for field, entity in [*named, *((f"value.{key}", named_by) for key, named_by in references(claim.value))]:
            if entity is not None and entity not in entities:
                yield ("claims", index, field), f"no entity has the id {entity!r}"
        for premise in (derivation(claim.value) or ("", ()))[1]:
            if premise == claim.id or premise not in claims:
                yield ("claims", index, "value.derived.claims"), f"no other claim has the id {premise!r}"
            elif KIND_TYPES[claims[premise].kind] != "quantity":
                yield ("claims", index, "value.derived.claims"), f"the claim {premise!r} has no number"


def _repeated(section: str, ids: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Where an id of a section comes for the second time."""
    seen: set[str] = set()
    for index, named in enumerate(ids):
        if named in seen:
            yield (section, index, "id"), f"the id {named!r} is given twice"
        seen.add(named)
