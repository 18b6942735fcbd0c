"""Every operation under schemathesis, in this process, with ids that are on record: all checks, no undeclared status, no 5xx.

False positives, all that are known:

- ``negative_data_rejection`` on POST /v1/checks/batch: an item that is wrong is a result of its own in an answer with status 200.
- ``positive_data_acceptance`` on GET /v1/claims: no schema can say which texts are cursors.
"""

from __future__ import annotations

import copy
from typing import Any

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from service.record.snapshot import Record
from tests.contract.checked import contract

CASES = 40
FALSE_POSITIVES = {
    "POST /v1/checks/batch": [negative_data_rejection],
    "GET /v1/claims": [positive_data_acceptance],
}


def with_real_ids(record: Record) -> dict[str, Any]:
    """The contract in which ids are those on record, so that what is valid by it is found."""
    document = copy.deepcopy(contract())
    articles = [article.id for article in record.articles]
    claims = [claim.id for claim in record.claims]
    paths, schemas = document["paths"], document["components"]["schemas"]
    paths["/v1/articles/{id}"]["get"]["parameters"][0]["schema"] = {"enum": articles}
    paths["/v1/claims/{id}"]["get"]["parameters"][0]["schema"] = {"enum": claims}
    paths["/v1/checks"]["get"]["parameters"][1]["schema"] = {"enum": articles}
    for name in ("CheckRequest", "BatchItem"):
        schemas[name]["properties"]["article"] = {"enum": [*articles, None]}
        schemas[name]["not"] = {"required": ["article", "evidence"]}  # told in words in the contract
    return document


@pytest.fixture(scope="session")
def schema(app: Flask, record: Record) -> Any:
    loaded = schemathesis.openapi.from_dict(with_real_ids(record))
    loaded.app = app
    return loaded


cases = schemathesis.pytest.from_fixture("schema")


@cases.parametrize()
@settings(max_examples=CASES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_operation(case: schemathesis.Case) -> None:
    case.call_and_validate(excluded_checks=FALSE_POSITIVES.get(case.operation.label, []))
