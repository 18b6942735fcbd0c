"""How many slips of the keys lie between two names that are taken for one: of several that a misspelled name may mean, the nearest is meant."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from service.engine.compare.name_forms import NameForm
from service.engine.compare.spelling import Alike, Part, alike


def slips_between(stated: NameForm, recorded: NameForm) -> int:
    """Two prepared names -> the slips in the parts that they share; another spelling of a part counts as one, what only one of them has as none."""
    return sum(_slips(one, recorded) for one in stated.parts)


def _slips(one: Part, recorded: NameForm) -> int:
    how, nearest = max(((alike(one, other), other) for other in recorded.parts), key=lambda pair: pair[0], default=(Alike.NO, one))
    if how is Alike.TYPO:
        return OSA.distance(one.text, nearest.text)
    return 0 if how in (Alike.EXACT, Alike.NO) else 1
