"""Who came after whom in an office: "his successor, Nina Falk", "was replaced by his deputy", "took over from Dahl"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.reading import Mention, Sentence, behind

FOLLOWING = frozenset(("succeed", "replace"))
_TAKING = frozenset(("acquire", "inherit"))  # "took over the station from Stein"
_LATER = frozenset(("successor", "replacement"))


class Succession(NamedTuple):
    """Two people by their entities' ids, and the line that says so."""

    later: str
    earlier: str
    line: int


def successions_in(sentence: Sentence, line: int) -> Iterator[Succession]:
    """The successions that a resolved sentence tells."""
    for p in sentence.propositions:
        if p.negated or p.mood not in ("asserted", "according") or p.agent is None:
            continue
        what = p.complement
        if p.predicate in FOLLOWING and _is_somebody(p.agent) and p.patient is not None and _is_somebody(p.patient):
            yield Succession(p.agent.entity, p.patient.entity, line)
        elif p.predicate in _TAKING and _is_somebody(p.agent) and (before := behind(p, "from")) is not None:
            if _is_somebody(before) and p.agent.entity != before.entity and p.patient is not None and p.patient.quantity is None:
                yield Succession(p.agent.entity, before.entity, line)
        elif what is not None and (owner := what.possessor or what.of) is not None and _is_somebody(p.agent) and _is_somebody(owner):
            if what.head in _LATER:
                yield Succession(p.agent.entity, owner.entity, line)
            elif what.head == "predecessor":
                yield Succession(owner.entity, p.agent.entity, line)


def _is_somebody(mention: Mention) -> bool:
    return bool(mention.entity) and not mention.entity.startswith(("~", "&"))
