"""What each project set must reach at least: the one place of these numbers. `python -m tests.bench.freeze` prints where the engine stands."""

from __future__ import annotations

from typing import NamedTuple


class Floor(NamedTuple):
    """At least so much of a set right, at most so many flips."""

    accuracy: float
    flips: int


FLOORS = {
    "hostages": Floor(0.73, 12),
    "reports/budget": Floor(0.54, 9),
    "reports/clinic": Floor(0.65, 11),
    "reports/ferry": Floor(0.91, 1),
    "reports/final": Floor(0.59, 7),
    "reports/merger": Floor(0.57, 7),
    "reports/quarry": Floor(0.76, 5),
    "reports/trial": Floor(0.66, 7),
}
