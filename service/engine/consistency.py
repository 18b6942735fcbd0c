"""A draft held against itself: the same thing given two values, whether or not the record knows it.

Narrow on purpose. A story tells of many similar things, and a false alarm costs more trust than a miss: two values clash only where what they are values
of is the same word for word or person for person, and neither another date, place, participant or source nor "another", "former" or "of them" tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from service.engine.compare.dates import compare_dates
from service.engine.compare.quantities import compare_quantities
from service.engine.following import Follower
from service.engine.model import DateSpan, Quantity, Relation
from service.engine.reading import Sentence
from service.engine.stated import Frame, Stated, stated_in

_REMEMBERED = 8  # values of one topic


Place = Callable[[int, int], tuple[int, int]]  # a range of a sentence's words -> its range in the draft


class Told(NamedTuple):
    """A statement with the number of its sentence, counted from 0, and the range in the draft of the words that state the value."""

    sentence: int
    stated: Stated
    start: int
    end: int


class Clash(NamedTuple):
    """Two statements of which one must be wrong, the earlier one first."""

    earlier: Told
    later: Told


class Ledger:
    """Takes a draft sentence by sentence and finds what clashes with what was stated before."""

    def __init__(self) -> None:
        self._told: dict[tuple[object, ...], list[Told]] = {}

    def enter(self, sentence: Sentence, number: int, follower: Follower, place: Place) -> Iterator[Clash]:
        """What a resolved sentence states is remembered; each value is reported with the first one that it clashes with."""
        fresh = [Told(number, stated, *place(stated.first, stated.last)) for stated in stated_in(sentence, follower)]
        fresh.sort(key=lambda told: told.start)
        for at, told in enumerate(fresh):
            before = [*self._told.get(told.stated.topic, []), *(old for old in fresh[:at] if _beside(old, told))]
            agreed = any(_relation(told.stated, old.stated) in (Relation.EQUAL, Relation.INSIDE) for old in before)
            clash = None if agreed else next((old for old in before if _clash(old.stated, told.stated)), None)
            if clash is not None:
                yield Clash(clash, told)
        for told in fresh:
            kept = self._told.setdefault(told.stated.topic, [])
            if len(kept) < _REMEMBERED:
                kept.append(told)


def explain(clash: Clash, written: tuple[str, str]) -> str:
    """A clash in a sentence for people; ``written`` are the words that state the two values."""
    return f"The draft gives two values for {clash.later.stated.what}: “{written[0]}” first, “{written[1]}” later."


def _beside(old: Told, told: Told) -> bool:
    """Whether what stands before it in its own sentence is a value of the same; of numbers one sentence may tell many, and of parts."""
    return old.stated.topic == told.stated.topic and told.stated.topic[0] != "count" and old.end <= told.start


def _relation(later: Stated, earlier: Stated) -> Relation:
    if isinstance(later.value, Quantity) and isinstance(earlier.value, Quantity):
        return compare_quantities(later.value, earlier.value).relation
    if isinstance(later.value, DateSpan) and isinstance(earlier.value, DateSpan):
        return compare_dates(later.value, earlier.value).relation
    return Relation.EQUAL if later.value == earlier.value else Relation.DISJOINT


def _clash(earlier: Stated, later: Stated) -> bool:
    """Whether the two cannot both be so."""
    if _relation(later, earlier) is not Relation.DISJOINT or _relation(earlier, later) is not Relation.DISJOINT:
        return False
    if earlier.topic[0] == "office" and earlier.frame.past != later.frame.past or earlier.topic[0] == "age" and not _one_name(earlier, later):
        return False
    return earlier.topic[0] != "count" or _one_occasion(earlier.frame, later.frame)


def _one_name(earlier: Stated, later: Stated) -> bool:
    """Whether two ages are told of one person: whoever is introduced by a fuller name, or by another first name, is perhaps a relative."""
    mine, theirs = later.named.split(), earlier.named.split()
    return len(mine) < 2 or not theirs or len(theirs) > 1 and mine[0] == theirs[0]


def _one_occasion(earlier: Frame, later: Frame) -> bool:
    """Whether two counts may be of one occasion: the same event told twice, or a group pointed back to."""
    if earlier.speaker and later.speaker and earlier.speaker != later.speaker:
        return False
    if later.definite and not earlier.definite:
        return True
    if bool(earlier.dates) != bool(later.dates) or any(compare_dates(b, a).relation is Relation.DISJOINT for a in earlier.dates for b in later.dates):
        return False
    if earlier.dates and any(date.year is not None for date in earlier.dates) != any(date.year is not None for date in later.dates):
        return False  # on Monday, and the last time, in 1976
    mine, theirs = dict(earlier.cast), dict(later.cast)
    if any(mine[role] != theirs[role] for role in mine.keys() & theirs.keys()):
        return False
    return bool(earlier.families & later.families)
