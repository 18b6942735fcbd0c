"""Figures of a statement that are no rivals of what the referee holds against them: of other things, of what other people did, or limits that are kept."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from service.engine.compare.alike import another_one, same_one
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.either_place import either_place
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge
from service.engine.parts import AGREES
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.rivals import is_measure, of_another_firm, went_there
from service.engine.slots import LIGHT_VERBS, event_families, families_of_word
from service.engine.vocabulary.collectives import INSTITUTIONS

_STAND_INS = frozenset("first second third last next one other another rest both all some most none youngest oldest".split())
_ANYTHING = frozenset("name item case entry piece unit".split())


def within_limits(sentence: Sentence, at: int, near: Sequence[Line]) -> bool:
    """Whether the word at a place belongs to a deadline that a figure of the lines keeps."""
    limit = next((q for q in sentence.quantities if q.first <= at < q.last and sentence.words[q.first].low == "within"), None)
    if limit is None:
        return False
    bound = replace(limit.quantity, low=-math.inf, hedge=Hedge.AT_MOST)
    return any(quantity_relation(bound, q.quantity) in AGREES for line in near for q in line.sentence.quantities if q.form == "duration")


def of_unlike_things(sentence: Sentence, at: int, line: Line, index: int) -> bool:
    """Whether the numbers at two places count things of which neither is a kind of the other: three men and two display cases."""
    mine, theirs = _counted(sentence, at), _counted(line.sentence, index)
    if mine is None or theirs is None or _may_be_anything(mine) or _may_be_anything(theirs):
        return False
    one, other = mine.head, theirs.head
    if is_generic_person(one) or is_generic_person(other):
        return not (_may_be_people(one) and _may_be_people(other))
    return not _akin(one, other) and families_of_word(one).isdisjoint(families_of_word(other))


def in_unlike_events(sentence: Sentence, at: int, line: Line, index: int) -> bool:
    """Whether the numbers at two places are of those who take part in events that have nothing to do with each other, however alike those are called."""
    if either_place(sentence.mentions, line) or _measured_by(sentence, line):
        return True  # 9,000 in tents or at the stadium are no rival of those at the stadium
    mine, theirs = _told_of(sentence, at), _told_of(line.sentence, index)
    if theirs is not None and any(p.agent is not None and went_there(theirs, p.agent) for p in sentence.propositions if p.first <= at < p.last):
        return True
    if mine is not None and theirs is not None and mine.predicate == theirs.predicate == "employ" and of_another_firm(mine.agent, theirs.agent):
        return True
    if mine is not None and theirs is not None and mine.negated and not theirs.negated:
        return True  # how many did it does not tell how many did not
    if mine is None or theirs is None or {mine.predicate, theirs.predicate} & LIGHT_VERBS:
        return False
    counted = _counted(sentence, at)
    if counted is None or not is_generic_person(counted.head):
        return False
    one, other = event_families(mine), event_families(theirs)
    return bool(one and other) and one.isdisjoint(other) and relate(mine.predicate, theirs.predicate, "v") is WordRelation.NONE


def of_an_unheard_year(sentence: Sentence, line: Line) -> bool:
    """Whether all of a statement is of one past year that the line does not have: a flood of another year may have had another toll."""
    told = [p for p in sentence.propositions if p.origin != "age"]
    years = {d.date.year for p in told for d in p.dates if d.date.year is not None and d.date.bound is None}
    if len(years) != 1 or not all(p.past and p.mood == "asserted" for p in told):
        return False
    return not any(d.date.year in years for d in line.sentence.dates)


def _measured_by(sentence: Sentence, line: Line) -> bool:
    """Whether what a sentence tells is what something else is measured by in a line: "nine floors, two more than were permitted" does not permit nine."""
    done = [p.predicate for p in sentence.propositions]
    told = [event.predicate for event in line.events if is_measure(event.proposition, line.sentence)]
    return any(relate(one, other, "v") >= WordRelation.SYNONYM for one in done for other in told)


def dates_another(sentence: Sentence, at: int, line: Line, index: int) -> bool:
    """Whether the dates at two places are of what befell or was done by two that are told apart by one verb: when work began is not when the outbreak did."""
    mine, theirs = _dated(sentence, at), _dated(line.sentence, index)
    if any(_after_a_first(one, other) for one in mine for other in theirs):
        return True
    return bool(mine and theirs) and all(_of_two(one, other) for one in mine for other in theirs)


def _after_a_first(one: Proposition, other: Proposition) -> bool:
    """Whether the one is of a year behind that in which the other was so for the first time: "was held in 1950", "was first held in 1922"."""
    if "first" not in other.adverbs or "first" in one.adverbs:
        return False
    mine, then = [[d.date.year for d in p.dates if d.date.year is not None] for p in (one, other)]
    return bool(mine and then) and min(mine) > max(then)


def _of_two(one: Proposition, other: Proposition) -> bool:
    if relate(one.predicate, other.predicate, "v") < WordRelation.SYNONYM and event_families(one).isdisjoint(event_families(other)):
        return False
    sides = [(m, t) for m, t in ((one.agent, other.agent), (one.patient, other.patient)) if m is not None and t is not None]
    return bool(sides) and all(_told_apart(m, t) for m, t in sides)


def _told_apart(mine: Mention, theirs: Mention) -> bool:
    if mine.name and theirs.name:
        return not same_one(mine, theirs)
    if mine.head in _STAND_INS or theirs.head in _STAND_INS:
        return False  # "the first to be found" may be anybody
    if mine.name or theirs.name:
        name, other = (mine, theirs) if mine.name else (theirs, mine)
        return name.hint == "person" and bool(other.head) and not other.pronoun and not _may_be_people(other.head)
    return another_one(mine, theirs) and relate(theirs.head, mine.head, "n") is WordRelation.NONE


def _dated(sentence: Sentence, at: int) -> list[Proposition]:
    told = [p for p in sentence.propositions if any(d.first <= at < d.last for d in p.dates)]
    return [p for p in told if p.predicate != "be"] or told  # "was found burned out on Monday" was so then, and found


def _told_of(sentence: Sentence, at: int) -> Proposition | None:
    """The one clause in which the number at a place counts who takes part; None where it is in several or in none."""
    told = [p for p in sentence.propositions if any(_counts(m, at) for m in (p.agent, p.patient))]
    return told[0] if len(told) == 1 and told[0].at >= 0 else None


def _counts(m: Mention | None, at: int) -> bool:
    return m is not None and m.quantity is not None and m.quantity.first <= at < m.quantity.last


def _counted(sentence: Sentence, at: int) -> Mention | None:
    """What the number at a place counts."""
    return next((m for m in sentence.mentions if _counts(m, at) and m.quantity is not None and m.quantity.form == "cardinal" and m.head), None)


def _may_be_anything(m: Mention) -> bool:
    return m.head in _ANYTHING and not m.mods


def _may_be_people(noun: str) -> bool:
    return is_generic_person(noun) or names_person(noun) or noun in INSTITUTIONS


def _akin(noun: str, term: str) -> bool:
    return relate(noun, term, "n") >= WordRelation.NARROWER or relate(term, noun, "n") >= WordRelation.NARROWER
