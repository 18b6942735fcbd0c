"""The draft against itself: what clashes, whether or not the record knows it, and what only looks as if it did."""

from __future__ import annotations

import pytest

from service.engine.check import compile_text
from service.engine.draft import Conflict, check_draft
from service.engine.model import Kind
from tests.engine.drafts import CORPUS

NOTHING = compile_text("The moon rose.")

CLASHES = [
    ("The envoys handed over a list of eight hostages. The talks went on for days.\n\nThe nine hostages were held in a tunnel.", Kind.HOSTAGE_COUNT, "eight", "nine"),
    ("The envoys had a list of eight French citizens. The nine French citizens on the list were all abducted on Oct. 7.", Kind.HOSTAGE_COUNT, "eight", "nine"),
    ("Eight people died in the fire. Police came. Nine people died in the fire.", Kind.CASUALTY, "Eight", "Nine"),
    ("The fire killed 12 people. The fire killed 13 people, officials said.", Kind.CASUALTY, "12", "13"),
    ("Maria Lind, 34, won. The crowd cheered. Lind, 43, was born in Riga.", Kind.AGE, "34", "43"),
    ("Maria Lind is 34. She is 43 years old.", Kind.AGE, "34", "43 years old"),
    ("The mayor of Turku, Eva Rask, spoke. Later the mayor of Turku, Lena Aho, left.", Kind.ROLE, "Eva Rask", "Lena Aho"),
    ("Latvian President Edgars Balodis spoke. Latvian President Juris Kalns left.", Kind.ROLE, "Edgars Balodis", "Juris Kalns"),
    ("Maria Lind's mother, Karin Lind, spoke. Maria Lind's mother, Asta Lind, wept.", Kind.RELATION, "Karin Lind", "Asta Lind"),
    ("Peter Lind died on Monday. The town mourns. Lind died on Tuesday.", Kind.DATE, "Monday", "Tuesday"),
    ("The company sold 400 cars. The company sold 500 cars.", Kind.COUNT, "400", "500"),
]
WITHIN = [
    ("Maria Lind, 34, said that Lind was 43.", Kind.AGE, "34", "43"),
    ("Maria Lind, 34, a teacher, is 43 years old.", Kind.AGE, "34", "43 years old"),
    ("Maria Lind, 34, was freed, and she is 43.", Kind.AGE, "34", "43"),
    ("Eva Holt is the mayor of Lund and Per Ek is the mayor of Lund.", Kind.ROLE, "Eva Holt", "Per Ek"),
]


def clashes(text: str, known: bool = True) -> list[Conflict]:
    return list(check_draft(text, CORPUS if known else NOTHING).conflicts)


@pytest.mark.parametrize("known", [True, False], ids=["a record", "another record"])
@pytest.mark.parametrize(("text", "kind", "first", "second"), CLASHES, ids=[row[0][:40] for row in CLASHES])
def test_a_clash_is_told_with_both_places(text: str, kind: Kind, first: str, second: str, known: bool) -> None:
    (found,) = clashes(text, known)
    assert (found.kind, found.first.span.text, found.second.span.text) == (kind, first, second)
    assert found.first.sentence < found.second.sentence
    assert found.first.span.end < found.second.span.start
    assert found.explanation.startswith("The draft gives two values for ")


@pytest.mark.parametrize(("text", "kind", "first", "second"), WITHIN, ids=[row[0][:40] for row in WITHIN])
def test_a_clash_within_one_sentence_is_told(text: str, kind: Kind, first: str, second: str) -> None:
    (found,) = clashes(text, known=False)
    assert (found.kind, found.first.span.text, found.second.span.text) == (kind, first, second)
    assert (found.first.sentence, found.second.sentence) == (0, 0)


def test_it_is_told_of_people_on_record_too() -> None:
    (found,) = clashes("Anna Berg, 40, was rescued. The captain is 41.")
    assert (found.kind, found.first.span.text, found.second.span.text) == (Kind.AGE, "40", "41")


QUIET = [
    "Eight people died in the fire. Eight people died in the fire.",
    "About 1,200 people died. Some 1,200 people died.",
    "More than 200 people were abducted. The men abducted 240 people.",
    "Eight people died in the fire. Nine people were injured in the fire.",
    "Eight people died in Riga. Nine people died in Turku.",
    "Eight people died on Monday. Nine people died on Tuesday.",
    "Hamas released eight hostages. On Friday, Hamas released three hostages.",
    "Police said eight people died. The ministry said nine people died.",
    "Eight hostages were freed. Another three hostages were freed.",
    "Eight hostages were freed. Three of the hostages were freed.",
    "Eight hostages were on the list. The three hostages who were freed came home.",
    "Three Thai hostages were freed. Eight Israeli hostages were freed.",
    "Eight people did not die in the fire. Nine people died in the fire.",
    "Did eight people die in the fire? Nine people died in the fire.",
    "Maria Lind, 34, won. Karin Lind, 43, lost.",
    "Maria Lind was 34 in 2001. Maria Lind is 54.",
    "President Edgars Balodis met President Juris Kalns. President Juris Kalns left.",
    "Former Latvian President Edgars Balodis spoke. Latvian President Juris Kalns left.",
    "Hamas official Basem Naim spoke. Hamas official Mousa Marzouk left.",
    "Maria Lind's brother, Karl Lind, spoke. Maria Lind's brother, Paul Lind, wept.",
    "Peter Lind spoke on Monday. Lind spoke on Tuesday.",
    "The company sold 400 cars. The bank sold 500 cars.",
    "The company sold 400 cars. The company bought 500 cars.",
    "The company sold 400 cars. The company sold 500 ships.",
    "The toll rose by 3 percent. The price rose by 5 percent.",
    "He ran for two hours. She ran for three hours.",
    "Maria Lind, 34, was married to Olaf Lind, 43.",
    "Maria Lind, 34, was 29 when she won the cup.",
    "Three of the five miners were rescued, and two miners died.",
    "The council has 31 seats, 17 seats of which the Greens hold.",
    "The quake killed 38 people on Monday. It was the deadliest since 1976, when 210 people died.",
    "The crash killed 14 people. About 3,000 people are killed each year on the roads.",
    "The storm killed 31 people. 21 of the dead lived in Lund. Seven of the dead were children.",
    "Lind, 17, won the cup. Her uncle, Samir Lind, 49, wept.",
    "Maria Lind lost 4-6, 6-3. Lind, 31, was hurt.",
]


@pytest.mark.parametrize("text", QUIET, ids=[text[:50] for text in QUIET])
def test_what_only_looks_like_a_clash_is_not_told(text: str) -> None:
    assert clashes(text, known=False) == []
