"""Offices, told by another noun: "was named to lead the board", "took over the chairmanship", "was dropped from the government"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.disclaiming import LEAVING, OWN_WILL
from service.engine.vocabulary.offices_and_dealings import (
    DROPPING,
    HANDING_OVER,
    HELD_OFFICES,
    LEADING,
    NAMING,
    OFFICE_OF,
    OFFICES_LEFT,
    RIGHTS_HELD,
    TAKING_OVER,
    TRIPS,
    UNSAID,
)

Turn = Callable[[Proposition], "Proposition | None"]


def in_office(p: Proposition) -> Proposition:
    """A proposition of an office and who has it -> the same with its plain verb; itself for any other."""
    for turn in OF_OFFICES.get(p.predicate, ()):
        if (told := turn(p)) is not None:
            return told
    return p


def _named_to_lead(p: Proposition) -> Proposition | None:
    """ "Was named to lead the board": was appointed as its head."""
    inner = p.governed[0] if len(p.governed) == 1 else None
    if inner is None or inner.predicate not in LEADING or inner.negated or inner.patient is None or not somebody(p.patient):
        return None
    at = inner.at
    head = Mention(at, at + 1, "head", at, determiner="the", of=inner.patient)
    return p._replace(predicate="appoint" if p.predicate == "name" else p.predicate, governed=(), obliques=(*p.obliques, ("as", head)))


def _took_office(p: Proposition) -> Proposition | None:
    """ "Took over the chairmanship from his father": succeeded him as chairman."""
    if p.agent is None or p.patient is None or p.patient.head not in HELD_OFFICES or p.patient.name:
        return None
    before, left = taken(p, ("from",))
    if before is None or not somebody(before):
        return None
    office = p.patient._replace(head=OFFICE_OF[p.patient.head])
    return p._replace(predicate="succeed", patient=before, obliques=(*left, ("as", office)))


def _handed_office(p: Proposition) -> Proposition | None:
    """ "Handed the presidency to his deputy": was succeeded by him as president."""
    if p.agent is None or p.patient is None or p.patient.head not in HELD_OFFICES or p.patient.name or not somebody(p.agent):
        return None
    next_, left = taken(p, ("to",))
    if next_ is None or not somebody(next_):
        return None
    return p._replace(predicate="succeed", agent=next_, patient=p.agent, obliques=(*left, ("as", p.patient._replace(head=OFFICE_OF[p.patient.head]))))


def _dropped(p: Proposition) -> Proposition | None:
    """ "Was dropped from the government": was dismissed."""
    if p.patient is None or not somebody(p.patient):
        return None
    where = next((m for q, m in p.obliques if q in ("from", "of") and m.head in OFFICES_LEFT and not m.name), None)
    if where is None:
        return None
    left = tuple([one for one in p.obliques if one[1] is not where or where.head not in UNSAID or where.of is not None or where.mods])
    return p._replace(predicate="dismiss", obliques=left)


def _stepped_over(p: Proposition) -> Proposition | None:
    """ "Passed over Lind": did not choose her."""
    whom, left = taken(p, ("over",))
    if p.patient is not None or p.agent is None or whom is None or not whom.name and not names_person(whom.head) or whom.hint in ("place", "organization"):
        return None
    return p._replace(predicate="choose", patient=whom, obliques=left, negated=not p.negated)


def _stripped(p: Proposition) -> Proposition | None:
    """ "Was stripped of his immunity", "lost his licence", "kept her title": whether it was revoked."""
    what, left = (p.patient, p.obliques) if p.predicate not in _STRIPPING else taken(p, ("of",))
    if what is None or what.head not in RIGHTS_HELD or what.name:
        return None
    if p.predicate in _STRIPPING:
        return p._replace(predicate="revoke", patient=what, obliques=left)
    if p.predicate == "lift":
        return p._replace(predicate="revoke") if what.head == "immunity" else None
    if what.possessor is None or any(q == "to" for q, _ in p.obliques):
        return None
    return p._replace(predicate="revoke", agent=None, negated=p.negated != (p.predicate != "lose"))


_STRIPPING = frozenset("strip deprive".split())


def _not_gone(p: Proposition) -> Proposition | None:
    """ "Cancelled her trip to Ormia": did not go there."""
    trip = p.patient
    where, left = taken(p, ("to",))
    where = where or (trip.of if trip is not None else None)
    if trip is None or p.agent is None or trip.head not in TRIPS or trip.possessor is None or where is None or p.mood != "asserted":
        return None
    return p._replace(predicate="visit", patient=where, obliques=left, negated=not p.negated)


def _quit(p: Proposition) -> Proposition | None:
    """ "Left the firm of his own free will": quit it, and was not dismissed."""
    will = next((m for q, m in p.obliques if q in ("of", "by") and m.head in OWN_WILL), None)
    if will is None or p.agent is None or p.negated:
        return None
    left = without(p.obliques, will)
    whom = (("from", p.patient),) if p.patient is not None else ()
    return p._replace(predicate="quit", patient=None, obliques=(*whom, *left), adverbs=(*p.adverbs, "voluntarily"))


def _sworn_in(p: Proposition) -> Proposition | None:
    """ "The king swore in Lind": nobody swears in a person."""
    if p.patient is not None:
        return None
    who = next((m for q, m in p.obliques if q == "in" and (m.name and m.hint != "place" or names_person(m.head))), None)
    return None if who is None else p._replace(patient=who, obliques=without(p.obliques, who))


def somebody(mention: Mention | None) -> bool:
    """Whether somebody is meant: by name, by a pronoun or by a noun for people."""
    if mention is None:
        return False
    if mention.name:
        return mention.hint not in ("place", "organization")
    return mention.pronoun and mention.head not in ("it", "this", "that", "they", "them") or names_person(mention.head)


def _table() -> dict[str, tuple[Turn, ...]]:
    found: dict[str, list[Turn]] = {}
    for verbs, turn in (
        (NAMING, _named_to_lead),
        (TAKING_OVER, _took_office),
        (HANDING_OVER, _handed_office),
        (DROPPING, _dropped),
        (frozenset(("pass",)), _stepped_over),
        (_STRIPPING | frozenset(("lift", "lose", "keep", "retain")), _stripped),
        (frozenset(("cancel", "scrap", "abandon")), _not_gone),
        (frozenset(("inaugurate",)), _sworn_in),
        (LEAVING, _quit),
    ):
        for verb in verbs:
            found.setdefault(verb, []).append(turn)
    return {verb: tuple(turns) for verb, turns in found.items()}


OF_OFFICES = _table()
