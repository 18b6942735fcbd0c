"""The typed value of a claim: a small closed set of shapes, and which kinds of claim take which. seeds/README.md tells them to people.

A value stays plain data (text, numbers, booleans, lists, mappings), complete and ready for the wire: every key of its type is there,
null where the article gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from marshmallow import ValidationError, fields, validate, validates_schema

from service.engine.model import Hedge, Kind
from service.record.fields import Identifier, Items, Line, Number, Strict, Truth

KIND_TYPES: Mapping[Kind, str] = {
    Kind.CASUALTY: "quantity",
    Kind.HOSTAGE_COUNT: "quantity",
    Kind.COUNT: "quantity",
    Kind.AGE: "quantity",
    Kind.NAME: "name",
    Kind.ROLE: "role",
    Kind.RELATION: "relation",
    Kind.PLACE: "place",
    Kind.DATE: "date",
    Kind.STATUS: "status",
    Kind.ORDER: "order",
    Kind.QUOTE: "quote",
    Kind.EVENT: "action",
    Kind.NEGATION: "action",
    Kind.UNCERTAINTY: "text",
}
"""The one type of value that a claim of each kind may have."""

REFERENCES = ("object", "place", "organization")
"""The keys of a value that hold an entity's id."""


class Derived(Strict):
    """How a number follows from the numbers of other claims: ``first - others`` or the sum of all."""

    operation = fields.String(required=True, validate=validate.OneOf(("difference", "sum")))
    claims = Items(Identifier(), required=True, validate=validate.Length(min=2))


class Relative(Strict):
    """A distance in time: five years ago is ``{unit: year, amount: -5}``; ``amount`` is null for "a few days"."""

    unit = fields.String(required=True, validate=validate.OneOf(("day", "week", "month", "year")))
    amount = Number(required=True, allow_none=True)


class Value(Strict):
    """What all types of value share."""

    type = fields.String(required=True)


class QuantityValue(Value):
    """A number of something as an interval: ``min`` and ``max`` with a hedge, as in service.engine.model.Quantity."""

    min = Number(load_default=None, allow_none=True)
    max = Number(load_default=None, allow_none=True)
    hedge = fields.String(load_default="exact", validate=validate.OneOf([str(hedge) for hedge in Hedge]))
    unit = Line(load_default=None, allow_none=True)
    of = Line(load_default=None, allow_none=True)
    derived = fields.Nested(Derived, load_default=None, allow_none=True)

    _ENDS: ClassVar[Mapping[str, str]] = {"more_than": "min", "at_least": "min", "fewer_than": "max", "at_most": "max"}

    @validates_schema
    def _ends_fit_the_hedge(self, data: dict[str, Any], **_: Any) -> None:
        low, high, hedge = data["min"], data["max"], data["hedge"]
        if low is None and high is None:
            raise ValidationError("Neither min nor max is given.", "min")
        if hedge in self._ENDS:
            if (data[self._ENDS[hedge]] is None) or (low is not None and high is not None):
                raise ValidationError(f"{hedge} takes {self._ENDS[hedge]} and no other end.", "hedge")
        elif hedge in ("exact", "about") and low != high:
            raise ValidationError(f"{hedge} takes one number as min and max.", "hedge")
        elif low is not None and high is not None and low > high:
            raise ValidationError("min is above max.", "min")


class NameValue(Value):
    """What somebody or something is called, as the article spells it."""

    name = Line(required=True)


class RoleValue(Value):
    """What somebody is or works as, in the article's few words, and for whom."""

    role = Line(required=True)
    organization = Identifier(load_default=None, allow_none=True)


class RelationValue(Value):
    """The subject is the ``relation`` (mother, ally, sponsor) of the object."""

    relation = Line(required=True)
    object = Identifier(required=True)


class PlaceValue(Value):
    """Where the subject is, was, came from or went."""

    way = fields.String(required=True, validate=validate.OneOf(("in", "from", "to")))
    place = Identifier(required=True)


class DateValue(Value):
    """A date as precise as the article, as in service.engine.model.DateSpan; months are numbers, weekdays names."""

    year = fields.Integer(strict=True, load_default=None, allow_none=True, validate=validate.Range(1, 9999))
    month = fields.Integer(strict=True, load_default=None, allow_none=True, validate=validate.Range(1, 12))
    day = fields.Integer(strict=True, load_default=None, allow_none=True, validate=validate.Range(1, 31))
    part = fields.String(load_default=None, allow_none=True, validate=validate.OneOf(("early", "mid", "late")))
    weekday = fields.String(
        load_default=None,
        allow_none=True,
        validate=validate.OneOf(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
    )
    relative = fields.Nested(Relative, load_default=None, allow_none=True)
    bound = fields.String(load_default=None, allow_none=True, validate=validate.OneOf(("since", "before", "after", "by", "until")))

    @validates_schema
    def _says_something(self, data: dict[str, Any], **_: Any) -> None:
        if all(data[key] is None for key in ("year", "month", "day", "weekday", "relative")):
            raise ValidationError("No year, month, day, weekday or relative date is given.", "year")


class StatusValue(Value):
    """How it stands with the subject."""

    status = fields.String(required=True, validate=validate.OneOf(("released", "held", "killed", "ended")))


class OrderValue(Value):
    """The subject's place in an order: first or last among many, or before or after one other (older and younger alike)."""

    order = fields.String(required=True, validate=validate.OneOf(("first", "last", "before", "after", "older", "younger", "oldest", "youngest")))
    object = Identifier(load_default=None, allow_none=True)
    among = Line(load_default=None, allow_none=True)


class ActionValue(Value):
    """What the subject did to or for the object; ``happened`` is false where the article says that it did not."""

    action = Line(required=True)
    object = Identifier(load_default=None, allow_none=True)
    happened = Truth(load_default=True)


class QuoteValue(Value):
    """The few words, verbatim, by which the speaker's remark is found in the article."""

    words = Line(required=True)


class TextValue(Value):
    """What is uncertain, in our words."""

    text = Line(required=True)


TYPES: Mapping[str, type[Value]] = {
    "quantity": QuantityValue,
    "name": NameValue,
    "role": RoleValue,
    "relation": RelationValue,
    "place": PlaceValue,
    "date": DateValue,
    "status": StatusValue,
    "order": OrderValue,
    "action": ActionValue,
    "quote": QuoteValue,
    "text": TextValue,
}


class TypedValue(fields.Field[Mapping[str, object]]):
    """A value in the shape that its ``type`` names, completed with the defaults of that shape."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Mapping[str, object]:
        if not isinstance(value, dict):
            raise ValidationError("Not a mapping.")
        named = value.get("type")
        if not isinstance(named, str) or named not in TYPES:
            raise ValidationError({"type": [f"Must be one of: {', '.join(TYPES)}."]})
        loaded: dict[str, object] = TYPES[named]().load(value)
        return loaded


def references(value: Mapping[str, object] | None) -> Iterator[tuple[str, str]]:
    """A value -> its keys that hold an entity's id, each with the id."""
    for key in REFERENCES:
        named = (value or {}).get(key)
        if isinstance(named, str):
            yield key, named


def derivation(value: Mapping[str, object] | None) -> tuple[str, tuple[str, ...]] | None:
    """A value -> the operation and the claims that its number follows from, None where the article states it itself."""
    derived = (value or {}).get("derived")
    if not isinstance(derived, dict):
        return None
    return str(derived["operation"]), tuple(str(claim) for claim in derived["claims"])
