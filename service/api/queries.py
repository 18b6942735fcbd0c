"""A request's query string, read strictly: nothing unknown, nothing twice that counts once, nothing that is not UTF-8."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from flask import request
from marshmallow import Schema, fields

from service.api.errors import Invalid
from service.api.schemas import Strict, load
from service.limits import QUERY_PARAMETERS

_NOTHING = Strict()


def query(schema: Schema) -> Any:
    """The current request's query, as the schema loads it; raises Invalid. A list field takes a parameter that is given repeatedly."""
    return load(schema, {name: _value(schema, name, values) for name, values in _grouped().items()})


def no_query() -> None:
    """Raises Invalid where the current request has any query parameter at all."""
    if request.query_string:
        load(_NOTHING, _grouped())


def _grouped() -> dict[str, list[str]]:
    """The query's values by name, in the order given; raises Invalid for what is not UTF-8 or has too many."""
    try:
        text = request.query_string.decode()
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=QUERY_PARAMETERS)
    except UnicodeDecodeError:
        raise Invalid.field("", "The query is not UTF-8.") from None
    except ValueError:
        raise Invalid.field("", f"The query has more than {QUERY_PARAMETERS} parameters.") from None
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return grouped


def _value(schema: Schema, name: str, values: list[str]) -> str | list[str]:
    """A parameter's value as its field wants it; raises Invalid where one value is wanted and more are given."""
    if isinstance(schema.fields.get(name), fields.List):
        return values
    if len(values) > 1 and name in schema.fields:
        raise Invalid.field(f"/{name}", "Give this parameter once.")
    return values[0]
