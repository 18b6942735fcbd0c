"""Of two things of one noun, which a line is about: "the school has 143 pupils" of the Alder Street school counts none of the Northgate school."""

from __future__ import annotations

from itertools import islice

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, is_known

_BACK = 8  # lines before, in which the thing was last called by more than its noun
_LINES = 20  # with noun and modifier, of which each is looked at


def of_a_namesake(thing: Mention | None, line: Line, corpus: Corpus) -> bool:
    """Whether a line speaks of another thing of that noun than the one that the text knows by the modifier of ``thing``."""
    if thing is None or not thing.mods or not thing.head or thing.name or thing.plural or is_known(thing):
        return False
    here = [m for m in line.sentence.mentions if m.head == thing.head and not m.name and not m.plural]
    if not here:
        here = [m for p in line.sentence.propositions if (m := p.agent) is not None and m.pronoun and m.entity == "~" + thing.head]
    mine = set(thing.mods)
    if not here or any(not mine.isdisjoint(m.mods) for m in here) or not _is_told_of(thing, corpus):
        return False
    called = next((m for m in here if m.mods), None) or _last_called(thing.head, line, corpus)
    return called is not None and mine.isdisjoint(called.mods)


def _last_called(noun: str, line: Line, corpus: Corpus) -> Mention | None:
    """How the thing of a noun was called when the text last spoke of it by more than that."""
    for number in range(line.number - 1, max(line.number - 1 - _BACK, -1), -1):
        found = _called(noun, corpus.lines[number])
        if found is not None:
            return found
    return None


def _called(noun: str, line: Line) -> Mention | None:
    if noun not in line.terms:
        return None
    return next((m for m in line.sentence.mentions if m.head == noun and m.mods and not m.name and not m.plural), None)


def _is_told_of(thing: Mention, corpus: Corpus) -> bool:
    """Whether the text has the thing by noun and modifier."""
    for number in islice(corpus.postings.both(thing.head, thing.mods[0]), _LINES):
        if any(m.head == thing.head and not set(m.mods).isdisjoint(thing.mods) for m in corpus.lines[number].sentence.mentions):
            return True
    return False
