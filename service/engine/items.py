"""The words of one sentence -> its items: names, content words, quantities and dates, in order.

What stands between two items is kept with the second one: the preposition that leads to it, whether it is under a negation, and the number of its clause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from service.engine.lexicon import forms
from service.engine.model import DateSpan, Quantity
from service.engine.reading import Sentence
from service.engine.tagging.word import Word
from service.engine.vocabulary.opinion import NATIONS, SCOPES

NAME, NOUN, VERB, ADJECTIVE, ADVERB, QUANTITY, DATE = "pnvarqd"
TYPED = frozenset((QUANTITY, DATE))
_KIND_OF = {"NP": NAME, "N": NOUN, "M": NOUN, "V": VERB, "VD": VERB, "VN": VERB, "VG": VERB, "A": ADJECTIVE, "R": ADVERB}
_NAMEABLE = frozenset((NOUN, VERB, ADJECTIVE, ADVERB))
_NOMINAL = frozenset((NAME, NOUN, QUANTITY, DATE))
_LINKS = frozenset(("P", "T", "POS", "W"))
_BREAKS = frozenset((".", "C"))
_EMPTY = frozenset(
    "have do also very too then now still already again soon here just even quite rather however therefore thus moreover furthermore meanwhile later "
    "there indeed else well about almost nearly approximately so respectively yet locate situate mr. mrs. ms. dr. mr mrs ms dr".split()
)
_NOT = frozenset("not n't never cannot hardly scarcely barely".split())
_NONE = frozenset("no none nobody nothing neither nor without".split())
_NOT_NEGATING = frozenset("only just until merely less fewer more other".split())  # "not only", "no fewer than", "none other"
_REFUSALS = frozenset("fail refuse decline deny cease forget neglect".split())  # before "to" or a verb in -ing
_UNABLE = frozenset("unable incapable unwilling yet impossible".split())  # before "to"
_LACKS = frozenset("lack avoid prevent exclude omit".split())
_REACH = 3  # items that a negation governs at most
_SCOPE_REACH = 6  # words
_BASE_WEIGHT = {NAME: 1.6, QUANTITY: 1.5, DATE: 1.5, NOUN: 1.3, VERB: 1.1, ADJECTIVE: 1.1, ADVERB: 0.6}

Value = Quantity | DateSpan


class Item:
    """One thing that a text mentions. ``first`` and ``last`` are a half-open range of word indexes in the line."""

    __slots__ = ("clause", "first", "key", "kind", "last", "link", "negated", "scope", "sentence", "value", "weight")

    def __init__(
        self, kind: str, key: str, first: int, last: int, weight: float, link: str, negated: bool, sentence: int, clause: int, value: Value | None, scope: str
    ) -> None:
        self.kind = kind
        self.key = key
        self.first = first
        self.last = last
        self.weight = weight
        self.link = link  # the word that leads to it: "for" Borussia Dortmund
        self.negated = negated
        self.sentence = sentence
        self.clause = clause
        self.value = value
        self.scope = scope  # what share of the whole its number is: all, elsewhere, home

    def moved(self, words: int, sentences: int, clauses: int) -> Item:
        """The same item behind so many words, sentences and clauses."""
        first, last, sentence, clause = self.first + words, self.last + words, self.sentence + sentences, self.clause + clauses
        return Item(self.kind, self.key, first, last, self.weight, self.link, self.negated, sentence, clause, self.value, self.scope)


@lru_cache(maxsize=4096)
def weight(key: str, kind: str) -> float:
    """How much it says that a word is there or is not: names most, frequent words least."""
    count = 0 if kind in TYPED else max((form.frequency for form in forms(key)), default=0)
    return _BASE_WEIGHT[kind] / (1.0 + 0.08 * count.bit_length())


def items_of(sentence: Sentence) -> list[Item]:
    """A read sentence -> its items."""
    words = sentence.words
    values: dict[int, tuple[int, Value]] = {
        q.first: (q.last, q.quantity) for q in sentence.quantities if q.form != "label" and not _is_partitive(words, q.last, q.quantity)
    }
    values.update((d.first, (d.last, _unbound(words, d.first, d.last, d.date))) for d in sentence.dates)
    return _Collector(words, values).run()


def _is_partitive(words: Sequence[Word], last: int, quantity: Quantity) -> bool:
    """ "One of the best" counts nothing."""
    return quantity.low == quantity.high == 1 and words[last - 1].low == "one" and last < len(words) and words[last].low == "of"


def _unbound(words: Sequence[Word], first: int, last: int, date: DateSpan) -> DateSpan:
    """ "After the 1986 catastrophe" happened in 1986: the year belongs to the noun."""
    if date.bound is None or last >= len(words) or words[last - 2].low != "the" or words[last].tag not in ("N", "NP", "A"):
        return date
    return replace(date, bound=None) if last - first > 1 else date


class _Collector:
    """Walks over the words of one sentence and gathers its items."""

    def __init__(self, words: Sequence[Word], values: Mapping[int, tuple[int, Value]]) -> None:
        self.words, self.values = words, values
        self.items: list[Item] = []
        self.link = ""
        self.clause = 0
        self.reach = 0  # how many items a negation still governs
        self.nominal = False  # it is one that a verb does not end

    def run(self) -> list[Item]:
        """All of them."""
        at = 0
        while at < len(self.words):
            typed = self.values.get(at)
            if typed is not None:
                self._value(at, *typed)
                at = typed[0]
            else:
                self._word(at)
                at += 1
        return self.items

    def _word(self, at: int) -> None:
        word = self.words[at]
        low = word.low
        if low in _NOT or low in _NONE or low in _UNABLE:
            self._negation(at)
        kind = _KIND_OF.get(word.tag, "")
        if kind and word.lemma not in _EMPTY:
            if kind in _NAMEABLE and word.text[0].isupper() and (at or self._name_follows(at)):
                kind = NAME
            if not (kind == NAME and self._joins(at)):
                self._append(kind, _key(word, kind), at, at + 1)
            if kind == VERB:
                self._refusal(at)
        elif word.tag in _LINKS:
            self.link = low
        elif word.tag in _BREAKS:
            self.link, self.reach = low, 0
            self.clause += 1

    def _negation(self, at: int) -> None:
        low, following = self.words[at].low, self._low(at + 1)
        if following in _NOT_NEGATING or (low in _UNABLE and following != "to"):
            return
        self.reach = 0 if self.reach else _REACH
        self.nominal = low in _NONE

    def _refusal(self, at: int) -> None:
        lemma = self.words[at].lemma
        if lemma in _LACKS:
            self.reach, self.nominal = _REACH, True
        elif lemma in _REFUSALS and (self._low(at + 1) == "to" or (at + 1 < len(self.words) and self.words[at + 1].tag == "VG")):
            self.reach, self.nominal = 0 if self.items[-1].negated else _REACH, False

    def _low(self, at: int) -> str:
        return self.words[at].low if at < len(self.words) else ""

    def _joins(self, at: int) -> bool:
        """ "United States" and "United Kingdom" are one name."""
        nation = {"states": "us", "kingdom": "uk"}.get(self.words[at].low)
        if nation is None or not at or self.words[at - 1].low != "united" or not self.items or self.items[-1].last != at:
            return False
        key = NATIONS[nation]
        said = self.items[-1]
        self.items[-1] = Item(NAME, key, said.first, at + 1, weight(key, NAME), said.link, said.negated, said.sentence, said.clause, said.value, said.scope)
        return True

    def _name_follows(self, at: int) -> bool:
        return at + 1 < len(self.words) and self.words[at + 1].text[0].isupper() and _KIND_OF.get(self.words[at + 1].tag) in (NAME, NOUN)

    def _value(self, first: int, last: int, value: Value) -> None:
        if isinstance(value, DateSpan):
            self._append(DATE, f"@{value.year}-{value.month}-{value.day}", first, last, value)
        else:
            self._append(QUANTITY, f"#{value.low:g}-{value.high:g}", first, last, value, self._scope(first, last))

    def _scope(self, first: int, last: int) -> str:
        """The nearest word that tells what share of the whole a number is of, at either side."""
        for step in range(_SCOPE_REACH + 1):
            for at in (last - 1 + step, first - step):
                if at >= 0 and self._low(at) in SCOPES:
                    return SCOPES[self._low(at)]
        return ""

    def _append(self, kind: str, key: str, first: int, last: int, value: Value | None = None, scope: str = "") -> None:
        self.items.append(Item(kind, key, first, last, weight(key, kind), self.link, self.reach > 0, 0, self.clause, value, scope))
        self.link = ""
        if self.reach:
            self.reach = 0 if kind in _NOMINAL or (kind == VERB and not self.nominal) else self.reach - 1


def _key(word: Word, kind: str) -> str:
    """The base form; a country for its people and its other names; "virus" and "crisis" are no plurals."""
    if kind == NAME:
        return NATIONS.get(word.low, word.lemma)
    return word.low if word.low.endswith(("us", "is")) else word.lemma
