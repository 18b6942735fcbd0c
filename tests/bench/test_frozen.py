"""Frozen outcomes and known failures: tables that come back as they were, and what is said of a difference."""

from __future__ import annotations

import pytest

from service.engine.model import Verdict
from tests.bench.cases import Case
from tests.bench.frozen import Frozen, as_table, changes, frozen, known_as_table, known_failures, parse_known, parse_table, told
from tests.bench.runs import Outcome

ROW = Frozen("q-1", "c", "c", "age", "claim-1", "equal")
CASE = Case("q-1", "He is nine.", Verdict.CONSISTENT, groups=("age",))


def test_a_table_comes_back_as_it_was() -> None:
    rows = frozen([Outcome(CASE, "consistent", "age", "claim-1", "equal")])
    assert rows == {"q-1": ROW}
    assert parse_table(as_table(rows.values())) == rows
    assert parse_table("") == {}


@pytest.mark.parametrize(
    ("before", "after", "how"),
    [
        (ROW._replace(got="u"), ROW, "fixed"),
        (ROW, ROW._replace(got="x"), "broken"),
        (ROW._replace(got="u"), ROW._replace(got="x"), "changed"),
        (ROW._replace(expected="u"), ROW, "relabelled"),
        (ROW._replace(claim="claim-2"), ROW, "moved"),
        (None, ROW, "new"),
        (ROW, None, "gone"),
    ],
)
def test_a_change_has_its_name(before: Frozen | None, after: Frozen | None, how: str) -> None:
    (change,) = changes({before.id: before} if before else {}, {after.id: after} if after else {})
    assert (change.how, change.before, change.after) == (how, before, after)


def test_no_change_is_none() -> None:
    assert changes({"q-1": ROW}, {"q-1": ROW}) == []
    assert list(told([], {})) == ["nothing changed"]


def test_flipped_cases_are_told_with_their_statement() -> None:
    found = changes({"q-1": ROW, "q-2": ROW._replace(id="q-2")}, {"q-1": ROW._replace(got="x", reason="disjoint"), "q-2": ROW._replace(id="q-2", claim="-")})
    first, *rest = told(found, {"q-1": CASE})
    assert first.split() == "broken q-1 c>c -> c>x age disjoint claim-1: He is nine.".split()
    assert rest == ["1 broken, 1 moved"]


def test_a_cause_written_by_hand_stays_while_its_case_fails() -> None:
    wrong, right = Outcome(CASE, "unknown"), Outcome(CASE, "consistent")
    assert known_failures([wrong], {}) == {"q-1": "age:c>u"}
    assert known_failures([wrong], {"q-1": "age:c>x"}) == {"q-1": "age:c>u"}
    assert known_failures([wrong], {"q-1": "spelled-out ages: nine"}) == {"q-1": "spelled-out ages: nine"}
    assert known_failures([right], {"q-1": "spelled-out ages"}) == {}


def test_known_failures_stand_by_cause() -> None:
    text = known_as_table({"q-3": "b", "q-1": "a", "q-2": "b", "q-0": "b"})
    assert text == "id\tcause\nq-1\ta\nq-3\tb\nq-2\tb\nq-0\tb\n"
    assert parse_known(text) == {"q-1": "a", "q-3": "b", "q-2": "b", "q-0": "b"}
