"""What somebody is said not to have said: "never suggested that it could mediate" is denied by a line that lets him say so, whatever is true of the content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import CONTENT_TAGS, Line
from service.engine.model import Relation, Verdict
from service.engine.parts import FACTS, Finding, opened
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.speakers import speaks_in
from service.engine.vocabulary.speech import REFUTING, REPORTING

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
    named = is_known(p.speaker) or bool(p.speaker.name) or not corpus.curated and bool(p.speaker.head) and not corpus.postings.of(p.speaker.head)
    findings = [_disputed(finding, p) for finding in findings]
    borne_out = [f for f in findings if f.verdict is Verdict.CONSISTENT and (corpus.curated or f.kind in FACTS)]
    if named and borne_out and not _has_spoken_of(p.speaker, sentence, borne_out, corpus):
        findings = [_not_his(finding) if finding in borne_out else finding for finding in findings]
    return [_left_open(finding, p) for finding in findings] if p.mood == "asserted" else list(findings)


def _disputed(finding: Finding, p: Proposition) -> Finding:
    """A finding by what another one says, turned round where the speaker denies that in the same line: "they call him a spy; his paper denies that"."""
    assert p.speaker is not None
    if finding.verdict is Verdict.UNKNOWN or finding.line is None or not p.speaker.entity or not _denies_it(finding.line, p.speaker.entity):
        return finding
    if finding.verdict is Verdict.CONTRADICTED and not (p.negated and finding.kind in FACTS):
        return finding
    verdict, relation = (Verdict.CONTRADICTED, Relation.OPPOSITE) if finding.verdict is Verdict.CONSISTENT else (Verdict.CONSISTENT, Relation.EQUAL)
    text = f"The record has it denied: {finding.line.evidence.text}"
    return finding._replace(verdict=verdict, relation=relation, explanation=text, reason=None, correction=None, firm=True)


def _denies_it(line: Line, who: str) -> bool:
    """Whether somebody denies in a line what another one says there, and says nothing of his own."""
    told = [e.proposition for e in line.events]
    if not any(_is_of(q.speaker, other=who) for q in told) or any(_is_of(q.speaker, who) for q in told):
        return False
    words = line.sentence.words
    denials = [q.at for q in told if q.predicate in REFUTING and not q.negated and _is_of(q.agent, who)]
    return any(at + 1 < len(words) and words[at + 1].low in ("that", "this", "it") and (at + 2 == len(words) or words[at + 2].tag == ".") for at in denials)


def _is_of(m: Mention | None, who: str = "", other: str = "") -> bool:
    """Whether a mention is of one, or of anybody but another."""
    return m is not None and bool(m.entity) and (m.entity == who if who else m.entity != other)


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
    return opened(finding, "The record has it so, but does not tell who said so.")._replace(firm=True)


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
    return opened(finding, "The record does not tell what was not said.")


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
