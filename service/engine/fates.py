"""Judging what a statement says has become of somebody or something against the roll of the text: killed, hurt, missing, held, at large, destroyed.

The last that a text tells of somebody holds: who was arrested and has escaped is at large. A state excludes what cannot be so beside it (survived, of one who
is among the dead), and some follow from others (survived, of one who was hurt).
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.excepting import sets_apart
from service.engine.corpus import Corpus
from service.engine.fates_told import Fate, amounts_to, degree_of, fate_of, tells_state
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import families_of_word, participants
from service.engine.vocabulary.fates import APART, DEGREES, DONE, EXCLUDED, LASTING
from service.engine.vocabulary.frames import HOSPITALS
from service.engine.vocabulary.having import WHEREABOUTS
from service.engine.vocabulary.manners import MANNERS
from service.engine.vocabulary.mishaps import MISHAPS
from service.engine.vocabulary.order import APART_IN_TIME, TURNS
from service.engine.vocabulary.scope import ONLY

_NOTHING: frozenset[str] = frozenset()


def judge_fate(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that says what has become of one -> its finding; none where the roll does not settle it."""
    told = fate_of(p) if p.mood == "asserted" and p.speaker is None and not sets_apart(p) else None
    if told is None or p.predicate in _MURDERING or not WHEREABOUTS.isdisjoint(p.adverbs) or any(adverb in MANNERS for adverb in p.adverbs):
        return []  # "was arrested at home", "secretly": the roll knows of no rooms nor ways, nor by whose hand somebody died
    state, who = told
    recorded = [] if corpus.curated and not is_known(who) else corpus.roll.of(who)
    recorded = [fate for fate in recorded if _bears_on(state, fate)]
    if not recorded or not speaks_of_it(p, who, corpus):
        return []
    last = recorded[-1]
    bearing = [fate for fate in recorded if amounts_to(fate.state, state)]
    if state in LASTING:
        bearing = [fate for fate in bearing if not _excluded(state, last)]
    if state == "hurt" and _otherwise_hurt(p, who, last, corpus):
        return [told_by(corpus.lines[last.line], Kind.STATUS, p.first, p.last, borne_out=False)]
    dead = state == "alive" and any(fate.state == "dead" for fate in recorded)
    if bearing and not dead:
        return _borne_out(p, who, _clearest(bearing, state, corpus))
    if p.negated and _says_more(p, who):
        return []  # who was not freed by them, then or first may have been freed
    against = [fate for fate in recorded if _excluded(state, fate)]
    if against and (_excluded(state, last) or state not in LASTING):
        return [told_by(_clearest(against, state, corpus), Kind.STATUS, p.first, p.last, borne_out=False)]
    if DONE.get(p.predicate) == "found" and not p.negated and p.patient is who and last.state == "missing":
        return [told_by(_clearest([last], "missing", corpus), Kind.STATUS, p.first, p.last, borne_out=False)]  # "has been found alive", of one still missing
    apart = [fate for fate in recorded if (state, fate.state) in APART]
    if apart and state == "hurt" and not ONLY.isdisjoint(p.adverbs):
        return [told_by(_clearest(apart, state, corpus), Kind.STATUS, p.first, p.last, borne_out=False)]  # "was only wounded", of one of the dead
    return [left_open(p, Reason.AMBIGUOUS)] if apart else []


_MURDERING = frozenset(("murder", "assassinate"))


def _otherwise_hurt(p: Proposition, who: Mention, last: Fate, corpus: Corpus) -> bool:
    """Whether the last that is told has him slightly hurt, and the statement badly, or the other way round."""
    how = DEGREES.get(degree_of(p), "")
    if not how or last.state != "hurt":
        return False
    fates = [(e.proposition, fate_of(e.proposition)) for e in corpus.lines[last.line].events]
    told = [q for q, fate in fates if fate is not None and fate[0] == "hurt" and fate[1].entity == who.entity]
    theirs = {degree for q in told if (degree := DEGREES.get(degree_of(q), ""))}
    return len(theirs) == 1 and how not in theirs and "slight" in theirs | {how}


def _bears_on(state: str, fate: Fate) -> bool:
    return amounts_to(fate.state, state) or _excluded(state, fate) or (state, fate.state) in APART


def _excluded(state: str, fate: Fate) -> bool:
    return fate.state in EXCLUDED.get(state, _NOTHING)


def _borne_out(p: Proposition, who: Mention, line: Line) -> list[Finding]:
    """The finding where that is all that is said; whoever says also when, where or how badly has the events looked at."""
    nobodys = "agent" if p.negated and p.patient is who else ""  # what did not befall him was done to him by nobody
    if _says_more(p, who, nobodys):
        return []
    return [told_by(line, Kind.STATUS, p.first, p.last, borne_out=True)]


def _says_more(p: Proposition, who: Mention, but: str = "") -> bool:
    """Whether it says more than what became of somebody: when, where, by whom, how badly; of whom in the role ``but`` apart."""
    there = p.predicate in _THERE
    others = [(role, m) for role, m in participants(p) if m is not who and (not is_frame(m) or role in APART_IN_TIME) and m.head not in HOSPITALS]
    rest = [m for role, m in others if role != but and not (tells_state(role, m) and (there or role == "complement"))]
    return bool(rest or p.dates or degree_of(p) or p.governed) or "before" in p.adverbs or _in_turn(p)


def _in_turn(p: Proposition) -> bool:
    """Whether it says in which turn it befell somebody: "was freed first"."""
    return any(lemma in TURNS for lemma, _ in p.adjectives) or not TURNS.isdisjoint(p.adverbs)


def _clearest(fates: Sequence[Fate], state: str, corpus: Corpus) -> Line:
    """The line that tells it in a clause of its own, else one that only lists him: the first, or the last of what may have changed."""
    told = [fate for fate in fates if not fate.listed] or fates
    return corpus.lines[told[-1 if state in LASTING else 0].line]


_THERE = frozenset("be remain stay hold keep".split())  # "is in prison" says what he is; "died in prison" also where


def is_frame(m: Mention) -> bool:
    """Whether it only says in what mishap: "died in the crash"."""
    return m.determiner == "the" and m.head in MISHAPS and not m.mods


def speaks_of_it(p: Proposition, who: Mention, corpus: Corpus) -> bool:
    """Whether all that is said beside it is spoken of in the text: of another crash, in another year, he may have met another fate."""
    if any(d.date.year is not None for d in p.dates):
        return False
    for role, m in participants(p):
        if m is who or is_frame(m) or role == "in:" and m.determiner == "the" and _is_told_of(m, corpus) or tells_state(role, m):
            continue
        key = "e:" + m.entity if is_known(m) else m.entity[1:] or m.head
        if m.name and not m.entity or key and not corpus.postings.of(key):
            return False
    return True


def _is_told_of(m: Mention, corpus: Corpus) -> bool:
    """Whether the text tells in other words of what a noun names: of a robbery, where something was stolen."""
    return any(corpus.postings.of("f:" + family) for family in families_of_word(m.head))


def left_open(p: Proposition, reason: Reason) -> Finding:
    """What a text leaves open though it is near: that he died does not say that he was hurt."""
    text = "The record tells another fate, which does not settle this."
    return Finding(Verdict.UNKNOWN, Kind.STATUS, Relation.ABSENT, p.first, p.last, text, reason=reason, apart=True, firm=True)
