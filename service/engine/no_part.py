"""Judging who brought something about against a line that keeps somebody out of it: "the release was independent of mediation by Qatar".

Whoever had no part in it did not arrange it, broker it or secure it; that it came about without him is borne out.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.postings import KEPT_OUT
from service.engine.reading import APART, Mention, Proposition, behind, is_known
from service.engine.slots import event_families, families_of_word

_LINES = 64  # about one that are gone through
_WITHOUT = frozenset(("without", APART))
_MEANS = _WITHOUT | {"by", "through", "via", "with"}


def judge_no_part(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition about how something came about -> a finding where a line says that the very one had no part in it; none for any other."""
    if (taken := _taken_part(p, corpus)) is not None:
        who, what = taken
        for line in corpus.lines_with(KEPT_OUT + who, _LINES):
            if _kept_out(what, line) is not None and who in line.entities:
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=p.negated)]
        return []
    thing = p.patient or (p.agent if p.predicate == "be" else None)
    if thing is None or p.mood != "asserted" or not (actors := set(_actors(p, corpus))):
        return []
    without = any(preposition in _WITHOUT for preposition, _ in p.obliques)
    for line in corpus.lines_with(KEPT_OUT + min(actors), _LINES):
        deed = _kept_out(thing, line) if actors <= line.entities else None
        if deed is None or not _same_deed(p, deed):
            continue
        return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=p.negated != without)]
    return []


def _taken_part(p: Proposition, corpus: Corpus) -> tuple[str, Mention] | None:
    """Who is said to have had a part in what: "had no part in the release", "played a role in it", "was not involved in it"; None for any other clause."""
    doer = p.agent or p.patient
    if doer is None or doer.entity not in corpus.table.known or p.mood != "asserted":
        return None
    part = p.predicate in _HAVING and p.patient is not None and p.patient.head in _PARTS
    thing = behind(p, "in")
    return (doer.entity, thing) if thing is not None and (part or p.predicate in _TAKING_PART) else None


_HAVING = frozenset("have play take".split())
_PARTS = frozenset("part role hand share involvement".split())
_TAKING_PART = frozenset("participate involve".split())


def _actors(p: Proposition, corpus: Corpus) -> Iterator[str]:
    """Who is said to have brought it about, or to have had no part: "Qatar arranged it", "secured by U.S. mediation", "without the help of Egypt"."""
    means = [m for preposition, m in p.obliques if preposition in _MEANS]
    if p.agent is not None and p.patient is not None:
        means.append(p.agent)
    for m in means:
        for one in (m, m.of, m.possessor):
            if one is not None and one.entity in corpus.table.known:
                yield one.entity
        yield from (entity for mod in m.mods if (entity := entity_of_modifier(mod, corpus.table)))


def _kept_out(thing: Mention, line: Line) -> Mention | None:
    """What a line says that the very thing came about without: the mediation."""
    for event in line.events:
        told = event.proposition
        whose = told.agent or told.patient
        if told.negated or whose is None or not _same(thing, whose):
            continue
        deed = behind(told, APART)
        if deed is not None:
            return deed
    return None


def _same(mine: Mention, theirs: Mention) -> bool:
    """Whether two mentions name one thing: the release of the very ones."""
    owner, other = mine.of or mine.possessor, theirs.of or theirs.possessor
    if owner is None or other is None:
        return is_known(mine) and other is not None and other.entity == mine.entity
    return bool(owner.entity) and owner.entity == other.entity and not families_of_word(mine.head).isdisjoint(families_of_word(theirs.head))


def _same_deed(p: Proposition, deed: Mention) -> bool:
    """Whether what is stated is the deed that had no part, by its verb or by a noun in it."""
    nouns = [m.head for _, m in p.obliques]
    if p.agent is not None:
        nouns.append(p.agent.head)
    return deed.head in nouns or not event_families(p).isdisjoint(families_of_word(deed.head))
