"""A stated name and a recorded one, both prepared -> how they stand to each other.

Parts are aligned one by one and what is left over decides: nothing on either side is the same name, something on one side a shorter mention,
something on both a veto. No score is taken over a whole name: "Trufanov" and "Trufanova" are closer than "Elena Trufanova" and "Yelena Troufanova".
"""

from __future__ import annotations

from service.engine.compare.name_forms import NameForm, NameRelation, fold, name_form
from service.engine.compare.organizations import compare_organizations
from service.engine.compare.spelling import Alike, Part, alike

__all__ = ["NameForm", "NameRelation", "compare_names", "compare_organizations", "fold", "name_form"]

_Pairs = list[tuple[int, int, Alike]]
# Members by a plain name: looking one up in its enum costs more than the comparison.
_NO, _GENDER, _INITIAL, _CROSS = Alike.NO, Alike.GENDER, Alike.INITIAL, Alike.CROSS
_SAME, _PARTIAL, _DIFFERENT = NameRelation.SAME, NameRelation.PARTIAL, NameRelation.DIFFERENT
_OTHER_GIVEN, _OTHER_INITIAL, _OTHER_GENDER = NameRelation.OTHER_GIVEN, NameRelation.OTHER_INITIAL, NameRelation.OTHER_GENDER


def compare_names(stated: NameForm, recorded: NameForm) -> NameRelation:
    """Two prepared names -> their relation. Reflexive and symmetric; never raises."""
    if stated.folded == recorded.folded:
        return _SAME
    if stated.heads.isdisjoint(recorded.heads):
        return _DIFFERENT
    if stated.squashed == recorded.squashed and len(stated.parts) != len(recorded.parts):
        return _SAME  # "Jong-un", "Jongun"
    pairs = _straight(stated.parts, recorded.parts) or _aligned(stated, recorded)
    if not pairs:
        return _DIFFERENT
    relation = _relation(stated, recorded, pairs)
    if stated.suffix and recorded.suffix and stated.suffix != recorded.suffix and relation in (_SAME, _PARTIAL):
        return _OTHER_GIVEN
    return relation


def _straight(stated: tuple[Part, ...], recorded: tuple[Part, ...]) -> _Pairs:
    """The pairs where both names have as many parts and each matches its like; empty otherwise."""
    pairs: _Pairs = []
    if len(stated) == len(recorded):
        for index in range(len(stated) - 1, -1, -1):
            how = alike(stated[index], recorded[index])
            if how is _NO or how is _GENDER:
                return []
            pairs.append((index, index, how))
    return pairs


def _aligned(stated: NameForm, recorded: NameForm) -> _Pairs:
    """Each part with its best partner: the firmest agreement first, then the nearest place counted from the surname."""
    found: list[tuple[int, int, int, int, Alike]] = []
    for left, one in enumerate(stated.parts):
        for right, other in enumerate(recorded.parts):
            if not one.heads.isdisjoint(other.heads):
                how = alike(one, other)
                if how is not _NO:
                    found.append((-how, abs((left - stated.surname) - (right - recorded.surname)), left, right, how))
    if len(found) < 2:
        return [(left, right, how) for _, _, left, right, how in found]
    found.sort()
    pairs: _Pairs = []
    lefts: set[int] = set()
    rights: set[int] = set()
    for _, _, left, right, how in found:
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            pairs.append((left, right, how))
    return pairs


def _relation(stated: NameForm, recorded: NameForm, pairs: _Pairs) -> NameRelation:
    lefts = {left for left, _, how in pairs if how is not _GENDER}
    rights = {right for _, right, how in pairs if how is not _GENDER}
    over = [item for index, item in enumerate(stated.parts) if index not in lefts and item.text not in recorded.particles]
    under = [item for index, item in enumerate(recorded.parts) if index not in rights and item.text not in stated.particles]
    firm = pairs
    if len(lefts) < len(pairs):
        if (stated.surname, recorded.surname, _GENDER) in pairs:
            return _OTHER_GENDER if len(over) < 2 or len(under) < 2 else _DIFFERENT
        firm = [pair for pair in pairs if pair[2] is not _GENDER]
    if not any(how is not _INITIAL and how is not _CROSS and not stated.parts[left].initial for left, _, how in firm):
        return _DIFFERENT
    if over and under:
        return _veto(stated, recorded, firm, over, under)
    return _agreement(stated, recorded, firm, bool(over or under))


def _veto(stated: NameForm, recorded: NameForm, firm: _Pairs, over: list[Part], under: list[Part]) -> NameRelation:
    """Something is left over on both sides."""
    surnames = any(_is_surname(stated, left) and _is_surname(recorded, right) for left, right, how in firm if how is not _INITIAL)
    if not surnames:
        return _DIFFERENT
    initials = all(item.initial for item in over) or all(item.initial for item in under)
    return _OTHER_INITIAL if initials else _OTHER_GIVEN


def _is_surname(form: NameForm, index: int) -> bool:
    """Whether a part is the surname, or may be one: an unknown first word ("Krivoi Zorbek")."""
    return index == form.surname or (index == 0 and len(form.parts) == 2 and not form.parts[0].rows)


def _agreement(stated: NameForm, recorded: NameForm, firm: _Pairs, longer: bool) -> NameRelation:
    """Nothing is left over on one side at least."""
    if any(how is _INITIAL for _, _, how in firm):
        return _PARTIAL
    if not longer:
        return _SAME
    surnames = any(left == stated.surname and right == recorded.surname for left, right, _ in firm)
    first = any(left == _first(stated) and right == _first(recorded) for left, right, _ in firm)
    return _SAME if surnames and first else _PARTIAL


def _first(form: NameForm) -> int:
    """The index of the first given name, -1 where the name has but one part."""
    return (1 if form.surname == 0 else 0) if len(form.parts) > 1 else -1
