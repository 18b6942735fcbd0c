"""Plain clauses of reports: trucks a day, half the workers, who was driven out, who finished ahead, what was held from when to when, a second one."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.read import read

TEXT = compile_text(
    "The first stage of the tour was won by Kari Bo on Friday. A second is set for Sunday in Vell.\n\n"
    "The fair was held in Vell from May 3 to May 15 and drew more than 4,000 visitors. The storm forced 300 people from their homes. "
    "The Lund Bridge, a 240-meter stone structure, carries 900 cars a day.\n\n"
    "The baker Vera Brann said that she would close her bakery and lay off 40 clerks, and denied rumors that she would sell her mill. "
    "Half the clerks left on Monday. A defending champion, Ane Lok, beat a former champion, Olaf Rye, on Tuesday, winning the second set in 40 minutes. "
    "Rye left the court after the second set.\n\n"
    "The wounded driver, Jon Dahl, is in stable condition. Storr finished two seconds behind Gale in the race. "
    "The runner Mia Sund, who was born in Holm and learned the sport from her aunt, Olga, at the age of nine, withdrew after four laps. "
    "More than 60 trucks a day are sent over the pass. Nils Berg, a chess player from Holm, led the club in each of the last three years. "
    "Gale finished with 12.5 points out of 16. Ivo Storr, who was fourth with 9 points, complained. The talks broke up on Monday without a deal. "
    "The Orm Tunnel opened in 1961. The state will pay 40 million and the two towns the rest. "
    "The thief was detained on Friday and released a day later. The minister said that the mine would be kept, and denied rumors that it would be sold."
)

STATEMENTS = [
    ("The second stage is set for Sunday.", "consistent"),
    ("The second stage of the tour is set for Saturday.", "contradicted"),
    ("The fair began on May 3.", "consistent"),
    ("The fair ended on May 15.", "consistent"),
    ("The fair began in April.", "contradicted"),
    ("The fair ended on May 20.", "contradicted"),
    ("At least 4,000 visitors came to the fair.", "consistent"),
    ("More than 4,000 people visited the fair.", "consistent"),
    ("Fewer than 1,000 visitors came to the fair.", "contradicted"),
    ("About 300 people had to leave their homes.", "consistent"),
    ("About 3,000 people had to leave their homes.", "contradicted"),
    ("The Lund Bridge is 240 meters long.", "consistent"),
    ("The Lund Bridge is 420 meters long.", "contradicted"),
    ("The Lund Bridge is 12 meters wide.", "unknown"),
    ("About 900 cars cross the bridge each day.", "consistent"),
    ("About 9,000 cars use the bridge every day.", "contradicted"),
    ("The bakery will stay open.", "contradicted"),
    ("Vera Brann will lay off 40 clerks.", "consistent"),
    ("Vera Brann will lay off 90 clerks.", "contradicted"),
    ("Half of the clerks left.", "consistent"),
    ("Jon Dahl is in critical condition.", "contradicted"),
    ("Jon Dahl is in stable condition.", "consistent"),
    ("Gale finished two seconds ahead of Storr.", "consistent"),
    ("Storr finished ahead of Gale.", "contradicted"),
    ("Olaf Rye is the defending champion.", "contradicted"),
    ("Rye left the court after the first set.", "contradicted"),
    ("Mia Sund withdrew after nine laps.", "contradicted"),
    ("Mia Sund withdrew after four laps.", "consistent"),
    ("More than 60 trucks a day are sent over the pass.", "consistent"),
    ("Nils Berg is a nurse.", "unknown"),
    ("Nils Berg is a player.", "consistent"),
    ("The thief was released.", "consistent"),
    ("Gale scored 12.5 points.", "consistent"),
    ("Gale scored 11.5 points.", "contradicted"),
    ("Ivo Storr scored nine points.", "consistent"),
    ("The talks ended without an agreement.", "consistent"),
    ("Mia Sund learned the sport at the age of nine.", "consistent"),
    ("The Orm Tunnel has reopened.", "unknown"),
    ("The minister said that the mine would be sold.", "contradicted"),
    ("The minister denied that the mine would be sold.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS)
def test_statements(statement: str, verdict: str) -> None:
    assert check(statement, TEXT).verdict == verdict


READINGS = [
    ("More than 600 trucks a day are being sent over the dam.", "send", "truck"),
    ("Some 900 visitors a year are guided through the mine.", "guide", "visitor"),
    ("He was detained and released a day later.", "release", "he"),
    ("The firm would close its mill and lay off 40 clerks.", "dismiss", "clerk"),
    ("Half the workers were dismissed.", "dismiss", "worker"),
    ("The road was closed to traffic.", "close", "road"),
    ("Over 600 trucks were rerouted.", "reroute", "truck"),
    ("Talks broke up on Monday.", "end", "talk"),
    ("She learned chess at nine.", "teach", "chess"),
    ("Floods forced some 300 from their homes.", "displace", "people"),
]


@pytest.mark.parametrize(("text", "verb", "undergone"), READINGS)
def test_what_is_done_to_whom(text: str, verb: str, undergone: str) -> None:
    found = [p for p in read(text).sentences[0].propositions if p.predicate == verb]
    assert [p.patient.head for p in found if p.patient is not None] == [undergone]


def test_the_rest_is_paid_by_others() -> None:
    read_so = [p for p in read("The state will pay half of the bill and the two towns the rest.").sentences[0].propositions if p.predicate == "pay"]
    assert [(p.agent.head, p.patient.head) for p in read_so if p.agent is not None and p.patient is not None] == [("state", "bill"), ("town", "rest")]


def test_how_old_one_was_belongs_to_what_was_learned() -> None:
    text = '"It was hard," said Storr, who was born in Vell and learned the game from her aunt, Sigrid, at the age of five.'
    found = next(p for p in read(text).sentences[0].propositions if p.predicate == "teach")
    assert sorted(preposition for preposition, _ in found.obliques) == ["at", "to"]
