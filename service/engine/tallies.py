"""The result of a vote as a text gives it: "by 76 votes to 74", "voted 19 to 12", "a 5-4 ruling", "33 votes in favour and 12 against"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.quantities import QuantityMention
from service.engine.reading import Sentence
from service.engine.vocabulary.votes import BALLOTS, VOTING

_NEAR = 5  # words around a score in which a word of voting makes it a tally


class Tally(NamedTuple):
    """Votes for and against, and the words that give them."""

    ayes: float
    noes: float
    first: int
    last: int

    @property
    def cast(self) -> float:
        return self.ayes + self.noes

    @property
    def margin(self) -> float:
        return abs(self.ayes - self.noes)


def tallies_in(sentence: Sentence) -> Iterator[Tally]:
    """Every result of a vote in a sentence."""
    for index, found in enumerate(sentence.quantities):
        if found.form == "score":
            if _voted_near(found, sentence):
                yield Tally(found.quantity.low, found.quantity.high, found.first, found.last)
        elif found.form == "cardinal" and found.quantity.point is not None:
            if (few := _to_few(found, sentence)) is not None:
                yield few
            elif index + 1 < len(sentence.quantities):
                yield from _pair(found, sentence.quantities[index + 1], sentence)


def _to_few(ayes: QuantityMention, sentence: Sentence) -> Tally | None:
    """ "Ruled by two votes to one", "passed by 12 votes to none": a last word that is read as no number."""
    lows = [word.low for word in sentence.words[ayes.last : ayes.last + 3]]
    if len(lows) < 3 or lows[0] not in ("vote", "votes") or lows[1] != "to" or lows[2] not in _FEW:
        return None
    assert ayes.quantity.point is not None
    return Tally(ayes.quantity.point, _FEW[lows[2]], ayes.first, ayes.last + 3)


_FEW = {"one": 1.0, "none": 0.0, "nil": 0.0, "zero": 0.0}


def _voted_near(found: QuantityMention, sentence: Sentence) -> bool:
    near = sentence.words[max(0, found.first - _NEAR) : found.last + 2]
    return any(word.lemma in VOTING for word in near)


def _pair(ayes: QuantityMention, noes: QuantityMention, sentence: Sentence) -> Iterator[Tally]:
    """ "76 votes to 74" and "33 votes in favour and 12 against"."""
    if noes.form != "cardinal" or ayes.quantity.point is None or noes.quantity.point is None or noes.first - ayes.last > _NEAR:
        return
    if _voted_yes_and_no(ayes, noes, sentence):
        yield Tally(ayes.quantity.point, noes.quantity.point, ayes.first, noes.last)
        return
    between = [word.low for word in sentence.words[ayes.last : noes.first]]
    behind = [word.low for word in sentence.words[noes.last : noes.last + 2]]
    ballots = any(word.lemma in BALLOTS for word in sentence.words[max(0, ayes.first - 3) : noes.first])
    against = ("to" in between[-1:] and ballots) or ("against" in behind and any(low in ("for", "favor", "favour") for low in between))
    if against:
        yield Tally(ayes.quantity.point, noes.quantity.point, ayes.first, noes.last)


def _voted_yes_and_no(ayes: QuantityMention, noes: QuantityMention, sentence: Sentence) -> bool:
    """ "812 voted yes and 338 no", "812 voted for it, 338 against": the verb of the first count serves both."""
    words = sentence.words
    between = [word.low for word in words[ayes.last : noes.first]]
    behind = words[noes.last].low if noes.last < len(words) else ""
    voted = any(word.lemma == "vote" for word in words[ayes.last : noes.first])
    return voted and (behind == "no" and "yes" in between or behind == "against" and not _FOR.isdisjoint(between))


_FOR = frozenset(("for", "favor", "favour", "yes"))
