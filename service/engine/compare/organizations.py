"""Two names of organizations -> how they stand to each other: letters for words, legal endings, "Ministry of X" for "X Ministry".

A part that differs by more than spelling makes another organization; there is no veto below that.
"""

from __future__ import annotations

import re
from functools import lru_cache

from service.engine.compare.name_forms import MAX_TEXT, NameRelation, fold
from service.engine.compare.spelling import Alike, alike, part
from service.engine.vocabulary.org_words import ACRONYMS, LEGAL_SUFFIXES, SMALL_WORDS

_WORD = re.compile(r"(?:[a-z]\.){2,}[a-z]?|[a-z0-9]+(?:'[a-z]+)?|&")
_LETTERS = {name: row[0] for row in ACRONYMS for name in row}
_FULL = {row[0]: row[1].split() for row in ACRONYMS}
MAX_WORDS = 24
# before a name, these make another place of it
_ANOTHER = frozenset("new latin north south east west northern southern eastern western central".split())


@lru_cache(maxsize=1024)
def _form(text: str) -> tuple[tuple[str, ...], str, str]:
    """An organization's name -> its telling words, its letters on record or "", and the initials of all its words."""
    words = [word.replace(".", "").removesuffix("'s") for word in _WORD.findall(fold(text[:MAX_TEXT].replace("\u2019", "'")).lower())]
    words = ["and" if word == "&" else word for word in words if word][:MAX_WORDS]
    if words and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL_SUFFIXES:
        words = words[:-1]
    letters = _LETTERS.get(" ".join(words), "")
    telling = tuple(sorted(word for piece in words for word in _spelt_out(piece, len(words)) if word not in SMALL_WORDS))
    return telling or tuple(words), letters, "".join(word[0] for word in words if word not in SMALL_WORDS)


def _spelt_out(word: str, count: int) -> list[str]:
    """Letters inside a longer name in full: the UN of "UN Security Council"."""
    return _FULL.get(word, [word]) if count > 1 else [word]


def compare_organizations(stated: str, recorded: str) -> NameRelation:
    """Two names of organizations as written -> SAME, PARTIAL (one is a shorter form of the other) or DIFFERENT. Symmetric."""
    (one, letters, initials), (other, other_letters, other_initials) = _form(stated), _form(recorded)
    if one == other or (letters and letters == other_letters):
        return NameRelation.SAME
    if not one or not other:
        return NameRelation.DIFFERENT
    if _spells(stated, one, other_initials, other) or _spells(recorded, other, initials, one):
        return NameRelation.SAME
    if len(one) == len(other):
        return NameRelation.SAME if all(_word_alike(left, right) for left, right in zip(one, other, strict=True)) else NameRelation.DIFFERENT
    shorter, longer = (one, other) if len(one) < len(other) else (other, one)
    if not _ANOTHER.isdisjoint(set(longer) - set(shorter)):
        return NameRelation.DIFFERENT  # "Latin America" is not America, nor "West Lunt" Lunt
    return NameRelation.PARTIAL if all(any(_word_alike(word, candidate) for candidate in longer) for word in shorter) else NameRelation.DIFFERENT


def letters_of(text: str) -> frozenset[str]:
    """An organization's name -> the letters that it may be known by, or is: "fcc" for FCC and for Federal Communications Commission."""
    words, letters, initials = _form(text)
    short = words[0] if len(words) == 1 else initials if len(words) > 2 else ""
    return frozenset((letters.replace(" ", ""), short)) - {""}


def _spells(text: str, words: tuple[str, ...], initials: str, other: tuple[str, ...]) -> bool:
    """Whether a name is written in capitals that are the first letters of the other's words: FCC, Federal Communications Commission."""
    return len(words) == 1 and len(other) > 2 and words[0] == initials and sum(char.isupper() for char in text) >= len(initials)


def _word_alike(one: str, other: str) -> bool:
    return one == other or alike(part(one), part(other)) in (Alike.EXACT, Alike.SPELLING, Alike.TYPO)
