"""What is published is what is enforced."""

from __future__ import annotations

import runpy
from http import HTTPStatus
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from service import limits
from tests.live import ROOT


def published(client: FlaskClient) -> dict[str, int]:
    found: dict[str, int] = client.get("/v1/limits").get_json()["limits"]
    return found


def test_every_constant_is_published(client: FlaskClient) -> None:
    assert published(client) == {name.lower(): value for name, value in vars(limits).items() if name.isupper()}


@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize(
    ("limit", "path", "body"),
    [
        ("statement_characters", "/v1/checks", lambda most: {"statement": "x" * most}),
        ("evidence_characters", "/v1/checks", lambda most: {"statement": "x", "evidence": "x" * most}),
        ("draft_characters", "/v1/drafts", lambda most: {"text": "x" * most}),
        ("batch_items", "/v1/checks/batch", lambda most: {"items": [{"statement": "x"}] * most}),
    ],
)
def test_one_more_is_too_many(client: FlaskClient, limit: str, path: str, body: object, over: bool) -> None:
    assert callable(body)
    status = client.post(path, json=body(published(client)[limit] + over)).status_code
    assert status == (HTTPStatus.UNPROCESSABLE_ENTITY if over else HTTPStatus.OK)


def test_the_server_goes_by_them(client: FlaskClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))
    monkeypatch.setenv("COMPILED", "0")  # this process has loaded the sources
    configured = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    names = {
        "request_line_bytes": "limit_request_line",
        "header_fields": "limit_request_fields",
        "header_field_bytes": "limit_request_field_size",
        "keep_alive_seconds": "keepalive",
        "stop_seconds": "graceful_timeout",
    }
    told = published(client)
    assert {name: configured[setting] for name, setting in names.items()} == {name: told[name] for name in names}
