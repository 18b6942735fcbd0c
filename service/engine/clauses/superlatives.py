"""What a superlative is the most of: "the biggest of the five" has no noun of its own."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.reading import Mention


def of_its_subject(walk: Walk, mention: Mention) -> Mention:
    """ "The plant is the biggest of the five": of five plants; any other noun phrase as it is."""
    of, subject, verb = mention.of, walk.top.subject, walk.top.verb
    if of is None or of.head or of.quantity is None or of.quantity.form != "cardinal" or subject is None or verb is None or verb.lemma != "be":
        return mention
    if "most" not in mention.mods and "least" not in mention.mods or not subject.head or subject.name or subject.pronoun:
        return mention
    return mention._replace(of=of._replace(head=subject.head, head_at=of.last - 1, plural=True))


def outdone(walk: Walk, position: int) -> Mention | None:
    """Those of whom a "that" behind a superlative tells: "the biggest of the five that it runs"; None for any other "that"."""
    last = walk.last
    if last is None or last.of is None or last.of.quantity is None or walk.low(position) != "that":
        return None
    return last.of if "most" in last.mods or "least" in last.mods else None
