"""Judging what somebody is said to have done at an occasion that the record has him miss: who sat out the last round did not lead it."""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.corpus import Corpus
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import participants

_LINES = 60  # lines about one that are looked at
_AT = frozenset(("patient", "in:", "at:", "of:", "during:"))
# what nobody does from afar: "led the talks", "won the race", "spoke at the hearing"
_PRESENT = frozenset("lead chair head host open close address attend conduct win lose finish dominate run play score speak testify preside sing vote".split())


def judge_absence(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on what somebody did at an occasion -> the finding that he was not there; none for any other."""
    if p.negated or p.mood != "asserted" or p.agent is None or not is_known(p.agent) or p.predicate not in _PRESENT:
        return []
    places = [m for role, m in participants(p) if role in _AT and m.head]
    for line in corpus.lines_of(p.agent.entity, _LINES):
        for event in line.events:
            missed = event.proposition
            stayed_away = event.predicate == "attend" and missed.negated and missed.mood == "asserted" and same_one(p.agent, missed.agent)
            if stayed_away and missed.patient is not None and any(_same_occasion(m, missed.patient) for m in places):
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=False)]
    return []


def _same_occasion(mine: Mention, theirs: Mention) -> bool:
    """Whether it is the very occasion: the last round, not the first."""
    return same_one(mine, theirs) and set(theirs.mods) <= set(mine.mods)
