"""Scripts of other origins: off, for one, for all."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from service.api.shelf import Shelf
from service.app import create_app
from service.settings import Settings
from tests.api.sample import RECORD

CMS = "https://cms.example.com"
ALLOW = "Access-Control-Allow-Origin"


def client(*origins: str) -> FlaskClient:
    return create_app(Settings(cors_origins=origins), Shelf(RECORD)).test_client()


@pytest.mark.parametrize("address", ["/v1/articles", "/v2/languages"])
def test_it_is_off_by_default(address: str) -> None:
    response = client().get(address, headers={"Origin": CMS})
    assert response.status_code == 200
    assert not [name for name, _ in response.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        (CMS, CMS),
        ("http://localhost:3000", "http://localhost:3000"),
        ("https://cms.example.com.evil.example", None),
        ("https://cmsXexample.com", None),
        ("http://cms.example.com", None),
        ("https://evil.example", None),
        ("null", None),
    ],
)
def test_only_the_origins_named_may_ask(origin: str, allowed: str | None) -> None:
    asked = client(CMS, "http://localhost:3000")
    response = asked.post("/v2/check", data={"text": "x", "language": "en"}, headers={"Origin": origin})
    assert response.headers.get(ALLOW) == allowed
    assert "Access-Control-Allow-Credentials" not in response.headers
    preflight = asked.options("/v1/drafts", headers={"Origin": origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"})
    assert preflight.status_code == 204
    assert preflight.headers.get(ALLOW) == allowed
    assert preflight.headers.get("Access-Control-Allow-Headers") == ("content-type" if allowed else None)


@pytest.mark.parametrize("origin", [{}, {"Origin": CMS}, {"Origin": "https://evil.example"}])
def test_a_shared_cache_is_told_that_the_origin_counts(origin: dict[str, str]) -> None:
    asked = client(CMS)
    assert asked.get("/v1/articles", headers=origin).headers.getlist("Vary") == ["Accept-Encoding, Origin"]
    assert asked.get("/v1/articles", headers=origin | {"If-None-Match": "*"}).headers.getlist("Vary") == ["Accept-Encoding, Origin"]
    assert asked.post("/v1/checks", headers=origin).headers.getlist("Vary") == ["Origin"]
    assert client("*").get("/v1/articles", headers=origin).headers.getlist("Vary") == ["Accept-Encoding"]
    assert "Origin" not in str(asked.get("/docs", headers=origin).headers.get("Vary"))


def test_everybody_may_ask_where_the_operator_says_so() -> None:
    assert client("*").get("/v1/articles", headers={"Origin": "https://any.example"}).headers[ALLOW] == "*"


def test_a_problem_can_be_read_too() -> None:
    response = client(CMS).post("/v1/drafts", json={}, headers={"Origin": CMS})
    assert (response.status_code, response.headers[ALLOW]) == (422, CMS)


@pytest.mark.parametrize("address", ["/", "/livez", "/docs", "/openapi.yaml"])
def test_nothing_else_is_opened(address: str) -> None:
    assert ALLOW not in client(CMS).get(address, headers={"Origin": CMS}).headers
