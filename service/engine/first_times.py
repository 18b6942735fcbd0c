"""Judging what is said to have been so before, or not, by what the record has "for the first time", "again", or of the first of a kind."""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Relation
from service.engine.parts import AGREES, Finding, told_by
from service.engine.reading import Mention, Proposition, behind, is_known
from service.engine.slots import LIGHT_VERBS
from service.engine.vocabulary.order import EARLIER

_BEFORE = EARLIER | {"already"}
_LINES = 60  # lines about those who do it


def judge_before(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on what was so before -> a finding by a line that has it for the first time, or not for the first time; none for any other."""
    who = _doer(p)
    ahead = _ahead_of(p)
    if p.mood != "asserted" or who is None or p.dates or not (p.past or p.perfect) or ahead is None and _BEFORE.isdisjoint(p.adverbs):
        return []
    for line in corpus.lines_about(who, _LINES):
        for q in line.sentence.propositions:
            done = _first_of_kind(p, q, ahead, line) if "first" in line.lows else None
            if done is None and ahead is None and _same(p, q) and _has_names(p, line):
                done = _done_before(q, line)
            if done is not None:
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=done != p.negated)._replace(firm=True)]
    return []


def judge_time_in_row(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Won it again" of the first time, and "for the first time" of what is done again -> the finding that excludes it; none for any other."""
    first = _first_time(p) and _gap(p) is None
    who = _doer(p)
    if p.mood != "asserted" or p.negated or who is None or any(d.date.year is not None for d in p.dates) or not first and not _once_more(p):
        return []
    for line in corpus.lines_about(who, _LINES):
        for q in line.sentence.propositions:
            if _same(p, q) and _has_names(p, line) and _done_before(q, line) is first:
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=False)._replace(firm=True)]
    return []


def _ahead_of(p: Proposition) -> Mention | None:
    """Somebody before whom it is said to have been so, or not: "before Brandaris, no woman had done it"."""
    return next((m for q, m in p.obliques if q == "before" and m.name and m.hint in ("person", "") and p.perfect), None)


def _doer(p: Proposition) -> Mention | None:
    """Who does it, or is given it."""
    given = behind(p, "to") if p.predicate == "award" else None
    return p.agent or given or p.patient


def _done_before(q: Proposition, line: Line) -> bool | None:
    """Whether a clause tells that what it tells had been so before: "again", "for the third time", and not "for the first time"; None where it does not say."""
    if q.negated or q.mood not in ("asserted", "prediction"):
        return None
    if "first" in line.lows and _first_time(q):
        return _gap(q) is not None
    if _once_more(q):
        return True
    return False if "finally" in q.adverbs and not _VAIN.isdisjoint(line.lows) else None


def _gap(q: Proposition) -> bool | None:
    """True where a clause has a first time after some others, "in years", "since the war", "since 1920"; None where there were none that it tells of."""
    spans = any(p == "in" and m.head in _SPANS or p == "since" for p, m in q.obliques)
    return True if spans or _stretch(q) is not None or _year(q, "since") is not None else None


def _once_more(q: Proposition) -> bool:
    """Whether a clause tells it as done again: "again", "for the third time", "for the second year running"."""
    if "again" in q.adverbs or "anew" in q.adverbs:
        return True
    return any(p == "for" and (m.head in _TURNS or m.head == "running") and max((ordinal(mod) for mod in m.mods), default=0) > 1 for p, m in q.obliques)


_SPANS = frozenset("year decade month week century generation".split())
_TURNS = frozenset("time year season term month week summer winter day".split())
_VAIN = frozenset("vain failed unsuccessful unsuccessfully empty-handed".split())


def _first_of_kind(p: Proposition, q: Proposition, ahead: Mention | None, line: Line) -> bool | None:
    """Whether a kind had done what the line has the first of it do: "became the first woman to sail round it": no woman had before."""
    kind, mine = q.complement, p.agent
    if q.predicate not in ("be", "become") or q.negated or q.mood != "asserted" or kind is None or "first" not in kind.mods or kind.name:
        return None
    if ahead is not None and not same_one(ahead, q.agent):
        return None
    if not (_anybody(mine) and is_generic_person(kind.head) or mine is not None and not mine.name and _sort(mine) == _sort(kind)):
        return None
    for told in q.governed:
        if told.mood == "governed" and _done_alike(p, told, line):
            return False
    return None


