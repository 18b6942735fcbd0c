"""What somebody's claim, fear or report is about: "rejected a claim by the union that the fence was weak", "confirmed Lind's report that he had left"."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention
from service.engine.vocabulary.speech import CLAIMS, CONFIRMING, CONTENT, REFUTING, VOICING


def content(walk: Walk) -> Mention | None:
    """The noun that a "that" at this place opens the content of; None where it opens anything else."""
    top, last = walk.top, walk.last
    if top.verb is None or last is None:
        return None
    noun = top.objects[-1] if top.objects else None
    if noun is None or noun.head not in CONTENT or noun.name:
        return None
    return noun if noun is last or last is _teller(walk) or noun.head in CLAIMS and last is _medium(walk, noun) else None


def open_content(walk: Walk, noun: Mention, first: int) -> None:
    """Open the clause of what a noun is about, as the word of whose it is, with the answer that the verb around it gives."""
    top = walk.top
    assert top.verb is not None
    owner = _teller(walk) or noun.possessor
    if owner is not None and owner.pronoun and top.subject is not None:
        owner = owner if top.verb.lemma in REFUTING else top.subject
    answered = top.verb.lemma in REFUTING or top.verb.lemma in CONFIRMING
    denied = top.verb.lemma in REFUTING
    clause = Clause("report", speaker=owner, first=first, last=first)
    if answered and not top.verb.negated and not top.verb.passive:
        clause.answer = (top.subject, denied)
    elif not answered and owner is None and not top.verb.passive:
        clause.speaker = top.subject if noun.head not in CLAIMS or top.verb.lemma in VOICING else None  # "repeated a claim that ...", not "blamed a rumor"
    if clause.speaker is None:
        clause.mood = "possible"  # whose word it is nobody says
    walk.push(clause)


def _teller(walk: Walk) -> Mention | None:
    """Whose the claim is by a preposition: "a claim by the union", "a warning from the mayor"."""
    return next((m for preposition, m in reversed(walk.top.obliques) if preposition in ("by", "from", "of")), None)


def _medium(walk: Walk, noun: Mention) -> Mention | None:
    """Where the claim stands, right behind it: "a report in the Courier that ..."."""
    return next((m for preposition, m in reversed(walk.top.obliques) if preposition in ("in", "on") and 0 <= m.first - noun.last <= 2), None)
