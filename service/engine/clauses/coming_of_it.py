"""What came of a thing, told with its noun: "won her appeal", "went down to the second division", "took bronze", "listened to the warning", "it stayed dry"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import at, taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.outcomes import ACCEPTED, DIVISIONS, GRANTING, MEDALS, METALS, RISING, SINKING, TAKING, VOICED, WORK, WORN


def came_of_it(p: Proposition) -> Proposition:
    """A proposition -> with the verb for what came of it; itself for most."""
    for step in COMING_OF_IT.get(p.predicate, ()):
        if (told := step(p)) is not None:
            return told
    return p


def _is(m: Mention | None, nouns: frozenset[str]) -> bool:
    return m is not None and not m.name and m.head in nouns


def _appeal_of(p: Proposition) -> Proposition | None:
    """ "Won her appeal against the fine", "lost the appeal": it was accepted or rejected."""
    if not _is(p.patient, _APPEAL) or p.agent is None or at(p, "for") is not None:
        return None
    whose = p.patient if p.patient is None or p.patient.possessor is not None else p.patient._replace(of=p.patient.of or p.agent)
    return p._replace(predicate="accept" if p.predicate == "win" else "reject", agent=None, patient=whose)


def _granted(p: Proposition) -> Proposition | None:
    """ "The court upheld his appeal": accepted it."""
    return p._replace(predicate="accept") if _is(p.patient, _APPEAL) and at(p, "for") is None else None


def _went_through(p: Proposition) -> Proposition | None:
    """ "His appeal succeeded", "failed"."""
    thing = p.agent or p.patient
    if p.agent is not None and p.patient is not None or not _is(thing, _APPEAL):
        return None
    return p._replace(predicate="reject" if p.predicate == "fail" else "accept", agent=None, patient=thing)


def _was_successful(p: Proposition) -> Proposition | None:
    """ "The appeal was successful"."""
    said = [lemma for lemma, _ in p.adjectives]
    if said not in (["successful"], ["unsuccessful"]) or not _is(p.agent, _APPEAL) or p.complement is not None:
        return None
    return p._replace(predicate="accept", agent=None, patient=p.agent, adjectives=(), negated=p.negated != (said[0] == "unsuccessful"))


_APPEAL = frozenset(("appeal",))


def _other_division(p: Proposition) -> Proposition | None:
    """ "Went down to the second division" was relegated to it, "went up to the first" promoted."""
    team = p.agent if p.patient is None else p.patient if p.agent is None else None
    where = next((m for q, m in p.obliques if q in ("to", "into") and _is(m, DIVISIONS)), None)
    if team is None or where is None:
        return None
    up, down = "up" in p.adverbs or p.predicate in ("rise", "climb"), "down" in p.adverbs or p.predicate in _DOWN
    verb = "promote" if up and p.predicate in RISING else "relegate" if down and p.predicate in SINKING else ""
    if not verb:
        return None
    left = tuple([adverb for adverb in p.adverbs if adverb not in ("up", "down", "back")])
    return p._replace(predicate=verb, agent=None, patient=team, obliques=(*without(p.obliques, where), ("to", where)), adverbs=left)


_DOWN = frozenset("drop fall slip sink tumble slide crash lose".split())


def _medal(p: Proposition) -> Proposition | None:
    """ "Took bronze", "won silver": was awarded that medal."""
    metal = p.patient
    if p.agent is None or metal is None or metal.head not in METALS or metal.name or metal.mods or metal.of is not None or metal.possessor is not None:
        return None
    medal = metal._replace(head="medal", mods=(metal.head,), determiner="a")
    return p._replace(predicate="award", agent=None, patient=medal, obliques=(*p.obliques, ("to", p.agent)))


def _missed(p: Proposition) -> Proposition | None:
    """ "Missed out on a medal": was not awarded one."""
    if p.agent is None:
        return None
    what, left = taken(p, ("on",)) if p.patient is None else (p.patient, p.obliques)
    if what is None or not _is(what, MEDALS):
        return None
    return p._replace(predicate="award", agent=None, patient=what, obliques=(*left, ("to", p.agent)), negated=not p.negated)


def _taken_so(p: Proposition) -> Proposition | None:
    """ "Took the warnings seriously" heeded them, "took the job" accepted it."""
    if p.patient is None or p.agent is None:
        return None
    if "seriously" in p.adverbs and _is(p.patient, VOICED):
        return p._replace(predicate="heed", adverbs=tuple([adverb for adverb in p.adverbs if adverb != "seriously"]))
    if "back" in p.adverbs and (p.patient.pronoun or p.patient.hint == "person" or names_person(p.patient.head)):
        return p._replace(predicate="reinstate", adverbs=tuple([adverb for adverb in p.adverbs if adverb != "back"]))
    if _is(p.patient, ACCEPTED) and p.patient.possessor is None and not p.patient.plural and "back" not in p.adverbs and at(p, "from") is None:
        return p._replace(predicate="accept")
    return None


def _got_back(p: Proposition) -> Proposition | None:
    """ "Got his job back": was reinstated."""
    if p.agent is None or not _is(p.patient, ACCEPTED - {"offer"}) or p.patient is None or p.patient.of is not None:
        return None
    return p._replace(predicate="reinstate", agent=at(p, "from"), patient=p.agent, obliques=tuple([one for one in p.obliques if one[0] != "from"]))


def _rehired(p: Proposition) -> Proposition | None:
    """ "Rehired the cashier": gave him his job back."""
    return p._replace(predicate="reinstate") if p.patient is not None else None


def _listened(p: Proposition) -> Proposition | None:
    """ "Listened to the warnings": heeded them."""
    what, left = taken(p, ("to",))
    return p._replace(predicate="heed", patient=what, obliques=left) if p.patient is None and what is not None and _is(what, VOICED) else None


def _worn(p: Proposition) -> Proposition | None:
    """ "Had a helmet on": wore one."""
    if "on" not in p.adverbs or not _is(p.patient, WORN):
        return None
    return p._replace(predicate="wear", adverbs=tuple([adverb for adverb in p.adverbs if adverb != "on"]))


def _dry(p: Proposition) -> Proposition | None:
    """ "It stayed dry in the town": it did not rain."""
    if [lemma for lemma, _ in p.adjectives] != ["dry"] or p.complement is not None or p.patient is not None or p.agent is None:
        return None
    if not (p.agent.pronoun and p.agent.head == "it" and not p.agent.entity or _is(p.agent, frozenset(("weather",)))):
        return None
    left = tuple([adverb for adverb in p.adverbs if not adverb.endswith("ly")])  # completely dry: without any rain
    return p._replace(predicate="rain", agent=None, adjectives=(), adverbs=left, negated=not p.negated)


def _out_of_work(p: Proposition) -> Proposition | None:
    """ "Put 40 men out of work": they lost their jobs by it; nobody put them out."""
    work = next((m for q, m in p.obliques if q == "of" and m.head in WORK and not m.mods), None)
    if work is None or p.patient is None:
        return None
    return p._replace(predicate="dismiss", agent=None, obliques=(*without(p.obliques, work), *((("because", p.agent),) if p.agent is not None else ())))


def _owing_life(p: Proposition) -> Proposition | None:
    """ "Owes her life to a passer-by": was rescued by him."""
    who, left = taken(p, ("to",))
    if p.agent is None or p.patient is None or p.patient.head != "life" or who is None:
        return None
    return p._replace(predicate="rescue", agent=who, patient=p.agent, obliques=left, past=True)


def _seated(p: Proposition) -> Proposition | None:
    """ "Won a seat on the council": was elected to it."""
    seat = p.patient
    if p.agent is None or seat is None or seat.name or seat.head != "seat" or seat.plural or seat.mods:
        return None
    if seat.quantity is not None or seat.possessor is not None:
        return None
    body, left = taken(p, ("on", "in"))
    if body is None or not (p.agent.name or p.agent.pronoun or names_person(p.agent.head)):
        return None
    return p._replace(predicate="elect", agent=None, patient=p.agent, obliques=(*left, ("to", body)))


def _pulled_out(p: Proposition) -> Proposition | None:
    """ "Pulled the body out of the lake": recovered it."""
    where = at(p, "from")
    return p._replace(predicate="recover") if _is(p.patient, _BODIES) and where is not None and not where.name else None


_BODIES = frozenset("body corpse remains wreck wreckage".split())


def _left_with(p: Proposition) -> Proposition | None:
    """ "The crash left her with a broken leg": she broke it."""
    hurt, left = taken(p, ("with",))
    if p.patient is None or hurt is None or hurt.name or not _BROKEN & set(hurt.mods):
        return None
    limb = hurt._replace(mods=tuple([mod for mod in hurt.mods if mod not in _BROKEN]), possessor=p.patient, determiner="")
    return p._replace(predicate="break", agent=p.patient, patient=limb, obliques=(*left, *((("in", p.agent),) if p.agent is not None else ())))


_BROKEN = frozenset(("broken", "break", "fractured"))


def _named_as(p: Proposition) -> Proposition | None:
    """ "Was named chief executive": appointed as that; a child is named after somebody."""
    role = p.others[0] if p.others else None
    if p.patient is None or role is None:
        return None
    person, post = (p.patient, role) if p.agent is None or names_person(role.head) and not role.name else (role, p.patient)
    if post.name or not names_person(post.head) or not (person.name or names_person(person.head) or person.pronoun) or post.head in _HONOURED:
        return None
    return p._replace(predicate="appoint", patient=person, others=(post,))


def _born_to(p: Proposition) -> Proposition | None:
    """ "Gave birth to a daughter": bore her."""
    child, left = taken(p, ("to",))
    if p.patient is not None or p.agent is None or child is None or child.name and child.hint == "place":
        return None
    return p._replace(patient=child, obliques=left)


def _started_up(p: Proposition) -> Proposition | None:
    """ "Started the company": founded it."""
    firm = p.patient
    if p.agent is None or firm is None or not (p.agent.name or p.agent.pronoun or names_person(p.agent.head)):
        return None
    is_firm = firm.head in _FIRMS and not firm.name or bool(firm.name and firm.titles and firm.titles[-1] in _FIRMS)
    return p._replace(predicate="found") if is_firm and firm.quantity is None and not firm.plural else None


_FIRMS = frozenset("company firm business charity newspaper magazine brewery restaurant chain label orchestra school club bakery start-up startup".split())

_HONOURED = frozenset("suspect player man woman person winner victim child son daughter".split())

_Step = Callable[[Proposition], "Proposition | None"]
COMING_OF_IT: dict[str, tuple[_Step, ...]] = {
    **dict.fromkeys(sorted((SINKING | RISING) - {"lose", "get"}), (_other_division,)),
    **dict.fromkeys(sorted(TAKING - {"win", "get", "take"}), (_medal,)),
    **dict.fromkeys(sorted(GRANTING), (_granted,)),
    "win": (_appeal_of, _medal, _seated),
    "withdraw": (_pulled_out,),
    "bear": (_born_to,),
    "start": (_started_up,),
    "leave": (_left_with,),
    "name": (_named_as,),
    "lose": (_appeal_of, _other_division),
    "get": (_medal,),
    "take": (_medal, _taken_so),
    "miss": (_missed,),
    "listen": (_listened,),
    "return": (_got_back,),
    "rehire": (_rehired,),
    "have": (_worn,),
    "fail": (_went_through,),
    "succeed": (_went_through,),
    "be": (_was_successful, _dry),
    **dict.fromkeys(("stay", "remain", "keep"), (_dry,)),
    "extinguish": (_out_of_work,),
    "owe": (_owing_life,),
}
