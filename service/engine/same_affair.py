"""Whether a line and a statement are of the same affair: who takes part in it, when it was, whether it may be any such thing."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.dates import date_relation
from service.engine.compare.events import EventMatch
from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Proposition, is_known
from service.engine.slots import LIGHT_VERBS, participants
from service.engine.vocabulary.hedges_of_scope import PLACE_PREPOSITIONS
from service.engine.vocabulary.mishaps import ANY_MISHAP, MISHAPS
from service.engine.weighing import ELSEWHERE

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_OVERLAPPING = Relation.OVERLAPPING
_DISJOINT = Relation.DISJOINT
_ABSENT = Relation.ABSENT
_AGREEING = (Relation.EQUAL, Relation.INSIDE)


def about_the_same(match: EventMatch, support: Sequence[float], besides: Sequence[Held] = ()) -> bool:
    """Whether those who take part, but for the slots in question, are all in the line, or the line leaves them out and another of the same event has them."""
    return all(
        h.agrees or (h.relation is _ABSENT and elsewhere > 0 and h.slot.role == "agent")
        for h, elsewhere in zip(match.held, support, strict=True)
        if h.slot.role in ("agent", "patient") and h.slot.kind in ("entity", "name") and h not in besides
    )


def anchored(match: EventMatch) -> bool:
    """Whether the line has one at least of those who take part: then it may be the same event."""
    return any(h.agrees and (h.slot.kind != "entity" or h.strength > ELSEWHERE) for h in match.held if h.slot.kind not in ("verb", "manner"))


def only_there(match: EventMatch) -> bool:
    """Whether all that the line has of those who take part is the place."""
    cast = [h for h in match.held if h.slot.kind not in ("verb", "manner", "date")]
    return all(h.slot.role in PLACE_PREPOSITIONS for h in cast if h.agrees)


def same_affair(match: EventMatch, support: Sequence[float]) -> bool:
    """Whether all that the statement names, dates and counts, and what it is done to, is there: who sold a mill may have bought another."""
    return all(
        h.agrees or h.relation is _OVERLAPPING or elsewhere > 0
        for h, elsewhere in zip(match.held, support, strict=True)
        if (h.slot.kind in ("entity", "name", "date") and h.slot.role != "governed")
        or (h.slot.kind == "quantity" and h.relation is _DISJOINT)
        or (h.slot.kind == "noun" and h.slot.role in ("patient", "in:"))
    )


def at_another_time_beside(match: EventMatch, p: Proposition) -> bool:
    """Whether a clause without a date of its own shares the one of a verb beside it, and the statement has another: "grew last year and made a loss"."""
    theirs = match.proposition
    if theirs is None or theirs.dates or not p.dates or theirs.at < 0:
        return False
    beside = [q for q in match.line.sentence.propositions if q.dates and q.at != theirs.at and q.origin == theirs.origin and _of_one_subject(q, theirs)]
    return bool(beside) and not any(date_relation(mine.date, d.date) in _AGREEING for mine in p.dates for q in beside for d in q.dates)


def _of_one_subject(one: Proposition, other: Proposition) -> bool:
    return one.agent is not None and other.agent is not None and one.agent.first == other.agent.first


def at_once(match: EventMatch) -> bool:
    """Whether all but the verb is the same, the date too: ten teachers were not both hired and dismissed in August."""
    rest = [h for h in match.held if h.slot.kind != "verb"]
    return all(h.agrees and h.strength > ELSEWHERE for h in rest) and any(h.slot.kind == "date" for h in rest)


def timed(theirs: Proposition) -> bool:
    """Whether the present tense tells what is to happen at a given time: "the team flies to Oslo on Wednesday"."""
    return not theirs.past and bool(theirs.dates) and theirs.predicate not in LIGHT_VERBS


# what may befall one year after year
_AGAIN = frozenset("fine sue warn inspect visit tour punish reprimand search raid audit vandalize flood".split())


def may_come_again(p: Proposition, theirs: Proposition | None) -> bool:
    """Whether all that is said is that such a thing happened to one in another year than on record: it may have happened twice."""
    told = theirs.dates if theirs is not None else ()
    if theirs is None or p.predicate != theirs.predicate or p.predicate not in _AGAIN or len(p.dates) != 1 or not told:
        return False
    year = p.dates[0].date.year
    if year is None or any(d.date.year is None or d.date.year == year for d in told):
        return False
    return len(list(participants(p))) == 1 and all(m.quantity is None for _, m in participants(p))


def indefinite(p: Proposition) -> bool:
    """Whether what undergoes the event is any such thing rather than a known one."""
    thing = p.patient or p.agent
    return thing is not None and not thing.name and not is_known(thing) and thing.determiner in ("a", "an", "another", "some")


def of_another_mishap(noun: str, line: Line) -> bool:
    """Whether a line tells of a mishap of another sort: that none died in a fire says nothing of a leak."""
    if noun not in _MISHAPS:
        return False
    told = [term for term in line.terms if term in _MISHAPS]
    return bool(told) and not any(relate(noun, term) >= WordRelation.BROADER for term in told)


_MISHAPS = MISHAPS - ANY_MISHAP


def of_a_mishap(role: str, p: Proposition) -> bool:
    """Whether what a noun phrase in a role says more of is a mishap: the typhus of an outbreak tells which it is."""
    whose = p.agent if role == "agentof" else p.patient
    return whose is not None and whose.head in _MISHAPS
