"""Judging what a statement says happened or holds: the event with its numbers, dates and places, slot by slot over the lines that speak of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.compare.events import EventMatch, Held, match_event
from service.engine.compare.words import WordRelation
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, shown
from service.engine.reading import Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import LIGHT_VERBS, Slot, event_families, slots_of
from service.engine.vocabulary.policy import POLICY

_AGREES = (Relation.EQUAL, Relation.INSIDE)
_CLASHES = (Relation.DISJOINT, Relation.OPPOSITE)


class Weighed(NamedTuple):
    """A match with its slots weighed: shares of the total weight that are borne out, in conflict, and missing."""

    match: EventMatch
    agreeing: float
    clashing: float
    missing: float
    conflicts: tuple[Held, ...]

    @property
    def anchor(self) -> float:
        """How much of what is not itself in conflict is borne out."""
        rest = self.agreeing + self.missing
        return self.agreeing / rest if rest > 0 else 0.0


def judge_event(p: Proposition, sentence: Sentence | None, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """A proposition -> findings for the event and for each number, date and place in it."""
    if sentence is None:
        return [_unknown(p, Reason.NOT_MENTIONED, "The record does not settle this.")]
    slots = slots_of(p, sentence.words)
    if not _assertive(p, slots):
        return []
    lines = candidates(slots, corpus)
    weights = [_weight(slot, corpus) for slot in slots]
    weighed = [_weigh(match_event(p, slots, line, corpus, dict(resolver.doubts)), weights) for line in lines]
    agreeing = [w for w in weighed if _bears_out(w, p)]
    if agreeing:
        best = max(agreeing, key=lambda w: w.agreeing)
        return _consistent(p, best)
    clashing = [w for w in weighed if _conflicts(w, p)]
    if clashing:
        return [_contradiction(p, max(clashing, key=lambda w: (w.anchor, w.agreeing)))]
    joined = _jointly(p, slots, weights, weighed)
    if joined is not None:
        return joined
    best_left = max(weighed, key=lambda w: w.agreeing, default=None)
    return [_missing(p, slots, best_left)]


def _assertive(p: Proposition, slots: Sequence[Slot]) -> bool:
    """Whether there is anything to compare: a bare light verb or a lone name asserts nothing."""
    if p.mood == "fragment":
        return False
    return len(slots) > 1 or (len(slots) == 1 and slots[0].kind not in ("entity", "name", "noun"))


def _weight(slot: Slot, corpus: Corpus) -> float:
    base = POLICY.slot_weights[slot.kind]
    ceiling = corpus.weight("\0")
    if slot.kind in ("quantity", "date", "quantifier"):
        return base
    key = "e:" + slot.key if slot.kind == "entity" else slot.key
    share = min(corpus.weights.get(key, ceiling) / ceiling, 1.0)
    return base * (POLICY.rarity_floor + (1 - POLICY.rarity_floor) * share)


def _weigh(match: EventMatch, weights: Sequence[float]) -> Weighed:
    agreeing = clashing = missing = 0.0
    conflicts = []
    for held, weight in zip(match.held, weights, strict=True):
        if held.relation in _AGREES:
            agreeing += weight * held.strength
            missing += weight * (1 - held.strength)
        elif held.relation in _CLASHES:
            clashing += weight
            conflicts.append(held)
        elif held.relation is Relation.OVERLAPPING and held.slot.kind not in ("quantity", "date"):
            agreeing += weight * 0.5
            missing += weight * 0.5
        else:
            missing += weight
    return Weighed(match, agreeing, clashing, missing, tuple(conflicts))


def _bears_out(w: Weighed, p: Proposition) -> bool:
    match = w.match
    if w.conflicts:
        if not (len(w.conflicts) == 1 and w.conflicts[0].slot.kind == "verb" and match.predicate is WordRelation.OPPOSITE and not match.opposed):
            return False
    if match.opposed or match.unrealised or match.swapped:
        return False
    if match.predicate < WordRelation.RELATED and match.predicate is not WordRelation.OPPOSITE and p.predicate not in LIGHT_VERBS:
        return False
    unsettled = any(h.relation in (Relation.ABSENT, Relation.OVERLAPPING) and h.slot.kind in ("quantity", "date", "name", "quantifier") for h in match.held)
    unsettled = unsettled or any(h.relation is Relation.ABSENT and h.slot.kind == "entity" for h in match.held)
    return not unsettled and w.agreeing / max(w.agreeing + w.missing, 1e-9) >= POLICY.consistent_share


def _conflicts(w: Weighed, p: Proposition) -> bool:
    match = w.match
    if match.unrealised:
        return False
    related = match.predicate >= WordRelation.BROADER or match.predicate is WordRelation.OPPOSITE or (p.predicate in LIGHT_VERBS and match.predicate >= WordRelation.RELATED)
    if not related:
        return False
    if match.swapped and w.anchor >= POLICY.swap_share and not match.opposed:
        return True
    if match.opposed:
        return not [h for h in w.conflicts if h.slot.kind != "verb"] and w.anchor >= POLICY.opposed_share
    conflicts = [h for h in w.conflicts if not (h.slot.kind == "verb" and match.predicate is WordRelation.OPPOSITE)]
    if not conflicts or len(conflicts) > 2:
        return False
    if any(h.slot.kind in ("modifier", "adjective", "noun") for h in conflicts) and len(conflicts) == len([h for h in conflicts if h.slot.kind in ("modifier", "adjective", "noun")]):
        return w.anchor >= POLICY.word_conflict_share
    return w.anchor >= (POLICY.value_conflict_share if any(h.slot.kind in ("quantity", "date", "quantifier") for h in conflicts) else POLICY.name_conflict_share)


def _jointly(p: Proposition, slots: Sequence[Slot], weights: Sequence[float], weighed: Sequence[Weighed]) -> list[Finding] | None:
    """Several lines about one event bear it out together: each slot by one of them, none against it."""
    same_event = [w for w in weighed if not w.match.opposed and not w.match.unrealised and not w.match.swapped and _one_event(w, p)]
    if len(same_event) < 2:
        return None
    lead = max(same_event, key=lambda w: w.agreeing)
    missing = 0.0
    for index, (slot, weight) in enumerate(zip(slots, weights, strict=True)):
        best = max((w.match.held[index].strength if w.match.held[index].relation in _AGREES else 0.0) for w in same_event)
        if best == 0.0 and slot.kind in ("quantity", "date", "name", "entity", "quantifier"):
            return None
        missing += weight * (1 - best)
    if missing / max(sum(weights), 1e-9) > 1 - POLICY.joint_share:
        return None
    return _consistent(p, lead)


def _one_event(w: Weighed, p: Proposition) -> bool:
    if w.match.predicate < WordRelation.BROADER and p.predicate not in LIGHT_VERBS:
        return False
    cores = [h for h in w.match.held if h.slot.role in ("agent", "patient") and h.slot.kind in ("entity", "noun", "name")]
    return any(h.relation in _AGREES for h in cores)


# -- findings --------------------------------------------------------------------------------------------------------------------------


def kind_of(p: Proposition, slot: Slot | None) -> Kind:
    """What sort of part a slot of an event is."""
    if slot is not None and slot.kind == "date":
        return Kind.DATE
    families = event_families(p)
    if slot is not None and slot.kind == "quantity":
        if families & {"kill", "injure"}:
            return Kind.CASUALTY
        if families & {"hold", "abduct", "release"} or (slot.mention is not None and slot.mention.head in ("hostage", "captive")):
            return Kind.HOSTAGE_COUNT
        return Kind.COUNT
    if slot is not None and slot.role.endswith(":") and slot.kind in ("entity", "name"):
        return Kind.PLACE
    if slot is not None and slot.kind in ("entity", "name"):
        return Kind.NAME
    if p.speaker is not None:
        return Kind.QUOTE
    if families & {"release", "hold", "kill", "missing", "rescue", "injure", "unhurt", "arrest", "survive"}:
        return Kind.STATUS
    return Kind.NEGATION if p.negated else Kind.EVENT


def _range(p: Proposition) -> tuple[int, int]:
    return p.first, p.last


def _consistent(p: Proposition, w: Weighed) -> list[Finding]:
    first, last = _range(p)
    text = f"The record bears this out: {w.match.line.evidence.text}"
    findings = [Finding(Verdict.CONSISTENT, kind_of(p, None), Relation.EQUAL, first, last, text, line=w.match.line)]
    for held in w.match.held:
        if held.slot.kind in ("quantity", "date") and held.relation in _AGREES and not isinstance(held.recorded, str):
            value = held.slot.quantity.quantity if held.slot.quantity is not None else held.slot.date.date if held.slot.date is not None else None
            findings.append(Finding(Verdict.CONSISTENT, kind_of(p, held.slot), held.relation, held.slot.first, held.slot.last, "", value, held.recorded, w.match.line))
    return findings


def _contradiction(p: Proposition, w: Weighed) -> Finding:
    line = w.match.line
    typed = [h for h in w.conflicts if h.slot.kind != "verb"] or list(w.conflicts)
    if typed and not w.match.opposed and not w.match.swapped:
        held = typed[0]
        slot = held.slot
        value = slot.quantity.quantity if slot.quantity is not None else slot.date.date if slot.date is not None else slot.mention.name if slot.mention is not None and slot.mention.name else slot.key
        recorded = shown(held.recorded)
        text = f"The record has {recorded} where the statement has {shown(value)}: {line.evidence.text}"
        return Finding(Verdict.CONTRADICTED, kind_of(p, slot), held.relation, slot.first, slot.last, text, value, held.recorded, line, None, recorded or None)
    first, last = _range(p)
    reason = "who did it to whom the other way round" if w.match.swapped else "the opposite"
    return Finding(Verdict.CONTRADICTED, kind_of(p, None), Relation.OPPOSITE, first, last, f"The record says {reason}: {line.evidence.text}", line=line)


def _missing(p: Proposition, slots: Sequence[Slot], w: Weighed | None) -> Finding:
    if w is None or w.agreeing <= 0:
        return _unknown(p, Reason.NOT_MENTIONED, "The record does not mention this.")
    overlapping = next((h for h in w.match.held if h.relation is Relation.OVERLAPPING and h.slot.kind in ("quantity", "date")), None)
    if overlapping is not None:
        slot = overlapping.slot
        value = slot.quantity.quantity if slot.quantity is not None else slot.date.date if slot.date is not None else None
        text = f"The record has {shown(overlapping.recorded)}, which does not settle {shown(value)}: {w.match.line.evidence.text}"
        return Finding(Verdict.UNKNOWN, kind_of(p, slot), Relation.OVERLAPPING, slot.first, slot.last, text, value, overlapping.recorded, w.match.line, Reason.FINER_THAN_RECORD)
    absent = next((h.slot for h in w.match.held if h.relation is Relation.ABSENT and h.slot.kind != "verb"), None)
    first, last = (absent.first, absent.last) if absent is not None else _range(p)
    return Finding(Verdict.UNKNOWN, kind_of(p, absent), Relation.ABSENT, first, last, "The record does not mention this.", reason=Reason.NOT_MENTIONED)


def _unknown(p: Proposition, reason: Reason, text: str) -> Finding:
    first, last = _range(p)
    return Finding(Verdict.UNKNOWN, kind_of(p, None), Relation.ABSENT, first, last, text, reason=reason)
