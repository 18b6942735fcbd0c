"""Which brother, which wife: the words before a relative held against the record's of the same two people, or against their ages."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.kin import Kin, told_apart_by
from service.engine.model import Relation
from service.engine.parted import parted
from service.engine.reading import Mention
from service.engine.vocabulary.kinship import FORMER, RANKS, SORTS

_SIDES = frozenset(("older", "younger"))


def shade_of(stated: Mention, past: bool, kin: Kin, corpus: Corpus) -> Relation:
    """How what is said before a relative stands to what the record has: "older brother" to "younger brother", "wife" to "former wife"."""
    said = frozenset(stated.mods)
    if told_apart_by(stated.mods, kin):
        return Relation.DISJOINT
    rank = next((RANKS[word] for word in stated.mods if word in RANKS), "")
    ranked = _ranks(rank, kin, corpus) if rank else Relation.EQUAL
    if ranked is not Relation.EQUAL:
        return ranked
    if kin.relation in ("spouse", "partner") and not past and bool(said & FORMER) != (bool(kin.said & FORMER) or parted(kin.a, kin.b, corpus) is not None):
        return Relation.DISJOINT
    return Relation.EQUAL if said & SORTS <= kin.said else Relation.OVERLAPPING


def _ranks(rank: str, kin: Kin, corpus: Corpus) -> Relation:
    if kin.rank == rank:
        return Relation.EQUAL
    if {rank, kin.rank} == _SIDES:
        return Relation.DISJOINT
    if kin.relation != "sibling":
        return Relation.OVERLAPPING
    return _by_age(rank, kin, corpus)


def _by_age(rank: str, kin: Kin, corpus: Corpus) -> Relation:
    """Two siblings by the ages that the record gives them."""
    one, other = (next((f.quantity.point for f in corpus.facts.ages_of(who)), None) for who in (kin.a, kin.b))
    if one is None or other is None or one == other:
        return Relation.OVERLAPPING
    return Relation.EQUAL if rank == ("older" if one > other else "younger") else Relation.DISJOINT
