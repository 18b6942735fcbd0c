"""A read text as one line of items, and what holds of it as a whole.

Everything that a comparison asks for again and again is worked out here once, since one evidence is held against many statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from service.engine.items import Item, items_of
from service.engine.reading import Sentence
from service.engine.tagging.word import Word
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
_SIGNS = (("+", FAVOURABLE), ("-", UNFAVOURABLE), ("~", MIXED))
_OPENING = 4  # words in which a pronoun is the subject


def line_of(sentences: Iterable[Sentence]) -> Line:
    """Read sentences -> their line."""
    found = [_line(sentence.words, items_of(sentence)) for sentence in sentences]
    return join(found) if found else _line((), [])


def join(lines: Sequence[Line]) -> Line:
    """Lines -> the line of all of them: what is known of each is put together, nothing is worked out again."""
    if len(lines) == 1:
        return lines[0]
    words: list[Word] = []
    items: list[Item] = []
    places: dict[str, tuple[int, ...]] = {}
    sentence = 0
    for line in lines:
        clause, place = items[-1].clause + 1 if items else 0, len(items)
        items.extend([item.moved(len(words), sentence, clause) for item in line.items] if words else line.items)
        for key, found in line.places.items():
            own = tuple([at + place for at in found]) if place else found
            places[key] = (*places[key], *own) if key in places else own
        words.extend(line.words)
        sentence = items[-1].sentence + 1 if items else sentence + 1
    nothing = frozenset[str]()
    return Line(
        tuple(words),
        tuple(items),
        "".join([line.kinds for line in lines]),
        tuple([key for line in lines for key in line.keys]),
        places,
        nothing.union(*[line.lows for line in lines]),
        nothing.union(*[line.opinions for line in lines]),
        nothing.union(*[line.nations for line in lines]),
        any(line.denies for line in lines),
        any(line.doubts for line in lines),
        _anaphoric(words),
    )


def _line(words: Sequence[Word], items: Sequence[Item]) -> Line:
    places: dict[str, tuple[int, ...]] = {}
    for position, item in enumerate(items):
        places[item.key] = (*places.get(item.key, ()), position)
    keys = tuple([item.key for item in items])
    nations = frozenset([NATIONS[key] for key in keys if key in NATIONS])
    kinds = "".join([item.kind for item in items])
    lows = frozenset([word.low for word in words])
    denies, doubts = not lows.isdisjoint(_NEGATIONS), not lows.isdisjoint(_MODALS)
    return Line(tuple(words), tuple(items), kinds, keys, places, lows, _opinions(words), nations, denies, doubts, _anaphoric(words))


def _anaphoric(words: Sequence[Word]) -> bool:
    return any(word.low in _PRONOUNS for word in words[:_OPENING])


def _opinions(words: Sequence[Word]) -> frozenset[str]:
    texts = {text for word in words for text in (word.low, word.lemma)}
    return frozenset([sign for sign, those in _SIGNS if not those.isdisjoint(texts)])
