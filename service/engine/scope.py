"""Judging how much of a group a statement speaks of: all, none, most, not all, half, five of the eight, all but three; against the portions on record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.event_findings import kind_of
from service.engine.happenings import judge_event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding, in_doubt, verdict_of
from service.engine.portions import EVERY, MORE_THAN_HALF, NOT_EVERY, NOTHING, SOME_ONLY, SOMETHING, Portion, Share, of_whole, portion_of
from service.engine.portions_held import comparable
from service.engine.postings import FEW_LINES
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.same_affair import of_another_mishap
from service.engine.same_event import noun_of
from service.engine.slots import participants, slots_of
from service.engine.wholes import lines_counting, named_by_number, whole_on_record


class _Held(NamedTuple):
    """A stated portion held against one on record."""

    verdict: Verdict
    recorded: Portion
    line: Line


def judge_scope(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """A proposition that speaks of a part of a group, or of all of it -> its findings; none where it does not, or no such portion is on record."""
    stated = _stated(p, sentence)
    if stated is None:
        return []
    held = _held(stated, sentence, corpus)
    if held is None and not stated.scoped:
        return []
    if held is None:
        return _of_others(judge_event(p, sentence, resolver, corpus), stated)
    finding = _finding(stated, held)._replace(kind=Kind.COUNT if stated.group.quantity is not None else kind_of(p, None))
    if held.verdict is Verdict.CONTRADICTED:
        return [finding]
    if held.verdict is Verdict.CONSISTENT and held.recorded.group.head == "people" and _says_no_more(p):
        return [finding]  # what befell nobody befell none of them
    if held.verdict is Verdict.CONSISTENT and _none_alike(stated, held):
        return [finding]
    rest = [f for f in judge_event(_without_share(stated), sentence, resolver, corpus) if not _of_the_group(f, stated, held)]
    if held.verdict is Verdict.CONSISTENT and (_denies_all(rest) or held.recorded.whole is not None and not (p.dates or p.adjectives or p.governed)):
        return [*(f for f in rest if _other_figure(f, p, held.line)), finding]  # the line has the others who take part, too
    return [*(f for f in rest if f.verdict is not Verdict.CONSISTENT or f.kind is not finding.kind), finding]


def _of_the_group(f: Finding, stated: Portion, held: _Held) -> bool:
    """Whether an open part is only which group it is, where that is the one on record: "the detained drivers", of those of whom it said "all of them"."""
    inside = stated.group.first <= f.first and f.last <= stated.group.last
    return inside and f.verdict is Verdict.UNKNOWN and held.recorded.group.pronoun


def _other_figure(f: Finding, p: Proposition, line: Line) -> bool:
    """Whether a finding is of another figure that the clause gives, which the portion does not settle: "all must approve it within 30 days"."""
    if f.verdict is Verdict.CONSISTENT or f.kind is not Kind.COUNT or f.relation is Relation.OPPOSITE:
        return False
    figures = [m.quantity.quantity for _, m in participants(p) if m.quantity is not None and m.first <= f.first < m.last]
    return bool(figures) and not any(q.quantity == figure for q in line.sentence.quantities for figure in figures)


def _says_no_more(p: Proposition) -> bool:
    return not (p.obliques or p.dates or p.adjectives or p.governed or p.others) and sum(1 for _ in participants(p)) == 1


def _none_alike(stated: Portion, held: _Held) -> bool:
    """Whether both say the very thing of none of them, with the same others who take part: what is left without "none" would be its opposite."""
    p = stated.proposition
    plain = not (p.dates or p.governed) and (not p.adjectives or p.predicate == "be" and len(p.adjectives) == 1)
    return plain and stated.share == NOTHING == held.recorded.share


def _of_others(findings: list[Finding], stated: Portion) -> list[Finding]:
    """What is said of some is not denied by what the record denies of the others: three freed, and the remaining five not."""
    if stated.share == NOTHING:
        return [f._replace(apart=True) for f in findings]  # likeness of words bears out no "none of them"
    if stated.share is None or stated.share == EVERY:
        return findings
    if stated.share == MORE_THAN_HALF:
        findings = [_unmeasured(f) for f in findings]
    text, of_most = "The record speaks of others of them.", stated.share == MORE_THAN_HALF
    return [
        in_doubt(f, text)
        if f.verdict is Verdict.CONTRADICTED and f.relation is Relation.OPPOSITE and not (of_most and f.stated is not None and _tells_of_most(f))
        else f
        for f in findings
    ]


def _tells_of_most(finding: Finding) -> bool:
    return finding.line is not None and not _MOST_OF_THEM.isdisjoint(finding.line.lows)


def _unmeasured(finding: Finding) -> Finding:
    """What the record says of them does not say that it is so of most."""
    if finding.verdict is not Verdict.CONSISTENT or _tells_of_most(finding):
        return finding
    return in_doubt(finding, "The record does not tell of how many of them.")._replace(apart=True)


_MOST_OF_THEM = frozenset("most majority all every each both mostly mainly largely".split())


def _denies_all(rest: Sequence[Finding]) -> bool:
    """Whether what is left without the portion is said by the record outright, or only the other way round: three not freed, five freed."""
    return any(f.verdict is Verdict.CONTRADICTED and f.relation is Relation.OPPOSITE for f in rest)


def _stated(p: Proposition, sentence: Sentence) -> Portion | None:
    if p.mood not in ("asserted", "according"):
        return None
    for role, mention in participants(p):
        portion = portion_of(p, role, mention, sentence) if not role.endswith(":") else None
        if portion is not None and (portion.scoped or p.negated and _counts_those_left(portion, mention)):
            return portion
    return None


def _counts_those_left(portion: Portion, mention: Mention) -> bool:
    """Whether a denial counts those of whom it is made: "45 riders did not finish", where 131 of 176 did."""
    return portion.part is not None and portion.part.point is not None and portion.role in ("agent", "patient") and mention.determiner in ("", "the")


def _without_share(stated: Portion) -> Proposition:
    """The proposition with nothing left of how much of the group it speaks of."""
    p, group = stated.proposition, stated.group._replace(quantity=None, determiner="the", whole=None, excepted=None)
    if stated.role == "agent":
        return p._replace(agent=group)
    return p._replace(patient=group) if stated.role == "patient" else p._replace(complement=group) if stated.role == "complement" else p


# -- what the record has ----------------------------------------------------------------------------------------------------------------


def _held(stated: Portion, sentence: Sentence, corpus: Corpus) -> _Held | None:
    """The first decided portion among the lines that speak of the same, a contradiction only where nothing agrees."""
    against: _Held | None = None
    lines = candidates(slots_of(stated.proposition, sentence.words), sentence.words, corpus)
    counting = [] if stated.whole is not None and noun_of(stated.group) else lines_counting(stated, sentence, corpus)
    if stated.whole is not None and not noun_of(stated.group):
        stated = named_by_number(stated, corpus.lines if len(corpus.lines) <= FEW_LINES else counting)
    whole = stated.whole or whole_on_record(stated, [*lines, *counting])
    mishap = next((m.head for preposition, m in stated.proposition.obliques if preposition == "in"), "")
    for line in [*lines, *_of_nobody(stated, lines, corpus)]:
        if mishap and of_another_mishap(mishap, line):
            continue
        for bare in comparable(stated, line, corpus):
            if not stated.scoped and (bare.whole is None or bare.part is None or not bare.scoped):
                continue  # what is left of a whole is known where the whole is
            recorded = of_whole(bare, whole)
            verdict = _compare(stated, recorded)
            if verdict is Verdict.CONSISTENT:
                return _Held(verdict, recorded, line)
            if verdict is Verdict.CONTRADICTED and against is None:
                against = _Held(verdict, recorded, line)
    return against


def _of_nobody(stated: Portion, lines: Sequence[Line], corpus: Corpus) -> list[Line]:
    """The lines of a text that say that something befell nobody: they need not have a word of those of whom it is stated."""
    if stated.share not in (EVERY, NOTHING) or len(corpus.lines) > _TEXT or not names_person(noun_of(stated.group) or "thing"):
        return []
    seen = {line.number for line in lines}
    told = [line for line in corpus.lines if line.number not in seen]
    return [line for line in told if any(q.share == NOTHING and q.group.head == "people" and q.whole is None for q in line.portions)]


_TEXT = 400  # lines of which each is looked at


# -- comparing ---------------------------------------------------------------------------------------------------------------------------


def _compare(stated: Portion, recorded: Portion) -> Verdict:
    """How a stated portion stands to one on record."""
    if stated.part is not None and recorded.part is not None and stated.share is None and recorded.part.point != 0:
        return verdict_of(compare_quantities(stated.part, recorded.part).relation) if recorded.scoped else Verdict.UNKNOWN
    mine, theirs = stated.share, _known_share(recorded)
    if mine is None or theirs is None:
        return Verdict.UNKNOWN
    if _of_fewer(stated, recorded):
        return Verdict.UNKNOWN
    if theirs.within(mine):
        return Verdict.CONSISTENT
    return Verdict.UNKNOWN if theirs.meets(mine) else Verdict.CONTRADICTED


def _of_fewer(stated: Portion, recorded: Portion) -> bool:
    """Whether "none" is of fewer than those of whom the record tells that some did: one of three is none of the two others, perhaps."""
    if stated.share != NOTHING or stated.whole is None or recorded.whole is None or stated.whole.point is None or recorded.whole.point is None:
        return False
    left = recorded.share is not None and recorded.share.rest().low * recorded.whole.point
    return stated.whole.point < recorded.whole.point and left >= stated.whole.point


def _known_share(recorded: Portion) -> Share | None:
    """The share on record; a bare number of them tells that there were some, "three of them" that there were others."""
    if recorded.share is not None:
        return recorded.share
    if recorded.scoped and recorded.whole is None and recorded.part is not None and recorded.part.low > 0 and recorded.group.plural:
        return SOME_ONLY
    return SOMETHING if recorded.part is not None and recorded.part.low > 0 else None


def _finding(stated: Portion, held: _Held) -> Finding:
    recorded = told(held.recorded)
    first, last = stated.group.first, max(stated.group.head_at + 1, stated.group.first + 1)
    worked_out = stated.share in (EVERY, NOT_EVERY) and held.recorded.part is not None and held.recorded.whole is not None
    if held.verdict is Verdict.CONSISTENT:
        text = f"The record has {recorded}: {held.line.evidence.text}"
        return Finding(held.verdict, Kind.COUNT, Relation.INSIDE, first, last, text, told(stated), recorded, held.line, firm=worked_out)
    text = f"The record has {recorded} where the statement has {told(stated)}: {held.line.evidence.text}"
    return Finding(held.verdict, Kind.COUNT, Relation.DISJOINT, first, last, text, told(stated), recorded, held.line, None, recorded, firm=worked_out)


def told(portion: Portion) -> str:
    """ "5 of 8", "none", "all", "more than half", "16 (19 - 3)"."""
    if portion.part is not None and portion.whole is not None and portion.part != portion.whole:
        return f"{describe(portion.part)} of {describe(portion.whole)}"
    if portion.share == NOTHING:
        return "none"
    if portion.share is not None and portion.share.low == portion.share.high == 1.0:
        return "all"
    if portion.part is not None:
        return describe(portion.part)
    share = portion.share or SOMETHING
    if share == SOMETHING:
        return "some"
    if share.low == share.high:
        return f"{share.low * 100:g} percent"
    return "not all" if share.high == 1.0 and share.open_high else "more than half" if share.low == 0.5 else "a part"
