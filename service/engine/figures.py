"""Judging a bare figure: "the trial involved 812 children", "the new firm will have 14 plants", whatever verb the record has it with.

A verb of having or involving says little by itself, so the record need not have one like it: what has to be there is the same thing counted beside the same
other things, in one event. The one such figure on record settles it; two that differ leave it open.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding, verdict_of
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import Amount, participants, slots_of
from service.engine.vocabulary.having import EMPTY_PLACES, HAVING, INVOLVING

_TOLD = frozenset(("asserted", "prediction", "according", "reported"))


def judge_figure(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that says little more than how many there are -> a finding by the one such figure on record; none where there is none, or more."""
    counted = _counted(p)
    if counted is None:
        return []
    beside = [m for _, m in participants(p) if m is not counted and m.head not in EMPTY_PLACES]
    if not beside or not any(m.name or m.entity or m.head for m in beside) or any(m.quantity is not None for m in beside):
        return []
    found = [
        (amount, line)
        for line in candidates(slots_of(p, sentence.words), sentence.words, corpus)
        for amount in line.amounts
        if _same_figure(p, counted, amount) and amount.owner is not None and all(_takes_part(m, amount.owner, counted) for m in beside)
    ]
    values = {amount.quantity.quantity for amount, _ in found}
    return [_finding(counted, *found[0])] if len(values) == 1 else []


def _counted(p: Proposition) -> Mention | None:
    """What is counted, where the proposition says no more than that."""
    if p.negated or p.mood not in _TOLD or p.dates or p.adjectives or p.governed:
        return None
    counted = [m for _, m in participants(p) if m.quantity is not None]
    if len(counted) != 1 or counted[0].partitive or counted[0].name or not counted[0].head or counted[0].whole is not None:
        return None
    quantity = counted[0].quantity
    if quantity is None or quantity.form != "cardinal" or not (p.predicate in INVOLVING or p.predicate in HAVING):
        return None
    return counted[0]


def _same_figure(p: Proposition, counted: Mention, amount: Amount) -> bool:
    """Whether a figure on record counts the same, in an event that may stand for having them."""
    theirs, owner = amount.mention, amount.owner
    if theirs is None or owner is None or amount.negated or amount.mood not in _TOLD or theirs.partitive or theirs.whole is not None:
        return False
    if amount.quantity.form != "cardinal" or not _same_thing(p, counted, theirs):
        return False
    return p.predicate in INVOLVING or owner.predicate in HAVING or amount.role == "with:"


def _same_thing(p: Proposition, counted: Mention, theirs: Mention) -> bool:
    if any(mod not in theirs.mods for mod in counted.mods):
        return False
    if is_generic_person(counted.head) and p.predicate in verbs_of(theirs.head):
        return True  # "employs 40 people" of one who has 40 employees
    return theirs.head == counted.head or relate(counted.head, theirs.head, "n") >= WordRelation.SYNONYM


def _takes_part(mention: Mention, owner: Proposition, counted: Mention) -> bool:
    """Whether what the statement has beside its figure is beside the one on record, too, and no other one of its sort."""
    if mention.pronoun and not mention.entity:
        return False
    return any(_alike(mention, other) for _, one in participants(owner) for other in _inside(one) if other.head != counted.head)


def _inside(mention: Mention) -> Iterator[Mention]:
    yield mention
    for inner in (mention.possessor, mention.of):
        if inner is not None:
            yield from _inside(inner)


def _alike(mine: Mention, theirs: Mention) -> bool:
    named = mine.entity and not mine.entity.startswith("~")
    if named or mine.name:
        return bool(named) and mine.entity == theirs.entity
    if set(mine.mods) != set(theirs.mods) or theirs.name:
        return False  # a larger trial is another one
    head, other = mine.entity[1:] or mine.head, theirs.entity.lstrip("~") or theirs.head
    return bool(head) and (head == other or relate(head, other, "n") >= WordRelation.BROADER)


def _finding(counted: Mention, amount: Amount, line: Line) -> Finding:
    assert counted.quantity is not None
    value, recorded = counted.quantity.quantity, amount.quantity.quantity
    relation = compare_quantities(value, recorded).relation
    verdict, first, last = verdict_of(relation), counted.quantity.first, counted.quantity.last
    if verdict is Verdict.CONSISTENT:
        return Finding(verdict, Kind.COUNT, relation, first, last, f"The record bears this out: {line.evidence.text}", value, recorded, line)
    text = f"The record has {describe(recorded)} where the statement has {describe(value)}: {line.evidence.text}"
    if verdict is Verdict.UNKNOWN:
        return Finding(verdict, Kind.COUNT, Relation.OVERLAPPING, first, last, text, value, recorded, line)
    return Finding(verdict, Kind.COUNT, relation, first, last, text, value, recorded, line, None, describe(recorded))
