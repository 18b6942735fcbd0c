"""Words that come to the same by what they mean, and likenesses that do not: states, beginnings, deeds and their doers, offices, places with a quarter before them."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "Ines Molnar, 41, a surgeon, was freed on Tuesday after nine weeks as a hostage of the Korda Front. Her brother, Pavel Molnar, is still held captive. "
    "Her husband, Tomas Rehn, was killed in the raid. "
    "Dalia Voss is the prime minister of Hungary. Viktor Sand, an official of the Korda Front, said the talks had ended. "
    "The ceasefire has ended. Austria did not condemn the Korda Front. "
    "Ilya Karr, a commander, is turning into a proxy of Serbia. The strike at the port began in March. "
    "Luis Orda, an expert on America, lived in Brest. The toll was 41. "
    "Three hostages on the Front's list were freed. The Front's list has 11 hostages on it."
)

STATEMENTS = [
    ("Ines Molnar remains in captivity.", "contradicted"),
    ("Ines Molnar is no longer a hostage.", "consistent"),
    ("Pavel Molnar remains a hostage.", "consistent"),
    ("Ines Molnar lost her husband in the raid.", "consistent"),
    ("Pavel Molnar lost his wife.", "unknown"),
    ("Her brother, Pavel Molnar, is still held, and Ines Molnar is free.", "consistent"),
    ("Dalia Voss is the president of Hungary.", "contradicted"),
    ("Viktor Sand is an Austrian official.", "contradicted"),
    ("The ceasefire is over.", "consistent"),
    ("The ceasefire continues.", "contradicted"),
    ("Austria condemned the raid by the Korda Front.", "contradicted"),
    ("Austria did not condemn the Korda Front's raid.", "consistent"),
    ("Austria praised the Korda Front's raid.", "unknown"),
    ("Ilya Karr is becoming a Serbian proxy.", "consistent"),
    ("Ilya Karr is becoming an Austrian proxy.", "contradicted"),
    ("Ines Molnar has turned 40.", "consistent"),
    ("Ines Molnar has not turned 50 yet.", "consistent"),
    ("Ines Molnar has not turned 30.", "contradicted"),
    ("Luis Orda is an expert on Latin America.", "contradicted"),
    ("Viktor Sand lived in Minsk.", "unknown"),
    ("Fewer than five hostages were on the Front's list.", "contradicted"),
]


ARTICLE = (
    "Greta Holm, 70, and her daughter, Anna Rudd, 44, were freed on Friday. Anna Rudd's husband is named Paul Rudd. Anna Rudd's son is named Leo Rudd. "
    "Paul Rudd was killed. Norway did not offer condolences to Chad. The remaining sailors are held in Brest. The minister did not name the captain. "
    "The minister credited the release of the captain to direct talks. The minister called for the release of the remaining sailors. "
    "The front lost its friends after the raid of May 3."
)
TRUE_LINES = [
    ("Anna Rudd and Greta Holm were freed. Her husband, Paul Rudd, was killed.", "consistent"),
    ("Greta Holm and Anna Rudd were freed. Her son, Leo, is a sailor.", "unknown"),
    ("Anna Rudd and Greta Holm were freed. Her husband, Boris Rudd, was killed.", "contradicted"),
    ("Rather than offering condolences to Chad, Norway said nothing.", "unknown"),
    ("The minister did not name the captain, and credited his release to direct talks.", "consistent"),
    ("The minister called for the release of the remaining sailors held in Brest.", "consistent"),
    ("The front lost its friends after the May 3 raid.", "unknown"),
]


CAPTIVES = (
    "Ivo Marek, a senior member of the Korda Front, spoke in Paris. Ada Lind, a nurse from Oslo, was freed on Friday. Ada Lind has a Norwegian passport. "
    "Rosa Lind, 12, was a hostage of the Korda Front. Leo Lind has not been released. Three sailors were freed. Two sailors have not been freed. "
    "The list has nine sailors on it. Nora Voss thanked the Korda Front. Otto Sand is still held in Brest. Swedish sailors were held in Chad. "
    "The freed sailors were not part of the treaty."
)
NEAR = [
    ("Ada Lind holds a Norwegian passport.", {"consistent", "unknown"}),
    ("Rosa Lind holds a Norwegian passport.", {"unknown"}),
    ("Ada Lind, a nurse from Rome, was freed.", {"contradicted", "unknown"}),
    ("Ivo Marek is a prominent member of the Korda Front.", {"unknown", "consistent"}),
    ("The Korda Front did not free Rosa Lind.", {"unknown"}),
    ("Leo Lind was killed.", {"unknown"}),
    ("Nobody has been freed.", {"contradicted"}),
    ("Two of the sailors on the list are nurses.", {"unknown"}),
    ("Ivo Marek thanked the Korda Front.", {"unknown"}),
    ("Four sailors died in Brest.", {"unknown"}),
    ("The sailors were held in Sweden.", {"unknown", "contradicted"}),
    ("The freed sailors were part of the treaty.", {"contradicted", "unknown"}),
    ("No more sailors will be freed.", {"unknown"}),
]


CASES = [
    *((TEXT, statement, {verdict}) for statement, verdict in STATEMENTS),
    *((ARTICLE, statement, {verdict}) for statement, verdict in TRUE_LINES),
    *((CAPTIVES, statement, verdicts) for statement, verdicts in NEAR),
]


@pytest.mark.parametrize(("text", "statement", "verdicts"), CASES, ids=[statement for _, statement, _ in CASES])
def test_what_is_meant(text: str, statement: str, verdicts: set[str]) -> None:
    answer = check(statement, compile_text(text))
    assert answer.verdict in verdicts, answer.explanation


def test_a_toll_has_no_age() -> None:
    (part,) = check("The toll was 12.", compile_text(TEXT)).parts
    assert part.kind != "age"


def test_what_began_in_march_happened_in_march() -> None:
    assert check("The strike at the port took place in March.", compile_text(TEXT)).verdict == "consistent"
    assert check("The strike at the port began in June.", compile_text(TEXT)).verdict == "contradicted"


def test_the_line_that_tells_it_is_shown_before_one_that_has_it_in_passing() -> None:
    text = "The freed nurse is named Ada Lind. Ada Lind is one of three released nurses. Ada Lind was released. The harbor is in Brest. The mayor of Brest is Otto Sand. "
    answer = check("Ada Lind was freed.", compile_text(text + "Otto Sand opened a school on Monday. The school has 12 rooms. Rain fell on Tuesday."))
    (part,) = answer.parts
    assert part.claim is not None
    assert part.claim.text == "Ada Lind was released."
