"""On time or late: "arrived on schedule" says that it was not delayed, "25 minutes late", "two years later than planned" that it was, by so much."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.walk import PERIODS
from service.engine.layout import Chunk
from service.engine.reading import Mention, Proposition, without
from service.engine.tagging.word import Word

_TIMES = frozenset(("time", "schedule"))
_PLANNED = frozenset(("planned", "scheduled"))
# what can be late: "left late", "arrived two hours late"; who "stayed late" was not delayed
_TURNING = frozenset("sail start begin open arrive leave depart land finish end close launch come take_off resume".split())


def punctual(p: Proposition) -> Proposition | None:
    """The delay that a proposition asserts or denies besides its event; None for most."""
    what = p.patient if p.patient is not None and p.patient.head and p.patient.head != "late" and not _so_long(p) else p.agent
    if what is None or p.mood != "asserted" or not (p.obliques or p.adjectives or p.patient):
        return None
    for preposition, m in p.obliques:
        if m.head in _TIMES and preposition in ("on", "behind") and not (m.mods or m.determiner or m.of or m.possessor or m.quantity):
            return _delay(p, what, p.negated != (preposition == "on"))
    if p.predicate != "be" and p.predicate not in _HELD:
        return None
    said = [lemma for lemma, _ in p.adjectives]
    if p.predicate in _HELD and not _PLANNED.isdisjoint(said) and not p.dates and _AT_ANOTHER_TIME.isdisjoint(p.adverbs):
        return _delay(p, what, not p.negated)
    return _late(p, what, said) if p.predicate in _TURNING or p.predicate == "be" else None


def _delay(p: Proposition, what: Mention, negated: bool, obliques: tuple[tuple[str, Mention], ...] = ()) -> Proposition:
    return Proposition(
        "delay", p.at, p.first, p.last, patient=what, obliques=obliques, negated=negated, past=p.past, speaker=p.speaker, origin=p.origin
    )  # fmt: skip


def _so_long(p: Proposition) -> bool:
    """ "Arrived an hour late": an hour is by how much, and nothing that it reached."""
    return p.patient is not None and p.patient.head in PERIODS and any(lemma == "late" for lemma, _ in p.adjectives)


def with_delays(propositions: Sequence[Proposition], words: Sequence[Word], chunks: Sequence[Chunk]) -> list[Proposition]:
    """The propositions of a sentence and the delays that they tell of; "is late" says nothing else."""
    found: list[Proposition] = []
    for p in propositions:
        late = punctual(p)
        found += [p] if late is None else [late] if p.predicate == "be" else [_by_itself(p), late]
    if (put_off := _put_off(found, words, chunks)) is not None:
        found.append(put_off)
    return found


def _by_itself(p: Proposition) -> Proposition:
    """What was late, without by how much: "opened two years late" says that it opened, and that it was late."""
    if p.agent is not None and p.patient is not None and (p.patient.head == "late" or _so_long(p)):
        return p._replace(patient=None)
    when = next((m for q, m in p.obliques if q in ("on", "behind") and m.head in _TIMES and not (m.mods or m.determiner or m.of or m.possessor)), None)
    p = p._replace(obliques=without(p.obliques, when)) if when is not None else p
    return p._replace(others=tuple([m for m in p.others if not _so_late(m)])) if p.others else p


def _so_late(m: Mention) -> bool:
    """ "25 minutes late" """
    return m.quantity is not None and (m.head == "late" or not m.head and m.mods == ("late",))


def _put_off(told: Sequence[Proposition], words: Sequence[Word], chunks: Sequence[Chunk]) -> Proposition | None:
    """ "Opened two years later than planned": that it was delayed by two years."""
    at = next((i for i in range(1, len(words) - 2) if words[i].low == "later" and words[i + 1].low == "than" and _as_planned(words, i + 2)), -1)
    if at < 0:
        return None
    done = max((p for p in told if 0 <= p.at < at and p.predicate in _FINISHED and p.mood == "asserted"), key=lambda p: p.at, default=None)
    by = next((c.value for c in chunks if c.last == at and isinstance(c.value, Mention)), None)
    what = done.patient or done.agent if done is not None else None
    if done is None or what is None:
        return None
    timed = by is not None and by.quantity is not None and by.quantity.form == "duration"
    obliques = (("by", by._replace(head="", head_at=-1)),) if by is not None and timed else ()
    return Proposition("delay", done.at, done.first, at + 3, patient=what, past=done.past, speaker=done.speaker, origin=done.origin, obliques=obliques)


def _as_planned(words: Sequence[Word], at: int) -> bool:
    at += words[at].low in ("first", "originally", "initially")
    return at < len(words) and words[at].low in _EXPECTED


_EXPECTED = frozenset("planned scheduled expected promised intended hoped foreseen agreed announced".split())
_AT_ANOTHER_TIME = frozenset(("later", "earlier"))
_HELD = frozenset(("happen", "proceed", *_TURNING))
_FINISHED = _HELD | frozenset("complete deliver build inaugurate hold ready publish".split())


def _late(p: Proposition, what: Mention, said: Sequence[str]) -> Proposition | None:
    """ "Left late", "started 25 minutes late"; None where nothing is late."""
    by = next((m for m in (p.complement, p.patient, *p.others) if m is not None and _so_late(m)), None)
    if by is not None:
        measure: Mention = by._replace(head="", head_at=-1, mods=())
        return _delay(p, what, p.negated, (("by", measure),))
    return _delay(p, what, p.negated) if "late" in said else None
