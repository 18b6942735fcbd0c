"""Whether what a line denies is another thing than what a statement asserts, or of another event: another charge, another day, another crash."""

from __future__ import annotations

from service.engine.compare.alike import another_one
from service.engine.compare.events import EventMatch
from service.engine.compare.words import WordRelation, relate
from service.engine.model import Relation
from service.engine.reading import Proposition, is_known
from service.engine.slots import LIGHT_VERBS, event_families
from service.engine.vocabulary.fates import BEFALLING

_CONTRARY = WordRelation.OPPOSITE
# what befalls people: of that, "nobody was hurt" denies all that a text tells; of anything else it may deny another thing
OF_PEOPLE = BEFALLING | frozenset("steal damage destroy".split())
_COURT = frozenset(("convict", "acquit", "accuse", "charge", "admit", "deny"))
_ANY_COUNT = frozenset("charge count wrongdoing crime offense offence accusation allegation misconduct".split())
_FIGURE = "#"  # stands for a bare number, whatever it is


def of_another_thing(match: EventMatch, p: Proposition) -> bool:
    """Whether what is denied is another thing or happened in another event."""
    return (
        _in_another_event(match, p)
        or _of_another_theme(match, p)
        or _says_another_thing(match, p)
        or _of_so_many(match, p)
        or _on_another_day(match, p)
        or _on_another_count(match, p)
        or _none_of_those(match, p)
        or _called_off_then(match, p)
    )


def _in_another_event(match: EventMatch, p: Proposition) -> bool:
    """Whether it befell people in a crash, and the line denies it of a fire: "the fire caused no injuries"."""
    theirs = match.proposition
    if theirs is None or not theirs.negated or p.negated or theirs.agent is None or theirs.agent.name or event_families(p).isdisjoint(OF_PEOPLE):
        return False
    return any(h.slot.role == "in:" and h.slot.kind == "noun" and h.relation is Relation.ABSENT for h in match.held)


def _none_of_those(match: EventMatch, p: Proposition) -> bool:
    """Whether "none" of a line is of those of whom it has told: that of seven workers none died tells nothing of a driver."""
    theirs, whom = match.proposition, p.patient or p.agent
    if theirs is None or not theirs.negated or p.negated or whom is None or not whom.head or "none" not in match.line.lows:
        return False
    if any(m is not None and (m.name or m.head and m.head != "none") for m in (theirs.patient, theirs.agent)):
        return False
    return whom.head not in match.line.terms


def _of_another_theme(match: EventMatch, p: Proposition) -> bool:
    """Whether the line tells of another thing by its noun, and has nothing of the one stated: that a cup was never found says nothing of a van."""
    theirs = match.proposition
    mine, other = p.patient or p.agent, (theirs.patient or theirs.agent) if theirs is not None else None
    if mine is None or other is None or mine.name or other.name or not another_one(mine, other):
        return False
    cast = [h for h in match.held if h.slot.role in ("patient", "agent")]
    return not any(h.agrees for h in cast) and any(h.slot.key == mine.head and h.relation is Relation.ABSENT for h in cast)


def _called_off_then(match: EventMatch, p: Proposition) -> bool:
    """Whether what is held again and again was called off in a year of which the statement is not: "the fair was canceled in 2020", "opened at nine"."""
    theirs = match.proposition
    if theirs is None or match.predicate is not _CONTRARY or not p.past or theirs.negated or "cancel" not in event_families(theirs):
        return False
    dated = any(d.date.year is not None for d in theirs.dates)
    return dated and not any(h.slot.kind == "date" and h.agrees for h in match.held)


def _on_another_day(match: EventMatch, p: Proposition) -> bool:
    """Whether what is denied for one time is stated for another: "will not reopen this year" leaves the next one."""
    theirs = match.proposition
    if theirs is None or theirs.negated == p.negated or match.predicate is _CONTRARY:
        return False
    return any(h.slot.kind == "date" and h.relation is Relation.DISJOINT for h in match.held)


def _on_another_count(match: EventMatch, p: Proposition) -> bool:
    """Whether the two are of different charges before a court: who was acquitted of fraud may yet have been convicted of murder."""
    theirs = match.proposition
    if theirs is None or event_families(p).isdisjoint(_COURT):
        return False
    if p.speaker is None and theirs.speaker is not None and theirs.predicate == "be" and "innocent" in event_families(theirs):
        return True  # what his lawyer says he is, is no verdict
    if any(_of_charge(preposition + ":") and m.head in _ANY_COUNT for preposition, m in p.obliques):
        return False  # "on every charge"
    if not any(_of_charge(h.slot.role) and h.slot.kind == "noun" and not h.agrees for h in match.held):
        return False
    named = [m for preposition, m in theirs.obliques if _of_charge(preposition + ":")]
    return any(m.head not in _ANY_COUNT or m.quantity is not None for m in named) and all(m.determiner not in ("all", "any", "every", "both") for m in named)


def _of_charge(role: str) -> bool:
    return role in ("of:", "to:", "on:", "for:", "with:")


def _says_another_thing(match: EventMatch, p: Proposition) -> bool:
    """Whether "is" or "has" says on both sides something else, and denies it on one: "is not safe" of water that was "above the record"."""
    theirs = match.proposition
    if theirs is None or not (p.predicate in LIGHT_VERBS and theirs.predicate in LIGHT_VERBS) or event_families(p) & event_families(theirs):
        return False
    mine, other = _said_of(p), _said_of(theirs)
    return bool(other) and not any(relate(one, two) >= WordRelation.SIBLING or relate(one, two) is _CONTRARY for one in mine for two in other)


def _said_of(p: Proposition) -> set[str]:
    """The words in which a light verb says what it says: its complement and adjectives, else its circumstances and adverbs."""
    if p.complement is not None or p.adjectives:
        what = p.complement
        words = {lemma for lemma, _ in p.adjectives} | ({what.entity or what.head, what.head, *what.mods} if what is not None else set()) - {""}
        return words or ({_FIGURE} if what is not None and what.quantity is not None else words)
    return {m.entity or m.head for m in (p.patient, *(m for _, m in p.obliques)) if m is not None} | {*p.adverbs}


def _of_so_many(match: EventMatch, p: Proposition) -> bool:
    """Whether the line counts such things, and the statement is of the one spoken of: who vetoed only one law may sign this one."""
    theirs = match.proposition.patient if match.proposition is not None else None
    if theirs is None or p.patient is None or theirs.quantity is None or p.patient.quantity is not None or is_known(p.patient):
        return False
    return p.patient.determiner in ("the", "this", "that") and not p.patient.plural and not is_known(theirs)
