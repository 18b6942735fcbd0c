"""Plain turns of news reports: who was there, whom somebody leaves, how many still are, how long it took, who the dead were."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

SPILL = compile_text(
    "A cloud of ammonia escaped from a fish plant early on Friday, killing one worker and sending 58 people to hospitals. The dead man was identified as "
    "Jon Halle, 61, a night watchman. He leaves a wife, Marit, and three sons. Twelve of the injured were still in the hospital on Saturday. It took "
    "engineers seven hours to shut a pipe. The head of the plant, Siri Haugen, did not attend the vigil on Saturday. Army medics were sent to 60 hospitals. "
    "Pavel Roth was named director in 2019. Nine months into the job, he resigned."
)
SALE = compile_text(
    "Linburg Rovers dismissed their manager, Petra Kolb, 44, on Monday, eight months into a two-year contract. Two hours later the club sold its captain, "
    "the goalkeeper Tomas Rieder, 31, to Union Salm. He signed a three-year contract with Salm. Anna Lind is survived by two brothers and a daughter, Ruth. "
    "Lind, a clerk, skipped the hearing. The ground has 14,200 seats. A florist leads the fan club."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Halle's wife is called Marit.", YES),
        ("Halle's wife is called Ruth.", NO),
        ("Halle had three sons.", YES),
        ("Halle had two sons.", NO),
        ("Halle was the father of three boys.", YES),
        ("Marit Halle also works at the plant.", OPEN),
        ("Jon Halle was killed.", YES),
        ("Jon Halle is alive.", NO),
        ("More than 50 people were taken to the hospital.", YES),
        ("Fewer than 20 people were taken to hospitals.", NO),
        ("Nobody was taken to a hospital.", NO),
        ("Twelve people were still in the hospital on Saturday.", YES),
        ("Thirty people were still in the hospital on Saturday.", NO),
        ("Siri Haugen was at the vigil on Saturday.", NO),
        ("Siri Haugen missed the vigil.", YES),
        ("Jon Halle was at the vigil.", OPEN),
        ("It took seven hours to shut the pipe.", YES),
        ("The pipe was shut within an hour.", NO),
        ("The pipe was shut within ten hours.", YES),
        ("Roth resigned nine months into the job.", YES),
        ("Roth resigned five years into the job.", NO),
    ],
)
def test_plain_turns_of_an_accident(statement: str, verdict: Verdict) -> None:
    assert check(statement, SPILL).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Kolb's dismissal came eight months into her contract.", YES),
        ("Kolb's dismissal came three years into her contract.", NO),
        ("The manager's dismissal came before the captain's sale.", YES),
        ("The captain was sold before the manager was dismissed.", NO),
        ("Kolb was eight months old.", NO),
        ("Rieder's contract with Salm is for three years.", YES),
        ("Anna Lind had two brothers.", YES),
        ("Anna Lind had four brothers.", NO),
        ("Ruth is Lind's daughter.", YES),
        ("Anna Lind attended the hearing.", NO),
    ],
)
def test_plain_turns_of_a_sale(statement: str, verdict: Verdict) -> None:
    assert check(statement, SALE).verdict is verdict


def test_a_number_that_fits_no_place_is_borne_out_by_nothing() -> None:
    told = compile_text("Ida Berg was freed. Karl Holm left the house on Monday.")
    assert check("Ida Berg was freed 40 days later.", told).verdict is not YES


TABLE = compile_text(
    "A cloud of ammonia escaped from a fish plant in Torvik early on Friday. The plant, which opened in 1988, belongs to Nordfisk. About 400 pupils were taken "
    "to a church hall. They were allowed to go home at noon, except for those from two classes. Some 300 fans gathered outside the ground; there were no arrests. "
    "Linburg Rovers sold their captain, Tomas Rieder, 31, to Union Salm for 12 million euros, a record for a Sarvian goalkeeper. Rieder, who came from FC Moor in "
    "2019 for two million euros, played 164 games for Rovers. He signed a three-year contract with Salm. His sister, Jana, 24, is staying at Rovers. On Sunday "
    "Rovers lost again and slipped from fourth place to ninth. The manager, Petra Kolb, was dismissed on Monday. The pipes were made of copper."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ammonia leaked from a plant.", YES),
        ("Chlorine escaped from the plant.", NO),
        ("The gas that leaked was chlorine.", NO),
        ("The gas that leaked was ammonia.", YES),
        ("The leak began on a Friday.", YES),
        ("The leak happened on Monday.", NO),
        ("The pipes were made of steel.", NO),
        ("The plant has been in operation since 1988.", YES),
        ("The plant has been in operation since 1978.", NO),
        ("All of the pupils were allowed to go home at noon.", NO),
        ("Dozens of fans were arrested.", NO),
        ("Rieder cost Rovers two million euros.", YES),
        ("Rovers signed Rieder in 2019.", YES),
        ("Rieder joined Rovers in 2009.", NO),
        ("Rieder's contract with Salm is for five years.", NO),
        ("No Sarvian goalkeeper had ever cost more.", YES),
        ("No Sarvian player had ever cost more.", OPEN),
        ("Jana is the younger of the two.", YES),
        ("Jana is the older of the two.", NO),
        ("Jana Rieder is leaving Rovers.", NO),
        ("Rovers are now in ninth place.", YES),
        ("Rovers are ninth.", YES),
        ("Rovers are in fourth place.", NO),
        ("Rovers were in fourth place before.", YES),
        ("Petra Kolb resigned.", NO),
        ("Petra Kolb quit of her own accord.", NO),
    ],
)
def test_kinds_places_prices_and_those_left_out(statement: str, verdict: Verdict) -> None:
    assert check(statement, TABLE).verdict is verdict


def test_a_club_of_a_town_is_told_in_full() -> None:
    told = compile_text("Karvelin sell their captain. It took Dynamo Karvelin an hour. The captain, Ivo Roth, was sold at noon. Dynamo have lost again.")
    assert check("Dynamo Karvelin have lost again.", told).verdict is YES


RINK = compile_text(
    "The skating union elected Tove Rask as its president on Saturday, two days after a gas leak forced hundreds of people out of a rink. Rask, a former champion "
    "who finished third at the 2002 world championships, beat Arne Falk by 31 votes to 22. Carbon monoxide escaped from a heater on Thursday. Nineteen children "
    "were taken to a hospital. The referee sent everyone outside. It took her six minutes to empty the rink. Every rink in the country except the one in Holmvik "
    "is to be inspected by May. The mayor called her a hero. The heater was checked in October."
)


@pytest.mark.parametrize(
    "statement",
    [
        "Rask won the world championships in 2002.",
        "The leak happened on Saturday.",
        "All nineteen children are still in the hospital.",
        "All of the country's rinks are to be inspected by May.",
        "The rink was emptied within two minutes.",
    ],
)
def test_what_other_clauses_tell_bears_nothing_out(statement: str) -> None:
    assert check(statement, RINK).verdict is not YES


def test_a_deadline_that_was_kept_is_no_conflict() -> None:
    assert check("The rink was emptied within ten minutes.", RINK).verdict is not NO
