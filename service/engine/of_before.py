"""What is said of the time before: what happens now, or what is told of lately, neither bears it out nor excludes it, nor the other way round.

"Had won it before" beside "won it on Saturday", "was once a nurse" of a teacher, "is suing the dairy" beside "had never sued it before". Only a line that
speaks of that time itself decides; for those that have it "for the first time" or "again" see first_times.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.words import WordRelation, relate
from service.engine.lexicon import forms
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Verdict
from service.engine.no_witness import MURDERING, not_murdered
from service.engine.parts import Finding, opened
from service.engine.reading import NOUN, Proposition, Sentence, first_time
from service.engine.slots import LIGHT_VERBS, event_families
from service.engine.vocabulary.order import BEFORE, EARLIER, FORMERLY, NOW, STILL

_ONCE = "once"
_OF_THEN = EARLIER | FORMERLY | {"again", "already"}
# behind "once" they make it how often, or when: "once a year", "once more", "once the rain had stopped"
_NOT_FORMERLY = frozenset("every each per more again daily weekly monthly he she it they".split())
_PERIODS = frozenset("hour day night week month quarter season year decade century generation lifetime".split())
_MARKS = frozenset("earlier then again".split())
_THEN = frozenset("former ex retired onetime past erstwhile formerly previously once".split())
_RENEWED = frozenset("again back anew more twice also still another too re afresh keep keeps kept defending defended running".split())
_RENEWING = frozenset("return resume regain recover restore reinstate retain defend continue recall second heal repair reopen survive".split())
_SHORT = 5  # "reach" is no second ache
_WHY = "The record does not tell whether it was so before."


def is_of_before(p: Proposition, sentence: Sentence) -> bool:
    """Whether a clause is expressly of an earlier time, whatever is so now: "had never won before", "was previously married", "was once homeless"."""
    if p.mood != "asserted":
        return False
    if not BEFORE.isdisjoint(p.adverbs):
        return p.past or p.perfect or p.predicate == "be"  # "has been" is read as what is so still
    return (p.past or p.perfect) and _ONCE in p.adverbs and _formerly(p, sentence)


def _formerly(p: Proposition, sentence: Sentence) -> bool:
    """Whether "once" is "at some time", not how often: it stands before the verb, or beside "was"."""
    words = sentence.words
    at = next((i for i in range(p.first, min(p.last, len(words))) if words[i].low == _ONCE), -1)
    behind = [word.low for word in words[at + 1 : at + 3]]
    if at < 0 or behind and behind[0] in _NOT_FORMERLY or len(behind) == 2 and behind[0] in ("a", "an", "the") and behind[1] in _PERIODS:
        return False
    return at < p.at or at == p.at + 1 and p.predicate in ("be", "have")


def at_its_time(findings: Sequence[Finding], p: Proposition, sentence: Sentence) -> list[Finding]:
    """The findings of a proposition, as far as the lines that decide them speak of the time of which it is; levels before and after a change do so."""
    if findings and all(f.firm and f.kind is Kind.COUNT for f in findings):
        return list(findings)
    if p.past and "also" in p.adverbs:
        findings = [_open(f) if f.kind is Kind.DATE and f.verdict is Verdict.CONTRADICTED else f for f in findings]  # "was also a finalist last year"
    if "again" in p.adverbs and not p.negated and p.mood == "asserted":
        findings = [_open(f) if f.verdict is Verdict.CONSISTENT and f.line is not None and not _renews(f.line) else f for f in findings]
    if "still" in p.adverbs and not p.past and not _HEALING.isdisjoint(event_families(p)):
        findings = [_open(f) if f.verdict is Verdict.CONSISTENT and f.kind is Kind.STATUS and not _so_now(f, p) else f for f in findings]
    if not NOW.isdisjoint(p.adverbs) and not p.past:
        findings = [_open(f) if f.verdict is Verdict.CONTRADICTED and f.kind in (Kind.ROLE, Kind.COUNT) and _only_then(f) else f for f in findings]
    if p.predicate in MURDERING:
        findings = [_open(f) if f.verdict is Verdict.CONSISTENT and f.line is not None and not_murdered(p, f.line) else f for f in findings]
    if is_of_before(p, sentence):
        return [_of_then(f, p) for f in findings]
    if any(f.line is not None and f.verdict is not Verdict.UNKNOWN and not BEFORE.isdisjoint(f.line.lows) for f in findings) and p.mood == "asserted":
        return [_open(f) if f.line is not None and f.verdict is not Verdict.UNKNOWN and _denies_only_then(f.line, p) else f for f in findings]
    return list(findings)


def _of_then(finding: Finding, p: Proposition) -> Finding:
    """The finding, left open where its line tells nothing of the time before; likeness of words, which all referees have to go by, tells nothing of it."""
    if finding.verdict is Verdict.UNKNOWN:
        return finding._replace(apart=True)
    return finding if finding.line is None or _told_of_then(finding, finding.line, p) else _open(finding)


def _so_now(finding: Finding, p: Proposition) -> bool:
    """Whether the line of a finding tells of a state as one that lasts."""
    line = finding.line
    if line is None or not STILL.isdisjoint(line.lows):
        return True
    mine = event_families(p)
    return any(e.holds_now and e.proposition.origin != NOUN and not mine.isdisjoint(e.families) for e in line.events)


_HEALING = frozenset(("injure", "sicken", "infect", "hospitalize"))  # states from which one recovers


def _only_then(finding: Finding) -> bool:
    """Whether the line of a finding tells of the past, of whatever it is that is said to be so now."""
    line = finding.line
    told = [e.proposition for e in line.events if e.proposition.at >= 0] if line is not None else []
    return bool(told) and all(q.past for q in told if q.origin == "main") and any(q.origin == "main" for q in told)


def _renews(line: Line) -> bool:
    """Whether some word of a line tells that something is as it was, or is done once more: "again", "back", "reopened", "for the third time"."""
    return not _RENEWED.isdisjoint(line.lows) or any(term in _RENEWING or ordinal(term) > 1 or _anew(term) for term in line.terms)


def _anew(term: str) -> bool:
    return term.startswith("re") and len(term) > _SHORT and any(form.pos == "v" for form in forms(term[2:]))


def _open(finding: Finding) -> Finding:
    return opened(finding, _WHY)


def _told_of_then(finding: Finding, line: Line, p: Proposition) -> bool:
    """Whether a line speaks of the time before: of the same deed as done, or not done, by then, or of a former state."""
    if finding.verdict is Verdict.CONTRADICTED and finding.kind is Kind.ROLE:
        return False  # what one was is no rival of what one is, nor of what else one was
    alike = [e.proposition for e in line.events if _alike(p, e.proposition)]
    if any(_is_of_then(q, p) for q in alike) or not _THEN.isdisjoint(line.lows):
        return True
    return not alike and (not _MARKS.isdisjoint(line.lows) or any(e.proposition.past and e.proposition.perfect for e in line.events))


def _is_of_then(q: Proposition, p: Proposition) -> bool:
    if q.past and q.perfect or not _OF_THEN.isdisjoint(q.adverbs) or any(d.date.year is not None and d.date.bound != "since" for d in q.dates):
        return True
    if first_time(q):
        return True
    return BEFORE.isdisjoint(p.adverbs) and q.past  # "once": at some time


def _denies_only_then(line: Line, p: Proposition) -> bool:
    """Whether all that a line has of the deed is that it had not been done before."""
    alike = [e.proposition for e in line.events if e.predicate not in LIGHT_VERBS and _alike(p, e.proposition)]
    return bool(alike) and all(q.negated and not BEFORE.isdisjoint(q.adverbs) and (q.past or q.perfect) for q in alike)


def _alike(p: Proposition, q: Proposition) -> bool:
    """Whether two clauses tell of one sort of deed or state, so far as their verbs tell."""
    if p.predicate in LIGHT_VERBS and q.predicate in LIGHT_VERBS:
        return same_one(p.agent, q.agent) or p.agent is None or q.agent is None
    return relate(p.predicate, q.predicate, "v") >= WordRelation.BROADER
