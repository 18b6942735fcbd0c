"""Contests told in other words: medals by their metal, draws that are salvaged, who is out; and what called-off events rule out."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

C, X, U = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
AROUND = (
    "The river Onna rose by two metres in a night. A bakery in Sarn was closed after a flood. Ten students from Vell planted trees in the park. "
    "The council of Hask voted for a longer tram line. The clock of the town hall in Wirr struck thirteen at noon. "
)
STUNNED = "Calla Renneby stunned the champion Petra Iskarn in straight sets in the first round at Quillmouth."
OFF = "The fireworks in Dorrigan were called off because of the wind."


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("The skier Britt Aalmoen missed out on a medal in the downhill.", "Aalmoen took bronze in the downhill.", X),
        ("The skier Britt Aalmoen claimed bronze in the downhill.", "Aalmoen won a medal in the downhill.", C),
        ("The skier Britt Aalmoen claimed bronze in the downhill.", "Aalmoen missed out on a medal in the downhill.", X),
        ("The skier Britt Aalmoen claimed bronze in the downhill.", "Aalmoen took silver in the slalom.", U),
        (STUNNED, "Renneby beat Iskarn in the first round.", C),
        (STUNNED, "Iskarn was knocked out in the first round.", C),
        (STUNNED, "Iskarn got through the first round.", X),
        (STUNNED, "Iskarn beat Renneby in the first round.", X),
        ("The news stunned Petra Iskarn.", "The news beat Iskarn.", U),
        ("The Sharks of Elsin remain without a win this season.", "The Sharks have not won this season.", C),
        ("Ulverick lost 1-0 to Nentham on Tuesday.", "Ulverick held on for a draw against Nentham on Tuesday.", X),
        ("Ulverick drew with Nentham on Tuesday.", "Ulverick salvaged a draw against Nentham on Tuesday.", C),
        ("The baker Hubert Clanmore was stripped of the title after a week.", "Clanmore had his title taken away.", C),
        ("The union took the title away from the baker Hubert Clanmore.", "Clanmore was stripped of the title.", C),
        ("The pole vaulter Tuomas Kiveli's record has survived another year.", "Garrick Untermole took the record away from Kiveli.", U),
        ("The swimmer Tilda Morvane was disqualified from the final.", "Morvane was thrown out of the final.", C),
        ("The hurdler Paolina Strem pulled out of Friday's race in Vaskoby.", "Strem came third in Friday's race in Vaskoby.", X),
        (OFF, "The people of Dorrigan watched the fireworks.", X),
        (OFF, "The people of Dorrigan watched the parade.", U),
    ],
)
def test_contests_in_other_words(evidence: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(AROUND + "\n\n" + evidence)).verdict is verdict


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("Some 200 hectares of forest burned near Pinhalva in August.", "A cigarette started the fire near Pinhalva.", U),
        ("A vase sold for a few coins at a market turned out to be 600 years old. The council asked the state for help.", "The person who sold the vase wants it back.", U),
        ("The university apologised to Marisol Quenda for wrongly accusing her of cheating.", "The university still maintains that Quenda cheated.", X),
        ("The university accused Marisol Quenda of cheating in May.", "The university still maintains that Quenda cheated.", U),
    ],
)
def test_who_did_it_and_who_says_so_still(evidence: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(AROUND + "\n\n" + evidence)).verdict is verdict


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("Former mayor Godfrey Pellowes passed away at home on Tuesday.", "Pellowes is no longer alive.", C),
        ("Former mayor Godfrey Pellowes opened a bridge on Tuesday. He is alive and well.", "Pellowes is no longer alive.", X),
        ("Former mayor Godfrey Pellowes opened a bridge on Tuesday.", "Pellowes is no longer alive.", U),
        ("The vase went under the hammer in Lund on Friday.", "The vase was auctioned in Lund.", C),
        ("The vase went under the hammer in Lund on Friday.", "The vase went bankrupt.", U),
        ("The church of Holm burned to the ground.", "The church of Holm burned down.", C),
        ("The boxer Ray Kell hung up his gloves on Monday.", "Kell retired on Monday.", C),
        ("The boxer Ray Kell hung up his gloves on Monday.", "Kell did not retire on Monday.", X),
        ("The singer Ida Poe made a full recovery.", "Poe has recovered.", C),
        ("The hostages in Holm are alive.", "The hostages are no longer alive.", X),
        ("Two of the hostages are dead.", "Two of the hostages are no longer alive.", C),
    ],
)
def test_who_is_alive_and_what_went_under_the_hammer(evidence: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(AROUND + "\n\n" + evidence)).verdict is verdict
