"""Judging a change: what rose or fell, by how much, from what and to what, with the arithmetic that the record's own figures allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from service.engine.changes import Change, changes_in
from service.engine.compare.dates import compare_dates
from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import LIGHT_VERBS, slots_of
from service.engine.vocabulary.change import MEASURES, NAMED_BY, POINTS
from service.engine.weighing import is_known

_TEXT = 80  # lines of a text of which every change is looked at
_LINES = 6  # the nearest lines are looked at for what was before
_ROUNDED = 0.5  # percentage points by which a share worked out may miss the one that is told


def judge_change(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that tells of a change -> a finding by the changes on record of the same thing; none where there is no such."""
    if p.negated:
        return []
    stated = next(changes_in(sentence, p.at), None)
    if stated is None or stated.subject is None:
        return judge_level(p, sentence, corpus)
    stated = stated._replace(subject=_subject_of(p) or stated.subject)
    told = any(v is not None for v in (stated.by, stated.old, stated.new, stated.factor))
    elsewhere = False
    for line in _lines_of_change(p, sentence, corpus):
        for known in line.changes:
            measured = told or any(v is not None for v in (known.by, known.old, known.new, known.factor))
            if not measured or known.proposition.negated or not _same_thing(stated, known, line) or not _same_time(p, line):
                continue
            if _of_another(p, stated, known):
                continue
            found = _compare(stated, known)
            missing = [m for m in _circumstances(p) if not _in_line(m, line)]
            if any(m.name for m in missing):
                elsewhere = True
            elif found is not None and (not missing or found[0] not in AGREES):
                return [_finding(p, stated, known, line, found)]
    return [_elsewhere(p)] if elsewhere else []


def _lines_of_change(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Line]:
    """The lines that share words with the statement; of a text every line that tells of a change, too: "the prize rose" where winners get more than before."""
    lines = candidates(slots_of(p, sentence.words), sentence.words, corpus)
    if len(corpus.lines) > _TEXT:
        return lines
    seen = {line.number for line in lines}
    return [*lines, *(line for line in corpus.lines if line.number not in seen and line.changes)]


