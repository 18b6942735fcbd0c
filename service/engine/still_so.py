"""What is said to be so still: that it was so once does not bear it out, however alike the words."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lines_of_evidence import Line
from service.engine.model import Relation, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.vocabulary.order import STILL


def still_so(findings: Sequence[Finding], p: Proposition) -> list[Finding]:
    """The findings of a proposition; where it says that something is so still, those by a line that only tells that it was are left open."""
    if "still" not in p.adverbs or p.past or p.negated or p.mood != "asserted":
        return list(findings)
    return [_left_open(f) if f.verdict is not Verdict.CONTRADICTED and not (f.line is not None and tells_now(f.line, p)) else f for f in findings]


def said_still(findings: Sequence[Finding], p: Proposition, sentence: Sentence) -> list[Finding]:
    """The findings of what somebody is said to say still: that he once said so does not bear it out, and that he took it back excludes it."""
    if p.speaker is None or p.origin != "report" or not any(word.low in _STILL for word in sentence.words[p.speaker.last : p.first + 1]):
        return list(findings)
    return [_as_said_now(f, f.line, p.speaker) if f.line is not None and f.verdict is Verdict.CONSISTENT else f for f in findings]


def _as_said_now(finding: Finding, line: Line, speaker: Mention) -> Finding:
    if any(e.predicate in _TAKING_BACK and not e.proposition.negated and _is(e.proposition.agent, speaker) for e in line.events):
        text = f"The record has it taken back: {line.evidence.text}"
        return finding._replace(verdict=Verdict.CONTRADICTED, relation=Relation.OPPOSITE, explanation=text, firm=True)
    return finding if not STILL.isdisjoint(line.lows) else _left_open(finding)


def _is(m: Mention | None, other: Mention) -> bool:
    return m is not None and (m.entity or m.head) == (other.entity or other.head)


_STILL = frozenset(("still", "maintain", "maintains", "continues", "keeps"))
_TAKING_BACK = frozenset("apologize apologise retract recant withdraw disavow".split())


def tells_now(line: Line, p: Proposition) -> bool:
    """Whether a line says that it is so at the time of writing."""
    if not STILL.isdisjoint(line.lows):
        return True
    mine = {m.entity or m.head for m in (p.agent, p.patient) if m is not None}
    return any(e.holds_now and e.proposition.mood == "asserted" and not mine.isdisjoint(e.ids) for e in line.events if e.proposition.origin != "apposition")


def _left_open(finding: Finding) -> Finding:
    return finding._replace(apart=True) if finding.verdict is Verdict.UNKNOWN else opened(finding, "The record does not tell whether it is so still.")
