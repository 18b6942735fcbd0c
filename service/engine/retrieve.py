"""Finding the few lines of evidence that a proposition may be about; nothing is decided here."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest

from service.engine.corpus import Corpus, entity_of_modifier, keys_of
from service.engine.entities import EntityTable
from service.engine.lines_of_evidence import Line
from service.engine.slots import Slot
from service.engine.tagger import Word

CANDIDATES = 16
WORTH = 0.33  # of the best line's score: one that shares less is not worth a look
VERB_BOOST = 1.5  # what happened tells more than to whom, where everybody is mentioned everywhere


def candidates(slots: Sequence[Slot], words: Sequence[Word], corpus: Corpus) -> list[Line]:
    """The lines that share the rarest terms with the slots, best first; every line of a short text."""
    scores: dict[int, float] = {}
    for slot in slots:
        share: dict[int, float] = {}
        boost = VERB_BOOST if slot.kind == "verb" else 1.0
        for rank, key in enumerate(_keys(slot, words, corpus.table)):
            weight = corpus.weights.get(key, 0.0) * (1.0 if rank == 0 else 0.6)
            for number in corpus.postings.get(key, ()):
                if weight > share.get(number, 0.0):
                    share[number] = weight
        for number, weight in share.items():
            scores[number] = scores.get(number, 0.0) + weight * boost
    if len(corpus.lines) <= CANDIDATES:
        for number in range(len(corpus.lines)):
            scores.setdefault(number, 0.0)
    if not scores:
        return []
    floor = max(scores.values()) * WORTH
    best = nsmallest(8 * CANDIDATES, [(-score, number) for number, score in scores.items() if score >= floor])
    kinds = {slot.kind for slot in slots}
    ranked = sorted([(score - _typed(corpus.lines[number], kinds), number) for score, number in best])[:CANDIDATES]
    return [corpus.lines[number] for _, number in ranked]


def _typed(line: Line, kinds: set[str]) -> float:
    """A little more for a line that has a date or a number where the statement has one: it breaks ties."""
    return 1.5 * ("date" in kinds and bool(line.sentence.dates)) + 0.5 * ("quantity" in kinds and bool(line.amounts))


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
