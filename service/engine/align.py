"""Two read texts -> each content item of the statement with the evidence's item that it was held against.

A text is first brought into a ``Line``: the sequence of its items (names, quantities, dates, content words), with what stands between them
(prepositions, negation, the ends of clauses) kept as attributes of the item that it governs. To align is then to find, for each item of a short
sequence, its partner in another: equal words first (the partner nearest to where its neighbours went), then other shapes of the word, then words
that are related to it. Quantities and dates are paired afterwards (pairing.py), by the words that were aligned around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from service.engine.compare.words import WordRelation, relate
from service.engine.items import TYPED
from service.engine.lexicon import antonyms, verbs_of
from service.engine.lines import Line

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_NONE = WordRelation.NONE
_BROADER = WordRelation.BROADER
_SAME = WordRelation.SAME
_NEARNESS = 0.15  # what a step away from where its neighbours went costs a related word
# by the relation's number, OPPOSITE (-1) last: an enum as the key of a dict would be hashed in Python
_MERIT = (0.0, 2.5, 1.0, 3.0, 4.0, 5.0, 6.0, 4.5)
_SHARED = 4  # letters that two shapes of a word have in common at least
_SHARED_PART = 0.6  # and the part of the longer one


class Alignment(NamedTuple):
    """``partner`` and ``how`` tell for each item of the statement which one of the evidence it was held against, -1 for none, and how they stand.

    ``borne`` says whether the statement's item follows from its partner; ``used`` are the evidence's items that bear one out.
    """

    statement: Line
    evidence: Line
    partner: tuple[int, ...]
    how: tuple[WordRelation, ...]
    borne: tuple[bool, ...]
    used: frozenset[int]


@lru_cache(maxsize=8192)
def same_word(a: str, b: str) -> bool:
    """Whether two keys are one word in two shapes: arrival and arrive, China and Chinese, Krivoi and Krivoy."""
    if a[0] != b[0]:
        return False
    if b in verbs_of(a) or a in verbs_of(b):
        return True
    shared = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        shared += 1
    return shared >= _SHARED and shared >= _SHARED_PART * max(len(a), len(b)) and b not in antonyms(a, "a") and b not in antonyms(a, "n")


def align(statement: Line, evidence: Line) -> Alignment:
    """Find the partner of every word and name of the statement."""
    total = len(statement.items)
    partner = [-1] * total
    how = [_NONE] * total
    _equal(statement, evidence, partner, how)
    used = {there for there in partner if there >= 0}
    open_items = [here for here in range(total) if partner[here] < 0 and statement.kinds[here] not in TYPED]
    free = [there for there, kind in enumerate(evidence.kinds) if kind not in TYPED and there not in used]
    if open_items and free:
        _shapes(statement, evidence, open_items, free, partner, how, used)
        _related(statement, evidence, open_items, free, partner, how, used)
    borne = tuple([relation >= _BROADER for relation in how])
    return Alignment(statement, evidence, tuple(partner), tuple(how), borne, frozenset(used))


def _equal(statement: Line, evidence: Line, partner: list[int], how: list[WordRelation]) -> None:
    """Words that the evidence has just so; the unambiguous ones first, the others near to where their neighbours went."""
    several: list[tuple[int, tuple[int, ...]]] = []
    for here, key in enumerate(statement.keys):
        found = evidence.places.get(key)
        if found and statement.kinds[here] not in TYPED:
            if len(found) == 1:
                partner[here] = found[0]
                how[here] = _SAME
            else:
                several.append((here, found))
    for here, found in several:
        expected = _expected(here, partner)
        partner[here] = min([(abs(there - expected), there) for there in found])[1]
        how[here] = _SAME


def _expected(here: int, partner: Sequence[int]) -> int:
    """Where an item's partner is to be looked for: beside that of its nearest aligned neighbour."""
    total = len(partner)
    for step in range(1, total):
        if here >= step and partner[here - step] >= 0:
            return partner[here - step] + step
        if here + step < total and partner[here + step] >= 0:
            return partner[here + step] - step
    return here


def _shapes(
    statement: Line, evidence: Line, open_items: list[int], free: list[int], partner: list[int], how: list[WordRelation], used: set[int]
) -> None:
    for here in open_items[:]:
        key = statement.keys[here]
        first = key[0]
        for there in free:
            other = evidence.keys[there]
            if other[0] == first and same_word(key, other):
                partner[here] = there
                how[here] = _SAME
                used.add(there)
                free.remove(there)
                open_items.remove(here)
                break


def _related(
    statement: Line, evidence: Line, open_items: list[int], free: list[int], partner: list[int], how: list[WordRelation], used: set[int]
) -> None:
    for here in open_items:
        if statement.kinds[here] == "p":
            continue  # names have no synonyms
        key = statement.keys[here]
        expected = _expected(here, partner)
        best, merit, relation = -1, 0.0, _NONE
        for there in free:
            if evidence.kinds[there] == "p":
                continue
            found = relate(key, evidence.keys[there])
            if found is not _NONE:
                value = _MERIT[found] - _NEARNESS * abs(there - expected)
                if value > merit:
                    best, merit, relation = there, value, found
        if best >= 0:
            partner[here] = best
            how[here] = relation
            if relation >= _BROADER:
                used.add(best)
                free.remove(best)
