""" "It is false that ...", "reports that ... are not true", "it is known that ...": a sentence that says no more than whether another one
holds, and that other one.

What such a frame governs is the whole of the other sentence, its numbers, dates and names with it: that it is false that 40 died does not say that nobody did.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.tokens import Token
from service.engine.vocabulary.openers import CERTAINTIES, CONNECTIVES, LONGEST
from service.engine.vocabulary.speech import CLAIMS

_TRUE, _FALSE = frozenset("true correct accurate".split()), frozenset("false untrue incorrect inaccurate".split())
_RIGHT, _WRONG = frozenset(("right", "fair")), frozenset(("wrong", "mistaken"))  # "it is wrong to say that"
_TRUTHS, _FALSEHOODS = frozenset("case fact truth".split()), frozenset("lie myth falsehood fabrication invention".split())
_STRESS = frozenset("simply just completely entirely plainly clearly totally flatly patently utterly absolutely certainly definitely altogether".split())
_IS = frozenset("is 's was are were".split())
_PROVED = (("turned", "out", "to", "be"), ("turned", "out"), ("proved", "to", "be"), ("proved",), ("proven",))
_UNFOUNDED = frozenset("unfounded baseless groundless bogus fake invented fabricated made-up wrong mistaken erroneous".split())  # of a claim
_WHICH_CLAIMS = frozenset("a an the any all these those such some media news press earlier early initial first recent online widespread".split())
_ARTICLES = frozenset(("a", "the"))
_TO_SAY = frozenset("say claim suggest state assert report".split())
_SAID = frozenset("said says told added wrote stressed".split())
_OPEN = frozenset("any anyone anybody anything either ever".split())  # they are denied together with what denies them, the frame or a word within it
_WITHIN = frozenset(
    "not n't no never nobody none nothing without refuse refused refuses deny denied denies rule ruled rules fail failed fails before than if".split()
)
_TAIL = 8  # tokens behind the last comma that may say who says it


class Frame(NamedTuple):
    """The tokens ``[first, last)`` are the sentence within; ``false`` where the frame says that it does not hold."""

    first: int
    last: int
    false: bool


def truth_frame(tokens: Sequence[Token]) -> Frame | None:
    """The tokens of a sentence -> the frame that it is, None where it is none or a question, or where somebody is said to have said it."""
    lows = [token.low for token in tokens]
    end = len(lows) - 1 if lows and lows[-1] in (".", "!") else len(lows)
    if end < 4 or lows[-1] == "?":
        return None
    found = _within(lows, end)
    if found is None:
        return None
    again = truth_frame(tokens[found.first : found.last])  # "it is not true that it is false that"
    return found if again is None else Frame(found.first + again.first, found.first + again.last, found.false != again.false)


def _within(lows: Sequence[str], end: int) -> Frame | None:
    start = _opened(lows)
    if start:
        return Frame(start, len(lows), False)
    found = _before(lows) if lows[0] in ("it", "there") else _behind(lows, end)
    if found is None or found.last <= found.first or _denied_together(lows[found.first : found.last]) or _told(lows, found):
        return None
    return found


def _opened(lows: Sequence[str]) -> int:
    """How many tokens at the head of a sentence say nothing of what it tells: "in fact,", "it is known that"; 0 for none."""
    for length in range(1, min(LONGEST, len(lows) - 3) + 1):
        mark = lows[length]
        if mark in (",", "that") and tuple(["is" if low == "'s" else low for low in lows[:length]]) in (CONNECTIVES if mark == "," else CERTAINTIES):
            return length + 1
    return 0


def _before(lows: Sequence[str]) -> Frame | None:
    """ "It is not true that", "it is a lie that", "it is false to say that", "there is no truth in the claim that"."""
    if lows[0] == "there":
        return _no_truth(lows)
    judged = _judged(lows, 1) or _judged(lows, 1, (_RIGHT, _WRONG))
    if judged is None:
        return None
    at, false = judged
    if lows[at - 1] in _RIGHT | _WRONG and lows[at : at + 1] != ["to"]:
        return None  # "it is wrong that he was fined" is a view
    if lows[at : at + 1] == ["to"] and lows[at + 1] in _TO_SAY:
        at += 2
    return Frame(at + 1, len(lows), false) if lows[at : at + 1] == ["that"] else None


def _no_truth(lows: Sequence[str]) -> Frame | None:
    at = 4
    if not (lows[1] in _IS and lows[2] == "no" and lows[3] == "truth" and lows[at] in ("in", "to")):
        return None
    that = next((i for i in range(at + 1, min(at + 4, len(lows))) if lows[i] == "that"), 0)
    return Frame(that + 1, len(lows), True) if that and _claims(lows[that - 1]) else None


def _behind(lows: Sequence[str], end: int) -> Frame | None:
    """ "That he resigned is not true", "the report that he resigned is false", "rumors that he resigned proved unfounded"."""
    start = 1 if lows[0] == "that" else _claimed(lows)
    words = (_TRUE, _FALSE | _UNFOUNDED) if start > 1 else (_TRUE, _FALSE)
    for at in range(end - 2, max(start, end - 7), -1) if start else ():
        judged = _judged(lows, at, words)
        if judged is not None and judged[0] == end:
            return Frame(start, at, judged[1])
    return None


def _claimed(lows: Sequence[str]) -> int:
    """Where a sentence goes on that opens with claims, nobody's in particular, and "that"; 0 where it opens otherwise."""
    for at in range(min(4, len(lows) - 1)):
        if lows[at + 1] == "that" and _claims(lows[at]):
            return at + 2
        if lows[at] not in _WHICH_CLAIMS:
            return 0
    return 0


def _judged(lows: Sequence[str], at: int, words: tuple[frozenset[str], frozenset[str]] = (_TRUE, _FALSE)) -> tuple[int, bool] | None:
    """From "is" on: where the words end that say whether something holds, and whether they say that it does not; ``words`` are the adjectives for it."""
    if at >= len(lows):
        return None
    proved = next((len(phrase) for phrase in _PROVED if tuple(lows[at : at + len(phrase)]) == phrase), 0)
    if not proved and lows[at] not in _IS:
        return None
    at, false = at + (proved or 1), False
    while at < len(lows) and (lows[at] in ("not", "n't") or lows[at] in _STRESS):
        false = false or lows[at] in ("not", "n't")
        at += 1
    noun = at < len(lows) and lows[at] in _ARTICLES
    at += noun
    if at >= len(lows) or lows[at] not in ((_TRUTHS | _FALSEHOODS) if noun else (words[0] | words[1])):
        return None
    return at + 1, false != (lows[at] in words[1] or lows[at] in _FALSEHOODS)


def _claims(low: str) -> bool:
    return low in CLAIMS or low.removesuffix("s") in CLAIMS or low in ("statement", "statements", "notion", "notions", "story", "stories")


def _denied_together(lows: Sequence[str]) -> bool:
    """Whether an "anybody" wants the frame's denial: "it is not true that anybody was hurt" is no denial of a sentence that could stand alone."""
    first = next((i for i, low in enumerate(lows) if low in _OPEN), None)
    return first is not None and _WITHIN.isdisjoint(lows[:first])


def _told(lows: Sequence[str], frame: Frame) -> bool:
    """Whether words behind a comma say whose word all of it is: "it is not true that he left, police said"."""
    comma = next((i for i in range(frame.last - 1, max(frame.last - _TAIL, frame.first), -1) if lows[i] == ","), None)
    return comma is not None and not _SAID.isdisjoint(lows[comma + 1 : frame.last])
