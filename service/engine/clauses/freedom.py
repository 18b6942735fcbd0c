"""Who is free again, in other words than that he was freed: "regained her liberty", "is a former hostage", "their newfound freedom" of those let go."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition

_FREEDOM = frozenset(("freedom", "liberty"))
_REGAINING = frozenset("regain recover win gain get receive obtain".split())
_CAPTIVES = frozenset("hostage captive prisoner detainee".split())
_FORMER = frozenset(("former", "ex"))
_BEING = frozenset(("be", "become"))


def free_again(p: Proposition) -> Proposition:
    """A proposition -> that its subject was released, where it says so by freedom regained or captivity that is over; itself for any other."""
    if p.agent is None:
        return p
    if p.patient is not None and p.predicate in _REGAINING and p.patient.head in _FREEDOM and _own(p.patient):
        return p._replace(predicate="release", agent=None, patient=p.agent)
    if p.predicate == "go" and p.patient is None and not p.obliques and [lemma for lemma, _ in p.adjectives] == ["free"]:
        return p._replace(predicate="release", agent=None, patient=p.agent, adjectives=())  # "was the first to go free"
    if p.predicate in _BEING and p.complement is not None and _no_longer_held(p.complement):
        return p._replace(predicate="release", agent=None, patient=p.agent, complement=None, past=True)
    return p


def _own(freedom: Mention) -> bool:
    """Whether it is the freedom of whoever gets it, and of no other: not "won freedom of the city", "the freedom of her son"."""
    return freedom.of is None and not freedom.mods and not freedom.name and (freedom.possessor is None or freedom.possessor.pronoun)


def _no_longer_held(said: Mention) -> bool:
    """ "A former hostage", "her fellow ex-captive"; a former prisoner of war is one, too, and a former captive audience is none."""
    return said.head in _CAPTIVES and not said.name and not _FORMER.isdisjoint((*said.mods, *said.titles))
