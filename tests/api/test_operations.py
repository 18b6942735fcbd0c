"""Probes, the contract, the page that renders it."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from tests.contract.checked import CONTRACT


def test_alive(client: FlaskClient) -> None:
    assert client.get("/livez").get_json() == {"status": "alive"}


def test_ready_says_what_is_loaded(client: FlaskClient) -> None:
    answer = client.get("/readyz").get_json()
    assert (answer["status"], answer["articles"], answer["claims"]) == ("ready", 2, 4)
    assert answer["compiled"] is False


@pytest.mark.parametrize("address", ["/livez", "/readyz", "/metrics", "/v2/languages", "/v2/info", "/openapi.yaml", "/docs", "/"])
def test_outside_of_v1_an_unknown_parameter_is_passed_over(client: FlaskClient, address: str) -> None:
    assert client.get(f"{address}?no_such=1&no_such=2").status_code == 200


def test_the_contract_is_served_as_it_stands(client: FlaskClient) -> None:
    response = client.get("/openapi.yaml")
    assert (response.get_data(), response.content_type) == (CONTRACT.read_bytes(), "application/yaml")


def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing_inline(client: FlaskClient) -> None:
    page = client.get("/docs").get_data(as_text=True)
    addresses = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(addresses) == 6
    assert [client.get(f"/{address}").status_code for address in addresses] == [200] * 6
    assert not re.search(r"<script>|<style|\son\w+=|style=|https?:", page)


@pytest.mark.parametrize(
    ("asset", "content_type"),
    [
        ("swagger-ui.css", "text/css; charset=utf-8"),
        ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
        ("favicon-32x32.png", "image/png"),
    ],
)
def test_assets_say_what_they_are(client: FlaskClient, asset: str, content_type: str) -> None:
    assert client.get(f"/docs/{asset}").content_type == content_type
