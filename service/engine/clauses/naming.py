"""Who tells a name: "did not give the name of the victim" is "did not name the victim"."""

from __future__ import annotations

from service.engine.reading import Proposition

_TELLING = frozenset("give mention state provide".split())


def named(p: Proposition) -> Proposition:
    """A proposition that tells somebody's name, as one that names him; any other as it is."""
    what = p.patient
    if what is None or what.head != "name" or what.name or p.predicate not in _TELLING or p.agent is None or p.others:
        return p
    whose = what.possessor or what.of
    if whose is None or whose.pronoun or what.mods or what.quantity is not None or any(preposition in ("to", "as") for preposition, _ in p.obliques):
        return p  # "gave his name as Holm", "gave the ship the name of a saint"
    return p._replace(predicate="name", patient=whose)
