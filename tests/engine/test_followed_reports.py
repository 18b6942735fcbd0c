"""Statements against short reports whose sentences need to be followed: whose mother, which toll, what opposes what; made up for each mechanism."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

STORM = (
    "Death toll from Orla storm climbs to 19\n\n"
    "A category 4 storm that hit the coast shortly before midnight on Friday has killed at least 19 people, officials said. "
    "It was the wettest storm on the island since 1931, when 90 people died. "
    "A nine-year-old girl, Lena Hartog, was pulled alive from a cellar by Vera Moss, a diver from the capital, Brell, who had heard her. "
    "Her father, Joost Hartog, a plumber, drowned. "
    "Her mother, Mila, survived. "
    "The hospital lost its roof. None of its 80 patients was hurt. "
    "The port could be reached only by boat. "
    "The harbor board was asked about the warnings. Its head, Tilda Rand, declined to comment. "
    "The oldest victim was Bram Koster, a retired pilot. His grandson Jesper escaped. "
    "A 52-year-old man was arrested after he had looted a shop. "
    "Power returned to the town by Sunday evening, but there was no clean water. "
    "The ferry takes 2:40:30, which is 10 minutes 15 seconds more than before."
)

CASES = [
    ("Nineteen people were killed by the storm.", "consistent"),
    ("Lena Hartog drowned.", "contradicted"),
    ("The girl was rescued.", "consistent"),
    ("Mila is Lena Hartog's mother.", "consistent"),
    ("The girl's father was a plumber.", "consistent"),
    ("The girl's father was a pilot.", "contradicted"),
    ("Vera Moss heard the girl.", "consistent"),
    ("None of the patients was hurt.", "consistent"),
    ("Bram Koster's grandson is called Jesper.", "consistent"),
    ("Jesper is Bram Koster's son.", "contradicted"),
    ("Six of the victims died at sea.", "unknown"),
    ("Joost Hartog survived.", "contradicted"),
    ("No storm on the island since 1931 has been wetter.", "consistent"),
]


BAKERY = (
    "Watchdog fines Hollmer over stale bread\n\n"
    "The bakery chain Hollmer was fined two million crowns on Friday. Hours later, the company said that its owner, Ida Brask, would sell her stake. "
    "Hollmer runs 210 shops. Hollmer was founded in 1948. Brask, 61, bought it from the rival chain Tornby. "
    "The company has 3,400 workers. The workers' union welcomed the sale. Its president, Leif Sund, a former baker at Hollmer, said that it came late. "
    "Its warehouse was undamaged by the fire in May. Some 40,000 customers in six towns had complained, a third of them pensioners. "
    "Nine people died in the fire, four of them in a two-story building on Quay Street."
)

BAKERY_CASES = [
    ("Hollmer has 3,400 workers.", "consistent"),
    ("Ida Brask is the owner of Hollmer.", "consistent"),
    ("Leif Sund is the president of Hollmer.", "contradicted"),
    ("Ida Brask came from Hollmer.", "unknown"),
    ("The warehouse was damaged.", "contradicted"),
    ("Over half of the customers were pensioners.", "contradicted"),
    ("Four people died in the building on Quay Street.", "consistent"),
    ("Four people died in the warehouse.", "unknown"),
]


@pytest.fixture(scope="module")
def bakery() -> object:
    return compile_text(BAKERY)


@pytest.mark.parametrize(("statement", "verdict"), BAKERY_CASES, ids=[case[0] for case in BAKERY_CASES])
def test_a_report_of_a_company(bakery, statement, verdict):
    assert str(check(statement, bakery).verdict) == verdict


@pytest.fixture(scope="module")
def storm() -> object:
    return compile_text(STORM)


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_a_followed_report(storm, statement, verdict):
    assert str(check(statement, storm).verdict) == verdict
