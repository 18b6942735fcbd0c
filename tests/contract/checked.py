"""A test client that holds every answer to the contract: openapi-core for what the contract names, the problem's shape for the rest."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from flask.testing import FlaskClient
from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIResponse
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.testing import MockRequest
from werkzeug.test import TestResponse

from tests.contract.order import misplaced

CONTRACT = Path(__file__).resolve().parents[2] / "openapi.yaml"
PROBLEM = "application/problem+json"


@cache
def contract() -> dict[str, Any]:
    """The contract as plain data."""
    document: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return document


@cache
def _validator() -> OpenAPI:
    # application/problem+json is JSON, which openapi-core has to be told.
    texts = ("text/css", "text/javascript", "application/x-ndjson", "application/openmetrics-text")
    readers: dict[str, Callable[[bytes], Any]] = {PROBLEM: json.loads, **dict.fromkeys(texts, bytes.decode)}
    return OpenAPI.from_dict(contract(), config=Config(extra_media_type_deserializers=readers))


class CheckedClient(FlaskClient):
    """Flask's test client; an answer that the contract does not allow is an error of the test that asked for it."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        response = super().open(*args, **{"buffered": True, **kwargs})  # taken whole and closed, as a server does
        check(response)
        return response


def check(response: TestResponse) -> None:
    """Raises what is wrong with an answer; HEAD and OPTIONS, which the contract speaks of in prose, are left to tests of their own."""
    method, path = response.request.method, response.request.path
    if method in ("HEAD", "OPTIONS"):
        return
    try:  # a request of its own for openapi-core, which would read the real one's body a second time
        asked = path.replace("..", "%2e%2e")  # which openapi-core would take for the folder above
        _validator().validate_response(MockRequest("http://localhost", method.lower(), asked), WerkzeugOpenAPIResponse(response))
        assert not _misplaced(response), "fields that the contract has in another order"
    except PathError:  # an address or a method that the contract does not have
        assert response.status_code in (404, 405)
        assert response.mimetype == PROBLEM
        assert list(response.get_json()) == ["type", "title", "status", "detail"]


def _misplaced(response: TestResponse) -> list[str]:
    """The objects of an answer whose fields stand otherwise than in the contract."""
    if response.mimetype == PROBLEM:
        return misplaced(response.get_json(), {"$ref": "#/components/schemas/Problem"}, contract())
    operation = contract()["paths"].get(_path(response.request.path), {}).get(response.request.method.lower(), {})
    told = operation.get("responses", {}).get(str(response.status_code), {}).get("content", {}).get("application/json")
    return misplaced(response.get_json(), told["schema"], contract()) if told else []


def _path(address: str) -> str | None:
    """The contract's path that an address is one of; a path without variables goes first."""
    paths = sorted(contract()["paths"], key=lambda path: path.count("{"))
    return next((path for path in paths if re.fullmatch(re.sub(r"{\w+}", "[^/]+", path), address)), None)
