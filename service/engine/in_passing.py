"""What a line has only in passing, by a noun: the release of "credited the release to a deal" or "the released men were not part of the deal"."""

from __future__ import annotations

from service.engine.compare.events import EventMatch
from service.engine.reading import NOUN, Mention, Proposition, is_known


def told_apart(match: EventMatch, p: Proposition) -> bool:
    """Whether a line has the event by a noun alone and what goes with it in a clause that denies it, or in the word of another one than stated."""
    return denied_beside(match, p) or by_a_noun(match) and _of_another_voice(match, p)


def by_a_noun(match: EventMatch) -> bool:
    """Whether the line has the event by a noun or an adjective, and by no verb."""
    return match.proposition is None or match.proposition.origin == NOUN


def denied_beside(match: EventMatch, p: Proposition) -> bool:
    """Whether something that goes with the event as stated is in the line what its clause denies: "were not part of the deal" of "freed under the deal"."""
    if p.negated or not by_a_noun(match):
        return False
    besides = {h.slot.key for h in match.held if h.agrees and h.slot.kind in ("noun", "entity", "name") and h.slot.role not in ("agent", "patient")}
    told = match.proposition
    if told is not None and told.predicate == "happen":
        besides -= {key for _, m in told.obliques for key in _keys(m)}  # "failed to agree after two days of talks in Oslo": the talks were there
    if not besides:
        return False
    said = {h.slot.key for h in match.held if h.agrees}  # "rejected a proposal to ban jets": what was proposed is denied, and not that it was proposed
    denied = [m for e in match.line.events if e.proposition.negated and e.predicate not in said for role, m in e.cast if role != "agent"]
    return any(not besides.isdisjoint(_keys(m)) for m in denied)


def _keys(mention: Mention) -> set[str]:
    inner = [m for m in (mention, mention.of, mention.possessor) if m is not None]
    return {key for m in inner for key in (m.head, m.entity) if key}


def _of_another_voice(match: EventMatch, p: Proposition) -> bool:
    """Whether the statement gives it as the word of one by name, of whom the line has nothing, and the line is of what another one by name does."""
    if p.speaker is None or not is_known(p.speaker) or p.speaker.entity in match.line.entities:
        return False
    voices = [e.proposition.speaker for e in match.line.events]
    return any(m is not None and is_known(m) and m.entity != p.speaker.entity for m in voices)
