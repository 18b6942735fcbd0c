"""The points of the compass: of two of them a place lies to one side only."""

from __future__ import annotations

# each with what it may also be called: "northern Ormia", "12 miles north of Sarik"
SIDES = {
    "north": "north northern northward",
    "south": "south southern southward",
    "east": "east eastern eastward",
    "west": "west western westward",
    "northeast": "northeast northeastern",
    "northwest": "northwest northwestern",
    "southeast": "southeast southeastern",
    "southwest": "southwest southwestern",
}
POINTS: dict[str, str] = {word: point for point, words in SIDES.items() for word in words.split()} | {"central": "center"}


def other_point(one: str, other: str) -> bool:
    """Whether two words name two points of the compass that exclude each other: "north" and "northwest" may be told of one place."""
    mine, theirs = POINTS.get(one), POINTS.get(other)
    if mine is None or theirs is None:
        return False
    return not (mine.startswith(theirs) or theirs.startswith(mine) or mine.endswith(theirs) or theirs.endswith(mine))


def facing_point(one: str, other: str) -> bool:
    """Whether of two points the one lies straight across from the other: what is north of a thing has the thing to its south."""
    return (POINTS.get(one), POINTS.get(other)) in _ACROSS


_ACROSS = frozenset(
    pair for a, b in (("north", "south"), ("east", "west"), ("northeast", "southwest"), ("northwest", "southeast")) for pair in ((a, b), (b, a))
)
