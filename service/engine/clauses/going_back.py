"""Noun phrases that go back to one before them: "whose house", "two of whom", and whose relatives somebody leaves."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention
from service.engine.vocabulary.kinship import RELATIONS


def with_antecedent(walk: Walk, position: int, mention: Mention) -> Mention:
    """ "whose house burned", "two of whom were hurt": the noun phrase of a relative clause, with whom it goes back to."""
    if mention.possessor is not None and mention.possessor.head == "whose":
        mention = mention._replace(possessor=_of_first_relative(walk, position) or _whose(walk, mention))
    elif mention.partitive and mention.pronoun and mention.head in ("whom", "which") and walk.last is not None:
        mention = mention._replace(head=walk.last.head, head_at=walk.last.head_at, pronoun=False, mods=walk.last.mods)
    else:
        return mention
    walk.push(Clause("relative", first=mention.first, last=mention.last))
    return mention


def _of_first_relative(walk: Walk, position: int) -> Mention | None:
    """ "Lind, whose house burned and whose car was stolen": whose the first thing is, its clause closed now; None where no such clause is open."""
    first = walk.top.subject
    if walk.low(position - 1) not in ("and", "but") or walk.top.kind != "relative" or first is None or first.possessor is None:
        return None
    if walk.words[first.first].low != "whose":
        return None
    walk.close()
    return first.possessor


def left_by(walk: Walk, mention: Mention) -> Mention | None:
    """Whose relatives they are: "he leaves a wife, Samira, and two daughters", "is survived by a son"; None for any other clause."""
    verb, subject = walk.top.verb, walk.top.subject
    if verb is None or subject is None or (mention.possessor or mention.of) is not None or mention.determiner not in ("a", "an", ""):
        return None
    return subject if verb.lemma in ("leave", "have") and not verb.passive or verb.lemma == "survive" and verb.passive else None


def _whose(walk: Walk, mention: Mention) -> Mention | None:
    """Whose relative it is: of "a baker from Bern whose grandson" the baker's, for a town has none."""
    last, earlier = walk.last, walk.earlier
    if mention.head not in RELATIONS or last is None or earlier is None or last.hint == "person" or not last.name and names_person(last.head):
        return last
    if last.name and (last.hint != "place" and walk.words[last.first - 1].tag != "P"):
        return last
    return earlier if names_person(earlier.head) or earlier.name and earlier.hint == "person" else last
