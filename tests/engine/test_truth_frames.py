"""Sentences that say of another one that it is false, or true: its numbers, dates and names are denied with it, each as far as it goes."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.draft import check_draft
from service.engine.model import Relation
from service.engine.tokens import tokenise
from service.engine.truth_frames import Frame, truth_frame

TEXT = compile_text(
    "A gas leak killed 31 people in Ravel on Tuesday, the mayor, Ida Holm, 52, said. Nine others were injured. "
    "The baker Tomas Brun, 40, was rescued after six hours. No firefighter was hurt. His sister Klara Brun was acquitted in 2019. She spent five months in jail."
)

FRAMES = [
    ("It is not true that he left.", Frame(5, 8, True)),
    ("It's false that he left.", Frame(4, 7, True)),
    ("It isn't true that he left.", Frame(5, 8, True)),
    ("It is simply not the case that he left.", Frame(7, 10, True)),
    ("It is a lie that he left.", Frame(5, 8, True)),
    ("It is not a lie that he left.", Frame(6, 9, False)),
    ("It is true that he left.", Frame(4, 7, False)),
    ("It is false to say that he left.", Frame(6, 9, True)),
    ("There is no truth to the claim that he left.", Frame(8, 11, True)),
    ("That he left is not true.", Frame(1, 3, True)),
    ("The report that he left is simply untrue.", Frame(3, 5, True)),
    ("It is not true that it is false that he left.", Frame(9, 12, False)),
    ("In fact, he left.", Frame(3, 6, False)),
    ("On the other hand, he left.", Frame(5, 8, False)),
    ("It's known that he left.", Frame(4, 7, False)),
    ("The article says that he left.", Frame(4, 7, False)),
    ("In fact, it is not true that he left.", Frame(8, 11, True)),
    ("Reports that he left are false.", Frame(2, 4, True)),
    ("Media reports that he left were not true.", Frame(3, 5, True)),
    ("Rumors that he left proved unfounded.", Frame(2, 4, True)),
    ("Any claims that he left turned out to be wrong.", Frame(3, 5, True)),
    ("A rumor that he left is true.", Frame(3, 5, False)),
    ("The idea that he left is fair.", None),  # a view
    ("Claims that anybody left are false.", None),
    ("Brun's claims that he left are false.", None),
    ("Reports that he left are rare.", None),
    ("In fact he left.", None),
    ("The mayor says that he left.", None),
    ("Is it true that he left?", None),
    ("It is not true that he left?", None),
    ("It is not true that anybody left.", None),
    ("It is not true that nobody paid any money.", Frame(5, 10, True)),
    ("It is not true that he left, police said.", None),
    ("It is wrong that he left.", None),  # a view
    ("It is not clear that he left.", None),
    ("The report that he wrote is not long.", None),
    ("That is not true.", None),
]


@pytest.mark.parametrize(("text", "frame"), FRAMES, ids=[text for text, _ in FRAMES])
def test_what_stands_within(text: str, frame: Frame | None) -> None:
    assert truth_frame(tokenise(text)) == frame


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Reports that Tomas Brun was rescued are false.", "contradicted"),
        ("Reports that Tomas Brun was rescued are true.", "consistent"),
        ("Early reports that Tomas Brun died proved wrong.", "consistent"),
        ("Claims that Klara Brun was convicted are untrue.", "consistent"),
        ("Rumors that Klara Brun was married were unfounded.", "unknown"),
        ("The claim that Ida Holm is 52 is incorrect.", "contradicted"),
        ("It is not true that 31 people were killed in Ravel.", "contradicted"),
        ("It is not true that 13 people were killed in Ravel.", "consistent"),
        ("It is false that the leak killed 31 people on Monday.", "consistent"),
        ("It is true that the leak killed 31 people on Tuesday.", "consistent"),
        ("It is true that the leak killed 31 people on Monday.", "contradicted"),
        ("There is no truth in the report that more than 50 people were killed.", "consistent"),
        ("That Brun was rescued after nine hours is false.", "consistent"),
        ("That Brun was rescued is false.", "contradicted"),
        ("In fact, the leak killed 31 people.", "consistent"),
        ("Reports say that the leak killed 13 people.", "contradicted"),
        ("It is not the case that Ida Holm is 25.", "consistent"),
        ("It is not the case that Ida Holm is 52.", "contradicted"),
        ("It is a lie that Tomas Brun is a baker.", "contradicted"),
        ("It is not true that it is not true that Ida Holm is 52.", "consistent"),
        ("It is not true that no firefighter was hurt.", "contradicted"),
        ("It is false that Otto Brun, 40, was rescued.", "unknown"),  # who was, and what is denied?
        ("It is not true that Brun sings.", "unknown"),
        ("It is not true that Ida Holm, 52, resigned.", "unknown"),
        ("Is it not true that 31 people were killed in Ravel?", "unknown"),
        ("It is false that Klara Brun was convicted.", "consistent"),
        ("Klara Brun was convicted.", "contradicted"),  # who was in jail may have been acquitted
    ],
)
def test_what_is_denied_is_held_against_the_text_as_a_whole(statement: str, verdict: str) -> None:
    assert check(statement, TEXT).verdict == verdict


def test_a_part_says_what_was_denied_and_where() -> None:
    (part,) = check("It is not true that 13 people were killed in Ravel.", TEXT).parts
    assert (part.span.text, part.relation, part.correction) == ("13", Relation.INSIDE, None)
    assert part.claim is not None
    assert "31 people" in part.claim.text
    assert part.explanation.startswith("The statement says that this is false, and so it is by the record: the record has 31, not 13: ")


def test_a_draft_may_deny_what_another_sentence_of_it_says() -> None:
    answer = check_draft("It is not true that 13 people were killed in Ravel. Ida Holm is 52. It is false that Ida Holm is 52.", TEXT)
    assert [sentence.verdict.value for sentence in answer.sentences] == ["consistent", "consistent", "contradicted"]


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Halvard agreed to buy Tarn", "consistent"),
        ("Tarn agreed to buy Halvard", "contradicted"),
        ("The deal was signed at 3 p.m", "consistent"),
        ("The deal was signed at 4 p.m", "contradicted"),
    ],
)
def test_a_statement_without_its_full_stop(statement: str, verdict: str) -> None:
    assert check(statement, compile_text("Halvard agreed on Monday to buy its rival Tarn. The deal was signed at 3 p.m. in Oslo.")).verdict == verdict


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("Halvard bought Tarn.", "Tarn bought Halvard.", "contradicted"),
        ("Halvard bought Tarn.", "Halvard was bought by Tarn.", "contradicted"),
        ("Halvard bought Tarn.", "Tarn was bought by Halvard.", "consistent"),
        ("The general fired the minister.", "The minister fired the general.", "contradicted"),
        ("Iran supplies Norway.", "Norway supplies Iran.", "contradicted"),
        ("Karl married Anna.", "Anna married Karl.", "consistent"),
        ("Klara Brun was held.", "Klara Brun was convicted.", "unknown"),
    ],
)
def test_who_did_it_to_whom_is_no_matter_of_shared_words(text: str, statement: str, verdict: str) -> None:
    """Of one sentence, too, where the referee has the last word on the rest."""
    assert check(statement, compile_text(text)).verdict == verdict


def test_who_was_taken_and_freed_was_freed_wherever_it_was() -> None:
    text = compile_text("Rebels abducted Karl Weld in May and took him to the coast. On June 3 the rebels freed Karl Weld. His wife, Ada, met him. The sun shone.")
    assert check("The rebels have set Karl Weld free in Oslo.", text).verdict == "unknown"
    assert check("The rebels have set Karl Weld free.", text).verdict == "consistent"
    assert check("The rebels did not free Karl Weld.", text).verdict == "contradicted"
