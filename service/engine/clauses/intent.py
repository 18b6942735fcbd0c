"""Whether it was meant: "the blaze was started on purpose", "was no accident" are deliberate, "the blast was an accident" is not."""

from __future__ import annotations

from service.engine.clauses.nouns import at
from service.engine.compare.words import names_event
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.mishaps import FIRES

_MEANT = frozenset("deliberately intentionally purposely wilfully willfully knowingly".split())
_UNMEANT = frozenset("accidentally unintentionally inadvertently unwittingly".split())
_MEANT_SO = frozenset(("deliberate", "intentional"))
_UNMEANT_SO = frozenset("accident accidental unintentional".split())
STARTING = frozenset("start set light cause ignite begin".split())
DELIBERATE = "deliberate"


def intended(p: Proposition) -> Proposition:
    """A proposition that says of an event whether it was meant -> that it was, or was not, deliberate; itself for any other."""
    if p.predicate == "be" and p.agent is not None and not p.agent.name and (names_event(p.agent.head) or p.agent.head in FIRES):
        return _said_so(p, p.agent)
    fire = p.patient
    if p.predicate in STARTING and p.agent is None and fire is not None and fire.head in FIRES and not fire.name:
        meant, left = _manner(p)
        if meant is not None:
            adverbs = tuple([a for a in p.adverbs if a not in _MEANT | _UNMEANT])
            at = fire.last
            said = p._replace(predicate="be", agent=fire, patient=None, obliques=left, adverbs=adverbs, adjectives=((DELIBERATE, at),))
            return said if meant else said._replace(negated=not p.negated)
    return p


def _said_so(p: Proposition, event: Mention) -> Proposition:
    word = p.complement.head if p.complement is not None and not p.complement.mods and not p.complement.name else ""
    if p.complement is None and len(p.adjectives) == 1:
        word = p.adjectives[0][0]
    if word not in _MEANT_SO and word not in _UNMEANT_SO or word == "accident" and event.head in ("accident", "crash", "collision"):
        return p
    at = p.complement.head_at if p.complement is not None else p.adjectives[0][1]
    return p._replace(complement=None, adjectives=((DELIBERATE, at),), negated=p.negated != (word in _UNMEANT_SO))


def _manner(p: Proposition) -> tuple[bool | None, tuple[tuple[str, Mention], ...]]:
    """Whether it is said to have been meant, None where nothing is said, and the other circumstances."""
    if not _MEANT.isdisjoint(p.adverbs):
        return True, p.obliques
    if not _UNMEANT.isdisjoint(p.adverbs):
        return False, p.obliques
    purpose = at(p, "on")
    if purpose is not None and purpose.head == "purpose" and not purpose.mods:
        return True, without(p.obliques, purpose)
    chance = at(p, "by")
    if chance is not None and chance.head in ("accident", "mistake") and not chance.determiner:
        return False, without(p.obliques, chance)
    return None, p.obliques


def by_intent(p: Proposition) -> list[Proposition]:
    """ "Blew up the plant on purpose": the event was deliberate, too."""
    if p.negated or p.mood != "asserted" or p.patient is None or p.predicate in ("be", "have", "say"):
        return []
    meant, _ = _manner(p)
    if meant is None:
        return []
    lit = p.predicate in STARTING and p.patient.head in FIRES
    event = p.patient if lit else Mention(p.at, p.at + 1, p.predicate, p.at)
    said = p._replace(predicate="be", at=-1, agent=event, patient=None, others=(), obliques=(), dates=(), adverbs=(), adjectives=((DELIBERATE, p.at),))
    return [said if meant else said._replace(negated=True)]
