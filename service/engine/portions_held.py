"""The portions of a line that are of the same group in the same event as a stated one."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.bearing import has_whereabouts
from service.engine.compare.families import either, exclusive, precedes, successive
from service.engine.compare.sides import swapped
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus
from service.engine.event import event_of
from service.engine.lines_of_evidence import Line, has_word
from service.engine.model import Quantity
from service.engine.portions import NOT_EVERY, NOTHING, Portion
from service.engine.reading import Mention, Proposition, is_known
from service.engine.same_event import noun_of, one_predicate
from service.engine.slots import LIGHT_VERBS, event_families, participants
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.contests import CONTESTS
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.fates import BEING
from service.engine.wholes import places


def comparable(stated: Portion, line: Line, corpus: Corpus) -> Iterator[Portion]:
    """The portions of a line that are of the same group in the same event, turned round where the event is the opposite or denied."""
    for recorded in line.portions:
        before = corpus.lines[line.number - 1] if recorded.group.pronoun and line.number and not corpus.curated else None
        way = _way(stated.proposition, recorded.proposition)
        if not way or not has_whereabouts(stated.proposition, line):
            continue
        if _same_group(stated, recorded, (line, before), corpus) and _same_rest(stated, recorded, line, before):
            yield recorded if way > 0 else _turned(recorded)


def _way(stated: Proposition, recorded: Proposition) -> int:
    """1 for the same predicate, -1 for its denial or opposite, 0 for another."""
    stated, recorded = _sided(stated), _sided(recorded)
    if "still" in stated.adverbs and "still" not in recorded.adverbs and recorded.past and recorded.predicate not in LIGHT_VERBS:
        return 0  # who was taken there need not be there still
    same = _one_state(stated, recorded)
    if same == 0 or swapped(event_of(stated), event_of(recorded)):
        return 0
    if same < 0 and (stated.negated or recorded.negated) and not _one_or_the_other(stated, recorded):
        return 0  # who did not start has not finished for that
    if same > 0 and "longer" in stated.adverbs and "still" not in recorded.adverbs and not recorded.negated:
        return 0  # that they once were does not tell that they are still
    return -same if stated.negated != recorded.negated else same


def _one_or_the_other(stated: Proposition, recorded: Proposition) -> bool:
    """Whether two opposites leave nothing between them, so that who is not the one is the other."""
    if _states(stated) or _states(recorded):
        return True
    return either(event_families(stated), event_families(recorded))


def _sided(p: Proposition) -> Proposition:
    """ "Three members voted against it" opposed it."""
    if p.predicate != "vote":
        return p
    leads = [preposition for preposition, _ in p.obliques]
    return p._replace(predicate="oppose") if "against" in leads else p._replace(predicate="support") if "for" in leads else p


def _one_state(stated: Proposition, recorded: Proposition) -> int:
    mine, theirs = _states(stated), _states(recorded)
    for a in mine:
        for b in theirs:
            relation = relate(a, b)
            if relation >= WordRelation.SYNONYM:
                return 1
            if relation is WordRelation.OPPOSITE:
                return -1
    if mine or theirs:
        return _as_done(mine, event_families(recorded)) if not theirs else _as_done(theirs, event_families(stated)) if not mine else 0
    both = event_families(stated) | event_families(recorded)
    if exclusive(event_families(stated), event_families(recorded)) and not {"abduct", "release"} <= both and not _over_by_then(stated, recorded):
        return -1  # held is not released; but who was released had been abducted
    return 1 if one_predicate(stated, recorded) else 0


def _over_by_then(stated: Proposition, recorded: Proposition) -> bool:
    """Whether one of two has come before the other, as it may: who was detained may have been released since."""
    mine, theirs = event_families(stated), event_families(recorded)
    if not successive(mine, theirs):
        return False
    first = stated if precedes(mine, theirs) else recorded
    return first.past and not first.perfect and first.predicate not in _LASTING and "still" not in first.adverbs


_LASTING = frozenset("hold keep remain stay".split())  # what goes on, so that a text which tells it in the past means that it was so then


def _as_done(states: list[str], done: frozenset[str]) -> int:
    """1 where a state is what was done to them ("are free" of those who were released), -1 where it excludes that; 0 otherwise."""
    told = {f for state in states if (fate := BEING.get(state)) for f in _FAMILY_OF.get(fate, ())}
    if not told.isdisjoint(done):
        return 1
    return -1 if exclusive(frozenset(told), done) and "abduct" not in done else 0


_FAMILY_OF = {"free": ("release",), "held": ("hold",)}  # of the states in which somebody is: the family of what was done to him


def _states(p: Proposition) -> list[str]:
    """What a copula says of its subject, in single words."""
    if p.predicate in LIGHT_VERBS or p.predicate in ("be", "go", "remain"):
        return [lemma for lemma, _ in p.adjectives] + ([p.complement.head] if p.complement is not None and p.complement.head else [])
    return []


def _turned(recorded: Portion) -> Portion:
    """Three not freed of eight: five freed."""
    part, share = None, recorded.share.rest() if recorded.share is not None else None
    if share is None and recorded.part is not None and recorded.part.low > 0 and recorded.group.plural:
        share = NOT_EVERY  # where three members voted against it, not every member voted for it
    if recorded.part is not None and recorded.whole is not None and recorded.part.point is not None and recorded.whole.point is not None:
        left = recorded.whole.point - recorded.part.point
        part = Quantity(left, left)
    return recorded._replace(part=part, share=share)


def _same_group(stated: Portion, recorded: Portion, told: tuple[Line, Line | None], corpus: Corpus) -> bool:
    """Whether two portions are of the same ones; who "they" are, the line before has said."""
    mine, theirs = stated.group, recorded.group
    if mine.entity and theirs.entity and not mine.entity.startswith("~") and not theirs.entity.startswith("~"):
        return mine.entity == theirs.entity
    if _of_one_of_them(mine, theirs):
        return False
    one, other = noun_of(mine), noun_of(theirs)
    if mine.head in _ANY_OF_THEM and not one and places(stated.proposition):
        return bool(other)  # "those on the list": the place tells of whom
    anybody = theirs.head == "those" or theirs.head == "people" and recorded.share == NOTHING and recorded.whole is None
    if one and anybody and (names_person(one) or is_generic_person(one)):
        return not mine.mods or recorded.share == NOTHING  # "nobody was killed": no passenger, either
    if not one or not other:
        return False
    if not (one == other or relate(one, other, "n") >= WordRelation.BROADER or is_generic_person(one) and names_person(other)):
        return False
    listed = mine.whole is not None and bool(places(stated.proposition))  # "of the eight Danish sailors on the list": the list tells which eight they are
    said = [mod for mod in mine.mods if not (one == "member" and mod in COLLECTIVES)]  # "union members" are members
    lines = [line for line in told if line is not None]
    return all(listed and mod in DEMONYMS and corpus.postings.meet([mod], [other]) or any(_is_said(mod, theirs, line) for line in lines) for mod in said)


def _is_said(mod: str, theirs: Mention, line: Line) -> bool:
    """Whether a word before the noun of a group is in the line, too."""
    return mod in theirs.mods or has_word(line, mod, WordRelation.SYNONYM)


def _of_one_of_them(mine: Mention, theirs: Mention) -> bool:
    """Whether the stated group is somebody's by name, and the one on record another's: the Greens' members, of the members of parliament."""
    owner, other = mine.possessor or mine.of, theirs.possessor or theirs.of
    return owner is not None and is_known(owner) and other is not None and bool(other.entity) and other.entity != owner.entity


