"""What a capitalised run names, by vocabulary alone: its words in, a kind and the country it belongs to out; and whether a name is a woman's."""

from __future__ import annotations

from collections.abc import Sequence

from anyascii import anyascii

from service.engine.vocabulary.demonyms import CAPITALS, COMBINING, COUNTRIES, DEMONYMS, METONYMS, PEOPLES
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.org_words import ACRONYMS, NO_BODIES, ORG_WORDS
from service.engine.vocabulary.places import AFTER, BEFORE, BODIES_AFTER, CITIES, REGIONS, STATES
from service.engine.vocabulary.titles import COURTESY, NOBLE, RANKS

PERSON, ORGANIZATION, PLACE, DEMONYM, WORK = "person", "organization", "place", "demonym", "work"


def _spaced(table: dict[str, str]) -> dict[str, str]:
    return {name.replace("-", " "): country for name, country in table.items()}


# Lower-case name, hyphens as spaces -> country, None for what lies in no one country. The firmest reading wins: Georgia is the country.
PLACES: dict[str, str | None] = {
    **dict.fromkeys(name.replace("-", " ") for name in REGIONS),
    **_spaced(STATES),
    **_spaced(CITIES),
    **_spaced(METONYMS),
    **_spaced(CAPITALS),
    **_spaced(COUNTRIES),
}
PEOPLE_OF: dict[str, str] = {**COMBINING, **PEOPLES, **DEMONYMS}
# Places whose name stands for them even where it opens a sentence as an ordinary word might: Turkey, not Nice.
ALONE: frozenset[str] = frozenset(COUNTRIES) | frozenset(CAPITALS) | frozenset(METONYMS)
_SEATS = frozenset(METONYMS) - frozenset(CAPITALS)  # the Kremlin, the White House: who sits there
_LETTERS = {row[0] for row in ACRONYMS}
_STARTS: dict[str, int] = {}
for _name in (*PLACES, *PEOPLE_OF):
    _words = _name.split()
    _STARTS[_words[0]] = max(_STARTS.get(_words[0], 1), len(_words))
_LONE_BODIES = frozenset("parliament congress senate knesset duma treasury army navy court police ministry cabinet assembly".split())
# "Damian Hill", "Rosa Park": after a given name these are surnames.
_PLACELIKE_SURNAMES = frozenset("hill hills park lane lake castle grove banks street field camp church forest beach garden brook bridge farm springs".split())
_PERSON_ENDINGS = ("ov", "ova", "ev", "eva", "sky", "skiy", "skaya", "enko", "shvili", "vich", "czyk", "oglu", "sson", "dottir", "adze", "opoulos")


def longest(words: Sequence[str], start: int, end: int) -> tuple[int, str, str | None]:
    """The longest known place or demonym that begins at ``start`` -> (its end, "place" or "demonym", country); (start, "", None) where none does."""
    most = min(_STARTS.get(words[start], 0), end - start)
    for length in range(most, 0, -1):
        name = words[start] if length == 1 else " ".join(words[start : start + length])
        if name in PLACES:
            return start + length, PLACE, PLACES[name]
        if name in PEOPLE_OF:
            return start + length, DEMONYM, PEOPLE_OF[name]
    return start, "", None


def hint_of(lows: Sequence[str], texts: Sequence[str], title: str | None, follower: str) -> tuple[str | None, str | None]:
    """The words of a name, its title and the lower-case word after it -> (kind, country)."""
    whole = " ".join(lows)
    texts = [text or "x" for text in texts]
    if title:
        return PERSON, None
    if lows[0] in NOBLE and len(lows) > 2 and lows[1] == "of":
        return PERSON, None
    if whole in PLACES:
        return (ORGANIZATION if whole in _SEATS else PLACE), PLACES[whole]
    bare = whole.replace(".", "")
    if bare in _LETTERS and (len(lows) > 1 or texts[0].isupper()):
        return ORGANIZATION, None
    return (_single(lows[0], texts[0], follower) if len(lows) == 1 else _several(lows, follower)), None


def _single(low: str, text: str, follower: str) -> str | None:
    if low in GIVEN and follower not in BODIES_AFTER:
        return PERSON
    if follower in AFTER:
        return PLACE
    if low in _LONE_BODIES or follower in BODIES_AFTER or (text.isupper() and 1 < len(low) <= 6 and low not in NO_BODIES):
        return ORGANIZATION
    return PERSON if _by_ending(low) else None


def _several(lows: Sequence[str], follower: str) -> str | None:
    first, last = lows[0], lows[-1]
    given = first in GIVEN and first not in ("al", "el")  # Al Gore, but al-Qaeda
    if all(_is_initial(low) or len(low) == 1 for low in lows):
        return ORGANIZATION
    if given and len(lows) < 4 and (last in _PLACELIKE_SURNAMES or last.rstrip(".") in ("jr", "sr")):
        return PERSON
    if any(low.rstrip(".") in ORG_WORDS for low in lows) and not (given and last not in ORG_WORDS):
        return ORGANIZATION
    if last in AFTER or (first in BEFORE and first not in ("st.", "st")) or (follower in AFTER and not given):
        return PLACE
    if follower in BODIES_AFTER and not given:
        return ORGANIZATION
    if given or any(low in GIVEN for low in lows[1:-1]) or _is_initial(first) or _is_initial(lows[1]) or last.rstrip(".") in ("jr", "sr"):
        return PERSON
    return PERSON if _by_ending(last) or (last in GIVEN and len(lows) == 2) else None


def _is_initial(low: str) -> bool:
    return len(low) > 1 and len(low) < 7 and low[1::2] == "." * (len(low) // 2)


def _by_ending(low: str) -> bool:
    return len(low) > 5 and low.endswith(_PERSON_ENDINGS)


_FEMININE = ("ova", "eva", "skaya", "skaia", "ovna", "evna", "dottir", "owna")
_MASCULINE = ("ovich", "evich", "ov", "ev", "skiy", "skii")


def gender_of(parts: Sequence[str] | str) -> str | None:
    """The words of a name, or the name as written -> "f", "m" or None: by title, given name, patronymic, and last by the surname's ending."""
    words = [fold_low(word).rstrip(".") for word in (parts.split() if isinstance(parts, str) else parts)][:12]
    for word in words[:-1]:
        told = COURTESY.get(word) or RANKS.get(word)
        if told:
            return told
    for word in words if len(words) == 1 else words[:-1]:
        given = GIVEN.get(word)
        if given is not None and given.gender is not None:
            return given.gender
    for word in reversed(words[1:] or words):
        if word.endswith(_FEMININE) and len(word) > 5:
            return "f"
        if word.endswith(_MASCULINE) and len(word) > 5:
            return "m"
    return "f" if "bint" in words else "m" if "bin" in words[1:] or "ibn" in words[1:] else None


def fold_low(word: str) -> str:
    """A word -> ASCII, lower case."""
    return (word if word.isascii() else anyascii(word)).lower()
