"""What several may do, each for himself, and one may do to several: that Iran supplies drones does not mean that nobody else does."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.events import EventMatch
from service.engine.compare.held import Held
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge
from service.engine.on_top import adds_to_it
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import LIGHT_VERBS, event_families
from service.engine.vocabulary.having import STATIVE
from service.engine.vocabulary.of_several import OFTEN, ONE_AT_A_TIME

_VAGUE = (Hedge.VAGUE,)


def open_to_others(p: Proposition, match: EventMatch, others: Sequence[Held]) -> bool:
    """Whether another one who does it, or to whom it is done, leaves room for the one of the statement."""
    theirs = match.proposition
    roles = ("agent", "patient", "to:") if _habitual(p) else ("agent", "patient")
    whom = [h for h in others if h.slot.role in roles and h.slot.kind in ("entity", "name")]
    if theirs is None or not whom or any(h.slot.kind == "entity" and h.slot.key in match.line.entities for h in whom):
        return False  # one who has another part in the line was given the wrong one
    if match.line.kind is not None and not adds_to_it(p) and all(h.slot.role == "agent" and h.slot.kind == "entity" for h in whom):
        return False  # of those of whom a curated record tells it names another one
    if any(h.slot.role == "patient" for h in whom) and any(h.slot.kind == "date" and h.agrees for h in match.held):
        return False  # what somebody did at that time was done to another
    if adds_to_it(p) and event_families(p).isdisjoint(ONE_AT_A_TIME):
        return True
    if _often(p) or _habitual(p) and _habitual(theirs):
        return True
    return all(h.slot.role == "agent" for h in whom) and _of_some(p.patient) and _of_some(theirs.patient)


def with_another_one(sentence: Sentence, at: int, line: Line) -> bool:
    """Whether the name at a place does or undergoes what many may, or the date at a place is of what is done to one by name who is not in the line."""
    for p in sentence.propositions:
        ends = [m for q, m in p.obliques if q == "to"] if _habitual(p) else []
        whom = [m for m in (p.agent, p.patient, *ends) if m is not None and m.name and not is_known(m) and m.entity not in line.entities]
        if any(m.first <= at < m.last for m in whom) and _often(p):
            return True
        dated = any(d.first <= at < d.last for d in p.dates)
        if dated and any(m is p.patient and m.head.lower() not in line.lows for m in whom):
            return True  # who visited Cairo in November did not visit Moscow then
    return False


def _often(p: Proposition) -> bool:
    return p.predicate in OFTEN or not event_families(p).isdisjoint(OFTEN)


def _habitual(p: Proposition) -> bool:
    """Whether the present tense tells what somebody does as a rule, and not what he is, holds or heads."""
    if p.past or p.perfect or p.negated or p.mood != "asserted" or p.dates or p.at < 0:
        return False
    return p.predicate not in LIGHT_VERBS and p.predicate not in STATIVE and p.predicate not in ONE_AT_A_TIME and event_families(p).isdisjoint(ONE_AT_A_TIME)


def _of_some(thing: Mention | None) -> bool:
    """Whether it is done to some of a sort, however many: "resolutions", "thousands of Russians"; others may do so to others of them."""
    if thing is None or thing.name or thing.pronoun or thing.determiner or thing.partitive or thing.possessor is not None or is_known(thing):
        return False
    return thing.plural if thing.quantity is None else thing.quantity.quantity.hedge in _VAGUE
