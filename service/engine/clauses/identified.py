"""Who they turned out to be: "the dead were identified as Ann Lind, 37, and Bo Weld" says of each that he died, "the driver was named as" who he is.

Who "did not give the name of the victim" did not name him, and whose "name is on the list" is on it.
"""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without

_NAMING = frozenset(("identify", "name"))
# what those are whom a text goes on to name, and what befell them
_BEFALLEN = {"dead": "die", "deceased": "die", "fatality": "die", "injured": "injure", "wounded": "injure"}
_BEFALLEN_MODS = {"dead": "die", "injured": "injure", "wounded": "injure"}


def identified(p: Proposition) -> list[Proposition]:
    """ "Identified the dead man as Jon Hale": the proposition of the one named, and what the description says of him; none for any other."""
    who = p.patient
    if p.predicate not in _NAMING or p.negated or p.mood != "asserted" or who is None or who.name or who.pronoun:
        return []
    names = [m for preposition, m in p.obliques if preposition == "as" and m.name]
    if not names or not (names_person(who.head) or who.head in _BEFALLEN):
        return []
    said = [one for name in names for one in _said_of(p, who, name)]
    if len(names) > 1 or who.plural:
        return [p, *said]
    return [p._replace(patient=names[0], obliques=without(p.obliques, names[0])), *said]


def _said_of(p: Proposition, who: Mention, name: Mention) -> list[Proposition]:
    bare = Proposition("be", -1, name.first, name.last, past=p.past, origin="apposition")
    befell = _BEFALLEN.get(who.head) or next((_BEFALLEN_MODS[mod] for mod in who.mods if mod in _BEFALLEN_MODS), "")
    found = [bare._replace(predicate=befell, at=p.at, patient=name, origin="clause", past=True)] if befell else []
    if who.head in _BEFALLEN:
        return found
    return [*found, bare._replace(agent=name, complement=who._replace(plural=False, quantity=None, partitive=False))]


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
