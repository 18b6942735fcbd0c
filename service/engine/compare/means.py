"""By what something goes or is told: "carried by truck" of what mules carry, "reached by phone" of one who was reached by letter."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.event import Event
from service.engine.model import Relation
from service.engine.slots import Slot
from service.engine.vocabulary.closed_class import MEANS

_VEHICLES = frozenset(
    "helicopter train boat bus car plane ship ferry truck bicycle bike motorcycle taxi tram van lorry drone barge sled sledge cart wagon ambulance airplane "
    "mule donkey horse camel ox elephant yak pony".split()
)
_WAYS = (  # of one trip or message it is one of these
    _VEHICLES | {"foot", "air", "sea", "rail", "road"},
    frozenset("mail post phone telephone radio satellite letter email hand".split()),
)
_COVER = {  # way -> the vehicles that go so
    "air": frozenset("helicopter plane drone airplane".split()),
    "sea": frozenset("boat ship ferry barge".split()),
    "rail": frozenset("train tram".split()),
    "road": frozenset("bus car truck bicycle bike motorcycle taxi van lorry ambulance cart wagon".split()),
    "phone": frozenset(("telephone",)),
    "mail": frozenset(("post", "letter")),
    "boat": frozenset(("ship", "ferry", "barge")),
    "plane": frozenset(("airplane",)),
}
_CARRYING = frozenset(("carry", "send", "supply", "give", "rescue", "evacuate"))  # families


def names_means(slot: Slot) -> bool:
    """Whether a slot says by what: "by truck", "on foot"."""
    bare = slot.kind == "noun" and slot.mention is not None and not slot.mention.determiner and slot.mention.possessor is None
    return bare and (slot.role == "by:" and (slot.key in MEANS or slot.key in _VEHICLES) or slot.role == "on:" and slot.key in ("foot", "horseback"))


def hold_means(slot: Slot, event: Event) -> Held | None:
    """By what it is stated against what the same event on record has: another way excludes it; None where neither says."""
    carrier = slot.role == "agent" and slot.kind == "noun" and slot.key in _VEHICLES and not event.families.isdisjoint(_CARRYING)
    if not carrier and not names_means(slot):
        return None
    told = [m.head for role, m in event.cast if role in ("by:", "on:", "agent") and not m.name and any(m.head in way for way in _WAYS)]
    if any(_goes_as(slot.key, head) for head in told):
        return Held(slot, Relation.EQUAL)
    other = next((head for head in told if any(slot.key in way and head in way for way in _WAYS) and not _goes_as(head, slot.key)), "")
    return Held(slot, Relation.DISJOINT, other) if other else None


def _goes_as(stated: str, recorded: str) -> bool:
    return stated == recorded or recorded in _COVER.get(stated, frozenset())
