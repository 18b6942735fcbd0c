"""A read text as a line of items: names, content words, quantities and dates in order, and what holds of the text as a whole.

What stands between two items is kept with the second one: the preposition that leads to it, whether it is under a negation, and the number of its clause.
Everything that a comparison asks for again and again is worked out here once, since one evidence is held against many statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from service.engine.lexicon import forms
from service.engine.model import DateSpan, Quantity
from service.engine.reading import Sentence
from service.engine.roles import Event, events_of
from service.engine.tagger import Word
from service.engine.vocabulary.opinion import FAVOURABLE, MIXED, NATIONS, SCOPES, UNFAVOURABLE

NAME, NOUN, VERB, ADJECTIVE, ADVERB, QUANTITY, DATE = "pnvarqd"
TYPED = frozenset((QUANTITY, DATE))
_KIND_OF = {"NP": NAME, "N": NOUN, "M": NOUN, "V": VERB, "VD": VERB, "VN": VERB, "VG": VERB, "A": ADJECTIVE, "R": ADVERB}
_NAMEABLE = frozenset((NOUN, VERB, ADJECTIVE, ADVERB))
_LINKS = frozenset(("P", "T", "POS", "W"))
_BREAKS = frozenset((".", "C"))
_EMPTY = frozenset(
    "have do also very too then now still already again soon here just even quite rather however therefore thus moreover furthermore meanwhile later "
    "there indeed else well about almost nearly approximately so respectively yet".split()
)
_NEGATIONS = frozenset("no not n't never none nobody nothing neither nor without cannot".split())
_REFUSALS = frozenset("fail refuse deny decline lack avoid prevent reject cease".split())
_NEGATION_REACH = 3  # items
_SCOPE_REACH = 6  # words
_BASE_WEIGHT = {NAME: 1.6, QUANTITY: 1.5, DATE: 1.5, NOUN: 1.3, VERB: 1.1, ADJECTIVE: 1.1, ADVERB: 0.6}

Value = Quantity | DateSpan


class Item(NamedTuple):
    """One thing that a text mentions. ``first`` and ``last`` are a half-open range of word indexes in the line."""

    kind: str
    key: str
    first: int
    last: int
    weight: float
    link: str  # the word that leads to it: "for" Borussia Dortmund
    negated: bool
    sentence: int
    clause: int
    value: Value | None = None
    scope: str = ""  # what share of the whole its number is: all, elsewhere, home


class Line(NamedTuple):
    """A text as the sequence of its items. ``kinds`` and ``keys`` repeat the items' own, for speed."""

    words: tuple[Word, ...]
    items: tuple[Item, ...]
    kinds: str
    keys: tuple[str, ...]
    index: dict[str, tuple[int, ...]]
    lows: frozenset[str]
    opinions: frozenset[str]  # "+", "-" and "~" for mixed
    nations: frozenset[str]
    events: tuple[Event, ...]


@lru_cache(maxsize=65536)
def weight(key: str, kind: str) -> float:
    """How much it says that a word is there or is not: names most, frequent words least."""
    count = 0 if kind in TYPED else max((form.count for form in forms(key)), default=0)
    return _BASE_WEIGHT[kind] / (1.0 + 0.08 * count.bit_length())


def line_of(sentences: Iterable[Sentence]) -> Line:
    """Read sentences -> their line."""
    words: list[Word] = []
    items: list[Item] = []
    events: list[Event] = []
    for number, sentence in enumerate(sentences):
        values: dict[int, tuple[int, Value]] = {q.first: (q.last, q.quantity) for q in sentence.quantities if q.form != "label"}
        values.update((d.first, (d.last, d.date)) for d in sentence.dates)
        _Collector(sentence.words, values, len(words), number, items).run()
        words.extend(sentence.words)
        events.extend(events_of(sentence.propositions))
    return _line(words, items, events)