_ANY_OF_THEM = frozenset(("those", "people"))


def _same_rest(stated: Portion, recorded: Portion, line: Line, before: Line | None) -> bool:
    """Whether the others who take part in the statement are in the line, too, or for "three of them" in the line before."""
    for role, mention in participants(stated.proposition):
        if mention.first == stated.group.first or role == stated.role or mention.pronoun and not mention.entity or role == "complement":
            continue
        if role.endswith(":") and mention.quantity is not None:
            continue
        if not any(_told_in(mention, one) for one in (line, before) if one is not None):
            return False
        if role == "agent" and is_known(mention) and _by_another(mention, recorded.proposition):
            return False  # "Orvana won 55 percent and Telmark 45"
        if role == "to:" and _to_another(mention, recorded.proposition):
            return False  # "gives Orvana 55 percent and Telmark 45"
    return True


def _by_another(who: Mention, recorded: Proposition) -> bool:
    """Whether the line has another one by name who does it."""
    doer = recorded.agent
    return doer is not None and is_known(doer) and bool(doer.name) and doer.entity != who.entity


def _to_another(whom: Mention, recorded: Proposition) -> bool:
    """Whether the line has another one by name who gets it."""
    theirs = [m for preposition, m in recorded.obliques if preposition == "to" and is_known(m)]
    return is_known(whom) and bool(theirs) and all(m.entity != whom.entity for m in theirs)


def _told_in(mention: Mention, line: Line) -> bool:
    named = mention.entity if is_known(mention) else ""
    noun = noun_of(mention)
    if mention.head in CONTESTS and mention.determiner == "the" and not mention.mods:
        return True  # of those who started 131 finished: the race
    if named:
        return named in line.entities or not (mention.name or noun and mention.head not in line.terms)
    return not noun or has_word(line, noun, WordRelation.BROADER, "n")
