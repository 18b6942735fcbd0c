"""What two verbs in a row have in common: "a lorry struck and killed her", "police arrested and questioned the man"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.families import families
from service.engine.reading import Proposition
from service.engine.tagging.word import Word
from service.engine.vocabulary.speech import DONE_TO

_DONE = DONE_TO | frozenset("hit chase attack beat abuse question search evacuate collide crash".split())
_DONE_BY_VERB = frozenset("hit strike ram crush catch seize search question follow chase tie bind gag beat kick punch drug strip handcuff threaten".split())
_APART = frozenset(("and", "or", "nor", "then", "over", "down", "up"))
_NEAR = 4


def with_shared_object(propositions: Sequence[Proposition], words: Sequence[Word]) -> list[Proposition]:
    """The propositions of a sentence; a verb that needs an object and is joined to the next has the next one's."""
    found = list(propositions)
    for place in range(len(found) - 1):
        one, other = found[place], found[place + 1]
        if one.patient is None and other.patient is not None and _joined(one, other, words) and (_needs_object(one) or _neither(one, other, words)):
            found[place] = one._replace(patient=other.patient)
    return found


def _joined(one: Proposition, other: Proposition, words: Sequence[Word]) -> bool:
    """Whether nothing but "and" stands between the two verbs, and one does both."""
    if one.agent is None or one.agent != other.agent or not 1 < other.at - one.at <= _NEAR or one.at < 0:
        return False
    between = [word.low for word in words[one.at + 1 : other.at]]
    return not _APART.isdisjoint(between[-1:]) and all(low in _APART for low in between)


def _neither(one: Proposition, other: Proposition, words: Sequence[Word]) -> bool:
    """ "Neither praised nor blamed the police" """
    return one.negated and other.negated and words[other.at - 1].low == "nor" and not one.obliques and not one.governed


def _needs_object(p: Proposition) -> bool:
    if p.obliques or p.others or p.complement is not None or p.governed or p.adjectives:
        return False
    return p.predicate in _DONE_BY_VERB or not families(p.predicate).isdisjoint(_DONE)
