"""What a line does not settle though it has the words: not at once, of each by himself, in passing; and what plain words somebody's freedom comes to."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "The premier did not immediately phone Mayor Ada Lind. Ada Lind, 60, lives in Varde. Her daughter, Mira Lind, 25, is a cook. "
    "The pilot Ivo Falk was taken to a hospital in Holm after the crash. "
    "Rebels freed the cook Mira Lind on Monday. The engineer Olaf Weld is still held captive. The rebels let four sailors go in May."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

ROWS = [
    # not at once
    ("The premier did not phone Ada Lind right away.", YES),
    ("The premier phoned Ada Lind immediately.", NO),
    ("The premier phoned Ada Lind nine days later.", OPEN),
    # of each by himself
    ("Ada Lind was taken to a hospital in Holm.", OPEN),
    ("Ivo Falk was taken to a hospital in Holm.", YES),
    # free again
    ("Mira Lind has regained her freedom.", YES),
    ("Mira Lind is a former hostage.", YES),
    ("Mira Lind, now an ex-captive, was freed on Monday.", YES),
    ("Mira Lind is not a former hostage.", NO),
    ("Olaf Weld is a captive.", YES),
    # "go" a little further on, and verbs behind an adverb
    ("The rebels let four sailors go.", YES),
    ("The rebels let nine sailors go.", NO),
    ("Ada Lind, the mayor, now lives in Varde.", YES),
    ("Ivo Falk, the pilot, now lives in Varde.", OPEN),
    # two ages beside another number, and whose junior
    ("At 60, Ada Lind is more than twice as old as her daughter.", YES),
    ("At 60, Ada Lind is more than three times as old as Mira Lind.", NO),
    ("Mira Lind, 35 years her mother's junior, was freed.", YES),
    ("Mira Lind, 25 years her mother's junior, was freed.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_verdict(statement: str, verdict: Verdict) -> None:
    answer = check(statement, CORPUS)
    assert answer.verdict is verdict, answer.explanation


DEALS = compile_text(
    "Governor Ada Lind credited the release of the divers to an agreement with the navy. The freed divers were not part of the truce deal. "
    "The harbor was closed on Friday. Rain fell all day. The ferry from Holm was late. A school in Varde was flooded. The mayor thanked the nurses."
)


def test_a_noun_in_a_clause_that_denies_bears_nothing_out() -> None:
    assert check("The divers were freed under the truce deal.", DEALS).verdict is not YES
