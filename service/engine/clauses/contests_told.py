"""Contests told in other words, read as the plain verb: "missed out on a medal" was given none, "held on for a draw" drew, "took the title from him"."""

from __future__ import annotations

from service.engine.clauses.nouns import at, taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.contests_told import (
    BEATING,
    CRASHING,
    DRAWING,
    DRAWS,
    GETTING_THROUGH,
    GOING_WITHOUT,
    MISSED,
    PARTING,
    PASSED,
    RACES,
    ROUNDS,
    STAGES,
    STRIPPING,
    THROWING_OUT,
    TITLES,
    WITHOUT,
)

OF_CONTESTS = BEATING | DRAWING | GOING_WITHOUT | PARTING | STRIPPING | THROWING_OUT | GETTING_THROUGH | CRASHING | {"miss"}


def in_contest(p: Proposition) -> Proposition:
    """A proposition of a contest or its prizes -> the same with its plain verb; any other as it is."""
    if p.predicate not in OF_CONTESTS:
        return p
    if (told := _missed(p) or _empty_handed(p) or _without(p) or _drawn(p)) is not None:
        return told
    return _stripped(p) or _disqualified(p) or _through(p) or _beaten(p) or p


def _missed(p: Proposition) -> Proposition | None:
    """ "Missed out on a medal": was given none; "missed out on the final" did not reach it."""
    if p.predicate != "miss" or p.agent is None:
        return None
    what, left = (p.patient, p.obliques) if p.patient is not None else taken(p, ("on",))
    if what is None or what.name:
        return None
    if what.head in MISSED:
        return p._replace(predicate="award", agent=None, patient=what, obliques=(*left, ("to", p.agent)), negated=not p.negated)
    if what.head in STAGES and p.patient is None:
        return p._replace(predicate="reach", patient=what, obliques=left, negated=not p.negated)
    return None


def _empty_handed(p: Proposition) -> Proposition | None:
    """ "Came away empty-handed from the awards": was given no prize there."""
    if p.predicate not in PARTING or p.agent is None:
        return None
    prizeless = at(p, "without")
    if prizeless is not None and prizeless.head in MISSED and p.predicate != "be":  # "came away without the award"
        left = (*without(p.obliques, prizeless), ("to", p.agent))
        return p._replace(predicate="award", agent=None, patient=prizeless, adjectives=(), obliques=left, negated=not p.negated)
    if all(lemma != "empty-handed" for lemma, _ in p.adjectives):
        return None
    prize = Mention(p.agent.first, p.agent.last, "prize", p.agent.head_at)
    return p._replace(predicate="award", agent=None, patient=prize, adjectives=(), obliques=(*p.obliques, ("to", p.agent)), negated=not p.negated)


def _without(p: Proposition) -> Proposition | None:
    """ "Remains without a win": has not won."""
    what = at(p, "without")
    verb = WITHOUT.get(what.head, "") if what is not None else ""
    if p.predicate not in GOING_WITHOUT or p.agent is None or what is None or not verb or what.name or p.patient is not None or p.negated:
        return None
    season = (("in", p.complement),) if p.complement is not None and p.complement.head in _SPANS else ()
    if p.complement is not None and not season:
        return None
    return p._replace(predicate=verb, complement=None, obliques=(*without(p.obliques, what), *season), negated=True, perfect=True, past=False)


_SPANS = frozenset("season year month week".split())


def _drawn(p: Proposition) -> Proposition | None:
    """ "Held on for a draw against Lund": drew with them."""
    if p.predicate not in DRAWING or p.agent is None:
        return None
    what, left = (p.patient, p.obliques) if p.patient is not None else taken(p, ("for",))
    if what is None or what.head not in DRAWS or what.name or what.determiner == "the":
        return None
    other, left = taken(p._replace(obliques=left), ("against", "with", "at"))
    return p._replace(predicate="draw", patient=None, obliques=(*((("with", other),) if other is not None else ()), *left))


def _stripped(p: Proposition) -> Proposition | None:
    """ "Took the title away from him", "deprived him of the title": stripped him of it."""
    if p.predicate in STRIPPING and p.patient is not None:
        what, left = taken(p, ("of",))
        return None if what is None else p._replace(predicate="strip", obliques=(("of", what), *left))
    if p.predicate != "take" or p.patient is None or p.patient.head not in TITLES or "away" not in p.adverbs and at(p, "from") is None:
        return None
    whom, left = taken(p, ("from",))
    whom = whom if whom is not None else p.patient.possessor or p.patient.of
    if whom is None or not (whom.name or whom.pronoun or names_person(whom.head)):
        return None
    adverbs = tuple([adverb for adverb in p.adverbs if adverb != "away"])
    return p._replace(predicate="strip", patient=whom, obliques=(("of", p.patient), *left), adverbs=adverbs)


def _disqualified(p: Proposition) -> Proposition | None:
    """ "Was thrown out of the race": was disqualified from it."""
    where = at(p, "from")
    if p.predicate not in THROWING_OUT or p.patient is None or where is None or where.head not in RACES or where.name or where.plural:
        return None
    return p._replace(predicate="disqualify")


def _through(p: Proposition) -> Proposition | None:
    """ "Got through the first round": qualified for the next; "crashed out of the cup": was eliminated from it."""
    if p.agent is None or p.patient is not None or p.complement is not None:
        return None
    stage = at(p, "through")
    if p.predicate in GETTING_THROUGH and stage is not None and stage.head in PASSED and not stage.name:
        return p._replace(predicate="qualify", obliques=(("from", stage), *without(p.obliques, stage)))
    where = at(p, "of") or at(p, "from")
    if p.predicate in CRASHING and "out" in p.adverbs and where is not None and where.head in RACES:
        return p._replace(predicate="eliminate", agent=None, patient=p.agent, adverbs=tuple([adverb for adverb in p.adverbs if adverb != "out"]))
    return None


def _beaten(p: Proposition) -> Proposition | None:
    """ "Stunned the champion in the first round": beat him."""
    if p.predicate not in BEATING or p.agent is None or p.patient is None or not _contestant(p.agent) or not _contestant(p.patient):
        return None
    if not any(q in ("in", "during", "at") and m.head in ROUNDS and not m.name for q, m in p.obliques):
        return None
    return p._replace(predicate="beat")


def _contestant(m: Mention) -> bool:
    return bool(m.name) or m.pronoun or names_person(m.head) or m.head in ("team", "side", "club")
