"""Some of those counted before the clause: "40 seats, of which the Greens hold 11" is 11 of the 40 seats."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition, of_form, without

_OF = frozenset(("of", "among"))


def of_which(p: Proposition) -> Proposition:
    """A relative clause that opens with "of which" or "of whom" -> the same with its bare number as so many of those."""
    if p.origin != "relative":
        return p
    whole = next((m for preposition, m in p.obliques if preposition in _OF and m.head and of_form(m, "cardinal") and m.last <= p.first), None)
    if whole is None:
        return p
    agent, patient = _some(p.agent, whole), _some(p.patient, whole)
    if agent is p.agent and patient is p.patient:
        return p
    return p._replace(agent=agent, patient=patient, obliques=without(p.obliques, whole))


def _some(mention: Mention | None, whole: Mention) -> Mention | None:
    if mention is None or mention.head or mention.name or not of_form(mention, "cardinal"):
        return mention
    return mention._replace(head=whole.head, mods=whole.mods, plural=True, partitive=True, whole=whole.quantity)
