"""What each project set must reach at least: the one place of these numbers. `python -m tests.bench.freeze` prints where the engine stands."""

from __future__ import annotations

from typing import NamedTuple


class Floor(NamedTuple):
    """At least so much of a set right, at most so many flips."""

    accuracy: float
    flips: int


FLOORS = {
    "hostages": Floor(0.60, 45),
    "reports/budget": Floor(0.50, 20),
    "reports/clinic": Floor(0.50, 20),
    "reports/ferry": Floor(0.75, 8),
    "reports/final": Floor(0.50, 20),
    "reports/merger": Floor(0.50, 20),
    "reports/quarry": Floor(0.50, 20),
    "reports/trial": Floor(0.50, 20),
}
