"""Family ties that a text gives without naming both ends beside each other: a marriage as a verb, "their daughter" of a couple."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.entities import EntityTable
from service.engine.reading import Mention, Proposition

_MARRYING = frozenset("marry married wed remarry".split())


def marriage(p: Proposition) -> tuple[Mention, Mention] | None:
    """ "is married to X", "married X": the two, or None where the proposition says of no marriage."""
    if p.predicate not in _MARRYING and not (p.predicate in ("be", "get") and any(lemma in _MARRYING for lemma, _ in p.adjectives)):
        return None
    one = p.agent or p.patient
    other = p.patient if p.agent is not None and p.patient is not None else next((m for preposition, m in p.obliques if preposition == "to"), None)
    return (one, other) if one is not None and other is not None else None


def couple(table: EntityTable, recent: Sequence[str]) -> tuple[str, ...]:
    """Ids of those spoken of, the last one last -> the two of them who are married to each other and were spoken of last; empty where there are none."""
    for one in reversed(recent):
        for kin in table.relatives("spouse", one):
            if kin.a in recent:
                return one, kin.a
    return ()
