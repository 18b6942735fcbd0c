"""Whether what the referee holds to be wrong stands in the place of what the text has instead: in the same slot of the same event.

"Died in 1970" is not excluded by a text in which a niece died in 2002 or a law was passed on another day. Two words exclude each other only where both are
said of one event in one role, two dates only where both date what happened by verbs of one meaning.
"""

from __future__ import annotations

from service.engine import referee
from service.engine.compare.predicates import match_predicate
from service.engine.compare.words import WordRelation, relate
from service.engine.event import event_of
from service.engine.items import ADVERB, DATE, QUANTITY, VERB
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Proposition, Sentence
from service.engine.slots import participants

_NONE = WordRelation.NONE
_OUTSIDE = ""


def in_its_place(conflict: referee.Finding, sentence: Sentence, line: Line, at: int) -> bool:
    """Whether the conflict's item has the role in its event that the word ``at`` of the line has in the same event. Figures and opposites always do."""
    item = conflict.item
    if conflict.relation is Relation.OPPOSITE or item.kind == QUANTITY:
        return True
    if item.kind == DATE:
        return _dates_the_same(sentence, item.first, line, at)
    return item.kind not in (VERB, ADVERB) and _in_one_role(sentence, item.first, line, at)


def _in_one_role(sentence: Sentence, first: int, line: Line, at: int) -> bool:
    best, mine, theirs = -9, _OUTSIDE, _OUTSIDE
    for p in sentence.propositions:
        role = _role_of(p, first)
        if role == _OUTSIDE:
            continue
        predicate = match_predicate(event_of(p), line)
        if predicate.relation > best:
            best, mine = int(predicate.relation), role
            theirs = _role_of(predicate.event.proposition, at) if predicate.event is not None else _OUTSIDE
    return mine != _OUTSIDE and mine == theirs


def _role_of(p: Proposition, at: int) -> str:
    """The role in which the word at a place takes part, "" where it does not."""
    for role, mention in participants(p):
        if mention.first <= at < mention.last:
            return role
        for owner in (mention.of, mention.possessor):
            if owner is not None and owner.first <= at < owner.last:
                return role + "of"
    return "complement" if any(place == at for _, place in p.adjectives) else _OUTSIDE


def _dates_the_same(sentence: Sentence, first: int, line: Line, at: int) -> bool:
    stated = _dated(sentence, first) or list(sentence.propositions)
    recorded = _dated(line.sentence, at)
    return any(relate(mine.predicate, theirs.predicate, "v") > _NONE for mine in stated for theirs in recorded)


def _dated(sentence: Sentence, at: int) -> list[Proposition]:
    """The propositions to which the date at a place belongs."""
    return [p for p in sentence.propositions if any(date.first <= at < date.last for date in p.dates)]
