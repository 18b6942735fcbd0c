"""The place where a correction goes: the words that it takes the place of, and what stands before and behind them in the sentence."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s+|\n")
_CLAUSE_END = re.compile(r"[,;:—–()]|\b(?:and|but|who|which|that|because|although)\b", re.IGNORECASE)
_DENYING = re.compile(r"(?:\b(?:not|never|nobody|none|no|neither|nor|cannot|without|denie[sd]|deny|false)\b|n['’]t\b)", re.IGNORECASE)
_NUMBERS_WITH_AN = re.compile(r"8|11\b|18\b|8\d|eight|eleven", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ALONE = re.compile(r"[\w'’-]+")
_LONGEST = 60  # characters that are looked at for a word
_BESIDE = 3  # words on either side in which a common word said again sounds wrong
_SHORT = 4  # letters: shorter common words may well stand twice


class Spot:
    """``written`` are the words at the span; ``before`` and ``after`` what stands around them in the same sentence."""

    __slots__ = ("after", "before", "written")

    def __init__(self, written: str, before: str, after: str) -> None:
        ends = list(_SENTENCE_END.finditer(before))
        self.before = before[ends[-1].end() :] if ends else before
        end = _SENTENCE_END.search(after)
        self.after = after[: end.start()] if end else after
        self.written = written

    @property
    def at_start(self) -> bool:
        """Whether the sentence begins with these words."""
        return not any(char.isalnum() for char in self.before)

    @property
    def denied(self) -> bool:
        """Whether their clause says that something is not so: the record's value in it would say that this is not so."""
        if _DENYING.search(self.before) is None:
            return False
        clause = _CLAUSE_END.split(self.before)[-1]
        return bool(_DENYING.search(clause))

    @property
    def word_before(self) -> str:
        """The word right before them in lower case, "" where there is none or a mark stands between."""
        said = self.before[-_LONGEST:].split()
        return said[-1].lower() if said and self.before[-1:].isspace() and _ALONE.fullmatch(said[-1]) else ""

    @property
    def next_word(self) -> str:
        """The word right behind them as it is written, "" where there is none or a mark stands between."""
        said = self.after[:_LONGEST].split()
        if not said or not self.after[:1].isspace():
            return ""
        found = _ALONE.match(said[0])
        return found[0] if found else ""

    def says_twice(self, right: str) -> bool:
        """Whether the sentence has a name already that the correction brings, or one of its common words near by."""
        written = self.written.lower()
        brought = [word for word in _words(right) if word.lower() not in written]
        if not brought:
            return False
        names = {word for word in brought if word[0].isupper()}
        ahead, behind = _words(self.before), _words(self.after)
        around = set(ahead + behind)
        if names and names <= around:
            return True
        near = {word.lower() for word in ahead[-_BESIDE:] + behind[:_BESIDE]}
        return any(word in near for word in brought if word.islower() and len(word) >= _SHORT)

    def takes_article(self, right: str) -> bool:
        """Whether an article that stands before the words, and stays, goes with the correction, too."""
        if self.word_before not in ("a", "an"):
            return True
        first = right.partition(" ")[0]
        if first.lower() in ("a", "an", "the"):
            return False
        return (self.word_before == "an") == with_an(first)

    def in_its_letters(self, right: str) -> str:
        """With a capital where the sentence begins, in capitals where the words are in capitals."""
        if len(self.written) > 3 and self.written.isupper():
            return right.upper()
        return right[:1].upper() + right[1:] if self.at_start else right


def _words(text: str) -> list[str]:
    """The words of a text, without the "'s" of an owner."""
    return [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)]


def with_an(word: str) -> bool:
    """Whether "an" stands before a word rather than "a"."""
    if word[:1].isdigit():
        return bool(_NUMBERS_WITH_AN.match(word))
    return word[:1].lower() in ("a", "e", "i", "o", "u") and not word.lower().startswith(("uni", "use", "eu", "one"))
