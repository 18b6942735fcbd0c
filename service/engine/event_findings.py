"""What the matches of an event come to in words: findings for the event and for each number, date and place in it."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, Value, not_mentioned, otherwise, shown
from service.engine.reading import Mention, Proposition
from service.engine.slots import LIGHT_VERBS, Slot, event_families
from service.engine.vocabulary.sites import CONTRARY
from service.engine.weighing import Weighed

_WHERE = frozenset(f"{word}:" for word in "in at on from to into onto near outside inside within toward towards off across around through via over".split())
_OF_TWO_WORDS = frozenset(("because:", "out_of:", "upstream:", "downstream:"))  # sides whose preposition is no single word before the noun
_STATES = frozenset("release hold kill missing rescue injure unhurt arrest survive".split())  # families of what becomes of somebody
_HARM, _KEEPING = frozenset(("kill", "injure")), frozenset(("hold", "abduct", "release"))
_TYPED = frozenset(("quantity", "date", "name", "entity", "quantifier"))


def kind_of(p: Proposition, slot: Slot | None) -> Kind:
    """What sort of part a slot of an event is."""
    if slot is not None and slot.kind == "date":
        return Kind.DATE
    if slot is not None and slot.kind == "quantity":
        return kind_of_count(p, slot.mention)
    if slot is not None and slot.kind in ("entity", "name"):
        return _kind_of_name(slot)
    if p.speaker is not None:
        return Kind.QUOTE
    if not _STATES.isdisjoint(event_families(p)):
        return Kind.STATUS
    return Kind.NEGATION if p.negated else Kind.EVENT


def _kind_of_name(slot: Slot) -> Kind:
    """A place is what stands behind a preposition of places and is nobody's name."""
    hint = slot.mention.hint if slot.mention is not None else ""
    return Kind.PLACE if slot.role in _WHERE and hint not in ("person", "organization") else Kind.NAME


def kind_of_count(p: Proposition, counted: Mention | None) -> Kind:
    """What sort of part a number of an event is."""
    families = event_families(p)
    if not _HARM.isdisjoint(families):
        return Kind.CASUALTY
    if not _KEEPING.isdisjoint(families) or (counted is not None and counted.head in ("hostage", "captive")):
        return Kind.HOSTAGE_COUNT
    return Kind.COUNT


def borne_out(p: Proposition, w: Weighed) -> list[Finding]:
    """The finding that a line bears ``p`` out, then one for each number and date in it."""
    text = f"The record bears this out: {w.match.line.evidence.text}"
    findings = [Finding(Verdict.CONSISTENT, kind_of(p, None), Relation.EQUAL, p.first, p.last, text, line=w.match.line)]
    for held in w.match.held:
        if held.slot.kind in ("quantity", "date") and held.agrees and not isinstance(held.recorded, str):
            slot, value = held.slot, _value_of(held.slot)
            findings.append(Finding(Verdict.CONSISTENT, kind_of(p, slot), held.relation, slot.first, slot.last, "", value, held.recorded, w.match.line))
    return findings


def excluded(p: Proposition, w: Weighed) -> Finding:
    """The finding that a line excludes ``p``, by another value, by the opposite, or with the sides changed."""
    line = w.match.line
    typed = [h for h in w.conflicts if h.slot.kind != "verb"] or list(w.conflicts)
    if typed and not w.match.opposed and not w.match.swapped:
        return _other_value(p, w, typed[0])
    reason = "who did it to whom the other way round" if w.match.swapped else "the opposite"
    text = f"The record says {reason}: {line.evidence.text}"
    return Finding(Verdict.CONTRADICTED, kind_of(p, None), Relation.OPPOSITE, p.first, p.last, text, line=line, firm=w.match.swapped)  # alike in words


