"""One run of the engine over every project case, shared by the tests of this folder."""

from __future__ import annotations

import pytest

from tests.bench.cases import CaseSet, project_sets
from tests.bench.runs import Outcome, Service, run_sets


@pytest.fixture(scope="session")
def sets() -> dict[str, CaseSet]:
    return {each.name: each for each in project_sets()}


@pytest.fixture(scope="session")
def runs(sets: dict[str, CaseSet]) -> dict[str, tuple[Outcome, ...]]:
    """What the engine made of each set."""
    return dict(zip(sets, run_sets(tuple(sets.values()), Service()), strict=True))


@pytest.fixture(scope="session")
def outcomes(runs: dict[str, tuple[Outcome, ...]]) -> dict[str, Outcome]:
    """What the engine made of each case, by the case's id."""
    return {outcome.case.id: outcome for run in runs.values() for outcome in run}
