"""What courts, the police and accidents do, told in other words: each against a short text of a sentence and some others, both ways."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text
from service.engine.model import Verdict

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
BEFORE = (
    "Ada Quist opened a bakery in Norrby in March.\n\nThe council of Tarn voted on Tuesday to close the swimming pool.\n\n"
    "Goran Lisk, a teacher, won the chess final in Brenn on Sunday.\n\n"
)
BEHIND = (
    "\n\nHeavy rain fell over the valley of the Orne last week.\n\n"
    "The mill in Holm made a profit of 3 million marks last year.\n\nVera Stam sold her boat to a museum in Dorle."
)
ROWS = [
    # bail, custody, trials
    ("A magistrate freed Lena Holt on bail on Monday.", "Holt was granted bail.", YES),
    ("A magistrate refused Lena Holt bail on Monday.", "Holt was granted bail.", NO),
    ("Lena Holt was granted bail on Monday.", "Holt was acquitted.", OPEN),
    ("Police kept Jon Weld in custody after the interview.", "Weld was let go after the interview.", NO),
    ("The court dropped the case against Jon Weld.", "Weld will stand trial.", NO),
    ("The prosecutor dropped one of the charges against Jon Weld.", "Weld must stand trial.", OPEN),
    ("The court dropped the case against Jon Weld.", "Weld must pay a fine.", OPEN),
    ("Anna Wirth was sentenced to four years in prison.", "Wirth was sent to prison.", YES),
    ("Anna Wirth was given a suspended sentence of four years.", "Wirth was sent to prison.", OPEN),
    ("Tom Rask appealed against his conviction for arson.", "Rask was convicted of arson.", YES),
    ("Tom Rask feared his dismissal.", "Rask was dismissed.", OPEN),
    ("The high court threw out Tom Rask's conviction.", "The high court upheld Rask's conviction.", NO),
    ("The high court threw out Tom Rask's appeal.", "The high court dismissed Rask's appeal.", YES),
    ("The high court threw out Tom Rask's appeal.", "The high court overturned Rask's conviction.", OPEN),
    ("Tom Rask pleaded not guilty to robbing the bank.", "Rask denied robbing the bank.", YES),
    ("Tom Rask pleaded guilty to robbing the bank.", "Rask denied robbing the bank.", NO),
    # damages
    ("The hotel paid compensation to the guest, Mara Lind.", "The hotel compensated Lind.", YES),
    ("Mara Lind received damages from the hotel.", "The hotel paid damages to Lind.", YES),
    # whose deed it was
    ("Rita Okun was the victim of a burglary in May.", "It was Okun who carried out the burglary.", NO),
    ("Rita Okun was the victim of a shooting in May.", "Okun was shot.", YES),
    ("Rita Okun was a victim of fraud.", "Okun was stabbed.", OPEN),
    ("Rita Okun shot a burglar in May.", "Okun was shot.", OPEN),
    ("Anna Wirth was the one who called the police.", "Wirth called the police.", YES),
    ("Anna Wirth was not the one who called the police.", "Wirth called the police.", NO),
    # one noun for two
    ("Fire crews saved a boy from the roof.", "Firefighters rescued a boy.", YES),
    ("Rescue workers saved a boy from the roof.", "Firefighters rescued a boy.", OPEN),
    # accidents
    ("The bank in Alm was held up on Monday.", "The bank in Alm was robbed.", YES),
    ("The train to Alm was held up on Monday.", "The train to Alm was robbed.", OPEN),
    ("The crash cost Ola Brandt her life.", "Brandt survived the crash.", NO),
    ("The crash cost Ola Brandt her job.", "Brandt was killed in the crash.", OPEN),
    ("A van knocked down Ola Brandt on Mill Street.", "A van hit Brandt.", YES),
    ("The firm knocked down the old mill.", "The firm demolished the old mill.", YES),
    ("Ola Brandt had her seat belt on when the car hit a tree.", "Brandt was wearing a seat belt.", YES),
    ("Ola Brandt fastened her seat belt.", "Brandt was not strapped in.", NO),
    ("A truck struck and killed Anna Wirth in Alm.", "Wirth was hit by a truck.", YES),
    ("Anna Wirth was sober at the wheel.", "Wirth was drunk.", NO),
    ("The blaze at the mill was started on purpose.", "The fire at the mill was arson.", YES),
    ("The blaze at the mill was an accident.", "Someone started the fire at the mill on purpose.", NO),
    ("Tom Rask was buried in Alm on Sunday.", "Rask is dead.", YES),
    ("Tom Rask was buried under the rubble for two days.", "Rask is dead.", OPEN),
    # shots and searches
    ("Guard Tom Rask fired no shots during the raid.", "Rask opened fire on the men.", NO),
    ("Guard Tom Rask fired three shots at the men.", "Rask fired five shots at the men.", NO),
    ("Police called off the hunt for Tom Rask on Friday.", "Police stopped looking for Rask.", YES),
    ("Police called off the hunt for Tom Rask on Friday.", "Police caught Rask.", OPEN),
    ("Anna Wirth turned up safe and well in Alm.", "Wirth was found unharmed.", YES),
    ("Anna Wirth turned up late for the meeting in Alm.", "Wirth was found dead.", OPEN),
    ("A tip led police to the boy on Sunday.", "Police found the boy.", YES),
    ("Police broke up a brawl at the station.", "Police ended a fight at the station.", YES),
    ("Police broke up a brawl at the station.", "Police started a brawl at the station.", OPEN),
    ("Soldiers arrested Anna Wirth on Sunday.", "Police arrested Wirth.", NO),
    # what two clauses say together
    ("A court ordered Lena Holt to pay damages to her tenant.", "A court told Holt that she must compensate her tenant.", YES),
    ("A court ordered Lena Holt to pay damages to her tenant.", "Holt compensated her tenant.", OPEN),
    ("A court told Lena Holt that she must leave the flat.", "A court ordered Holt to leave the flat.", YES),
    ("Lena Holt recognised the burglar.", "Holt had no idea who the burglar was.", NO),
    # out of danger, and off the scene
    ("A guard, Ivo Falk, pulled a girl out of the river.", "Falk was the one who saved the girl.", YES),
    ("A guard, Ivo Falk, pulled a girl out of the river.", "Falk was not the one who saved the girl.", NO),
    ("A guard pulled a girl out of the car.", "A guard rescued a girl.", OPEN),
    ("A diver, Ivo Falk, rescued a girl from the river.", "Falk saved a girl from drowning.", OPEN),
    ("Ivo Falk drove off after hitting a girl.", "Falk did not stop.", YES),
    ("The crew of the trawler Sara Lind drowned in the storm.", "The crew of the Sara Lind made it back to shore alive.", NO),
    # going on with it, or not
    ("The mayor, Ivo Falk, dropped the plan for a tunnel.", "Falk decided to press ahead with the plan for a tunnel.", NO),
    ("The mayor, Ivo Falk, pressed ahead with the plan for a tunnel.", "Falk dropped the plan for a tunnel.", NO),
    ("Lena Holt withdrew her complaint against the hotel.", "Holt pressed ahead with her complaint against the hotel.", NO),
]


@pytest.mark.parametrize(("told", "statement", "verdict"), ROWS, ids=[f"{told} | {statement}" for told, statement, _ in ROWS])
def test_verdict(told: str, statement: str, verdict: Verdict) -> None:
    answer = check(statement, compile_text(BEFORE + told + BEHIND))
    assert answer.verdict is verdict, answer.explanation
