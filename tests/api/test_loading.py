"""The short way in, for a statement alone, lets through what the schema lets through and gives the same request."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import Schema

from service.api.errors import Invalid
from service.api.schemas import BatchItemIn, CheckIn, CheckRequest, load, load_check, load_item, own_id
from service.limits import ID_CHARACTERS, STATEMENT_CHARACTERS

STRANGE = ["", " ", "\u2003\n\x1f", "\x00", "a\x00b", "\ud800", "é😀", "x" * STATEMENT_CHARACTERS, "x" * (STATEMENT_CHARACTERS + 1), None, 7, True, ["x"], {"a": "b"}]
VALUES = st.sampled_from(STRANGE) | st.text(st.characters(), max_size=30)
BODIES = st.dictionaries(st.sampled_from(["statement", "id", "article", "evidence", "other"]), VALUES) | VALUES


def outcome(loading: Callable[[object], object], body: object) -> object:
    """What comes of loading: the request, or every error in its order."""
    try:
        return loading(body)
    except Invalid as error:
        return error.errors


@given(BODIES)
def test_a_check_is_loaded_as_its_schema_loads_it(body: object) -> None:
    assert outcome(load_check, body) == outcome(lambda data: load(CheckIn(), data), body)


@given(BODIES)
def test_an_item_is_loaded_as_its_schema_loads_it(body: object) -> None:
    assert outcome(load_item, body) == outcome(lambda data: load(BatchItemIn(), data), body)


@pytest.mark.parametrize("text", STRANGE)
@pytest.mark.parametrize(("loading", "schema", "beside"), [(load_check, CheckIn(), {}), (load_item, BatchItemIn(), {"id": "a"})])
def test_strange_texts(loading: Callable[[object], CheckRequest], schema: Schema, beside: dict[str, str], text: object) -> None:
    body = {"statement": text, **beside}
    assert outcome(loading, body) == outcome(lambda data: load(schema, data), body)


@pytest.mark.parametrize(
    ("item", "known"),
    [({"id": "a"}, "a"), ({"id": "z" * ID_CHARACTERS}, "z" * ID_CHARACTERS), ({"id": "z" * (ID_CHARACTERS + 1)}, None), ({"id": " "}, None), ({"id": 7}, None), ({}, None), ("a", None)],
)
def test_an_id_that_can_be_used_comes_back(item: object, known: str | None) -> None:
    assert own_id(item) == known
