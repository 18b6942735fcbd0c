"""People who are brought out of danger, the way or the goal told behind them: "brought 87 residents out alive", "led ten of them to safety"."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.compare.words import is_generic_person, names_person
from service.engine.reading import Mention, Proposition, VerbGroup

_CARRYING = frozenset("bring pull get carry lead lift dig drag help cut free winch guide".split())
_MOVING = _CARRYING | frozenset("take fly ferry row tow haul airlift".split())


def brought_out(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup | None:
    """The verb at a position -> it as "rescue", where it has people brought out or to safety; None for any other."""
    if verb.lemma not in _MOVING or verb.passive:
        return None
    chunk = walk.chunk(position + 1)
    whom = chunk.value if chunk is not None else None
    if chunk is None or not isinstance(whom, Mention) or not (_people(whom) or _out_of_danger(walk, position, whom)):
        return None
    if walk.low(position + 2) == "to" and walk.low(position + 3) == "safety":
        del walk.chunks[position + 2 : position + 4]
        return verb._replace(lemma="rescue")
    if walk.low(position + 2) != "out" or verb.lemma not in _CARRYING:
        return None
    if walk.low(position + 3) not in ("alive", "of", "safely", "unhurt", "", ".", ",", "and", "through", "with", "by", "on", "in", "within"):
        return None
    del walk.chunks[position + 2]
    return verb._replace(lemma="rescue")


# out of what a single one is rescued: "pulled a boy out of the lake", not "pulled a man out of his chair"
_DANGERS = frozenset(
    "lake river sea water pond canal pool harbor harbour flame fire blaze wreck wreckage rubble debris snow avalanche mud ice well shaft ocean surf bog "
    "quicksand stream reservoir ravine crevasse quarry cave".split()
)


def _out_of_danger(walk: Walk, position: int, whom: Mention) -> bool:
    """Whether somebody is brought out of where he would have died."""
    where = walk.chunk(position + 4)
    if walk.low(position + 2) != "out" or walk.low(position + 3) != "of" or where is None or not isinstance(where.value, Mention):
        return False
    return where.value.head in _DANGERS and (whom.pronoun or whom.hint == "person" or names_person(whom.head) or is_generic_person(whom.head))


def _people(whom: Mention) -> bool:
    """Whether more than one is meant, or somebody by name: a rock group brings an album out."""
    if whom.name:
        return whom.hint == "person"
    return (whom.plural or whom.quantity is not None) and (names_person(whom.head) or is_generic_person(whom.head) or whom.head in ("them", "all", "resident"))


_OF_WORK = frozenset(("fulfil", "publish", "conduct"))


def got_out(p: Proposition) -> Proposition:
    """A proposition -> that people were rescued, where it has them carried or brought out, which plans and books are in another sense."""
    if p.predicate not in _OF_WORK:
        return p
    if p.predicate == "conduct" and p.patient is None and p.agent is not None and p.complement is None and _people(p.agent) and p.past:
        return p._replace(predicate="rescue", agent=None, patient=p.agent._replace(quantity=None, plural=True))  # "one of the workers carried out died"
    return p._replace(predicate="rescue") if p.patient is not None and _people(p.patient) else p
