"""The contract as a document: valid, complete, and about this service."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Flask
from openapi_spec_validator import OpenAPIV31SpecValidator

from service import limits
from service.api import identity, problems
from service.engine.draft import Format, Outcome
from service.engine.model import EntityKind, Kind, Reason, Relation, Verdict
from service.engine.offsets import Unit
from tests.contract.checked import contract
from tests.contract.examples import METHODS, looked_up, operations

SCHEMAS = contract()["components"]["schemas"]


def test_it_is_valid() -> None:
    OpenAPIV31SpecValidator(contract()).validate()


def test_it_has_the_routes_and_the_routes_have_it(app: Flask) -> None:
    routes = {(re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule), method.lower()) for rule in app.url_map.iter_rules() for method in rule.methods or ()}
    assert {(path, method) for path, method in routes if method in METHODS} == {(path, method) for path, method, _ in operations()}


@pytest.mark.parametrize(("path", "method", "operation"), list(operations()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_operation_is_told_in_full(path: str, method: str, operation: dict[str, Any]) -> None:
    assert operation["summary"]
    assert operation["tags"]
    assert "default" not in operation["responses"]
    assert "500" in operation["responses"]
    assert {parameter["name"] for parameter in resolved(operation.get("parameters", [])) if parameter["in"] == "path"} == set(re.findall(r"{(\w+)}", path))
    assert all(parameter.get("description") for parameter in resolved(operation.get("parameters", [])))


def test_operations_have_ids_of_their_own() -> None:
    ids = [operation["operationId"] for _, _, operation in operations()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("stated", "limit"),
    [
        (SCHEMAS["Statement"]["maxLength"], limits.STATEMENT_CHARACTERS),
        (SCHEMAS["CheckRequest"]["properties"]["evidence"]["maxLength"], limits.EVIDENCE_CHARACTERS),
        (SCHEMAS["CheckRequest"]["properties"]["article"]["maxLength"], limits.ID_CHARACTERS),
        (SCHEMAS["BatchRequest"]["properties"]["items"]["maxItems"], limits.BATCH_ITEMS),
        (SCHEMAS["DraftRequest"]["properties"]["text"]["maxLength"], limits.DRAFT_CHARACTERS),
        (SCHEMAS["Words"]["maxLength"], limits.WORDS_CHARACTERS),
        (SCHEMAS["Words"]["maxLength"], limits.CURSOR_CHARACTERS),
    ],
)
def test_limits(stated: int, limit: int) -> None:
    assert stated == limit


def test_every_limit_is_published_and_told() -> None:
    assert list(SCHEMAS["Limits"]["properties"]) == SCHEMAS["Limits"]["required"] == list(limits.published())


def test_page_limits() -> None:
    parameters = {parameter["name"]: parameter["schema"] for parameter in resolved(contract()["paths"]["/v1/claims"]["get"]["parameters"])}
    assert parameters["limit"] == {"type": "integer", "minimum": 1, "maximum": limits.PAGE_CLAIMS, "default": limits.PAGE_CLAIMS_DEFAULT}


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        (SCHEMAS["Verdict"], list(Verdict)),
        (SCHEMAS["Relation"], list(Relation)),
        (SCHEMAS["Reason"], [*Reason, None]),
        (SCHEMAS["Kind"], list(Kind)),
        (SCHEMAS["DraftVerdict"], list(Outcome)),
        (SCHEMAS["DraftRequest"]["properties"]["format"], list(Format)),
        (SCHEMAS["DraftRequest"]["properties"]["offsets"], list(Unit)),
        (SCHEMAS["Entity"]["properties"]["kind"], list(EntityKind)),
    ],
)
def test_closed_sets(schema: dict[str, Any], values: list[str | None]) -> None:
    assert schema["enum"] == values


def test_every_sort_of_problem_stands_there_with_its_words() -> None:
    told = str(contract())
    for sort in [*problems.SORTS.values(), problems.INTERNAL]:
        if sort.slug not in ("not-found", "method-not-allowed"):  # of no operation: told in the introduction
            assert problems.TYPE + sort.slug in told
            assert sort.title in told


def resolved(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Parameters, those that are references looked up."""
    return [looked_up(entry) for entry in entries]


@pytest.mark.parametrize(("path", "method", "operation"), list(operations()), ids=lambda value: value if isinstance(value, str) else "")
def test_what_needs_a_key_and_what_is_counted_says_so(real_app: Flask, path: str, method: str, operation: dict[str, Any]) -> None:
    address = re.sub(r"{(\w+)}", "x", path)
    endpoint, _ = real_app.url_map.bind("").match(address, method.upper())
    is_open = endpoint in identity.OPEN
    assert ("401" in operation["responses"]) is not is_open
    assert operation.get("security", contract()["security"]) == ([] if is_open else [{"bearer": []}, {"basic": []}, {}])
    assert ("429" in operation["responses"]) is (path == "/" or path.startswith(("/v1/", "/v2/")))
