"""On time or late: "arrived on schedule" says besides that it was not delayed, "started 25 minutes late" that it was, by 25 minutes."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Mention, Proposition

_TIMES = frozenset(("time", "schedule"))
_PLANNED = frozenset(("planned", "scheduled"))
# what can be late: "left late", "arrived two hours late"; who "stayed late" was not delayed
_TURNING = frozenset("start begin open arrive leave depart land finish end close launch come take_off resume".split())


def punctual(p: Proposition) -> Proposition | None:
    """The delay that a proposition asserts or denies besides its event; None for most."""
    what = p.patient if p.patient is not None and p.patient.head and p.patient.head != "late" else p.agent
    if what is None or p.mood != "asserted" or not (p.obliques or p.adjectives or p.patient):
        return None
    delay = Proposition("delay", p.at, p.first, p.last, patient=what, past=p.past, speaker=p.speaker, origin=p.origin)
    for preposition, m in p.obliques:
        if m.head in _TIMES and not (m.mods or m.determiner or m.of or m.possessor or m.quantity):
            if preposition == "on":
                return delay._replace(negated=not p.negated)
            if preposition == "behind":
                return delay._replace(negated=p.negated)
    said = {lemma for lemma, _ in p.adjectives}
    if said & _PLANNED and not p.dates and p.predicate in _HELD:
        return delay._replace(negated=not p.negated)
    return _late(p, delay, said) if p.predicate in _TURNING or p.predicate == "be" else None


def with_delays(propositions: Sequence[Proposition]) -> list[Proposition]:
    """The propositions of a sentence and the delays that they tell of; "is late" says nothing else."""
    found: list[Proposition] = []
    for p in propositions:
        late = punctual(p)
        found += [p] if late is None else [late] if p.predicate == "be" else [p, late]
    return found


_HELD = frozenset(("happen", "proceed", *_TURNING))


def _late(p: Proposition, delay: Proposition, said: set[str]) -> Proposition | None:
    """ "Left late", "started 25 minutes late"; None where nothing is late."""
    by = next((m for m in (p.complement, p.patient, *p.others) if m is not None and m.head == "late" and m.quantity is not None), None)
    if by is not None:
        measure: Mention = by._replace(head="", head_at=-1)
        return delay._replace(negated=p.negated, obliques=(("by", measure),))
    return delay._replace(negated=p.negated) if "late" in said else None
