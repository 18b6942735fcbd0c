"""Nouns that do a verb's work, read as that verb: "made a decision", "came under attack", "the release of the men", "a drop in sales"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from service.engine.clauses.stances import siding, standing
from service.engine.clauses.victims import suffered
from service.engine.compare.ordinal_words import ordinal
from service.engine.reading import APART, NOUN, Mention, Proposition
from service.engine.vocabulary.frames import (
    ACTED_ON,
    BEING,
    CHANGES,
    CONTESTS,
    DOING,
    DOING_ONLY,
    DONE_TO,
    GATHERINGS,
    HARMS,
    HOLDING,
    HOLDING_FIRM,
    HOLDING_OUT,
    LIFTED,
    NOUNS,
    RESULTS,
    SETTLING,
    SHOWING,
    SPOKEN,
    TAKING_PLACE,
    UNDERGOING,
    UNSETTLED,
)
from service.engine.vocabulary.jobs import JOBS
from service.engine.vocabulary.states import BECOMING, BEING_SO


def _harmed(p: Proposition, harm: Mention) -> Proposition:
    """ "Caused no injuries" injured nobody, "caused three deaths" killed three people."""
    whom = harm._replace(head="people", mods=()) if harm.quantity is not None or harm.determiner in ("no", "several", "many") else None
    return p._replace(predicate=HARMS[harm.head], patient=whom) if whom is not None or p.negated else p


_BEING_IN = frozenset([noun for preposition, noun in BEING if preposition == "in"])
_NEAR = 6  # words behind a noun in which its prepositions may stand


def spelled_out(p: Proposition) -> Proposition:
    """ "made a decision", "got the approval of the council", "is in charge of the port": the verb that the noun stands for."""
    if (changed := _change(p)) is not None:
        return changed
    if p.predicate == "come" and p.agent is not None and at(p, "under") is not None:
        return _coming_under(p)
    if _there_is(p) and p.agent is not None and p.agent.head == "goal":
        return p._replace(predicate="score", agent=None, patient=p.agent)  # "there were no goals in the first half"
    if (p.predicate in TAKING_PLACE or _there_is(p)) and (event := p.agent or p.patient) is not None:
        return nominal(event, p.obliques, p) or p
    if p.predicate == "cause" and p.patient is not None and p.patient.head in HARMS:
        return _harmed(p, p.patient)
    if p.predicate == "lift" and p.patient is not None and p.patient.head in LIFTED:
        return p._replace(predicate="end")  # "the ban was lifted"
    if p.predicate == "hold" and p.patient is None and p.agent is not None and p.agent.head in HOLDING_OUT:
        return p._replace(predicate="valid", agent=None, patient=p.agent)  # "the truce still holds"
    if p.predicate == "hold" and p.patient is None and p.agent is not None and p.agent.head in HOLDING_FIRM and not p.agent.name:
        return p._replace(predicate="withstand")  # "the dike held"
    if p.predicate in BECOMING and p.agent is not None and p.adjectives and p.complement is None:
        return standing(p)
    if p.predicate == "oppose" and p.agent is None and p.patient is not None and at(p, "to") is not None:
        whom, left = taken(p, ("to",))
        return p._replace(agent=p.patient, patient=whom, obliques=left)  # "is opposed to the plan"
    if p.patient is not None and p.patient.of is not None and p.patient.head in _BEING_IN and BEING["in", p.patient.head][0] == p.predicate:
        return p._replace(patient=p.patient.of)  # "is in charge of the port"
    if p.predicate in BEING_SO and p.agent is not None and not p.adjectives:
        return _being(p) if p.complement is None else _resulting(p, p.complement)
    noun = p.patient
    if noun is None or noun.name or noun.pronoun or noun.head not in NOUNS or noun.plural and noun.quantity is not None:
        return _held(p)
    verb, prepositions = NOUNS[noun.head]
    if p.predicate in UNDERGOING and noun.head in ACTED_ON and p.agent is not None:
        doer, left = taken(p, ("from", "by"))
        doer = doer or noun.of or noun.possessor
        if doer is not None or p.predicate != "gain":  # "gained support" tells of more of it
            return _told(p, verb, noun, doer, p.agent, left)
    if p.predicate in DOING or noun.head in DOING_ONLY.get(p.predicate, ()):
        whom, left = taken(p, prepositions)
        whom = whom or _undergoer(noun)
        if whom is not None or (p.agent is not None and noun.head not in GATHERINGS) or p.governed:
            return _told(p, verb, noun, p.agent, whom, left)
    return _held(p)


def _held(p: Proposition) -> Proposition:
    """ "The final was held in Oslo" holds nobody captive: it took place."""
    if p.predicate not in HOLDING or p.patient is None or p.patient.name or p.patient.head not in GATHERINGS | CONTESTS:
        return p
    return p._replace(predicate="happen")


def _there_is(p: Proposition) -> bool:
    return p.predicate == "be" and "there" in p.adverbs and p.complement is None


def nominal(noun: Mention, obliques: tuple[tuple[str, Mention], ...], p: Proposition) -> Proposition | None:
    """What a noun of an event says happened, in the time and mood of a clause: "the army's attack on the base", "the sale of the mill to Holm"."""
    if noun.name or noun.pronoun or noun.head not in NOUNS or noun.quantity is not None and not _lasting(noun):
        return None
    verb, prepositions = ("cut", ()) if _lost(noun) else NOUNS[noun.head]
    found = p._replace(obliques=obliques)
    whom, left = taken(found, prepositions)
    doer, left = taken(found._replace(obliques=left), ("by",))
    if noun.head in DONE_TO or _lost(noun):
        doer = doer or (noun.possessor if whom is not None or noun.of is not None else None)
        whom = whom or noun.of or noun.possessor
    else:
        doer = doer or noun.possessor or noun.of
    if whom is None and doer is None and not (p.negated and _there_is(p)):
        return None  # "there were no injuries": nobody was injured
    return _told(p._replace(adverbs=tuple([a for a in p.adverbs if a != "there"])), verb, noun, doer, whom, left)


def _lost(noun: Mention) -> bool:
    """ "The loss of 640 jobs": so many are lost."""
    lost = noun.of if noun.head == "loss" and noun.possessor is None else None
    return lost is not None and lost.quantity is not None and lost.head in JOBS


def nominals(p: Proposition) -> Iterator[Proposition]:
    """The events that a clause tells of by nouns: "after the theft of a painting", "praised the release of the men". What is asked for is not told."""
    settled = p.mood == "asserted" and not p.negated and p.predicate not in UNSETTLED
    answered = p.mood == "asserted" and p.predicate in SETTLING
    for noun in (p.agent, p.patient, *[m for _, m in p.obliques]):
        if noun is not None and noun.head in NOUNS and NOUNS[noun.head][0] != p.predicate:
            told = "asserted" if settled or (p.mood == "asserted" and _lasting(noun)) or (answered and noun.head in SPOKEN) else "wish"
            if told == "wish" and p.mood == "prediction" and not p.negated and _lost(noun) and p.predicate not in UNSETTLED:
                told = "prediction"  # "will close it, with the loss of 640 jobs"
            bare = Proposition(p.predicate, p.at, p.first, p.last, mood=told, past=p.past, origin=NOUN)
            behind = tuple([(q, m) for q, m in p.obliques if noun.last < m.first <= noun.last + _NEAR])
            if (kept := next((m.first for q, m in behind if q == APART), -1)) >= 0:
                behind = tuple([(q, m) for q, m in behind if m.first <= kept])  # "the release was independent of mediation by Qatar"
            event = nominal(noun, behind, bare) or _gathered(noun, behind, bare)
            if event is not None:
                yield event


def _gathered(noun: Mention, behind: tuple[tuple[str, Mention], ...], bare: Proposition) -> Proposition | None:
    """ "After 14 hours of talks at the Labor Ministry": they took place there."""
    places = tuple([(q, m) for q, m in behind if q in ("in", "at") and m.hint != "person" and (m.name or m.of is not None and m.of.name)])
    if noun.head not in GATHERINGS or not places or bare.mood != "asserted":
        return None
    return bare._replace(predicate="happen", patient=noun, obliques=places)


def _lasting(noun: Mention) -> bool:
    """ "Nine years of rule by the party": what went on for so long was, whatever has become of it."""
    return noun.quantity is not None and noun.quantity.form == "duration" and not noun.partitive


def _change(p: Proposition) -> Proposition | None:
    """ "There was a 12 percent drop in sales", "sales saw a drop of 12 percent": they fell."""
    noun = p.agent if _there_is(p) else p.patient if p.predicate in SHOWING else None
    if noun is None or noun.name or noun.head not in CHANGES:
        return None
    what, left = taken(p, ("in",))
    owner = p.agent if noun is p.patient else None
    if what is None and owner is None:
        return None
    if what is None:
        what = owner
    elif owner is not None:
        left = (("in", owner), *left) if not owner.name else left
        what = what._replace(possessor=what.possessor or owner) if owner.name else what
    bare = tuple([a for a in p.adverbs if a != "there"])
    return p._replace(predicate=CHANGES[noun.head], agent=None, patient=what, obliques=left, adverbs=bare)


def _coming_under(p: Proposition) -> Proposition:
    """ "Came under attack from the army", "came under criticism"."""
    noun = at(p, "under")
    verb = "attack" if noun is not None and noun.head == "fire" else NOUNS[noun.head][0] if noun is not None and noun.head in ACTED_ON else ""
    if noun is None or not verb:
        return p
    doer, left = taken(p, ("from", "by")) if p.patient is None else (p.agent, p.obliques)  # cast already: "a base that came under attack by rebels"
    return p._replace(predicate=verb, agent=doer, patient=p.patient or p.agent, obliques=tuple([one for one in left if one[1] is not noun]))


def _undergoer(noun: Mention) -> Mention | None:
    return noun.of if noun.of is not None and (noun.of.head or noun.of.name) else None


def _being(p: Proposition) -> Proposition:
    for place, (preposition, noun) in enumerate(p.obliques):
        found = BEING.get((preposition, noun.head))
        if found is not None and (p.predicate == "be" or found[0] == "valid") and noun.determiner in ("", "the") and not _in_a_row(noun):
            left = tuple([one for index, one in enumerate(p.obliques) if index != place])
            if noun.head == "talk" and noun.determiner:
                return p._replace(predicate="attend", patient=noun, obliques=left)  # "is in the talks on the border" takes part in them
            if noun.head in _AT_WORK and any(d.date.bound == "since" for d in p.dates):
                return opened(p._replace(obliques=left))
            doer = next((m for q, m in left if q == "by"), noun.possessor if noun.head in _HOLDS else None) if found[1] else p.agent
            return p._replace(
                predicate=found[0],
                agent=doer,
                patient=p.agent if found[1] else noun.of,
                obliques=tuple([one for one in left if one[1] is not doer]),
            )
    return siding(p)


_HOLDS = frozenset(("control", "custody", "command"))  # whose these are has it: "is under the army's control"
_AT_WORK = frozenset(("operation", "service", "business", "use"))


def opened(p: Proposition) -> Proposition:
    """ "Has been in operation since 1974": it opened then."""
    dates = tuple([d._replace(date=replace(d.date, bound=None)) if d.date.bound == "since" else d for d in p.dates])
    return p._replace(predicate="open", agent=None, patient=p.agent or p.patient, dates=dates, past=True)


def _in_a_row(noun: Mention) -> bool:
    """ "In ninth place": where they stand, not that they are in place."""
    return any(ordinal(mod) for mod in noun.mods)


def _resulting(p: Proposition, what: Mention) -> Proposition:
    """ "Dunn is the party's choice": the party chose him."""
    if what.head == "victim" and what.of is not None and (deed := suffered(what.of)):
        owner, left = taken(p, ("by",))
        return p._replace(predicate=deed, agent=owner or what.of.possessor or what.of.of, patient=p.agent, complement=None, obliques=left)
    doer = what.possessor or what.of
    if what.head not in RESULTS or doer is None or not (doer.head or doer.name):
        return p
    said = tuple([(mod, what.head_at) for mod in what.mods])
    return p._replace(predicate=RESULTS[what.head], agent=doer, patient=p.agent, complement=None, adjectives=said)


def _told(p: Proposition, verb: str, noun: Mention, doer: Mention | None, whom: Mention | None, left: tuple[tuple[str, Mention], ...]) -> Proposition:
    """The verb of a noun with what the noun itself is said to be: "a long visit" was long, "a six-year sentence" six years."""
    said = tuple([(mod, noun.head_at) for mod in noun.mods])
    measured = (Mention(noun.first, noun.last, "", noun.head_at, quantity=noun.quantity),) if noun.quantity is not None else ()
    return p._replace(predicate=verb, agent=doer, patient=whom, obliques=left, adjectives=(*p.adjectives, *said), others=(*p.others, *measured))


def at(p: Proposition, preposition: str) -> Mention | None:
    return next((m for q, m in p.obliques if q == preposition and (m.head or m.name)), None)


def taken(p: Proposition, prepositions: tuple[str, ...]) -> tuple[Mention | None, tuple[tuple[str, Mention], ...]]:
    """The first participant behind one of the prepositions, and the others."""
    found = next((place for place, (q, m) in enumerate(p.obliques) if q in prepositions and (m.head or m.name)), -1)
    if found < 0:
        return None, p.obliques
    return p.obliques[found][1], (*p.obliques[:found], *p.obliques[found + 1 :])
