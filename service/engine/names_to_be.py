"""What something is going to be called: "The firm will be called Nordia" of one that "will keep the Nordia name".

A name that a thing is to get says nothing of the one that it has, so these are held against what the record says of names to come and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, otherwise, told_by
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.tagging.word import Word

_CALLING = frozenset("call name rename title christen dub".split())
_BEARING = frozenset("keep retain bear carry take adopt use have get receive".split())
_FIRMS = frozenset("company firm group business corporation concern enterprise conglomerate".split())
_NEW = frozenset("new combined merged joint enlarged future".split())
_SAID_BY = sorted(_CALLING)  # terms of lines that may say it
_MOST = 40  # lines that speak of names


class Named(NamedTuple):
    """A thing and the name that it is to have, in lower case, with the words that say it."""

    thing: Mention
    name: str
    first: int
    last: int


def judge_name_to_be(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition that says what something will be called -> whether the record says so; none where it says no such thing."""
    stated = _named(p, sentence.words, corpus) if p.mood == "prediction" else None
    if stated is None:
        return []
    told = [(named, line) for named, line in _told(corpus) if _one_thing(stated.thing, named.thing)]
    first, last = stated.first, stated.last
    same = next((line for named, line in told if named.name == stated.name), None)
    if same is not None:
        return [told_by(same, Kind.NAME, first, last, borne_out=not p.negated)]
    if len({named.name for named, _ in told}) == 1 and not p.negated and not _part_of(told[0][0].name, stated.name):
        return [otherwise(told[0][1], Kind.NAME, first, last, stated.name.title(), told[0][0].name.title(), firm=True)]
    text = "The record does not say what it will be called."
    return [Finding(Verdict.UNKNOWN, Kind.NAME, Relation.ABSENT, first, last, text, reason=Reason.NOT_MENTIONED, apart=True)]


def _part_of(one: str, other: str) -> bool:
    """Whether one name is a part of the other: "Nordia", "Nordia Bank"."""
    mine, theirs = set(one.split()), set(other.split())
    return mine <= theirs or theirs <= mine


def _told(corpus: Corpus) -> Iterator[tuple[Named, Line]]:
    """What the record says of names to come."""
    numbers = corpus.postings.of_any(_SAID_BY)
    for number in numbers if len(numbers) <= _MOST else ():
        line = corpus.lines[number]
        for event in line.events:
            p = event.proposition
            named = _named(p, line.sentence.words, corpus) if p.mood == "prediction" and not p.negated else None
            if named is not None:
                yield named, line


def _named(p: Proposition, words: Sequence[Word], corpus: Corpus) -> Named | None:
    """ "X will be called Y", "X will keep the Y name", "its name will be Y"."""
    if p.predicate in _CALLING and p.agent is None and p.patient is not None:
        given = next((m for m in p.others if m.name), None)
        return Named(p.patient, given.name.lower(), given.first, given.last) if given is not None else None
    if p.predicate in _BEARING and p.agent is not None and p.patient is not None:
        name = _name_borne(p.patient, words, corpus)
        return Named(p.agent, name, p.patient.first, p.patient.last) if name else None
    if p.predicate == "be" and p.agent is not None and p.agent.head == "name" and p.complement is not None and p.complement.name:
        owner = p.agent.of or p.agent.possessor
        return Named(owner, p.complement.name.lower(), p.complement.first, p.complement.last) if owner is not None else None
    return None


def _name_borne(what: Mention, words: Sequence[Word], corpus: Corpus) -> str:
    """ "The Nordia name", "the name Nordia", "the name of its founder, Nord"; "" for "its old name"."""
    if what.name:
        return what.name.lower() if any(word.low == "name" for word in words[max(what.first - 1, 0) : what.head_at]) else ""
    if what.head != "name":
        return ""
    before = [word.low for word in words[what.first : what.head_at] if word.text[:1].isupper() and word.tag != "D"]
    if before:
        return " ".join(before)
    known = corpus.table.known.get(what.of.entity) if what.of is not None else None
    return known.display.lower() if known is not None else ""


def _one_thing(mine: Mention, theirs: Mention) -> bool:
    """Whether both are of one thing: of bodies, "the company" is whichever is to get a name."""
    if same_one(mine, theirs):
        return True
    if mine.name or theirs.name:
        return False
    if (kept := set(mine.mods) - _NEW) and (others := set(theirs.mods) - _NEW) and kept.isdisjoint(others):
        return False  # "the port company", "the new football club"
    one, other = mine.head, theirs.entity.lstrip("~") if theirs.pronoun else theirs.head
    return one in _FIRMS and other in _FIRMS or one == other or relate(one, other, "n") >= WordRelation.SYNONYM
