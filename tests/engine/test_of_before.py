"""What is said of the time before, what somebody has left by now, and what others are with whom he has to do."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

C, X, U = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
AROUND = (
    "The river Onna rose by two metres in a night. A bakery in Sarn was closed after a fire. Ten students from Vell planted trees in the park. "
    "The council of Hask voted for a longer tram line. The clock of the town hall in Wirr struck thirteen at noon. "
)


def _verdict(evidence: str, statement: str) -> Verdict:
    return check(statement, compile_text(AROUND + "\n\n" + evidence)).verdict


WON = "The photographer Saskia Brontide won the Lantern Award"
SUES = "The farmer Ib Holm is suing the dairy Melkor over the price of milk."


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        (f"{WON} on Saturday.", "Brontide had never won the Lantern Award before.", U),
        (f"{WON} on Saturday.", "Brontide had won the Lantern Award before.", U),
        (f"{WON} again on Saturday.", "Brontide had never won the Lantern Award before.", X),
        (f"{WON} again on Saturday.", "Brontide had won the Lantern Award before.", C),
        (f"{WON} for the first time on Saturday.", "Brontide had won the Lantern Award before.", X),
        (f"{WON} for the second time on Saturday.", "Brontide had won the Lantern Award before.", C),
        ("The river Sill flooded Arn in May for the first time since 1920.", "The river Sill had flooded Arn before.", C),
        ("The river Sill flooded Arn in May.", "The river Sill had never flooded Arn before.", U),
        (SUES, "Holm has sued the dairy before.", U),
        (SUES, "Holm had never sued the dairy before.", U),
        ("The farmer Ib Holm is suing the dairy Melkor again.", "Holm has sued the dairy before.", C),
        ("The police arrested the baker Jon Tull for theft on Monday.", "Tull had previously been arrested for theft.", U),
        ("The police arrested the baker Jon Tull, who had been arrested twice before, on Monday.", "Tull had previously been arrested.", C),
        ("Karla Voss was elected mayor of Brenholm on Sunday.", "No woman had ever been elected mayor of Brenholm before.", U),
        ("No woman had ever been elected mayor of Brenholm before.", "No woman has been elected mayor of Brenholm.", U),
        ("Jon Tull had never been arrested before.", "Tull was arrested.", U),
        ("Elke Brandaris became the first woman to sail alone around Cape Torment.", "No woman had sailed alone around Cape Torment before.", C),
        ("Elke Brandaris became the first woman to sail alone around Cape Torment.", "A woman had sailed alone around Cape Torment before Brandaris.", X),
        ("The nurse Ada Brill looks after blind children.", "Brill was once blind herself.", U),
        ("The nurse Ada Brill looks after blind children.", "Brill was once a teacher.", U),
        ("The chef Amos Bell runs the restaurant Lido.", "Bell ran the restaurant Onda before.", U),
        ("The chef Amos Bell, previously a waiter, runs the restaurant Lido.", "Bell was a waiter before.", C),
        ("Ina Lind is the minister of trade.", "Lind has previously been the minister of health.", U),
        ("Ina Lind is the minister of trade.", "Lind is the minister of health.", X),
        ("Ina Lind was previously the minister of health.", "Lind has previously been the minister of health.", C),
        ("Primrose Adwell is one of five finalists for the Clearview Award.", "Adwell was also a finalist for the award the year before.", U),
        ("Primrose Adwell is a finalist for the prize this year.", "Adwell was also a finalist for the prize last year.", U),
    ],
)
def test_what_was_so_before(evidence: str, statement: str, verdict: Verdict) -> None:
    assert _verdict(evidence, statement) is verdict


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("The club Arrow won the cup on Sunday.", "The club Arrow won the cup again on Sunday.", U),
        ("The club Arrow won the cup for the first time on Sunday.", "The club Arrow won the cup again on Sunday.", X),
        ("The club Arrow won the cup again on Sunday.", "The club Arrow won the cup for the first time on Sunday.", X),
        ("The club Arrow won the cup for the second time.", "The club Arrow won the cup again.", C),
        ("Drivers in Kolm must pay a fee before they get the licence.", "Drivers in Kolm got the licence first and paid the fee later.", U),
        ("Drivers in Kolm paid a fee before they got the licence.", "Drivers in Kolm got the licence first and paid the fee later.", X),
    ],
)
def test_again_and_in_which_order(evidence: str, statement: str, verdict: Verdict) -> None:
    assert _verdict(evidence, statement) is verdict


DIVORCED = "The shipowner Aristide Kouvelas and his wife Daphne divorced on Monday."
MOVED = "Striker Matti Helborne has moved from Dunmarch to Ferranova."
LEFT = "The engineer Ana Poe left Norjet for Skyline in May."


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("Father Benedetto Ricaldi left the priesthood to marry.", "Ricaldi is no longer a priest.", C),
        ("Father Benedetto Ricaldi blessed the boats.", "Ricaldi is no longer a priest.", X),
        (DIVORCED, "Kouvelas and Daphne are no longer husband and wife.", C),
        (DIVORCED, "Kouvelas is still married to Daphne.", X),
        (DIVORCED, "Kouvelas was married to Daphne.", C),
        ("The shipowner Aristide Kouvelas wants to divorce his wife Daphne.", "Kouvelas and Daphne are no longer married.", X),
        (MOVED, "Helborne no longer plays for Dunmarch.", C),
        (MOVED, "Helborne plays for Dunmarch.", X),
        (MOVED, "Helborne plays for Ferranova.", C),
        (LEFT, "Poe no longer works for Norjet.", C),
        (LEFT, "Poe still works for Norjet.", X),
        ("Dunmarch have sold the striker Matti Helborne to Ferranova.", "Helborne no longer plays for Dunmarch.", C),
    ],
)
def test_what_somebody_has_left(evidence: str, statement: str, verdict: Verdict) -> None:
    assert _verdict(evidence, statement) is verdict


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("The lawyer Tom Vance defends poor people in Holm.", "Vance is poor.", U),
        ("The lawyer Tom Vance defends prisoners in Holm.", "Vance is a prisoner.", U),
        ("The surgeon Lea Ost treats rich patients.", "Ost is rich.", U),
        ("The rich teacher Lea Ost met an old friend.", "Ost is rich.", C),
        ("The lottery made the teacher Lea Ost rich.", "Ost is rich.", C),
        ("Mayor Ida Lund visited Oltern on Monday.", "Lund is the mayor of Oltern.", U),
        ("Striker Jon Poll scored against Arrow.", "Poll plays for Arrow.", U),
        ("The striker Jon Poll of Arrow scored.", "Poll plays for Arrow.", C),
        ("The nurse Ada Brill sued the hospital Lorne.", "Brill is a nurse at the hospital Lorne.", U),
        ("The nurse Ada Brill, who works at the hospital Lorne, sued it.", "Brill is a nurse at the hospital Lorne.", C),
    ],
)
def test_what_others_are(evidence: str, statement: str, verdict: Verdict) -> None:
    assert _verdict(evidence, statement) is verdict


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("The Sandovar Bulls qualified for the play-offs on Friday.", "The Sandovar Bulls qualified for the playoffs.", C),
        ("The firm Dorn announced lay-offs in May.", "Dorn announced layoffs in May.", C),
        ("The runners-up got medals from the mayor.", "The mayor gave the runners-up medals.", C),
    ],
)
def test_nouns_of_a_verb_and_a_particle(evidence: str, statement: str, verdict: Verdict) -> None:
    assert _verdict(evidence, statement) is verdict
