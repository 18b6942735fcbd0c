"""Judging of what sort those of a group are, of whom the record says of whom they are made up: "all of the thieves were men" of two men and a woman."""

from __future__ import annotations

from service.engine.compare.quantities import compare_quantities
from service.engine.compare.words import WordRelation, excludes, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Verdict
from service.engine.parts import Finding, told_by, verdict_of
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.scope import ALL, MOST, NONE
from service.engine.vocabulary.titles import GENDERED

_LINES = 24  # with the noun of the group that are gone through


def judge_sort_of_them(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that says of what sort so many of a group are -> a finding by those of whom the record makes it up; none where it does not."""
    group, sort = p.agent, p.complement
    if p.predicate != "be" or p.mood != "asserted" or p.dates or p.obliques or group is None or sort is None or group.name or sort.name or not group.head:
        return []
    if sort.quantity is not None or sort.mods or group.mods or not (group.plural or group.partitive):
        return []
    for line in corpus.lines_with(group.head, _LINES):
        if (counts := _made_of(group, sort, line)) is None:
            continue
        verdict = _held(group, *counts)
        if verdict is not Verdict.UNKNOWN:
            return [told_by(line, Kind.COUNT, p.first, p.last, borne_out=(verdict is Verdict.CONSISTENT) is not p.negated)._replace(firm=True)]
    return []


def _made_of(group: Mention, sort: Mention, line: Line) -> tuple[float, float] | None:
    """How many of a group are of a sort, and how many it has in all; None where the line does not tell."""
    told = [p for p in line.sentence.propositions if p.origin == "apposition" and p.agent is not None and p.agent.plural and p.agent.head == group.head]
    parts = [p.complement for p in told if p.complement is not None and not p.complement.name]
    if len(parts) < 2:
        return None
    such, others = 0.0, 0.0
    for part in parts:
        many = part.quantity.quantity.point if part.quantity is not None else 1.0
        if many is None:
            return None
        if part.head == sort.head or relate(sort.head, part.head, "n") >= WordRelation.SYNONYM:
            such += many
        elif excludes(sort.head, part.head) or sort.head in GENDERED and part.head in GENDERED and GENDERED[sort.head] != GENDERED[part.head]:
            others += many
        else:
            return None
    return such, such + others


def _held(group: Mention, such: float, total: float) -> Verdict:
    """Whether so many of a group are of a sort."""
    if group.determiner in NONE:
        return Verdict.CONSISTENT if such == 0 else Verdict.CONTRADICTED
    if group.determiner in MOST:
        return Verdict.CONSISTENT if such * 2 > total else Verdict.CONTRADICTED
    if group.quantity is not None and group.partitive and group.quantity.form == "cardinal":
        return verdict_of(compare_quantities(group.quantity.quantity, Quantity(such, such)).relation)
    if group.determiner in ALL or group.determiner == "the" and not group.partitive:
        return Verdict.CONSISTENT if such == total else Verdict.CONTRADICTED
    return Verdict.UNKNOWN
