"""The examples of the contract: which requests it shows, which answers, and which belong together (they have the same name)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.contract.checked import contract

METHODS = {"get", "post", "put", "patch", "delete"}
Json = Any


@dataclass(frozen=True)
class Request:
    """A request that the contract shows: an operation and what stands under one name in its parameters and its body."""

    template: str
    method: str
    path: str
    query: dict[str, Json] = field(default_factory=dict)
    body: Json = None

    def send(self, client: FlaskClient) -> TestResponse:
        """Sends it; an array is a parameter that is given repeatedly."""
        return client.open(self.path, method=self.method, query_string=self.query, json=self.body)


@dataclass(frozen=True)
class Answer:
    """An answer that the contract shows."""

    path: str
    method: str
    status: int
    name: str
    value: Json


def operations() -> Iterator[tuple[str, str, Json]]:
    """Path, method and text of every operation."""
    for path, item in contract()["paths"].items():
        yield from ((path, method, operation) for method, operation in item.items() if method in METHODS)


def answers() -> Iterator[Answer]:
    """Every answer that is shown, those in shared responses once for each operation that can give it."""
    for path, method, operation in operations():
        for status, response in operation["responses"].items():
            for media_type in looked_up(response).get("content", {}).values():
                for name, example in media_type.get("examples", {}).items():
                    yield Answer(path, method, int(status), name, example["value"])


def requests() -> Iterator[tuple[str, Request]]:
    """Every request that is shown, by its name; an operation that takes nothing is shown by its answer's name."""
    for path, method, operation in operations():
        parameters = [looked_up(parameter) for parameter in operation.get("parameters", [])]
        media_types = looked_up(operation.get("requestBody", {})).get("content", {})
        bodies = media_types.get("application/json", {}).get("examples", {})
        for name in {*bodies, *(name for parameter in parameters for name in parameter.get("examples", {}))}:
            values = {parameter["name"]: parameter["examples"][name]["value"] for parameter in parameters if name in parameter.get("examples", {})}
            placed = {key: values.pop(key) for key in list(values) if f"{{{key}}}" in path}
            yield name, Request(path, method, path.format(**placed), values, bodies.get(name, {}).get("value"))


def looked_up(entry: Json) -> Json:
    """A parameter or response, looked up where it is a reference."""
    if "$ref" not in entry:
        return entry
    _, _, section, name = entry["$ref"].split("/")
    return contract()["components"][section][name]
