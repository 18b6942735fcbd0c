"""Deeds that a line tells by a noun or in what it calls somebody, without a word on who did them."""

from __future__ import annotations

from service.engine.compare.events import EventMatch
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.reading import NOUN, Mention, Proposition, is_known
from service.engine.slots import event_families, families_of_word
from service.engine.vocabulary.suspicion import CRIMES


def nobodys_deed(match: EventMatch, p: Proposition) -> bool:
    """Whether a line has what somebody by name is to have done to a thing only by a noun that is nobody's: a trial for theft tells of no thief."""
    if p.agent is None or p.patient is None or p.at < 0 or p.negated:
        return False
    described = match.proposition is None or match.proposition.origin in ("title", "apposition")
    if described and _only_described(match.line, p):
        return True  # "freed the trapped driver": by whom he was trapped it does not tell
    told = match.proposition
    if told is not None and (told.origin != NOUN or told.agent is not None):
        return False
    if not is_known(p.agent) or p.predicate != "take" and event_families(p).isdisjoint(CRIMES):
        return False
    judged = any(not _JUDGED.isdisjoint(e.families) or e.predicate in _JAILING for e in match.line.events)
    return not judged and not noun_of(match, p)


def deed_of_another(match: EventMatch, p: Proposition) -> bool:
    """Whether a line tells by a verb the deed that the statement has as somebody's noun, and of another one: "mediation by Varn" where Orm mediated."""
    deed, told = p.agent, match.proposition
    if deed is None or deed.name or deed.pronoun or p.at < 0 or told is None or told.agent is None or not is_known(told.agent):
        return False
    doer = _doer_of(deed, p)
    if doer is None or not is_known(doer) or relate(deed.head, told.predicate) < WordRelation.SYNONYM:
        return False
    return all(m.entity != doer.entity for event in match.line.events if event.predicate == told.predicate for _, m in event.cast)


def _doer_of(deed: Mention, p: Proposition) -> Mention | None:
    """Whose deed a noun before the verb tells: its owner, or who stands behind "by"."""
    if deed.possessor is not None:
        return deed.possessor
    behind = p.patient.of if p.patient is not None else None
    by = [m for preposition, m in p.obliques if preposition == "by"] if behind is None or behind.first > p.at else [behind]
    return next((m for m in by if deed.last < m.first < p.at), None)


def _only_described(line: Line, p: Proposition) -> bool:
    """Whether a line has the deed only in what it calls somebody."""
    deed, words = event_families(p), line.sentence.words
    told = [at for term, places in line.terms.items() if term == p.predicate or not families_of_word(term).isdisjoint(deed) for at in places]
    return bool(told) and all(words[at].tag == "A" and words[at].low.endswith(("ed", "en")) for at in told)


_JAILING = frozenset("jail imprison incarcerate execute confess".split())
_JUDGED = frozenset(("convict", "punish", "sentence", "fine", "admit"))


def noun_of(match: EventMatch, p: Proposition) -> bool:
    """Whether some noun of the line belongs to the one who acts: "Brightwater's purchase of a maker" of "Brightwater bought"."""
    assert p.agent is not None
    event = match.proposition
    if event is not None and event.complement is not None and event.agent is not None and p.patient is not None:
        owner = event.complement.of or event.complement.possessor
        if owner is not None and (event.agent.entity, owner.entity) == (p.agent.entity, p.patient.entity):
            return relate(event.complement.head, p.predicate) >= WordRelation.SYNONYM  # "its chairwoman, Joan Pell" of "Pell chairs it"
    owners = [owner for m in match.line.sentence.mentions if relate(p.predicate, m.head) for owner in (m.possessor, m.of) if owner is not None]
    return any(owner.entity == p.agent.entity for owner in owners)
