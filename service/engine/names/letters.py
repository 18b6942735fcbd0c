"""What the letters of a sentence tell of names: which of its words may be a name's, where text has case, is a headline, shouts or is all small."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from service.engine.compare.spelling import Alike, alike, part
from service.engine.lexicon import forms
from service.engine.names.hints import PEOPLE_OF, PLACES, fold_low, longest
from service.engine.near_parts import NameWords
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS
from service.engine.vocabulary.closed_class import CLOSED, NUMBER_WORDS
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.org_words import ORG_WORDS
from service.engine.vocabulary.places import AFTER, BEFORE
from service.engine.vocabulary.titles import SMALL_PARTICLES, TITLES

_CALENDAR = frozenset(name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES) if name != "May") | frozenset(  # people are called May
    name for name in (*MONTHS, *WEEKDAYS) if name.endswith(".")
)
_NEVER = frozenset(CLOSED) | NUMBER_WORDS | _CALENDAR | {"mid", "former"}
_CASELESS = frozenset(PLACES) | frozenset(PEOPLE_OF)
_NEVER_SMALL = _NEVER | {"west", "east", "north", "south", "gulf"}
_CLOSED_NAMES = frozenset("will may april june august march per till don or".split())  # "Theresa May", "Will Smith": closed or calendar words that name people
_LEADING_NAMES = frozenset("per till don or".split())  # only in front of a surname: "Per Holm", "Or Levi"
_NO_LIST = frozenset("a an who whose aged".split())  # behind "Per Holm," they tell of him; "Per Reuters, the ship ..." goes on
_LETTERS = frozenset(("US", "WHO"))  # capitals that would be closed-class words when small
# Ordinary words that are a name's beside a word that can be nothing else, where capitals tell nothing: "LAKE ERIE", "ROSE DELGADO".
_COMPANIONS = (frozenset(GIVEN) - {"said"}) | BEFORE | AFTER | ORG_WORDS | frozenset(TITLES)


@lru_cache(maxsize=4096)
def spelled_like(low: str, known: frozenset[str]) -> bool:
    """Whether a word is another spelling of a known part of a name."""
    one = part(low)
    pool = known.like(low) if isinstance(known, NameWords) else known
    return any(alike(one, part(name)) >= Alike.TYPO for name in pool if len(name) > 3)


def _shouts(tokens: Sequence[Token]) -> bool:
    """Whether all words are in capitals, of several."""
    found = 0
    for token in tokens:
        if len(token.text) > 2 and token.text[0].isalpha():
            if not token.text.isupper():
                return False
            found += 1
    return found > 1


def _capitalised(tokens: Sequence[Token]) -> bool:
    """Whether more than three words, all that tell something, have capitals: a headline's."""
    found = 0
    for token in tokens:
        if len(token.text) > 2 and token.low not in CLOSED and token.text[0].isalpha():
            if not token.text[0].isupper():
                return False
            found += 1
    return found > 3


