"""What is on the contrary side of a thing, done by another force, said by another body, or told of one of another family or party."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.compare.names import compare_names, name_form
from service.engine.corpus import compile_text
from service.engine.vocabulary.collectives import other_force
from service.engine.vocabulary.compass import facing_point
from service.engine.vocabulary.sites import CONTRARY

TOWN = (
    "The car fell into the canal. The cat jumped onto the roof. Smoke was seen above the city. Lind spoke in favor of the ban. The men were hiding under the bridge. "
    "The crowd gathered outside the court. The strike began because of the pay cut. The match was played despite the rain. The boat was found off the coast. "
    "The plane crashed during the storm. The house lies upstream of the dam. Lind walked down the stairs. The bookshop is north of the library. "
    "The inn is behind the church. More than 3,400 residents signed a petition against the closure. Police arrested two protesters outside City Hall. "
    "The police said nobody was hurt. The coast guard rescued two hikers. The rebels released a journalist. The government condemned the strike."
)
SIDES = [
    ("The car fell out of the canal.", "contradicted"),
    ("The cat jumped off the roof.", "contradicted"),
    ("Smoke was seen below the city.", "contradicted"),
    ("Smoke was seen over the city.", "consistent"),
    ("Lind spoke against the ban.", "contradicted"),
    ("Lind spoke in favour of the ban.", "consistent"),
    ("The men were hiding on the bridge.", "contradicted"),
    ("The men were hiding beneath the bridge.", "consistent"),
    ("The crowd gathered inside the court.", "contradicted"),
    ("The crowd did not gather inside the court.", "unknown"),
    ("The crowd did not gather outside the court.", "contradicted"),
    ("The strike began despite the pay cut.", "contradicted"),
    ("The match was played because of the rain.", "contradicted"),
    ("The match was played in spite of the rain.", "consistent"),
    ("The boat was found on the coast.", "contradicted"),
    ("The plane crashed after the storm.", "contradicted"),
    ("The plane crashed during the storm.", "consistent"),
    ("The house lies downstream of the dam.", "contradicted"),
    ("The dam lies upstream of the house.", "contradicted"),
    ("Lind walked up the stairs.", "contradicted"),
    ("The library is north of the bookshop.", "contradicted"),
    ("The library is south of the bookshop.", "consistent"),
    ("The inn is in the church.", "unknown"),
    ("More than 3,400 residents signed a petition for the closure.", "contradicted"),
    ("Police arrested two protesters inside City Hall.", "contradicted"),
    ("Police arrested two protesters inside the library.", "unknown"),
]
DOERS = [
    ("The fire department arrested two protesters.", "contradicted"),
    ("Two protesters were arrested by the army.", "contradicted"),
    ("The police arrested two protesters.", "consistent"),
    ("Firefighters rescued two hikers.", "contradicted"),
    ("Two hikers were rescued by the coast guard.", "consistent"),
    ("The army released a journalist.", "unknown"),
    ("The parliament condemned the strike.", "unknown"),
    ("The mayor's office said nobody was hurt.", "unknown"),
    ("According to the police, nobody was hurt.", "consistent"),
]
PEOPLE = (
    "Councilman Peter Hale, a Democrat, voted against the measure. Mayor Dana Ortiz, a Republican, opened the fair on Monday. Hale's wife, Joan, runs the bookshop. "
    '"It is the heart of the town," said Joan Hale. Hale\'s sister, Rosa, is a judge. Tom Briggs left the meeting early. Five people were hurt in a crash on Friday.'
)
NAMES = [
    ("Joan Ortiz runs the bookshop.", "contradicted"),
    ("Joan Hale runs the bookshop.", "consistent"),
    ("Rosa Briggs is a judge.", "unknown"),
    ("Rosa Hale is a judge.", "consistent"),
    ("Hale is a Republican.", "contradicted"),
    ("Ortiz is a Republican.", "consistent"),
    ("Ortiz is not a Democrat.", "consistent"),
    ("Briggs is a Democrat.", "unknown"),
    ("Hale, a Republican, voted for the measure.", "contradicted"),
    ("Hale, a Democrat, voted against the measure.", "consistent"),
    ("Hale, a Tunisian, voted against the measure.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), SIDES + DOERS, ids=[row[0] for row in SIDES + DOERS])
def test_sides_and_doers(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(TOWN)).verdict) == verdict


@pytest.mark.parametrize(("statement", "verdict"), NAMES, ids=[row[0] for row in NAMES])
def test_families_and_parties(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(PEOPLE)).verdict) == verdict


def test_a_side_is_told_by_its_preposition() -> None:
    part = next(p for p in check("Police arrested two protesters inside City Hall.", compile_text(TOWN)).parts if p.verdict == "contradicted")
    assert part.span is not None
    assert (part.span.text, part.correction) == ("inside", "outside")


def test_sides_are_contrary_both_ways() -> None:
    assert all(role in CONTRARY[other] for role, others in CONTRARY.items() for other in others)


def test_forces() -> None:
    assert other_force("army", "police")
    assert not other_force("soldier", "army")
    assert not other_force("military", "navy")
    assert not other_force("officer", "police")


def test_points_across() -> None:
    assert facing_point("north", "southern")
    assert not facing_point("north", "east")


def test_a_given_name_makes_no_family() -> None:
    assert str(compare_names(name_form("Joan Ortiz"), name_form("Joan Hale"))) == "different"


LIFT = (
    "Army helicopters lifted 31 people out of the cabins on Sunday. The two women in the top cabin, teacher Ana Brill, 44, and her student Kim Doss, 17, were the last to "
    'be freed, at 9 p.m. "We sang to stay warm," Brill said. The two climbers on the ridge, Lena Moro and Ada Pike, were rescued first. Moro was released from the '
    'hospital on Friday. "Nobody has fallen ill," said Mara Quill, the head of the health office. Esi Bata received the drum inside the museum, while some 60 fans cheered '
    "outside. The museum handed the drum to Asanda. Derek Stahl, a Liberal, who had voted against the cut, called for an inquiry."
)
TOLD_IN_FULL = [
    ("Police helicopters lifted 31 people out of the cabins.", "contradicted"),
    ("Four people were in the top cabin.", "unknown"),
    ("The two women were freed at 6 p.m.", "contradicted"),
    ("The two women were freed at 9 p.m.", "consistent"),
    ("The two women are Ana Brill and Kim Doss.", "consistent"),
    ("The two climbers were rescued on Friday.", "unknown"),
    ("Brill said they sang.", "consistent"),
    ("The water company said nobody had fallen ill.", "unknown"),
    ("The health office said nobody had fallen ill.", "consistent"),
    ("Some 60 fans cheered inside the museum.", "contradicted"),
    ("Asanda handed the drum to the museum.", "contradicted"),
    ("Stahl voted for the cut.", "contradicted"),
    ("Stahl is a Conservative.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), TOLD_IN_FULL, ids=[row[0] for row in TOLD_IN_FULL])
def test_who_is_meant_and_whose_word_it_is(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(LIFT)).verdict) == verdict


def test_a_quotation_opens_a_sentence_behind_a_clock_time() -> None:
    lines = compile_text('They were freed at 9 p.m. "We sang," Pike said. They met at 9 p.m. Monday.').lines
    assert [line.evidence.text for line in lines] == ["They were freed at 9 p.m.", '"We sang," Pike said.', "They met at 9 p.m. Monday."]
    assert any(mention.name == "Pike" for mention in lines[1].sentence.mentions)


BOTH = (
    "The army and the police searched the house. Soldiers helped the police arrest five men. Police, backed by the army, freed three hostages. The fire was put out by "
    "firefighters and residents. The government said the strike was illegal, and the union said it was not. Voters inside and outside the country rejected the plan. "
    "The man fell from the bridge into the river. Rebels shelled the town from the hills above it. Customs officers seized two tons of tea at the port."
)
OF_BOTH = [
    ("The police searched the house.", "consistent"),
    ("The army searched the house.", "consistent"),
    ("Firefighters searched the house.", "contradicted"),
    ("Police arrested five men.", "consistent"),
    ("The army freed three hostages.", "unknown"),
    ("Residents put out the fire.", "consistent"),
    ("The government said the strike was illegal.", "consistent"),
    ("The union said the strike was illegal.", "unknown"),
    ("Voters inside the country rejected the plan.", "consistent"),
    ("Voters outside the country rejected the plan.", "consistent"),
    ("Rebels shelled the town from the hills below it.", "contradicted"),
    ("Rebels shelled the town from the hills above it.", "consistent"),
    ("Police seized two tons of tea at the port.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), OF_BOTH, ids=[row[0] for row in OF_BOTH])
def test_who_did_it_together(statement: str, verdict: str) -> None:
    assert str(check(statement, compile_text(BOTH)).verdict) == verdict
