"""Which noun phrase it is that one behind a comma says in other words."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.places import AFTER
from service.engine.vocabulary.sites import SITES


def appose(walk: Walk, mention: Mention) -> None:
    """``mention`` says in other words who or what the noun phrase before it is."""
    if walk.last is None:
        return
    if (body := _of_several_sorts(walk, mention)) is not None:
        walk.appositions.append((body, mention))
        return
    previous = _named_by(walk, mention)
    if previous is not walk.last and previous.plural and mention.name:
        return  # "two nurses who worked at the clinic, Ivo Marsh, 35, and Lena Cole": see named_groups
    while mention.name and not previous.name and previous.of is not None and not previous.of.name and names_person(previous.of.head):
        previous = previous.of  # "the sister of the finance chief, Peter Wain"
    inner = previous.of
    if _of_members(previous, mention):
        assert inner is not None
        previous = inner  # "the 900 members of the union, Branch 12"
    elif inner is not None and inner.name and not (previous.name or mention.name) and (
        _on_maps(mention) and not _on_maps(previous) or tells_of_whole(previous, mention) or _tells_of_owner(previous, mention)
    ):
        previous = inner  # "on the roads of Tessia, a country of nine million"
    if previous is walk.last:
        previous = next((left for left, right in reversed(walk.appositions) if right is previous and not right.name and left.name), previous)
    walk.appositions.append((previous, mention))
    if not mention.head:
        return
    if previous.name and not mention.name:
        walk.last = previous


def _of_several_sorts(walk: Walk, mention: Mention) -> Mention | None:
    """The body that a name is of, where those of whom it is stand before the name: "the union of drivers and station staff, Concord"."""
    top = walk.top
    if top.verb is not None or top.subject is None or not mention.name or not top.obliques or top.subject.of is None or top.subject.name:
        return None
    return top.subject if top.obliques[-1][0] == "of" and top.obliques[-1][1] is walk.last else None


def _of_members(previous: Mention, mention: Mention) -> bool:
    """Whether a name is that of the body whose people stand before it, since several of them have none together."""
    if not mention.name or mention.hint == "person" or previous.name or previous.of is None or not (previous.plural or previous.quantity is not None):
        return False
    return not previous.of.name and previous.of.head in COLLECTIVES and names_person(previous.head)


def _named_by(walk: Walk, mention: Mention) -> Mention:
    """What a name behind a relative clause says who or what it is: "the company that owns the bus, Silver Road", not the bus."""
    assert walk.last is not None
    told = walk.done[-1] if walk.done and walk.done[-1].kind == "relative" else None
    outer = walk.top.subject if walk.top.verb is None and told is not None else None
    if told is None and walk.top.verb is None and _of_those_there(walk, mention) and walk.top.subject is not None:
        return walk.top.subject
    if outer is None and mention.hint == "person" and told is not None and told.subject is not None and names_person(told.subject.head):
        return walk.last if names_person(walk.last.head) or walk.last.name else told.subject  # "a nurse who worked at the clinic, Ivo Marsh, 35"
    if outer is None or not mention.name or outer.name or walk.last.name or names_person(walk.last.head) or walk.last.head in COLLECTIVES:
        return walk.last
    return outer if names_person(outer.head) or outer.head in COLLECTIVES else walk.last


def _of_those_there(walk: Walk, mention: Mention) -> bool:
    """Whether a person's name stands behind where several people are: "the two women in the top cabin, teacher Ana Brill, and her student"."""
    top, last = walk.top, walk.last
    if last is None or last.name or names_person(last.head) or last.head in COLLECTIVES or not top.obliques or top.obliques[-1][1] is not last:
        return False
    whom = top.subject
    person = mention.hint == "person" or bool(mention.name and mention.titles) and names_person(mention.titles[-1])
    return person and whom is not None and whom.plural and whom.quantity is not None and not whom.name and names_person(whom.head)


_BUILDINGS = frozenset("building block tower house skyscraper high-rise complex structure".split()) | frozenset(SITES["building"][0].split())
_PARTS_OF_IT = frozenset("floor story storey room flat apartment kitchen roof basement cellar stairwell top side front back corner window entrance".split())


def tells_of_whole(previous: Mention, mention: Mention) -> bool:
    """Whether a noun phrase says what that is of which the one before is a part: "on the fourth floor of Linden House, an old building"."""
    inner = previous.of
    if inner is None or not inner.name or previous.name or mention.name or mention.determiner not in ("a", "an"):
        return False
    return mention.head in _BUILDINGS and previous.head in _PARTS_OF_IT


def _tells_of_owner(previous: Mention, mention: Mention) -> bool:
    """Whether a noun phrase says who somebody is whose thing stands before it: "the sentence of Viktor Hallam, a former banker"."""
    if mention.determiner not in ("a", "an", "the") or previous.plural or mention.quantity is not None or mention.head in SITES:
        return False
    return names_person(mention.head) and not names_person(previous.head) and previous.head not in COLLECTIVES


def _on_maps(mention: Mention) -> bool:
    return mention.head in AFTER or mention.head in ("country", "nation")
