"""The boy, the girl, the teenager: the only one of a text who is so old."""

from __future__ import annotations

from service.engine.entities import EntityTable
from service.engine.reading import Mention

# noun -> sex, and the ages at which somebody is called so
_CALLED: dict[str, tuple[str | None, int, int]] = {
    "boy": ("m", 1, 17), "schoolboy": ("m", 5, 17), "girl": ("f", 1, 17), "schoolgirl": ("f", 5, 17), "child": (None, 1, 14), "kid": (None, 1, 14),
    "youngster": (None, 6, 17), "teenager": (None, 13, 19), "teen": (None, 13, 19), "youth": (None, 14, 20), "toddler": (None, 1, 3), "baby": (None, 1, 1),
}  # fmt: skip


def young_one(mention: Mention, table: EntityTable) -> str:
    """ "The boy" of a text in which one boy is told of by name and age: the id of that one; "" where there is none, or several."""
    called = _CALLED.get(mention.head)
    if called is None or mention.determiner not in ("the", "this", "that") or mention.mods or mention.of is not None or mention.possessor is not None:
        return ""
    sex, low, high = called
    fits = {entity for years in range(low, high + 1) for entity in table.aged(float(years), sex)}
    surely = {entity for entity in fits if sex is not None and table.gender(entity) == sex} or fits
    return surely.pop() if len(surely) == 1 else ""
