"""Who is called the winner or the new mayor, from what a text tells of a vote or a contest: "Vera Lund beat the mayor. ... The new mayor will be sworn in"."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.offices import COMING

_CHOOSING = frozenset(("elect", "appoint", "choose", "name"))
_WINNING = frozenset("win beat defeat unseat oust".split())


def learn_winner(p: Proposition, table: EntityTable) -> None:
    """Remember of a resolved clause who came out of it as what; whoever "had won it" did so another time."""
    if p.negated or p.mood not in ("asserted", "according"):
        return
    if p.predicate in _CHOOSING and _person(p.patient, table):
        office = next((m for m in (p.complement, *p.others) if m is not None and not m.name and names_person(m.head)), None)
        if p.patient is not None and office is not None:
            table.describe(p.patient.entity, office.head, (*office.mods, COMING), table.owner_of(office))
            if p.predicate == "elect":
                table.describe(p.patient.entity, "winner", ())
    elif p.predicate in _WINNING and not (p.past and p.perfect) and _person(p.agent, table) and p.agent is not None:
        table.describe(p.agent.entity, "winner", ())
        if p.predicate != "win" and _person(p.patient, table) and p.patient is not None and p.patient.entity != p.agent.entity:
            table.describe(p.patient.entity, "loser", ())


def _person(m: Mention | None, table: EntityTable) -> bool:
    return m is not None and m.entity in table.known and table.known[m.entity].kind == "person"
