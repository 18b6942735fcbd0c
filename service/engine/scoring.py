"""Lines scored by the keys that they share with a statement.

Of few lines every one that shares a key is scored. Of many, the rare keys choose the lines and the common ones only tell among those chosen: a key that
a hundred thousand lines hold costs a look-up for each line chosen, however many lines there are.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from service.engine.postings import holds

SCANNED = 1024  # lines that the rare keys choose
HELD = 128  # of these, the best, for which the common keys are looked up
_GROUPS = 64  # of lines; where there are more, each line is scored by itself
_LITTLE = 8  # chosen lines; where they are fewer, lines that hold two of the common keys come in, too

_Shares = dict[int, dict[int, float]]  # by slot, then by line


class Asked:
    """A key of the slot at ``place``: what sharing it is worth, and the lines that hold it, of few lines as the bits of a number, too."""

    __slots__ = ("lines", "numbers", "place", "worth")

    def __init__(self, place: int, worth: float, numbers: Sequence[int], lines: int = 0) -> None:
        self.place = place
        self.worth = worth
        self.numbers = numbers
        self.lines = lines


def enter(asked: list[Asked], first: int, key: Asked) -> None:
    """Put a key among those of its slot, which stand from ``first`` on, the best of them first."""
    at = len(asked)
    while at > first and asked[at - 1].worth < key.worth:
        at -= 1
    asked.insert(at, key)


def grouped(asked: Sequence[Asked], share: float) -> list[tuple[float, int]] | None:
    """Keys as they were entered -> the lines whose score is at least a share of the best one, in groups: a score less than zero, and the lines that have it
    as the bits of a number; the best group first. None where they are in too many groups for that to be quick.

    A line's score is the sum over the slots of its best key's worth. The slots that are worth most come first: once all that are left could not lift a line
    to the share, no further line is taken in (MaxScore, Turtle and Flood 1995). Lines that share the same keys so far are one group, which a key parts in
    two: mostly there are a dozen groups, whatever lines there are.
    """
    groups: list[int] = []
    scores: list[float] = []
    slots = _slots_of(asked)
    left, top = 0.0, 0.0
    for best, _, _ in slots:
        left -= best
    for best, first, last in slots:
        if len(groups) > _GROUPS:
            return None
        late = left < top * share
        left += best
        before = len(groups)
        seen = 0  # the lines that have a better key of the slot
        for key in asked[first:last]:
            lines = key.lines ^ (key.lines & seen)
            seen |= lines
            for at in range(before):
                if not lines:
                    break
                mine = groups[at]
                hit = mine & lines
                if not hit:
                    continue
                lines ^= hit
                score = scores[at] + key.worth
                if score > top:
                    top = score
                if hit == mine:
                    scores[at] = score
                else:
                    groups[at] = mine ^ hit
                    groups.append(hit)
                    scores.append(score)
            if lines and not late:
                groups.append(lines)
                scores.append(key.worth)
                if key.worth > top:
                    top = key.worth
    floor = top * share
    return _by_score([(-score, group) for score, group in zip(scores, groups, strict=True) if score >= floor])


def _by_score(groups: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """The groups in order, those of one score as one."""
    groups.sort()
    found: list[tuple[float, int]] = []
    for score, lines in groups:
        if found and found[-1][0] == score:
            found[-1] = (score, found[-1][1] | lines)
        else:
            found.append((score, lines))
    return found


def leading(groups: Sequence[tuple[float, int]], least: int, slack: float, most: int) -> list[tuple[float, int]]:
    """The first lines of groups, each with its score less than zero, in order: ``least`` of them, and ``most`` at the most of those that come within
    ``slack`` of the last of these.
    """
    found: list[tuple[float, int]] = []
    limit = math.inf
    for score, group in groups:
        if score > limit:
            break
        lines = group
        while lines:
            first = lines & -lines
            lines ^= first
            found.append((score, first.bit_length() - 1))
            if len(found) == most:
                return found
            if len(found) == least:
                limit = score + slack
    return found


def scored(asked: Sequence[Asked], total: int, share: float) -> list[tuple[float, int]]:
    """Keys as they were entered -> the lines, of ``total``, whose score is at least a share of the best one, each with that score less than zero.

    See ``grouped``, which is quicker where few of the lines differ in their keys.
    """
    sums = [0.0] * total
    counted = [-1] * total  # the slot that was counted last for each line, by its first key
    held: list[int] = []
    slots = _slots_of(asked)
    left, top = 0.0, 0.0
    for best, _, _ in slots:
        left -= best
    for best, first, last in slots:
        late = left < top * share
        left += best
        for key in asked[first:last]:
            worth = key.worth
            for number in tuple(key.numbers):
                before = counted[number]
                if before == first or (late and before < 0):
                    continue
                if before < 0:
                    held.append(number)
                counted[number] = first
                score = sums[number] + worth
                sums[number] = score
                if score > top:
                    top = score
    floor = top * share
    return [(-sums[number], number) for number in held if sums[number] >= floor]


def _slots_of(asked: Sequence[Asked]) -> list[tuple[float, int, int]]:
    """The slots, the one that is worth most first: what its best key is worth, less than zero, and where its keys stand."""
    if not asked:
        return []  # no line has a word of it
    starts = [at for at, key in enumerate(asked) if at == 0 or asked[at - 1].place != key.place]
    slots = [(-asked[first].worth, first, last) for first, last in pairwise([*starts, len(asked)])]
    slots.sort()
    return slots


def scored_rarest_first(asked: Sequence[Asked]) -> dict[int, float]:
    """The same for at most ``HELD`` lines, and in a time that the length of the lists hardly matters to."""
    rising = sorted(asked, key=lambda key: (len(key.numbers), key.place))
    shares: _Shares = {key.place: {} for key in asked}
    rest: list[Asked] = []
    budget = SCANNED
    for key in rising:
        if len(key.numbers) <= budget:
            budget -= len(key.numbers)
            _share(shares[key.place], key.worth, key.numbers)
        else:
            rest.append(key)
    chosen = _summed(shares)
    if len(chosen) < _LITTLE:
        chosen = dict.fromkeys(_in_two(rest), 0.0) | chosen
    return _told_apart(_best(chosen), shares, rest)


def _best(scores: dict[int, float]) -> Sequence[int]:
    """The ``HELD`` lines of the highest scores; of equal ones the earlier."""
    if len(scores) <= HELD:
        return tuple(scores)
    floor = sorted(scores.values(), reverse=True)[HELD - 1]
    above = [number for number, score in scores.items() if score > floor]
    level = sorted(number for number, score in scores.items() if score == floor)
    return [*above, *level[: HELD - len(above)]]


def _told_apart(held: Sequence[int], shares: _Shares, rest: Sequence[Asked]) -> dict[int, float]:
    """The scores of chosen lines, with the keys that were too common to choose by."""
    for key in rest:
        _share(shares[key.place], key.worth, [number for number in held if holds(key.numbers, number)])
    scores = _summed(shares)
    return {number: scores[number] for number in held}


def _in_two(rising: Sequence[Asked]) -> Iterator[int]:
    """Lines that hold the rarest of some common keys and the next rarest of another slot: as many as are found in ``SCANNED`` look-ups."""
    other = next((key for key in rising if key.place != rising[0].place), None)
    if other is not None:
        yield from (number for number in rising[0].numbers[:SCANNED] if holds(other.numbers, number))


def _share(share: dict[int, float], worth: float, numbers: Sequence[int]) -> None:
    for number in numbers:
        if worth > share.get(number, 0.0):
            share[number] = worth


def _summed(shares: _Shares) -> dict[int, float]:
    scores: dict[int, float] = {}
    for share in shares.values():
        both = scores.keys() & share.keys()
        sums = share | scores
        for number in both:
            sums[number] += share[number]
        scores = sums
    return scores
