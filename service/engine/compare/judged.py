"""A judgement against the same one's judgement of the same thing: a triumph is no disgrace."""

from __future__ import annotations

from service.engine.event import Event
from service.engine.reading import Mention
from service.engine.slots import Slot
from service.engine.vocabulary.judgements import APPROVING, DISAPPROVING, ILL_DISPOSED, WELL_DISPOSED


def judged_otherwise(slot: Slot, stated: Event, event: Event | None) -> str:
    """The word by which the record has somebody judge a thing in the contrary way to what the statement says of him; "" where it has none."""
    if event is None or not (stated.light and event.light) or slot.role != "complement" or slot.kind not in ("noun", "adjective", "modifier"):
        return ""
    contrary = DISAPPROVING if slot.key in APPROVING else APPROVING if slot.key in DISAPPROVING else frozenset[str]()
    mine, theirs = stated.proposition, event.proposition
    if not contrary or mine.negated or theirs.negated or not _same(mine.speaker, theirs.speaker) or not _same(mine.agent, theirs.agent):
        return ""
    said = [lemma for lemma, _ in theirs.adjectives]
    if theirs.complement is not None:
        said += [theirs.complement.head, *theirs.complement.mods]
    return next((word for word in said if word in contrary), "") if slot.key not in said else ""


def disposed_otherwise(slot: Slot, stated: Event, event: Event | None) -> str:
    """The word by which the record makes somebody another's friend or foe where the statement makes him the contrary; "" where it does not."""
    if event is None or slot.role != "complement" or slot.kind != "noun" or stated.predicate != "be" or event.predicate != "be":
        return ""
    contrary = ILL_DISPOSED if slot.key in WELL_DISPOSED else WELL_DISPOSED if slot.key in ILL_DISPOSED else frozenset[str]()
    mine, theirs = stated.proposition, event.proposition
    one, other = mine.complement, theirs.complement
    if not contrary or one is None or other is None or other.head not in contrary or mine.negated or theirs.negated or not _same(mine.agent, theirs.agent):
        return ""
    return other.head if _same(one.of or one.possessor, other.of or other.possessor) and not {"former", "ex"} & {*one.mods, *other.mods} else ""


def _same(one: Mention | None, other: Mention | None) -> bool:
    if one is None or other is None:
        return False
    return one.entity == other.entity if one.entity and other.entity else bool(one.head) and one.head == other.head
