"""Judging how old somebody was when something happened: the age on record, less the years since then."""

from __future__ import annotations

from dataclasses import replace

from service.engine.ages_of import in_years
from service.engine.compare.quantities import compare_quantities, describe
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding, otherwise, verdict_of
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.recorded import AgeFact, age_of
from service.engine.retrieve import candidates
from service.engine.same_event import same_event
from service.engine.slots import event_families, slots_of

_WHEN = frozenset(("when", "as", "before", "after"))
_YEARS = {"year": 1.0, "decade": 10.0}


def judge_age_then(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "She was in her sixties when she moved": by the age on record and the years that have passed since; none where the sentence has no such clause."""
    stated, then = age_of(p), _clause(p, sentence)
    if stated is None or then is None or p.agent is None or not p.past or p.negated:
        return []
    age = next((fact for fact in corpus.facts.ages_of(p.agent.entity) if fact.quantity.point is not None), None)
    if age is not None and (_at_that_time(then, corpus.lines[age.line], corpus) or _dead(p.agent, then, corpus)):
        return [_held(p, stated, age, corpus)]
    since, line = _years_since(then, sentence, corpus)
    if age is None or since is None or line is None:
        text = "The record does not tell how old that was."
        return [Finding(Verdict.UNKNOWN, Kind.AGE, Relation.ABSENT, p.first, p.last, text, stated, reason=Reason.NOT_MENTIONED)]
    about = age.quantity.low - since
    recorded = Quantity(about - 1, about + 1, unit="year")  # a birthday more or less
    relation = compare_quantities(in_years(stated), recorded).relation
    verdict = verdict_of(relation)
    now, who = describe(replace(age.quantity, unit=None)), name_of(corpus, age.entity)
    text = f"The record gives {who}'s age as {now}, and that was {since:g} years ago: {line.evidence.text}"
    reason = Reason.FINER_THAN_RECORD if verdict is Verdict.UNKNOWN else None
    return [Finding(verdict, Kind.AGE, relation, p.first, p.last, text, stated, recorded, line, reason)]


def _held(p: Proposition, stated: Quantity, age: AgeFact, corpus: Corpus) -> Finding:
    """The finding where the age on record is the one of that very time."""
    line, right = corpus.lines[age.line], describe(replace(age.quantity, unit=None))
    relation = compare_quantities(in_years(stated), age.quantity).relation
    if verdict_of(relation) is Verdict.CONTRADICTED:
        return otherwise(line, Kind.AGE, p.first, p.last, stated, age.quantity, firm=True)
    text = f"The record gives {name_of(corpus, age.entity)}'s age then as {right}: {line.evidence.text}"
    reason = Reason.FINER_THAN_RECORD if verdict_of(relation) is Verdict.UNKNOWN else None
    return Finding(verdict_of(relation), Kind.AGE, relation, p.first, p.last, text, stated, age.quantity, line, reason, firm=True)


def _at_that_time(then: Proposition, line: Line, corpus: Corpus) -> bool:
    """Whether the line that gives the age gives it of that time: "who was 52 when he died"."""
    words = line.sentence.words
    clauses = [q for q in line.sentence.propositions if q.origin == "adverbial" and any(w.low == "when" for w in words[max(q.first - 2, 0) : q.at])]
    return any(same_event(then, q, corpus.table) for q in clauses)


def _dead(who: Mention, then: Proposition, corpus: Corpus) -> bool:
    """Whether it is of when somebody died who is dead: a report tells no other age of him."""
    whom = then.patient or then.agent
    if "kill" not in event_families(then) or whom is None or whom.entity != who.entity:
        return False
    return any(fate.state == "dead" for fate in corpus.roll.of(who))


def _clause(p: Proposition, sentence: Sentence) -> Proposition | None:
    """The clause behind "when" that says of what time the age is."""
    at = next((i for i in range(max(p.at, 0) + 1, len(sentence.words)) if sentence.words[i].low in _WHEN), -1)
    return next((q for q in sentence.propositions if q.at > at and q is not p and q.origin == "adverbial"), None) if at > 0 else None


def _years_since(then: Proposition, sentence: Sentence, corpus: Corpus) -> tuple[float | None, Line | None]:
    for line in candidates(slots_of(then, sentence.words), sentence.words, corpus):
        for event in line.events:
            if not same_event(then, event.proposition, corpus.table):
                continue
            for date in event.proposition.dates:
                if date.date.relative is not None and date.date.relative[0] in _YEARS and date.date.relative[1] < 0:
                    return -date.date.relative[1] * _YEARS[date.date.relative[0]], line
    return None, None
