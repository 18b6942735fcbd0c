"""What is said to be so only under a condition, or would have been: a line that bears it out has to tell of the condition, too.

"Support could fade if Lund returned" is not borne out by a line that lets it fade should Holm return, and that somebody would have come says that he did not.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.model import Verdict
from service.engine.parts import Finding, in_doubt
from service.engine.reading import FACTLESS, Proposition, Sentence, is_known
from service.engine.slots import LIGHT_VERBS, participants


def as_supposed(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of a sentence, those left open that bear out what hangs on a condition of which their lines know nothing."""
    lows = [word.low for word in sentence.words]
    conditions = [p for p in sentence.propositions if p.mood == "conditional" and p.at >= 0 and "whether" not in lows[max(p.first - 1, 0) : p.at]]
    unreal = [p for p in sentence.propositions if p.mood == "prediction" and p.perfect and p.past]
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


def _supposes(line: Line | None) -> bool:
    """Whether a line has anything that is no fact."""
    return line is not None and any(event.proposition.mood in FACTLESS and event.proposition.perfect for event in line.events)


def _left_open(finding: Finding) -> Finding:
    if finding.verdict is not Verdict.CONSISTENT:
        return finding
    return in_doubt(finding, "The record does not tell of that condition.")._replace(firm=True)
