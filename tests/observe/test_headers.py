"""The headers that every answer has, whatever it answers."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.observe.headers import STANDARD

NAMES = [name for name, _ in STANDARD]


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("GET", "/v1/checks?statement=x", 200),
        ("HEAD", "/v1/articles", 200),
        ("POST", "/v1/checks", 415),
        ("GET", "/v1/claims?limit=0", 422),
        ("GET", "/nowhere", 404),
        ("GET", "/v1/claims/nobody", 404),
        ("DELETE", "/v1/claims", 405),
        ("BREW", "/", 405),
        ("OPTIONS", "/v1/claims", 204),
        ("GET", "/", 200),
        ("POST", "/", 415),
        ("GET", "/desk/desk.js", 200),
        ("GET", "/docs", 200),
        ("GET", "/docs/start.js", 200),
        ("GET", "/openapi.yaml", 200),
        ("GET", "/metrics", 200),
        ("GET", "/livez", 200),
        ("GET", "/v2/languages", 200),
    ],
)
def test_every_answer_has_them_once(client: FlaskClient, method: str, address: str, status: int) -> None:
    response = client.open(address, method=method)
    assert response.status_code == status
    assert {name: len(response.headers.getlist(name)) for name in NAMES} == dict.fromkeys(NAMES, 1)
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
    assert len(response.headers["X-Request-ID"]) == 32


def test_an_answer_that_is_known_has_them_too(client: FlaskClient) -> None:
    def again(address: str) -> TestResponse:
        first = client.get(address)
        second = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert second.status_code == 304
        assert second.headers["Content-Security-Policy"] == first.headers["Content-Security-Policy"]
        return second

    assert "script-src 'self'" in again("/docs").headers["Content-Security-Policy"]
    assert again("/v1/articles").headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_a_fault_of_ours_has_them_too(app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.view_functions, "operations.livez", lambda: 1 // 0)
    response = client.get("/livez")
    assert (response.status_code, response.headers["Referrer-Policy"]) == (500, "no-referrer")


@pytest.mark.parametrize(("sent", "echoed"), [("desk-17", "desk-17"), ("two words", None), ("x" * 200, None)])
def test_the_id_of_a_request_comes_back(client: FlaskClient, sent: str, echoed: str | None) -> None:
    given = client.get("/livez", headers={"X-Request-ID": sent}).headers["X-Request-ID"]
    assert given == echoed if echoed else (given != sent and len(given) == 32)


def test_what_a_view_says_stands(client: FlaskClient) -> None:
    assert "form-action 'self'" in client.get("/").headers["Content-Security-Policy"]
