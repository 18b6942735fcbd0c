"""How something changed: "rose by 12 percent", "fell to $2 billion from $2.3 billion", "24 percent, down from 30 percent", "was halved".

A change is not a level: "rose 12 percent" says nothing of 12 percent as such. What changed, which way, by how much, from what, to what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from service.engine.clauses.set_against import Against, set_against, then_at
from service.engine.model import Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence, behind
from service.engine.slots import families_of_word
from service.engine.vocabulary.change import DOWN, DOWN_FAMILIES, DOWN_WORDS, FACTORS, HIGHER, LOWER, MEASURES, POINTS, UP, UP_FAMILIES, UP_WORDS
from service.engine.vocabulary.order import EARLIER

_BEHIND = 20  # words behind the verb in which its figures may still stand


class Change(NamedTuple):
    """``way`` is 1 for up, -1 for down. ``subject`` is what changed, ``proposition`` the clause that tells it."""

    way: int
    subject: Mention | None
    proposition: Proposition
    by: Quantity | None = None
    old: Quantity | None = None
    new: Quantity | None = None
    factor: float | None = None
    parted: bool = False  # told by its parts, or one of them: the dates of its proposition are all that it has
    against: Against | None = None  # the earlier time that a count is set against
    per: str = ""  # "by four months a year": a step that is taken again and again


def changes_in(sentence: Sentence, at: int | None = None) -> Iterator[Change]:
    """Every change that a sentence tells of; with ``at``, those that the verb at that place tells."""
    for p in _those_told(sentence):
        if at is not None and p.at != at or p.at < 0 or p.mood in ("governed", "conditional", "wish"):
            continue
        change = _told(p, sentence)
        if change is not None:
            yield change


def _those_told(sentence: Sentence) -> Iterator[Proposition]:
    """The clauses of a sentence, and what a vote decides: "voted to raise the age to 65" """
    for p in sentence.propositions:
        yield p
        if p.predicate == "vote" and not p.negated and p.mood == "asserted":
            yield from (g._replace(mood="prediction") for g in p.governed if g.mood == "governed")


def _told(p: Proposition, sentence: Sentence) -> Change | None:
    if (set_off := _set_off(p, sentence)) is not None:
        return set_off
    if any(_counted(m) for m in (p.agent, p.patient)):
        return None  # "90,000 tons of rock fell"
    compared = _compared(p, sentence)
    if compared is not None:
        return compared
    figures = _figures(p, sentence)
    old, new = _behind("from", figures, sentence), _behind("to", figures, sentence)
    way, level = way_of(p.predicate), False
    if way == 0 or p.predicate in ("lose", "gain", "add") and old is None and not _of_value(p, figures, sentence):
        way, level = _way_of_figures(figures, old, sentence), old is not None
    if way == 0:
        return None
    if level and new is None and old is not None:  # "earned $412 million, up from $371 million"
        told = [m.quantity for m in (p.patient, p.complement) if m is not None and m.quantity is not None and m.quantity in figures]
        new = told[0] if told else None
    if level and new is None and old is not None:
        wholes = {m.whole.first for m in sentence.mentions if m.whole is not None}  # "with 11 of the 27 seats, down from 15" is down to 11
        before = [q for q in sentence.quantities if q.last <= old.first and old.quantity.unit in (q.quantity.unit, None) and q.first not in wholes]
        new = before[-1] if before else None
    by = next((q for q in figures if q not in (new, old) and _differs(q, sentence) and (not level or _lead(q, sentence) in _LEADS)), None)
    by = next((m.quantity for preposition, m in p.obliques if preposition == "by" and by is not None and m.quantity is not None and m.first == by.first), by)
    by = by or next((m.quantity for preposition, m in p.obliques if preposition == "by" and m.quantity in figures and not m.head), None)
    was, now = _in_unit_of(_value(old), _value(new)), _in_unit_of(_value(new), _value(old))
    return Change(way, _subject(p), p, _value(by), was, now, FACTORS.get(p.predicate), per=_rate(p, by))


def _rate(p: Proposition, by: QuantityMention | None) -> str:
    """The time after which it changes by as much again; "" where that is not said."""
    return "" if by is None else next((m.head for preposition, m in p.obliques if preposition == "per" and m.first == by.last), "")


def _differs(found: QuantityMention, sentence: Sentence) -> bool:
    """Whether a figure may be by how much something changed: a time only where "by" is before it, "rose by three years"."""
    return found.form not in _NO_DIFFERENCE or found.form == "duration" and _lead(found, sentence) == "by"


def _set_off(p: Proposition, sentence: Sentence) -> Change | None:
    """ "Won 12 seats, seven fewer than in 2019": the seats that it won are seven fewer."""
    if p.origin not in _CLAUSES or not any(word.low == "than" for word in sentence.words):
        return None
    for tail in set_against(sentence.words, sentence.quantities, sentence.dates):
        if tail.old is not None or _nearest(tail, sentence) is not p:
            continue
        counted = p.patient if tail.behind else None
        head = tail.thing or (counted.head if counted is not None else "")
        if not head:
            continue
        whose = p.agent if p.predicate != "cut" else None
        whose = whose or behind(p, "through")
        subject = Mention(tail.first, tail.last, head, tail.at, possessor=whose, plural=True)
        return Change(tail.way, subject, p, _value(tail.by), new=_value(counted.quantity if counted is not None else None), against=tail)
    return None


def _nearest(tail: Against, sentence: Sentence) -> Proposition | None:
    """The clause that a tail stands behind."""
    before = [p for p in sentence.propositions if 0 <= p.at < tail.at and p.origin in _CLAUSES]
    counting = [p for p in before if tail.behind and p.patient is not None and p.patient.quantity is not None and p.patient.last <= tail.first + 1]
    return max(counting or before, key=lambda p: (p.patient.first if counting and p.patient is not None else 0, p.at), default=None)


_CLAUSES = frozenset("main report relative adverbial participle clause".split())
_NO_DIFFERENCE = frozenset(("age", "ordinal", "duration"))
_LEADS = frozenset(("by", "up", "down"))


def _counted(mention: Mention | None) -> bool:
    """Whether it is so many things that fell, not a figure that did: "90,000 tons", but not "six points"."""
    found = mention.quantity if mention is not None else None
    return mention is not None and found is not None and bool(mention.head) and mention.head not in POINTS and found.form in ("cardinal", "vague", "measure")


def _lead(found: QuantityMention, sentence: Sentence) -> str:
    return sentence.words[found.first - 1].low if found.first > 0 else ""


def _behind(preposition: str, figures: list[QuantityMention], sentence: Sentence) -> QuantityMention | None:
    return next((q for q in figures if _lead(q, sentence) == preposition), None)


def _of_value(p: Proposition, figures: list[QuantityMention], sentence: Sentence) -> bool:
    """ "Lost six points", "lost value": what is lost is a measure of the one who loses it."""
    if p.patient is not None and p.patient.head in POINTS and p.patient.plural and p.patient.quantity is None and not p.patient.determiner:
        return p.patient.possessor is None  # "gained seats"
    return p.patient is not None and p.patient.head in MEASURES or any(_in_points(q, sentence) for q in figures)


def _way_of_figures(figures: list[QuantityMention], old: QuantityMention | None, sentence: Sentence) -> int:
    """ "Were up 15 percent", "24 percent, down from 30"."""
    for q in figures:
        if (way := _WAYS.get(_lead(q, sentence), 0)) != 0:
            return way
    return _WAYS.get(sentence.words[old.first - 2].low, 0) if old is not None and old.first > 1 else 0


def _in_unit_of(old: Quantity | None, new: Quantity | None) -> Quantity | None:
    """ "From 5 to 7 percent" """
    return replace(old, unit=new.unit) if old is not None and new is not None and old.unit is None else old


def _compared(p: Proposition, sentence: Sentence) -> Change | None:
    """ "Was seven points higher than before": with what was, not with another thing."""
    if p.predicate not in ("be", "stand", "end"):
        return None
    than = next((i for i, word in enumerate(sentence.words) if word.low == "than" and i > p.at), -1)
    then = any(sentence.words[d.first].low == "than" or d.first and sentence.words[d.first - 1].low == "than" for d in p.dates)
    then = then or than > 0 and then_at(sentence.words, sentence.dates, than + 1) is not None
    if not (then or EARLIER & {*p.adverbs} or any(m.head in EARLIER for _, m in p.obliques)):
        return None
    at = next((i for i in range(p.at, min(p.last + 2, len(sentence.words))) if sentence.words[i].low in _COMPARED), -1)
    if at < 0 or not any(w.low == "than" for w in sentence.words[at : p.last + 8]):
        return None
    figures = _figures(p, sentence)
    by = next((q for q in figures if at - 2 <= q.last <= at), None)
    new = next((q for q in figures if q is not by and q.last < at and q.form not in _NO_DIFFERENCE), None)
    return Change(_COMPARED[sentence.words[at].low], _subject(p), p, _value(by), new=_value(new))


_COMPARED = {**dict.fromkeys(HIGHER, 1), **dict.fromkeys(LOWER, -1)}
_WAYS = {**dict.fromkeys(UP_WORDS, 1), **dict.fromkeys(DOWN_WORDS, -1)}


def way_of(predicate: str) -> int:
    """1 for a verb of rising, -1 for one of falling, 0 for any other."""
    families = families_of_word(predicate)
    if predicate in UP or predicate in FACTORS and FACTORS[predicate] > 1 or families & UP_FAMILIES:
        return 1
    return -1 if predicate in DOWN or predicate in FACTORS or families & DOWN_FAMILIES else 0


def _figures(p: Proposition, sentence: Sentence) -> list[QuantityMention]:
    """The quantities behind a verb, up to the next verb, and those that it has beyond it: "cut the term of Hallam, who fled, to nine years from 14"."""
    beyond = [m.quantity.core_first for preposition, m in p.obliques if preposition in ("to", "from", "by") and m.quantity is not None]
    near = [q for q in sentence.quantities if p.at < q.core_first and (q.core_first < p.at + _BEHIND or q.core_first in beyond)]
    if not near:
        return near
    following = min((q.at for q in sentence.propositions if q.at > p.at), default=len(sentence.words))
    return [q for q in near if q.core_first < following or q.core_first in beyond]


def _in_points(found: QuantityMention, sentence: Sentence) -> bool:
    return found.quantity.unit in ("percent", "percentage point") or found.last < len(sentence.words) and sentence.words[found.last].lemma in POINTS


def _subject(p: Proposition) -> Mention | None:
    """What changed: what a verb raises or cuts, or what itself rises."""
    for mention in (p.patient, p.agent):
        if mention is not None and mention.head and mention.quantity is None and mention.head not in POINTS:
            return mention
    return p.agent or p.patient


def _value(found: QuantityMention | None) -> Quantity | None:
    return found.quantity if found is not None else None
