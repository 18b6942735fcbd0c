"""Who finished before whom and with how much: "finished half a point ahead of Storr", "was third with 7 points"."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition


def finished_ahead(p: Proposition) -> Proposition | None:
    """A proposition of finishing ahead of or behind another -> that the first of the two beat the other, by so much; None for any other."""
    if p.agent is None:
        return None
    first: Mention | None
    second: Mention | None
    if "ahead" in p.adverbs:
        first, second = p.agent, next((m for preposition, m in reversed(p.obliques) if preposition == "of" and _contestant(m)), None)
        left = [one for one in p.obliques if one[1] is not second]
        adverbs = tuple([adverb for adverb in p.adverbs if adverb not in ("ahead", "out")])
    else:
        first, second = next((m for preposition, m in p.obliques if preposition == "behind" and _contestant(m)), None), p.agent
        left, adverbs = [one for one in p.obliques if one[1] is not first], p.adverbs
    if first is None or second is None or p.complement is not None:
        return None
    by = p.patient if p.patient is not None and p.patient.quantity is not None else None
    gap = [("by", by)] if by is not None else []
    if by is None and (told := next((m for preposition, m in reversed(left) if preposition == "of" and m.quantity is not None), None)) is not None:
        gap, left = [("by", told)], [one for one in left if one[1] is not told]  # "with 8.5 points out of 11, half a point ahead of Storr"
    return p._replace(predicate="beat", agent=first, patient=second, obliques=(*gap, *left), adverbs=adverbs)


def _contestant(mention: Mention) -> bool:
    """Somebody who can be passed: no number, and no schedule."""
    return bool(mention.name or mention.pronoun) or names_person(mention.head) and mention.quantity is None


def scored(p: Proposition) -> list[Proposition]:
    """ "Finished with 8.5 points", "was third with 7 points": that many were scored by whoever did."""
    points = next((m for preposition, m in p.obliques if preposition == "with" and m.head == "point" and m.quantity is not None), None)
    if points is None or p.agent is None or p.negated or p.mood != "asserted" or p.predicate not in _PLACED:
        return []
    return [Proposition("score", -1, p.first, p.last, p.agent, points, past=p.past)]


_PLACED = frozenset("be finish end beat win outrank rank lead come place".split())
