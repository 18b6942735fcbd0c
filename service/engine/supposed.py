"""What is said to be so only under a condition, or would have been: a line that bears it out has to tell of the condition, too.

"Support could fade if Lund returned" is not borne out by a line that lets it fade should Holm return, and that somebody would have come says that he did not.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.assertions import OBLIGED
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, in_doubt
from service.engine.reading import FACTLESS, Proposition, Sentence, is_known
from service.engine.slots import LIGHT_VERBS, participants

_HAPPENING = frozenset((Kind.EVENT, Kind.STATUS, Kind.DATE, Kind.NEGATION))
_MAYBE = frozenset("may might could".split())
_TENSED = frozenset(("main", "report"))


def as_supposed(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of a sentence, those left open that bear out what hangs on a condition of which their lines know nothing."""
    lows = [word.low for word in sentence.words]
    conditions = [p for p in sentence.propositions if p.mood == "conditional" and p.at >= 0 and "whether" not in lows[max(p.first - 1, 0) : p.at]]
    unreal = [p for p in sentence.propositions if p.mood == "prediction" and p.perfect and p.past]
    ahead = [p for p in sentence.propositions if p.at >= 0 and p.speaker is None and p.origin in _TENSED and _yet_open(p, lows)]
    if ahead:
        findings = [_open_still(f) if any(p.first <= f.first and _happened(p, f) for p in ahead) else f for f in findings]
    if not conditions and not unreal:
        return list(findings)
    lines = [f.line for f in findings if f.verdict is Verdict.CONSISTENT and f.line is not None]
    unheard = bool(lines) and not all(_told(p, lines) for p in conditions)
    return [_left_open(f) if unheard or any(_in(f, p) and not _supposes(f.line) for p in unreal) else f for f in findings]


def _told(condition: Proposition, lines: Sequence[Line]) -> bool:
    """Whether the lines have those by name of whom the condition speaks, and one of its words where it has any."""
    cast = [m for _, m in participants(condition) if not m.pronoun]
    named = {m.entity for m in (condition.agent, condition.patient) if m is not None and is_known(m)}
    if any(all(one not in line.entities for line in lines) for one in named):
        return False
    words = [m.head for m in cast if not m.name and m.head]
    words += [condition.predicate] if condition.predicate not in LIGHT_VERBS else []
    return not words or any(relate(word, term) >= WordRelation.BROADER for word in words for line in lines for term in line.terms)


def _in(finding: Finding, p: Proposition) -> bool:
    return p.first <= finding.first and finding.last <= max(p.last, p.at + 1)


def _yet_open(p: Proposition, lows: Sequence[str]) -> bool:
    """Whether a clause says what may be or ought to be, or will: "can" tells what somebody is able to do."""
    if p.predicate in LIGHT_VERBS:
        return False
    return p.mood == "prediction" or p.mood == "possible" and not _MAYBE.isdisjoint(lows[p.first : p.at]) or OBLIGED in p.adverbs


def _happened(p: Proposition, finding: Finding) -> bool:
    """Whether a finding rests on a line that only tells of what was so, and nothing of what may, will or ought to be: "may be freed" of who was freed.
    What is to come is ruled out by what was, where the two cannot both be so."""
    told = [event.proposition for event in finding.line.events] if finding.line is not None else []
    if not told or any(q.mood != "asserted" or q.governed for q in told) or finding.kind not in _HAPPENING:
        return False
    return p.mood == "possible" or finding.verdict is Verdict.CONSISTENT and all(q.past or q.perfect for q in told)


def _open_still(finding: Finding) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding
    text = "The record tells what happened; the statement says what may, will or ought to happen."
    return finding._replace(
        verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, reason=Reason.NOT_AN_ASSERTION, explanation=text, correction=None, firm=True
    )


def _supposes(line: Line | None) -> bool:
    """Whether a line has anything that is no fact."""
    return line is not None and any(event.proposition.mood in FACTLESS and event.proposition.perfect for event in line.events)


def _left_open(finding: Finding) -> Finding:
    if finding.verdict is not Verdict.CONSISTENT:
        return finding
    return in_doubt(finding, "The record does not tell of that condition.")._replace(firm=True)
