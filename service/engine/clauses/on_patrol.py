"""Accidents, shots and searches, read by their plain verb: "was wearing a seat belt" was buckled up, "a car knocked her down" hit her, "fired shots"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import taken
from service.engine.compare.words import is_generic_person, names_person
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.court import BELTS, BROKEN_UP, CLUES, FIRED, HELD_UP, SEARCHERS, WEARING


def on_patrol(p: Proposition) -> Proposition:
    """A proposition -> with the plain verb for what happened on a road, on the run or in a search; itself for any other."""
    step = ON_PATROL.get(p.predicate)
    return step(p) if step is not None else p


def _person(m: Mention | None) -> bool:
    if m is None:
        return False
    return m.hint == "person" or m.pronoun or bool(m.name) and not m.hint or not m.name and (names_person(m.head) or is_generic_person(m.head))


def _belted(p: Proposition) -> Proposition:
    """ "Was wearing a seat belt", "had his seat belt on", "was strapped in": was buckled up."""
    if p.patient is not None and p.patient.head in BELTS and p.agent is not None and (p.predicate != "have" or "on" in p.adverbs):
        return p._replace(predicate="buckle", patient=None, adverbs=tuple([a for a in p.adverbs if a != "on"]))
    return p


def _alive(p: Proposition) -> Proposition:
    """ "Made it back to shore alive": survived."""
    return p._replace(predicate="survive", adjectives=()) if any(word == "alive" for word, _ in p.adjectives) and p.patient is None else p


def _strapped(p: Proposition) -> Proposition:
    """ "Was buckled up", "had not strapped himself in", "was belted"."""
    who = p.patient if p.agent is None else p.agent
    if not _person(who) or p.agent is not None and p.patient is not None and not p.patient.pronoun:
        return _belted(p)
    return p._replace(predicate="buckle", agent=who, patient=None, adverbs=tuple([a for a in p.adverbs if a not in ("up", "in")]))


def _struck(p: Proposition) -> Proposition:
    """ "Knocked down an old woman": hit her; a house is demolished."""
    return p._replace(predicate="hit") if _person(p.patient) else p


def _held_up(p: Proposition) -> Proposition:
    """ "Held up a bank": robbed it."""
    if p.patient is not None and (p.patient.head in HELD_UP or any(m.head in ("gunpoint", "knifepoint") for _, m in p.obliques)):
        return p._replace(predicate="rob")
    return p._replace(predicate="delay" if p.agent is None or not _person(p.agent) else "hold")


def _fired(p: Proposition) -> Proposition:
    """ "Fired two shots at him": shot at him; "fired no shots" did not shoot."""
    if p.patient is None and _person(p.agent):
        return _shot_at(p._replace(predicate="shoot")) if any(q in ("at", "on") and _person(m) for q, m in p.obliques) else p
    if p.patient is None or p.patient.name or p.patient.head not in FIRED or p.patient.quantity is not None or p.agent is None:
        return p  # "fired three shots": how many is another matter
    whom, left = taken(p, ("at", "on", "into"))
    return p._replace(predicate="shoot", patient=whom, others=(), obliques=left)


def _shot_at(p: Proposition) -> Proposition:
    """ "Opened fire on the man": shot at him."""
    if p.patient is not None:
        return p
    whom, left = taken(p, ("at", "on"))
    return p._replace(patient=whom, obliques=left) if _person(whom) else p


def _led_to(p: Proposition) -> Proposition:
    """ "A tip led the police to the boy": they found him."""
    whom, left = taken(p, ("to",))
    if whom is None or p.agent is None or p.patient is None or p.agent.head not in CLUES or p.patient.head not in SEARCHERS or p.governed:
        return p
    return p._replace(predicate="find", agent=p.patient, patient=whom, obliques=(*left, ("through", p.agent)))


def _found(p: Proposition) -> Proposition:
    """ "Found no trace of the boy": did not find him."""
    what = p.patient
    if not p.negated or what is None or what.head not in ("trace", "sign") or what.of is None:
        return p
    return p._replace(patient=what.of)


def _broken_up(p: Proposition) -> Proposition:
    """ "Broke up a fight": ended it; a couple that breaks up is parted."""
    if p.agent is None or p.patient is None or p.patient.head not in BROKEN_UP:
        return p
    return p._replace(predicate="end")


def _cost(p: Proposition) -> Proposition:
    """ "The fall cost him his life": killed him."""
    life = p.patient
    if life is None or life.head != "life" or p.agent is None or life.quantity is not None:
        return p
    whom = next((m for m in p.others if _person(m)), None)
    whom = whom or (life.possessor if life.possessor is not None else life.of)
    return p._replace(predicate="kill", patient=whom, others=()) if whom is not None else p


def _turned_up(p: Proposition) -> Proposition:
    """ "Turned up safe and well in a barn": was found there."""
    if p.agent is None or p.patient is not None or not _person(p.agent) or not any(word in _SAFE for word, _ in p.adjectives):
        return p
    adverbs, how = tuple([a for a in p.adverbs if a != "well"]), tuple([one for one in p.adjectives if one[0] not in ("well", "sound")])
    return p._replace(predicate="find", agent=None, patient=p.agent, adverbs=adverbs, adjectives=how)


_SAFE = frozenset("safe alive dead unharmed unhurt uninjured unscathed".split())


ON_PATROL: dict[str, Callable[[Proposition], Proposition]] = {
    **dict.fromkeys(sorted((WEARING | {"have"}) - {"buckle"}), _belted),
    **dict.fromkeys("buckle strap belt".split(), _strapped),
    "demolish": _struck,
    **dict.fromkeys("appear resurface reappear".split(), _turned_up),
    "hold_up": _held_up,
    "fire": _fired,
    "shoot": _shot_at,
    "lead": _led_to,
    "exit": _alive,
    "find": _found,
    "separate": _broken_up,
    **dict.fromkeys(("cost", "claim"), _cost),
}
