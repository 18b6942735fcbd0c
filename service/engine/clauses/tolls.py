"""What a tally says: a death toll that climbs to 43 tells of 43 deaths."""

from __future__ import annotations

from service.engine.reading import Proposition
from service.engine.vocabulary.families import TALLIED, TALLIES, TALLYING


def tolled(p: Proposition) -> Proposition | None:
    """ "The death toll rose to 43", "the number of dead reached 43": that 43 people died; None for any other proposition."""
    tally = p.patient if p.agent is None else p.agent
    if p.predicate not in TALLYING or tally is None or tally.head not in TALLIES or p.negated:
        return None
    called = [*tally.mods, *([tally.of.head] if tally.of is not None else []), *(lemma for lemma, _ in p.adjectives)]
    done = next((TALLIED[word] for word in called if word in TALLIED), "")
    reached = p.patient if p.agent is not None else None
    reached = reached or next((m for preposition, m in p.obliques if preposition in ("to", "at")), None)
    if not done or reached is None or reached.quantity is None or reached.quantity.form != "cardinal":
        return None
    people = reached._replace(head="people", plural=True, mods=())
    rest = tuple((preposition, m) for preposition, m in p.obliques if m is not reached)
    return p._replace(predicate=done, agent=None, patient=people, obliques=rest, adjectives=(), past=True, first=reached.first, last=reached.last)
