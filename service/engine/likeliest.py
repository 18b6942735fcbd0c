"""Who is meant by a name that several bear, or that one slip makes of several names: the one of whom the record tells what the sentence says.

"The siege in Statostad injured 45" may mean Stamostad as well as Stakostad; where a line tells of a siege in Stamostad with 45 injured, it does.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lines_of_evidence import CONTENT_TAGS
from service.engine.postings import Postings, holds
from service.engine.tagging.word import Word
from service.engine.word_keys import keys_of

_LINES = 512  # that are looked at, of all who may be meant together
_AKIN = 0.6  # what a word of the same family is worth beside the word itself


def likeliest(ids: Sequence[str], words: Sequence[Word], first: int, last: int, told: Postings) -> str:
    """Entities that a name from ``first`` to ``last`` may mean as well as one another -> the one that shares most with the other words in a single line.

    What a word is worth is its rarity in the record, as in retrieval; of equals the first.
    """
    each = _LINES // len(ids) + 1
    lines = {number: order for order, entity in reversed(list(enumerate(ids))) for number in told.of("e:" + entity)[:each]}
    if not lines:
        return ids[0]
    numbers = sorted(lines)
    scores = dict.fromkeys(numbers, 0.0)
    for lemma in dict.fromkeys(word.lemma for at, word in enumerate(words) if word.tag in CONTENT_TAGS and not first <= at < last):
        for number, worth in _shared(lemma, numbers, told).items():
            scores[number] += worth
    best = max(numbers, key=lambda number: (scores[number], -lines[number]))
    return ids[lines[best]]


def _shared(lemma: str, numbers: Sequence[int], told: Postings) -> dict[int, float]:
    """The lines among ``numbers`` that have a word, or one of its family, each with what that is worth."""
    shares: dict[int, float] = {}
    for key in dict.fromkeys((*keys_of(lemma), "d:" + lemma)):
        holding = told.of(key)
        if not holding:
            continue
        worth = told.rarity(len(holding)) * (1.0 if key == lemma else _AKIN)
        for number in numbers:
            if worth > shares.get(number, 0.0) and holds(holding, number):
                shares[number] = worth
    return shares
