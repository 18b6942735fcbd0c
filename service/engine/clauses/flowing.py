"""What flows, drifts or seeps out of somewhere leaks: "a cloud of chlorine escaped", "oil poured into the sea"; of prisoners it says that they fled."""

from __future__ import annotations

from service.engine.compare.kinds import is_substance
from service.engine.reading import Mention, Proposition

_FLOWING = frozenset("escape pour seep flow spill gush ooze drift leak stream".split())
# what so much of a thing comes in: a cloud of gas that escaped is gas that did
_AMOUNTS = frozenset("cloud plume stream jet trickle ton tonne liter litre gallon barrel amount quantity pool slick drop fountain torrent bucket puff".split())


def flowed(p: Proposition) -> Proposition:
    """A proposition of a substance that gets out -> of the same, leaking; any other as it is."""
    thing = p.agent if p.patient is None else p.patient if p.agent is None or p.predicate == "leak" else None
    if p.predicate not in _FLOWING or thing is None:
        return p
    what = _of_what(thing)
    if not is_substance(what.head) or what.name or what.pronoun:
        return p
    return p._replace(predicate="leak", agent=p.agent if p.agent is not thing else None, patient=what)


def _of_what(mention: Mention) -> Mention:
    """A cloud of chlorine -> the chlorine; tons of it keep their number."""
    if mention.head not in _AMOUNTS or mention.of is None or not mention.of.head:
        return mention
    return mention.of if mention.quantity is None else mention.of._replace(quantity=mention.quantity, first=mention.first)
