"""Finding the few lines of evidence that a proposition may be about; nothing is decided here."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.entities import EntityTable
from service.engine.lines_of_evidence import Line
from service.engine.postings import COUNTED, DATED, FEW_LINES
from service.engine.scoring import Asked, enter, grouped, leading, scored, scored_rarest_first
from service.engine.slots import Slot
from service.engine.tagging.word import Word
from service.engine.vocabulary.mishaps import MISHAPS
from service.engine.word_keys import asked_keys, contrary_keys, keys_of

CANDIDATES = 16
_HELD = 8 * CANDIDATES  # lines that a bonus is given to
WORTH = 0.33  # of the best line's score: one that shares less is not worth a look
_DATE, _NUMBER = 1.5, 0.5  # what a date and a number add
_BONUS = _DATE + _NUMBER
OPPOSITE = 0.9  # what a line is worth that says the opposite of the same one
MISHAP = 0.3  # "in the accident": a report of one has the word in the lines that tell least of it
VERB_BOOST = 1.5  # what happened tells more than to whom, where everybody is mentioned everywhere


def candidates(slots: Sequence[Slot], words: Sequence[Word], corpus: Corpus) -> list[Line]:
    """The lines that share the rarest terms with the slots, best first; every line of a short text."""
    dated, counted = any(slot.kind == "date" for slot in slots), any(slot.kind == "quantity" for slot in slots)
    best = _best(_asked(slots, words, corpus), len(corpus.lines), _BONUS if dated or counted else 0.0)
    if dated or counted:
        traits = corpus.postings.traits
        best = [(score - _typed(traits[number], dated, counted), number) for score, number in best]
        best.sort()
    return [corpus.lines[number] for _, number in best[:CANDIDATES]]


def _best(asked: Sequence[Asked], total: int, bonus: float) -> list[tuple[float, int]]:
    """The lines of the best scores, each with its score less than zero, in order: as many as are looked at, and those that a bonus would let catch up."""
    groups = grouped(asked, WORTH) if total <= FEW_LINES else None
    if groups:
        return leading(groups, CANDIDATES, bonus, _HELD if bonus else CANDIDATES)
    found = _of_many(asked) if total > FEW_LINES else scored(asked, total, WORTH)
    if not found and total <= CANDIDATES:
        return [(0.0, number) for number in range(total)]
    if len(found) > CANDIDATES:
        last = sorted([score for score, _ in found])[CANDIDATES - 1] + bonus  # numbers alone are put in order sooner than pairs
        found = [pair for pair in found if pair[0] <= last]
    found.sort()
    return found[:_HELD]


def _of_many(asked: Sequence[Asked]) -> list[tuple[float, int]]:
    """The same of many lines, in no order."""
    some = scored_rarest_first(asked)
    floor = max(some.values(), default=0.0) * WORTH
    return [(-score, number) for number, score in some.items() if score >= floor]


def _asked(slots: Sequence[Slot], words: Sequence[Word], corpus: Corpus) -> list[Asked]:
    """Every key of every slot that some line has, slot by slot, the best key of each first."""
    asked: list[Asked] = []
    postings = corpus.postings
    of_somebody = any(slot.kind == "entity" and slot.role in ("agent", "patient") for slot in slots)
    for place, slot in enumerate(slots):
        first = len(asked)
        boost = VERB_BOOST if slot.kind == "verb" else MISHAP if slot.role == "in:" and slot.key in MISHAPS else 1.0
        said = of_somebody and slot.kind in ("verb", "adjective")  # that he was rescued tells of whether he was killed
        for key in contrary_keys(slot.key) if said else ():
            if (found := postings.posted(key)) is not None:
                enter(asked, first, Asked(place, found.rarity * OPPOSITE, found.numbers, found.bits))
        for rank, key in enumerate(_keys(slot, words, corpus.table)):
            if (found := postings.posted(key)) is not None:
                enter(asked, first, Asked(place, found.rarity * (1.0 if rank == 0 else 0.6) * boost, found.numbers, found.bits))
    return asked


def _typed(traits: int, dated: bool, counted: bool) -> float:
    """A little more for a line that has a date or a number where the statement has one: it breaks ties."""
    return (_DATE if dated and traits & DATED else 0.0) + (_NUMBER if counted and traits & COUNTED else 0.0)


def _keys(slot: Slot, words: Sequence[Word], table: EntityTable) -> Sequence[str]:
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
    return asked_keys(slot.key)
