"""Losses of money, promised and agreed changes, who made a work, alarms, roles of what is somebody's, and things without a name that are soon out of mind."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """Railco, which has nine lines, carried 88 million passengers last year and lost 31 million florins. Ada Brun lost 4 million florins on Monday.

The bakery Korn & Sohn lost 2 million florins to fraud in May. Officials raised fares in June. The mayor, Vera Lund, took no part in the talks. They were led by a
retired judge and lasted 16 hours.

The stolen works include "The Salt Road," painted in 1874 by Anneke Dorst, and two portraits by her pupil, Karl Ibsager. The alarm did not sound because it had been
switched off. A bomb went off at the market.

Lund and her campaign manager, Tobias Lenk, 28, stood next to a van. The singer's tour manager, Rolf Tiede, slept. The library will get a new roof.

The bus firm Halden agreed to raise its drivers' pay by 7 percent. Korda promised to cut rents by half and to hire 200 teachers.
"""
)

CASES = [
    ("x", "Railco made a profit last year."),
    ("c", "Railco made a loss last year."),
    ("c", "Railco was not profitable last year."),
    ("u", "Railco made a profit in 2011."),
    ("u", "Ada Brun is profitable."),
    ("u", "Korn & Sohn made a loss."),
    ("c", "A retired judge led the talks."),
    ("c", "The talks lasted 16 hours."),
    ("x", "The talks lasted six hours."),
    ("c", '"The Salt Road" was painted by Anneke Dorst.'),
    ("x", '"The Salt Road" was painted by Karl Ibsager.'),
    ("x", 'Karl Ibsager painted "The Salt Road."'),
    ("c", "The alarm did not go off."),
    ("x", "The alarm went off."),
    ("c", "A bomb exploded at the market."),
    ("c", "Halden agreed to a pay raise of 7 percent."),
    ("x", "Halden agreed to a pay raise of 17 percent."),
    ("u", "Halden agreed to a fare increase of 7 percent."),
    ("x", "Korda promised to double rents."),
    ("x", "Korda promised to raise rents."),
    ("c", "Korda promised to lower rents."),
    ("u", "Korda promised to double taxes."),
    ("c", "Tobias Lenk was the manager of Lund's campaign."),
    ("c", "Rolf Tiede is the manager of the singer's tour."),
    ("x", "Tobias Lenk is the manager of the singer's tour."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