def judge_level(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "The prize was 60,000 euros last year", against a line that has it up from 60,000 last year: what it was then; none for any other proposition."""
    figure = next((q for q in sentence.quantities if q.form in ("money", "percent", "cardinal") and p.first <= q.first < p.last + 2), None)
    if figure is None or not p.dates or p.predicate not in LIGHT_VERBS and p.predicate not in NAMED_BY:
        return []
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]:
        for known in line.changes:
            if known.old is None or known.new is None or known.proposition.negated or not _dated_before(p, known, line):
                continue
            subject = _subject_of(p)
            if subject is None or not _same_thing(Change(known.way, subject, p), known, line):
                continue
            relation = compare_quantities(figure.quantity, known.old).relation
            if relation in AGREES or relation is Relation.DISJOINT:
                return [_finding(p, Change(known.way, subject, p, old=figure.quantity), known._replace(by=None, new=known.old), line, (relation, ""))]
    return []


def _dated_before(p: Proposition, known: Change, line: Line) -> bool:
    """Whether the date of the statement is the one that stands right behind the old figure."""
    old = next((q for q in line.sentence.quantities if q.quantity == known.old or known.old is not None and q.quantity.low == known.old.low), None)
    if old is None:
        return False
    dates = [d for d in line.sentence.dates if old.last <= d.first <= old.last + 1]
    return any(compare_dates(mine.date, other.date).relation in AGREES for mine in p.dates for other in dates)


def _elsewhere(p: Proposition) -> Finding:
    text = "The record tells of such a change, but under other circumstances."
    return Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED, gap=True)


def _subject_of(p: Proposition) -> Mention | None:
    """What changed: "its rate" in "the bank lifted its rate", the shares in "the shares lost value"."""
    bare = [m for m in (p.patient, p.agent) if m is not None and m.head and m.quantity is None and m.head not in POINTS]
    return next((m for m in bare if m.head not in MEASURES or m.possessor is not None or m.of is not None or m.mods), p.agent)


# -- the same thing at the same time --------------------------------------------------------------------------------------------------


def _same_thing(stated: Change, known: Change, line: Line) -> bool:
    assert stated.subject is not None
    subject = stated.subject
    owners = list(_owners(subject))
    if any(not _in_line(owner, line) for owner in owners):
        return False
    if subject.name or subject.entity and not subject.entity.startswith("~"):
        return _is_subject(subject, known)
    if subject.head in MEASURES and known.subject is not None and any(_alike(mod, known.subject.head) for mod in subject.mods):
        return True
    named_by = NAMED_BY.get(known.proposition.predicate, "").split()
    if subject.head in named_by and all(mod in named_by or mod in line.terms or mod in line.lows for mod in subject.mods):
        return True  # "the prize money" of what each winner receives
    if any(mod not in line.terms and mod not in line.lows for mod in subject.mods):
        return False
    if known.subject is not None and not known.subject.name and any(_alike(subject.head, noun) for noun in _nouns(known.subject)):
        return True
    return (
        subject.head in MEASURES
        and bool(owners)
        and known.old is not None
        or subject.head in line.terms
        and known.subject is not None
        and bool(known.subject.name)
    )


def _of_another(p: Proposition, stated: Change, known: Change) -> bool:
    """Whether what changed is one's by name here and another's there: "shares in Brenn", "Calder's shares"."""
    if stated.subject is None or known.subject is None or known.subject.name:
        return False
    mine = {m.entity for m in (*_owners(stated.subject), *(m for preposition, m in p.obliques if preposition in _WHOSE)) if is_known(m)}
    theirs = {m.entity for m in (*_owners(known.subject), *(m for preposition, m in known.proposition.obliques if preposition in _WHOSE)) if is_known(m)}
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_WHOSE = frozenset("in of at for".split())


def _nouns(subject: Mention) -> list[str]:
    """What is measured: of "the number of robberies" the robberies, too."""
    return [subject.head, subject.of.head] if subject.head in MEASURES and subject.of is not None else [subject.head]


def _owners(subject: Mention) -> Iterator[Mention]:
    """Whose it is: "the share of the vote", "Calder's sales"."""
    for mention in (subject.possessor, subject.of):
        if mention is not None and (mention.entity or not mention.pronoun):
            yield mention
            yield from _owners(mention)


def _in_line(mention: Mention, line: Line) -> bool:
    if mention.entity and not mention.entity.startswith("~"):
        return mention.entity in line.entities
    noun = mention.entity[1:] or mention.head
    return any(_alike(noun, term) for term in line.terms)


def _is_subject(subject: Mention, known: Change) -> bool:
    """Whether it is the same one that rose or fell, not merely one who owns what did."""
    theirs = [m for m in (known.proposition.agent, known.proposition.patient) if m is not None]
    return any(m.entity == subject.entity or m.head == subject.head for m in theirs)


def _alike(one: str, other: str) -> bool:
    return one == other or relate(one, other, "n") >= WordRelation.BROADER or relate(other, one, "n") >= WordRelation.SYNONYM


def _same_time(p: Proposition, line: Line) -> bool:
    for date in p.dates:
        if date.date.bound == "since" and line.sentence.dates and not any(other.date.bound for other in line.sentence.dates):
            return False  # what rose on Wednesday may have fallen since January
        relations = {compare_dates(date.date, other.date).relation for other in line.sentence.dates}
        if relations and not relations & {*AGREES, Relation.ABSENT}:
            return False
    return True


def _circumstances(p: Proposition) -> list[Mention]:
    """Where, for whom and because of what: what a statement adds to what rose."""
    return [m for preposition, m in p.obliques if m.quantity is None and m.head and not m.pronoun and preposition != "than"]


# -- the figures ------------------------------------------------------------------------------------------------------------------------


def _compare(stated: Change, known: Change) -> tuple[Relation, str] | None:
    """How a stated change stands to one on record, with the working; None where the record's figures do not settle it."""
    if stated.way != known.way:
        return Relation.OPPOSITE, ""
    relations: list[tuple[Relation, str]] = []
    for mine, theirs in ((stated.old, known.old), (stated.new, known.new)):
        if mine is not None:
            if theirs is None:
                return None
            relations.append((compare_quantities(mine, theirs).relation, ""))
    if stated.by is not None:
        compared = _by(stated.by, known)
        if compared is None:
            return None
        relations.append(compared)
    if stated.factor is not None:
        compared = _times(stated.factor, known)
        if compared is None:
            return None
        relations.append(compared)
    for relation in (Relation.DISJOINT, Relation.OVERLAPPING, Relation.ABSENT):
        worst = next((one for one in relations if one[0] is relation), None)
        if worst is not None:
            return worst if relation is Relation.DISJOINT else None
    return next((one for one in relations if one[1]), (Relation.EQUAL, ""))


def _by(stated: Quantity, known: Change) -> tuple[Relation, str] | None:
    if known.by is not None:
        relation = compare_quantities(stated, known.by).relation
        if relation is not Relation.ABSENT:
            return relation, ""
    if known.old is None or known.new is None or known.old.point is None or known.new.point is None or known.old.unit != known.new.unit:
        return None
    old, new = known.old.point, known.new.point
    apart = Quantity(round(abs(new - old), 6), round(abs(new - old), 6), _hedge(known), known.new.unit)
    working = f"{describe(known.new)} and {describe(known.old)} are {describe(apart)} apart"
    if stated.unit in ("percentage point", None) and known.new.unit == "percent" or stated.unit == known.new.unit:
        relation = compare_quantities(replace(stated, unit=known.new.unit), apart).relation
        if relation is Relation.DISJOINT and stated.unit == "percent":
            return None  # six percent of 30, or six points of them
        return relation, working
    if stated.unit in ("percent", "fraction") and old:
        share = abs(new - old) / abs(old) * 100
        mine = stated if stated.unit == "percent" else replace(stated, low=stated.low * 100, high=stated.high * 100, unit="percent")
        if mine.point is not None and abs(mine.point - share) <= _ROUNDED:
            return Relation.EQUAL, f"from {describe(known.old)} to {describe(known.new)} is {share:.1f} percent"
        relation = compare_quantities(mine, Quantity(round(share, 1), round(share, 1), unit="percent")).relation
        return relation, f"from {describe(known.old)} to {describe(known.new)} is {share:.1f} percent"
    return None


def _hedge(known: Change) -> Hedge:
    assert known.old is not None
    assert known.new is not None
    return Hedge.EXACT if known.old.hedge is known.new.hedge is Hedge.EXACT else Hedge.ABOUT


def _times(factor: float, known: Change) -> tuple[Relation, str] | None:
    """ "Doubled", against a factor, a percentage or two values."""
    ratio = known.factor
    if ratio is None and known.by is not None and known.by.unit == "percent" and known.by.point is not None:
        ratio = 1 + known.way * known.by.point / 100
    if ratio is None and known.by is not None and known.by.unit == "fraction" and known.by.point is not None:
        ratio = 1 + known.way * known.by.point
    if ratio is None and known.old is not None and known.new is not None and known.old.point and known.new.point is not None:
        ratio = known.new.point / known.old.point
    if ratio is None:
        return None
    near = abs(ratio - factor) <= 0.05 * factor
    return (Relation.EQUAL if near else Relation.DISJOINT), f"{ratio:.2g} times as much"


def _finding(p: Proposition, stated: Change, known: Change, line: Line, found: tuple[Relation, str]) -> Finding:
    relation, working = found
    agrees = relation in AGREES
    figure = stated.by or stated.new
    text = f"The record bears this out{': ' + working if working else ''}: {line.evidence.text}"
    if relation is Relation.OPPOSITE:
        text = f"The record has it {'going down' if known.way < 0 else 'going up'}: {line.evidence.text}"
    elif not agrees:
        text = f"The record has another figure{': ' + working if working else ''}: {line.evidence.text}"
    return Finding(
        Verdict.CONSISTENT if agrees else Verdict.CONTRADICTED, Kind.COUNT if figure is not None else Kind.EVENT, relation, p.first, p.last, text,
        figure, known.by or known.new, line, None, None,
    )  # fmt: skip
