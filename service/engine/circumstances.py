"""The circumstances that a statement adds: "before the truce", "under the deal", "with her husband".

An event on record does not bear out a circumstance of which nothing near tells, and a line that has it in another order, or has it as what had no part in it,
is no witness to it either.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import event_families, families_of_word, participants
from service.engine.word_keys import keys_of

_TIMES = frozenset(("before", "after", "during"))
_WITH = frozenset(("with", "without", "alongside"))
_SWAPPED = "in exchange for"
_EXCHANGE = frozenset(("exchange", "return"))
_TERMS = _TIMES | frozenset(("under", "despite", "amid", _SWAPPED))
_HAPPENED = frozenset((Kind.EVENT, Kind.STATUS))
_LINES = 48  # that have the word, of which each is looked at
_ORDERING = frozenset("before after first last later earlier then".split())
_ORDER = "The record does not tell in which order they did."
_WHY = "The record does not tell this of the circumstances."


def within_circumstances(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """The findings of a sentence; what is borne out but for a circumstance that the record does not give is left open."""
    few = corpus.is_few()  # of so few the referee weighs every word
    if few or not any(f.verdict is Verdict.CONSISTENT and f.kind in _HAPPENED for f in findings):
        return list(findings)
    ordered = any(f.kind is Kind.ORDER for f in findings)
    findings = [f if ordered or not _in_no_order(f, sentence, corpus) else opened(f, _ORDER) for f in findings]
    settled = _TIMES if ordered else frozenset[str]()
    asserted = [p for p in sentence.propositions if not p.negated]
    untold = [p for p in asserted if any(q not in settled and _untold(q, m, p, corpus) for q, m in _circumstances(p))]
    return [_left_open(f, untold) for f in findings] if untold else list(findings)


def _circumstances(p: Proposition) -> list[tuple[str, Mention]]:
    """The phrases beside an event; "in exchange for prisoners" is one."""
    swapped = any(q == "in" and m.head in _EXCHANGE and not m.determiner for q, m in p.obliques)
    return [(_SWAPPED if swapped and q == "for" else q, m) for q, m in p.obliques]


def _in_no_order(finding: Finding, sentence: Sentence, corpus: Corpus) -> bool:
    """Whether something is said to have come before or after somebody by name, "before Krivoi", and the line that bears it out has no word of an order."""
    if finding.verdict is not Verdict.CONSISTENT or finding.kind not in _HAPPENED or finding.line is None or finding.line.orders:
        return False
    whom = [m for p in sentence.propositions if not p.negated for q, m in p.obliques if q in ("before", "after") and m.name and is_known(m)]
    return any(corpus.table.known[m.entity].kind == "person" for m in whom) and _ORDERING.isdisjoint(finding.line.lows)


def _left_open(finding: Finding, untold: Sequence[Proposition]) -> Finding:
    if finding.verdict is not Verdict.CONSISTENT or finding.kind not in _HAPPENED or finding.firm:
        return finding
    return opened(finding, _WHY) if any(p.first <= finding.first < max(p.last, p.at + 1) for p in untold) else finding


def _untold(preposition: str, m: Mention, p: Proposition, corpus: Corpus) -> bool:
    """Whether no line tells of an event together with what is said to have gone with it."""
    if not _is_circumstance(preposition, m):
        return False
    families = event_families(p)
    if preposition in _TIMES and not is_known(m):  # when a thing of which there is word elsewhere came is for those who read dates and orders
        heard = [line for key in _keys(m) for line in corpus.lines_with(key, _LINES)]
        told = [line for line in heard if not families.isdisjoint(line.families)]
        there = {q for line in told for q in _timed(line, m)}
        return not heard or bool(there) and preposition not in there
    lines = {line.number: line for key in _keys(m) for line in corpus.lines_with(key, _LINES)}
    if any(_denies(line, m) for line in corpus.lines_with(m.head, _LINES) if not families.isdisjoint(line.families)):
        return True
    return not any(_tells(line, p, m) for line in lines.values() if p.predicate in line.terms or not families.isdisjoint(line.families))


def _is_circumstance(preposition: str, m: Mention) -> bool:
    if m.pronoun or m.quantity is not None or m.name and not is_known(m) or not (m.head or m.name):
        return False
    if preposition in _TIMES and m.name:
        return False
    return preposition in _TERMS or preposition in _WITH and not m.name and names_person(m.head)


def _keys(m: Mention) -> list[str]:
    return ["e:" + m.entity, *(() if m.name else keys_of(m.head))] if is_known(m) else keys_of(m.head)


def _tells(line: Line, p: Proposition, m: Mention) -> bool:
    """Whether a line has the event, and does not deny that it went with the circumstance."""
    if line.apart or _denies(line, m):
        return False
    if any(_same(m, one) for one in (p.agent, p.patient) if one is not None) and sum(_same(m, other) for other in line.sentence.mentions) == 1:
        return False  # "released with the other hostages": the line has none besides
    return any(e.proposition.predicate == p.predicate or not event_families(e.proposition).isdisjoint(event_families(p)) for e in line.events)


def _denies(line: Line, m: Mention) -> bool:
    """Whether a line denies something of the circumstance: "were not part of the deal"."""
    return any(e.proposition.negated and any(_same(m, other) for other in _with_whole(e.proposition)) for e in line.events)


def _with_whole(p: Proposition) -> list[Mention]:
    """Those who take part, and what the complement is part of."""
    whole = p.complement.of if p.complement is not None else None
    return [*(other for _, other in participants(p)), *([whole] if whole is not None else [])]


def _timed(line: Line, m: Mention) -> set[str]:
    """The words of time behind which a line has an occasion."""
    return {q for e in line.events for q, other in e.proposition.obliques if q in _TIMES and _same(m, other)}


def _same(mine: Mention, theirs: Mention) -> bool:
    if mine.name or theirs.name:
        return bool(mine.entity) and mine.entity == theirs.entity
    return not families_of_word(mine.head).isdisjoint(families_of_word(theirs.head)) or relate(mine.head, theirs.head, "n") >= WordRelation.BROADER
