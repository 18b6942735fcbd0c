"""A proposition as an event: what is asked of it again and again, worked out once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.compare.families import excluded_by
from service.engine.reading import APART, Mention, Proposition
from service.engine.slots import LIGHT_VERBS, Participant, event_families, participants


class Event(NamedTuple):
    """A proposition with its families, its cast by role and the names and nouns of those who take part."""

    proposition: Proposition
    predicate: str
    light: bool  # a verb that says little by itself: be, have, take
    families: frozenset[str]
    excluded: frozenset[str]  # families that exclude one of these
    cast: tuple[Participant, ...]
    ids: frozenset[str]
    holds_now: bool  # said of the time of writing: present tense, "still", "remain"
    says: tuple[str, ...]  # the words that carry what a light verb says: "has its base in", "is the owner of"


def event_of(p: Proposition) -> Event:
    """A proposition -> its event."""
    cast = tuple(participants(p))
    ids = frozenset([m.entity or m.head for _, m in cast])
    now = not p.past or "still" in p.adverbs or p.predicate in ("remain", "continue", "stay")
    light = p.predicate in LIGHT_VERBS
    families = event_families(p)
    return Event(p, p.predicate, light, families, excluded_by(families), cast, ids, now, _said_by(p, cast) if light else ())


def _said_by(p: Proposition, cast: Sequence[Participant]) -> tuple[str, ...]:
    nouns = [m.head for role, m in cast if role != APART + ":"] + [lemma for lemma, _ in p.adjectives]
    return (*nouns, *(mod for role, m in cast if role == "complement" for mod in m.mods))


def in_role(event: Event, role: str) -> Mention | None:
    """Who has a role in an event, if anybody."""
    return next((mention for other, mention in event.cast if other == role), None)
