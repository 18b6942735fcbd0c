"""What a verb means by what it is done to: "kept out a penalty" saved it, "avoided relegation" was not relegated, "showers soaked the town" rained there."""

from __future__ import annotations

from service.engine.clauses.nouns import taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.by_object import (
    ALARMS,
    ALLOWED,
    ANYBODY,
    AVOIDED,
    AVOIDING,
    CASTING,
    COUNTING,
    DONE_TO_THEM,
    FALLING,
    HIGHEST,
    HOLDER,
    LEADING,
    MEANT,
    ONTO,
    PERFORMING,
    PRIZES,
    ROLES,
    SOUNDING,
    WETTING,
    Meant,
)
from service.engine.vocabulary.frames import NOUNS


def _by_verb() -> dict[tuple[str, str], list[Meant]]:
    found: dict[tuple[str, str], list[Meant]] = {}
    for meant in MEANT:
        for verb in meant.verbs.split():
            for noun in meant.objects.split():
                found.setdefault((verb, noun), []).append(meant)
    return found


_MEANT = _by_verb()
BY_OBJECT = frozenset((*[verb for verb, _ in _MEANT], *AVOIDING, *COUNTING, *CASTING, *WETTING, *PERFORMING, *SOUNDING, "remain", "allow", "award"))


def by_object(p: Proposition) -> Proposition:
    """A proposition -> with the verb that it comes to by what it is done to; itself for most."""
    if p.predicate not in BY_OBJECT:
        return p
    thing = p.patient
    if p.predicate in SOUNDING and len(told := [m for m in (p.agent, thing) if m is not None]) == 1 and told[0].head in ALARMS:
        return p._replace(predicate="sound", agent=told[0], patient=None)
    if thing is None:
        return _without_object(p)
    if p.predicate == "award":
        return p._replace(patient=_first_prize(thing))
    if not thing.name:
        for meant in _MEANT.get((p.predicate, thing.head), ()):
            if not meant.needs or meant.needs in p.adverbs:
                left = tuple([adverb for adverb in p.adverbs if adverb != meant.needs or meant.needs == "successfully"])
                return p._replace(predicate=meant.verb, negated=p.negated != meant.denied, adverbs=left)
        if p.predicate in AVOIDING and (verb := _avoided(p, thing)):
            return p._replace(predicate=verb, agent=None, patient=p.agent, negated=not p.negated)
        if p.predicate in CASTING and thing.head in ROLES and thing.of is not None and not thing.name and p.agent is not None and _character(thing.of):
            return p._replace(predicate="play", patient=thing.of)  # "had the role of the king"
    if p.agent is None and p.predicate in COUNTING and thing.head in ALLOWED:
        return p._replace(predicate="allow")  # "the goal stood"
    if p.predicate in WETTING and (fell := _fallen(p)) is not None:
        return fell
    return _let_back(p, thing) if p.predicate == "allow" and p.agent is None and not p.governed else p


def _first_prize(prize: Mention) -> Mention:
    """ "The top award", "the grand prize": the main one."""
    if prize.head not in PRIZES or prize.name or HIGHEST.isdisjoint(prize.mods):
        return prize
    return prize._replace(mods=tuple(["main" if mod in HIGHEST else mod for mod in prize.mods]))


def _without_object(p: Proposition) -> Proposition:
    """What a verb without an object means by who does it: "the goal counted", "remained champion", "plays under Holm's direction"."""
    if p.agent is None:
        return p
    if p.predicate in COUNTING and p.agent.head in ALLOWED and not p.complement:
        return p._replace(predicate="allow", agent=None, patient=p.agent)
    if p.predicate == "remain" and p.complement is not None and p.complement.head in HOLDER and not p.complement.name:
        return p._replace(predicate="keep", patient=p.complement._replace(head="title"), complement=None)
    if p.predicate in WETTING and (fell := _fallen(p)) is not None:
        return fell
    return _led(p) if p.predicate in PERFORMING and p.complement is None else p


def _character(of: Mention) -> bool:
    """Whether a role is somebody's in a play: the king's, Hamlet's; no "part of the town"."""
    return of.hint == "person" or bool(of.name) and of.hint == "" or names_person(of.head)


def _avoided(p: Proposition, what: Mention) -> str:
    """What was not done to whoever avoided it; "" where it is no such thing, or somebody else's."""
    if p.agent is None or what.mods or what.possessor is not None or what.of is not None or what.quantity is not None or what.plural:
        return ""
    if what.head == "drop" and what.determiner != "the":
        return ""
    return AVOIDED.get(what.head, "") or (NOUNS[what.head][0] if what.head in DONE_TO_THEM else "")


def _fallen(p: Proposition) -> Proposition | None:
    """ "Showers soaked the town", "no rain fell in the town": whether it rained there."""
    what = p.agent or p.patient
    verb = FALLING.get(what.head, "") if what is not None else ""
    if what is None or not verb or what.name or what.possessor is not None or what.quantity is not None or p.agent is not None and p.patient is what:
        return None
    place = p.patient if p.agent is not None else None
    if place is not None and (place.pronoun or names_person(place.head) or place.hint == "person"):
        return None
    return p._replace(predicate=verb, agent=None, patient=None, obliques=(*((("in", place),) if place is not None else ()), *p.obliques))


def _let_back(p: Proposition, whom: Mention) -> Proposition:
    """ "Vehicles were allowed back on the bridge": it is open to them."""
    if whom.head not in ANYBODY or whom.name or whom.quantity is not None or whom.mods:
        return p
    place, left = taken(p, tuple(sorted(ONTO)))
    if place is None or place.hint == "person":
        return p
    bare = tuple([adverb for adverb in p.adverbs if adverb not in ONTO and adverb not in ("back", "again", "onto")])
    return p._replace(predicate="open", patient=place, obliques=left, adverbs=bare)


def _led(p: Proposition) -> Proposition:
    """ "The orchestra plays under Holm's direction": he leads it."""
    under = next((m for q, m in p.obliques if q == "under" and m.head in LEADING), None)
    leader = (under.possessor or under.of) if under is not None else None
    if leader is None or p.dates:
        return p
    return p._replace(predicate="lead", agent=leader, patient=p.agent, obliques=without(p.obliques, under))
