"""One event, one frame: what a clause tells by a noun, by a preposition or from the other side is read as what others say with one plain verb.

"Launched an attack on the base" and "the base came under attack" are attacked; "was sold to Holm by Lind" is bought by Holm from Lind. Statement and
evidence are both read so, and the slots then need no more than to be compared place by place. The words stay what they were: spans are not touched.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

from service.engine.clauses.apart import PHRASED, phrased
from service.engine.clauses.by_object import BY_OBJECT, by_object
from service.engine.clauses.causes import come_from, made_ill, owing_to, spent, to_blame
from service.engine.clauses.coming_of_it import COMING_OF_IT, came_of_it
from service.engine.clauses.contests_told import OF_CONTESTS, in_contest
from service.engine.clauses.dealings import OF_DEALINGS, dealt
from service.engine.clauses.disputes import in_dispute
from service.engine.clauses.given import DENIED_TO, denied_to, gift_from, got_back, handed_to
from service.engine.clauses.in_court import BY_COURTS, by_verdict, in_court
from service.engine.clauses.in_operation import OPERATING, in_operation
from service.engine.clauses.injuries import injured
from service.engine.clauses.intent import STARTING, intended
from service.engine.clauses.lives_told import lived
from service.engine.clauses.money import rented_out, results
from service.engine.clauses.nouns import at, spelled_out, taken
from service.engine.clauses.offices_told import OF_OFFICES, in_office
from service.engine.clauses.on_patrol import ON_PATROL, on_patrol
from service.engine.clauses.penalties import SENTENCING, penalized
from service.engine.clauses.turned_plainly import PLAINLY, turned_plainly
from service.engine.clauses.votes_told import OF_VOTES, voted_on
from service.engine.clauses.worded_otherwise import worded
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.frames import (
    AWARDED,
    BODIES,
    BRINGING,
    CLEARING,
    CONTESTS,
    GOALS,
    HOSPITALS,
    JOINED,
    JOINING,
    MISSING,
    OBJECTS,
    OUTSIDE,
    POLLED,
    POLLING,
    TURNS,
    Turn,
)  # fmt: skip
from service.engine.vocabulary.money import REPORTING_RESULTS, WITH_MONEY
from service.engine.vocabulary.offices_and_dealings import MOVING, SEATS

_TURNS: dict[str, Turn] = {verb: turn for turn in TURNS for verb in turn.verbs.split()}


def reframed(p: Proposition) -> Proposition:
    """A proposition -> the same in the frame that its event is compared in."""
    p = by_verdict(p)
    at, numbers = 0, _OF_VERB.get(p.predicate, _OF_ANY)
    while at < len(numbers):
        number, verb = numbers[at], p.predicate
        p = _TELL[number](p)
        at += 1
        if p.predicate != verb:
            numbers = _OF_VERB.get(p.predicate, _OF_ANY)
            at = bisect_right(numbers, number)
    return p


def _open_to(p: Proposition) -> Proposition:
    """ "Is open to an alliance": would enter one; a museum that is open to visitors is another thing."""
    if p.agent is None or p.complement is not None or not any(lemma in _WILLING for lemma, _ in p.adjectives):
        return p
    what, left = taken(p, ("to",))
    if what is None or names_person(what.head) or not (p.agent.name or p.agent.pronoun or names_person(p.agent.head) or p.agent.head in COLLECTIVES):
        return p
    return p._replace(predicate="entertain", patient=what, obliques=left, adjectives=())


_WILLING = frozenset(("open", "receptive", "amenable"))


def _missed(p: Proposition) -> Proposition:
    """ "Fell short of a majority", "missed its target": it was not reached."""
    if p.agent is None:
        return p
    what, left = taken(p, ("of",)) if p.patient is None else (p.patient, p.obliques)
    if what is None or what.head not in GOALS:
        return p
    return p._replace(predicate="reach", patient=what, obliques=left, negated=not p.negated)


def _got_out(p: Proposition) -> Proposition:
    """ "Reached the surface", "made it to safety": got out."""
    if p.agent is None:
        return p
    where = p.patient if p.predicate == "reach" else at(p, "to")
    if where is None or where.head not in OUTSIDE or where.name or where.of is not None or where.mods:
        return p
    return p._replace(predicate="exit", patient=None, obliques=without(p.obliques, where))


def _majority(p: Proposition) -> Proposition:
    """ "Has a majority of the seats" has most of them; a minority is no majority."""
    what = p.patient
    if what is None or what.head not in ("majority", "minority") or what.of is None or what.of.head not in POLLED:
        return p
    most = what.of._replace(first=what.first, determiner="most", partitive=True)
    return p._replace(predicate="hold", patient=most, negated=p.negated != (what.head == "minority"))


_HOLDING_SEATS = frozenset("have hold keep retain control".split())


def _polled(p: Proposition) -> Proposition:
    """ "Took 58 seats", "won 41 percent", "has a majority": so much was polled, whoever won."""
    if p.agent is None or p.patient is None or p.patient.possessor is not None and p.patient.possessor.pronoun:
        return p
    counted = p.patient.quantity is not None and p.patient.quantity.form in ("cardinal", "vague") or p.patient.determiner in ("most", "all", "some", "no")
    if p.patient.head in ("majority", "plurality") or p.patient.head in POLLED and counted and p.predicate not in _HAVING:
        return p._replace(predicate="poll")
    share = p.patient.quantity is not None and p.patient.quantity.form == "percent"
    ballots = not p.patient.head or p.patient.head in POLLED
    return p._replace(predicate="poll") if share and ballots and (p.predicate in ("win", "poll") or p.patient.head in POLLED) else p


_HAVING = frozenset("have hold reach achieve attain gain".split())


def _seated(p: Proposition) -> Proposition:
    """ "Holds most of the seats in parliament": where else."""
    share = p.patient is not None and (p.patient.partitive or p.patient.head in ("majority", "minority"))
    if p.patient is None or not share or p.patient.whole is not None or "seat" not in (p.patient.head, p.patient.of.head if p.patient.of is not None else ""):
        return p
    return p._replace(obliques=tuple([(q, m) for q, m in p.obliques if q != "in" or m.head not in BODIES or m.name or m.mods or m.of or m.possessor]))


# -- places --------------------------------------------------------------------------------------------------------------------------


def _objected(p: Proposition) -> Proposition:
    """ "voted against the plan": the preposition's noun is what others have as their object."""
    if p.patient is not None or p.agent is None:
        return p
    if p.predicate == "vote" and p.agent.head in BODIES and p.agent.quantity is None:
        for preposition, verb in (("against", "reject"), ("for", "approve")):
            what, left = taken(p, (preposition,))
            if what is not None:
                return p._replace(predicate=verb, patient=what, obliques=left)
    if p.predicate == "vote" and p.agent.quantity is None and not p.agent.partitive and (p.agent.pronoun or not p.agent.plural):
        for preposition, verb in (("against", "oppose"), ("for", "support")):
            what, left = taken(p, (preposition,))
            if what is not None and what.head != "time":  # "voted for the first time"
                return p._replace(predicate=verb, patient=what, obliques=left)
    for preposition, mention in p.obliques:
        found = OBJECTS.get((p.predicate, preposition))
        if found is not None and (mention.head or mention.name) and mention.head not in _NO_OBJECTS:
            return p._replace(predicate=found[0], patient=mention, obliques=without(p.obliques, mention))
    return p


