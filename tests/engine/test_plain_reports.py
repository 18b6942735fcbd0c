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
