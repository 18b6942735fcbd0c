"""What a court may do to somebody: "faces up to nine years in prison", "could go to prison for nine years", "could get nine years" are one and the same."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition, behind, without

_PRISONS = frozenset("prison jail penitentiary custody".split())
_GETTING = frozenset("get receive serve spend be".split())
_LOCKING_UP = frozenset("imprison jail incarcerate send".split())
SENTENCING = _GETTING | _LOCKING_UP | {"face", "go"}


def penalized(p: Proposition) -> Proposition:
    """A proposition that says to how many years somebody may be sentenced -> that he may be; itself for any other."""
    if p.negated or p.mood not in ("asserted", "possible", "according"):
        return p
    if p.predicate == "face" and p.agent is not None and _years(p.patient):
        return _sentenced(p, p.agent, p.patient, p.obliques)
    years, left = taken_years(p)
    if p.mood == "asserted" and p.predicate == "jail" and p.patient is not None and years is not None:  # who "spent five months in jail" may not be convicted
        return p._replace(predicate="sentence", obliques=(("to", years), *left))
    if p.mood != "possible":
        return p
    if p.predicate == "go" and p.agent is not None and years is not None and _at(p, "to"):
        return _sentenced(p, p.agent, years, tuple([("in", m) if q == "to" else (q, m) for q, m in left]))
    if p.predicate in _LOCKING_UP and p.agent is None and p.patient is not None and years is not None:
        return _sentenced(p, p.patient, years, tuple([("in", m) if q == "to" else (q, m) for q, m in left]))
    if p.predicate in _GETTING and p.agent is not None and _at(p, "in"):
        time = p.patient if _years(p.patient) else years
        return p if time is None else _sentenced(p, p.agent, time, without(p.obliques, time))
    return p


def taken_years(p: Proposition) -> tuple[Mention | None, tuple[tuple[str, Mention], ...]]:
    """For how long, and the other circumstances."""
    years = next((m for q, m in p.obliques if q == "for" and _years(m)), None)
    return years, without(p.obliques, years)


def _sentenced(p: Proposition, whom: Mention, years: Mention | None, rest: tuple[tuple[str, Mention], ...]) -> Proposition:
    assert years is not None
    return p._replace(predicate="sentence", mood="possible", agent=None, patient=whom, others=(), obliques=(("to", years), *rest), adjectives=())


def _at(p: Proposition, preposition: str) -> bool:
    return any(q == preposition and m.head in _PRISONS for q, m in p.obliques)


def _years(mention: Mention | None) -> bool:
    return mention is not None and not mention.head and not mention.name and mention.quantity is not None and mention.quantity.form == "duration"


def by_sentence(p: Proposition) -> list[Proposition]:
    """ "Was given a suspended sentence of three years": was sentenced to three years."""
    term = p.patient
    if term is None or p.predicate not in _HANDED or p.negated or p.mood != "asserted":
        return []
    if term.head not in _TERMS and (term.head != "term" or _PRISONS.isdisjoint(term.mods)):
        return []
    whom = behind(p, "to") if p.predicate in _GIVING else p.agent
    if whom is None:
        return []
    years = term.of if _years(term.of) else None
    term_of = (("to", years),) if years is not None else ()
    sentenced = p._replace(predicate="sentence", at=-1, agent=None, patient=whom, others=(), obliques=term_of, adjectives=())
    return [sentenced, sentenced._replace(predicate="convict", obliques=())]


def only_sentenced(p: Proposition) -> bool:
    """Whether a clause that gives somebody a term says no more of that than how long it is: "was given a prison term of four years"."""
    term = p.patient
    return term is not None and _years(term.of) and set(term.mods) <= _PRISONS and bool(by_sentence(p))


def let_off(p: Proposition) -> list[Proposition]:
    """ "Dropped the charges against Lind": he was not convicted."""
    if p.predicate != "dismiss" or p.patient is not None or p.negated or p.mood != "asserted" or (whom := behind(p, "against")) is None:
        return []
    return [p._replace(predicate="convict", at=-1, agent=None, patient=whom, others=(), obliques=(), adjectives=(), negated=True)]


_TERMS = frozenset(("sentence",))
_GIVING = frozenset(("give", "hand", "impose"))
_HANDED = _GIVING | {"get", "receive"}
