"""The page without a browser: what it takes, what it refuses, what it never does."""

from __future__ import annotations

import html
import http.client
import logging
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from service import limits
from service.desk.findings import lay_out
from service.engine.check import compile_text
from service.engine.draft import check_draft
from tests.live import served, wait_until

FORM = "application/x-www-form-urlencoded"
EVIDENCE = "The ferry sank on Monday.\n\nThree people died. Nobody was rescued."


def plain(page: str) -> str:
    """The text of a page, without its mark-up."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_the_form_and_what_is_on_record(client: FlaskClient) -> None:
    response = client.get("/")
    page = response.get_data(as_text=True)
    assert response.headers["Cache-Control"] == "no-cache"
    assert "Anna Berg is 40 years old." in page
    assert 'class="result"' not in page
    for choice in ("Everything on record (2 articles)", "A ferry sinks", "A quarry closes"):
        assert choice in page


def test_a_text_comes_back_in_marks(client: FlaskClient) -> None:
    response = client.post("/", data={"text": "Anna Berg is 41 years old.\r\n\r\nIs she?", "article": "ferry", "evidence": ""})
    page = response.get_data(as_text=True)
    assert response.headers["Cache-Control"] == "no-store"
    assert '<span class="sentence contradicted" id="s1">' in page
    assert '<span class="sentence not-checked" id="s2">' in page
    assert 'href="#claim-berg-age"' in page
    assert "1 sentence is contradicted" in page
    assert "\nAnna Berg is 41 years old.\n\nIs she?</textarea>" in page


def test_everything_on_record_can_be_chosen(client: FlaskClient) -> None:
    assert re.search(r'<option value="">Everything on record \(\d+ articles?\)</option>', client.get("/").get_data(as_text=True))


def test_a_text_of_ones_own_goes_before_the_record(client: FlaskClient) -> None:
    page = client.post("/", data={"text": "Two people died.", "article": "ferry", "evidence": EVIDENCE}).get_data(as_text=True)
    assert "1 sentence is contradicted" in page
    assert "<blockquote>Three people died.</blockquote>" in page
    assert "Paragraph 2 of your text" in page


def test_a_thing_with_two_values_is_told_with_both_places(client: FlaskClient) -> None:
    page = client.post("/", data={"text": "Eve Stone, 40, sang. It rained. Eve Stone, 42, danced."}).get_data(as_text=True)
    assert re.search(r'<mark class="[^"]*clash">40</mark>', page)
    assert 'href="#c1"' in page
    assert "“40” in sentence 1 , “42” in sentence 3" in plain(page)
    assert "1 given two values" in page


def test_the_article_shown_is_the_one_that_was_named_as_evidence(client: FlaskClient) -> None:
    page = client.post("/", data={"text": "Jan Holt is 41 years old.", "article": ""}).get_data(as_text=True)
    assert 'data-article="quarry"' in page


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ("", "Anna Berg is the captain.", "Jan Holt is 40"),
        ("?article=quarry", "Jan Holt is 40", "Anna Berg"),
        ("?kind=age", "Anna Berg is 40", "Anna Berg is the captain."),
        ("?q=capitain", "Anna Berg is the captain.", "Forty people"),
        ("?article=&kind=&q=&utm_source=x", "Forty people died.", "Jan Holt is 40"),
    ],
)
def test_claims_are_chosen(client: FlaskClient, query: str, shown: str, hidden: str) -> None:
    claims = client.get(f"/{query}").get_data(as_text=True).partition('id="claims"')[2]
    assert shown in claims
    assert hidden not in claims


def test_people_are_a_table(real_app: Flask) -> None:
    page = real_app.test_client().get("/").get_data(as_text=True)
    rows = [plain(row) for row in re.findall(r"<tr[^>]*>.*?</tr>", page, re.DOTALL)]
    assert "Irina Tatti 73 ¶ paragraph 8 Israeli Russian dual national ¶ paragraph 8 woman ¶ paragraph 8 doctor ¶ paragraph 21" in " ".join(rows)
    assert any(row.startswith("Roni Krivoi 25 ¶ paragraph 7 sound engineer") for row in rows)


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        (b"", 422, "Paste or write something to check."),
        (b"text=", 422, "Paste or write something to check."),
        (b"text=+%0D%0A%C2%A0", 422, "Paste or write something to check."),
        (b"text=x&text=y", 422, "This field was sent twice."),
        (b"text=x&draft=y", 422, "The form has a field that this page does not have."),
        (b"text=x&article=nowhere", 422, "No article on record has this id."),
        (b"text=a%00b", 422, "This holds a character that cannot be shown (U+0000)."),
        (b"text=%FF", 422, "The form did not arrive as UTF-8."),
        (b"text=%ED%A0%80", 422, "The form did not arrive as UTF-8."),
        (b"&".join([b"text=x"] * 60), 422, "The form has too many fields."),
        (b"text=" + b"x" * 200_001, 422, "This has 200,001 characters; at most 200,000 can be checked at a time."),
        (b"text=x&evidence=" + b"y" * 100_001, 422, "This has 100,001 characters; at most 100,000 can be checked at a time."),
        (b"text=" + b"x" * limits.BODY_BYTES, 413, "This is more than can be checked at a time."),
    ],
)
def test_what_cannot_be_checked_is_told_in_words(client: FlaskClient, body: bytes, status: int, told: str) -> None:
    response = client.post("/", data=body, content_type=FORM)
    assert (response.status_code, response.mimetype) == (status, "text/html")
    assert told in plain(response.get_data(as_text=True))
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("query", ["article=nowhere", "kind=Age", "kind=%00", "q=a%00b", "q=" + "x" * 201, "q=%ff", "q=a&q=b"])
def test_a_choice_of_claims_that_there_is_not(client: FlaskClient, query: str) -> None:
    response = client.get(f"/?{query}")
    assert (response.status_code, response.mimetype) == (422, "text/html")
    assert 'role="alert"' in response.get_data(as_text=True)


@pytest.mark.parametrize("content_type", ["text/plain", "application/json", "multipart/form-data; boundary=x", None])
def test_only_the_form_is_a_form(client: FlaskClient, content_type: str | None) -> None:
    assert client.post("/", data=b"text=x", content_type=content_type).status_code == 415


@pytest.mark.parametrize("announced", [True, False])
def test_a_body_is_too_large_by_its_length_or_by_what_comes(client: FlaskClient, announced: bool) -> None:
    body = b"text=" + b"x" * 2 * 1024 * 1024
    chunked = {"input_stream": BytesIO(body), "environ_overrides": {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}}
    sent: dict[str, Any] = {"data": body} if announced else chunked
    assert client.post("/", content_type=FORM, **sent).status_code == 413


def test_a_body_that_announces_too_much_is_not_read_as_far_as_it_came(client: FlaskClient) -> None:
    torn = client.post("/", data=b"text=Krivoi", content_type=FORM, environ_overrides={"CONTENT_LENGTH": str(limits.BODY_BYTES + 1)})
    assert torn.status_code == 413


def test_what_was_wrong_is_kept_in_the_form(client: FlaskClient) -> None:
    page = client.post("/", data={"text": "Keep <this>.", "article": "nowhere", "evidence": "And this."}).get_data(as_text=True)
    assert "\nKeep &lt;this&gt;.</textarea>" in page
    assert "\nAnd this.</textarea>" in page
    assert re.search(r'<select id="article"[^>]*aria-invalid="true"', page)


HOSTILE = ["<script>alert(1)</script>", "</textarea><script>x</script>", '" onfocus="x', "{{ 7 * 7 }}", "<!--", "&lt;b&gt;", "' autofocus onfocus='x", "</title>"]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_from_people_is_text(client: FlaskClient, text: str) -> None:
    before = client.get("/").get_data(as_text=True)
    for data in ({"text": f"Anna Berg is 41. {text} Two died."}, {"text": f"{text} died.", "evidence": f"Three {text} died."}):
        page = client.post("/", data=data).get_data(as_text=True)
        assert page.count("<script") == before.count("<script")
        assert not re.search(r"<[^>]*\son\w+\s*=", re.sub(r'"[^"]*"', '""', page))
        assert text in html.unescape(page)
    found = client.get("/", query_string={"q": text}).get_data(as_text=True)
    assert html.escape(text) in found.replace("&#34;", "&quot;").replace("&#39;", "&#x27;")


@pytest.mark.parametrize("address", ["/", "/desk/desk.css", "/desk/desk.js", "/desk/icon.svg"])
def test_nothing_runs_and_nothing_loads_but_what_is_ours(client: FlaskClient, address: str) -> None:
    headers = client.get(address).headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert set(policy.values()) == {"'none'", "'self'"}
    assert (headers["X-Content-Type-Options"], headers["Referrer-Policy"]) == ("nosniff", "no-referrer")


def test_the_page_needs_nothing_from_elsewhere_and_has_nothing_inline(client: FlaskClient) -> None:
    page = client.post("/", data={"text": "Anna Berg is 41 years old.", "article": "ferry"}).get_data(as_text=True)
    addresses = re.findall(r'(?:src|href|action)="([^"#]+)[^"]*"', page)
    assert {client.get("/" + address.removeprefix("./")).status_code for address in addresses} == {200}
    assert not re.search(r"<script>|<style|\sstyle=|\son\w+=|https?:", page)
    for asset in ("desk.css", "desk.js"):
        assert not re.search(r"https?:|@import|url\(", client.get(f"/desk/{asset}").get_data(as_text=True))


def test_a_file_that_is_known_is_not_sent_again(client: FlaskClient) -> None:
    first = client.get("/desk/desk.css")
    assert client.get("/desk/desk.css", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_before_the_record_is_loaded(unready_app: Flask) -> None:
    client = unready_app.test_client()
    assert [client.get("/").status_code, client.post("/", data={"text": "x"}).status_code] == [503, 503]


def test_nothing_that_is_pasted_is_logged(tmp_path: Path, client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client.post("/", data={"text": "unpublished-words", "evidence": "unpublished-evidence"})
    assert "unpublished" not in caplog.text
    with served(tmp_path, WORKERS="1") as server:
        server_client(server.port)
        wait_until(lambda: '"method": "POST", "route": "/", "status": 200' in server.log(), server)
        assert "unpublished" not in server.log()


def server_client(port: int) -> None:
    """One form over a socket."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/", "text=unpublished-words", {"Content-Type": FORM})
    assert b"unpublished-words" in connection.getresponse().read()
    connection.close()


CORPUS = compile_text(EVIDENCE)


@given(text=st.text(max_size=300) | st.lists(st.sampled_from(["Two people died.", "Why?", "\n", " ", "\u00a0", "é", "“", "Dr. A. B. sank.", "\U0001f600"])).map("".join))
def test_no_text_is_a_fault_of_ours_and_none_is_lost(text: str) -> None:
    result = lay_out(text, check_draft(text, CORPUS))
    shown = "".join(f"{finding.gap}{''.join(piece.text for piece in finding.pieces)}{finding.ending}" for finding in result.findings)
    assert shown + result.tail == text
    assert sum(result.counts.values()) == len(result.findings) == len(result.ordered)


@given(body=st.binary(max_size=200) | st.text(max_size=100).map(lambda text: b"text=" + text.encode("utf-8", "surrogatepass")))
def test_no_form_is_a_fault_of_ours(app: Flask, body: bytes) -> None:
    assert app.test_client().post("/", data=body, content_type=FORM).status_code in (200, 422)


@given(query=st.binary(max_size=60))
def test_no_query_is_a_fault_of_ours(app: Flask, query: bytes) -> None:
    assert app.test_client().get("/", query_string=query.decode("latin-1")).status_code in (200, 422)
