"""One part of a name against another: a word in, what its spellings share out; two such parts in, how alike they are out.

A part matches by its very letters, by a key that its transliterations share, by a row of given names, or by a typing mistake that its length
allows. There is no score: every way that two parts may match has a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from service.engine.vocabulary.given_names import GIVEN, NEAR
from service.engine.vocabulary.transliteration import ADDED_ENDING, COMMON_SURNAMES, DEEP, FIRST, GENDERED, SAME_SURNAME, SOFT

MAX_LETTERS = 48  # no name is longer; hostile words are cut
_LONG = 5  # letters from which deep keys and typing mistakes count
_VERY_LONG = 9  # letters from which two mistakes do


class Alike(IntEnum):
    """How two parts agree, the firmest last."""

    NO = 0
    GENDER = 1  # Trufanov, Trufanova
    INITIAL = 2  # V., Vladimir
    CROSS = 3  # Vladimir, Volodymyr written by another language's paper: counts beside an agreeing surname only
    TYPO = 4
    SHORT = 5  # Bob, Robert
    SPELLING = 6
    EXACT = 7


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A folded word of a name with everything that a comparison asks of it. One object a word, so that pairs are remembered cheaply."""

    text: str
    soft: str
    deep: frozenset[str]
    rows: frozenset[str]  # of given names
    near: frozenset[str]
    heads: frozenset[str]  # parts without a common head are never alike
    letters: str  # what its initial may be
    stem: str
    gender: str  # "f" or "m" by the ending of a surname, "" where the ending tells nothing
    attested: bool  # a known name: unlike another known one, it is no typing mistake of it
    initial: bool


_Rules = tuple[tuple[frozenset[str], re.Pattern[str], str], ...]


def _compile(rows: tuple[tuple[str, str, str, str], ...]) -> _Rules:
    return tuple((frozenset(letters or "abcdefghijklmnopqrstuvwxyz"), re.compile(pattern), replacement) for letters, pattern, replacement, _ in rows)


_SOFT, _DEEP, _FIRST = _compile(SOFT), _compile(DEEP), _compile(FIRST)
_FIRST_LETTERS = frozenset("jctz")
_ENDINGS = {letter: tuple(row for row in GENDERED if letter in (row[0][-1], row[1][-1])) for letter in {ending[-1] for row in GENDERED for ending in row[:2]}}
_SURNAME_ROW = {name: "=" + row.split()[0] for row in SAME_SURNAME for name in row.split()}
_ROW_LETTERS: dict[str, str] = {}
for _name, _entry in GIVEN.items():
    if not _entry.short:
        for _row in _entry.rows:
            _ROW_LETTERS[_row] = _ROW_LETTERS.get(_row, "") + _name[0]


def _rewrite(word: str, rules: _Rules) -> str:
    for letters, pattern, replacement in rules:
        if not letters.isdisjoint(word):
            word = pattern.sub(replacement, word)
    return word


def _gender(soft: str) -> tuple[str, str]:
    """A soft key -> its stem without the ending that tells a gender, and that gender; the whole key and "" where none does."""
    if len(soft) >= _LONG:
        for feminine, masculine, _ in _ENDINGS.get(soft[-1], ()):
            if soft.endswith(feminine):
                return soft[: -len(feminine)] + masculine, "f"
            if soft.endswith(masculine):
                return soft, "m"
    return soft, ""


