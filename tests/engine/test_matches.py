"""What a statement says of a match: who scored how often and for whom, penalties and legs, the crowd and the ground; and what a cause is not."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

GAME = compile_text(
    "Brunau reached the final of the Harbor League for the first time since 2011 on Friday, beating Teveld 3-1 on penalties after the match had ended 2-2 at "
    "the Quay Arena in Holm.\n\n"
    "A crowd of 12,300 saw Teveld take a 2-0 lead through Nils Brandt in the ninth minute. Ana Ruiz, 23, scored both of Brunau's goals, the second in the 88th "
    "minute. The first match had ended in a draw.\n\n"
    "Teveld's coach, Paul Weir, denied that he would resign. \"I have three years left on my contract,\" he said. Brunau finished sixth in the league."
)
TIE = compile_text(
    "Orm reached the final on Sunday, beating Vell 30-27 in the second leg of their semifinal at the Dock Hall, after a 24-24 draw in the first leg.\n\n"
    "Eva Lind, 25, scored 12 goals for Orm. Ida Berg scored nine for Vell, who led 15-13 at halftime before a sold-out crowd of 6,400. "
    "The coach, Per Aasen, was calm. Orm finished third in the league. The final will be played on May 3. Vell was fined on Monday."
)
FIRE = compile_text(
    "A fire destroyed a hotel in Marn on Friday, killing two guests. Firefighters brought 43 guests out alive.\n\n"
    "Two guards were slightly burned. Greta Moss escaped with her two sons. None of the three was hurt.\n\n"
    "The chief, Jan Holt, said that the fire had been caused by a heater and ruled out arson. Inspectors said that the lift was not the cause.\n\n"
    "A bus with 30 people on board was stopped nearby. A second bus with 12 people on board turned back, and none was hurt. The "
    "hotel was built in 1931. It will be torn down."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ana Ruiz scored twice.", YES),
        ("Ana Ruiz scored two goals.", YES),
        ("Ruiz scored three goals.", NO),
        ("Ana Ruiz scored for Brunau.", YES),
        ("Ana Ruiz scored for Teveld.", NO),
        ("Nils Brandt scored for Brunau.", NO),
        ("Paul Weir scored.", OPEN),
        ("Brunau won 3-1 on penalties.", YES),
        ("Brunau won 4-1 on penalties.", NO),
        ("Teveld won on penalties.", NO),
        ("The match was decided on penalties.", YES),
        ("Some 12,300 people watched the match.", YES),
        ("The crowd was 21,300.", NO),
        ("More than 12,000 people were at the match.", YES),
        ("The match was played at the Quay Arena.", YES),
        ("The match was played in Holm.", YES),
        ("The match was played at the Hill Stadium.", NO),
        ("Teveld took a two-goal lead.", YES),
        ("Brunau took a two-goal lead.", NO),
        ("Brunau finished sixth.", YES),
        ("Brunau finished second in the league.", NO),
        ("Paul Weir said that he would resign.", NO),
    ],
)
def test_what_a_text_tells_of_a_match(statement: str, verdict: Verdict) -> None:
    assert check(statement, GAME).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Orm won the second leg.", YES),
        ("Vell won the second leg.", NO),
        ("Orm won the first leg.", NO),
        ("More than 6,000 people watched the second leg.", YES),
        ("More than 9,000 people watched the second leg.", NO),
        ("Some 6,400 people watched the first leg.", OPEN),
        ("The second leg was played at the Dock Hall.", YES),
        ("Ida Berg scored nine goals for Orm.", NO),
        ("Eva Lind scored 12 goals.", YES),
        ("Eva Lind scored nine goals for Orm.", NO),
        ("Eva Lind scored nine goals in the first half.", OPEN),
    ],
)
def test_the_legs_of_a_tie(statement: str, verdict: Verdict) -> None:
    assert check(statement, TIE).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("More than 40 guests were rescued.", YES),
        ("Some 20 guests were rescued.", NO),
        ("No guards were hurt.", NO),
        ("Nobody was hurt.", NO),
        ("No firefighters were hurt.", OPEN),
        ("The fire was arson.", NO),
        ("Jan Holt said that the fire was arson.", NO),
        ("The chief ruled out arson.", YES),
        ("The lift was the cause.", NO),
        ("The inspectors ruled out the lift as the cause.", YES),
        ("Greta Moss said that the fire was arson.", OPEN),
    ],
)
def test_none_of_three_and_what_is_ruled_out(statement: str, verdict: Verdict) -> None:
    assert check(statement, FIRE).verdict is verdict


def test_a_second_one_is_not_the_one() -> None:
    assert check("There were 30 people on the bus.", FIRE).verdict is not NO


CLUB = compile_text(
    "Brunau won the Harbor Cup for the first time in 14 years on Friday, after a midfielder, Luis Pardo, was shown a red card for a foul.\n\n"
    "Brunau will meet the champions, Teveld, in the semifinal on May 17. Ana Ruiz, who limped off with a torn ligament, said that she was in pain.\n\n"
    "On Monday the club confirmed that Nils Brandt would leave for Marn City in July for a fee of 12 million crowns. His sister is a nurse.\n\n"
    "Holm reached the final for the first time since 2009. The club's office is on the second floor of Quay House, an old building owned by the port. "
    "The three-story building was damaged by rain."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Luis Pardo was sent off.", YES),
        ("Luis Pardo received a red card.", YES),
        ("Brunau won the cup for the first time in 14 years.", YES),
        ("Brunau won the cup for the first time in 41 years.", NO),
        ("Holm last reached the final in 2009.", YES),
        ("Holm last reached the final in 2015.", NO),
        ("Brunau will play Teveld in the semifinal.", YES),
        ("Brunau will play Holm in the semifinal.", NO),
        ("The semifinal will be played on May 17.", YES),
        ("The semifinal will be played on May 24.", NO),
        ("The final will be played on May 17.", OPEN),
        ("The fee for Brandt is 12 million crowns.", YES),
        ("The fee for Brandt is 1.2 million crowns.", NO),
        ("Ana Ruiz was not injured.", NO),
        ("The building has three stories.", YES),
        ("The building has nine stories.", NO),
    ],
)
def test_fixtures_fees_and_first_times(statement: str, verdict: Verdict) -> None:
    assert check(statement, CLUB).verdict is verdict
