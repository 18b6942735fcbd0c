"""So many of a sort that are picked out: "two novels that are set in Vale" may be among the six that somebody wrote, and are no rival of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.compare.words import WordRelation
from service.engine.lines_of_evidence import Line, has_word
from service.engine.model import Quantity, Verdict
from service.engine.parts import Finding, opened
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import LIGHT_VERBS, participants

_LINKS = frozenset("who that which whose whom where".split())
_PICKING = frozenset(("relative", "participle"))
_OPEN = "The record counts all of them, and not those who are picked out."


def of_some(findings: Sequence[Finding], p: Proposition, sentence: Sentence) -> list[Finding]:
    """The findings of a proposition, those left open that hold a number of some who are picked out against that of all of them."""
    return [opened(f, _OPEN)._replace(line=None) if _of_all(f, sentence) else f for f in findings]


def _of_all(f: Finding, sentence: Sentence) -> bool:
    if f.verdict is not Verdict.CONTRADICTED or f.line is None or not isinstance(f.stated, Quantity) or not isinstance(f.recorded, Quantity):
        return False
    if not f.stated.high < f.recorded.low or f.firm:
        return False
    return picks_out(sentence, f.first, f.line)


def picks_out(sentence: Sentence, at: int, line: Line) -> bool:
    """Whether the number at a place counts only those of whom a clause behind it says what a line does not say of all."""
    counted = next((m for m in sentence.mentions if m.quantity is not None and m.quantity.first <= at < m.quantity.last and m.head), None)
    if counted is None or counted.quantity is None or counted.quantity.form != "cardinal":
        return False
    return any(_tells_more(q, counted, line) for q in _clauses(sentence, counted))


def _tells_more(q: Proposition, counted: Mention, line: Line) -> bool:
    """Whether a clause denies something, or has a word or a figure of which the line has nothing."""
    if q.negated or any(not _told(word, line) for word in _words(q, counted)):
        return True
    figures = [m.quantity for _, m in participants(q) if m.quantity is not None and m.head_at != counted.head_at and m.first != counted.first]
    return any(all(figure.quantity != there.quantity for there in line.sentence.quantities) for figure in (*figures, *((q.age,) if q.age is not None else ())))


def _clauses(sentence: Sentence, counted: Mention) -> Iterator[Proposition]:
    for p in sentence.propositions:
        if p.origin in _PICKING and any(m is not None and m.head_at == counted.head_at for m in (p.agent, p.patient)) and _close(sentence, p, counted):
            yield p


def _close(sentence: Sentence, p: Proposition, counted: Mention) -> bool:
    """Whether the clause stands right behind what it picks out, with no comma between: what a comma parts off only adds something."""
    if p.at < counted.last or p.origin == "participle" and p.at > counted.last + 1:
        return False
    between = sentence.words[counted.last : p.at]
    return all(word.text != "," for word in between) and (p.origin == "participle" or not between or between[0].low in _LINKS)


def _words(p: Proposition, counted: Mention) -> Iterator[str]:
    if p.predicate not in LIGHT_VERBS:
        yield p.predicate
    for _, mention in participants(p):
        if mention.head_at != counted.head_at:
            yield mention.entity if mention.name and mention.entity else mention.head
    yield from (lemma for lemma, _ in p.adjectives)


def _told(word: str, line: Line) -> bool:
    return not word or word in line.entities or has_word(line, word, WordRelation.SYNONYM)
