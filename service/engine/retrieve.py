"""Finding the few lines of evidence that a proposition may be about; nothing is decided here."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from service.engine.compare.words import opposites
from service.engine.corpus import Corpus, entity_of_modifier, keys_of
from service.engine.entities import EntityTable
from service.engine.lines_of_evidence import Line
from service.engine.postings import COUNTED, DATED, FEW_LINES
from service.engine.scoring import Asked, scored, scored_rarest_first
from service.engine.slots import Slot
from service.engine.tagging.word import Word
from service.engine.vocabulary.mishaps import MISHAPS

CANDIDATES = 16
WORTH = 0.33  # of the best line's score: one that shares less is not worth a look
_DATE, _NUMBER = 1.5, 0.5  # what a date and a number add
_BONUS = _DATE + _NUMBER
OPPOSITE = 0.9  # what a line is worth that says the opposite of the same one
MISHAP = 0.3  # "in the accident": a report of one has the word in the lines that tell least of it
VERB_BOOST = 1.5  # what happened tells more than to whom, where everybody is mentioned everywhere


def candidates(slots: Sequence[Slot], words: Sequence[Word], corpus: Corpus) -> list[Line]:
    """The lines that share the rarest terms with the slots, best first; every line of a short text."""
    best = _best(_asked(slots, words, corpus), len(corpus.lines))
    kinds = {slot.kind for slot in slots}
    if "date" in kinds or "quantity" in kinds:
        best = best[: bisect_right(best, (best[CANDIDATES - 1][0] + _BONUS, math.inf))] if len(best) > CANDIDATES else best  # the others cannot catch up
        best = sorted([(score - _typed(corpus.postings.traits[number], kinds), number) for score, number in best])
    return [corpus.lines[number] for _, number in best[:CANDIDATES]]


def _best(asked: Sequence[Asked], total: int) -> list[tuple[float, int]]:
    """The lines of the best scores, each with its score less than zero, in order; every line of a short text."""
    if total > FEW_LINES:
        some = scored_rarest_first(asked)
        floor = max(some.values(), default=0.0) * WORTH
        found = [(-score, number) for number, score in some.items() if score >= floor]
    else:
        scores = scored(asked, total)
        top = 0.0
        for score in scores:  # a loop of floats is compiled to one; "max" is not
            if score > top:
                top = score
        floor = top * WORTH
        if floor == 0.0 and total > CANDIDATES:
            return []
        found = [(-score, number) for number, score in enumerate(scores) if score >= floor]
    found.sort()
    return found[: 8 * CANDIDATES]


def _asked(slots: Sequence[Slot], words: Sequence[Word], corpus: Corpus) -> list[Asked]:
    """Every key of every slot that some line has."""
    asked = []
    of_somebody = any(slot.kind == "entity" and slot.role in ("agent", "patient") for slot in slots)
    for place, slot in enumerate(slots):
        boost = VERB_BOOST if slot.kind == "verb" else MISHAP if slot.role == "in:" and slot.key in MISHAPS else 1.0
        for family in sorted(opposites(slot.key)) if slot.kind == "verb" and of_somebody else ():  # that he was rescued tells of whether he was killed
            if numbers := corpus.postings.of("f:" + family):
                asked.append(Asked(place, corpus.postings.rarity(len(numbers)) * OPPOSITE, numbers))
        for rank, key in enumerate(_keys(slot, words, corpus.table)):
            numbers = corpus.postings.of(key)
            if numbers:
                asked.append(Asked(place, corpus.postings.rarity(len(numbers)) * (1.0 if rank == 0 else 0.6) * boost, numbers))
    return asked


def _typed(traits: int, kinds: set[str]) -> float:
    """A little more for a line that has a date or a number where the statement has one: it breaks ties."""
    return _DATE * ("date" in kinds and bool(traits & DATED)) + _NUMBER * ("quantity" in kinds and bool(traits & COUNTED))


def _keys(slot: Slot, words: Sequence[Word], table: EntityTable) -> list[str]:
    if slot.kind == "entity":
        return ["e:" + slot.key]
    if slot.kind == "date":
        return [words[i].lemma for i in range(slot.first, slot.last)]
    if slot.kind in ("quantity", "quantifier"):
        return []
    if slot.kind == "modifier":
        named = entity_of_modifier(slot.key, table)
        return ["e:" + named] if named else [*keys_of(slot.key), *slot.key.split()]
    if slot.kind == "name":
        return slot.key.lower().split()
    return [*keys_of(slot.key), "d:" + slot.key]
