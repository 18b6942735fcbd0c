"""Judging how many watched a match: "a crowd of 8,750", "more than 8,000 people watched the second leg", "the attendance was 8,750"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.quantities import quantity_relation
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.match_lines import of_same_game
from service.engine.model import Kind, Quantity, Relation
from service.engine.parts import AGREES, Finding, otherwise, told_by
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import participants
from service.engine.vocabulary.games import CROWD, GAMES, LOOKING_ON, SPECTATORS


def judge_crowd(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on how many watched a match -> a finding by the only such figure of a text; none otherwise."""
    mine = None if p.negated or p.dates or p.mood != "asserted" else _stated(p)
    if mine is None:
        return []
    told = list(_told(corpus))
    if len({(one.low, one.high) for one, _ in told}) != 1 or not of_same_game(p, corpus):
        return []
    theirs, line = told[0]
    relation = quantity_relation(mine.quantity, theirs)
    if relation in AGREES:
        return [told_by(line, Kind.COUNT, p.first, p.last, borne_out=True)]
    return [otherwise(line, Kind.COUNT, mine.first, mine.last, mine.quantity, theirs, firm=True)] if relation is Relation.DISJOINT else []


def _stated(p: Proposition) -> QuantityMention | None:
    """The figure of a statement that is about nothing but those who watched."""
    who = p.agent
    if p.predicate == "be" and who is not None and who.head in CROWD and p.complement is not None and not p.complement.head:
        return p.complement.quantity
    if p.predicate in ("draw", "have", "attract") and who is not None and who.head in GAMES and p.patient is not None:
        return _of_crowd(p.patient) if p.patient.head in CROWD else p.patient.quantity if p.patient.head in SPECTATORS else None
    if p.predicate in LOOKING_ON and who is not None and p.patient is not None and p.patient.head in GAMES:
        return _of_crowd(who) if who.head in CROWD else who.quantity if who.head in SPECTATORS and not who.mods else None
    if p.predicate == "be" and who is not None and "there" in p.adverbs and who.head in SPECTATORS - {"people", "person"} and not who.mods:
        return who.quantity if all(m.head in GAMES for _, m in p.obliques) else None
    if p.predicate in ("play", "happen") and (p.patient or who) is not None and (what := p.patient or who) is not None and what.head in GAMES:
        crowd = next((m for q, m in p.obliques if q in ("before", "of") and m.head in CROWD), None)
        return _of_crowd(crowd) if crowd is not None and len(p.obliques) == 1 else None
    return None


def _of_crowd(m: Mention) -> QuantityMention | None:
    return m.of.quantity if m.of is not None and not m.of.name else m.quantity


def _told(corpus: Corpus) -> Iterator[tuple[Quantity, Line]]:
    """Every figure of a text for a crowd that watched."""
    for line in corpus.lines:
        for figure in _figures(line.sentence):
            if figure.form in ("cardinal", "vague"):
                yield figure.quantity, line


def _figures(sentence: Sentence) -> Iterator[QuantityMention]:
    seen: set[int] = set()
    for p in sentence.propositions:
        stated = _stated(p)
        told = [stated] if stated is not None else [_of_crowd(m) for _, m in participants(p) if m.head in CROWD]
        for figure in told:
            if figure is not None and figure.first not in seen:
                seen.add(figure.first)
                yield figure
