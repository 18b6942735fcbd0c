"""Suspicion is no guilt, and what was called off was not done."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict
from service.engine.read import read

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
COURT = compile_text(
    "Clerk Rolf Amsel is awaiting trial over the theft of a painting. Detectives interviewed plumber Gus Hale over the murder of a nurse. "
    "Prosecutors accuse trader Lena Voss of defrauding pensioners. The inquiry into the theft of the crown centres on curator Ada Brisk. "
    "Teacher Ole Hamsun was charged with the poisoning of his neighbour. Police suspect that accountant Vera Pohl stole the money. "
    "Nurse Iris Wend has been jailed for the murder of a patient. Painter Eva Dorn confessed to the murder of her landlord. "
    "Gunman Rico Hald, who shot two guards, was caught on Friday. The harp was stolen by porter Jan Moll in May."
)
OFF = compile_text(
    "The union called off its march through Bergholm on Friday. The club cancelled its flight to Rome. The band scrapped its tour of Norway. "
    "The mayor postponed his visit to the camp until May. The concert in Ulm was cancelled at the last minute. Nurses called off their strike in Torp. "
    "The rowing club cancelled its gala in Selby after the flood. "
    "The air strikes on the town of Varde killed six people. Job cuts at the mill in Holm angered the unions."
)
FAILED = compile_text(
    "The court rejected an appeal by baker Ralf Sund against his fine. The appeal by driver Bo Lark against his ban was upheld by the court. "
    "Dunmore Rovers went down to the third division on Sunday. Rower Petra Ansell missed out on a medal by a second. Skier Hugo Brenn took bronze in the slalom. "
    "Butler Hugo Fane was left nothing at all in the will of Lady Orme. The porters of the Hotel Lind were given no bonus. It stayed completely dry in Selm in June. "
    "The stew at the Crown inn made several guests ill. Deputy Igor Rusk has left the ruling party. Drummer Tom Hale joined the Green Party in May. "
    "A passer-by saved Lukas Brenn from drowning in the lake. Cyclist Wendy Harm was not wearing a helmet when the van hit her."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Rolf Amsel stole the painting.", OPEN),
        ("Rolf Amsel is the thief.", OPEN),
        ("Gus Hale murdered a nurse.", OPEN),
        ("Lena Voss defrauded pensioners.", OPEN),
        ("Ada Brisk stole the crown.", OPEN),
        ("Ole Hamsun poisoned his neighbour.", OPEN),
        ("Vera Pohl stole the money.", OPEN),
        ("Police believe that Vera Pohl stole the money.", YES),
        ("Iris Wend murdered a patient.", YES),
        ("Eva Dorn murdered her landlord.", YES),
        ("Rico Hald shot two guards.", YES),
        ("Jan Moll stole the harp.", YES),
    ],
)
def test_whoever_is_suspected_of_a_crime_has_not_committed_it(statement: str, verdict: Verdict) -> None:
    assert check(statement, COURT).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The union marched through Bergholm on Friday.", NO),
        ("The club flew to Rome.", NO),
        ("The band toured Norway.", NO),
        ("The mayor visited the camp.", OPEN),
        ("Thousands attended the concert in Ulm.", NO),
        ("People watched the concert in Ulm.", NO),
        ("Hundreds attended the gala in Selby.", NO),
        ("The gala took place in Selby.", NO),
        ("The gala took place in Torp.", OPEN),
        ("Six people were killed in Varde.", YES),
    ],
)
def test_what_was_called_off_was_not_done(statement: str, verdict: Verdict) -> None:
    assert check(statement, OFF).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Ralf Sund won his appeal against his fine.", NO),
        ("Ralf Sund lost his appeal against his fine.", YES),
        ("Bo Lark won his appeal against the ban.", YES),
        ("Dunmore Rovers were relegated to the third division.", YES),
        ("Dunmore Rovers avoided relegation.", NO),
        ("Petra Ansell took bronze.", NO),
        ("Hugo Brenn won a bronze medal in the slalom.", YES),
        ("Lady Orme left Hugo Fane a house in her will.", NO),
        ("The porters of the Hotel Lind were given a bonus.", NO),
        ("Rain fell in Selm in June.", NO),
        ("It did not rain in Selm in June.", YES),
        ("Several guests got sick from the stew at the Crown inn.", YES),
        ("Igor Rusk is still a member of the ruling party.", NO),
        ("Igor Rusk was once a member of the ruling party.", YES),
        ("Tom Hale is a member of the Green Party.", YES),
        ("Lukas Brenn owes his life to a passer-by.", YES),
        ("Wendy Harm had a helmet on when she was struck by the van.", NO),
    ],
)
def test_what_came_of_it_is_read_with_its_noun(statement: str, verdict: Verdict) -> None:
    assert check(statement, FAILED).verdict is verdict


@pytest.mark.parametrize(
    ("text", "predicate", "agent", "obliques"),
    [
        ("The air strikes on the town killed six.", "kill", "strike", ["on"]),
        ("The peace talks in Oslo failed.", "fail", "talk", ["in"]),
        ("The farmer protests against the dam.", "protest", "farmer", ["against"]),
        ("Rita Sund broke her leg in Tuesday's crash.", "break", "sund", ["in"]),
        ("In Monday's final, Torp beat Varde.", "beat", "torp", ["in"]),
        ("The strike by cleaners was ended by the firm.", "end", "firm", []),
        ("They did not reach a deal on fishing rights.", "agree", "they", ["on"]),
    ],
)
def test_compounds_days_and_doers_of_nouns_are_read_where_they_belong(text: str, predicate: str, agent: str, obliques: list[str]) -> None:
    told = read(text).sentences[0].propositions
    assert len(told) == 1
    assert told[0].predicate == predicate
    assert told[0].agent is not None
    assert told[0].agent.head == agent
    assert [preposition for preposition, _ in told[0].obliques] == obliques
