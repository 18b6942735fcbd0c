"""What each project set must reach at least: the one place of these numbers. `python -m tests.bench.freeze` prints where the engine stands."""

from __future__ import annotations

from typing import NamedTuple


class Floor(NamedTuple):
    """At least so much of a set right, at most so many flips."""

    accuracy: float
    flips: int


FLOORS = {
    "hostages": Floor(0.84, 1),
    "reports/airline": Floor(0.77, 0),
    "reports/auction": Floor(0.76, 2),
    "reports/avalanche": Floor(0.95, 0),
    "reports/bank": Floor(0.8, 3),
    "reports/bankruptcy": Floor(0.56, 3),
    "reports/bridge": Floor(0.66, 0),
    "reports/budget": Floor(0.76, 0),
    "reports/chemical": Floor(0.72, 1),
    "reports/chip": Floor(0.59, 0),
    "reports/clinic": Floor(0.78, 0),
    "reports/crash": Floor(0.81, 0),
    "reports/cupfinal": Floor(0.83, 0),
    "reports/election": Floor(0.96, 0),
    "reports/embezzle": Floor(0.58, 1),
    "reports/ferry": Floor(0.94, 0),
    "reports/final": Floor(0.67, 0),
    "reports/flood": Floor(0.96, 0),
    "reports/jewels": Floor(0.78, 0),
    "reports/law": Floor(0.77, 0),
    "reports/marathon": Floor(0.66, 0),
    "reports/mayor": Floor(0.95, 0),
    "reports/measles": Floor(0.69, 0),
    "reports/merger": Floor(0.755, 0),
    "reports/mine": Floor(0.67, 0),
    "reports/museum": Floor(0.74, 0),
    "reports/paintings": Floor(0.6, 0),
    "reports/passengers": Floor(0.84, 0),
    "reports/pilgrims": Floor(0.9, 0),
    "reports/plant": Floor(0.9, 0),
    "reports/prison": Floor(0.78, 0),
    "reports/quake": Floor(0.78, 0),
    "reports/quarry": Floor(0.79, 0),
    "reports/siege": Floor(0.74, 0),
    "reports/strike": Floor(0.92, 0),
    "reports/takeover": Floor(0.94, 0),
    "reports/teachers": Floor(0.9, 0),
    "reports/theft": Floor(0.7, 0),
    "reports/train": Floor(0.8, 2),
    "reports/transfer": Floor(0.63, 3),
    "reports/trial": Floor(0.8, 0),
    "reports/verdict": Floor(0.8, 0),
    "reports/wildfire": Floor(0.74, 1),
    "reports/zoo": Floor(0.64, 0),
}
