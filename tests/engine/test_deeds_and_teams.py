"""Who scored when, who plays for whom, what was on time: reports of matches, and whatever else is told in the same way."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

MATCH = compile_text(
    "Orm Rovers beat Leth United 3-1 in Halden on Sunday. Orm led at halftime with goals by striker Paul Nunn, 31, in the 12th minute and its captain, Karl Weiss, a "
    "defender, in the 40th. Orm's Ivo Tamm, 19, scored twice, in the 63rd and 88th minutes. Leth midfielder Sean Hart was booked. Leth's goalkeeper, Felix Roth, "
    "saved a penalty. The referee, Linda Vance, showed five yellow cards. The coach of Orm, Hugo Stahl, once played for Leth. Anna Bell, a councillor, watched. "
    "Nora Kern, a nurse, was among the fans. Jens Holt was sent off."
)
TRAVEL = compile_text(
    "A storm delayed the departure of the ferry by 40 minutes. The hearing started on time. The opening of the tunnel was put off to May. The vote was held as "
    "planned. The concert began two hours late. The train from Orm arrived on schedule. The school in Leth opened in May. The race was delayed by fog."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Paul Nunn scored in the 12th minute.", YES),
        ("Karl Weiss scored in the 40th minute.", YES),
        ("Ivo Tamm scored in the 88th minute.", YES),
        ("Ivo Tamm scored in the 70th minute.", NO),
        ("Ivo Tamm plays for Orm.", YES),
        ("Ivo Tamm plays for Leth.", NO),
        ("Sean Hart is a Leth player.", YES),
        ("Sean Hart is an Orm player.", NO),
        ("Felix Roth is the goalkeeper of Orm.", NO),
        ("Hugo Stahl is the coach of Leth.", NO),
        ("Linda Vance is a goalkeeper.", NO),
        ("Linda Vance works as a dentist.", OPEN),
        ("Anna Bell works as a lawyer.", OPEN),
        ("Nora Kern is a teacher.", NO),
        ("Nobody was sent off.", NO),
        ("No one was booked.", NO),
        ("Nobody was arrested.", OPEN),
    ],
)
def test_who_did_it_and_for_whom(statement: str, verdict: Verdict) -> None:
    assert check(statement, MATCH).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The ferry left on time.", NO),
        ("The hearing was not delayed.", YES),
        ("The hearing was delayed.", NO),
        ("The tunnel opened on schedule.", NO),
        ("The vote was delayed.", NO),
        ("The concert began on time.", NO),
        ("The concert was delayed by two hours.", YES),
        ("The concert was delayed by three hours.", NO),
        ("The train from Orm was late.", NO),
        ("The race started on time.", NO),
        ("The school in Leth opened on time.", OPEN),
    ],
)
def test_what_was_on_time_was_not_delayed(statement: str, verdict: Verdict) -> None:
    assert check(statement, TRAVEL).verdict is verdict


def test_each_scorer_has_his_own_minute() -> None:
    propositions = read("Orm led with goals by Nunn in the 12th minute and its captain, Karl Weiss, in the 40th.").sentences[0].propositions
    scored = {p.agent.head: [m.mods for _, m in p.obliques] for p in propositions if p.predicate == "score" and p.agent is not None}
    assert scored == {"nunn": [("12th",)], "captain": [("40th",)]}
