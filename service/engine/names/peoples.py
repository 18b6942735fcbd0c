"""Peoples of lands that no table has: where a text names Belmora, "Belmorans" are its people and "Belmoran" is what is from there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from service.engine.names.hints import DEMONYM, PEOPLE_OF
from service.engine.names.reader import NameMention
from service.engine.tokens import Token
from service.engine.vocabulary.given_names import GIVEN

# ending of the people -> what the land ends in instead
_ENDINGS = (("ian", ("", "ia", "y", "e")), ("an", ("", "a", "o", "e", "y")), ("i", ("", "a")), ("ese", ("", "a")), ("ish", ("",)), ("lander", ("land",)))
_ENDS = tuple([ending for ending, _ in _ENDINGS])
_SHORTEST = 4  # letters of a land


def lands_of(people: str) -> list[str]:
    """A word in lower case -> what the land may be called whose people or things it names, in lower case: belmora of "belmoran"."""
    found: list[str] = []
    if not people.endswith(_ENDS):
        return found
    for ending, instead in _ENDINGS:
        if people.endswith(ending):
            stem = people[: -len(ending)]
            found += [stem + end for end in instead if len(stem + end) >= _SHORTEST and stem + end != people]
    return found


def capitalised(tokens: Iterable[Token]) -> frozenset[str]:
    """The words of a text that are written with a capital, in lower case."""
    return frozenset([token.low for token in tokens if token.is_capital])


def with_peoples(names: Sequence[NameMention], tokens: Sequence[Token], is_land: Callable[[str], bool]) -> list[NameMention]:
    """The names of a sentence, those of a people marked as such. ``is_land`` tells whether a lower-case word may be a land's name in the text or on record."""
    return [_of_people(name, tokens, is_land) for name in names]


def _of_people(name: NameMention, tokens: Sequence[Token], is_land: Callable[[str], bool]) -> NameMention:
    low = tokens[name.first].low
    if name.last != name.first + 1 or name.title or name.kind_hint or low in GIVEN or low in PEOPLE_OF:
        return name
    people = low[:-1] if low.endswith("s") else low
    if any(land not in GIVEN and is_land(land) for land in lands_of(people)):
        return name.of_kind(DEMONYM)
    return name
