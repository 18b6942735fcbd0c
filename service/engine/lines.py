"""A read text as one line of items, and what holds of it as a whole.

Everything that a comparison asks for again and again is worked out here once, since one evidence is held against many statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from service.engine.items import Item, items_of
from service.engine.reading import Sentence
from service.engine.tagger import Word
from service.engine.vocabulary.opinion import FAVOURABLE, MIXED, NATIONS, UNFAVOURABLE


class Line(NamedTuple):
    """A text as the sequence of its items. ``kinds`` and ``keys`` repeat the items' own, for speed."""

    words: tuple[Word, ...]
    items: tuple[Item, ...]
    kinds: str
    keys: tuple[str, ...]
    places: dict[str, tuple[int, ...]]  # where each key stands
    lows: frozenset[str]
    opinions: frozenset[str]  # "+", "-" and "~" for mixed
    nations: frozenset[str]
    denies: bool  # has a negation
    doubts: bool  # speaks of what may or will be
    anaphoric: bool  # opens with a pronoun


_NEGATIONS = frozenset("no not n't never none nobody nothing neither nor without cannot".split())
_MODALS = frozenset("may might could would should plan planned will expected projected hope hoped set likely possible possibly probably if".split())
_PRONOUNS = frozenset("he she it they his its her their him them who this these".split())
_OPENING = 4  # words in which a pronoun is the subject


def line_of(sentences: Iterable[Sentence]) -> Line:
    """Read sentences -> their line."""
    return _chain([(sentence.words, items_of(sentence)) for sentence in sentences])


def join(lines: Sequence[Line]) -> Line:
    """Lines -> the line of all of them."""
    return lines[0] if len(lines) == 1 else _chain([(line.words, line.items) for line in lines])


def _chain(parts: Sequence[tuple[Sequence[Word], Sequence[Item]]]) -> Line:
    words: list[Word] = []
    items: list[Item] = []
    sentence = 0
    for own, found in parts:
        offset, clause = len(words), items[-1].clause + 1 if items else 0
        if offset:
            items.extend(_moved(item, offset, sentence, clause) for item in found)
        else:
            items.extend(found)
        words.extend(own)
        sentence = items[-1].sentence + 1 if items else sentence + 1
    places: dict[str, tuple[int, ...]] = {}
    for position, item in enumerate(items):
        places[item.key] = (*places.get(item.key, ()), position)
    keys = tuple([item.key for item in items])
    nations = frozenset([NATIONS[key] for key in keys if key in NATIONS])
    kinds = "".join([item.kind for item in items])
    lows = frozenset([word.low for word in words])
    anaphoric = any(word.low in _PRONOUNS for word in words[:_OPENING])
    denies, doubts = not lows.isdisjoint(_NEGATIONS), not lows.isdisjoint(_MODALS)
    return Line(tuple(words), tuple(items), kinds, keys, places, lows, _opinions(words), nations, denies, doubts, anaphoric)


def _moved(item: Item, offset: int, sentence: int, clause: int) -> Item:
    return item._replace(first=item.first + offset, last=item.last + offset, sentence=item.sentence + sentence, clause=item.clause + clause)


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
