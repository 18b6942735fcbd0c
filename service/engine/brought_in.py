"""Whether a line brings in another one of a sort that its text has told of: "A smaller dam burst in 2003" is not about the dam."""

from __future__ import annotations

from service.engine.compare.events import EventMatch
from service.engine.compare.narrowing import ALIKE, APART, EXCLUDED, OPEN, Narrower, narrowed_by, which_one
from service.engine.corpus import Corpus
from service.engine.namesakes import of_a_namesake
from service.engine.reading import Mention, Proposition
from service.engine.slots import participants
from service.engine.vocabulary.closed_class import INDEFINITE
from service.engine.vocabulary.hedges_of_scope import SINGLING


def brings_in_another(match: EventMatch, p: Proposition, corpus: Corpus) -> bool:
    """Whether ``p`` is of a thing that stands alone as "the ..." and the line tells its event of one that it brings in, after the text had one; the first line
    may be a headline, which leaves its articles out. Of two things of one noun a figure of the one is none of the other."""
    if not corpus.curated and p.agent is not None and p.agent.mods and _gives_a_figure(p) and of_a_namesake(p.agent, match.line, corpus):
        return True
    theirs = match.proposition
    mine = p.patient if p.patient is not None and p.patient.head else p.agent
    if not corpus.curated and theirs is not None and mine is not None and mine.head and _gives_a_figure(p) and _one_singled_out(mine, theirs):
        return True  # how long the longest strike was does not tell how long the strike is
    if corpus.curated or theirs is None or mine is None or not _the_one(mine) or p.obliques:
        return False
    told = [m for _, m in participants(theirs) if m.head == mine.head]
    return bool(told) and all(_new(m) for m in told) and any(0 < number < match.line.number for number in corpus.postings.of(mine.head))


def of_the_very_one(p: Proposition, matches: list[EventMatch], corpus: Corpus) -> list[EventMatch]:
    """The matches without those of another thing of the noun, told by what stands behind it: a bomb in Vik is no witness to what the bomb in Ostby did, where
    a line tells of that, nor unemployment among men to that among women."""
    mine = narrowed_by(p)
    if not mine:
        return matches
    ways = [which_one(mine, p, match.proposition) if match.proposition is not None else OPEN for match in matches]
    out = (APART, EXCLUDED) if ALIKE in ways else (EXCLUDED,)
    return [match for match, way in zip(matches, ways, strict=True) if way not in out or way == APART and _one_in_other(mine, match, corpus)]


def _one_in_other(mine: list[Narrower], match: EventMatch, corpus: Corpus) -> bool:
    """Whether a place of the one lies in a place of the other."""
    theirs = [m.entity for _, m in match.proposition.obliques if m.entity] if match.proposition is not None else []
    return any(corpus.facts.lies_in(m.entity, there) or corpus.facts.lies_in(there, m.entity) for _, m in mine if m.entity for there in theirs)


def _one_singled_out(mine: Mention, theirs: Proposition) -> bool:
    """Whether the clause is of one that is told from others of its noun by a word that the statement does not have."""
    if mine.name or mine.plural or mine.determiner in ("a", "an", "no") or not SINGLING.isdisjoint(mine.mods):
        return False
    told = [m for role, m in participants(theirs) if m.head == mine.head and not role.endswith(":")]
    return bool(told) and all(m.determiner == "the" and not SINGLING.isdisjoint(m.mods) for m in told)


def _gives_a_figure(p: Proposition) -> bool:
    return bool(p.dates) or any(m.quantity is not None for _, m in participants(p))


def _the_one(m: Mention) -> bool:
    plain = not (m.name or m.pronoun or m.plural or m.mods or m.quantity or m.of or m.possessor)
    return plain and m.determiner in ("the", "this", "that") and bool(m.head)


def _new(m: Mention) -> bool:
    return m.determiner in INDEFINITE and bool(m.mods or m.determiner == "another") and not m.plural and not m.name
