"""ETag, If-None-Match, 304, HEAD."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

ADDRESSES = [
    "/v1/claims",
    "/v1/claims/berg-age",
    "/v1/articles",
    "/v1/articles/ferry",
    "/v1/checks?statement=Anna%20Berg%20is%2041.",
    "/openapi.yaml",
    "/docs",
    "/docs/start.js",
    "/docs/favicon-32x32.png",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_known_answer_is_not_sent_again(client: FlaskClient, address: str) -> None:
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert (first.status_code, again.status_code, again.get_data()) == (200, 304, b"")
    for name in ("ETag", "Cache-Control", "Vary"):
        assert again.headers[name] == first.headers[name]
    assert "Content-Type" not in again.headers


@pytest.mark.parametrize(
    ("condition", "status"),
    [
        ("{etag}", 304),
        ("W/{etag}", 304),
        ('"other", {etag}', 304),
        ('W/"other",W/{etag} , "third"', 304),
        ("*", 304),
        ('"other"', 200),
        ('W/"other"', 200),
        ("", 200),
        ("\x7f,,,", 200),
    ],
)
def test_if_none_match_compares_weakly(client: FlaskClient, condition: str, status: int) -> None:
    etag = client.get("/v1/claims").headers["ETag"]
    for method in ("GET", "HEAD"):
        assert client.open("/v1/claims", method=method, headers={"If-None-Match": condition.format(etag=etag)}).status_code == status


def test_other_conditions_and_ranges_are_ignored(client: FlaskClient) -> None:
    headers = {"If-Match": '"x"', "If-Modified-Since": "Wed, 21 Oct 2099 07:28:00 GMT", "Range": "bytes=0-3", "If-Unmodified-Since": "yesterday"}
    assert client.get("/v1/claims", headers=headers).get_data() == client.get("/v1/claims").get_data()


def test_different_answers_have_different_tags(client: FlaskClient) -> None:
    tags = [client.get(address).headers["ETag"] for address in [*ADDRESSES, "/v1/claims?limit=1", "/v1/checks?statement=x"]]
    assert len(set(tags)) == len(tags)


def test_a_problem_has_no_tag_and_is_no_match(client: FlaskClient) -> None:
    response = client.get("/v1/claims/nobody", headers={"If-None-Match": "*"})
    assert (response.status_code, response.headers.get("ETag")) == (404, None)


@pytest.mark.parametrize("address", ADDRESSES)
def test_head_is_get_without_the_body(client: FlaskClient, address: str) -> None:
    asked = {"headers": {"X-Request-ID": "desk-17"}}
    get, head = client.get(address, **asked), client.head(address, **asked)
    assert (head.status_code, head.get_data()) == (get.status_code, b"")
    assert dict(head.headers) == dict(get.headers)


@pytest.mark.parametrize("address", ["/livez", "/readyz"])
def test_probes_are_never_kept(client: FlaskClient, address: str) -> None:
    assert client.get(address).headers["Cache-Control"] == "no-store"
