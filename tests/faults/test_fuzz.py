"""Arbitrary text and arbitrary requests: no 5xx, no answer that the contract does not have, spans that point at what they say."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.schemas import APIOperation

from service.limits import STATEMENT_CHARACTERS
from tests.contract.test_schemathesis import schema, validate
from tests.faults import spans
from tests.faults.statements import some

Tell = Callable[[str], None]
Count = Callable[[str, int], None]
Operation = APIOperation[Any, Any, Any, Any]
CASES = int(os.environ.get("SOAK_CASES", "20000"))

# Any character at all, and often the ones that texts break at: marks that combine, join, hide or turn around, digits of every script, line ends.
ODD = "\u0300\u0301\u200b\u200d\u202e\u2066\u2069\ufeff\u00ad\u0130\u00df\ufb03\ufdfa\u0663\u00bd\u2028\u0085\r\n\t\U0001f6a2\U0001f1f7\U00020000()[]“”'\"-—…,.:;/%$&<>*_`#|"
CHARACTERS = st.one_of(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), st.sampled_from(ODD))
ANYTHING = st.text(CHARACTERS, min_size=1, max_size=120)
WORDED = st.sampled_from(some(1300))


@st.composite
def hostile(draw: st.DrawFn) -> str:
    """Arbitrary text, or statements that arbitrary text is put into."""
    if draw(st.booleans()):
        return draw(ANYTHING)
    text = " ".join(draw(st.lists(WORDED, min_size=1, max_size=3)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.text(CHARACTERS, min_size=1, max_size=4)) + text[at + draw(st.integers(0, 3)) :]
    return text


def sent(app: Flask, path: str, **body: Any) -> dict[str, Any] | None:
    """A POST -> its answer, None where the text is refused for being blank."""
    answer = app.test_client().post(path, data=json.dumps(body), content_type="application/json")
    assert answer.status_code == 200 or (answer.status_code == 422 and "Blank." in answer.text)
    return answer.get_json() if answer.status_code == 200 else None


def check_all(app: Flask, statement: str, evidence: str, form: str, unit: str) -> None:
    """A statement against the record and against a text, and both as a draft."""
    statement = statement[:STATEMENT_CHARACTERS]
    for answer in (sent(app, "/v1/checks", statement=statement), sent(app, "/v1/checks", statement=statement, evidence=evidence)):
        if answer is not None:
            assert answer["statement"] == statement
            spans.check_answer(answer)
    draft = f"{statement}\n\n{evidence} {statement}"
    answer = sent(app, "/v1/drafts", text=draft, format=form, offsets=unit)
    if answer is not None:
        spans.check_draft(answer, draft, unit)


FORM, UNIT = st.sampled_from(["plain", "html", "markdown"]), st.sampled_from(["codepoint", "utf16", "byte"])
LOOSE = settings(suppress_health_check=list(HealthCheck), deadline=None)


@settings(LOOSE, max_examples=80)
@given(hostile(), hostile(), FORM, UNIT)
def test_arbitrary_text(real_app: Flask, statement: str, evidence: str, form: str, unit: str) -> None:
    check_all(real_app, statement, evidence, form, unit)


@pytest.mark.soak
@pytest.mark.parametrize("run", range(4))
def test_much_arbitrary_text(real_app: Flask, tell: Tell, run: int) -> None:
    count = 0

    @seed(run)
    @settings(LOOSE, max_examples=1500, derandomize=False)
    @given(hostile(), hostile(), FORM, UNIT)
    def fuzz(statement: str, evidence: str, form: str, unit: str) -> None:
        nonlocal count
        count += 1
        check_all(real_app, statement, evidence, form, unit)

    fuzz()
    tell(f"hypothesis, run {run}: {count:,} times a statement, an evidence text and a draft of arbitrary Unicode; no 5xx, every span points at what it says")


def takes_anything(operation: Operation) -> bool:
    """Whether a request of it can differ from another in anything that it asks for: the rest have one case each."""
    return bool(operation.query or operation.body or operation.path_parameters)


OPERATIONS: list[Operation] = [found.ok() for found in schema.get_all_operations()]
EACH = -(-CASES // sum(map(takes_anything, OPERATIONS)))
SHARES = [(operation, EACH if takes_anything(operation) else 1) for operation in OPERATIONS]


def test_the_shares_of_the_operations_are_all_that_is_asked_for() -> None:
    assert sum(share for _, share in SHARES) >= CASES
    assert len({operation.label for operation in OPERATIONS}) == len(OPERATIONS)


def fuzzed(operation: Operation, mode: GenerationMode, most: int) -> int:
    """At most ``most`` requests of one sort, as many as differ, each answer held against the contract -> how many were sent."""
    sent = 0

    @seed(20260101)
    @settings(LOOSE, max_examples=most, derandomize=False, phases=[Phase.generate])
    @given(operation.as_strategy(generation_mode=mode))
    def fuzz(case: schemathesis.Case[Any]) -> None:
        nonlocal sent
        sent += 1
        validate(case)

    fuzz()
    return sent


@pytest.mark.soak
@pytest.mark.parametrize(("operation", "share"), SHARES, ids=[operation.label for operation, _ in SHARES])
def test_an_operation_under_many_cases(operation: Operation, share: int, count: Count) -> None:
    """What the contract allows is half of the cases, or all that there is of it; what it forbids is the rest."""
    allowed = fuzzed(operation, GenerationMode.POSITIVE, -(-share // 2))
    forbidden = fuzzed(operation, GenerationMode.NEGATIVE, share - allowed) if share > allowed else 0
    count("schemathesis: {:,} cases over {} operations; no 5xx, nothing that the contract does not have", allowed + forbidden)
    assert allowed + forbidden >= share
