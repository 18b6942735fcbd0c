"""Judging where somebody is said to stand by where the record has him: praise against blame of one thing, hope against doubt, agreement against dissent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.attitudes import Attitude, attitude_of
from service.engine.compare.families import exclusive
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.event_findings import kind_of
from service.engine.fates_told import ASSERTED
from service.engine.lines_of_evidence import Line
from service.engine.manners import manners_of
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known, meant_by
from service.engine.slots import event_families, families_of_word
from service.engine.vocabulary.attitudes import BORNE_OUT, MATTERS, PROTESTERS, PROTESTING
from service.engine.vocabulary.scope import ALL
from service.engine.vocabulary.speech import REPLYING
from service.engine.vocabulary.votes import VOTERS

_LINES = 64  # that speak of the holder, of which each is looked at


def judge_stance(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that tells somebody's attitude -> a finding by another one of the same holder on the same topic; none where it is not settled."""
    stated = attitude_of(p) if p.mood in ASSERTED or p.speaker is not None else None
    if stated is None or _counted(stated.holder):
        return []
    told = [(one, line, _ways(stated, one, line)) for one, line in _told_of(stated.holder, corpus) if one.circle == stated.circle]
    alike = [(one, line) for one, line, ways in told if ways and one.sign * ways == stated.sign]
    contrary = [(one, line) for one, line, ways in told if (ways or _of_its_owner(stated, one)) and one.sign * (ways or 1) != stated.sign]
    borne_out = next((line for one, line in alike if one.sign != stated.sign or _bears_out(stated, one)), None)
    if borne_out is not None and not contrary and not _says_more(p, stated):
        return [told_by(borne_out, kind_of(p, None), p.first, p.last, borne_out=True)]
    if not told and p.mood == "asserted" and (silent := _silent(stated.holder, corpus)) is not None:
        return [told_by(silent, kind_of(p, None), p.first, p.last, borne_out=False)]
    if contrary and not alike:
        return [told_by(contrary[0][1], kind_of(p, None), p.first, p.last, borne_out=False)]
    return []


def _silent(holder: Mention, corpus: Corpus) -> Line | None:
    """The line that says that the holder has said nothing at all: "Brovia has not commented"."""
    for line in corpus.lines_of(holder.entity, _LINES) if holder.entity in corpus.table.known else ():
        for event in line.events:
            p = event.proposition
            if p.negated and p.predicate in REPLYING and p.agent is not None and p.agent.entity == holder.entity and not (p.obliques or p.patient):
                return line
    return None


def _told_of(holder: Mention, corpus: Corpus) -> Iterator[tuple[Attitude, Line]]:
    """The attitudes that the record gives the holder."""
    known = holder.entity in corpus.table.known
    key = "e:" + holder.entity if known else meant_by(holder)
    for line in corpus.lines_with("protest" if not known and holder.head in PROTESTERS else key, _LINES):
        for event in line.events:
            told = attitude_of(event.proposition)
            if told is not None and not told.holder.partitive and _one_holder(holder, _as_a_whole(told.holder, line), event.proposition, known=known):
                yield told, line


def _counted(holder: Mention) -> bool:
    """Whether it is said of so many of a group: what others of it think tells nothing of them."""
    return holder.quantity is not None or holder.partitive or holder.determiner in _SOME


_SOME = frozenset("all every each both some many most few several no neither half".split()) | {"not all"}


def _one_holder(mine: Mention, theirs: Mention, told: Proposition, *, known: bool) -> bool:
    if known:
        return mine.entity == theirs.entity
    if mine.head in PROTESTERS and told.predicate in PROTESTING:
        return True
    if theirs.name or mine.name or mine.quantity is not None or theirs.quantity is not None:
        return False
    one, other = meant_by(mine), meant_by(theirs)
    return bool(one) and one == other and set(mine.mods) <= set(theirs.mods)


def _as_a_whole(holder: Mention, line: Line) -> Mention:
    """ "All 12 members of the group": the group."""
    every = line.sentence.words[holder.first].low in ALL
    return holder.of if every and holder.of is not None and holder.head in VOTERS else holder