_NO_OBJECTS = frozenset("spite time advance general fact order particular public private vain addition".split())  # "arrived in spite of the snow"


def _joined(p: Proposition) -> Proposition:
    """ "Did not join the strike": did not strike."""
    if p.agent is None or p.patient is None or p.patient.name or p.patient.head not in JOINED:
        return p
    if p.predicate in ("attend", "support") and p.patient.head == "protest":
        return p
    return p._replace(predicate=JOINED[p.patient.head], patient=None)


def _hospitalized(p: Proposition) -> Proposition:
    """ "Were rushed to a hospital", "sending 143 people to hospitals": they were hospitalized, and where is a place."""
    nobody = p.negated and p.agent is None
    if p.patient is None and not nobody:
        return p
    place = next((m for preposition, m in p.obliques if preposition == "to" and m.head in HOSPITALS and m.quantity is None), None)
    if place is None:
        return p
    which = place.name or place.mods or place.of is not None or place.possessor is not None
    left = tuple([("in" if m is place else q, m) for q, m in p.obliques if m is not place or which])
    return p._replace(predicate="hospitalize", obliques=left)


def _cleared(p: Proposition) -> Proposition:
    """ "The bill cleared the senate", "got through the senate": the senate passed it."""
    if p.agent is None or p.agent.head in BODIES:
        return p
    if p.predicate == "get" and p.patient is not None or p.patient is not None and p.patient.possessor is not None:
        return p  # "got Farrugia's house" of a town that was given it
    body, left = taken(p, ("through",)) if p.patient is None else (p.patient, p.obliques)
    if body is None or body.head not in BODIES or body.name:
        return p
    return p._replace(predicate="pass", agent=body, patient=p.agent, obliques=left)


def _lives(p: Proposition) -> Proposition:
    """ "The storm claimed 70 lives", "70 people lost their lives" """
    if p.patient is None or p.patient.head != "life" or p.agent is None:
        return p
    if p.predicate in ("claim", "cost", "take") and p.patient.quantity is not None:
        return p._replace(predicate="kill", patient=p.patient._replace(head="people"))
    return p._replace(predicate="die", agent=None, patient=p.agent) if p.predicate == "lose" and p.patient.possessor is not None else p


