"""Judging a bare figure: "the trial involved 812 children", "the new firm will have 14 plants", whatever verb the record has it with.

A verb of having or involving says little by itself, so the record need not have one like it: what has to be there is the same thing counted beside the same
other things, in one event. The one such figure on record settles it; two that differ leave it open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.amounts_told import Amount
from service.engine.compare.counted import more_than_a_sort
from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus
from service.engine.holdings import TOLD, Holding, holdings_of
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Relation, Verdict
from service.engine.parts import AGREES, Finding, verdict_of
from service.engine.reading import Mention, Proposition, Sentence, is_known, meant_by, nested
from service.engine.retrieve import candidates
from service.engine.same_event import alike
from service.engine.slots import participants, slots_of
from service.engine.sums import counts_others, worked_out
from service.engine.vocabulary.having import CREWS, EMPTY_PLACES, HAVING, INVOLVING
from service.engine.vocabulary.titles import GENDERED

_TEXT = 400  # lines of which each is looked at


def judge_figure(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that says little more than how many there are -> a finding by the one such figure on record; none where there is none, or more."""
    holding, counted = _holding(p), _counted(p)
    if holding is None and counted is None:
        return []
    lines = candidates(slots_of(p, sentence.words), sentence.words, corpus)
    found = _of_holder(p, holding, lines, corpus) if holding is not None else []
    return found or (_of_event(p, counted, lines) if counted is not None else [])


def _of_event(p: Proposition, counted: Mention, lines: Sequence[Line]) -> list[Finding]:
    """By a figure that has the same others beside it in one event."""
    beside = [m for _, m in participants(p) if m is not counted and m.head not in EMPTY_PLACES]
    if not beside or not any(m.name or m.entity or m.head for m in beside) or any(m.quantity is not None for m in beside):
        return []
    found = [
        (amount.quantity.quantity, line)
        for line in lines
        for amount in line.amounts
        if _same_figure(p, counted, amount)
        and not more_than_a_sort(counted, amount.mention)
        and amount.owner is not None
        and all(_takes_part(m, amount.owner, counted) for m in beside)
    ]
    if len({value for value, _ in found}) != 1:
        return []
    finding = _finding(counted, *found[0])
    came_to = counted.quantity is not None and finding.verdict is Verdict.CONTRADICTED and worked_out(counted.quantity.quantity, found[0][1])
    return [] if came_to else [finding]


def _holding(p: Proposition) -> Holding | None:
    """The one thing counted that it says a whole has; None where there is none, or several."""
    told = [one for q in (p, *p.governed) for one in holdings_of(q._replace(mood="asserted")) if one.counted.quantity is not None]
    mine = list({one.counted.first: one for one in sorted(told, key=lambda one: one.full)}.values()) if told else []
    return mine[0] if len(mine) == 1 else None


def _of_holder(p: Proposition, mine: Holding, lines: Sequence[Line], corpus: Corpus) -> list[Finding]:
    """By how many the record has of them in the same whole: "the convoy consisted of 14 trucks" of "a convoy of 14 trucks"."""
    found = _on_record(p, mine, lines, corpus)
    if found is None:
        return []
    value, full, line = found
    finding = _finding(mine.counted, value, line)
    stated = mine.counted.quantity
    if stated is not None and finding.verdict is Verdict.CONTRADICTED and worked_out(stated.quantity, line):
        return []  # a jury of seven women and five men has twelve members
    others = [m for _, m in participants(p) if m.head not in EMPTY_PLACES]
    if p.dates or p.adjectives or p.governed or len(others) > 2:  # more is said of so many of them: there cannot be more than there are
        more = stated is not None and full and value.hedge is Hedge.EXACT and stated.quantity.low > value.high and stated.quantity.hedge is not Hedge.ABOUT
        return [finding] if more and finding.verdict is Verdict.CONTRADICTED else []
    return [finding] if finding.verdict is Verdict.CONSISTENT or full and mine.full and finding.verdict is Verdict.CONTRADICTED else []


def held_on_record(p: Proposition, counted: Mention, corpus: Corpus) -> bool:
    """Whether the record has just as many of them in the same whole, whatever else the clause says of it: "gave him a list of eight names"."""
    mine = next((one for one in holdings_of(p) if one.counted is counted), None)
    found = _on_record(p, mine, (), corpus) if mine is not None else None
    return found is not None and counted.quantity is not None and compare_quantities(counted.quantity.quantity, found[0]).relation in AGREES


