"""What a sentence says has become of somebody or something: dead, hurt, unhurt, missing, found, held, free, at large, caught, destroyed, spared.

Also of those whom it only lists: "The dead were named as A and B", "Among the injured was C", "The two at large are D and E", "three, including F".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.vocabulary.fates import (
    BEING,
    BODY_PARTS,
    BROKEN,
    CONDITIONS,
    DEGREES,
    DENIED,
    DOES,
    DONE,
    FOLLOWS,
    HARMING,
    HARMS,
    HAVING_HARM,
    HELD_BY_HANDS,
    HITTING,
    HOSPITALS,
    LASTING,
    OF_LIFE,
    PLACED,
    SEEKERS,
)
from service.engine.vocabulary.numbers import ORDINALS

_NOTHING: frozenset[str] = frozenset()
_LISTING = frozenset("be include name identify become remain".split())
_ASSERTED = frozenset(("asserted", "according"))
_BEFORE_NAMES = frozenset(("as", "including"))


class Fate(NamedTuple):
    """What has become of ``who``."""

    state: str
    who: Mention
    line: int
    bygone: bool = False  # it had happened before what the text tells
    listed: bool = False  # he only stands in a list or is called by it: "the freed engineer"


def amounts_to(state: str, stated: str) -> bool:
    """Whether whoever is in ``state`` has met the ``stated`` fate: who is critical is hurt."""
    return state == stated or state in FOLLOWS.get(stated, _NOTHING)


def fates_in(sentence: Sentence, line: int, table: EntityTable, before: Sentence | None = None) -> Iterator[Fate]:
    """Every fate that a resolved sentence tells; ``table`` knows who is a person, ``before`` is the sentence before it in a running text."""
    for p in sentence.propositions:
        if p.mood not in _ASSERTED:
            continue
        found = fate_of(p)
        if found is not None:
            yield Fate(found[0], found[1], line, p.perfect and p.past)
            if p.patient is found[1] and p.predicate in DONE:
                yield from (Fate(found[0], other, line) for other in p.others if not other.determiner or other.quantity is not None or is_known(other))
        for state, first in _listed(p, sentence, found[0] if found is not None else ""):
            for member in _named_behind(sentence, p, first, table):
                yield Fate(state, member, line, listed=True)
    yield from _said_of_them(sentence, line)
    if before is not None and (state := _told_of_several(before)):
        yield from _further_ones(sentence, state, line, table)
    yield from _among_them(sentence, line, table)
    yield from (Fate("spoke", p.speaker, line, listed=True) for p in sentence.propositions if p.speaker is not None and _is_person(p.speaker, table))


def fate_of(p: Proposition) -> tuple[str, Mention] | None:
    """A proposition -> the state that it tells and of whom; None where it tells none, or only how badly it was not."""
    state, who = _state(p)
    if not state or who is None or (who.head in BEING and not who.name and p.predicate not in ("be", "remain")):
        return None
    if p.negated:
        state = DENIED.get(state, "") if degree_of(p) == "" else ""
    if state == "harmed" or (state in LASTING and p.past and "still" not in p.adverbs):
        return None
    return (state, who) if state else None


def _state(p: Proposition) -> tuple[str, Mention | None]:
    who = p.agent or p.patient
    if (hurt := _harmed(p)) is not None:
        return "hurt", hurt
    for lemma, _ in p.adjectives:
        if lemma in BEING and (p.patient if p.patient is not None and p.predicate not in ("be", "remain") else who) is not None:
            return BEING[lemma], p.patient or who
    if p.predicate in ("release", "discharge") and any(preposition == "from" and m.head in HOSPITALS for preposition, m in p.obliques):
        return "discharged", p.patient
    if p.predicate == "seek" and not p.past and p.patient is not None and (p.agent is None or p.agent.head in SEEKERS):
        return "loose", p.patient
    if p.predicate in ("hold", "find") and (p.governed or p.agent is not None and p.predicate == "hold" and _is_thing(p.agent)):
        return "", None  # "was found to be missing", "the prison holds 900 men"
    if p.predicate in DONE and p.patient is not None:
        return "spared" if p.predicate == "save" and _is_thing(p.patient) else DONE[p.predicate], p.patient
    if p.predicate in DOES and (p.agent is None or p.predicate != "burn"):
        return DOES[p.predicate], who
    if p.predicate in ("be", "remain", "stay"):
        return _being(p), who
    return "", None


def _is_thing(m: Mention) -> bool:
    return not (m.name or m.pronoun or is_known(m)) and not names_person(m.head)


def _being(p: Proposition) -> str:
    """What a copula says by its noun or by where somebody is."""
    if p.complement is not None and not p.complement.name and p.complement.head in BEING:
        return BEING[p.complement.head]
    return next((state for preposition, mention in p.obliques if (state := state_by_place(preposition, mention))), "")


def state_by_place(preposition: str, where: Mention) -> str:
    """The state of one who is somewhere: "in custody", "on the run", "in the hands of the rebels", "among the dead"; "" where that tells none."""
    if preposition == "among":
        return _group_state(where)
    if preposition == "in" and where.head == HELD_BY_HANDS and where.of is not None:
        return "held"
    if (preposition, where.head) == ("in", "condition"):
        return next((mod for mod in where.mods if mod in CONDITIONS), "")
    return PLACED.get((preposition, where.head), "")


def tells_state(role: str, m: Mention) -> bool:
    """Whether one who takes part only says what the state is: "a captive", "on the run"."""
    return role == "complement" and m.head in BEING or bool(state_by_place(role.rstrip(":"), m))


def _harmed(p: Proposition) -> Mention | None:
    """Who is hurt by what is told of his body: "broke her wrist", "has two broken ribs", "escaped with bruises", "her arm was broken"."""
    if p.negated:
        return None
    part = p.patient
    if part is not None and part.head in BODY_PARTS and p.predicate in HARMING:
        return p.agent if p.agent is not None and part.possessor is None or p.agent is not None and _same(part.possessor, p.agent) else part.possessor
    if p.predicate in HAVING_HARM and part is not None and _is_harm(part):
        return p.agent
    if any(preposition == "with" and _is_harm(m) for preposition, m in p.obliques):
        return p.patient or p.agent
    treated = p.predicate == "treat" and any(preposition == "for" and _is_harm(m) for preposition, m in p.obliques)
    if treated or p.predicate in HITTING and any(preposition in ("in", "on") and m.head in BODY_PARTS for preposition, m in p.obliques):
        return part  # "was treated for burns", "bit him in the leg"
    return None


def _is_harm(m: Mention) -> bool:
    return m.head in HARMS or m.head in BODY_PARTS and not BROKEN.isdisjoint(m.mods)


def _same(one: Mention | None, other: Mention) -> bool:
    return one is not None and bool(one.entity) and one.entity == other.entity


def degree_of(p: Proposition) -> str:
    """How badly, "" where nothing tells."""
    return next((adverb for adverb in p.adverbs if adverb in DEGREES), "")


def _group_state(m: Mention) -> str:
    """What a noun phrase calls those of whom it speaks: "the dead", "the injured", "the missing climber", "the freed hostages"."""
    if m.name or m.pronoun:
        return BEING.get(m.entity[1:], "") if m.entity.startswith("~") else ""
    if m.head in BEING:
        return BEING[m.head]
    return next((BEING[mod] for mod in m.mods if mod in BEING), "")


def _listed(p: Proposition, sentence: Sentence, told: str) -> Iterator[tuple[str, int]]:
    """The state of those whom a clause lists by name, and behind which word the names stand."""
    if p.at < 0 or p.negated:
        return
    if (
        p.predicate in ("be", "remain")
        and any(preposition == "among" for preposition, _ in p.obliques)
        and told
        and p.agent is not None
        and p.agent.first > p.at
    ):
        yield told, p.at
    if p.predicate not in _LISTING:
        return
    whom = p.patient if p.predicate in ("name", "identify") else p.agent
    if whom is None or whom.first > p.at:
        return
    state = _group_state(whom) or (told if p.predicate == "be" and (p.complement is not None or p.others) else "")
    state = state or next((told for q in sentence.propositions if q.at != p.at and _of(q, whom) and (told := _told_of(q))), "")
    if state:
        yield state, p.at


def _told_of(p: Proposition) -> str:
    """The state that the clause of "those freed", "the men held" gives; it may have been read as if they did it."""
    found = fate_of(p)
    return found[0] if found is not None else DONE.get(p.predicate, "") if p.patient is None and not p.negated else ""


def _of(p: Proposition, whom: Mention) -> bool:
    """Whether a clause is of the very words: "those killed", "the four held"."""
    return any(m is not None and m.first == whom.first for m in (p.agent, p.patient)) and p.at < whom.last + 3


def _named_behind(sentence: Sentence, p: Proposition, at: int, table: EntityTable) -> Iterator[Mention]:
    """The people named behind a word, up to the next verb."""
    verbs = [q.at for q in sentence.propositions if q.at > at and q.origin not in ("apposition", "relative")]
    end = min(verbs, default=len(sentence.words))
    told = [q for q in sentence.propositions if q.origin == "relative" and at < q.at < end]
    for m in sentence.mentions:
        if any(q.at < m.first < q.last for q in told):
            continue  # "who was married to Bo Weld" names none of them
        if at < m.first < end and m.name and _is_one(m, table) and not _within_another(m, sentence):
            yield m


def _within_another(m: Mention, sentence: Sentence) -> bool:
    """Whether a name only says where somebody is from, or whose he is."""
    before = sentence.words[m.first - 1] if m.first else None
    return before is not None and before.tag == "P" and before.low not in _BEFORE_NAMES


def _is_one(m: Mention, table: EntityTable) -> bool:
    """Whether it is one person on record."""
    known = table.known.get(m.entity)
    return known is not None and known.kind in ("person", "")


def _told_of_several(sentence: Sentence) -> str:
    """What a sentence calls a group by its fate: "five of the dead were employees"."""
    groups = [m for p in sentence.propositions for m in (p.agent, p.patient) if m is not None and (m.plural or m.quantity is not None)]
    return next((state for m in groups if (state := _group_state(m)) in OF_LIFE | LASTING), "")


def _further_ones(sentence: Sentence, state: str, line: int, table: EntityTable) -> Iterator[Fate]:
    """The others of a group that the sentence before calls by its fate: "The sixth was a driver, Adam Roe"."""
    for p in sentence.propositions:
        if p.predicate == "be" and p.at > 0 and not p.negated and p.agent is not None and p.agent.first < p.at and p.agent.head in _FURTHER:
            yield from (Fate(state, member, line, listed=True) for member in _named_behind(sentence, p, p.at, table))


_FURTHER = frozenset(ORDINALS) | frozenset(("other", "others", "last", "one", "another"))


def _is_person(m: Mention, table: EntityTable) -> bool:
    known = table.known.get(m.entity)
    return known is not None and known.kind == "person"


def _among_them(sentence: Sentence, line: int, table: EntityTable) -> Iterator[Fate]:
    """Those who are named out of a group: "three of them, including Ada Holm", "four were killed, among them the mayor, Tom Reyes"."""
    words = sentence.words
    at = next((i for i, w in enumerate(words) if w.low == "including" or w.low == "them" and i and words[i - 1].low == "among"), -1)
    told = [(p, found) for p in sentence.propositions if at > 0 and p.mood in _ASSERTED and (found := fate_of(p)) is not None]
    if not told:
        return
    p, (state, group) = max(told, key=lambda each: (each[0].at < at, each[0].at if each[0].at < at else -each[0].at))
    if group.plural or group.quantity is not None:
        yield from (Fate(state, member, line, listed=True) for member in _named_behind(sentence, p, at, table))


def _said_of_them(sentence: Sentence, line: int) -> Iterator[Fate]:
    """Those who are called by their fate beside what else is told of them: "Two of the dead, Ada Holm and her son, were found in a car"."""
    groups = [
        (p, role, m, state)
        for p in sentence.propositions
        for role, m in (("agent", p.agent), ("patient", p.patient))
        if m is not None and (state := _group_state(m))
    ]
    for p, role, m, state in groups:
        if p.mood not in _ASSERTED or state not in OF_LIFE | LASTING:
            continue
        if is_known(m):
            yield Fate(state, m, line, listed=True)
        for q in sentence.propositions:
            other = q.agent if role == "agent" else q.patient
            if q is not p and q.at == p.at and p.at >= 0 and other is not None and is_known(other) and m.partitive | (m.quantity is not None):
                yield Fate(state, other, line, listed=True)
