""" "Still held are the engineer and the cook", "also killed was a nurse": what befell them stands first, and they behind the verb."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Proposition
from service.engine.tagging.word import Word


def turned_back(read: Sequence[Proposition], words: Sequence[Word]) -> list[Proposition]:
    """The propositions of a sentence, a fronted participle and its "be" made one clause for each of those to whom it was done."""
    found: list[Proposition] = []
    done: Proposition | None = None
    for p in read:
        if done is not None and _whom(p, done):
            found.remove(done)
            assert p.agent is not None
            for whom in (p.agent, *p.others):
                found.append(done._replace(patient=whom, past=p.past, last=p.last, obliques=(*done.obliques, *p.obliques), dates=(*done.dates, *p.dates)))
            done = None
            continue
        found.append(p)
        done = p if _fronted(p, words) else None
    return found


def _fronted(p: Proposition, words: Sequence[Word]) -> bool:
    """Whether a clause is a participle that opens the sentence, with nobody in it."""
    if p.at < 0 or p.at - p.first > 1 or p.origin != "main" or p.negated or p.agent is not None or p.patient is not None or p.complement is not None:
        return False
    return words[p.at].tag in ("VD", "VN") and not p.others and not p.governed and all(word.low in _LEADING for word in words[p.first : p.at])


def _whom(p: Proposition, done: Proposition) -> bool:
    """Whether "be" follows, and behind it those who are meant, of whom nothing else is said."""
    if p.predicate != "be" or p.origin != "main" or p.negated or p.agent is None or p.at < done.at or p.agent.first < p.at:
        return False
    return p.complement is None and p.patient is None and not p.adjectives and not p.governed


_LEADING = frozenset("still also".split())
