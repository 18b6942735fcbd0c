"""Who did what: the propositions of a statement held against those of the evidence, as features for the referee.

Alignment of words is blind to roles: "Russia supplies Iran" has every word of "Iran supplies Russia". Here each proposition of the statement is held
against the one of the evidence whose predicate and participants are nearest to its own, and the roles are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from service.engine.compare.words import WordRelation, relate
from service.engine.reading import Mention, Proposition

_NO_ONE: frozenset[str] = frozenset()
_ASSERTED = frozenset(("asserted", "reported"))
_PREDICATES = {
    WordRelation.SAME: 3.0, WordRelation.SYNONYM: 2.5, WordRelation.OPPOSITE: 2.0, WordRelation.BROADER: 2.0, WordRelation.NARROWER: 1.0,
    WordRelation.SIBLING: 0.5, WordRelation.RELATED: 0.3,
}  # fmt: skip
_LEAST = 1.0  # below this the evidence has no such proposition

ROLE_FEATURES = {
    "events": "propositions of the statement", "events_recorded": "of the evidence", "event_found": "those with a like one", "event_opposite": "with one of the opposite predicate",
    "event_predicate": "best predicate found", "agent_same": "agents in both", "agent_other": "another agent", "patient_same": "", "patient_other": "", "swapped": "agent and patient changed places",
    "oblique_same": "participants by the same preposition that agree", "oblique_other": "that do not", "complement_same": "what something is said to be agrees", "complement_other": "it does not",
    "complement_clash": "siblings or opposites", "event_negation": "negated on one side only", "event_mood": "asserted where the evidence only has it as possible",
    "predicate_new": "predicates that the evidence has nothing like",
}  # fmt: skip


class Event(NamedTuple):
    """A proposition, its participants as sets of words."""

    predicate: str
    agent: frozenset[str]
    patient: frozenset[str]
    complement: frozenset[str]
    head: str  # of the complement
    obliques: tuple[tuple[str, frozenset[str]], ...]
    everyone: frozenset[str]
    negated: bool
    asserted: bool
    open_agent: bool  # a pronoun: it may be anyone
    open_patient: bool


def events_of(propositions: Iterable[Proposition]) -> tuple[Event, ...]:
    """Propositions as the reader gives them -> events; fragments without a predicate are none."""
    return tuple([_event(p) for p in propositions if p.predicate])


def _event(p: Proposition) -> Event:
    agent, patient, complement = _words(p.agent), _words(p.patient), _words(p.complement) | {adjective for adjective, _ in p.adjectives}
    obliques = tuple([(preposition, words) for preposition, mention in p.obliques if (words := _words(mention))])
    everyone = agent | patient | complement
    for _, words in obliques:
        everyone |= words
    for mention in p.others:
        everyone |= _words(mention)
    head = p.complement.head if p.complement is not None else p.adjectives[0][0] if p.adjectives else ""
    return Event(p.predicate, agent, patient, complement, head, obliques, everyone, p.negated, p.mood in _ASSERTED, _open(p.agent), _open(p.patient))


def _open(mention: Mention | None) -> bool:
    return mention is not None and mention.pronoun


def _words(mention: Mention | None) -> frozenset[str]:
    if mention is None or mention.pronoun:
        return _NO_ONE
    if mention.name:
        return frozenset(mention.name.lower().split())
    return frozenset((mention.head, *mention.mods)) if mention.head else _NO_ONE


def role_features(stated: Sequence[Event], recorded: Sequence[Event]) -> list[float]:
    """In the order of ROLE_FEATURES."""
    counts = dict.fromkeys(ROLE_FEATURES, 0.0)
    counts["events"], counts["events_recorded"] = len(stated), len(recorded)
    for event in stated:
        best, score, relation = None, _LEAST, WordRelation.NONE
        for other in recorded:
            found = relate(event.predicate, other.predicate)
            merit = _PREDICATES.get(found, 0.0) + 0.5 * len(event.everyone & other.everyone)
            if event.predicate == "be" == other.predicate:
                merit -= 1.5
            if merit > score:
                best, score, relation = other, merit, found
        if best is None:
            counts["predicate_new"] += 1
        else:
            _compare(event, best, relation, counts)
    return list(counts.values())


def _compare(event: Event, other: Event, relation: WordRelation, counts: dict[str, float]) -> None:
    known = relation >= WordRelation.BROADER
    counts["event_predicate"] = max(counts["event_predicate"], float(relation))
    counts["event_opposite"] += relation is WordRelation.OPPOSITE
    if not known:
        counts["predicate_new"] += 1
        return
    counts["event_found"] += 1
    _role("agent", event.agent, other.agent, other.open_agent, counts)
    _role("patient", event.patient, other.patient, other.open_patient, counts)
    crossed = (event.agent & other.patient, event.patient & other.agent)
    counts["swapped"] += bool(crossed[0] or crossed[1]) and not event.agent & other.agent and not event.patient & other.patient
    for preposition, words in event.obliques:
        theirs = [found for name, found in other.obliques if name == preposition]
        if theirs:
            counts["oblique_same" if any(words & found for found in theirs) else "oblique_other"] += 1
    if event.head and other.head:
        how = relate(event.head, other.head)
        counts["complement_same"] += how >= WordRelation.BROADER or event.head in other.complement
        counts["complement_other"] += how < WordRelation.BROADER and event.head not in other.everyone
        counts["complement_clash"] += how in (WordRelation.SIBLING, WordRelation.OPPOSITE)
    counts["event_negation"] += event.negated != other.negated
    counts["event_mood"] += event.asserted and not other.asserted


def _role(name: str, mine: frozenset[str], theirs: frozenset[str], anyone: bool, counts: dict[str, float]) -> None:
    if mine and theirs and not anyone:
        counts[f"{name}_same" if mine & theirs else f"{name}_other"] += 1
