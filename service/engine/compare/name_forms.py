"""A name as written -> the form that it is compared by: its parts, which of them is the surname, suffixes; titles are gone.

Order: letters are folded (accents, other alphabets), a possessive ending goes, "Krivoi, Roni" turns around, titles before the name go, suffixes
after it are set apart, particles join the part that they precede.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from anyascii import anyascii

from service.engine.compare.spelling import Part, part
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.titles import DEGREES, OFFICES, PARTICLES, PARTS, SUFFIXES, TITLES
from service.engine.vocabulary.transliteration import SURNAME_FIRST, SURNAME_FIRST_OF_THREE

MAX_TEXT = 400  # characters of a name that are read
MAX_PARTS = 10
_WORD = re.compile(r"[A-Za-z]+(?:['`][A-Za-z]+)*|\d+")
_POSSESSIVE = re.compile(r"['`]s?$")


class NameRelation(StrEnum):
    """How a stated name stands to a recorded one."""

    SAME = "same"  # the same name, perhaps in another spelling, shortened or with a middle name more
    PARTIAL = "partial"  # a shorter mention of it: surname, given name, initial and surname
    OTHER_GIVEN = "other_given"  # the surname agrees, the given name does not: somebody else
    OTHER_INITIAL = "other_initial"
    OTHER_GENDER = "other_gender"  # Trufanov for Trufanova
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class NameForm:
    """A name ready to be compared. ``surname`` is an index into ``parts``; ``squashed`` is the whole name's key without spaces."""

    text: str
    folded: str = field(compare=False)
    parts: tuple[Part, ...] = field(compare=False)
    surname: int = field(compare=False)
    heads: frozenset[str] = field(compare=False)
    particles: frozenset[str] = field(compare=False)
    suffix: str = field(compare=False)
    squashed: str = field(compare=False)

    @property
    def given(self) -> tuple[str, ...]:
        """Folded given names and middle names, initials included."""
        return tuple(item.text for index, item in enumerate(self.parts) if index != self.surname) if len(self.parts) > 1 else ()

    @property
    def initials(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.parts if item.initial)


def fold(text: str) -> str:
    """Any text -> ASCII letters of either case: "Škoda" is "Skoda", Cyrillic is transliterated."""
    return text if text.isascii() else anyascii(text)


def name_form(text: str) -> NameForm:
    """A name as written -> its form. Never raises; a text without letters has no parts and equals only itself."""
    folded = _POSSESSIVE.sub("", fold(text[:MAX_TEXT].replace("\u2019", "'")).strip())
    words = _without_titles(_in_order(folded))
    words, suffix = _without_suffix(words)
    parts, particles = _parts(words)
    heads = frozenset[str]().union(*(item.heads for item in parts))
    lowered = " ".join(folded.lower().split())
    return NameForm(text, lowered, parts, _surname(parts), heads, particles, suffix, "".join(item.soft for item in parts))


def _in_order(folded: str) -> list[str]:
    before, comma, after = folded.partition(",")
    tail = _WORD.findall(after)
    if comma and tail and tail[0].lower() not in SUFFIXES | DEGREES and len(tail) <= 3:
        before, tail = after, _WORD.findall(before)
    words = (_WORD.findall(before) + tail)[: 2 * MAX_PARTS]
    return [piece for word in words for piece in (word if _run_together(word, words) else (word,))]


def _run_together(word: str, words: list[str]) -> bool:
    """Whether two capitals are initials: "JK Rowling", not "KIM" nor "AL GORE"."""
    if len(word) != 2 or not word.isupper() or len(words) < 2 or word.lower() in PARTICLES | SUFFIXES:
        return False
    return not any(other.isupper() for other in words if len(other) > 2)


def _without_titles(words: list[str]) -> list[str]:
    lowered = [word.lower() for word in words]
    start = 0
    for index, word in enumerate(lowered[:-1]):
        if (index == start and (word in TITLES or word in PARTS or word == "the")) or (word in OFFICES and index < len(lowered) - 1):
            start = index + 1
    return words[start:]


def _without_suffix(words: list[str]) -> tuple[list[str], str]:
    suffix = ""
    while len(words) > 1 and words[-1].lower() in SUFFIXES | DEGREES:
        last = words[-1].lower()
        suffix = {"jnr": "jr", "junior": "jr", "snr": "sr", "senior": "sr"}.get(last, last) if last in SUFFIXES else suffix
        words = words[:-1]
    return words, suffix


def _parts(words: list[str]) -> tuple[tuple[Part, ...], frozenset[str]]:
    parts: list[Part] = []
    seen: set[str] = set()
    pending = ""
    for index, word in enumerate(words):
        low = word.lower().replace("'", "").replace("`", "")
        last = index == len(words) - 1
        if low in PARTICLES and not last and not (len(low) == 1 and word.isupper()) and not (index == 0 and low in GIVEN and len(low) > 1):
            pending += low
            seen.add(low)
            continue
        parts.append(part(low, pending))
        pending = ""
    return tuple(parts[:MAX_PARTS]), frozenset(seen)


def _surname(parts: tuple[Part, ...]) -> int:
    """The surname is last, unless the name is one that puts it first, or a known given name follows an unknown word ("Wolski Adam")."""
    last = len(parts) - 1
    if last < 1:
        return 0
    first = parts[0]
    if first.text in SURNAME_FIRST and first.text not in GIVEN and parts[last].text not in SURNAME_FIRST:
        return 0
    if last > 1 and first.text in SURNAME_FIRST_OF_THREE and not parts[last].attested:
        return 0
    return 0 if parts[last].rows and not first.rows and not first.initial and last == 1 else last
