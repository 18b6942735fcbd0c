"""The strict fields that seed files are read with: what marshmallow would kindly convert is an error here."""

from __future__ import annotations

import math
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

_ID = r"\A[a-z0-9]+(-[a-z0-9]+)*\Z"


class Line(fields.String):
    """One line of text, not blank, without blanks around it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if not text or text != " ".join(text.split()):
            raise ValidationError("Not one line of text without spare blanks.")
        return text


class Identifier(fields.String):
    """Small letters, digits and single hyphens."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(validate=validate.Regexp(_ID, error="Not an id (small letters, digits, single hyphens)."), **kwargs)


class Number(fields.Field[float]):
    """A finite number; no text that looks like one, no boolean. Whole numbers stay whole."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise ValidationError("Not a finite number.")
        return value


class Truth(fields.Field[bool]):
    """``true`` or ``false`` and nothing that merely means it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise ValidationError("Not true or false.")
        return value


class Items(fields.List[Any]):
    """A list; a mapping is none, though marshmallow would take its keys."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        if not isinstance(value, list):
            raise self.make_error("invalid")
        return super()._deserialize(value, attr, data, **kwargs)


class Strict(Schema):
    """A mapping in which a key that nobody knows is an error, and a key left out gets its default."""

    class Meta:
        unknown = RAISE
