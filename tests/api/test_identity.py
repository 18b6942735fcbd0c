"""Who may ask: every way to send a key, every way to send none, and what stays open."""

from __future__ import annotations

import base64
import logging

import pytest
from flask.testing import FlaskClient

from service.access.keys import read_keys
from service.api.identity import OPEN
from service.api.shelf import Shelf
from service.app import create_app
from service.settings import Settings
from tests.api.holders import KEY, LINE, OTHER, OTHER_LINE
from tests.api.sample import RECORD
from tests.conftest import checked

APP = checked(create_app(Settings(keys=read_keys(f"{LINE},{OTHER_LINE}")), Shelf(RECORD)))
TEXT = {"language": "en", "text": "x"}


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@pytest.fixture
def locked() -> FlaskClient:
    return APP.test_client()


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (f"Bearer {KEY}", 200),
        (f"bearer {KEY}", 200),
        (f"BEARER  {KEY}", 200),
        (f"Bearer {OTHER}", 200),
        (basic("", KEY), 200),
        (basic("anybody", KEY), 200),
        (f"Bearer {KEY}x", 401),
        (f"Bearer {KEY[:-1]}", 401),
        (f"Bearer {KEY.lower()}", 401),
        (f"Bearer {LINE.partition(':')[2]}", 401),  # the hash is no key
        ("Bearer cms", 401),
        ("Bearer ", 401),
        ("Bearer", 401),
        (f"Bearer {KEY} {KEY}", 401),
        (f"Bearer key={KEY}", 401),
        (f"Token {KEY}", 401),
        (f"Digest password={KEY}", 401),
        (KEY, 401),
        (basic(KEY, ""), 401),
        (basic("cms", "cms"), 401),
        ("Basic !", 401),
        ("Basic " + base64.b64encode(b"\xff:\xff").decode(), 401),
        ("", 401),
    ],
)
def test_a_header(locked: FlaskClient, header: str, status: int) -> None:
    for method, path in (("GET", "/v1/articles"), ("HEAD", "/v1/articles"), ("GET", "/")):
        assert locked.open(path, method=method, headers={"Authorization": header}).status_code == status


@pytest.mark.parametrize(
    ("sent", "challenge"),
    [
        ({}, 'Bearer realm="fact-check"'),
        ({"Authorization": "Bearer x"}, 'Bearer realm="fact-check", error="invalid_token", error_description="not a key, or no longer one"'),
        ({"Authorization": "Digest a=b"}, 'Bearer realm="fact-check"'),
    ],
)
def test_a_refusal_says_how_to_be_let_in(locked: FlaskClient, sent: dict[str, str], challenge: str) -> None:
    refused = locked.get("/v1/articles", headers=sent)
    assert (refused.status_code, refused.headers["WWW-Authenticate"], refused.headers["Cache-Control"]) == (401, challenge, "no-store")
    assert refused.mimetype == "application/problem+json"


@pytest.mark.parametrize("rule", sorted(APP.url_map.iter_rules(), key=str), ids=str)
def test_what_is_open_and_what_is_not(locked: FlaskClient, rule: object) -> None:
    address, endpoint = str(rule).replace("<id>", "x").replace("<asset>", "x"), getattr(rule, "endpoint", "")
    for method in sorted(getattr(rule, "methods", set())):
        refused = locked.open(address, method=method).status_code == 401
        assert refused is (endpoint not in OPEN and method != "OPTIONS")


def test_nothing_stands_in_the_list_of_the_open_that_is_not_there() -> None:
    assert {rule.endpoint for rule in APP.url_map.iter_rules()} >= OPEN


@pytest.mark.parametrize("address", ["/nowhere", "/v1/nowhere", "/v1/claims/"])
def test_what_is_not_there_is_not_there(locked: FlaskClient, address: str) -> None:
    assert locked.get(address).status_code == 404


def test_a_refusal_comes_before_a_look_at_what_was_sent(locked: FlaskClient) -> None:
    assert locked.post("/v1/checks", data=b"{", content_type="application/json").status_code == 401
    assert locked.post("/v2/check", data=b"x", content_type="text/plain").status_code == 401
    assert locked.post("/v2/check", data=b"\xff", content_type="application/x-www-form-urlencoded").status_code == 401
    assert locked.post("/v2/check", data=b"x" * (1024 * 1024 + 1), content_type="application/x-www-form-urlencoded").status_code == 401


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"apiKey": KEY}, 200),
        ({"apiKey": KEY, "username": "somebody@example.com"}, 200),
        ({"apiKey": "x"}, 401),
        ({"apiKey": ""}, 401),
        ({"apikey": KEY}, 401),
        ({"username": KEY}, 401),
        ({}, 401),
    ],
)
def test_a_form_as_languagetools_clients_send_it(locked: FlaskClient, fields: dict[str, str], status: int) -> None:
    assert locked.post("/v2/check", data=TEXT | fields).status_code == status
    assert locked.get("/v2/check", query_string=TEXT | fields).status_code == status


def test_a_header_goes_before_a_form(locked: FlaskClient) -> None:
    assert locked.post("/v2/check", data=TEXT | {"apiKey": KEY}, headers={"Authorization": "Bearer x"}).status_code == 401
    assert locked.post("/v2/check", data=TEXT | {"apiKey": "x"}, headers={"Authorization": f"Bearer {KEY}"}).status_code == 200


def test_a_form_is_a_key_in_languagetools_protocol_alone(locked: FlaskClient) -> None:
    assert locked.get("/v1/articles", query_string={"apiKey": KEY}).status_code == 401
    assert locked.get("/v2/info", query_string={"apiKey": KEY}).status_code == 401


def test_the_page_has_the_browser_ask(locked: FlaskClient) -> None:
    for method in ("GET", "POST"):
        refused = locked.open("/", method=method, data={"text": "unpublished"} if method == "POST" else None)
        assert (refused.status_code, refused.headers["WWW-Authenticate"]) == (401, 'Basic realm="Fact-check desk", charset="UTF-8"')
        assert refused.mimetype == "text/html"
        assert "as the password" in refused.get_data(as_text=True)
        assert refused.headers["Content-Security-Policy"].startswith("default-src 'none'")
    let_in = locked.post("/", data={"text": "Anna Berg, 34, was freed."}, headers={"Authorization": basic("", KEY)})
    assert let_in.status_code == 200


def test_a_browser_may_ask_first_whether_a_script_may_send_a_key() -> None:
    origin = "https://cms.example.com"
    client = create_app(Settings(cors_origins=(origin,), keys=read_keys(LINE)), Shelf(RECORD)).test_client()
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization, content-type"}
    allowed = client.options("/v1/checks", headers=asked)
    assert (allowed.status_code, allowed.headers["Access-Control-Allow-Headers"]) == (204, "authorization, content-type")
    assert "Access-Control-Allow-Credentials" not in allowed.headers
    refused = client.get("/v1/articles", headers={"Origin": origin})
    assert (refused.status_code, refused.headers["Access-Control-Allow-Origin"]) == (401, origin)
    assert "WWW-Authenticate" in refused.headers["Access-Control-Expose-Headers"]


def test_without_keys_a_key_is_nothing(client: FlaskClient) -> None:
    assert client.get("/v1/articles", headers={"Authorization": "Bearer x"}).status_code == 200


def test_no_key_is_logged(locked: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for key in (KEY, "wrong-key-of-somebody"):
            locked.get("/v1/articles", headers={"Authorization": f"Bearer {key}"})
    assert KEY not in caplog.text
    assert "wrong-key" not in caplog.text
