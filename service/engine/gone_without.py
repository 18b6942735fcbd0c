"""Judging that something did not come about, by a line that has somebody go without it: "was held for a year without trial"."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import participants
from service.engine.vocabulary.order import BEING_HELD

_LINES = 60  # lines with the noun that are looked at


def judge_without(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "No trial was held during her detention" -> the finding of the line that has her held without trial; none for anything else."""
    what = p.patient or p.agent
    if not p.negated or p.mood != "asserted" or p.predicate not in BEING_HELD or what is None or what.name or not what.head:
        return []
    whose = {owner.entity for _, m in participants(p) for owner in (m, m.possessor, m.of) if owner is not None and is_known(owner)}
    if not whose:
        return []
    for line in corpus.lines_with(what.head, _LINES):
        for event in line.events:
            lacked = [m for preposition, m in event.proposition.obliques if preposition == "without"]
            if whose <= line.entities and not event.proposition.negated and any(_that(what, m) for m in lacked):
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=True)]
    return []


def _that(mine: Mention, theirs: Mention) -> bool:
    """Whether what was lacking is at least what did not come about: who went without any trial had no fair one."""
    return mine.head == theirs.head and theirs.quantity is None and set(theirs.mods) <= set(mine.mods)
