"""One role in the words of another: "the minister of culture" as "the culture minister", "the manager of Orth's campaign" as "Orth's campaign manager"."""

from __future__ import annotations

from service.engine.reading import Mention, is_known

_ANY_PLACE = frozenset("city town village country nation state region province county capital republic island".split())


def folded(role: Mention) -> Mention:
    """A role with the thing that it is of before it: "the minister of culture" as "the culture minister"; a premier as a prime minister."""
    if role.head == "premier":
        role = role._replace(head="minister", mods=(*role.mods, "prime"))
    thing = of_a_thing(role)
    return role if thing is None else role._replace(mods=(*role.mods, *thing.mods, thing.head), of=None)


def owned_within(role: Mention, other: Mention) -> Mention:
    """ "The manager of Orth's campaign" as "Orth's campaign manager", beside a role that is told so."""
    thing = role.of
    if thing is None or role.possessor is not None or thing.possessor is None or thing.head not in other.mods or thing.of is not None:
        return role
    return role._replace(mods=(*role.mods, *thing.mods, thing.head), of=None, possessor=thing.possessor)


def of_a_thing(role: Mention) -> Mention | None:
    """What a role is of, where that is a plain noun and nobody by name."""
    thing = role.of
    if thing is None or thing.name or thing.pronoun or not thing.head or thing.quantity is not None or thing.of is not None or thing.possessor is not None:
        return None
    return thing if thing.head not in _ANY_PLACE and not is_known(thing) else None  # "of the city": by name elsewhere
