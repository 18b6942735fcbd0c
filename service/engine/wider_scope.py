"""What holds of fewer than a statement says, or is counted of a sort that the record does not give: "the first hostage to be released" of the first of three
Israelis, "some 1,200 soldiers" where the record has so many people, "the women" by what befell one man.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import is_generic_person, names_person
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Verdict
from service.engine.parts import FACTS, Finding, opened
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.slots import families_of_word, participants
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.order import TURNS

_UNDERGO = frozenset("hostage captive victim casualty fatality".split())  # who they are by what befell them, whoever they were
_SCOPE = "The record has it of fewer: it does not tell it of all whom the statement means."
_SORT = "The record does not tell of which sort or people they were."
_WHO = "The record tells this of another one."


def without_wider_scope(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """The findings of a sentence, those left open that a line bears out only of fewer, of another sort or of another one; a "first" that is so of fewer only
    is no correction for a "last" of all.
    """
    few = corpus.is_few()  # of so few the referee weighs every word
    if any(f.correction in TURNS for f in findings):
        findings = [f._replace(correction=None) if f.correction in TURNS and _ranks_fewer(f, sentence) else f for f in findings]
    if few or not any(f.verdict is Verdict.CONSISTENT for f in findings):
        return list(findings)
    return [_held_back(f, sentence) for f in findings]


def _held_back(finding: Finding, sentence: Sentence) -> Finding:
    line = finding.line
    if finding.verdict is not Verdict.CONSISTENT or finding.kind in FACTS or line is None:
        return finding
    for p in sentence.propositions:
        if p.negated or p.speaker is not None or not p.first <= finding.first < max(p.last, p.at + 1):
            continue
        if _is_first_of_fewer(p, line):
            return opened(finding, _SCOPE)
        if finding.firm:
            continue  # worked out from figures
        if any(_is_of_another_sort(m, line) for _, m in participants(p)):
            return opened(finding, _SORT)
        if line.kind is not None and _befell_another(p, sentence, line):
            return opened(finding, _WHO)
    return finding


def _ranks_fewer(finding: Finding, sentence: Sentence) -> bool:
    """Whether the rank that a line has is one among fewer than those of whom the statement has another."""
    said = [p for p in sentence.propositions if p.complement is not None and p.complement.first <= finding.first < p.complement.last]
    return finding.line is not None and any(_is_first_of_fewer(p, finding.line, finding.correction or "") for p in said)


def _is_first_of_fewer(p: Proposition, line: Line, rank: str = "") -> bool:
    """Whether somebody is said to be the first of all who did it, and the line has him first of so many or of a sort, or has no rank at all; ``rank`` in the
    place of the one that is said.
    """
    what = p.complement
    if what is None or p.predicate != "be" or what.determiner != "the" or what.of is not None or not p.governed:
        return False
    rank = rank or next((word for word in (*what.mods, *what.titles) if word in TURNS), "")
    if not rank:
        return False
    theirs = [m for e in line.events if (m := e.proposition.complement) is not None and (m.head == rank or rank in m.mods or rank in m.titles)]
    return rank not in line.lows or bool(theirs) and all(_sorts(what) < _sorts(m) for m in theirs)


def _sorts(m: Mention) -> set[str]:
    """The words that narrow down among whom somebody is the first."""
    of = m.of
    words = {*m.mods, *(m.titles if m.hint == "demonym" else ()), *((*of.mods,) if of is not None and of.quantity is not None else ())}
    return {word for word in (*words, *((m.name.lower(),) if m.hint == "demonym" else ())) if word not in TURNS}


def _is_of_another_sort(m: Mention, line: Line) -> bool:
    """Whether so many of a people or calling are stated, and the line has as many of whom it tells no more than that they are people."""
    if m.quantity is None or m.name or not m.plural or m.partitive or m.quantity.form != "cardinal":
        return False
    narrow = [mod for mod in m.mods if mod in DEMONYMS]
    if m.head and names_person(m.head) and not is_generic_person(m.head) and m.head not in _UNDERGO and families_of_word(m.head).isdisjoint(line.families):
        narrow.append(m.head)
    if not narrow or any(word in line.lows or word in line.terms or _is_there(word, line) for word in narrow):
        return False
    counted = [other for e in line.events for _, other in participants(e.proposition) if other.quantity is not None]
    alike = [other for other in counted if other.quantity is not None and other.quantity.quantity == m.quantity.quantity]
    return bool(alike) and all(is_generic_person(other.head) and not other.mods for other in alike)


def _is_there(demonym: str, line: Line) -> bool:
    """Whether a line has a thing of the people as a modifier."""
    return any(demonym in m.mods for m in line.sentence.mentions)


def _befell_another(p: Proposition, sentence: Sentence, line: Line) -> bool:
    """Whether a group by number, or one by name, is said to have undergone what the line has of another single person alone."""
    whom = [q.patient for q in sentence.propositions if q.at == p.at and q.agent is None and q.patient is not None]
    if not whom or p.agent is not None or not all(m.plural and m.quantity is not None or is_known(m) for m in whom):
        return False
    theirs = [e.proposition.patient for e in line.events if e.proposition.agent is None and e.proposition.predicate == p.predicate]
    if not theirs or len(line.entities) > 1:
        return False
    known = {m.entity for m in whom}
    return all(m is not None and bool(m.name) and not m.plural and m.entity not in known for m in theirs)
