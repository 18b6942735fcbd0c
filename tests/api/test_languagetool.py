"""/v2: the protocol's shape, offsets in UTF-16, and what counts as a match."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from service.api.languagetool_in import ENGLISH
from tests.api.test_problems import pointers

CHECK = "/v2/check"
TEXT = "Anna Berg, 41, is the captain."


def matches(client: FlaskClient, text: str = TEXT, **fields: str) -> list[dict[str, Any]]:
    answer = client.post(CHECK, data={"text": text, "language": "en-US", **fields}).get_json()
    found: list[dict[str, Any]] = answer["matches"]
    return found


def test_an_answer_is_shaped_as_the_protocol_has_it(client: FlaskClient) -> None:
    answer = client.post(CHECK, data={"text": TEXT, "language": "en-GB"}).get_json()
    assert list(answer) == ["software", "warnings", "language", "matches", "sentenceRanges"]
    assert (answer["language"]["code"], answer["language"]["name"]) == ("en-GB", "English (GB)")
    assert answer["sentenceRanges"] == [[0, 30]]
    (match,) = answer["matches"]
    assert match["message"] == "The record gives Anna Berg's age as 40; the statement says 41."
    assert (match["offset"], match["length"], match["replacements"]) == (11, 2, [{"value": "40"}])
    assert match["context"] == {"text": TEXT, "offset": 11, "length": 2}
    assert match["sentence"] == TEXT
    assert match["rule"]["id"] == "FACT_AGE_CONTRADICTED"
    assert match["rule"]["category"] == {"id": "FACT_AGE", "name": "Facts: age"}


@pytest.mark.parametrize("text", ["😀 Anna Berg is 41.", "“Zoë” 🚢🚢\nAnna Berg is 41.", "x" * 100 + ". 😀\n\nAnna Berg is 41. " + "😀" * 30])
def test_offsets_are_in_utf_16(client: FlaskClient, text: str) -> None:
    def cut(whole: str, place: dict[str, Any]) -> str:
        return whole.encode("utf-16-le")[2 * place["offset"] : 2 * (place["offset"] + place["length"])].decode("utf-16-le")

    (match,) = matches(client, text)
    assert cut(text, match) == cut(match["context"]["text"], match["context"]) == "41"


QUIET = ["Anna Berg, 40, is the captain.", "Anna Berg has two brothers.", "How old is Anna Berg, 41?", "Peter Lind is 12.", "", "  \n", "I has a eror."]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_not_contradicted_is_no_match(client: FlaskClient, text: str) -> None:
    assert matches(client, text) == []


def test_a_text_at_odds_with_itself_is_a_match_without_a_replacement(client: FlaskClient) -> None:
    (match,) = matches(client, "Peter Lind is 12. Lind is 13.")
    assert (match["rule"]["id"], match["replacements"], match["offset"]) == ("FACT_AGE_CONFLICT", [], 26)


def test_one_place_is_marked_once(client: FlaskClient) -> None:
    found = matches(client, "Anna Berg is 40. Berg is 41.")
    assert [match["rule"]["id"] for match in found] == ["FACT_AGE_CONTRADICTED"]


def test_an_annotated_text_is_read_without_its_markup_and_measured_with_it(client: FlaskClient) -> None:
    pieces = [{"markup": "<p>", "interpretAs": "\n\n"}, {"text": "Anna "}, {"markup": "<b>"}, {"text": "Berg is 41"}, {"markup": "</b>"}, {"text": "."},
              {"markup": "<p>", "interpretAs": "\n\n"}, {"text": "Berg is 😀 42."}]  # fmt: skip
    whole = "".join(piece.get("text") or piece["markup"] for piece in pieces)
    answer = client.post(CHECK, data={"data": json.dumps({"annotation": pieces}), "language": "en"}).get_json()
    assert [match["offset"] for match in answer["matches"]][:1] == [whole.index("41")]
    assert len(answer["sentenceRanges"]) == 2


def test_data_may_be_a_plain_text(client: FlaskClient) -> None:
    answer = client.post(CHECK, data={"data": json.dumps({"text": TEXT}), "language": "auto"}).get_json()
    assert [match["offset"] for match in answer["matches"]] == [11]


def test_get_answers_the_same(client: FlaskClient) -> None:
    by_get = client.get(CHECK, query_string={"text": TEXT, "language": "en-US", "motherTongue": "de"})
    by_post = client.post(CHECK, data={"text": TEXT, "language": "en-US", "level": "picky"})
    assert by_get.get_data() == by_post.get_data()
    assert client.get(CHECK, query_string={"text": TEXT, "language": "en-US"}, headers={"If-None-Match": by_get.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"disabledRules": "FACT_AGE_CONTRADICTED"}, 0),
        ({"disabledRules": "OTHER, FACT_AGE_CONTRADICTED"}, 0),
        ({"disabledCategories": "FACT_AGE"}, 0),
        ({"disabledCategories": "FACT_AGE", "enabledRules": "FACT_AGE_CONTRADICTED"}, 1),
        ({"enabledRules": "FACT_NAME_CONTRADICTED"}, 1),
        ({"enabledRules": "FACT_NAME_CONTRADICTED", "enabledOnly": "true"}, 0),
        ({"enabledCategories": "FACT_AGE", "enabledOnly": "true"}, 1),
        ({"apiKey": "x", "preferredVariants": "en-GB", "allowIncompleteResults": "true"}, 1),
    ],
)
def test_rules_are_switched_on_and_off(client: FlaskClient, fields: dict[str, str], count: int) -> None:
    assert len(matches(client, **fields)) == count


REFUSED: list[tuple[dict[str, str], int, list[str] | None]] = [
    ({}, 422, ["/text"]),
    ({"text": TEXT, "data": "{}", "language": "en"}, 422, ["/text"]),
    ({"text": TEXT}, 422, ["/language"]),
    ({"text": TEXT, "language": "de-DE"}, 422, ["/language"]),
    ({"text": "Die Fähre ist am Montag gesunken. Drei Menschen wurden gerettet.", "language": "auto"}, 422, ["/language"]),
    ({"text": "x" * 200_001, "language": "en"}, 422, ["/text"]),
    ({"data": '{"annotation": [' + ",".join(['{"markup": "x", "interpretAs": "' + "y" * 500 + '"}'] * 401) + "]}", "language": "en"}, 422, ["/data"]),
    ({"data": "{", "language": "en"}, 400, None),
    ({"data": "[]", "language": "en"}, 422, [""]),
    ({"data": '{"annotation": [{"text": 7}]}', "language": "en"}, 422, ["/annotation/0/text"]),
    ({f"f{number}": "x" for number in range(60)}, 422, [""]),
]


@pytest.mark.parametrize(("fields", "status", "named"), REFUSED, ids=[str(row[0])[:50] for row in REFUSED])
def test_what_cannot_be_used(client: FlaskClient, fields: dict[str, str], status: int, named: list[str] | None) -> None:
    response = client.post(CHECK, data=fields, content_type="application/x-www-form-urlencoded")
    assert (response.status_code, response.mimetype, pointers(response.get_json())) == (status, "application/problem+json", named)


def test_other_refusals(client: FlaskClient, unready_app: Flask) -> None:
    form = {"content_type": "application/x-www-form-urlencoded"}
    assert client.post(CHECK, json={"text": TEXT, "language": "en"}).status_code == 415
    assert client.post(CHECK, data=b"text=x", headers={"Content-Encoding": "gzip"}, **form).status_code == 415
    assert client.post(CHECK, data=b"text=%ff&language=en", **form).status_code == 422
    assert client.post(CHECK, data=b"text=" + b"x" * 1024 * 1024, **form).status_code == 413
    assert unready_app.test_client().post(CHECK, data={"text": "x", "language": "en"}).status_code == 503


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("auto", "Anna Berg was saved. Sie ist 41 Jahre alt.", "1 sentence is"), ("en", "Sie ist 41 Jahre alt. Das ist nicht wahr.", "2 sentences are")],
)
def test_what_is_not_english_is_told_and_not_passed_as_right(client: FlaskClient, language: str, text: str, told: str) -> None:
    answer = client.post(CHECK, data={"text": text, "language": language}).get_json()
    assert answer["matches"] == []
    assert answer["warnings"]["incompleteResults"] is True
    assert answer["warnings"]["incompleteResultsReason"].startswith(told)


def test_languages_and_info(client: FlaskClient) -> None:
    listed = client.get("/v2/languages").get_json()
    assert [entry["longCode"] for entry in listed] == list(ENGLISH)
    assert {entry["code"] for entry in listed} == {"en"}
    assert client.get("/v2/info").get_json()["software"]["name"] == "fact-check"


@given(text=st.text(max_size=60), kind=st.sampled_from(["text", "data", "annotation"]))
def test_no_text_is_a_fault_of_ours(app: Flask, text: str, kind: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    sent = {"text": text} if kind == "text" else {"data": json.dumps({"text": text}) if kind == "data" else json.dumps({"annotation": [{"text": text}, {"markup": text}]})}
    assert app.test_client().post(CHECK, data={**sent, "language": "en"}).status_code == 200


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_known_field_given_twice_is_refused_and_an_unknown_one_passed_over(client: FlaskClient, method: str) -> None:
    def ask(fields: str) -> Any:
        if method == "get":
            return client.get(f"{CHECK}?text=x&{fields}")
        return client.post(CHECK, data=f"text=x&{fields}", content_type="application/x-www-form-urlencoded")

    assert ask("language=en&motherTongue=de&motherTongue=fr").status_code == 200
    twice = ask("language=en&language=de")
    assert (twice.status_code, pointers(twice.get_json())) == (422, ["/language"])


def test_head_is_answered_where_get_is(client: FlaskClient) -> None:
    asked = f"{CHECK}?text=x&language=en"
    got, head = client.get(asked), client.head(asked)
    assert (head.status_code, head.get_data(), head.headers["ETag"]) == (200, b"", got.headers["ETag"])
