"""Every change of the engine shows as a difference of frozen outcomes, and every failure is a known one with its cause.

After a change: ``python -m tests.bench.freeze``, read what it prints, commit the files that it writes with the change.
"""

from __future__ import annotations

from typing import NoReturn

import pytest

from tests.bench.cases import KNOWN_FAILURES, OUTCOMES
from tests.bench.frozen import automatic_cause, changes, frozen, known_as_table, parse_known, parse_table, text_of, told
from tests.bench.metrics import CRASH
from tests.bench.runs import Outcome

KNOWN = parse_known(text_of(KNOWN_FAILURES))
REMEDY = "run `python -m tests.bench.freeze`, read what it prints, and commit what it writes"


def test_the_frozen_outcomes_are_those_of_this_engine(outcomes: dict[str, Outcome]) -> None:
    found = changes(parse_table(text_of(OUTCOMES)), frozen(outcomes.values()))
    cases = {id: outcome.case for id, outcome in outcomes.items()}
    if found:
        refuse(f"{OUTCOMES.name} is stale: {REMEDY}", *told(found, cases))


@pytest.mark.parametrize("cause", sorted(set(KNOWN.values())))
def test_a_known_failure_fails_still(cause: str, outcomes: dict[str, Outcome]) -> None:
    """Strict: a case of the group that passes, or is no more, fails the test; then its line must go."""
    ids = [id for id, its_cause in KNOWN.items() if its_cause == cause]
    gone = [id for id in ids if id not in outcomes]
    if gone:
        refuse(f"no such case: {REMEDY}", *gone)
    passing = [f"{id}: {outcomes[id].case.statement}" for id in ids if outcomes[id].right]
    if passing:
        refuse(f"known to fail, but right ({cause}): {REMEDY}", *passing)
    pytest.xfail(f"{cause}: {len(ids)} cases")


def test_every_failure_is_known(outcomes: dict[str, Outcome]) -> None:
    unknown = [f"{id} ({automatic_cause(outcome)}): {outcome.case.statement}" for id, outcome in outcomes.items() if not outcome.right and id not in KNOWN]
    if unknown:
        refuse(f"wrong, and not in {KNOWN_FAILURES.name}: {REMEDY}", *unknown)


def test_the_known_failures_are_in_their_order(outcomes: dict[str, Outcome]) -> None:
    """Grouped by cause, so that a group reads as one block and a diff shows what joined it."""
    in_order = {id: KNOWN[id] for id in outcomes if id in KNOWN}
    assert text_of(KNOWN_FAILURES) == known_as_table(in_order), REMEDY


def test_nothing_crashes(outcomes: dict[str, Outcome]) -> None:
    crashed = [f"{id}: {outcome.explanation}" for id, outcome in outcomes.items() if outcome.got == CRASH]
    if crashed:
        refuse("the engine raised:", *crashed)


def refuse(*lines: str) -> NoReturn:
    """Fail with these lines and nothing around them."""
    pytest.fail("\n".join(lines), pytrace=False)
