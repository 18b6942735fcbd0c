"""In which order it is learned who is who in a sentence: what stands inside another phrase first, whose relative somebody is before the relative."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.reading import Proposition


def inner_first(propositions: Sequence[Proposition]) -> list[Proposition]:
    """The propositions, the last first ("the widow of its founder, Karl Lunt"), relatives of those who are described by another one behind that."""
    described = {p.complement.first for p in propositions if p.origin == "apposition" and p.complement is not None}
    backwards = list(propositions)
    backwards.reverse()
    return sorted(backwards, key=lambda p: _is_of_theirs(p, described))


def _is_of_theirs(p: Proposition, described: set[int]) -> bool:
    """ "Lind's husband, Bo, and their daughter, Ada"; "Lind, a nurse whose son, Bo, ..."."""
    owner = p.complement.possessor if p.complement is not None else None
    return owner is not None and (owner.head == "their" or not owner.name and not owner.pronoun and owner.first in described)
