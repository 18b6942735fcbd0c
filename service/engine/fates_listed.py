"""Those whom a text lists by name with what befell them: "The dead were named as A and B", "Among the injured was C", "three of them, including F".

Also whoever is only called by it beside what else is told of him, and whoever speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.entities import EntityTable
from service.engine.fates_composed import composed
from service.engine.fates_told import ASSERTED, Fate, fate_of, group_state
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.vocabulary.fates import DONE, LASTING, OF_LIFE
from service.engine.vocabulary.numbers import ORDINALS

_LISTING = frozenset("be include name identify become remain".split())
_BEFORE_NAMES = frozenset(("as", "including"))


def fates_in(sentence: Sentence, line: int, table: EntityTable, before: Sentence | None = None) -> Iterator[Fate]:
    """Every fate that a resolved sentence tells; ``table`` knows who is a person, ``before`` is the sentence before it in a running text."""
    for p in sentence.propositions:
        if p.mood not in ASSERTED:
            continue
        found = fate_of(p)
        if found is not None:
            yield Fate(found[0], found[1], line, p.perfect and p.past)
            if p.patient is found[1] and p.predicate in DONE:
                yield from (Fate(found[0], other, line) for other in p.others if not other.determiner or other.quantity is not None or is_known(other))
        for state, first in _listed(p, sentence, found[0] if found is not None else ""):
            for member in _named_behind(sentence, first, table):
                yield Fate(state, member, line, listed=True)
    yield from _said_of_them(sentence, line)
    for part in composed(sentence):  # "two were employees: the porter, Anton Revik, and ..."
        yield from (Fate(part.state, member, line, listed=True) for member in _behind_colon(sentence, part.at, table))
    if before is not None and (state := _told_of_several(before)):
        yield from _further_ones(sentence, state, line, table)
    yield from _among_them(sentence, line, table)
    speakers = (p.speaker for p in sentence.propositions if p.speaker is not None)
    yield from (Fate("spoke", one, line, listed=True) for one in speakers if table.kind(one.entity) == "person")


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
    state = group_state(whom) or (told if p.predicate == "be" and (p.complement is not None or p.others) else "")
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


def _named_behind(sentence: Sentence, at: int, table: EntityTable) -> Iterator[Mention]:
    """The people named behind a word, up to the next verb."""
    verbs = [q.at for q in sentence.propositions if q.at > at and q.origin not in ("apposition", "relative")]
    end = min(verbs, default=len(sentence.words))
    told = [q for q in sentence.propositions if q.origin == "relative" and at < q.at < end]
    for m in sentence.mentions:
        if any(q.at < m.first < q.last for q in told):
            continue  # "who was married to Bo Weld" names none of them
        if at < m.first < end and m.name and table.kind(m.entity) in ("person", "") and not _within_another(m, sentence):
            yield m


def _behind_colon(sentence: Sentence, at: int, table: EntityTable) -> Iterator[Mention]:
    """The people named behind a colon that follows the word at ``at``."""
    colon = next((i for i in range(at + 1, len(sentence.words)) if sentence.words[i].text == ":"), len(sentence.words))
    return (m for m in sentence.mentions if m.first > colon and m.name and table.kind(m.entity) in ("person", "") and not _within_another(m, sentence))


def _within_another(m: Mention, sentence: Sentence) -> bool:
    """Whether a name only says where somebody is from, or whose he is."""
    before = sentence.words[m.first - 1] if m.first else None
    return before is not None and before.tag == "P" and before.low not in _BEFORE_NAMES



def _told_of_several(sentence: Sentence) -> str:
    """What a sentence calls a group by its fate: "five of the dead were employees"."""
    groups = [m for p in sentence.propositions for m in (p.agent, p.patient) if m is not None and (m.plural or m.quantity is not None)]
    return next((state for m in groups if (state := group_state(m)) in OF_LIFE | LASTING), "")


def _further_ones(sentence: Sentence, state: str, line: int, table: EntityTable) -> Iterator[Fate]:
    """The others of a group that the sentence before calls by its fate: "The sixth was a driver, Adam Roe"."""
    for p in sentence.propositions:
        if p.predicate == "be" and p.at > 0 and not p.negated and p.agent is not None and p.agent.first < p.at and p.agent.head in _FURTHER:
            yield from (Fate(state, member, line, listed=True) for member in _named_behind(sentence, p.at, table))


_FURTHER = frozenset(ORDINALS) | frozenset(("other", "others", "last", "one", "another"))



def _among_them(sentence: Sentence, line: int, table: EntityTable) -> Iterator[Fate]:
    """Those who are named out of a group: "three of them, including Ada Holm", "four were killed, among them the mayor, Tom Reyes"."""
    words = sentence.words
    at = next((i for i, w in enumerate(words) if w.low == "including" or w.low == "them" and i and words[i - 1].low == "among"), -1)
    told = [(p, found) for p in sentence.propositions if at > 0 and p.mood in ASSERTED and (found := fate_of(p)) is not None]
    if not told:
        return
    _, (state, group) = max(told, key=lambda each: (each[0].at < at, each[0].at if each[0].at < at else -each[0].at))
    if group.plural or group.quantity is not None:
        yield from (Fate(state, member, line, listed=True) for member in _named_behind(sentence, at, table))


def _said_of_them(sentence: Sentence, line: int) -> Iterator[Fate]:
    """Those who are called by their fate beside what else is told of them: "Two of the dead, Ada Holm and her son, were found in a car"."""
    groups = [
        (p, role, m, state)
        for p in sentence.propositions
        for role, m in (("agent", p.agent), ("patient", p.patient))
        if m is not None and (state := group_state(m))
    ]
    for p, role, m, state in groups:
        if p.mood not in ASSERTED or state not in OF_LIFE | LASTING:
            continue
        if is_known(m):
            yield Fate(state, m, line, listed=True)
        for q in sentence.propositions:
            other = q.agent if role == "agent" else q.patient
            if q is not p and q.at == p.at and p.at >= 0 and other is not None and is_known(other) and m.partitive | (m.quantity is not None):
                yield Fate(state, other, line, listed=True)
