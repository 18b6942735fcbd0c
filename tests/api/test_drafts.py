"""/v1/drafts: what the API adds to the engine's answer; tests/engine/test_draft.py tells what the engine answers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from service.api.drafts import LINES
from service.engine.check import ENGINE_VERSION
from service.engine.model import Span
from service.engine.offsets import Unit
from service.record.snapshot import Record
from tests.api.test_problems import pointers
from tests.engine.drafts import cut

DRAFTS = "/v1/drafts"
TEXT = "Anna Berg, 41, is the captain. 😀 She is 41. Who is she?\n\nRecent articles"


def test_an_answer_has_every_sentence_and_says_what_made_it(client: FlaskClient, record: Record) -> None:
    answer = client.post(DRAFTS, json={"text": TEXT}).get_json()
    assert list(answer) == ["sentences", "conflicts", "counts", "record"]
    assert [sentence["verdict"] for sentence in answer["sentences"]] == ["contradicted", "contradicted", "not_checked", "not_checked"]
    assert answer["counts"] == {"consistent": 0, "contradicted": 2, "unknown": 0, "not_checked": 2}
    assert answer["record"] == {"revision": record.revision, "engine": ENGINE_VERSION}


@pytest.mark.parametrize("unit", list(Unit))
def test_offsets_are_in_the_unit_asked_for(client: FlaskClient, unit: Unit) -> None:
    for sentence in client.post(DRAFTS, json={"text": TEXT, "offsets": unit}).get_json()["sentences"]:
        for placed in [sentence, *sentence["parts"]]:
            assert cut(TEXT, Span(**placed["span"]), unit) == placed["span"]["text"] == placed["quote"]["exact"]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("plain", "Anna Berg is 41."),
        ("html", "<h1>News &amp; more</h1><p>Anna <b>Berg</b> is&nbsp;<i>41</i>.<script>var x = 35</script>"),
        ("markdown", "# News\n\n* [Anna Berg](http://x) is **41**."),
    ],
)
def test_markup_is_not_read_and_is_counted(client: FlaskClient, form: str, text: str) -> None:
    last = client.post(DRAFTS, json={"text": text, "format": form}).get_json()["sentences"][-1]
    (part,) = last["parts"]
    assert (part["correction"], part["span"]["text"], part["span"]["start"]) == ("40", "41", text.index("41"))


def lines(client: FlaskClient, body: dict[str, Any], **headers: str) -> tuple[str | None, list[dict[str, Any]]]:
    response = client.post(DRAFTS, json=body, headers=headers)
    return response.content_type, [json.loads(line) for line in response.get_data().splitlines()]


def test_lines_say_the_same_as_one_answer(client: FlaskClient) -> None:
    whole = client.post(DRAFTS, json={"text": TEXT}).get_json()
    content_type, told = lines(client, {"text": TEXT}, Accept=LINES)
    assert content_type == LINES
    assert [line["sentence"] for line in told[:-1]] == whole.pop("sentences")
    assert told[-1] == {"summary": whole}


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html", f"{LINES};q=0.5, application/json", "application/*"])
def test_json_is_the_answer_unless_lines_are_wanted_more(client: FlaskClient, accept: str) -> None:
    assert client.post(DRAFTS, json={"text": TEXT}, headers={"Accept": accept}).content_type == "application/json"


def test_the_first_line_is_there_before_the_last_sentence_is_decided(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    response = client.post(DRAFTS, json={"text": "Anna Berg is 41.\n\n" * 100}, headers={"Accept": LINES}, buffered=False)
    assert json.loads(next(iter(response.response)))["sentence"]["number"] == 0
    response.close()


def test_what_goes_wrong_midway_is_the_last_line(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a secret of ours")

    monkeypatch.setattr("service.engine.draft.DraftCheck._sentence", broken)
    _, told = lines(client, {"text": TEXT}, Accept=LINES)
    assert [list(line) for line in told] == [["problem"]]
    assert told[0]["problem"]["status"] == 500
    assert "secret" not in json.dumps(told)


def test_against_an_article_and_against_a_text(client: FlaskClient) -> None:
    by_article = client.post(DRAFTS, json={"text": "Anna Berg is 41.", "article": "quarry"}).get_json()
    by_text = client.post(DRAFTS, json={"text": "Anna Berg is 41.", "evidence": "Anna Berg is 41."}).get_json()
    assert [answer["sentences"][0]["verdict"] for answer in (by_article, by_text)] == ["unknown", "consistent"]


REFUSED: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["/text"]),
    ({"text": " "}, ["/text"]),
    ({"text": 7}, ["/text"]),
    ({"text": "x" * 200_001}, ["/text"]),
    ({"text": "a\0b"}, ["/text"]),
    ({"text": "a\ud800b"}, ["/text"]),
    ({"text": "x", "format": "docx"}, ["/format"]),
    ({"text": "x", "format": None}, ["/format"]),
    ({"text": "x", "offsets": "UTF16"}, ["/offsets"]),
    ({"text": "x", "article": "nowhere"}, ["/article"]),
    ({"text": "x", "article": "ferry", "evidence": "y"}, ["/evidence"]),
    ({"text": "x", "langauge": "en"}, ["/langauge"]),
]


@pytest.mark.parametrize(("body", "fields"), REFUSED, ids=[str(row)[:60] for row in REFUSED])
def test_what_cannot_be_used(client: FlaskClient, body: dict[str, Any], fields: list[str]) -> None:
    for accept in ("application/json", LINES):
        response = client.post(DRAFTS, json=body, headers={"Accept": accept})
        assert (response.status_code, response.mimetype, pointers(response.get_json())) == (422, "application/problem+json", fields)


def test_a_draft_of_the_greatest_length(client: FlaskClient) -> None:
    body = json.dumps({"text": "é" * 199_980 + ".\n\nNews of Riga"}, ensure_ascii=False).encode()
    answer = client.post(DRAFTS, data=body, content_type="application/json").get_json()
    assert sum(answer["counts"].values()) == 2


def test_other_refusals(client: FlaskClient, unready_app: Flask) -> None:
    assert client.post(f"{DRAFTS}?x=1", json={"text": "x"}).status_code == 422
    assert client.post(DRAFTS, data=b"{", content_type="application/json").status_code == 400
    assert client.post(DRAFTS, data=b"x", content_type="text/plain").status_code == 415
    assert client.post(DRAFTS, data=b" " * (1024 * 1024 + 1), content_type="application/json").status_code == 413
    assert client.get(DRAFTS).status_code == 405
    assert unready_app.test_client().post(DRAFTS, json={"text": "x"}).status_code == 503


@given(body=st.dictionaries(st.sampled_from(["text", "format", "offsets", "article", "x"]), st.none() | st.integers() | st.text(max_size=40) | st.sampled_from(["html", "byte"])))
def test_no_draft_is_a_fault_of_ours(app: Flask, body: dict[str, Any]) -> None:
    assert app.test_client().post(DRAFTS, data=json.dumps(body), content_type="application/json").status_code in (200, 422)
