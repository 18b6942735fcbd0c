"""Suspicion is no guilt: who is questioned about a theft, or awaits his trial for it, has stolen nothing by that.

A crime is told by a noun where somebody is questioned, tried, wanted or freed over it; all the words of "Stenn stole the cars" stand in "Stenn is in custody
pending his trial for car theft". So that somebody did it is borne out only by a line that lets him do it, or that convicts him.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.corpus import Corpus
from service.engine.event import Event, event_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import families_of_word
from service.engine.vocabulary.speech import REFUTING
from service.engine.vocabulary.suspicion import CRIMES, DOUBTED, NO_CRIMES, PROVING, SUSPECTING

_LINES = 48  # about one that are gone through


def without_suspicion(findings: Sequence[Finding], p: Proposition, corpus: Corpus) -> list[Finding]:
    """The findings of a proposition, left open where it has somebody commit a crime that no line has him commit."""
    if all(f.verdict is Verdict.CONTRADICTED for f in findings):
        return list(findings)
    if p.mood == "asserted" and p.predicate not in SUSPECTING and p.predicate not in REFUTING:
        findings = [_charged(f, p) for f in findings]
    if not (_accuses(p) or _takes(p, findings)):
        return list(findings)
    assert p.agent is not None
    crime = p.complement.head if p.complement is not None else "steal" if p.predicate == "take" else p.predicate
    stated = event_of(p._replace(predicate=crime, complement=None))
    lines = list(_lines_of(p.agent, findings, corpus))
    if not lines or any(_tells(stated, p.agent, line) for line in lines):
        return list(findings)
    return [f if f.verdict is Verdict.CONTRADICTED else _open(f) for f in findings]


def _charged(f: Finding, p: Proposition) -> Finding:
    """A finding, open where a line has the thing only as what somebody accuses another of, whatever the deed is: "accused him of ignoring warnings"."""
    if f.kind not in _DEEDS or f.verdict is Verdict.CONTRADICTED:
        return f
    if f.verdict is Verdict.CONSISTENT:
        return _open(f) if f.line is not None and _only_charges(f.line, p) else f
    return f._replace(near=tuple([line for line in f.near if not _only_charges(line, p)])) if f.near else f


def _only_charges(line: Line, p: Proposition) -> bool:
    if "accuse" not in line.terms and "suspect" not in line.terms:
        return False
    charges = [e.proposition for e in line.events if e.predicate in _CHARGING and e.proposition.at >= 0 and not e.proposition.negated]
    if not charges or p.speaker is not None and any(q.agent is None or same_one(p.speaker, q.agent) for q in charges):
        return False
    start = min(q.at for q in charges)
    mine = event_of(p)
    for event in line.events:
        told = event.proposition
        if told in charges or event.predicate in REFUTING or told.speaker is not None and told.at > start:
            continue
        same_deed = event.light if mine.light else _alike(mine, event.predicate)
        if same_deed and (told.agent is None or same_one(p.agent, told.agent) or same_one(p.agent, told.patient)):
            return False
    return True


_CHARGING = frozenset("accuse suspect".split())
_DEEDS = (Kind.EVENT, Kind.STATUS, Kind.QUOTE)


def _open(finding: Finding) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding._replace(near=(), apart=True)
    return opened(finding, "The record speaks of this, but does not tell that this one did it.")


def _accuses(p: Proposition) -> bool:
    """Whether somebody is said to have committed a crime."""
    who, called = p.agent, p.complement
    if called is not None and (p.predicate != "be" or not names_person(called.head) or not DOUBTED.isdisjoint(called.mods)):
        return False
    crime = called.head if called is not None else p.predicate
    if who is None or p.negated or crime in NO_CRIMES or families_of_word(crime).isdisjoint(CRIMES):
        return False
    if who.name:
        return who.hint not in ("organization", "place")
    return is_known(who) or names_person(who.head)


def _takes(p: Proposition, findings: Sequence[Finding]) -> bool:
    """ "Took the necklace", beside a line on its theft."""
    if p.predicate != "take" or p.negated or p.mood != "asserted" or p.agent is None or p.patient is None or not (p.agent.name or is_known(p.agent)):
        return False
    return any(not _THEFT.isdisjoint(line.families) for f in findings for line in (f.line, *f.near) if line is not None)


_THEFT = frozenset(("steal", "rob", "burgle"))


def _lines_of(who: Mention, findings: Sequence[Finding], corpus: Corpus) -> Iterator[Line]:
    """The lines that speak of somebody: those that have him by name, else those by which it was decided, or nearly."""
    if is_known(who):
        known = corpus.table.known.get(who.entity)
        if known is None or known.kind in ("person", ""):
            yield from corpus.lines_of(who.entity, _LINES)
        return
    for finding in findings:
        for line in (finding.line, *finding.near):
            if line is not None and who.head in line.terms:
                yield line


def _tells(stated: Event, who: Mention, line: Line) -> bool:
    """Whether a line lets somebody do it, convicts him of something, or calls him one who did it; as somebody's suspicion, if that is what is stated."""
    suspected = stated.proposition.speaker is not None
    for event in line.events:
        told = event.proposition
        if told.negated or told.mood not in ("asserted", "according", "reported"):
            continue
        if event.predicate in PROVING or suspected and event.predicate in SUSPECTING:
            if same_one(who, told.patient) or same_one(who, told.agent):
                return True
        elif _did(stated, event, who) and (suspected or not _doubted(told, line)):
            return True
    return False


def _did(stated: Event, event: Event, who: Mention) -> bool:
    told = event.proposition
    if event.light:
        named = told.complement
        if named is None or not same_one(who, told.agent) or not DOUBTED.isdisjoint(named.mods):
            return False
        return any(_alike(stated, word) for word in (named.head, *named.mods))
    doer = told.agent
    if doer is None or not _alike(stated, event.predicate) and stated.families.isdisjoint(event.families):
        return False
    if not is_known(who) and not who.name:
        return not doer.name  # "a man" is anybody
    return any(m is not None and same_one(who, m) for m in (doer, doer.possessor, doer.of)) and DOUBTED.isdisjoint(doer.mods)


def _alike(stated: Event, word: str) -> bool:
    return relate(stated.predicate, word) >= WordRelation.NARROWER or not stated.families.isdisjoint(families_of_word(word))


def _doubted(told: Proposition, line: Line) -> bool:
    """Whether a clause is what somebody suspects: "believe that she took it", "accuse her of taking it"."""
    return told.origin != "main" and any(e.predicate in SUSPECTING and e.proposition.at < told.at and not e.proposition.negated for e in line.events)