def _contested(p: Proposition) -> Proposition:
    """ "lost the final to Brenn" is beaten by Brenn in the final, "won against Brenn" beat Brenn."""
    if p.predicate == "lose" and p.patient is not None and p.patient.head in SEATS and p.patient.possessor is not None:
        winner, left = taken(p, ("to",))  # "lost his seat to a newcomer"
        if winner is not None and (winner.name or names_person(winner.head)):
            return p._replace(predicate="beat", agent=winner, patient=p.agent, obliques=left)
    if p.predicate == "lose" and p.agent is not None and p.patient is not None and p.patient.head in AWARDED | _ORDERS:
        winner, left = taken(p, ("to",))  # "lost the contract to its rival"
        if winner is not None:
            return p._replace(predicate="award", agent=None, obliques=(*left, ("to", winner), ("from", p.agent)))
    if p.agent is None or (p.patient is not None and p.patient.head not in CONTESTS):
        return p
    opponent, left = taken(p, ("to", "against") if p.predicate == "lose" else ("over", "against"))
    if opponent is None and (p.patient is None or p.predicate == "win"):
        return p
    contest = (("in", p.patient),) if p.patient is not None else ()
    doer, whom = (opponent, p.agent) if p.predicate == "lose" else (p.agent, opponent)
    return p._replace(predicate="beat", agent=doer, patient=whom, obliques=(*contest, *left))


_ORDERS = frozenset(("order", "tender"))


def _turned(p: Proposition) -> Proposition:
    """An event that is told from its other side, turned to the side from which it is compared."""
    turn = _TURNS[p.predicate]
    if any(q == "as" for q, _ in p.obliques):
        return p
    places: dict[str, Mention | None] = {"agent": p.agent, "patient": p.patient}
    if turn.needs.endswith(":"):
        places[turn.needs] = at(p, turn.needs[:-1])
    moved = dict([pair.split(">") for pair in turn.places.split()])
    if places[turn.needs] is None or "patient" in moved.values() and "patient" not in moved and p.patient is not None:
        return p
    obliques = [one for one in p.obliques if one[1] is not places.get(turn.needs)]
    filled: dict[str, Mention | None] = {} if "agent" in moved else {"agent": p.agent}
    if "patient" not in moved and "patient" not in moved.values():
        filled["patient"] = p.patient
    for old, new in moved.items():
        mention = places.get(old)
        if new.endswith(":") and mention is not None:
            obliques.append((new[:-1], mention))
        elif not new.endswith(":"):
            filled[new] = mention
    return p._replace(predicate=turn.verb, agent=filled.get("agent"), patient=filled.get("patient"), obliques=tuple(obliques))


def _in_a_row(p: Proposition) -> Proposition:
    """ "Three years in a row": in each of the three."""
    if not any(q == "in" and m.head == "row" for q, m in p.obliques):
        return p
    times = (p.patient, *p.others, *[m for _, m in p.obliques])
    if not any(m is not None and m.quantity is not None and m.quantity.form == "duration" for m in times):
        return p
    return p._replace(obliques=tuple([one for one in p.obliques if one[0] != "in" or one[1].head != "row"]))


# the steps in their order, each with the verbs that it is for; None where it goes by other words
_Step = Callable[[Proposition], Proposition]
_STEPS: tuple[tuple[_Step, Iterable[str] | None], ...] = (
    (turned_plainly, PLAINLY),
    (denied_to, DENIED_TO), (phrased, PHRASED), (came_of_it, COMING_OF_IT), (in_contest, OF_CONTESTS),
    (lived, None), (in_dispute, None), (_in_a_row, None), (_seated, None),
    (_majority, _HOLDING_SEATS), (_lives, ("claim", "cost", "take", "lose")), (_hospitalized, BRINGING), (_open_to, ("be",)),
    (_missed, MISSING), (_got_out, ("reach", "make")), (_polled, POLLING), (got_back, ("return",)), (handed_to, None),
    (to_blame, ("blame",)), (spent, ("spend",)),
    (gift_from, ("come",)), (come_from, ("come",)), (made_ill, ("make", "render", "leave", "turn", "sicken")), (owing_to, ("be",)),
    (results, ("be", *WITH_MONEY, *REPORTING_RESULTS)), (rented_out, ("rent", "lease")),
    (worded, None), (in_office, OF_OFFICES), (voted_on, OF_VOTES), (dealt, (*MOVING, *OF_DEALINGS)), (in_court, BY_COURTS), (on_patrol, ON_PATROL),
    (intended, ("be", *STARTING)), (penalized, SENTENCING), (by_object, BY_OBJECT), (injured, None), (spelled_out, None),
    (_cleared, CLEARING), (_objected, ("vote", *[verb for verb, _ in OBJECTS])), (_joined, JOINING),
    (_contested, ("win", "lose")), (_turned, _TURNS), (in_operation, ("be", *OPERATING)),
)  # fmt: skip
_TELL = [step for step, _ in _STEPS]
_OF_ANY = [number for number, (_, verbs) in enumerate(_STEPS) if verbs is None]
_OF_VERB: dict[str, list[int]] = {
    verb: [number for number, (_, verbs) in enumerate(_STEPS) if verbs is None or verb in verbs]
    for verb in {verb for _, verbs in _STEPS if verbs is not None for verb in verbs}
}
