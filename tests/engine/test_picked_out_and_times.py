"""Numbers of some who are picked out or of another year, "before", a bare "none", a first time and a span, what is said to a word by "it"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN

TOWN = compile_text(
    "HOLM, Norland — Nine people were killed and 30 injured when a bus plunged into the Ask River on Monday, the police said. The bus was carrying 44 passengers. "
    'Or Levin, a nurse, was the first to reach them. "It was dark," said Per Dahl, 51, a fisherman. '
    "The city will close 14 schools, the mayor said. Nordbank has dismissed 400 employees. Ada Lindt has written six novels, two of them for children. "
    "She is moving to Holm. The museum bought 900 letters. None was returned. Inspectors tested 40 wells. None was clean. "
    "The company sold 2 million phones in 2021. Lena Voss is running for mayor. Mats Orrin has won the race twice. "
    "The navy bought three frigates in May and two submarines in June. Twelve divers were taken to the clinic, and five of them are still there. "
    "It was the deadliest crash in the country since 2011, when 17 people were killed. The fair was first held in 1922 and was not held from 1940 to 1946. "
    "The syrup has been recalled from 540 shops. Per Holm, a baker, is suing the bank."
)

ROWS = [
    # so many of them are none besides
    ("Ada Lindt has written eight novels.", NO),
    ("Ada Lindt has written six novels.", YES),
    ("Ada Lindt has written two novels for children.", YES),
    ("The navy bought five ships.", YES),
    # some who are picked out by a clause may be among all
    ("Nordbank has dismissed 150 employees who worked at its headquarters.", OPEN),
    ("Nordbank has dismissed 150 employees.", NO),
    ("Ada Lindt has written two novels that are set in Holm.", OPEN),
    ("Three people who worked for the city were killed.", OPEN),
    ("Three people, who worked for the city, were killed.", NO),
    ("Three people were killed.", NO),
    ("The city will close 20 schools that have fewer than 100 pupils.", NO),
    # figures of another year
    ("In 2005, 12 people were killed in a crash.", OPEN),
    ("In 2011, 17 people were killed in a crash.", YES),
    ("In 2011, 30 people were killed in a crash.", NO),
    ("In 2015, the company sold 1 million phones.", OPEN),
    ("In 2021, the company sold 3 million phones.", NO),
    # whether it was so before
    ("Lena Voss has run for mayor before.", OPEN),
    ("Lena Voss has never run for mayor before.", OPEN),
    ("Mats Orrin has won the race before.", YES),
    ("Mats Orrin has never won the race before.", NO),
    # a bare "none", and where
    ("None of the letters was returned.", YES),
    ("Some of the letters were returned.", NO),
    ("None of the wells was clean.", YES),
    ("None of the phones was sold abroad.", OPEN),
    # the first time, and a span of years
    ("The fair was first held in 1922.", YES),
    ("The fair was first held in 1950.", NO),
    ("The fair was held in 1950.", OPEN),
    ("The fair was not held in 1950.", OPEN),
    ("The fair was held in 1910.", NO),
    ("The fair was held in 1943.", NO),
    ("The fair was not held in 1943.", YES),
    # there, and from how many
    ("Five divers are still in the clinic.", YES),
    ("Nine divers are still in the clinic.", NO),
    ("The syrup has been recalled from 540 shops.", YES),
    ("The syrup has been recalled from 5,400 shops.", NO),
    # given names that are small words elsewhere
    ("Or Levin is a nurse.", YES),
    ("Or Levin is a teacher.", NO),
    ("Per Dahl is 51.", YES),
    ("Per Holm is a baker.", YES),
    ("Per Holm is a sailor.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_verdict(statement: str, verdict: Verdict) -> None:
    answer = check(statement, TOWN)
    assert answer.verdict is verdict, answer.explanation


MILL = compile_text(
    "LUND, Norland — Two brothers, Ivar Moss, 31, and Lars Moss, 28, were arrested on Monday after a fire destroyed a mill in Lund, the police said. "
    "Ivar Moss denied having set the fire; his brother admitted it. The mill's owner, Petra Hane, said that she had insured the mill in March. "
    "The insurer, Nordvakt, denied it. The mayor denied that the town had been warned. The fire chief confirmed it. "
    "Emil Kerr won the Tour of Norland by 14 seconds on Sunday. Otto Weld, who had won the race twice, crashed 8 kilometers from the finish and did not finish. "
    "Two guards tested positive for a banned drug. Karl Holm denied having taken it; Jon Lind admitted it."
)

VOICES = [
    ("Lars Moss admitted having set the fire.", YES),
    ("Lars Moss denied having set the fire.", NO),
    ("Ivar Moss denied having set the fire.", YES),
    ("Ivar Moss admitted having set the fire.", NO),
    ("Nordvakt confirmed that the mill had been insured.", NO),
    ("The fire chief confirmed that the town had been warned.", YES),
    ("The fire chief denied that the town had been warned.", NO),
    ("The mayor denied that the town had been warned.", YES),
    ("Jon Lind admitted having taken the banned drug.", YES),
    ("Jon Lind denied having taken the banned drug.", NO),
    # the race that bears a name, and a point of it
    ("Emil Kerr won the race by less than 20 seconds.", YES),
    ("Emil Kerr won the race by more than a minute.", NO),
    ("Otto Weld did not finish the race.", YES),
    ("Otto Weld finished the race.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), VOICES)
def test_whose_word(statement: str, verdict: Verdict) -> None:
    answer = check(statement, MILL)
    assert answer.verdict is verdict, answer.explanation


def test_per_before_a_source_is_no_given_name() -> None:
    text = compile_text("Per Nordvakt, the mill was insured for 5 million crowns. The mill burned down on Monday. Nobody was hurt.")
    assert check("The mill was insured for 5 million crowns.", text).verdict is YES


FAIR = compile_text(
    "LUND, Norland — Some 4,000 people came to the Lund Marathon on Sunday. It was 17 degrees at the start, at 9 a.m., and it did not rain. "
    "Ada Moll won the race. The marathon, first held in 1988, was canceled in 2020. A man was disqualified because he had covered part of the course by bus. "
    "The director, Otto Weld, thanked the police. Next year's race will be held in May."
)


def test_what_was_called_off_in_one_year_was_not_so_in_another() -> None:
    assert check("The race started at nine in the morning.", FAIR).verdict is not NO
    assert check("The marathon was held in 2020.", FAIR).verdict is not YES
    assert check("It rained during the race.", FAIR).verdict is NO


COUNTED = compile_text(
    "VALE, Norland — Of the 80 students who sat the exam at the Lund school in May, 62 passed, the ministry said on Monday. "
    "Of the 176 riders who started in Holm, 131 finished. Police checked 240 trucks, and 25 of them were overloaded. "
    "Nine of the 14 bridges in the county were closed. The owner, Ada Moll, 51, has sold 30 of her 90 cows. "
    "A spectator was hit by a branch on the 14th hole and slightly hurt. A nurse was bitten by a dog but was not seriously hurt."
)
LEFT = [
    ("45 riders did not finish the race.", YES),
    ("60 riders did not finish the race.", NO),
    ("Two riders did not start.", OPEN),
    ("18 students did not pass the exam.", YES),
    ("20 students did not pass the exam.", NO),
    ("Five students did not sit the exam.", OPEN),
    ("Three teachers did not pass the exam.", OPEN),
    ("215 trucks were not overloaded.", YES),
    ("25 trucks were not overloaded.", NO),
    ("Five bridges in the county were not closed.", YES),
    ("Ada Moll has not sold 60 of her cows.", YES),
    # how badly
    ("The spectator was killed.", NO),
    ("The spectator who was hit by a branch was slightly hurt.", YES),
    ("The nurse was not seriously hurt.", YES),
    ("The nurse was seriously hurt.", NO),
    ("The nurse was hurt.", OPEN),
    ("The nurse was unhurt.", OPEN),
    ("The nurse was not hurt.", OPEN),
    ("The nurse survived.", YES),
    ("The nurse was killed.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), LEFT)
def test_how_many_did_not_and_how_badly(statement: str, verdict: Verdict) -> None:
    answer = check(statement, COUNTED)
    assert answer.verdict is verdict, answer.explanation


DAIRY = compile_text(
    "TARN, Norland — Sixty people have fallen ill after eating soft cheese, and the dairy that made it has been shut. "
    "The cheese, Blue Alder, is made from raw goat's milk by the Moss & Weld dairy in the village of Elvik. Sigrun Moss, 64, founded the dairy in 1994. "
    "The Lund mill was closed in May. The bank operates in four countries. "
    "Emil Kerr won the Tour of Norland on Sunday. Otto Weld, 34, who had won the race twice, crashed. The ferry still runs. "
)
STILL = [
    ("The Moss & Weld dairy is still operating.", NO),
    ("The Moss & Weld dairy has been shut.", YES),
    ("The Lund mill is still operating.", NO),
    ("The bank operates in four countries.", YES),
    ("Blue Alder is made from goat's milk.", YES),
    ("Blue Alder is made from cow's milk.", NO),
    ("Blue Alder is made from raw milk.", YES),
    ("Otto Weld won the Tour of Norland on Sunday.", NO),
    ("Emil Kerr won the Tour of Norland on Sunday.", YES),
    ("Otto Weld had won the race twice.", YES),
]


@pytest.mark.parametrize(("statement", "verdict"), STILL)
def test_still_so_and_of_what(statement: str, verdict: Verdict) -> None:
    answer = check(statement, DAIRY)
    assert answer.verdict is verdict, answer.explanation


STRIKE = compile_text(
    "NORHAVEN, Valdia — Ferry workers in Norhaven voted on Thursday to end a 19-day strike. It stranded 3,000 islanders and cost the town 11 million marks. "
    "Sundline carries 2.4 million passengers a year and owns 14 ships. None has been sold. Two men were arrested after throwing stones at a ferry. "
    "A deckhand was hit in the face and slightly hurt. The older man has been released. A cook was badly burned. "
    "The mayor, Sunniva Dahl, has asked the government for help, but Transport Minister Ove Kjer said that there would be none. "
    "Six guards were arrested on Monday and freed on Friday."
)
MEMBERS = [
    # one of them is not both
    ("Both men have been released.", OPEN),
    ("The men have been released.", OPEN),
    ("The older man has been released.", YES),
    ("Two men have been released.", OPEN),
    ("The guards have been freed.", YES),
    # how badly
    ("The deckhand was slightly hurt.", YES),
    ("The deckhand was seriously hurt.", NO),
    ("The deckhand was hurt.", YES),
    ("The cook was slightly burned.", NO),
    # whose word it is, and what there is none of
    ("Ove Kjer said that the government would help.", NO),
    ("None of the ships has been sold.", YES),
    ("The strike cost the town 11 million marks.", YES),
    ("The strike cost the town 15 million marks.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), MEMBERS)
def test_some_of_them_and_how_badly(statement: str, verdict: Verdict) -> None:
    answer = check(statement, STRIKE)
    assert answer.verdict is verdict, answer.explanation


LAKE = compile_text(
    "TERVOLA, Karesia — Two people died and 21 were rescued on Saturday after the ice broke under a group of skaters on Lake Suvanto, the coast guard said. "
    "The club, Suvanto Skaters, has 320 members and was founded in 1974. "
    "Its chairwoman, Outi Halla, said that the ice had been measured on Thursday, but not on Saturday. The shop was open in May but not in June. "
    "Skating on the lake has been forbidden. The police are investigating. "
    "It was the deadliest accident on the lake since 1989, when four fishermen drowned. The Moss bridge is the longest bridge in Karesia."
)
DENIED = [
    ("The ice was measured on Thursday.", YES),
    ("The ice was measured on Saturday.", NO),
    ("The ice was not measured on Saturday.", YES),
    ("The ice was not measured on Thursday.", NO),
    ("Outi Halla said that the ice had not been measured on Saturday.", YES),
    ("The shop was not open in June.", YES),
    ("It was the deadliest accident on the lake since 1989.", YES),
    ("It was the deadliest accident ever on the lake.", NO),
    ("It was the deadliest accident in the history of Karesia.", NO),
    ("The Moss bridge is the longest bridge in the history of Karesia.", OPEN),
    ("The club has 40 members who are under 18.", OPEN),
    ("The club has 40 members.", NO),
]


@pytest.mark.parametrize(("statement", "verdict"), DENIED)
def test_denied_of_a_day_and_ever(statement: str, verdict: Verdict) -> None:
    answer = check(statement, LAKE)
    assert answer.verdict is verdict, answer.explanation
