"""Judging a change: what rose or fell, by how much, from what and to what, against the changes on record."""

from __future__ import annotations

from service.engine.against_then import comparable_times, old_value_told, sets_against_then
from service.engine.change_figures import compare_changes
from service.engine.changes import Change, changes_in
from service.engine.compare.dates import compare_dates
from service.engine.compare.quantities import compare_quantities
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.same_change import in_line, of_another, of_another_turn, same_thing, same_time
from service.engine.slots import LIGHT_VERBS, slots_of
from service.engine.vocabulary.change import MEASURES, NAMED_BY, POINTS

_TEXT = 80  # lines of a text of which every change is looked at
_LINES = 6  # the nearest lines are looked at for what was before


def judge_change(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that tells of a change -> a finding by the changes on record of the same thing; none where there is no such."""
    if p.negated:
        return []
    stated = next(changes_in(sentence, p.at), None)
    if stated is None or stated.subject is None:
        return judge_level(p, sentence, corpus)
    stated = stated._replace(subject=_subject_of(p) or stated.subject) if stated.against is None else stated
    told = any(v is not None for v in (stated.by, stated.old, stated.new, stated.factor))
    elsewhere = False
    for line in _lines_of_change(p, sentence, corpus):
        for known in line.changes:
            measured = told or any(v is not None for v in (known.by, known.old, known.new, known.factor))
            if not measured or known.proposition.negated or not same_thing(stated, known, line) or not same_time(p, known, line):
                continue
            if p.mood == "prediction" and p.speaker is None and known.proposition.mood == "asserted" and known.proposition.past:
                continue  # what rose need not rise again
            if p.mood == "asserted" and p.past and known.proposition.mood == "prediction":
                continue  # what was to be raised need not have been
            if of_another(p, stated, known) or not comparable_times(stated, known, sentence, line):
                continue
            if stated.per != known.per and (stated.by is not None or known.new is None):
                elsewhere = elsewhere or known.by is not None
                continue
            found = compare_changes(stated, known)
            missing = [m for m in _circumstances(p) if not in_line(m, line)]
            if any(m.name or m.last <= p.at for m in missing) or any(of_another_turn(m, line) for m in _circumstances(p)):
                elsewhere = True  # "the fee for boats" is not that for parking, nor the third quarter the second
            elif found is not None and (found[0] in AGREES and not missing or found[0] not in AGREES and not _by_parts(stated, sentence, line)):
                return [_finding(p, stated, known, line, found)]
    return [_elsewhere(p)] if elsewhere or sets_against_then(sentence) else []


def _by_parts(stated: Change, sentence: Sentence, line: Line) -> bool:
    """Whether the statement tells a change with its parts, and the line has the whole, too: "by 9 percent: 5 percent this year and 4 percent next year"."""
    figures = [q.quantity for q in sentence.quantities if stated.by is not None and q.quantity.unit == stated.by.unit]
    if len(figures) < 2:
        return False
    return any((same := compare_changes(stated, known)) is not None and same[0] in AGREES for known in line.changes)


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
    if figure is None or not (p.dates or p.obliques) or p.predicate not in LIGHT_VERBS and p.predicate not in NAMED_BY:
        return []
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]:
        for known in line.changes:
            if known.old is None or known.new is None or known.proposition.negated:
                continue
            if old_value_told(p, known, sentence, line) is None and not (p.dates and _dated_before(p, known, line)):
                continue
            subject = _subject_of(p)
            if subject is None or not same_thing(Change(known.way, subject, p), known, line):
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
    return Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED, gap=True, apart=True)


def _subject_of(p: Proposition) -> Mention | None:
    """What changed: "its rate" in "the bank lifted its rate", the shares in "the shares lost value"."""
    bare = [m for m in (p.patient, p.agent) if m is not None and m.head and m.quantity is None and m.head not in POINTS]
    return next((m for m in bare if m.head not in MEASURES or m.possessor is not None or m.of is not None or m.mods), p.agent)


def _circumstances(p: Proposition) -> list[Mention]:
    """Where, for whom and because of what: what a statement adds to what rose."""
    return [m for preposition, m in p.obliques if m.quantity is None and m.head and not m.pronoun and preposition != "than"]


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
