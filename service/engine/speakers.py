"""Who speaks in a sentence: whose words it gives, or who says, judges, promises or denies something in it."""

from __future__ import annotations

from service.engine.lines_of_evidence import Line
from service.engine.vocabulary.attitudes import SORTS_OF
from service.engine.vocabulary.speech import ANSWERING, ATTRIBUTING, CHARGING, CONFIRMING, DEEMING, JUDGING, LIKENING, REFUTING, REPLYING, REPORTING, UNREALISED

_VOICED = REPORTING | ANSWERING | DEEMING | JUDGING | LIKENING | CHARGING | REFUTING | CONFIRMING | REPLYING | UNREALISED | frozenset((*ATTRIBUTING, *SORTS_OF))


def speaks_in(entity: str, line: Line) -> bool:
    """Whether somebody speaks in a line: that he is convicted of a thing does not tell that he admits it."""
    for event in line.events:
        p = event.proposition
        if p.speaker is not None and p.speaker.entity == entity:
            return True
        if p.agent is not None and p.agent.entity == entity and (p.predicate in _VOICED or "talk" in event.families):
            return True
    return False
