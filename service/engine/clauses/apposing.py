"""Which noun phrase it is that one behind a comma says in other words."""

from __future__ import annotations

from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.places import AFTER


def appose(walk: Walk, mention: Mention) -> None:
    """``mention`` says in other words who or what the noun phrase before it is."""
    if walk.last is None:
        return
    previous = _named_by(walk, mention)
    while mention.name and not previous.name and previous.of is not None and not previous.of.name and names_person(previous.of.head):
        previous = previous.of  # "the sister of the finance chief, Peter Wain"
    inner = previous.of
    if inner is not None and inner.name and not (previous.name or mention.name) and _on_maps(mention) and not _on_maps(previous):
        previous = inner  # "on the roads of Tessia, a country of nine million"
    if previous is walk.last:
        previous = next((left for left, right in reversed(walk.appositions) if right is previous and not right.name and left.name), previous)
    walk.appositions.append((previous, mention))
    if not mention.head:
        return
    if previous.name and not mention.name:
        walk.last = previous


def _named_by(walk: Walk, mention: Mention) -> Mention:
    """What a name behind a relative clause says who or what it is: "the company that owns the bus, Silver Road", not the bus."""
    assert walk.last is not None
    outer = walk.top.subject if walk.top.verb is None and walk.done and walk.done[-1].kind == "relative" else None
    if outer is None or not mention.name or outer.name or walk.last.name or names_person(walk.last.head) or walk.last.head in COLLECTIVES:
        return walk.last
    return outer if names_person(outer.head) or outer.head in COLLECTIVES else walk.last


def _on_maps(mention: Mention) -> bool:
    return mention.head in AFTER or mention.head in ("country", "nation")
