"""Holds an answer's fields to the order in which the contract has them: the same data is to be the same bytes."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]


def misplaced(value: object, schema: Schema, contract: Schema, pointer: str = "") -> list[str]:
    """The JSON pointers of the objects in ``value`` whose fields are others than the contract's, or in another order."""
    found: list[str] = []
    if isinstance(value, list):
        for index, entry in enumerate(value):
            found += misplaced(entry, _resolved(schema, contract).get("items", {}), contract, f"{pointer}/{index}")
    elif isinstance(value, dict):
        told = _properties(schema, contract, value)
        found += [] if not told or list(value) == [name for name in told if name in value] else [pointer or "/"]
        for name, entry in value.items():
            found += misplaced(entry, told.get(name, {}), contract, f"{pointer}/{name}")
    return found


def _properties(schema: Schema, contract: Schema, value: dict[str, Any]) -> dict[str, Schema]:
    """The fields that a schema has, those of all its parts, or of the one alternative that fits."""
    whole = _resolved(schema, contract)
    parts = [_properties(part, contract, value) for part in whole.get("allOf", [])]
    parts += [_properties(one, contract, value) for one in whole.get("oneOf", []) if set(one["required"]) == set(value)]
    return {name: inner for part in [*parts, whole.get("properties", {})] for name, inner in part.items()}


def _resolved(schema: Schema, contract: Schema) -> Schema:
    """A schema, looked up where it is a reference."""
    while "$ref" in schema:
        schema = contract["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema
