"""Seats, trades, what is made so, siblings by one parent, counts by an ordinal, and time between an auxiliary and its verb."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text
from service.engine.model import Verdict
from service.engine.read import read

PEOPLE = compile_text(
    "Roza Ilmaz, 30, a weaver, has two children. Her son, Timur, 3, was in the car. Her daughter, Aida, 7, was at school. Karl Dorn's daughter, Lise, is a pilot. "
    "On Monday Dr. Lena Oro gave her thousandth vaccination. Striker Kofi Ande scored his 20th goal of the season. Ida Sand has written her first novel. "
    "Ida Lorn is a member of the board of Halden Steel. Piet Maas, a member of parliament, voted no. Otto Weld lost his seat in parliament in May. "
    "Brenland is a permanent member of the Ocean Council. Sarn is not a member of the Ocean Council."
)
THINGS = compile_text(
    "Parliament made helmets compulsory for cyclists from May. The mayor, Ann Kock, made the museum free for children. The flood left the bridge unusable. "
    "The court declared the strike illegal. The government kept the border closed. Smoking was made illegal in parks in 2019. "
    "The painting had for decades been kept in a bank vault. Lund was for years seen as a rival of Mayor Ida Moll. The rebels failed to take the palace."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Timur is Aida's brother.", YES),
        ("Aida is Timur's mother.", NO),
        ("Lise is Timur's sister.", OPEN),
        ("Ilmaz is a weaver by trade.", YES),
        ("Ilmaz is a baker by trade.", NO),
        ("Oro has given 1,000 vaccinations.", YES),
        ("Oro has given fewer than 500 vaccinations.", NO),
        ("Ande has scored 20 goals this season.", YES),
        ("Ande has scored 12 goals this season.", NO),
        ("Ande has scored 20 goals for his country.", OPEN),
        ("Sand has written three novels.", NO),
        ("Lorn sits on the board of Halden Steel.", YES),
        ("Lorn has a seat in parliament.", OPEN),
        ("Maas has a seat in parliament.", YES),
        ("Weld has a seat in parliament.", NO),
        ("Brenland has a permanent seat on the Ocean Council.", YES),
        ("Sarn has a seat on the Ocean Council.", NO),
    ],
)
def test_people(statement: str, verdict: Verdict) -> None:
    assert check(statement, PEOPLE).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Helmets are compulsory for cyclists.", YES),
        ("Helmets are voluntary for cyclists.", NO),
        ("The museum is free for children.", YES),
        ("The strike is legal.", NO),
        ("The border is open.", NO),
        ("Smoking in parks is illegal.", YES),
        ("The painting was kept in a bank vault.", YES),
        ("Lund was seen as a rival of Moll.", YES),
        ("The rebels captured the palace.", NO),
        ("The rebels did not capture the palace.", YES),
    ],
)
def test_things(statement: str, verdict: Verdict) -> None:
    assert check(statement, THINGS).verdict is verdict


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("It stays voluntary.", "voluntary", "A"),
        ("She is less dependent on them.", "dependent", "A"),
        ("She is a dependent of the state.", "dependent", "N"),
        ("He became mayor.", "mayor", "N"),
    ],
)
def test_adjectives_behind_a_linking_verb(text: str, word: str, tag: str) -> None:
    assert next(w.tag for w in read(text).sentences[0].words if w.low == word) == tag
