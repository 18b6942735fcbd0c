"""What somebody has left by now: a wife from whom he is divorced, a club from which he has moved, a calling that he gave up."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.kinship import FORMER

_LINES = 60  # with the word, of which each is looked at
_PARTING = frozenset(("divorce", "separate", "split"))
_LEAVING = frozenset("leave quit resign depart".split())
_MOVING = frozenset("move switch transfer trade buy sign poach hire recruit go come defect join".split())
_LETTING_GO = frozenset("dismiss fire sack release oust expel axe".split())
_JOINING = frozenset("join return rejoin re-join".split())
# what somebody has for a calling: who leaves it is no longer what he was by it
CALLINGS = frozenset("priesthood clergy ministry profession trade service force post office job position bench bar stage politics chair".split())


def parted(one: str, other: str, corpus: Corpus) -> Line | None:
    """The line that says that two who were married have divorced, or live apart; None where none does, or a later one has them married again."""
    found: Line | None = None
    for verb in sorted(_PARTING):
        for line in corpus.lines_with(verb, _LINES):
            if {one, other} <= line.entities and any(_parts(e.proposition, one, other) for e in line.events):
                found = line
    again = found is not None and any({one, other} <= line.entities for line in corpus.lines_with("remarry", _LINES))
    return None if again else found


def _parts(p: Proposition, one: str, other: str) -> bool:
    if p.predicate not in _PARTING or p.at < 0 or p.negated or p.mood != "asserted" or not (p.past or p.perfect):
        return False
    cast = [m.entity for m in (p.agent, p.patient, *p.others, *(m for q, m in p.obliques if q in ("from", "with"))) if m is not None]
    return one in cast or other in cast


def judge_left(p: Proposition, corpus: Corpus) -> list[Finding]:
    """That somebody works or plays for a body, or no longer does, against a line in which he left it; none where there is no such line."""
    if p.past or p.perfect or p.mood != "asserted" or p.negated and "longer" not in p.adverbs:
        return []
    who, bodies = _membership(p)
    if who is None or not is_known(who):
        return []
    for body in bodies:
        line = _left(who.entity, body.entity, corpus) if is_known(body) else None
        if line is not None:
            return [told_by(line, Kind.ROLE, p.first, p.last, borne_out=p.negated)._replace(firm=True)]
    return []


def _membership(p: Proposition) -> tuple[Mention | None, list[Mention]]:
    """Who is said to be of a body, and the bodies."""
    around = [m for q, m in p.obliques if q in ("for", "with", "at", "of")]
    if p.predicate == "employ" and p.patient is not None:
        return p.patient, [p.agent] if p.agent is not None else []
    if p.predicate in ("work", "play", "serve"):
        return p.agent, around
    what = p.complement if p.predicate in ("be", "remain") else None
    if what is None or what.name or not FORMER.isdisjoint(what.mods) or not names_person(what.head):
        return None, []
    return p.agent, [m for m in (what.of, what.possessor) if m is not None] + around


def _left(who: str, body: str, corpus: Corpus) -> Line | None:
    """The line that says that somebody left a body, moved from it, or was let go or sold by it; None where none does, or one lets him come back."""
    found: Line | None = None
    for line in corpus.lines_of(who, _LINES):
        if body not in line.entities:
            continue
        told = [e.proposition for e in line.events if e.proposition.mood == "asserted" and not e.proposition.negated]
        if any(q.predicate in _JOINING and not _leaves(q, who, body) and _is(q.agent, who) and (_is(q.patient, body) or _to(q, ("to",), body)) for q in told):
            return None
        if any((q.past or q.perfect) and _leaves(q, who, body) for q in told):
            found = line
    return found


def _leaves(q: Proposition, who: str, body: str) -> bool:
    if _is(q.agent, who):
        return q.predicate in _LEAVING and (_is(q.patient, body) or _to(q, ("from",), body)) or q.predicate in _MOVING and _to(q, ("from",), body)
    if not _is(q.patient, who):
        return False
    return q.predicate in _MOVING and _to(q, ("from",), body) or q.predicate in _LETTING_GO and _is(q.agent, body)


def _is(m: Mention | None, entity: str) -> bool:
    return m is not None and m.entity == entity


def _to(q: Proposition, prepositions: tuple[str, ...], entity: str) -> bool:
    return any(preposition in prepositions and m.entity == entity for preposition, m in q.obliques)
