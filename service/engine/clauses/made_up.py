"""Of whom several are made up, told between two commas: "the thieves, two men and a woman, climbed over a wall"."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.compare.words import is_generic_person, names_person
from service.engine.model import Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention

_MOST = 5  # sorts in one row


def made_up(walk: Walk, position: int) -> int:
    """A row of counted people behind the plural subject that they are -> the position of the comma behind it; 0 for anything else."""
    whole = walk.top.subject
    before = walk.chunk(position - 2)
    if whole is None or not whole.plural or whole.name or whole.pronoun or whole.partitive or before is None or before.value is not whole:
        return 0
    sorts, end = _row(walk, position)
    counts = [_count(m) for m in sorts]
    total = sum(counts)
    if len(sorts) < 2 or walk.low(end) != "," or not (names_person(whole.head) or is_generic_person(whole.head)):
        return 0
    if whole.quantity is None:
        told = QuantityMention(whole.first, whole.last, whole.first, whole.last, Quantity(total, total), "cardinal")
        walk.top.subject = whole._replace(quantity=told)
    elif whole.quantity.form != "cardinal" or whole.quantity.quantity.point != total:
        return 0  # "three nurses, two doctors and a cook, ..."
    walk.appositions.extend((walk.top.subject or whole, m) for m in sorts)
    walk.top.seconds.extend(sorts)  # what all of them did, each sort did
    return end


def _row(walk: Walk, position: int) -> tuple[list[Mention], int]:
    """Those who stand in a row from a place, the last behind "and", and the place behind them."""
    sorts: list[Mention] = []
    joined = False
    at = position
    while len(sorts) < _MOST:
        chunk = walk.chunk(at)
        one = chunk.value if chunk is not None else None
        if not isinstance(one, Mention) or not _count(one):
            return [], at
        sorts.append(one)
        if joined:
            return sorts, at + 1
        joined = walk.low(at + 1) == "and" or walk.low(at + 1) == "," and walk.low(at + 2) == "and"
        if not joined and walk.low(at + 1) != ",":
            break
        at += 3 if walk.low(at + 1) == "," and joined else 2
    return [], at


def _count(m: Mention) -> float:
    """How many people a mention is of; 0 where it is none, or does not say."""
    if m.name or m.pronoun or m.partitive or not (names_person(m.head) or is_generic_person(m.head)):
        return 0.0
    if m.quantity is None:
        return 1.0 if m.determiner in ("a", "an") else 0.0
    return (m.quantity.quantity.point or 0.0) if m.quantity.form == "cardinal" else 0.0