def _ways(stated: Attitude, told: Attitude, line: Line) -> int:
    """1 where two attitudes may be of one thing, -1 where of a thing and its opposite, raising the rate and leaving it, 0 where of two things."""
    if stated.deed is None and told.deed is None:
        return int(_one_topic(stated, told, line) and _for_one(stated.whom, told.whom))
    mine, theirs = _deed_families(stated), _deed_families(told)
    if exclusive(mine, theirs):
        return -1
    if stated.deed is not None and told.deed is not None:
        return int(stated.deed.predicate == told.deed.predicate or not mine.isdisjoint(theirs)) * _same_object(stated.deed, told.deed)
    other = stated.topic or told.topic
    if other is None:
        return int("vote" in line.terms)
    return int(other.pronoun or other.head in MATTERS or not mine.isdisjoint(theirs))


def _of_its_owner(stated: Attitude, told: Attitude) -> bool:
    """Whether the one is of somebody by name and the other of what is his: who blames a country does not praise its success."""
    mine, theirs = stated.topic, told.topic
    if mine is None or theirs is None or stated.deed is not None or told.deed is not None or stated.whom is not None or told.whom is not None:
        return False
    owners = [m.entity for m in (mine.possessor, mine.of) if m is not None and is_known(m)]
    return theirs.entity in owners


def _for_one(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether what is good or ill is so for one and the same: for somebody, or for what is his."""
    if mine is None or theirs is None:
        return mine is theirs or mine is None
    ids = [{one.entity or one.head for one in (m, m.possessor, m.of) if one is not None and (one.entity or one.head)} for m in (mine, theirs)]
    return not ids[0].isdisjoint(ids[1])


def _deed_families(attitude: Attitude) -> frozenset[str]:
    if attitude.deed is not None:
        return event_families(attitude.deed)
    return families_of_word(attitude.topic.head) if attitude.topic is not None else frozenset()


def _same_object(mine: Proposition, theirs: Proposition) -> int:
    one, other = mine.patient, theirs.patient
    if one is None or other is None or one.pronoun or other.pronoun:
        return 1
    return int(one.head == other.head or relate(one.head, other.head, "n") >= WordRelation.SYNONYM)


def _bears_out(stated: Attitude, told: Attitude) -> bool:
    """Whether the stated sort follows from the one told; what is called so has to be called so, but for harm and help done to the same."""
    if stated.whom is not None and told.whom is not None and stated.topic is not None:
        return stated.whom.head == told.whom.head and stated.whom.entity == told.whom.entity
    return any(not BORNE_OUT[sort].isdisjoint(told.sorts) for sort in stated.sorts)


def _one_topic(stated: Attitude, told: Attitude, line: Line) -> bool:
    """Whether two attitudes may be of one thing."""
    mine, theirs = stated.topic, told.topic
    if mine is None or theirs is None:
        return mine is None and theirs is None or stated.circle != "opinion" or mine is None or told.cast and mine.head in MATTERS
    if not _one_owner(mine, theirs, line):
        return False
    if mine.entity and mine.entity == theirs.entity:
        return True
    named = [is_known(m) for m in (mine, theirs)]
    if any(named):
        return False
    one, other = meant_by(mine), theirs.entity.lstrip("~") or ("" if theirs.pronoun else theirs.head)
    if not other or one in MATTERS and other in MATTERS:
        return not one or one in MATTERS and all(m.head != one for m in line.sentence.mentions)  # "with the verdict but not with the sentence": two
    return relate(one, other, "n") >= WordRelation.SYNONYM or one in theirs.mods or other in mine.mods


def _one_owner(mine: Mention, theirs: Mention, line: Line) -> bool:
    """Whether what is said of one topic beside its noun is not said otherwise of the other: "the leadership of Hamas" is no Israeli one."""
    owners = [m.entity for m in (mine.of, mine.possessor) if m is not None and is_known(m)]
    if any(owner not in line.entities for owner in owners):
        return False
    return theirs.pronoun or set(mine.mods) <= set(theirs.mods) or mine.head != theirs.head or all(mod in line.terms for mod in mine.mods)


_BOTH = 2  # "the two delegations" are both


def _says_more(p: Proposition, stated: Attitude) -> bool:
    """Whether the clause has anything else that a like attitude does not bear out: "criticized the deal in a letter on Monday"."""
    others: Sequence[Mention] = [m for _, m in p.obliques if m is not stated.topic]
    counted = stated.topic is not None and stated.topic.quantity is not None and stated.topic.quantity.quantity.point != _BOTH
    return bool(others or p.dates or p.governed and stated.deed is None or p.others or manners_of(p)) or counted
