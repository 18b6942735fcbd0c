"""What a text tells of one and a statement of another: the other half of a sentence, another rate, another time, another one's place, sentence or share."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text

TEXT = (
    "Mara Lund polled 41.5 percent of the vote and Peer Holm 38 percent, the commission said. Lund's party holds 17 of the 60 seats in the chamber. "
    "The Liberal League holds 22.\n\n"
    "The Orm mill makes 900 chairs a week, its director said. It pays 30,000 euros a month in rent.\n\n"
    "Storms have killed at least 12 people in Velda. In 1998 storms in the region killed 64 people.\n\n"
    "Ines Vold, who directed the museum from 1999 to 2012, was detained in May at the station of Lirna. Lida Brenn was elected governor of Teresk. "
    "She is the first engineer in the office.\n\n"
    "Tom Reiss scored in the first half and Ben Adler equalized in the 63rd minute. Norwick stand three points behind Calder in the league.\n\n"
    "Thirty passengers were hurt in Dahl, four of them seriously. One climber died when a wall of ice fell; three others survived.\n\n"
    "Opposition leader Nils Orm accused the ministry of having hidden the report; Minister Ada Prell rejected this.\n\n"
    "Lars Menk was sentenced to nine years in prison for fraud. His assistant, Pia Roth, was sentenced to 14 months. Nils Tarn was given a suspended "
    "sentence.\n\n"
    "Solvar employs 5,200 people in three countries. It has built a refinery in Nantes, which is to open in May.\n\n"
    "Rescuers freed six miners on Monday. They released the bodies of two others on Friday. Firefighters brought out eight patients unharmed.\n\n"
    "Three women were fired. Lind condemned the attack on the depot; Brask did not condemn it."
)
ROWS = [
    ("Lund polled 41.5 percent of the vote.", "consistent"),
    ("Holm polled 38 percent of the vote.", "consistent"),
    ("Holm polled 41.5 percent of the vote.", "contradicted"),
    ("Lund polled 38 percent of the vote.", "contradicted"),
    ("The Liberal League holds 22 of the 60 seats.", "consistent"),
    ("The Liberal League holds 17 of the 60 seats.", "contradicted"),
    ("The mill makes 900 chairs a week.", "consistent"),
    ("The mill makes 900 chairs a day.", "contradicted"),
    ("The mill pays 30,000 euros a month in rent.", "consistent"),
    ("The mill pays 30,000 euros a week in rent.", "contradicted"),
    ("The storms have killed at least 12 people.", "consistent"),
    ("The storms have killed 64 people.", "contradicted"),
    ("In 1998 storms killed 64 people.", "consistent"),
    ("Vold was detained at the station in May.", "consistent"),
    ("Vold was detained at the museum in May.", "contradicted"),
    ("Brenn is the governor of Teresk.", "consistent"),
    ("Brenn is the first governor of Teresk.", "unknown"),
    ("Reiss scored in the first half.", "consistent"),
    ("Reiss scored in the 63rd minute.", "unknown"),
    ("Norwick are three points behind Calder.", "consistent"),
    ("Norwick are three points ahead of Calder.", "unknown"),
    ("Calder are three points ahead of Norwick.", "consistent"),
    ("Thirty passengers were hurt, four of them seriously.", "consistent"),
    ("Four passengers were hurt, 30 of them seriously.", "contradicted"),
    ("The three others were killed.", "contradicted"),
    ("The three others were not killed.", "consistent"),
    ("Prell admitted that the ministry had hidden the report.", "contradicted"),
    ("Roth was sentenced to nine years in prison.", "contradicted"),
    ("Menk was sentenced to nine years in prison.", "consistent"),
    ("Menk was given a suspended sentence.", "unknown"),
    ("Tarn was given a suspended sentence.", "consistent"),
    ("Solvar employs 5,200 people.", "consistent"),
    ("The refinery in Nantes employs 5,200 people.", "unknown"),
    ("The refinery in Nantes is to open in May.", "consistent"),
    ("No firefighter was hurt.", "unknown"),
    ("No women were among those fired.", "contradicted"),
    ("Brask was not among those who condemned the attack.", "consistent"),
    ("Lind was not among those who condemned the attack.", "contradicted"),
]


@pytest.fixture(scope="module")
def corpus():
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_is_held_against_what_is_told_of_it(corpus, statement, verdict):
    assert check(statement, corpus).verdict.value == verdict
