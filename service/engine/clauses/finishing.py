"""Who finished before whom and with how much: "finished half a point ahead of Storr", "was third with 7 points".

Who is ahead by how much, told by the noun: "took a two-goal lead", "holds a 3-1 lead" say that somebody leads by two.
"""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.model import Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.numbers import NUMERATORS


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
    if p.agent is None or p.negated or p.mood != "asserted" or p.predicate not in _PLACED:
        return []
    points = next((m for preposition, m in p.obliques if preposition == "with" and m.head == "point" and m.quantity is not None), None)
    if points is None:
        return []
    return [Proposition("score", -1, p.first, p.last, p.agent, points, past=p.past)]


_PLACED = frozenset("be finish end beat win outrank rank lead come place".split())


_HAVING = frozenset("take have hold build open establish enjoy gain get race secure".split())
_UNITS = frozenset("goal point run try set game length shot stroke second minute".split())


def ahead(p: Proposition) -> Proposition:
    """A proposition that somebody has a lead of so much -> that he leads by it; any other as it is."""
    lead = p.patient
    if p.predicate not in _HAVING or lead is None or lead.head != "lead" or lead.name or p.agent is None:
        return p
    by = _margin(lead)
    return p if by is None else p._replace(predicate="lead", patient=None, obliques=(("by", by), *p.obliques))


def _margin(lead: Mention) -> Mention | None:
    """ "Two-goal", "2-0": so many goals; None where the noun tells nothing of the sort."""
    score = lead.quantity
    if score is not None and score.form == "score":
        return _so_many(lead, abs(score.quantity.low - score.quantity.high), score)
    number = next((float(NUMERATORS[mod]) if mod in NUMERATORS else float(mod) for mod in lead.mods if mod in NUMERATORS or mod.isdecimal()), 0.0)
    unit = next((mod for mod in lead.mods if mod in _UNITS), "")
    return _so_many(lead, number, None) if number and unit else None


def _so_many(lead: Mention, number: float, told: QuantityMention | None) -> Mention:
    first, last = (told.first, told.last) if told is not None else (lead.first, lead.head_at)
    quantity = QuantityMention(first, last, first, last, Quantity(number, number), "cardinal")
    return Mention(first, max(last, first + 1), "lead", lead.head_at, quantity=quantity)
