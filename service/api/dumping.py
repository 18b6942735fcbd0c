"""What a shape dumps, without asking it anew each time: its fields are looked through once, and then it is a matter of getting attributes.

The bytes are those that marshmallow's own dumping would lead to; it takes ten times as long, because each value of each object is asked for by name, by field
and by schema.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from marshmallow import Schema, fields

Dump = Callable[[Any], Any]


def dumper(shape: Schema) -> Callable[[Any], dict[str, Any]]:
    """A shape of two fields or more, of text, whole numbers, plain data, other shapes and lists -> the function from a value to plain data for JSON.

    The value has an attribute for each field, of the field's type or None. Raises TypeError for any other kind of field.
    """
    names = tuple(shape.fields)
    values = attrgetter(*names)
    inner = [(name, convert) for name, field in shape.fields.items() if (convert := _conversion(field)) is not None]

    def dump(value: Any) -> dict[str, Any]:
        plain = dict(zip(names, values(value), strict=True))
        for name, convert in inner:
            if plain[name] is not None:
                plain[name] = convert(plain[name])
        return plain

    return dump


def _conversion(field: Any) -> Dump | None:
    """What turns a field's value into plain data; None where it is that already (an enum's member that is a string is written as one)."""
    if isinstance(field, fields.Nested):
        return dumper(field.schema)
    if isinstance(field, fields.List):
        each = _conversion(field.inner)
        return list if each is None else lambda values: [each(value) for value in values]
    if isinstance(field, fields.String | fields.Integer) or type(field) is fields.Raw:
        return None
    raise TypeError(f"no way to dump a {type(field).__name__}")
