"""What each project set must reach at least: the one place of these numbers. `python -m tests.bench.freeze` prints where the engine stands."""

from __future__ import annotations

from typing import NamedTuple


class Floor(NamedTuple):
    """At least so much of a set right, at most so many flips."""

    accuracy: float
    flips: int


FLOORS = {
    "hostages": Floor(0.86, 0),
    "reports/airline": Floor(0.8, 0),
    "reports/auction": Floor(0.78, 2),
    "reports/avalanche": Floor(0.98, 0),
    "reports/bank": Floor(0.92, 0),
    "reports/banker": Floor(0.96, 0),
    "reports/bankruptcy": Floor(0.85, 0),
    "reports/brewer": Floor(0.86, 0),
    "reports/bridge": Floor(0.68, 0),
    "reports/bridgehead": Floor(0.93, 0),
    "reports/budget": Floor(0.76, 0),
    "reports/campus": Floor(0.91, 0),
    "reports/chemical": Floor(0.92, 0),
    "reports/chip": Floor(0.63, 0),
    "reports/clinic": Floor(0.8, 0),
    "reports/coup": Floor(0.65, 0),
    "reports/crash": Floor(0.81, 0),
    "reports/cupfinal": Floor(0.83, 0),
    "reports/dam": Floor(0.91, 0),
    "reports/election": Floor(0.98, 0),
    "reports/embezzle": Floor(0.87, 0),
    "reports/ferry": Floor(0.98, 0),
    "reports/final": Floor(0.67, 0),
    "reports/flare": Floor(0.86, 0),
    "reports/flood": Floor(0.96, 0),
    "reports/hills": Floor(0.93, 0),
    "reports/hotel": Floor(0.91, 0),
    "reports/jewels": Floor(0.81, 0),
    "reports/kidnap": Floor(0.86, 0),
    "reports/law": Floor(0.78, 0),
    "reports/marathon": Floor(0.66, 0),
    "reports/mayor": Floor(0.95, 0),
    "reports/measles": Floor(0.78, 0),
    "reports/merger": Floor(0.76, 0),
    "reports/mine": Floor(0.83, 0),
    "reports/museum": Floor(0.79, 0),
    "reports/orchard": Floor(0.79, 0),
    "reports/paintings": Floor(0.63, 0),
    "reports/passengers": Floor(0.86, 0),
    "reports/pension": Floor(0.83, 0),
    "reports/pharmacist": Floor(0.89, 0),
    "reports/pilgrims": Floor(0.91, 0),
    "reports/plant": Floor(0.93, 0),
    "reports/prison": Floor(0.92, 0),
    "reports/quake": Floor(0.83, 0),
    "reports/quarry": Floor(0.79, 0),
    "reports/river": Floor(0.87, 0),
    "reports/runway": Floor(0.82, 0),
    "reports/salad": Floor(0.81, 1),
    "reports/siege": Floor(0.76, 0),
    "reports/snowslide": Floor(0.82, 0),
    "reports/strike": Floor(0.94, 0),
    "reports/takeover": Floor(0.94, 0),
    "reports/tanker": Floor(0.91, 0),
    "reports/teachers": Floor(0.91, 0),
    "reports/tennis": Floor(0.71, 0),
    "reports/teresk": Floor(0.98, 0),
    "reports/theft": Floor(0.73, 0),
    "reports/tires": Floor(0.79, 0),
    "reports/train": Floor(0.92, 0),
    "reports/transfer": Floor(0.88, 0),
    "reports/trial": Floor(0.83, 0),
    "reports/tunnel": Floor(0.95, 0),
    "reports/vaccine": Floor(0.82, 0),
    "reports/verdict": Floor(0.9, 0),
    "reports/wildfire": Floor(0.9, 0),
    "reports/wing": Floor(0.96, 0),
    "reports/zoo": Floor(0.65, 0),
}
