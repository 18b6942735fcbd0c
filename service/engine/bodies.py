"""Which named body a collective noun may mean: "the company", "the drug agency"."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.known import Known
from service.engine.reading import Mention
from service.engine.vocabulary.collectives import ANAPHORIC, ANY_BODY, BUSINESSES, COLLECTIVES


def fit(mention: Mention, known: Known) -> int:
    """How well a body may be called by a collective noun: 2 by what it was called or by its own name, 1 where nothing speaks against it, else 0."""
    if known.kind not in ("organization", "", "thing") or not known.forms:
        return 0
    name = known.display.lower().split()
    heads = [head for head, mods in known.described if not mention.mods or set(mention.mods) <= {*mods, *name}]
    if mention.head in name or any(relate(mention.head, head, "n") >= WordRelation.BROADER for head in heads):
        return 2 if not mention.mods or heads or set(mention.mods) <= set(name) else 0
    if mention.mods or mention.head not in ANAPHORIC:
        return 0
    called = {head for head, _ in known.described if head in COLLECTIVES}
    if called and called <= BUSINESSES and mention.head in ANY_BODY:
        return 1  # an airline is a company
    return 0 if called or not COLLECTIVES.isdisjoint(name) else 1


def is_lesser(noun: str, known: Known) -> bool:
    """Whether a body is told apart from the one that the bare noun means: "the smaller union", "another company"."""
    said = [mods for head, mods in known.described if head == noun]
    return bool(said) and not any(_LESSER.isdisjoint(mods) for mods in said)


_LESSER = frozenset("small smaller smallest minor second third other another rival competing separate".split())


# of a government's departments each has its own people: "the Foreign Ministry", "the Department of Defense"
_DEPARTMENTS = frozenset(("ministry", "department"))
_SMALL = frozenset(("of", "the", "for", "and"))


def of_another_department(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether two owners by name are departments of one sort and not the same: who speaks for the Foreign Ministry does not for the Defense Ministry."""
    if mine is None or theirs is None or not mine.name or not theirs.name or bool(mine.entity) and mine.entity == theirs.entity:
        return False
    one, other = (set(m.name.lower().split()) - _SMALL for m in (mine, theirs))
    sort = _DEPARTMENTS & one & other
    return bool(sort) and bool(one - sort) and bool(other - sort) and (one - sort).isdisjoint(other - sort)
