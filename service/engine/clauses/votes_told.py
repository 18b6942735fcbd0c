"""Votes and races, told by another noun: "gave the plan the go-ahead", "lawmakers passed it", "claimed victory", "ran unopposed"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import taken
from service.engine.clauses.offices_told import somebody
from service.engine.compare.words import names_person
from service.engine.reading import Proposition
from service.engine.vocabulary.closed_class import REFLEXIVE
from service.engine.vocabulary.offices_and_dealings import (
    APPROVING,
    APPROVING_PAIRS,
    DECIDING,
    DEFEAT,
    FACING,
    MATTERS,
    MEMBERS_OF,
    OPPONENTS,
    POLLS,
    REFUSING,
    REFUSING_PAIRS,
    RIGGED,
    SIDES,
    STANDING,
    VICTORY,
    VOTED_ON,
    WINNERS,
)

Turn = Callable[[Proposition], "Proposition | None"]
_GRANTING = frozenset("give grant".split())
_GETTING = frozenset("get receive win obtain secure".split())
_ADMITTING = frozenset("concede admit accept acknowledge".split())
_CLAIMING = frozenset("claim declare proclaim".split())
_BEHIND = frozenset(("ahead", "up", "down", "clear"))  # "the go-ahead", "the thumbs-up"


def voted_on(p: Proposition) -> Proposition:
    """A proposition of a vote or a race -> the same with its plain verb; itself for any other."""
    for turn in OF_VOTES.get(p.predicate, ()):
        if (told := turn(p)) is not None:
            return told
    return p


def _gave_leave(p: Proposition) -> Proposition | None:
    """ "Gave the plan the go-ahead", "the plan got the green light": approved it."""
    noun = p.patient
    if noun is None or noun.name or p.agent is None and p.predicate in _GETTING:
        return None
    word = next((f"{noun.head}-{adverb}" for adverb in p.adverbs if adverb in _BEHIND), noun.head)
    pair = (noun.mods[-1] if noun.mods else "", noun.head)
    verb = "approve" if word in APPROVING or pair in APPROVING_PAIRS else "reject" if word in REFUSING or pair in REFUSING_PAIRS else ""
    if not verb:
        return None
    adverbs = tuple([one for one in p.adverbs if one not in _BEHIND])
    if p.predicate in _GETTING:
        by, left = taken(p, ("from",))
        return p._replace(predicate=verb, agent=by, patient=p.agent, obliques=left, adverbs=adverbs)
    what, left = taken(p, ("to", "for"))
    if what is None or noun.of is not None or names_person(what.head) or what.pronoun and what.head in ("them", "him", "her"):
        return None  # "gave the workers a nod"
    return p._replace(predicate=verb, patient=what, obliques=left, adverbs=adverbs)


def _by_members(p: Proposition) -> Proposition | None:
    """ "Lawmakers approved the bill": parliament did."""
    who = p.agent
    if who is None or p.patient is None or p.patient.head not in VOTED_ON or who.head not in MEMBERS_OF or not who.plural:
        return None
    if who.quantity is not None or who.partitive or who.mods or who.determiner not in ("", "the") or who.of or who.possessor or who.name:
        return None
    return p._replace(agent=who._replace(head=MEMBERS_OF[who.head], plural=False, determiner="the"))


def _conceded(p: Proposition) -> Proposition | None:
    """ "Conceded defeat": says that he has lost."""
    if p.agent is None or p.patient is None or p.patient.head not in DEFEAT or p.patient.mods:
        return None
    return p._replace(predicate="knuckle", patient=None)


def _claimed(p: Proposition) -> Proposition | None:
    """ "Claimed victory", "declared herself the winner": says that he has won."""
    said = p.patient
    if p.agent is None or said is None or said.mods:
        return None
    called = [m.head for m in (said, *p.others, *((p.complement,) if p.complement is not None else ()))]
    own = not REFLEXIVE.isdisjoint(called) and not WINNERS.isdisjoint(called)
    if not own and (said.head not in VICTORY or p.others):
        return None
    return p._replace(predicate="exult", patient=None, others=(), complement=None)


def _sided(p: Proposition) -> Proposition | None:
    """ "Was an opponent of the law": opposed it."""
    what = p.complement
    if what is None or what.head not in SIDES or what.name or p.agent is None or p.adjectives or what.quantity is not None:
        return None
    matter = what.of or what.possessor
    if matter is None or matter.name or matter.head not in MATTERS:
        return None
    return p._replace(predicate=SIDES[what.head], at=what.head_at, patient=matter, complement=None)


def _rigged(p: Proposition) -> Proposition | None:
    """ "The election was rigged": was not fair."""
    thing = p.patient
    if thing is None or thing.head not in POLLS or p.agent is not None or p.mood != "asserted":
        return None
    return p._replace(predicate="be", agent=thing, patient=None, adjectives=(("fair", p.at),), negated=not p.negated)


def _unopposed(p: Proposition) -> Proposition | None:
    """ "Ran unopposed": nobody stood against her."""
    if p.agent is None or p.patient is not None or not any(lemma == "unopposed" for lemma, _ in p.adjectives):
        return None
    left = tuple([one for one in p.adjectives if one[0] != "unopposed"])
    return p._replace(predicate="challenge", agent=None, patient=p.agent, adjectives=left, negated=not p.negated)


def _faced(p: Proposition) -> Proposition | None:
    """ "Faced no opponent": nobody stood against him."""
    if not p.negated or p.agent is None or p.patient is None or p.patient.head not in OPPONENTS or p.patient.mods or p.patient.name:
        return None
    if not any(m.head in POLLS for _, m in p.obliques):
        return None
    return p._replace(predicate="challenge", agent=None, patient=p.agent)


def _stood(p: Proposition) -> Proposition | None:
    """ "Ran against the mayor", "nobody stood against her": challenged."""
    whom, left = taken(p, ("against",))
    if p.patient is not None or whom is None or not (whom.name or somebody(whom)):
        return None
    return p._replace(predicate="challenge", patient=whom, obliques=left)


def _table() -> dict[str, tuple[Turn, ...]]:
    found: dict[str, list[Turn]] = {}
    for verbs, turn in (
        (_GRANTING | _GETTING, _gave_leave),
        (DECIDING, _by_members),
        (_ADMITTING, _conceded),
        (_CLAIMING, _claimed),
        (frozenset(("be", "remain", "become")), _sided),
        (RIGGED, _rigged),
        (STANDING, _unopposed),
        (STANDING, _stood),
        (FACING, _faced),
    ):
        for verb in verbs:
            found.setdefault(verb, []).append(turn)
    return {verb: tuple(turns) for verb, turns in found.items()}


OF_VOTES = _table()
