"""Figures that are no rivals of each other: where some of many went, those who died of those who lived there, a lead and a tally; measures with a distance."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

CORPUS = compile_text(
    "About 900 villagers were taken to a church and a gym in Orm after the fire. Eleven of the dead were pensioners at a care home in Lund. Lind won by 17 votes. "
    '"There were only two of us," said Kari Holt, a guard who rescued four visitors. The tower stands 6.8 meters high. The wave reached 6 meters, 40 centimeters '
    "above the old record. The runner is 5 feet, 3 inches tall."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The church took in 300 villagers.", OPEN),
        ("About 300 villagers were taken to a church and a gym in Orm.", NO),
        ("The care home had 60 pensioners.", OPEN),
        ("Twelve of the dead were pensioners.", NO),
        ("Eleven of the dead were pensioners.", YES),
        ("Lind received 4,000 votes.", OPEN),
        ("Lind won by 30 votes.", NO),
        ("Holt said that there were six of them.", OPEN),
        ("The wave reached 6 meters.", YES),
        ("The wave reached 6.4 meters.", NO),
    ],
)
def test_a_figure_is_held_against_those_of_the_same_only(statement: str, verdict: Verdict) -> None:
    assert check(statement, CORPUS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("It crested at 6.8 meters, 40 centimeters above the mark.", [6.8, 40]),
        ("It rose to 6 meters, 40 centimeters higher than in May.", [6, 40]),
        ("She is 5 feet, 3 inches tall.", [5.25]),
        ("The boat is 6 ft 6 inches wide.", [6.5]),
    ],
)
def test_a_distance_from_a_mark_is_no_part_of_the_measure(text: str, measures: list[float]) -> None:
    assert [q.quantity.low for q in read(text).sentences[0].quantities] == measures


def test_a_home_is_a_noun_behind_what_it_is_for() -> None:
    p = read("Nine residents of a nursing home in Lund were moved.").sentences[0].propositions[0]
    assert p.patient is not None
    assert p.patient.of is not None
    assert p.patient.of.head == "home"
    assert "home" in read("He walked home.").sentences[0].propositions[0].adverbs
