"""Words -> chunks: noun phrases, verb groups and single words, by one pass over the tags."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.excepted import all_but, every_but
from service.engine.layout import Chunk, Layout
from service.engine.noun_phrases import phrase, pronoun
from service.engine.reading import Mention
from service.engine.tagging.word import Word
from service.engine.verb_groups import verb_group

_NOUNISH = frozenset(("N", "NP"))


def chunk(words: Sequence[Word], layout: Layout) -> list[Chunk]:
    """The words of a sentence -> its chunks in order, covering all words but those of dates."""
    chunks: list[Chunk] = []
    index = 0
    total = len(words)
    while index < total:
        if index in layout.dated:
            index += 1
            continue
        described = words[index].tag == "VG" and index + 1 < total and words[index + 1].tag == "N" and index > 0 and _owing_to(words, index)
        group = verb_group(words, index, layout) if not described else None
        if group is not None:
            chunks.append(Chunk("VG", group.first, group.last, group))
            index = group.last
            continue
        mention = _age_beside_name(chunks, index, layout) or all_but(words, index, layout) or _noun_phrase(words, index, layout)
        if mention is not None:
            mention = every_but(mention, words, layout)
            chunks.append(Chunk("NP", mention.first, mention.last, mention))
            index = mention.last
            continue
        word = words[index]
        if word.tag == "NP":  # a name that no phrase took: a phrase of its own
            chunks.append(Chunk("NP", index, index + 1, Mention(index, index + 1, word.lemma, index)))
        else:
            chunks.append(Chunk(word.tag, index, index + 1, word))
        index += 1
    return chunks


def _describes(words: Sequence[Word], index: int) -> bool:
    """Whether a participle stands where it describes the noun behind it."""
    return words[index - 1].tag in ("D", "S", "POS", "A", "M") or words[index].tag == "VG" and _owing_to(words, index)


def _owing_to(words: Sequence[Word], index: int) -> bool:
    """Whether a cause opens right before a place: "because of leaking gas", "amid rising prices"; nobody leaks gas there."""
    low, before = words[index - 1].low, words[index - 2].low if index > 1 else ""
    return low == "amid" or (before, low) in _CAUSES


_CAUSES = frozenset((("because", "of"), ("due", "to"), ("owing", "to"), ("result", "of")))


def _age_beside_name(chunks: Sequence[Chunk], index: int, layout: Layout) -> Mention | None:
    """A bare number right behind a person's name, as headlines have it: "krivoi 25 released"."""
    found = layout.quantities.get(index)
    if found is None or found.form != "cardinal" or not chunks or chunks[-1].last != index or not 0 < found.quantity.low < 125:
        return None
    before = chunks[-1].value
    if not isinstance(before, Mention) or before.hint != "person" or not before.name:
        return None
    return Mention(found.first, found.last, "", found.last - 1, quantity=found, plural=True)


def _noun_phrase(words: Sequence[Word], index: int, layout: Layout) -> Mention | None:
    word = words[index]
    if word.tag == "PR":
        return pronoun(words, index, layout)
    if word.tag not in ("D", "S", "A", "N", "NP", "M", "VN", "VD", "VG", "R", "P") and index not in layout.quantities and index not in layout.names:
        return None
    if word.tag in ("P", "R") and (index not in layout.quantities or word.low == "first"):
        return None  # "the ministry first reported"
    if (
        word.tag in ("VD", "VG", "VN")
        and not (index + 1 < len(words) and words[index + 1].tag in _NOUNISH and index > 0 and _describes(words, index))
        and index not in layout.quantities
        and index not in layout.names
    ):
        return None
    return phrase(words, index, layout, 0)
