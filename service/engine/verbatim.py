"""A statement in the very words of a line: whatever was misread in it was misread in both, and the line bears it out."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lines_of_evidence import Line
from service.engine.model import Verdict
from service.engine.parts import Finding, told_by
from service.engine.reading import Sentence


def verbatim(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings, those turned round that a line is to contradict which is the same sentence."""
    return [_borne_out(finding, sentence) for finding in findings]


def _borne_out(finding: Finding, sentence: Sentence) -> Finding:
    line = finding.line
    if finding.verdict is not Verdict.CONTRADICTED or line is None or not _same_words(line, sentence):
        return finding
    return told_by(line, finding.kind, finding.first, finding.last, borne_out=True)


def _same_words(line: Line, sentence: Sentence) -> bool:
    theirs = line.sentence.words
    return len(theirs) == len(sentence.words) and all(one.low == other.low for one, other in zip(theirs, sentence.words, strict=True))
