"""Canonical text. The steps, in this order, each keeping the offset of the code point that it came from:

1. compatibility forms of single characters are folded (full-width digits, ligatures), unless that changes nothing that is read, and so are the decimal
   digits of every script; a raised number behind a digit or a mark of punctuation is a footnote's and becomes a space ("25.¹", "200² people");
2. typographic quotes, apostrophes, primes and dashes become ', " , - or the em dash, as a double hyphen does; no-break and other spaces become a space;
3. zero-width characters, soft hyphens, direction marks and other format characters are dropped; control characters but the line feed become a space;
4. combining marks are composed with their letter where a composed form exists and dropped where none does.

Plain ASCII passes unchanged and untouched.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from service.engine.model import Span

_FOLDED = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-", "\u2014": "\u2014", "\u2015": "\u2014",
    "\u2026": "...", "\u2028": "\n", "\u2029": "\n", "\r": "\n",
}  # fmt: skip
_KEPT_CONTROLS = frozenset("\n\t")
_RAISED = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")


class Canonical(NamedTuple):
    """Canonical ``text`` and where each of its code points came from in ``original``; ``offsets`` is None where nothing moved."""

    text: str
    original: str
    offsets: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that canonical ``[start, end)`` came from."""
        if self.offsets is not None:
            start, end = self.offsets[start], (self.offsets[end - 1] + 1 if end > start else self.offsets[start])
        return Span(start, end, self.original[start:end])


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    if char in _FOLDED:
        return _FOLDED[char]
    category = unicodedata.category(char)
    if category in ("Cf", "Mn", "Me", "Cs"):
        return ""
    if category == "Cc":
        return char if char in _KEPT_CONTROLS else " "
    if category[0] == "Z":
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(char))
    folded = unicodedata.normalize("NFKC", char)
    return folded if len(folded) <= 4 else char


def _is_footnote(before: str, read: str) -> bool:
    """Whether a raised digit is a footnote's, by the character before it and what that one is read as."""
    return read == " " if before in _RAISED else not (read.isalpha() or read.isspace())


def normalise(text: str) -> Canonical:
    """Any text -> its canonical form with offsets into the original. Never raises; linear."""
    if text.isascii() and text.isprintable() and "`" not in text and "--" not in text:
        return Canonical(text, text, None)
    chars: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(text):
        if char == "-" and chars and chars[-1] in ("-", "\u2014") and offsets[-1] == index - 1 and text[index - 1] == "-":
            chars[-1] = "\u2014"
            offsets[-1] = index
            continue
        if chars and unicodedata.combining(char):
            composed = unicodedata.normalize("NFC", chars[-1] + char)
            if len(composed) == 1:
                chars[-1] = composed
            continue
        if char in _RAISED and chars and _is_footnote(text[index - 1], chars[-1]):
            chars.append(" ")
            offsets.append(index)
            continue
        for part in char if char.isascii() and char.isprintable() and char != "`" else _fold(char):
            chars.append(part)
            offsets.append(index)
    return Canonical("".join(chars), text, (*offsets, len(text)))
