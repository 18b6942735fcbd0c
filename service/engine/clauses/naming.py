"""Names for those who bear them: who "did not give the name of the victim" did not name him, and whose "name is on the list" is on it."""

from __future__ import annotations

from service.engine.reading import Proposition

_STANDING = frozenset("be appear stand figure feature".split())
_TELLING = frozenset("give mention state provide".split())


def named(p: Proposition) -> Proposition:
    """A proposition that tells somebody's name, as one that names him; any other as it is."""
    if (borne := p.agent) is not None and borne.head == "name" and not borne.plural and p.predicate in _STANDING and not borne.mods:
        whose = borne.possessor or borne.of
        listed = any(preposition in ("on", "in", "among") for preposition, _ in p.obliques)
        return p._replace(predicate="be", agent=whose) if whose is not None and listed and p.complement is None else p
    what = p.patient
    if what is None or what.head != "name" or what.name or p.predicate not in _TELLING or p.agent is None or p.others:
        return p
    whose = what.possessor or what.of
    if whose is None or whose.pronoun or what.mods or what.quantity is not None or any(preposition in ("to", "as") for preposition, _ in p.obliques):
        return p  # "gave his name as Holm", "gave the ship the name of a saint"
    return p._replace(predicate="name", patient=whose)
