"""Who drives, runs or owns what: "Novak was driving the freight train" of the driver of the express, where the other train has a driver of its own.

Only what excludes the statement is found here; that somebody drives what he is said to drive is for the slots to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, otherwise
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.collectives import ANY_BODY
from service.engine.vocabulary.keeping import KEEPING

_VERBS = {verb: sort for sort, verbs, _, _ in KEEPING for verb in verbs.split()}
_NOUNS = {noun: sort for sort, _, nouns, _ in KEEPING for noun in nouns.split()}
_WORDS = {sort: (*verbs.split(), *nouns.split()) for sort, verbs, nouns, _ in KEEPING}
_MOST = 40  # lines that tell of such things; in a record with more there are many of each
_CHANGING_HANDS = frozenset(("buy", "sell"))


class Keeper(NamedTuple):
    """Who keeps what, in the line that tells it."""

    sort: str
    thing: Mention
    who: Mention
    line: Line


def judge_keeper(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that lets somebody drive, run or own a thing -> the finding that another does, or that he has another; none otherwise."""
    stated = _kept(p)
    if stated is None or p.negated or p.mood != "asserted" or p.governed:
        return []
    sort, thing, who = stated
    if thing.name and not is_known(thing) or thing.determiner in ("a", "an") or thing.plural or not is_known(who):
        return []
    told = list(_told(sort, corpus))
    same = [one for one in told if _same(thing, one.thing, told)]
    if any(one.who.entity == who.entity for one in same) or sort == "own" and _changes_hands(thing, corpus):
        return []
    others = {one.who.entity for one in same if is_known(one.who)}
    if len(others) == 1:
        return [_another(who, next(one for one in same if is_known(one.who)), corpus)]
    elsewhere = next((one for one in told if one.who.entity == who.entity and _apart(thing, one.thing)), None)
    return [_elsewhere(p, elsewhere, thing)] if elsewhere is not None else []


def _kept(p: Proposition) -> tuple[str, Mention, Mention] | None:
    """What sort of keeping a proposition tells, of what and by whom; None where it tells none."""
    if p.predicate in _VERBS and p.agent is not None and p.patient is not None:
        return _VERBS[p.predicate], p.patient, p.agent
    role = p.complement
    if p.predicate == "be" and p.agent is not None and role is not None and role.head in _NOUNS and (thing := role.of or role.possessor) is not None:
        return (_NOUNS[role.head], thing, p.agent) if not role.partitive and "former" not in role.mods else None
    return None


def _told(sort: str, corpus: Corpus) -> Iterator[Keeper]:
    """Who keeps what by the lines that have a word for it."""
    numbers = corpus.postings.of_any(_WORDS[sort])
    for number in numbers[: _MOST if len(numbers) <= _MOST else 0]:
        line = corpus.lines[number]
        for event in line.events:
            p = event.proposition
            kept = _kept(p) if not p.negated and p.mood == "asserted" else None
            if kept is not None and kept[0] == sort:
                yield Keeper(sort, kept[1], kept[2], line)


def _noun(mention: Mention) -> str:
    return mention.entity[1:] if mention.entity.startswith("~") else mention.head


def _same(mine: Mention, theirs: Mention, told: list[Keeper]) -> bool:
    """Whether two noun phrases surely mean one thing: the same noun, told apart by no other word, and by none where the record has several."""
    if is_known(mine) or is_known(theirs):
        return mine.entity == theirs.entity
    if _noun(mine) != _noun(theirs):
        return False
    if mine.mods and theirs.mods:
        return not set(mine.mods).isdisjoint(theirs.mods)
    several = {mods for one in told if _noun(one.thing) == _noun(mine) and (mods := one.thing.mods)}
    return not mine.mods and not theirs.mods or len(several) < 2


def _apart(mine: Mention, theirs: Mention) -> bool:
    """Whether two noun phrases surely mean two things."""
    if is_known(mine) or is_known(theirs):
        return False
    one, other = _noun(mine), _noun(theirs)
    if one == other:
        return bool(mine.mods and theirs.mods) and set(mine.mods).isdisjoint(theirs.mods)
    return relate(one, other, "n") in (WordRelation.NONE, WordRelation.SIBLING) and relate(other, one, "n") in (WordRelation.NONE, WordRelation.SIBLING)


def _two_parts(mine: Mention, theirs: Mention) -> bool:
    """Whether both are parts of the same one, told apart by the words before one noun: its wine business and its soft drinks business."""
    one, other = mine.possessor or mine.of, theirs.possessor or theirs.of
    if mine.head != theirs.head or not mine.mods or not theirs.mods or one is None or other is None:
        return False
    return one.entity == other.entity != "" or one.head in ANY_BODY


def _changes_hands(thing: Mention, corpus: Corpus) -> bool:
    """Whether the record tells that such a thing was bought or sold: then it has had several owners."""
    return any(not event.families.isdisjoint(_CHANGING_HANDS) for line in corpus.lines_with(thing.head, _MOST) for event in line.events)


def _another(who: Mention, told: Keeper, corpus: Corpus) -> Finding:
    recorded = corpus.table.known[told.who.entity].display if told.who.entity in corpus.table.known else told.who.head
    return otherwise(told.line, Kind.NAME, who.first, who.last, who.name or who.head, recorded, firm=True)


def _elsewhere(p: Proposition, told: Keeper, thing: Mention) -> Finding:
    """He has another one: of two that are driven, or two parts of one body that are run, that excludes it, of two that are owned it does not."""
    if told.sort == "drive" or told.sort != "own" and _two_parts(thing, told.thing):
        text = f"The record has him with another: {told.line.evidence.text}"
        return Finding(Verdict.CONTRADICTED, Kind.ROLE, Relation.DISJOINT, p.first, p.last, text, line=told.line, firm=True)
    text = "The record tells of another thing that is theirs, which does not settle this."
    return Finding(Verdict.UNKNOWN, Kind.ROLE, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED, firm=True)