def join(lines: Sequence[Line]) -> Line:
    """Lines of single sentences -> the line of all of them."""
    if len(lines) == 1:
        return lines[0]
    words: list[Word] = []
    items: list[Item] = []
    for number, line in enumerate(lines):
        offset, clause = len(words), items[-1].clause + 1 if items else 0
        for item in line.items:
            items.append(item._replace(first=item.first + offset, last=item.last + offset, sentence=number, clause=item.clause + clause))
        words.extend(line.words)
    return _line(words, items, [event for line in lines for event in line.events])


def _line(words: Sequence[Word], items: Sequence[Item], events: Sequence[Event]) -> Line:
    index: dict[str, tuple[int, ...]] = {}
    for position, item in enumerate(items):
        index[item.key] = (*index.get(item.key, ()), position)
    keys = tuple([item.key for item in items])
    nations = frozenset([NATIONS[key] for key in keys if key in NATIONS])
    kinds = "".join([item.kind for item in items])
    return Line(tuple(words), tuple(items), kinds, keys, index, frozenset([word.low for word in words]), _opinions(words), nations, tuple(events))


def _opinions(words: Sequence[Word]) -> frozenset[str]:
    found = set()
    for word in words:
        for text in (word.low, word.lemma):
            if text in FAVOURABLE:
                found.add("+")
            elif text in UNFAVOURABLE:
                found.add("-")
            elif text in MIXED:
                found.add("~")
    return frozenset(found)


class _Collector:
    """Walks over the words of one sentence and appends its items."""

    def __init__(self, words: Sequence[Word], values: dict[int, tuple[int, Value]], offset: int, number: int, items: list[Item]) -> None:
        self.words, self.values, self.offset, self.number, self.items = words, values, offset, number, items
        self.link = ""
        self.reach = 0  # how many items a negation still governs
        self.clause = items[-1].clause + 1 if items else 0

    def run(self) -> None:
        at = 0
        while at < len(self.words):
            typed = self.values.get(at)
            if typed is not None:
                self._value(at, *typed)
                at = typed[0]
            else:
                self._word(at)
                at += 1

    def _word(self, at: int) -> None:
        word = self.words[at]
        kind = _KIND_OF.get(word.tag, "")
        if kind and word.lemma not in _EMPTY:
            if kind in _NAMEABLE and word.text[0].isupper() and (at or self._name_follows(at)):
                kind = NAME
            self._append(kind, word.lemma, at, at + 1)
            if kind == VERB and word.lemma in _REFUSALS:
                self.reach = _NEGATION_REACH - 1
        elif word.low in _NEGATIONS:
            self.reach = 0 if self.reach else _NEGATION_REACH
        elif word.tag in _LINKS:
            self.link = word.low
        elif word.tag in _BREAKS:
            self.link, self.reach = word.low, 0
            self.clause += 1

    def _name_follows(self, at: int) -> bool:
        return at + 1 < len(self.words) and self.words[at + 1].text[0].isupper() and _KIND_OF.get(self.words[at + 1].tag) in (NAME, NOUN)

    def _value(self, first: int, last: int, value: Value) -> None:
        if isinstance(value, DateSpan):
            self._append(DATE, f"@{value.year}-{value.month}-{value.day}", first, last, value)
        else:
            self._append(QUANTITY, f"#{value.low:g}-{value.high:g}", first, last, value, self._scope(first, last))

    def _scope(self, first: int, last: int) -> str:
        """The nearest word that tells what share of the whole a number is of, at either side."""
        words = self.words
        for step in range(_SCOPE_REACH + 1):
            for at in (last - 1 + step, first - step):
                if 0 <= at < len(words) and words[at].low in SCOPES:
                    return SCOPES[words[at].low]
        return ""

    def _append(self, kind: str, key: str, first: int, last: int, value: Value | None = None, scope: str = "") -> None:
        first, last = first + self.offset, last + self.offset
        self.items.append(Item(kind, key, first, last, weight(key, kind), self.link, self.reach > 0, self.number, self.clause, value, scope))
        self.link = ""
        self.reach = max(0, self.reach - 1)
