"""How many seats somebody has, and whether they are a majority: what the record gives him, and that against all there are, "88 of the 160 seats"."""

from __future__ import annotations

from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Verdict
from service.engine.parts import Finding, otherwise, told_by, verdict_of
from service.engine.portions import MORE_THAN_HALF, Share, portion_of
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.same_change import in_line

_NOW = frozenset("now currently only just still already".split())
_KEEPING = frozenset("have hold control occupy".split())
HAVING = frozenset("poll have hold win take get control secure gain obtain receive keep".split())
_NEARLY = 0.03  # "a third" of 51 of 160
_MOST = 40  # lines about seats that are gone through


def judge_majority(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that gives somebody so great a share of the seats -> whether his seats on record are that many; none where they do not tell."""
    who = p.agent
    if who is None or not is_known(who) or p.predicate not in HAVING or p.patient is None or p.mood != "asserted" or p.dates:
        return []
    stated = _share(p, p.patient, sentence)
    if stated is None:
        return []
    told = _seats_of(who.entity, corpus)
    whole = _all_seats(corpus)
    if told is None or whole is None or told[0].point is None or not 0 < told[0].point <= whole:
        return []
    part = round(told[0].point / whole, 9)
    mine = Share(part, part)
    if mine.within(stated):
        return [told_by(told[1], Kind.COUNT, p.first, p.last, borne_out=not p.negated)._replace(firm=True)]
    if stated.low == stated.high and abs(stated.low - part) < _NEARLY:
        return []
    return [] if mine.meets(stated) else [told_by(told[1], Kind.COUNT, p.first, p.last, borne_out=p.negated)._replace(firm=True)]


def judge_seats(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that says how many seats somebody has by now -> a finding by those that the record gives him; none where it gives none."""
    who, what = p.agent, p.patient
    if p.predicate not in _KEEPING or p.past or p.mood != "asserted" or p.dates or who is None or not is_known(who) or what is None or what.head != "seat":
        return []
    stated = what.quantity
    if not _NOW.issuperset(p.adverbs):
        return []  # what two hold together is no one's own
    if stated is None or stated.form != "cardinal" or what.mods or what.whole is not None and what.whole.quantity.point != _all_seats(corpus):
        return []
    told = _seats_of(who.entity, corpus)
    if told is None or any(m.head and not in_line(m, told[1]) for _, m in p.obliques):
        return []
    relation = compare_quantities(stated.quantity, told[0]).relation
    if (verdict := verdict_of(relation)) is Verdict.UNKNOWN:
        return []
    if (verdict is Verdict.CONSISTENT) is not p.negated:
        return [told_by(told[1], Kind.COUNT, p.first, p.last, borne_out=True)._replace(firm=True)]
    if p.negated:
        return [told_by(told[1], Kind.COUNT, p.first, p.last, borne_out=False)._replace(firm=True)]
    return [otherwise(told[1], Kind.COUNT, stated.first, stated.last, stated.quantity, told[0], firm=True)]


def _share(p: Proposition, what: Mention, sentence: Sentence) -> Share | None:
    """The share that is stated: of a majority more than half."""
    if what.head == "majority" and what.quantity is None and (what.of is None or what.of.head == "seat") and not what.mods:
        return MORE_THAN_HALF
    portion = portion_of(p._replace(negated=False), "patient", what, sentence) if what.head == "seat" else None
    return portion.share if portion is not None and portion.part is None else None


def _seats_of(entity: str, corpus: Corpus) -> tuple[Quantity, Line] | None:
    """How many seats the record gives to one, in the clause of which he is the subject; None where it gives none or several numbers."""
    found: list[tuple[Quantity, Line]] = []
    for line in corpus.lines_with("seat", _MOST):
        for event in line.events:
            p = event.proposition
            if p.negated or p.agent is None or p.agent.entity != entity or p.mood != "asserted":
                continue
            beside = [m for preposition, m in p.obliques if preposition == "with" and m.whole is not None]  # "keeps its majority, with 17 of the 31 seats"
            for what in (p.patient, *beside) if p.predicate in HAVING else beside:
                if what is not None and what.quantity is not None and "seat" in (what.head, what.entity.lstrip("~")) and what.quantity.form == "cardinal":
                    found.append((what.quantity.quantity, line))
    return found[0] if found and all(q == found[0][0] for q, _ in found) else None


def _all_seats(corpus: Corpus) -> float | None:
    """How many seats there are, as the record says by "so many of the 160 seats"; None where it does not, or says two things."""
    wholes = {
        m.whole.quantity.point
        for line in corpus.lines_with("seat", _MOST)
        for m in line.sentence.mentions
        if m.whole is not None and m.whole.form == "cardinal" and m.head == "seat"
    }
    return wholes.pop() if len(wholes) == 1 else None
