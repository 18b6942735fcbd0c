"""Who is ahead by how much, told by the noun: "took a two-goal lead", "holds a 3-1 lead" say that somebody leads by two."""

from __future__ import annotations

from service.engine.model import Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.numbers import NUMERATORS

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
