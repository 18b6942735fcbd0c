"""What a measure before a noun says that it has: "a 12-story block" has twelve stories, "a hotel with 140 rooms" and "a 140-room hotel" are one."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.layout import Chunk
from service.engine.model import Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import Word
from service.engine.vocabulary.having import COMPOUNDED
from service.engine.vocabulary.numbers import NUMERATORS, TEENS

_NUMBERS = {**{word: float(number) for word, number in NUMERATORS.items()}, **{word: float(number) for word, number in TEENS.items()}}


def attributes(chunks: Sequence[Chunk], words: Sequence[Word]) -> list[Proposition]:
    """The things that a sentence calls by what they have -> that they have it."""
    found: list[Proposition] = []
    for chunk in chunks:
        mention = chunk.value
        if isinstance(mention, Mention):
            for one in (mention, mention.of):
                if one is not None and not one.name and len(one.mods) > 1:
                    found += _had(one, words)
    return found


def _had(mention: Mention, words: Sequence[Word]) -> list[Proposition]:
    found: list[Proposition] = []
    for before, noun in zip(mention.mods, mention.mods[1:], strict=False):
        number = _NUMBERS.get(before) or (float(before) if before.isdecimal() and len(before) < 5 else 0.0)
        if noun in COMPOUNDED and number:
            at = next((i for i in range(mention.first, mention.head_at) if words[i].low == before), mention.first)
            quantity = QuantityMention(at, at + 1, at, at + 1, Quantity(number, number), "cardinal")
            what = Mention(at, at + 2, noun, at + 1, quantity=quantity, plural=number != 1)
            found.append(Proposition("comprise", -1, mention.first, mention.last, agent=mention, patient=what, origin="title"))
    return found
