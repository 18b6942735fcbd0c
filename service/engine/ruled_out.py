"""Judging what is said to be the cause or the nature of something, against what is ruled out: "the fire was arson" of a chief who "ruled out arson"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known

_RULING_OUT = frozenset(("exclude", "deny", "reject", "dismiss"))
_LINES = 60  # that have the word, of which each is looked at
_BLAMED = frozenset(("cause", "trigger", "blame"))


def judge_ruled_out(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition -> a finding by a line that rules its cause out, or says that it is none; none for any other, or where others say so."""
    if p.mood != "asserted" or p.dates:
        return []
    ruling = p.predicate == "exclude" and p.agent is not None
    what = p.patient if ruling else _cause_in(p)
    if what is None or what.name or not what.head or what.quantity is not None:
        return []
    voice = p.agent if ruling else p.speaker
    for line, who in _ruled_out(what, corpus):
        if voice is None or who is not None and _same(voice, who):
            kind = Kind.EVENT if p.speaker is None else Kind.QUOTE
            return [told_by(line, kind, p.first, p.last, borne_out=p.negated != ruling)]
    return []


def _cause_in(p: Proposition) -> Mention | None:
    """What a statement has for a cause, or for what happened: "the fire was arson", "wind was the cause", "was caused by wind"."""
    if p.predicate in _BLAMED and p.agent is not None:
        return p.agent
    if p.predicate != "be" or p.complement is None or p.agent is None or p.governed:
        return None
    if p.complement.head == "cause":
        return p.agent
    return p.complement if not p.complement.determiner and not p.complement.plural and not p.complement.mods and p.agent.entity.startswith("~") else None


def _ruled_out(what: Mention, corpus: Corpus) -> Iterator[tuple[Line, Mention | None]]:
    """The lines that rule something out, each with who does."""
    for line in corpus.lines_with(what.head, _LINES):
        for q in line.sentence.propositions:
            if q.mood != "asserted":
                continue
            if q.predicate in _RULING_OUT and not q.negated and q.patient is not None and _alike(what, q.patient):
                yield line, q.agent
            elif q.negated and (cause := _cause_in(q)) is not None and q.predicate != "blame" and _alike(what, cause):
                yield line, q.speaker


def _alike(one: Mention, other: Mention) -> bool:
    return one.head == other.head and not other.name and (not one.mods or not other.mods or set(one.mods) == set(other.mods))


def _same(one: Mention, other: Mention) -> bool:
    mine, theirs = (m.entity if is_known(m) else m.entity[1:] or m.head for m in (one, other))
    return bool(mine) and mine == theirs
