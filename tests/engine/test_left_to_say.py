"""Auxiliaries that leave their verb to the sentence before, pronouns that tell a sex, newcomers presented by "was", and whose a rumor is."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import compile_text
from service.engine.model import Verdict
from service.engine.read import read

BESIDE = (
    " The harbor office in Quell opens at nine. A bakery on Lorne Street sells bread made with seaweed. Two swans nest behind the library. "
    "The tram line was extended in 2011. The clock tower is being painted."
)
LEFT = compile_text(
    "The union had asked the rail company to raise wages. It did not. Its chairman, Otto Reyes, went on vacation instead. The mayor, Lena Fisk, had promised to resign. "
    'She did not. Critics say that the new pill causes headaches. "It does not," said Dr. Vera Holm, the head of the laboratory. The doctors expected the patient, Jon '
    "Marsh, to die. He did not. Investigators asked whether the alarm was working. It was not. The rebels had counted on the pilots to join them. They did not. "
    "Residents wondered if the bus would stop at the hospital. It will not." + BESIDE
)
WHO = compile_text(
    "Floods returned to the hills of Ostran. For two days, Mirela Dunca, a vet, carried a goat on her back. The first person to be rescued was a boy of 9 who was found "
    "with his uncle, a plumber. The boy has recovered.\n\nA captain appeared on the balcony. He was stopped by a baker, Suri Amadi, 44. "
    '"I asked him to leave," she said.\n\nThe rumor was spread by a radio host, Bekzat Orun. Dr. Marguerite Osei, an epidemiologist, blamed the closing of clinics and a '
    'rumor that the vaccine causes infertility. "It does not," she said. The plan was the work of Mr. Orun. Last week he apologized.' + BESIDE
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The rail company did not raise wages.", YES),
        ("The rail company raised wages.", NO),
        ("Fisk did not resign.", YES),
        ("Fisk resigned.", NO),
        ("Holm said that the pill does not cause headaches.", YES),
        ("Holm said that the pill causes headaches.", NO),
        ("Marsh died.", NO),
        ("The alarm was not working.", YES),
        ("The alarm was working.", NO),
        ("The pilots did not join the rebels.", YES),
        ("The pilots joined the rebels.", NO),
        ("The pilots went over to the rebels.", NO),
        ("The bus will not stop at the hospital.", YES),
        ("Reyes raised wages.", OPEN),
    ],
)
def test_the_verb_of_the_sentence_before(statement: str, verdict: Verdict) -> None:
    assert check(statement, LEFT).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Dunca carried a goat on her back.", YES),
        ("The first person to be rescued was a 9-year-old boy.", YES),
        ("The first person to be rescued was a 12-year-old boy.", NO),
        ("The boy's uncle is a plumber.", YES),
        ("The boy's uncle is a baker.", NO),
        ("The boy died.", NO),
        ("Orun apologized.", YES),
        ("Orun refused to apologize.", NO),
        ("Osei apologized.", OPEN),
        ("Osei said that the vaccine does not cause infertility.", YES),
        ("Osei said that the vaccine causes infertility.", NO),
    ],
)
def test_who_is_meant(statement: str, verdict: Verdict) -> None:
    assert check(statement, WHO).verdict is verdict


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("She carried it on her back.", "S"),
        ("She lost her home in the flood.", "S"),
        ("They drove her home.", "PR"),
        ("He gave her back her ring.", "PR"),
    ],
)
def test_her_back_and_her_home(text: str, tag: str) -> None:
    assert next(word.tag for word in read(text).sentences[0].words if word.low == "her") == tag
