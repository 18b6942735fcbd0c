""" "All", "no" and "not all" of something against how many of them the line has."""

from __future__ import annotations

from service.engine.clauses.excepting import leaves_out
from service.engine.compare.counted import counted_alike
from service.engine.compare.held import Held
from service.engine.event import Event, in_role
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.slots import Slot
from service.engine.vocabulary.scope import ALL

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_ABSENT = Relation.ABSENT
_DISJOINT = Relation.DISJOINT
_EQUAL = Relation.EQUAL


def hold_quantifier(slot: Slot, line: Line, theirs: Event | None) -> Held:
    """ "all" or "no" of something against what the line says of how many."""
    head = slot.mention.head if slot.mention is not None else ""
    for amount in line.amounts:
        if theirs is None or amount.owner is not theirs.proposition or amount.mention is None or not head or slot.mention is None or slot.mention.pronoun:
            continue
        whole = amount.mention.whole.quantity if amount.mention.whole is not None else None  # "four of seven counts"
        some = amount.mention.partitive or whole is not None and whole != amount.quantity.quantity or amount.quantity.form in ("fraction", "percent")
        if some and amount.mention.determiner not in ALL and counted_alike(slot.mention, amount.mention) == 2:
            return Held(slot, _EQUAL if slot.key == "not all" else _DISJOINT, amount.quantity.quantity)
    if theirs is not None:
        if slot.key in ("all", "not all") and leaves_out(theirs.proposition):
            return Held(slot, _DISJOINT if slot.key == "all" else _EQUAL, "not all")
        if slot.key == "all" and not theirs.families.isdisjoint(_FOUND) and any(_found_otherwise(theirs, other) for other in line.events):
            return Held(slot, _DISJOINT, "not all")
        for _, mention in theirs.cast:
            if mention.determiner in ALL and slot.key == "all":
                return Held(slot, _EQUAL)
            if mention.determiner in ("some", "most", "few", "not all") and counted_alike(slot.mention, mention) == 2:
                return Held(slot, _DISJOINT if slot.key == "all" else _EQUAL, mention.determiner)
    return Held(slot, _ABSENT)


_FOUND = frozenset(("convict", "acquit"))


def _found_otherwise(one: Event, other: Event) -> bool:
    """Whether a line has somebody convicted and acquitted, so that neither is of all that he stood accused of."""
    mine, theirs = in_role(one, "patient"), in_role(other, "patient")
    if mine is None or theirs is None or not mine.entity or mine.entity != theirs.entity or one.proposition.negated or other.proposition.negated:
        return False
    return not _FOUND.isdisjoint(other.families) and (_FOUND & other.families).isdisjoint(one.families)
