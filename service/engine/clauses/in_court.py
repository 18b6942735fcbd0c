"""What courts and the police do, read by its plain verb: "was granted bail" was released, "paid damages to him" compensated him, "stayed in jail until"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import at, taken
from service.engine.reading import Proposition, without
from service.engine.vocabulary.court import ACTING_AS, BAILING, CELLS, DAMAGES, DECIDED, GETTING, REFUSING


def in_court(p: Proposition) -> Proposition:
    """A proposition -> with the plain verb for what a court or the police did; itself for any other."""
    step = BY_COURTS.get(p.predicate)
    return step(p) if step is not None else p


def _bail(p: Proposition) -> Proposition:
    """ "Granted him bail", "was refused bail": released, or not."""
    what = p.patient
    if what is not None and what.head == "bail" and not what.of:
        whom = at(p, "to") or at(p, "for") or (p.others[0] if p.others else None) or what.possessor
        if p.predicate in GETTING:
            whom = p.agent
        if whom is None and what.mods:
            return p
        if whom is None:
            return p
        doer = None if p.predicate in GETTING else p.agent
        left = without(p.obliques, whom)
        denied = p.negated != (p.predicate in REFUSING)
        return p._replace(predicate="release", agent=doer, patient=whom, others=(), obliques=left, negated=denied)
    if p.predicate in REFUSING and what is not None and p.agent is None and any(m.head == "bail" for m in p.others):
        return p._replace(predicate="release", others=(), negated=not p.negated)  # "was refused bail"
    return _compensated(p) if p.predicate in ("get", "receive", "win") else p


def _compensated(p: Proposition) -> Proposition:
    """ "Paid damages to his neighbour", "got compensation from the mill": the one compensated the other."""
    what = p.patient
    if what is None or what.name or what.head not in DAMAGES or what.head == "damage" and not what.plural:
        return p
    sums = (what.of,) if what.of is not None and what.of.quantity is not None and not what.of.name else ()
    if p.predicate == "pay":
        whom, left = taken(p, ("to",))
        whom = whom or (p.others[0] if p.others else what.possessor)
        return p._replace(predicate="compensate", patient=whom, others=sums, obliques=left) if p.agent is not None else p
    doer, left = taken(p, ("from",))
    return p._replace(predicate="compensate", agent=doer, patient=p.agent, others=sums, obliques=left) if doer is not None else p


def _kept_in(p: Proposition) -> Proposition:
    """ "Kept him in custody after the hearing", "stayed in jail until his trial": did not let him go, held him."""
    cell = next((m for q, m in p.obliques if q in ("in", "behind") and (m.head in CELLS or m.head == "bar") and m.determiner in ("", "the")), None)
    if cell is None or p.complement is not None or p.adjectives:
        return p
    whom, doer = (p.patient, p.agent) if p.predicate in _KEEPING else (p.agent, None)
    if whom is None or any(m.quantity is not None for _, m in p.obliques):
        return p
    left = without(p.obliques, cell)
    if p.predicate == "remand":
        return p._replace(predicate="hold", obliques=left)
    if any(q == "after" for q, _ in left):
        return p._replace(predicate="release", agent=doer, patient=whom, obliques=left, negated=not p.negated)
    if p.predicate == "keep":
        return p._replace(predicate="hold", obliques=left)
    return p._replace(predicate="hold", agent=None, patient=whom, obliques=left) if any(q == "until" for q, _ in left) else p


_KEEPING = frozenset("keep hold remand leave order".split())


def _overturned(p: Proposition) -> Proposition:
    """ "Threw out his sentence": overturned it; an appeal that is thrown out is dismissed."""
    if p.patient is None or p.patient.head not in DECIDED or p.patient.name:
        return p
    return p._replace(predicate="overturn")


def _on_trial(p: Proposition) -> Proposition:
    """ "Stood trial": was tried."""
    return p._replace(predicate="adjudicate", agent=None, patient=p.agent) if p.agent is not None and p.patient is None else p


def _acting_as(p: Proposition) -> Proposition:
    """ "Had Pell as his lawyer": Pell defended him."""
    who, role = p.patient, at(p, "as")
    if who is None or p.agent is None or role is None or role.head not in ACTING_AS or role.name:
        return _bail(p) if p.predicate in GETTING else p
    if role.possessor is not None and not role.possessor.pronoun or who.possessor is not None or not (who.name or who.pronoun):
        return p
    left = without(p.obliques, role)
    return p._replace(predicate=ACTING_AS[role.head], agent=who, patient=p.agent, obliques=left)


def _let_go(p: Proposition) -> Proposition:
    """ "Walked free from prison": was released."""
    if p.agent is None or p.patient is not None or p.governed or p.others or p.complement is not None:
        return p
    return p._replace(agent=None, patient=p.agent)


BY_COURTS: dict[str, Callable[[Proposition], Proposition]] = {
    **dict.fromkeys(sorted(BAILING | REFUSING | GETTING), _bail),
    **dict.fromkeys("keep hold remand stay remain leave be".split(), _kept_in),
    "pay": _compensated,
    "dismiss": _overturned,
    "adjudicate": _on_trial,
    "release": _let_go,
    "have": _acting_as,
}


_RETURNING = frozenset("return deliver reach give hand_down announce bring".split())


def by_verdict(p: Proposition) -> Proposition:
    """ "Quashed the guilty verdict against him" overturned his conviction, "returned a guilty verdict against him" convicted him."""
    verdict = p.patient if p.patient is not None else p.agent
    if verdict is None or verdict.head != "verdict" or "guilty" not in verdict.mods:
        return p
    whom, left = taken(p, ("against", "for"))
    whom = whom or verdict.of or verdict.possessor
    if p.predicate in _RETURNING:
        return p._replace(predicate="convict", patient=whom, obliques=left) if whom is not None else p
    conviction = verdict._replace(head="conviction", mods=tuple([mod for mod in verdict.mods if mod != "guilty"]), of=whom, possessor=None)
    return p._replace(patient=conviction, obliques=left) if verdict is p.patient else p._replace(agent=conviction, obliques=left)
