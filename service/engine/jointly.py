"""What several are said to have, do or be together: the figure of one of them neither bears it out nor excludes it, unless it alone is more; and that one
of them did it does not exclude that another did it beside him.
"""

from __future__ import annotations

from service.engine.model import Quantity, Relation, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Proposition, Sentence, is_known
from service.engine.slots import event_families
from service.engine.vocabulary.of_several import ONE_AT_A_TIME

_TOGETHER = frozenset("together jointly combined altogether".split())
_JOINT = _TOGETHER | frozenset("total totaled totalled sum combine overall".split())
_OPEN = "The record gives figures of each by himself, and not of all together."
_BESIDE = "The record tells this of the other one only."


def jointly(findings: list[Finding], p: Proposition, sentence: Sentence) -> list[Finding]:
    """The findings of a proposition; a figure of several together that was held against the figure of one alone is open, and so is one of several doers
    where the record has another of them as the doer.
    """
    if any(f.verdict is Verdict.CONTRADICTED and f.relation is Relation.DISJOINT for f in findings):
        findings = [opened(f, _BESIDE) if _beside_the_doer(f, p, sentence) else f for f in findings]
    if not _of_several(p, sentence):
        return findings
    return [_open(f) if _of_one(f, sentence) else f for f in findings]


def _beside_the_doer(f: Finding, p: Proposition, sentence: Sentence) -> bool:
    """Whether the name of one of several doers is held against another of them: "Norsk and Veld built it", of which the line has Norsk as the builder."""
    who = p.agent
    if f.verdict is not Verdict.CONTRADICTED or f.relation is not Relation.DISJOINT or f.line is None or who is None or p.negated or f.firm:
        return False
    if not who.first <= f.first < who.last or p.predicate == "be" or p.predicate in ONE_AT_A_TIME or not event_families(p).isdisjoint(ONE_AT_A_TIME):
        return False
    partners = [q.agent for q in sentence.propositions if q.at == p.at and q.agent is not None and q.agent.first != who.first]
    doers = {m.entity for event in f.line.events for role, m in event.cast if role == "agent"}
    return any(is_known(m) and m.entity in doers for m in partners)


def _of_several(p: Proposition, sentence: Sentence) -> bool:
    if _TOGETHER.isdisjoint(p.adverbs) and not _between_them(sentence):
        return False
    return p.agent is not None and (p.agent.plural or any(q.at == p.at and q.agent != p.agent for q in sentence.propositions))


def _between_them(sentence: Sentence) -> bool:
    words = sentence.words
    return any(word.low == "between" and words[at + 1].low == "them" for at, word in enumerate(words[:-1]))


def _of_one(f: Finding, sentence: Sentence) -> bool:
    stated = next((q.quantity for q in sentence.quantities if q.first <= f.first < q.last), None)
    if f.verdict is Verdict.UNKNOWN or f.line is None or stated is None or f.firm or not _JOINT.isdisjoint(f.line.lows):
        return False
    alone = f.recorded.low if isinstance(f.recorded, Quantity) else None
    return f.verdict is not Verdict.CONTRADICTED or alone is None or stated.high is None or alone <= stated.high


def _open(f: Finding) -> Finding:
    return opened(f, _OPEN)._replace(recorded=None, gap=True, firm=True)
