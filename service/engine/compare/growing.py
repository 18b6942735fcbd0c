"""Whether a line has something grow or shrink as it is stated: "increasingly relies on it" beside "relies less and less", "a growing reliance"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.held import Held
from service.engine.courses import AWAY, GROWING, SHRINKING, course_in, leaning_in
from service.engine.event import Event
from service.engine.model import Relation
from service.engine.reading import Proposition
from service.engine.slots import Slot
from service.engine.tagging.word import Word

_UP = frozenset("growing increasing rising mounting increased expanding deepening".split())
_DOWN = frozenset("shrinking declining decreasing waning dwindling falling fading diminishing reduced".split())


def hold_course(slot: Slot, event: Event | None, words: Sequence[Word]) -> Held:
    """The course that is stated against that of the event on record; one of which it says nothing is open."""
    way, _, what = slot.key.partition(" ")
    if what:
        return _led(slot, way, what, words)
    found = _on_record(event.proposition, words) if event is not None else ""
    if not found:
        return Held(slot, Relation.ABSENT)
    return Held(slot, Relation.EQUAL) if found == slot.key else Held(slot, Relation.OPPOSITE, found)


def _led(slot: Slot, way: str, what: str, words: Sequence[Word]) -> Held:
    """Which way a line has something lead: away from what is stated, or toward it."""
    found = leaning_in(words, 0, len(words))
    if found is None or words[found.last - 1].low != what:
        left = way == AWAY and any(word.low == "from" and words[at + 1].low == what for at, word in enumerate(words[:-1]))
        return Held(slot, Relation.EQUAL if left else Relation.ABSENT)  # "shifted from coal to gas" is away from coal
    return Held(slot, Relation.EQUAL) if found.way == way else Held(slot, Relation.OPPOSITE, found.way)


def _on_record(p: Proposition, words: Sequence[Word]) -> str:
    """How the line has it go: by an adverb, or by what stands before the noun that tells it."""
    said = course_in(words, p.first, p.last)
    if said is not None:
        return said.way
    before = words[p.at - 1].low if p.at > 0 else ""
    return GROWING if before in _UP else SHRINKING if before in _DOWN else ""
