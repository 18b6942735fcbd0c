"""Judging what a business is said to be in: a dairy company is no steel company."""

from __future__ import annotations

from collections.abc import Iterable

from service.engine.corpus import Corpus
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding
from service.engine.persons import name_of
from service.engine.reading import Proposition
from service.engine.vocabulary.sectors import SECTOR_OF


def judge_trade(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Brenn is a steel company" -> a contradiction where the record calls it by trades of other groups only; nothing in any other case."""
    if p.predicate not in ("be", "remain") or p.negated or p.mood != "asserted" or p.agent is None or p.complement is None or p.complement.name:
        return []
    known = corpus.table.known.get(p.agent.entity)
    stated = _trades((*p.complement.mods, p.complement.head))
    if known is None or known.kind == "person" or not stated or p.complement.determiner not in ("a", "an", "the", ""):
        return []
    recorded = _trades([*(word for head, mods in known.described for word in (*mods, head)), known.display.lower().rpartition(" ")[2]])
    if not recorded or not {SECTOR_OF[word] for word in recorded}.isdisjoint(SECTOR_OF[word] for word in stated):
        return []
    first, last = p.complement.first, p.complement.last
    line = next((line for line in corpus.lines_of(known.id) if recorded[0] in line.lows), None)
    text = f"The record has {name_of(corpus, known.id)} in {recorded[0]}; the statement says {stated[0]}."
    return [Finding(Verdict.CONTRADICTED, Kind.ROLE, Relation.DISJOINT, first, last, text, stated[0], recorded[0], line)]


def _trades(words: Iterable[str]) -> list[str]:
    return [word for word in words if word in SECTOR_OF]