def _anybody(m: Mention | None) -> bool:
    return m is None or m.pronoun or is_generic_person(m.head) and m.head not in ("man", "woman")


def _sort(m: Mention) -> tuple[str, frozenset[str]]:
    """What sort of one it is, the first of them or any."""
    return m.head, frozenset(m.mods) - {"first"}


def _done_alike(p: Proposition, told: Proposition, line: Line) -> bool:
    """Whether two clauses tell one deed, whoever does it, and the line has all that is stated of it."""
    alike = relate(p.predicate, told.predicate, "v") >= WordRelation.RELATED or {p.predicate, told.predicate} <= _GOING
    said = [m for q, m in (("", p.patient), *p.obliques) if m is not None and q != "before"]
    return alike and all(m.entity in line.entities if m.name else m.head in line.terms for m in said)


_GOING = frozenset("go sail swim fly travel walk cycle row run climb ride cross round circle drive ski".split())


def judge_gap(p: Proposition, corpus: Corpus) -> list[Finding]:
    """For how long it had not been so, "for the first time in 72 years", "last won it in 1998" -> a finding by a line that has a first time since."""
    who = p.agent or p.patient
    if p.mood != "asserted" or p.negated or who is None or not is_known(who) or not (_first_time(p) or _last_time(p)):
        return []
    for line in corpus.lines_about(who, _LINES):
        told = next((q for q in line.sentence.propositions if "first" in line.lows and _first_time(q) and _same(p, q)), None)
        if told is None:
            continue
        if (relation := _compared(p, told)) is not None:
            return [told_by(line, Kind.DATE, p.first, p.last, borne_out=relation in AGREES)._replace(firm=True)] if relation in _SETTLED else []
    return []


_SETTLED = (*AGREES, Relation.DISJOINT)


def _last_time(p: Proposition) -> bool:
    """Whether a clause tells when something was done for the last time: "last won it in 1998"."""
    return p.past and any(lemma == "last" for lemma, _ in p.adjectives) or "last" in p.adverbs and p.past


def _compared(p: Proposition, told: Proposition) -> Relation | None:
    """How the stretch, or the year of the last time, stands to the one told; None where they are not of a sort."""
    mine, theirs = _stretch(p), _stretch(told)
    if mine is not None and theirs is not None and _first_time(p):
        return quantity_relation(mine, theirs)
    year, since = _year(p, "" if _last_time(p) else "since"), _year(told, "since")
    return None if year is None or since is None else Relation.EQUAL if year == since else Relation.DISJOINT


def _stretch(p: Proposition) -> Quantity | None:
    durations = [m.quantity for preposition, m in p.obliques if preposition == "in" and m.quantity is not None and not m.head]
    return next((q.quantity for q in durations if q.form == "duration"), None)


def _year(p: Proposition, bound: str) -> int | None:
    """The year of a date that is bounded so."""
    return next((d.date.year for d in p.dates if (d.date.bound or "") == bound and d.date.year is not None), None)


def _first_time(q: Proposition) -> bool:
    """Whether a clause tells of a first time."""
    return not q.negated and any(preposition == "for" and m.head == "time" and "first" in m.mods and m.possessor is None for preposition, m in q.obliques)


def _same(p: Proposition, q: Proposition) -> bool:
    """Whether it is the same deed of the same one; to get a thing is to have it."""
    whom = p.patient if p.agent is not None or p.predicate == "award" else None
    alike = relate(p.predicate, q.predicate, "v") >= WordRelation.SYNONYM or p.predicate in LIGHT_VERBS and q.predicate in LIGHT_VERBS
    if not alike or not same_one(_doer(p), _doer(q)):
        return False
    if p.complement is not None and (q.complement is None or relate(p.complement.head, q.complement.head, "n") < WordRelation.BROADER):
        return False
    if [lemma for lemma, _ in p.adjectives] != [lemma for lemma, _ in q.adjectives]:
        return False
    return whom is None or same_one(whom, q.patient) and set(whom.mods) <= set(q.patient.mods if q.patient is not None else ())


def _has_names(p: Proposition, line: Line) -> bool:
    """Whether a line has all whom and all that the statement has beside the deed."""
    return all(m.entity in line.entities if m.name else m.head in line.terms or m.pronoun for q, m in p.obliques if q != "for" or m.head != "time")
