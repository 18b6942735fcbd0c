"""What somebody is said not to have said: "never suggested that it could mediate" is denied by a line that lets him say so, whatever is true of the content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import CONTENT_TAGS, Line
from service.engine.model import Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.speakers import speaks_in
from service.engine.vocabulary.speech import REPORTING

_LINES = 60  # of his, with one word, of which each is looked at
_SHARED = 2  # words that a sentence and somebody's word on record have in common, where they speak of one thing


def unsaid(findings: Sequence[Finding], p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """The findings of a proposition, turned round where it is what its speaker is said not to have said, or what he would not say; that a thing is so does
    not tell that somebody on record has said so.
    """
    if _is_denied(p, sentence):
        return [_turned(finding, p) for finding in findings]
    if p.speaker is None:
        return list(findings)
    named = is_known(p.speaker) or bool(p.speaker.name)
    if named and corpus.curated and not _has_spoken_of(p.speaker, sentence, findings, corpus):
        findings = [_not_his(finding) if finding.verdict is Verdict.CONSISTENT else finding for finding in findings]
    return [_left_open(finding, p) for finding in findings] if p.mood == "asserted" else list(findings)


def _has_spoken_of(speaker: Mention, sentence: Sentence, findings: Sequence[Finding], corpus: Corpus) -> bool:
    """Whether a line that decided is his word, or another line has him speak of some of what the sentence speaks of: who he is stands in a claim of its own."""
    if not is_known(speaker):
        return False
    called = corpus.table.known[speaker.entity].names
    if any(f.line is not None and (f.line.evidence.attribution in called or speaks_in(speaker.entity, f.line)) for f in findings):
        return True
    others = (word for at, word in enumerate(sentence.words) if word.tag in CONTENT_TAGS and not speaker.first <= at < speaker.last)
    told = {word.lemma for word in others if word.lemma not in REPORTING}
    shared = Counter(number for lemma in told for number in islice(corpus.postings.both("e:" + speaker.entity, lemma), _LINES))
    return any(count >= _SHARED and speaks_in(speaker.entity, corpus.lines[number]) for number, count in shared.items())


def _not_his(finding: Finding) -> Finding:
    text = "The record has it so, but does not tell who said so."
    return finding._replace(verdict=Verdict.UNKNOWN, relation=Relation.ABSENT, explanation=text, reason=Reason.NOT_MENTIONED, near=(), apart=True)


def _is_denied(p: Proposition, sentence: Sentence) -> bool:
    if p.speaker is None:
        return False
    told = [q for q in sentence.propositions if q is not p and q.predicate in REPORTING and q.agent is not None and q.agent.first == p.speaker.first]
    said = {q.predicate for q in told if not q.negated}  # 'called it "a good deal, not a great one"'
    return any(q.negated and q.predicate not in said for q in told)


def _turned(finding: Finding, p: Proposition) -> Finding:
    if finding.verdict is Verdict.CONSISTENT and _said_by(finding, p):
        assert finding.line is not None
        text = f"The record has it said: {finding.line.evidence.text}"
        return finding._replace(verdict=Verdict.CONTRADICTED, relation=Relation.OPPOSITE, explanation=text)
    text = "The record does not tell what was not said."
    return finding._replace(
        verdict=Verdict.UNKNOWN, relation=Relation.ABSENT, explanation=text, reason=Reason.NOT_MENTIONED, correction=None, near=(), apart=True
    )


def _said_by(finding: Finding, p: Proposition) -> bool:
    """Whether the line that decided is the word of the very speaker."""
    if finding.line is None or p.speaker is None:
        return False
    mine = p.speaker.entity or p.speaker.head
    speakers = [e.proposition.speaker for e in finding.line.events]
    return any(theirs is not None and mine in (theirs.entity, "~" + theirs.head, theirs.head) for theirs in speakers)


def _left_open(finding: Finding, p: Proposition) -> Finding:
    """An open finding, contradicted where a line near it has the speaker refuse to say that very thing: "would not say whether he was a suspect"."""
    assert p.speaker is not None
    if finding.verdict is not Verdict.UNKNOWN or not p.speaker.entity:
        return finding
    line = next((line for line in finding.near if _refused(line, p.speaker.entity) and any(_same(p, e.proposition) for e in line.events)), None)
    if line is None:
        return finding
    text = f"The record has it that this was not said: {line.evidence.text}"
    return finding._replace(verdict=Verdict.CONTRADICTED, relation=Relation.OPPOSITE, reason=None, explanation=text, line=line)


def _refused(line: Line, who: str) -> bool:
    """Whether a line says of somebody that he did not say something."""
    told = (e.proposition for e in line.events)
    return any(q.negated and q.predicate in REPORTING and q.agent is not None and q.agent.entity == who for q in told)


def _same(p: Proposition, theirs: Proposition) -> bool:
    """Whether a clause that was left open is what the statement lets somebody say: the same predicate of the same."""
    if theirs.mood != "conditional" or p.predicate != theirs.predicate or p.negated != theirs.negated:
        return False
    mine = [(m.entity or m.head) for m in (p.agent, p.patient, p.complement) if m is not None]
    other = [(m.entity or m.head) for m in (theirs.agent, theirs.patient, theirs.complement) if m is not None]
    return bool(mine) and mine == other
