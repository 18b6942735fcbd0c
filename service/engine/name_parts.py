"""What a part of somebody's name is said to be: "Krivoi's first name is Roni", "the surname of the captain is Brandt"."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.known import Match
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition

_FIRST = frozenset("first given christian fore".split())
_LAST = frozenset("last family sur second".split())
_NAMES = {"forename": "first", "surname": "last"}


def judge_name_part(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that gives a first or last name -> whether the one on record has it; nothing for any other, or where nobody on record is meant."""
    which, whose, said = _stated(p)
    if whose is None or said is None or not which:
        return []
    known = corpus.table.known.get(whose.entity)
    names = known.display.split() if known is not None else []
    if known is None or known.kind not in ("person", "") or len(names) < 2:
        return []
    whole = f"{said.name} {names[-1]}" if which == "first" else f"{names[0]} {said.name}"
    found = corpus.table.find(whole, person=True)
    same = found.match >= Match.PARTIAL and (whose.entity == found.entity or whose.entity in found.rivals)
    agrees = same != p.negated
    verdict, relation = (Verdict.CONSISTENT, Relation.EQUAL) if agrees else (Verdict.CONTRADICTED, Relation.DISJOINT)
    line = next(corpus.lines_of(known.id), None)
    right = names[0] if which == "first" else names[-1]
    text = f"The record names {name_of(corpus, known.id)}."
    return [Finding(verdict, Kind.NAME, relation, said.first, said.last, text, said.name, right, line, None, None if same else right, firm=True)]


def _stated(p: Proposition) -> tuple[str, Mention | None, Mention | None]:
    """Which part of a name a proposition gives, whose, and what it is said to be."""
    named, said = p.agent, p.complement
    if named is not None and said is not None and named.name and not said.name:
        named, said = said, named  # "Roni is Krivoi's first name"
    if p.predicate != "be" or p.mood != "asserted" or named is None or said is None or not said.name or " " in said.name:
        return "", None, None
    which = _NAMES.get(named.head, "")
    if named.head == "name":
        which = "first" if not _FIRST.isdisjoint(named.mods) else "last" if not _LAST.isdisjoint(named.mods) else ""
    return which, named.possessor or named.of, said
