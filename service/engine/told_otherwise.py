"""What keeps the referee from bearing a statement out: the record counts the very thing otherwise, or tells the opposite of the very one."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.conditions import GRADED
from service.engine.compare.families import exclusive
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.event import event_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.vocabulary.compass import POINTS, other_point
from service.engine.vocabulary.order import AHEAD_OR_BEHIND, STILL

_OTHER = (WordRelation.SIBLING, WordRelation.OPPOSITE)
_LINES = 32  # about one that are gone through


def told_otherwise(sentence: Sentence, near: Sequence[Line], corpus: Corpus) -> bool:
    """Whether a resolved sentence goes against what the record says of the same: "seven men and five women" of a jury of five men and seven women."""
    if any(_counted_otherwise(m, near) or _another_such(m, near) for m in sentence.mentions) or _no_longer(sentence, near):
        return True
    if any(_another_state(m, near) or _other_side(m, near) for m in sentence.mentions):
        return True
    return any(_done_otherwise(p, corpus) for p in sentence.propositions) or _the_other_way(sentence, near)


def _the_other_way(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the very one is ahead in the sentence, and behind in a line, or the other way round: "led by 900 votes" of who trailed by as many."""
    said = [word.low for word in sentence.words]
    way = next((i for low in said for i, words in enumerate(AHEAD_OR_BEHIND) if low in words), -1)
    if way < 0:
        return False
    doers = {p.agent.entity or p.agent.head for p in sentence.propositions if p.agent is not None}
    return any(
        not AHEAD_OR_BEHIND[1 - way].isdisjoint(line.lows)
        and AHEAD_OR_BEHIND[way].isdisjoint(line.lows)
        and any(e.proposition.agent is not None and (e.proposition.agent.entity or e.proposition.agent.head) in doers for e in line.events)
        for line in near
    )


_STILL = STILL | frozenset("remained continued continuing ongoing keep keeps until till".split())


def _no_longer(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether it is still so, as stated, and no line has a word for that."""
    now = any("still" in p.adverbs and not p.past for p in sentence.propositions)
    return now and all(_STILL.isdisjoint(line.lows) for line in near)


def _counted_otherwise(stated: Mention, near: Sequence[Line]) -> bool:
    """Whether the lines count the same things and never as many."""
    if stated.quantity is None or not stated.head or stated.partitive or stated.quantity.form != "cardinal":
        return False
    there = [m.quantity.quantity for line in near for m in line.sentence.mentions if m.head == stated.head and m.quantity is not None and not m.partitive]
    return bool(there) and all(quantity_relation(stated.quantity.quantity, told) is Relation.DISJOINT for told in there)


def _another_such(stated: Mention, near: Sequence[Line]) -> bool:
    """Whether the lines have the words before a noun only before another one: broken legs, of "broken arms"."""
    if not stated.mods or not stated.head or stated.name:
        return False
    others = [m for line in near for m in line.sentence.mentions if m.mods == stated.mods and not m.name and relate(stated.head, m.head, "n") in _OTHER]
    return bool(others) and not any(relate(stated.head, term, "n") >= WordRelation.NARROWER for line in near for term in line.terms)


def _another_state(stated: Mention, near: Sequence[Line]) -> bool:
    """Whether the lines have the state somebody is in only with other words before it: critical condition, of "stable condition"."""
    if stated.head not in GRADED or not stated.mods:
        return False
    told = [m.mods for line in near for m in line.sentence.mentions if m.head == stated.head]
    return bool(told) and not any(relate(mine, other) >= WordRelation.SYNONYM for mine in stated.mods for mods in told for other in mods)


def _other_side(stated: Mention, near: Sequence[Line]) -> bool:
    """Whether the lines have it on another side of the very place: north of the town, of "south of the town"."""
    of = stated.of
    if stated.head not in POINTS or of is None or not of.entity:
        return False
    there = [m.head for line in near for m in line.sentence.mentions if m.of is not None and m.of.entity == of.entity]
    return any(other_point(stated.head, head) for head in there)


def _done_otherwise(p: Proposition, corpus: Corpus) -> bool:
    """Whether the record tells the opposite of the one who does it, and nothing like it: "denied any role" of one who "has admitted it"."""
    if p.negated or p.agent is None or p.agent.entity not in corpus.table.known:
        return False
    mine = event_of(p).families
    told = [
        event.families
        for line in corpus.lines_of(p.agent.entity, _LINES)
        for event in line.events
        if not event.proposition.negated and event.proposition.agent is not None and event.proposition.agent.entity == p.agent.entity
    ]
    return any(exclusive(mine, theirs) for theirs in told) and all(mine.isdisjoint(theirs) for theirs in told)
