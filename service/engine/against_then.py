"""Whether two changes of which one is set against an earlier time are one: "fewer seats than in 2019", "won 12 seats, seven fewer than four years ago"."""

from __future__ import annotations

from dataclasses import replace

from service.engine.changes import Change
from service.engine.clauses.set_against import FORMER, Against, set_against, then_at
from service.engine.compare.dates import date_relation
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.parts import AGREES
from service.engine.reading import Proposition, Sentence
from service.engine.seats import HAVING
from service.engine.vocabulary.comparing import COUNTED

# who wins more seats has more of them, and gains some
_HAVING = HAVING | {"lose"}
_COMPARED = COUNTED | frozenset("longer shorter stronger weaker".split())


def comparable_times(stated: Change, known: Change, sentence: Sentence, line: Line) -> bool:
    """Whether what is set against an earlier time is the same doing, and the earlier time may be the same."""
    mine, theirs = stated.against, known.against
    if theirs is not None and not _one_doing(stated.proposition, known.proposition, mine):
        return False
    if mine is not None and theirs is None:
        return False
    return same_then(_then_of(stated, sentence), _then_of(known, line.sentence))


def same_then(mine: Against | None, theirs: Against | None) -> bool:
    """Whether two earlier times may be one: of two dates only where they agree; "the last election" is any."""
    if mine is None or theirs is None or mine.date is None or theirs.date is None:
        return True
    return date_relation(replace(mine.date.date, bound=None), replace(theirs.date.date, bound=None)) in AGREES  # "more than four years ago" bounds nothing


def sets_against_then(sentence: Sentence) -> bool:
    """Whether a sentence holds something against what was: "lower than at the last election"."""
    words = sentence.words
    for at, word in enumerate(words):
        if word.low == "than" and then_at(words, sentence.dates, at + 1) is not None and any(w.low in _COMPARED for w in words[max(at - 4, 0) : at]):
            return True
    return False


def old_value_told(p: Proposition, known: Change, sentence: Sentence, line: Line) -> Relation | None:
    """How the time of a statement stands to that of the former value of a change: equal where it is the same, absent where it is the time of the new one."""
    tail = next((a for a in set_against(line.sentence.words, line.sentence.quantities, line.sentence.dates) if a.old is not None), known.against)
    if tail is None or known.old is None and known.by is None:
        return None
    if tail.date is not None:
        relations = [date_relation(d.date, tail.date.date) for d in p.dates]
        return Relation.EQUAL if any(r in AGREES for r in relations) else None
    words = line.sentence.words[tail.first : tail.last]
    former = {w.low for w in words} & FORMER
    nouns = {w.lemma for w in words if w.tag == "N"}
    there = [m for preposition, m in p.obliques if preposition in ("at", "in", "on") and m.head in nouns and set(m.mods) & FORMER]
    return Relation.EQUAL if former and there else None


def _then_of(change: Change, sentence: Sentence) -> Against | None:
    if change.against is not None:
        return change.against
    return next(iter(set_against(sentence.words, sentence.quantities, sentence.dates)), None)


def _one_doing(mine: Proposition, theirs: Proposition, tail: Against | None) -> bool:
    """Whether the verbs are of one doing; of a gain or a loss it has to be of having."""
    if {mine.predicate, theirs.predicate} == {"lose", "cut"}:
        return tail is not None  # jobs are lost, jobs are cut
    if mine.predicate in _HAVING and theirs.predicate in _HAVING:
        return tail is None or "lose" not in (mine.predicate, theirs.predicate) or mine.predicate == theirs.predicate
    return tail is not None and relate(mine.predicate, theirs.predicate, "v") >= WordRelation.BROADER