def _on_record(p: Proposition, mine: Holding, lines: Sequence[Line], corpus: Corpus) -> tuple[Quantity, bool, Line] | None:
    """The one number that the record has of them, whether of all of them, and where; None where it has none, or several."""
    told = corpus.lines if len(corpus.lines) <= _TEXT else lines  # a text may call the holder by another word
    found = [(value, full, line) for line in told if line.holdings for value, full in _held(p, mine, line, corpus)]
    found = [one for one in found if one[1]] or found
    return found[0] if len({value for value, _, _ in found}) == 1 else None


def _held(p: Proposition, mine: Holding, line: Line, corpus: Corpus) -> Iterator[tuple[Quantity, bool]]:
    """How many a line says that the holder has of what is counted, all sorts of them put together where the statement has one word for them."""
    theirs = [one for one in line.holdings if _same_holder(mine.holder, one.holder, corpus)]
    theirs = [one for one in theirs if not more_than_a_sort(mine.counted, one.counted)]
    fit = list({one.counted.first: one for one in theirs if _held_thing(p, mine.counted, one.counted)}.values())
    values = [one.counted.quantity.quantity for one in fit if one.counted.quantity is not None]
    if len(values) == 1:
        yield values[0], fit[0].full
    elif values and all(value.low == value.high and value.hedge is Hedge.EXACT for value in values):
        total = sum(value.low for value in values)
        yield Quantity(total, total), all(one.full for one in fit)


def _held_thing(p: Proposition, counted: Mention, theirs: Mention) -> bool:
    if counts_others(theirs) != counts_others(counted):
        return False
    persons = is_generic_person(theirs.head) or names_person(theirs.head) or theirs.head in CREWS
    members = persons and (is_generic_person(counted.head) and counted.head not in GENDERED or counted.head in _HEADS_OF_PEOPLE)
    return members and not counted.mods or _same_thing(p, counted, theirs)


_HEADS_OF_PEOPLE = frozenset("member name soul life person people".split())


def _same_holder(mine: Mention, theirs: Mention, corpus: Corpus) -> bool:
    if mine.pronoun and not mine.entity or set(mine.mods) - set(theirs.mods) and not theirs.name or _of_two_owners(mine, theirs):
        return False
    if is_known(mine) and theirs.plural and not theirs.name and theirs.entity != mine.entity:
        return False  # what the unions have is not one union's
    return alike(mine, theirs, corpus.table)


def _counted(p: Proposition) -> Mention | None:
    """What is counted, where the proposition says no more than that."""
    if p.negated or p.mood not in TOLD or p.dates or p.adjectives or p.governed:
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
    if theirs is None or owner is None or amount.negated or amount.mood not in TOLD or theirs.partitive or theirs.whole is not None:
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
    return any(_alike(mention, other) for _, one in participants(owner) for other in nested(one) if other.head != counted.head)


def _alike(mine: Mention, theirs: Mention) -> bool:
    named = is_known(mine)
    if named or mine.name:
        return bool(named) and mine.entity == theirs.entity
    if set(mine.mods) != set(theirs.mods) or theirs.name or _of_two_owners(mine, theirs):
        return False  # a larger trial is another one
    head, other = mine.entity[1:] or mine.head, meant_by(theirs)
    return bool(head) and (head == other or relate(head, other, "n") >= WordRelation.BROADER)


def _of_two_owners(mine: Mention, theirs: Mention) -> bool:
    """Whether the one thing is one's by name and the other another's: the parliament of Ormia, the parliament of Velmar."""
    one, other = mine.of or mine.possessor, theirs.of or theirs.possessor
    return one is not None and other is not None and is_known(one) and is_known(other) and bool(one.name and other.name) and one.entity != other.entity


def _finding(counted: Mention, recorded: Quantity, line: Line) -> Finding:
    assert counted.quantity is not None
    value = counted.quantity.quantity
    relation = compare_quantities(value, recorded).relation
    verdict, first, last = verdict_of(relation), counted.quantity.first, counted.quantity.last
    if verdict is Verdict.CONSISTENT:
        return Finding(verdict, Kind.COUNT, relation, first, last, f"The record bears this out: {line.evidence.text}", value, recorded, line)
    text = f"The record has {describe(recorded)} where the statement has {describe(value)}: {line.evidence.text}"
    if verdict is Verdict.UNKNOWN:
        return Finding(verdict, Kind.COUNT, Relation.OVERLAPPING, first, last, text, value, recorded, line)
    return Finding(verdict, Kind.COUNT, relation, first, last, text, value, recorded, line, None, describe(recorded))
