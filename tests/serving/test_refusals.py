"""What is answered before a request is one: a problem with a type that no version of Python changes, as the contract tells it."""

from __future__ import annotations

import json

import pytest

from service.serving.refusals import refusal
from tests.contract.checked import contract

SLUGS = {
    400: "bad-request", 408: "request-timeout", 413: "too-large", 414: "request-uri-too-long", 417: "expectation-failed",
    431: "request-header-fields-too-large", 501: "not-implemented",
}  # fmt: skip


@pytest.mark.parametrize(("status", "slug"), SLUGS.items())
def test_a_refusal_is_the_problem_that_the_contract_tells(status: int, slug: str) -> None:
    head, _, body = refusal(status).partition(b"\r\n\r\n")
    problem = json.loads(body)
    assert head.startswith(f"HTTP/1.1 {status} {problem['title']}\r\n".encode())
    assert (problem["type"], problem["status"]) == (f"urn:fact-check:problem:{slug}", status)
    assert f"{status} `{slug}`" in contract()["info"]["description"]


@pytest.mark.parametrize(("name", "status"), [("AddressTooLong", 414), ("HeadersTooLarge", 431)])
def test_the_examples_of_the_contract_are_the_answers(name: str, status: int) -> None:
    (example,) = contract()["components"]["responses"][name]["content"]["application/problem+json"]["examples"].values()
    assert example["value"] == json.loads(refusal(status).partition(b"\r\n\r\n")[2])
