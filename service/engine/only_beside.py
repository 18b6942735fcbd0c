"""A body that stands in a line with somebody only because he has to do with it: who sued a hospital, or scored against a club, need not belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Mention, Proposition
from service.engine.slots import participants
from service.engine.vocabulary.occupations import NOT_OCCUPATIONS

_AT = frozenset(("at", "for", "with", "of"))

# deeds that tie somebody to a body whose he is by them
_TYING = frozenset(
    "work employ be become remain lead head run chair join hire appoint elect serve play teach coach train represent manage direct found own succeed sign "
    "reelect re-elect govern speak volunteer name nominate promote star drive fly pilot captain skipper command edit host preach farm study practice practise "
    "return rejoin loan lend recruit retire resign quit leave expel withdraw have start stay dismiss fire sack suspend".split()
)


def of_his_own(findings: Sequence[Finding], p: Proposition, corpus: Corpus) -> list[Finding]:
    """The findings of what somebody is said to be of a body or a place, left open where their line has that one only because he has to do with it."""
    who, what = p.agent, p.complement
    if who is None or what is None:
        return list(findings)
    findings = [opened(f, "The record has him as that, too.") if _works_as(f, what) else f for f in findings]
    if p.speaker is not None or what.head in NOT_OCCUPATIONS:
        return list(findings)
    bodies = [m for q, m in (("of", what.of), ("of", what.possessor), *p.obliques) if m is not None and m.entity and q in _AT]
    if not bodies or not _of_bodies(who, bodies, corpus):
        return list(findings)
    return [_left_open(f, who, bodies) if f.verdict is Verdict.CONSISTENT or p.negated else f for f in findings]


def _works_as(finding: Finding, what: Mention) -> bool:
    """Whether the line that gives somebody another role also lets him work as what he is said to be: "wrote it while working as a nurse"."""
    if finding.verdict is not Verdict.CONTRADICTED or finding.kind is not Kind.ROLE or finding.relation is not Relation.DISJOINT or finding.line is None:
        return False
    return any((role == "as:" or role in _aside(e)) and m.head == what.head for e in finding.line.events for role, m in e.cast)


def _aside(event: Event) -> tuple[str, ...]:
    """The place of what somebody is, in a clause that tells so in passing: "while working as a nurse"."""
    return ("complement",) if event.proposition.origin in ("participle", "adverbial", "absolute") else ()


def _of_bodies(who: Mention, bodies: Sequence[Mention], corpus: Corpus) -> bool:
    """Whether it is a person that is said to be of a body or a place, and nobody's friend."""
    person = corpus.table.known.get(who.entity)
    return person is not None and person.kind in ("person", "") and not any(_is_person(m, corpus) for m in bodies)


def _is_person(m: Mention, corpus: Corpus) -> bool:
    known = corpus.table.known.get(m.entity)
    return known is not None and known.kind == "person" and not (m.titles and not names_person(m.titles[-1]))


def _left_open(finding: Finding, who: Mention, bodies: Sequence[Mention]) -> Finding:
    if finding.verdict is Verdict.UNKNOWN or finding.line is None or not any(only_beside(who.entity, m.entity, finding.line) for m in bodies):
        return finding
    return opened(finding, "The record does not say whose he is.")


def only_beside(who: str, body: str, line: Line) -> bool:
    """Whether a line has somebody and a body together in a deed, and in none that makes him one of it."""
    if not who or not body or who == body:
        return False
    both = [e.proposition for e in line.events if _has(e.proposition, who) and _has(e.proposition, body)]
    return bool(both) and not any(p.predicate in _TYING for p in both) and not any(_belongs(m, who, body) for m in line.sentence.mentions)


def _has(p: Proposition, entity: str) -> bool:
    return any(m.entity == entity for _, m in participants(p))


def _belongs(m: Mention, who: str, body: str) -> bool:
    """Whether a mention of somebody, or of what he is, has the body for its owner: "the striker Jon Poll of Arrow"."""
    return m.entity == who and any(owner is not None and owner.entity == body for owner in (m.of, m.possessor))
