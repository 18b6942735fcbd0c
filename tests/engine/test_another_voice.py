"""What one person said bears out nobody else's words."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    'Mayor Ida Berg said that the bridge had been built badly. "The plan is a disgrace," said Karl Holm, 61, an engineer. '
    "Rolf Lind, who owns the quarry, called the report a fairy tale. The bridge fell on Monday. Nobody was hurt. Two roads were closed. The town has 4,000 people."
)

STATEMENTS = [
    ("Ida Berg said that the bridge had been built badly.", "consistent"),
    ("Karl Holm said that the bridge had been built badly.", "unknown"),
    ("Karl Holm said that the plan was a disgrace.", "consistent"),
    ("Ida Berg said that the plan was a disgrace.", "unknown"),
    ("Rolf Lind called the report a fairy tale.", "consistent"),
    ("Karl Holm called the report a fairy tale.", "unknown"),
    ("The bridge fell on Monday.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation


DISPUTED = (
    "Fishermen said that the trawler had no lights. The skipper, Odd Nes, denied this. Villagers say that the company poisoned the lake. "
    "The company says that it did not. The harbor was closed, the captain said. Falk, a teacher, called the plan foolish. "
    "The ministry's spokesman, Jon Moe, said that the law had failed. Neighbors accused the farmer of dumping barrels. The senate accused the builder of fraud. "
    "The opposition accused the council of ignoring complaints; the council rejected this. The choir sang on Friday."
)

DISPUTED_STATEMENTS = [
    ("Fishermen said that the trawler had no lights.", "consistent"),
    ("The painter said that the trawler had no lights.", "unknown"),
    ("Odd Nes said that the trawler had no lights.", "contradicted"),
    ("Nes admitted that the trawler had no lights.", "contradicted"),
    ("Nes denied that the trawler had no lights.", "consistent"),
    ("The company says that it poisoned the lake.", "contradicted"),
    ("The company denies that it poisoned the lake.", "consistent"),
    ("Villagers say that the company poisoned the lake.", "consistent"),
    ("The owner said that the harbor was closed.", "unknown"),
    ("The captain said that the harbor was closed.", "consistent"),
    ("The police called the plan foolish.", "unknown"),
    ("The teacher called the plan foolish.", "consistent"),
    ("The ministry said that the law had failed.", "consistent"),
    ("The farmer dumped barrels.", "unknown"),
    ("Neighbors accused the farmer of dumping barrels.", "consistent"),
    ("The builder admitted fraud.", "unknown"),
    ("The council ignored complaints.", "unknown"),
]


@pytest.mark.parametrize(("statement", "verdict"), DISPUTED_STATEMENTS, ids=[statement for statement, _ in DISPUTED_STATEMENTS])
def test_whose_word(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(DISPUTED))
    assert answer.verdict == verdict, answer.explanation


POSTS = (
    "Ida Berg, the head of the clinic, praised the nurses. Karl Ness, the head of the union, criticized her. No money was paid, said the police chief, Jon Falk. "
    "The bank's manager, Edith Kane, was freed. The choir sang on Friday. Two roads were closed. The town has 4,000 people."
)

POST_STATEMENTS = [
    ("Ida Berg, the head of the clinic, praised the nurses.", "consistent"),
    ("Ida Berg, the head of the union, praised the nurses.", "unknown"),
    ("Karl Ness, the head of the clinic, criticized Berg.", "unknown"),
    ("Karl Ness, the head of the union, criticized Berg.", "consistent"),
    ("Edith Kane, the police chief, was freed.", "contradicted"),
    ("Edith Kane, the bank's manager, was freed.", "consistent"),
    ("The police chief, Jon Falk, said that no money was paid.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), POST_STATEMENTS, ids=[statement for statement, _ in POST_STATEMENTS])
def test_whose_post(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(POSTS))
    assert answer.verdict == verdict, answer.explanation
