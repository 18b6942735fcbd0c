"""Judging what somebody says brought a thing about: "credited the rescue to the navy" of one who credits it to the fishermen."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known

_LINES = 60  # lines that have the speaker
_PARTIES = ("between", "with", "by", "among")  # whose talks they were


def judge_credit(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A thing that somebody puts down to a state or a body -> against what he puts it down to on record; none where he is not on record with it.

    Of people it is left open: who speaks of his government's efforts may have meant its president.
    """
    if p.predicate != "cause" or p.negated or p.mood != "asserted" or p.speaker is None or p.agent is None or p.patient is None or not is_known(p.speaker):
        return []
    lines = list(_on_his_word(p.patient, p.speaker.entity, corpus))
    named = _bodies(p, corpus)
    if not lines or any(named.issubset(line.entities) for line in lines):
        return []
    return [told_by(lines[0], Kind.QUOTE, p.first, p.last, borne_out=False)]


def _on_his_word(effect: Mention, speaker: str, corpus: Corpus) -> Iterator[Line]:
    """The lines in which the same one says what brought about such a thing."""
    for line in corpus.lines_of(speaker, _LINES):
        for event in line.events:
            q = event.proposition
            if q.predicate != "cause" or q.negated or q.agent is None or q.patient is None or q.speaker is None or q.speaker.entity != speaker:
                continue
            if relate(effect.head, q.patient.head, "n") >= WordRelation.SYNONYM:
                yield line
                break


def _bodies(p: Proposition, corpus: Corpus) -> set[str]:
    """The states and bodies that are said to have brought it about, by name or as whose doing it was."""
    assert p.agent is not None
    beside = [m for preposition, m in p.obliques if preposition in _PARTIES]
    cast = [m for one in [p.agent, *beside] for m in (one, one.of, one.possessor) if m is not None]
    found = {m.entity for m in cast} | {entity_of_modifier(mod, corpus.table) or "" for m in cast for mod in m.mods}
    known = [corpus.table.known.get(entity) for entity in found]
    return {one.id for one in known if one is not None and one.kind in ("place", "organization")}
