"""Family ties that a text gives without naming both ends beside each other: a marriage as a verb, "their daughter" of a couple."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.entities import EntityTable
from service.engine.groups import group_of
from service.engine.kin import Kin
from service.engine.reading import Mention, Proposition, behind
from service.engine.vocabulary.kinship import FORMER, MARRYING, MUTUAL, PAIRS, RANKS, RELATIONS, SINGLE_LIFE

_FEW = 64  # ties on record that are gone through
_TELLING_NOTHING = frozenset("two three four young elderly married".split())


def is_marriage(p: Proposition) -> bool:
    """Whether a proposition says of somebody that he married or is married."""
    return p.predicate in MARRYING or p.predicate in ("be", "get") and any(lemma in MARRYING for lemma, _ in p.adjectives)


def is_single(p: Proposition) -> bool:
    """Whether a proposition says of somebody that he is not married: "is unmarried", "is a single mother"."""
    if p.predicate != "be":
        return False
    mods = p.complement.mods if p.complement is not None and p.complement.determiner == "a" else ()
    return any(lemma in SINGLE_LIFE for lemma, _ in p.adjectives) or not SINGLE_LIFE.isdisjoint(mods)


def marriage(p: Proposition) -> tuple[Mention, Mention] | None:
    """ "is married to X", "married X": the two, or None where the proposition says of no marriage."""
    if not is_marriage(p):
        return None
    one = p.agent or p.patient
    other = p.patient if p.agent is not None and p.patient is not None else behind(p, "to")
    return (one, other) if one is not None and other is not None else None


def marriage_to(p: Proposition) -> tuple[Mention, Mention, tuple[str, ...]] | None:
    """ "Her first marriage, to X, ended": who was married, to whom, and the words before it; None where nobody's marriage to anybody is told of."""
    wedlock = next((m for m in (p.agent, p.patient) if m is not None and m.head == "marriage" and m.possessor is not None), None)
    other = next((m for preposition, m in p.obliques if preposition == "to" and m.name), None) if wedlock is not None else None
    if wedlock is None or wedlock.possessor is None or other is None or p.negated:
        return None
    return other, wedlock.possessor, (*wedlock.mods, *(("former",) if p.predicate in _ENDING else ()))


_ENDING = frozenset("end dissolve fail collapse annul".split())


def couple(table: EntityTable, recent: Sequence[str]) -> tuple[str, ...]:
    """Ids of those spoken of, the last one last -> the two of them who are married to each other and were spoken of last; empty where there are none."""
    for one in reversed(recent):
        for kin in table.relatives("spouse", one):
            if kin.a in recent and FORMER.isdisjoint(kin.said):
                return one, kin.a
    return ()


def another_child(said: Sequence[str], kin: Kin) -> bool:
    """Whether the words before "son" single out another one than the one on record: her younger son is not the one who is the elder of two."""
    rank = next((RANKS[word] for word in said if word in RANKS), "")
    return kin.relation == "child" and bool(rank) and bool(kin.rank) and rank != kin.rank


def kin_group(mention: Mention, table: EntityTable) -> str:
    """ "The brothers", "the Sorg sisters", "the couple": the only ones on record who are that to each other, as a group; "" for none."""
    kind, gender = (PAIRS[mention.head], None) if mention.head in PAIRS else RELATIONS.get(mention.head, ("", None))
    if kind not in MUTUAL or mention.determiner not in ("the", "both", "these") or (mention.possessor or mention.of) is not None or len(table.kin) > _FEW:
        return ""
    ties = [k for k in table.kin if k.relation == kind and FORMER.isdisjoint(k.said) and all(_is_one(who, gender, mention.mods, table) for who in (k.a, k.b))]
    together = dict.fromkeys(who for k in ties for who in (k.a, k.b))
    alike = all(any({k.a, k.b} == {one, other} for k in ties) for one in together for other in together if one != other)
    return group_of(together) if alike else ""


def _is_one(who: str, gender: str | None, mods: Sequence[str], table: EntityTable) -> bool:
    """Whether somebody by name can be one of those described: of that sex, of that surname."""
    known = table.known[who]
    if not known.names or gender is not None and table.gender(who) not in (None, gender):
        return False
    surnames = {part for name in known.names for part in name.lower().split()}
    return all(mod in surnames for mod in mods if mod not in RANKS and mod not in _TELLING_NOTHING)