def _other_value(p: Proposition, w: Weighed, held: Held) -> Finding:
    """The finding that a slot has another value on record."""
    slot, line, value = held.slot, w.match.line, _stated(held.slot)
    if held.relation is Relation.OPPOSITE and slot.role in ("before:", "after:", "with:", "alongside:"):
        return otherwise(line, Kind.ORDER, slot.first - 1, slot.last, value, held.recorded, held.relation)
    if held.relation is Relation.OPPOSITE and slot.mention is not None and _is_side(slot.role, str(held.recorded)):
        at = max(slot.mention.first - 1, 0)
        side = otherwise(line, kind_of(p, slot), at, at + 1, slot.role[:-1], str(held.recorded).replace("_", " "), held.relation, firm=True)
        return side if slot.role not in _OF_TWO_WORDS and held.recorded != "because" else side._replace(correction=None)
    elsewhere = slot.role in ("from:", "to:") and slot.kind == "entity" and slot.key in line.entities  # alike in words, as it names both
    return otherwise(line, kind_of(p, slot), slot.first, slot.last, value, held.recorded, held.relation, firm=elsewhere)


def _is_side(stated: str, recorded: str) -> bool:
    """Whether what a line has instead is the preposition of the contrary side, and no word behind it."""
    return stated in CONTRARY and (recorded == "because" or f"{recorded.replace(' ', '_')}:" in CONTRARY[stated])


def left_open(p: Proposition, w: Weighed | None) -> Finding:
    """The finding that the record does not settle ``p``, shown on the line that comes nearest, if any."""
    if w is None or w.agreeing <= 0:
        return not_mentioned(kind_of(p, None), p.first, p.last)
    overlapping = next((h for h in w.match.held if h.relation is Relation.OVERLAPPING and h.slot.kind in ("quantity", "date")), None)
    if overlapping is not None:
        return _unsettled(p, w, overlapping)
    gap = any(
        h.relation is Relation.ABSENT and (h.slot.kind in _TYPED or h.slot.role == "complement" or (h.slot.kind == "verb" and event_families(p)))
        for h in w.match.held
    )
    absent = next((h.slot for h in w.match.held if h.relation is Relation.ABSENT and h.slot.kind != "verb"), None)
    first, last = (absent.first, absent.last) if absent is not None else (p.first, p.last)
    told = w.match.line if absent is not None and p.predicate not in LIGHT_VERBS and _tells_the_rest(w, absent) else None
    return not_mentioned(kind_of(p, absent), first, last)._replace(gap=gap, told=told)


def _tells_the_rest(w: Weighed, absent: Slot) -> bool:
    """Whether a line tells of the very event, and has all that the statement says of it but for one slot."""
    match = w.match
    if match.proposition is None or match.predicate < WordRelation.SYNONYM or match.opposed or match.unrealised or match.swapped or w.conflicts:
        return False
    return absent.role not in ("agent", "patient", "complement") and all(held.agrees or held.slot is absent for held in match.held)


def _unsettled(p: Proposition, w: Weighed, held: Held) -> Finding:
    """The finding that the record has a value that leaves room for the stated one."""
    slot, value = held.slot, _value_of(held.slot)
    text = f"The record has {shown(held.recorded)}, which does not settle {shown(value)}: {w.match.line.evidence.text}"
    return Finding(
        Verdict.UNKNOWN, kind_of(p, slot), Relation.OVERLAPPING, slot.first, slot.last, text, value, held.recorded, w.match.line, Reason.FINER_THAN_RECORD
    )


def _value_of(slot: Slot) -> Value:
    """The number or date that a slot holds, if it holds one."""
    return slot.quantity.quantity if slot.quantity is not None else slot.date.date if slot.date is not None else None


def _stated(slot: Slot) -> Value:
    """What the statement has in a slot, as a value."""
    if slot.quantity is not None:
        return slot.quantity.quantity
    if slot.date is not None:
        return slot.date.date
    if slot.role in ("before:", "after:"):
        return slot.role.rstrip(":")
    return slot.mention.name if slot.mention is not None and slot.mention.name and slot.kind not in ("modifier", "adjective") else slot.key
