"""What follows from a deed and does not lead back to it: who dropped out of a race did not finish it, whose house burned down lost it."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.company import HOMES
from service.engine.vocabulary.contests_told import KNOCKOUT

_LEAVING = frozenset("withdraw leave abandon retire quit".split())
_RACES = frozenset("race marathon half-marathon regatta triathlon rally ultramarathon sprint".split())
_CHANGING_SIDES = frozenset("move switch transfer".split())
_TEARING = frozenset("tear rip blow take lift sweep wrench".split())
_OFF = frozenset("off from".split())
_TORN = frozenset("roof chimney sail mast door tree wing wheel spire steeple tower".split())
_RUINING = frozenset("destroy ruin burn wreck steal demolish raze flatten".split())
_GROWN = frozenset("crop harvest".split())
_MAKING = frozenset("design paint write compose create build sculpt carve draw".split())
_CLEAN = frozenset("clean unpolluted pristine uncontaminated".split())
_SAFELY = frozenset(("safely", "smoothly"))
_TICKETED = frozenset("concert show match game play tour festival performance premiere gig event final musical opera screening".split())


def entailed(p: Proposition) -> Iterator[Proposition]:
    """The clauses that are so if one is."""
    if p.mood != "asserted" or p.negated:
        return
    if p.predicate in _LEAVING and p.agent is not None:
        yield from _unfinished(p)
    elif p.predicate in _CHANGING_SIDES:
        yield from _left_and_joined(p)
    elif p.predicate in _TEARING and p.patient is not None and p.patient.head in _TORN:
        yield from _torn_off(p, p.patient)
    elif p.predicate == "sell" and "out" in p.adverbs and p.agent is None and p.patient is not None and p.patient.head in _TICKETED:
        ticket = Mention(p.patient.first, p.patient.last, "ticket", p.patient.head_at, plural=True)
        yield p._replace(predicate="buy", patient=ticket, adverbs=(), obliques=(("for", p.patient),))
    elif p.predicate == "beat" and p.patient is not None and any(q == "in" and m.head in KNOCKOUT for q, m in p.obliques):
        yield p._replace(predicate="eliminate", agent=None)  # who is beaten in the first round is out
    elif p.predicate == "land" and not _SAFELY.isdisjoint(p.adverbs):
        yield p._replace(predicate="crash", negated=True, adverbs=())
    elif p.predicate == "lose" and p.agent is not None and (p.patient is None or p.patient.head == "final"):
        gold = Mention(p.agent.first, p.agent.last, "medal", p.agent.head_at, ("gold",))
        yield p._replace(predicate="award", agent=None, patient=gold, negated=True, obliques=(*p.obliques, ("to", p.agent)))
    elif p.predicate == "be" and p.agent is not None and any(lemma in _CLEAN for lemma, _ in p.adjectives):
        yield p._replace(predicate="pollute", agent=None, patient=p.agent, adjectives=(), negated=True)
    elif p.predicate == "share" and p.patient is not None and p.patient.head in HOMES and p.agent is not None and any(q == "with" for q, _ in p.obliques):
        yield p._replace(predicate="live", patient=None, obliques=(("in", p.patient), *p.obliques))
    elif p.predicate == "be" and p.complement is not None and len(p.governed) == 1 and _the_only(p.complement) and p.agent is not None:
        yield _as_done(p.governed[0], p)
    if p.predicate in _RUINING and p.patient is not None:
        yield from _lost(p, p.patient)
    if p.predicate in _MAKING and p.agent is not None and p.patient is not None and (p.agent.name or names_person(p.agent.head)):
        work = Mention(p.agent.first, p.agent.last, "work", p.agent.head_at, determiner="the", of=p.agent)
        yield p._replace(predicate="be", agent=p.patient, patient=None, complement=work, obliques=(), dates=())


def _the_only(m: Mention) -> bool:
    """ "The only passenger", "the only one", "one of the judges"."""
    if m.partitive and m.quantity is not None and m.quantity.quantity.point == 1:
        return True
    return m.determiner == "the" and ("only" in m.mods or not m.head and m.quantity is not None and m.quantity.quantity.point == 1)


def _as_done(deed: Proposition, p: Proposition) -> Proposition:
    """ "Was the only one to vote for it": voted for it."""
    return deed._replace(mood="asserted", past=p.past, perfect=p.perfect, origin=p.origin, speaker=p.speaker, dates=deed.dates or p.dates)


def _unfinished(p: Proposition) -> Iterator[Proposition]:
    """ "Dropped out of the marathon": did not finish it."""
    race = p.patient or next((m for q, m in p.obliques if q in ("of", "from") and m.head in _RACES), None)
    if race is not None and race.head in _RACES:
        for verb in ("finish", "outrank"):
            yield p._replace(predicate=verb, patient=race, negated=True, obliques=without(p.obliques, race))


def _left_and_joined(p: Proposition) -> Iterator[Proposition]:
    """ "Moved from Atletico to United": left the one and joined the other."""
    who = p.agent or p.patient
    old = next((m for q, m in p.obliques if q == "from" and m.name), None)
    new = next((m for q, m in p.obliques if q == "to" and m.name), None)
    if who is None or old is None or new is None or not (who.hint == "person" or names_person(who.head) or who.name or who.pronoun):
        return
    left = tuple([one for one in p.obliques if one[1] is not old and one[1] is not new])
    yield p._replace(predicate="leave", agent=who, patient=old, obliques=left)
    if new.hint != "place":
        yield p._replace(predicate="join", agent=who, patient=new, obliques=left)


def _torn_off(p: Proposition, what: Mention) -> Iterator[Proposition]:
    """ "The storm tore the roof off the school": the school lost it in the storm."""
    off = next((m for q, m in p.obliques if q in _OFF and not names_person(m.head)), None)
    if off is not None:
        by = (("in", p.agent),) if p.agent is not None else ()
        yield p._replace(predicate="lose", agent=off, patient=what._replace(possessor=off), obliques=(*by, *[one for one in p.obliques if one[1] is not off]))


def _lost(p: Proposition, what: Mention) -> Iterator[Proposition]:
    """ "The flood ruined Holm's crop", "burned down the home of Holm": Holm lost it."""
    owner = what.possessor or what.of
    if owner is None or not (owner.hint == "person" or names_person(owner.head)) or what.name:
        return
    by = (("to", p.agent),) if p.agent is not None else ()
    thing = what._replace(possessor=owner, of=None)
    if what.head in _GROWN and what.mods and what.mods[-1] not in ("entire", "whole"):
        yield p._replace(predicate="lose", agent=owner, patient=thing._replace(head=what.mods[-1], mods=what.mods[:-1]), obliques=(*by, *p.obliques))
    yield p._replace(predicate="lose", agent=owner, patient=thing, obliques=(*by, *p.obliques))