class Sentence:
    """The words of a sentence and what its letters tell. ``lows`` are in lower case without accents."""

    def __init__(self, tokens: Sequence[Token], common: Callable[[str], bool], known: frozenset[str]) -> None:
        self.tokens = tokens
        self.lows = [token.low if token.low.isascii() else fold_low(token.low) for token in tokens]
        self.common = common
        self.known = known
        self.shouts = _shouts(tokens)
        self.quiet = not any(token.is_capital for token in tokens[1:])
        self.headline = not self.shouts and _capitalised(tokens)

    def telling(self, low: str) -> bool:
        """Whether a word is a name's even without its capital."""
        return low in PLACES or low in PEOPLE_OF or not self.common(low)

    def capital(self, index: int) -> bool:
        """Whether a token may be a word of a name."""
        text, low = self.tokens[index].text, self.lows[index]
        first = text[0]
        if not first.isupper():
            return first.isalpha() and (self._small(low) or self._given_small(index, low))
        if low in _NEVER:
            return not self.shouts and (text in _LETTERS or self._person_after_all(index, low) or self._ampersand(index))
        if self.shouts or self.headline:
            return self.telling(low) or self.in_phrase(index) or (low in _COMPANIONS and (self._telling_at(index - 1) or self._telling_at(index + 1)))
        return True

    def _telling_at(self, index: int) -> bool:
        return 0 <= index < len(self.tokens) and self.tokens[index].text[0].isupper() and self.lows[index] not in _NEVER and self.telling(self.lows[index])

    def _small(self, low: str) -> bool:
        """Small letters: "krivoi" or "krivoy" where the record has him, "israel", "thai"; never "turkey" nor "polish"."""
        if low in _CASELESS or low in self.known or (self.quiet and low in GIVEN):
            return len(low) > 2 and low not in _NEVER_SMALL and not self.common(low)
        return bool(self.known) and len(low) > 3 and low not in _NEVER and not self.common(low) and spelled_like(low, self.known)

    def _given_small(self, index: int, low: str) -> bool:
        """A given name that is a noun, too, before a name on record: "anna krivoi", never "grant krivoi a visa"."""
        if not self.quiet or low not in GIVEN or low in _NEVER_SMALL or index + 1 >= len(self.lows) or self.lows[index + 1] not in self.known:
            return False
        return not self.common(self.lows[index + 1]) and all(form.pos != "v" for form in forms(low))

    def _person_after_all(self, index: int, low: str) -> bool:
        """The May of "Theresa May", the Will of "Will Smith said" - not of "Will Smith go?"."""
        if low not in _CLOSED_NAMES or self.tokens[index].text.isupper():
            return False
        if index > 0 and (self.lows[index - 1] in GIVEN or self.lows[index - 1].rstrip(".") in TITLES) and self.tokens[index - 1].text[0].isupper():
            return True
        if low in _LEADING_NAMES:
            return self._before_surname(index)
        return low == "will" and index + 1 < len(self.tokens) and self.tokens[index + 1].text[0].isupper() and self.tokens[-1].text != "?"

    def _before_surname(self, index: int) -> bool:
        """The Per of "Per Holm, a lawyer" and "said Per Holm" - not of "Per Reuters, the ship sank", nor the Or of "Or Holm may go"."""
        after, behind = index + 1, index + 2
        if self.headline or after >= len(self.tokens) or not self.tokens[after].text[0].isupper():
            return False
        if self.lows[after] in _NEVER or not self.telling(self.lows[after]):
            return False
        if self.lows[index] in self.known or index > 0 and self.tokens[index - 1].text[0].isalnum():
            return self.lows[after] not in _CASELESS
        if self.lows[index] == "or" or self.lows[after] in _CASELESS or behind >= len(self.tokens):
            return False
        if self.tokens[behind].text != ",":
            return True
        return behind + 1 < len(self.tokens) and (self.lows[behind + 1] in _NO_LIST or self.lows[behind + 1].isdigit())

    def _ampersand(self, index: int) -> bool:
        """The AT of "AT&T"."""
        return self.tokens[index].text.isupper() and index + 1 < len(self.tokens) and self.tokens[index + 1].text == "&" and self.tokens[index + 1].join == "+"

    def in_phrase(self, index: int) -> bool:
        """Whether a known name of several words stands here: either half of "Middle East"."""
        if longest(self.lows, index, min(index + 4, len(self.lows)))[0] > index + 1:
            return True
        return index > 0 and longest(self.lows, index - 1, min(index + 3, len(self.lows)))[0] > index

    def leads(self, index: int) -> bool:
        """Whether a small particle leads into a name: the al of "al-Assad", the van of "van der Berg"."""
        text = self.tokens[index].text
        if text not in SMALL_PARTICLES or len(text) < 2:
            return False
        after = index + 1
        while after < len(self.tokens) and after < index + 3 and self.tokens[after].text in SMALL_PARTICLES:
            after += 1
        return after < len(self.tokens) and (self.tokens[after].text[0].isupper() or self._of_record(index, after)) and self.capital(after)

    def _of_record(self, index: int, after: int) -> bool:
        return self.lows[index] in self.known and self.lows[after] in self.known