@lru_cache(maxsize=2048)
def part(word: str, particles: str = "") -> Part:
    """A folded lower-case word, and the particles before it run together ("abu", "vander") -> the part that it is."""
    word = word[:MAX_LETTERS]
    if len(word) == 1:
        return Part(word, word, frozenset(), frozenset(), frozenset(), frozenset(word), word, word, "", False, True)
    soft = _rewrite(word, _SOFT) or word
    deep = {_rewrite(soft, _DEEP) or soft}
    if word[0] in _FIRST_LETTERS:
        deep.add(_rewrite(_rewrite(soft, _FIRST), _DEEP) or soft)
    if particles:
        deep.add(_rewrite(_rewrite(particles + word, _SOFT), _DEEP) or soft)
    given = GIVEN.get(word)
    rows = given.rows if given else frozenset()
    near = frozenset(other for name in (word, *rows) for other in NEAR.get(name, ()))
    surname = _SURNAME_ROW.get(word)
    deep |= {surname} if surname else set()
    stem, gender = _gender(soft)
    letters = "".join({word[0], soft[0], *(key[0] for key in deep), *(letter for row in rows for letter in _ROW_LETTERS.get(row, ""))} - {"="})
    heads = frozenset({soft[0], *(key[0] for key in deep), *("~" + row for row in rows | near)}) | ({surname} if surname else set())
    return Part(word, soft, frozenset(deep), rows, near, heads, letters, stem, gender, given is not None or word in COMMON_SURNAMES, False)


@lru_cache(maxsize=2048)
def alike(one: Part, other: Part) -> Alike:
    """Two parts -> how they agree. Symmetric."""
    if one.text == other.text:
        return Alike.EXACT
    if one.initial or other.initial:
        return Alike.INITIAL if _initial(one, other) else Alike.NO
    if one.heads.isdisjoint(other.heads):
        return Alike.NO
    if one.rows and other.rows:
        return _given(one, other)
    if one.gender != other.gender and one.gender and other.gender:
        return Alike.GENDER if one.stem == other.stem else Alike.NO
    if _added(one, other):
        return Alike.GENDER
    shorter = min(len(one.text), len(other.text))
    if one.soft == other.soft:
        return Alike.NO if shorter < 4 and one.attested and other.attested else Alike.SPELLING
    if shorter >= _LONG or one.soft[0] == "=":
        if not one.deep.isdisjoint(other.deep):
            return Alike.SPELLING
    elif any(key[0] == "=" and key in other.deep for key in one.deep):
        return Alike.SPELLING
    return Alike.TYPO if _mistyped(one, other, shorter) else Alike.NO


def _initial(one: Part, other: Part) -> bool:
    return (one.initial and one.text in other.letters) or (other.initial and other.text in one.letters)


def _given(one: Part, other: Part) -> Alike:
    """Two known given names: alike by the table, or spelled alike; never by a typing mistake."""
    if not one.rows.isdisjoint(other.rows):
        return Alike.SPELLING if one.soft == other.soft else Alike.SHORT
    if one.soft == other.soft and GIVEN[one.text].gender == GIVEN[other.text].gender:
        return Alike.SPELLING
    return Alike.NO if one.rows.isdisjoint(other.near) and other.rows.isdisjoint(one.near) else Alike.CROSS


def _added(one: Part, other: Part) -> bool:
    """Whether one is the other with a woman's ending: Novakova, Novak; or any name with an a more."""
    if len(one.soft) > len(other.soft):
        one, other = other, one
    extra = other.soft[len(one.soft) :]
    return len(one.soft) > 3 and other.soft.startswith(one.soft) and extra in (ADDED_ENDING, "a")


def _mistyped(one: Part, other: Part, shorter: int) -> bool:
    """Whether a slip of the keys makes one of the other; the first letter is never one, nor is a final a for an o."""
    if one.soft[0] != other.soft[0] or (one.attested and other.attested):
        return False
    if shorter < _LONG:
        return shorter == 4 and one.attested != other.attested and _swapped(one.text, other.text)
    if {one.text[-1], other.text[-1]} == {"a", "o"}:
        return False
    limit = 2 if shorter >= _VERY_LONG else 1
    if abs(len(one.text) - len(other.text)) <= limit and OSA.distance(one.text, other.text, score_cutoff=limit) <= limit:
        return True
    shorter = min(len(one.soft), len(other.soft))
    limit = 2 if shorter >= _VERY_LONG else 1
    return shorter >= _LONG and OSA.distance(one.soft, other.soft, score_cutoff=limit) <= limit


def _swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters changed places: Jhon, John."""
    return len(one) == len(other) and sorted(one) == sorted(other) and OSA.distance(one, other) == 1
