"""Who is free again, in other words than that he was freed: "regained her liberty", "is a former hostage", "their newfound freedom" of those let go.

So are freed hostages, whatever the noun says that they were: "freed hostage Lea Dorn, 30", "the released prisoners are Lea Dorn and Olav Brink".
Handing people back lets them go: "handed back four Thais", "handed over 12 hostages to the Red Cross"; who was freed after 19 days was held so long.
"""

from __future__ import annotations

from service.engine.lexicon import is_common
from service.engine.reading import Mention, Proposition, amount_behind
from service.engine.vocabulary.court import CELLS
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.order import TURNS
from service.engine.vocabulary.states import CAPTIVES

_FREEDOM = frozenset(("freedom", "liberty"))
_REGAINING = frozenset("regain recover win gain get receive obtain".split())
_FORMER = frozenset(("former", "ex"))
_BEING = frozenset(("be", "become"))
_LET_GO = frozenset("free freed release released liberate liberated".split())  # participles, also where they are read as names of a state
_PLACES = TURNS | frozenset("latest next final only other".split())


def free_again(p: Proposition) -> Proposition:
    """A proposition -> that its subject was released, where it says so by freedom regained or captivity that is over; itself for any other."""
    if p.agent is None:
        return p
    if p.patient is not None and p.predicate in _REGAINING and p.patient.head in _FREEDOM and _own(p.patient):
        return p._replace(predicate="release", agent=None, patient=p.agent)
    if p.predicate == "go" and p.patient is None and not p.obliques and [lemma for lemma, _ in p.adjectives] == ["free"]:
        return p._replace(predicate="release", agent=None, patient=p.agent, adjectives=())  # "was the first to go free"
    if p.predicate not in _BEING or p.complement is None:
        return p
    if _no_longer_held(p.complement):
        return p._replace(predicate="release", agent=None, patient=p.agent, complement=None, past=True)
    if p.complement.name and _let_go(p.agent):  # the others who are named are told of by themselves
        return p._replace(predicate="release", agent=None, patient=p.complement, complement=None, others=(), past=True)
    return p


def _own(freedom: Mention) -> bool:
    """Whether it is the freedom of whoever gets it, and of no other: not "won freedom of the city", "the freedom of her son"."""
    return freedom.of is None and not freedom.mods and not freedom.name and (freedom.possessor is None or freedom.possessor.pronoun)


def _no_longer_held(said: Mention) -> bool:
    """ "A former hostage", "her fellow ex-captive", "a freed hostage"; "one of the three freed hostages" says more than that."""
    if said.head not in CAPTIVES or said.name:
        return False
    return not _FORMER.isdisjoint((*said.mods, *said.titles)) or not said.partitive and not _LET_GO.isdisjoint((*said.mods, *said.titles))


def _let_go(said: Mention) -> bool:
    """ "The freed hostages"; not "the last freed hostage", who may be another one, nor anybody's brother."""
    if said.head not in CAPTIVES or said.name or said.possessor is not None or said.of is not None or not _PLACES.isdisjoint(said.mods):
        return False
    return not _LET_GO.isdisjoint(said.mods) and (said.quantity is None or said.quantity.form == "cardinal")


_HOLDING_ON = frozenset("police court prosecutor prosecution authority custody justice trial".split())  # who is handed to these is not let go


def handed_back(p: Proposition) -> Proposition:
    """A proposition of captives who are returned or handed over -> of the same, released; any other as it is."""
    if p.predicate not in ("return", "hand") or p.patient is None or (p.agent is None and p.predicate == "return") or not _captive(p.patient):
        return p
    if any(preposition == "to" and m.head in _HOLDING_ON for preposition, m in p.obliques):
        return p
    return p._replace(predicate="release")


def _captive(mention: Mention) -> bool:
    """Whether somebody can only be handed over because he is held: called so, or counted by his nation."""
    if mention.head in CAPTIVES:
        return True
    return mention.head == "people" and mention.quantity is not None and any(mod in DEMONYMS or not is_common(mod) for mod in mention.mods)


_FREEING = frozenset(("free", "release", "rescue", "liberate"))


def held_so_long(p: Proposition) -> list[Proposition]:
    """A proposition -> that whoever was freed after so long had been held for so long; nothing for any other."""
    if p.predicate not in _FREEING or p.negated or p.mood != "asserted" or p.patient is None:
        return []
    after = amount_behind(p, "after", "duration")
    if after is None or after.head and after.head not in CELLS:
        return []
    where = tuple([one for one in p.obliques if one[0] == "in" and one[1].head in CELLS])
    return [p._replace(predicate="hold", at=-1, agent=None, obliques=(("for", after), *where), dates=(), adverbs=(), adjectives=(), past=True)]
