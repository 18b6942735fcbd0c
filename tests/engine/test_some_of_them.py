"""What is said of some of them only, each charge before a court by itself, deeds that are only spoken of, and dates in a row."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.corpus import Corpus

BUS = compile_text(
    """Bus overturns near Ostrand; 31 hurt

OSTRAND, Norlund — A school bus overturned on Monday near Ostrand, injuring 31 children, the police said.

Twelve of the injured were taken to the Vale clinic in Ostrand, four of them with broken legs. Six children were flown to the capital, two of them in critical condition.

Eight firefighters pulled the children out, three of them through the rear window. The driver, Nils Holm, 57, was unhurt.

Twenty parents waited outside the clinic, most of them in tears. Five teachers came to help, one of them with blankets.

The police stopped nine drivers, two of them without a license.
"""
)

COURT = compile_text(
    """Nurse jailed for eight years

HALVEN, Orland — A nurse who robbed her patients was found guilty of theft on Monday and sentenced to eight years in prison. Carla Dent, 37, was cleared of assault.

Her brother, Tom Dent, 41, was acquitted of all charges. Their uncle, Max Roll, pleaded guilty to handling stolen goods but denied perjury.

The head of the ward, Lea Marsh, was convicted of neglect and fined 9,000 crowns.
"""
)

POOL = compile_text(
    """Council drops plan for pool

LORM, Ostia — The council of Lorm on Tuesday dropped its plan to close the town's only swimming pool, Mayor Ada Quist said. Keeping the pool open will cost 300,000 crowns a year.

"Closing it would have been a mistake," Quist said. Selling the town's forest is possible, she added.

The opposition leader, Nils Berg, said raising taxes would hurt families. Repairing the roof took two years. Berg warned the council three times, in March, in June and in September.

His former wife, Dora Lind, 51, is a nurse. Her sister, Vera, is satisfied with the decision but not with the price.
"""
)

VERDICTS = {"c": "consistent", "x": "contradicted", "u": "unknown"}
CASES = [
    (BUS, "c", "Twelve of the injured were taken to the Vale clinic."),
    (BUS, "x", "Twelve of the injured were taken to the clinic with broken legs."),
    (BUS, "c", "Four of the injured had broken legs."),
    (BUS, "x", "Twelve of the injured had broken legs."),
    (BUS, "c", "Four of the injured were taken to the clinic with broken legs."),
    (BUS, "x", "All six of the children who were flown to the capital are in critical condition."),
    (BUS, "c", "Two children are in critical condition."),
    (BUS, "x", "Six children are in critical condition."),
    (BUS, "c", "Six children were flown to the capital."),
    (BUS, "x", "Six children were flown to the capital in critical condition."),
    (BUS, "u", "Six children were flown to the capital with broken legs."),
    (BUS, "c", "Five teachers came to help."),
    (BUS, "x", "Five teachers came with blankets."),
    (BUS, "c", "One of the teachers came with blankets."),
    (BUS, "x", "The police stopped nine drivers without a license."),
    (BUS, "u", "Four of the injured had broken arms."),
    (BUS, "c", "Most of the parents were in tears."),
    (COURT, "c", "Carla Dent was convicted of theft."),
    (COURT, "x", "Carla Dent was acquitted of theft."),
    (COURT, "x", "Carla Dent was convicted of assault."),
    (COURT, "c", "Carla Dent was acquitted of assault."),
    (COURT, "c", "Dent was sentenced to eight years in prison."),
    (COURT, "x", "Carla Dent was sentenced to four years in prison."),
    (COURT, "x", "Tom Dent was convicted of theft."),
    (COURT, "c", "Max Roll admitted handling stolen goods."),
    (COURT, "x", "Max Roll pleaded guilty to perjury."),
    (COURT, "x", "Lea Marsh was acquitted of neglect."),
    (COURT, "u", "Lea Marsh was acquitted of fraud."),
    (COURT, "u", "Carla Dent was convicted of forgery."),
    (COURT, "c", "Carla Dent is a nurse."),
    (COURT, "x", "Carla Dent is a teacher."),
    (COURT, "c", "Tom Dent is the brother of Carla Dent."),
    (COURT, "x", "Lea Marsh was fined 19,000 crowns."),
    (POOL, "c", "Keeping the pool open will cost 300,000 crowns a year."),
    (POOL, "u", "The town raised taxes."),
    (POOL, "c", "Quist said that closing the pool would have been a mistake."),
    (POOL, "x", "Berg said that raising taxes would help families."),
    (POOL, "c", "Berg said that raising taxes would hurt families."),
    (POOL, "c", "Berg warned the council in June."),
    (POOL, "c", "Berg warned the council in September."),
    (POOL, "x", "Berg warned the council in May."),
    (POOL, "x", "Berg warned the council twice."),
    (POOL, "u", "Dora Lind has remarried."),
    (POOL, "x", "Vera is satisfied with the price."),
    (POOL, "c", "Vera is satisfied with the decision."),
    (POOL, "x", "Dora Lind is married to Nils Berg."),
    (POOL, "c", "Repairing the roof took two years."),
    (POOL, "x", "Repairing the roof took five years."),
    (POOL, "u", "Selling the pool is possible."),
    (POOL, "c", "Dora Lind is the former wife of Nils Berg."),
    (POOL, "u", "Dora Lind has married a doctor."),
    (POOL, "c", "Vera is Dora Lind's sister."),
]


@pytest.mark.parametrize(("corpus", "expected", "statement"), CASES, ids=[statement for _, _, statement in CASES])
def test_held_against_the_text(corpus: Corpus, expected: str, statement: str) -> None:
    answer = check(statement, corpus)
    assert str(answer.verdict) == VERDICTS[expected], answer.explanation
