"""What belongs to a day that stands before it: "the attack of Monday" is not the night's attack of "Monday night's attack"."""

from __future__ import annotations

from service.engine.clauses.walk import SUBORDINATORS, Walk
from service.engine.reading import Mention
from service.engine.vocabulary.calendar import DAY_PARTS


def opens_clause(walk: Walk, mention: Mention, position: int) -> bool:
    """ "After Monday's attack was reported": a clause of its own, and no circumstance."""
    return walk.leading[mention.first] in SUBORDINATORS and walk.verb_ahead(position + 1)


def of_the_day(mention: Mention) -> Mention:
    """A noun without the part of the day as whose it stands: "Monday night's crash" is a crash of Monday."""
    return mention._replace(possessor=None) if mention.possessor is not None and mention.possessor.head in DAY_PARTS else mention
