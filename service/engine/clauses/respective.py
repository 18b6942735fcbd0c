"""Ages that belong to two in their order: "Lind and Weld, 45 and 32, ..."."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention


def respective_ages(walk: Walk, position: int) -> int:
    """ "Lind and Weld, 45 and 32, ...": the position behind the two ages, each given to its own; 0 where no two ages stand so."""
    if walk.low(position - 1) != "," or walk.low(position + 1) != "and" or walk.low(position - 3) != "and":
        return 0
    around = [walk.chunk(position + at) for at in (-4, -2, 0, 2)]
    phrases = [chunk.value for chunk in around if chunk is not None and isinstance(chunk.value, Mention)]
    if len(phrases) < 4:
        return 0
    one, other, first, second = phrases
    if any(m.head or m.quantity is None or m.quantity.form not in ("cardinal", "age") for m in (first, second)) or not (one.head and other.head):
        return 0
    if any(m.quantity is not None or not (m.name or names_person(m.head)) for m in (one, other)):
        return 0
    walk.appositions += [(one, first), (other, second)]
    return position + 3
