"""Every operation under schemathesis, in this process, with ids that are on record: all checks, no undeclared status, no 5xx.

False positives, all that are known:

- ``negative_data_rejection`` on POST /v1/checks/batch: an item that is wrong is a result of its own in an answer with status 200.
- ``negative_data_rejection`` on GET and POST /: a form has text only, so that a number or an empty list arrives as the text, or the nothing, that it is
  sent as; a choice that is left empty is the page's own default.
- ``positive_data_acceptance`` on GET /v1/claims: no schema can say which texts are cursors.
- both on /v2/check: LanguageTool's protocol passes over what it does not know, and no schema can say "text or data, of which data is JSON".
- ``negative_data_rejection`` where a body that is wrong is too large as well: schemathesis does not count 413 as a refusal.
- ``positive_data_acceptance`` where ``evidence`` stands beside ``article``, which the contract forbids in words, or is blank, which its pattern
  forbids: working through a pattern over 100,000 characters would take schemathesis ten seconds. The texts of POST / are fuzzed likewise.
"""

from __future__ import annotations

import copy
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from service.access.keys import read_keys
from service.access.rates import Rate
from service.api.shelf import Shelf
from service.app import create_app
from service.blanks import is_blank
from service.record.snapshot import Record
from service.settings import Settings
from tests.api.holders import KEY, LINE
from tests.api.sample import RECORD
from tests.contract.checked import contract

CASES = 100
LOCKED_CASES = 20


def with_real_ids(record: Record) -> dict[str, Any]:
    """The contract in which ids are those on record, so that what is valid by it is found."""
    document = copy.deepcopy(contract())
    articles = [article.id for article in record.articles]
    claims = [claim.id for claim in record.claims]
    paths, schemas = document["paths"], document["components"]["schemas"]
    paths["/v1/articles/{id}"]["get"]["parameters"][0]["schema"] = {"enum": articles}
    paths["/v1/claims/{id}"]["get"]["parameters"][0]["schema"] = {"enum": claims}
    paths["/v1/checks"]["get"]["parameters"][1]["schema"] = {"enum": articles}
    paths["/"]["get"]["parameters"][0]["schema"] = {"enum": ["", *articles]}
    form = paths["/"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]["properties"]
    form["article"] = {"enum": ["", *articles]}
    for name in ("text", "evidence"):
        _unbound(form[name])
    _unbound(schemas["DraftRequest"]["properties"]["text"])
    for name in ("CheckRequest", "BatchItem", "DraftRequest"):
        schemas[name]["properties"]["article"] = {"enum": [*articles, None]}
        _unbound(schemas[name]["properties"]["evidence"])
    return document


def _unbound(text: dict[str, Any]) -> None:
    """A text without its pattern, and without the length past which it is refused: making texts that long is most of the time. Limits have tests of their own."""
    text.pop("pattern", None)
    text.pop("maxLength", None)


schema = schemathesis.openapi.from_dict(with_real_ids(RECORD))
schema.app = create_app(Settings(), Shelf(RECORD))


def with_keys_needed(document: dict[str, Any]) -> dict[str, Any]:
    """The contract as it is where keys are listed: schemathesis then sees to it that no request without one, or with another, is let in."""
    document["security"].remove({})
    return document


locked = schemathesis.openapi.from_dict(with_keys_needed(with_real_ids(RECORD)))
locked.app = create_app(Settings(keys=read_keys(LINE), rates=(Rate(10_000_000, "day"),)), Shelf(RECORD))


@schema.parametrize()
@settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
def test_every_operation(case: schemathesis.Case[Any]) -> None:
    validate(case)


@locked.parametrize()
@settings(max_examples=LOCKED_CASES, suppress_health_check=list(HealthCheck))
def test_every_operation_where_keys_are_listed_and_requests_counted(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate(headers={"Authorization": f"Bearer {KEY}"}, excluded_checks=false_positives(case))


def validate(case: schemathesis.Case[Any]) -> None:
    """Sends a case; raises where the answer is not what the contract has for it. In a path schemathesis escapes texts, but not lists of them, say."""
    case.path_parameters = {name: value if isinstance(value, str) else quote(str(value), safe="") for name, value in (case.path_parameters or {}).items()}
    response = case.call()
    too_large = [negative_data_rejection] if response.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE else []
    case.validate_response(response, excluded_checks=false_positives(case) + too_large)


def false_positives(case: schemathesis.Case[Any]) -> list[Any]:
    """The checks that a case cannot pass, for the reasons above."""
    refused = is_no_text_in_words(case.body) if case.operation.label == "POST /" else is_refused_in_words(case.body)
    if case.operation.path == "/v2/check":
        return [positive_data_acceptance, negative_data_rejection]
    accepted = [positive_data_acceptance] if case.operation.label == "GET /v1/claims" or refused else []
    return [*accepted, *([negative_data_rejection] if case.operation.label in ("POST /v1/checks/batch", "POST /", "GET /") else [])]


def is_refused_in_words(body: object) -> bool:
    """Whether a check or a draft cannot be used, though the schema that is fuzzed allows it."""
    if not isinstance(body, dict):
        return False
    evidence, text = body.get("evidence"), body.get("text")
    blank = any(isinstance(value, str) and (is_blank(value) or "\0" in value) for value in (evidence, text))
    return blank or (isinstance(evidence, str) and body.get("article") is not None)


def is_no_text_in_words(body: object) -> bool:
    """The same for the form of the page, whose texts may not hold NUL and whose first may not be blank."""
    sent = body if isinstance(body, dict) else {}
    return "text" in sent and (is_blank(str(sent["text"])) or any("\0" in str(value) for value in sent.values()))
