"""Whether a line, its slots weighed, cannot be true together with what a statement says."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.events import EventMatch
from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.model import Quantity, Relation
from service.engine.reading import Mention, Proposition
from service.engine.slots import LIGHT_VERBS, Slot, event_families, participants
from service.engine.vocabulary.having import STATIVE
from service.engine.vocabulary.hedges_of_scope import PLACE_PREPOSITIONS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.speech import REPORTING
from service.engine.weighing import ELSEWHERE, REST, Weighed, is_known, says_it

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_OVERLAPPING = Relation.OVERLAPPING
_DISJOINT = Relation.DISJOINT
_OPPOSITE = Relation.OPPOSITE
_ABSENT = Relation.ABSENT
_BROADER = WordRelation.BROADER
_RELATED = WordRelation.RELATED
_CONTRARY = WordRelation.OPPOSITE


def conflicts(w: Weighed, p: Proposition, support: Sequence[float]) -> bool:
    match = w.match
    if not w.conflicts and not match.opposed and not match.swapped:
        return False  # most lines: there is nothing in conflict
    if match.swapped and match.unrealised and match.proposition is not None and match.proposition.mood in ("prediction", "governed"):
        return w.share >= POLICY.swap_share  # "was bought by X" where it is to buy X
    if match.unrealised or not (
        match.predicate >= _BROADER
        or match.predicate is _CONTRARY
        or (p.predicate in LIGHT_VERBS and match.predicate >= _RELATED)
    ):
        return False
    if p.mood == "prediction" and p.speaker is None and (match.proposition is None or match.proposition.mood == "asserted" and not _timed(match.proposition)):
        return False  # what is yet to come may change what is
    if p.negated and any(preposition in ("before", "after", "until", "since") for preposition, _ in p.obliques):
        return False  # "nobody was freed before him" denies the time, not the freeing
    if p.negated and any(preposition == "for" and m.quantity is not None and m.quantity.form == "duration" for preposition, m in p.obliques):
        return False  # "had not won for 20 years" is of the years before
    others = [h for h in w.conflicts if not (says_it(h.slot, p) and match.predicate is _CONTRARY)]
    if match.swapped:
        return not match.opposed and w.share >= POLICY.swap_share and _same_affair(match, support)
    if match.successive:
        return match.opposed and not p.negated and _at_once(match)
    if match.opposed:
        return (
            _about_the_same(match, support)
            and not _of_anybody(match, p)
            and not _some_person(p)
            and (_anchored(match) or _of_all(match, p) or (match.predicate is WordRelation.SAME and _of_as_many(match, p)))
            and _of_its_cast(match)
            and not _of_another_relative(match)
            and not _counts_others(match)
            and not _in_another_event(match, p)
            and not _says_another_thing(match, p)
            and not _of_the_rest(match, p)
            and not _of_so_many(match, p)
            and not _of_another_doer(match, p)
            and not _of_one_by_name(match, p)
            and not (p.predicate in LIGHT_VERBS and any(h.slot.role == "complement" and h.agrees and h.strength < 1 for h in match.held))
            and not [h for h in others if h.slot.kind not in ("quantity", "date", "manner")]
            and max(_uncounted(w), _core(w)) >= POLICY.opposed_share
        )
    if not others or len(others) > 2 or not _about_the_same(match, support, others) or (p.predicate in ("name", "call") and p.agent is None):
        return False
    if p.predicate in LIGHT_VERBS and match.proposition is None and w.own < POLICY.value_conflict_share:
        return False
    if (
        match.predicate is _RELATED
        and match.proposition is not None
        and match.proposition.predicate != p.predicate
        and not _same_cast(p, match.proposition)
    ):
        return False  # "are adults", "gave refuge to thousands": two light verbs need not be one event
    if any(h.relation is _OPPOSITE and h.slot.kind == "adjective" for h in others) and any(h.slot.kind == "quantity" for h in others):
        return False  # "15 were absent" beside "ten were present"
    kinds = {h.slot.kind for h in others}
    if "modifier" in kinds and kinds & {"quantity", "date"} and any(h.slot.kind == "modifier" and h.slot.role == "agent" for h in others):
        return False  # the old hospital has other figures than the new one
    if match.predicate is _CONTRARY and "quantity" in kinds:
        return False  # four who died and three who were freed are seven
    if kinds & {"quantity", "date"} and kinds & {"entity", "name"} and not (_anchored(match) and event_families(p).isdisjoint(_ANYONES)):
        return False  # who it was and when both differ: another event
    if "date" in kinds and _before_it(p, match):
        return False
    if kinds & {"quantity", "date", "quantifier"}:
        if any(_fewer_there(h, match, support) for h in others):
            return False
        return w.share >= POLICY.value_conflict_share
    if any(h.relation is _OPPOSITE and h.slot.role in ("before:", "after:") for h in others):
        return w.share >= POLICY.order_conflict_share
    if kinds & {"entity", "name"}:
        if not _anchored(match):
            return False  # "Brightwater was founded" where another was: two foundings
        light = p.predicate in LIGHT_VERBS or (match.proposition is not None and match.proposition.predicate in LIGHT_VERBS)
        told = p.predicate in REPORTING and any(h.slot.role not in ("in:", "from:") for h in others)
        several = told or (not event_families(p).isdisjoint(_ANYONES) and not _elsewhere_then(p, match, others)) or _each_for_himself(p, others)
        if several or _indefinite(p) or (light and not all(h.slot.role in PLACE_PREPOSITIONS for h in others)):
            return False  # that one said it does not mean that nobody else did; "a list" need not be the list
        return w.share >= (POLICY.swap_share if _places_only(match, others) else POLICY.name_conflict_share)
    return w.share >= POLICY.word_conflict_share


def _elsewhere_then(p: Proposition, match: EventMatch, others: Sequence[Held]) -> bool:
    """Whether the same ones were somewhere else at the same time: who visited Oslo in late May was not in Rome then."""
    if not event_families(p) & {"visit"} or not all(h.slot.role == "patient" or h.slot.role in PLACE_PREPOSITIONS for h in others):
        return False
    rest = [h for h in match.held if h not in others]
    return all(h.agrees for h in rest) and any(h.slot.kind == "date" for h in rest)


def _places_only(match: EventMatch, others: Sequence[Held]) -> bool:
    """Whether all that differs or is open is where: "from a hotel in Rome" of one taken from a village."""
    where = [h for h in match.held if not h.agrees and h.slot.role in PLACE_PREPOSITIONS and h.slot.kind in ("noun", "entity", "name")]
    return all(h.agrees or h in where for h in match.held) and all(h in where for h in others)


def _timed(theirs: Proposition) -> bool:
    """Whether the present tense tells what is to happen at a given time: "the team flies to Oslo on Wednesday"."""
    return not theirs.past and bool(theirs.dates) and theirs.predicate not in LIGHT_VERBS


def _at_once(match: EventMatch) -> bool:
    """Whether all but the verb is the same, the date too: ten teachers were not both hired and dismissed in August."""
    rest = [h for h in match.held if h.slot.kind != "verb"]
    return all(h.agrees and h.strength > ELSEWHERE for h in rest) and any(h.slot.kind == "date" for h in rest)


def _about_the_same(match: EventMatch, support: Sequence[float], besides: Sequence[Held] = ()) -> bool:
    """Whether those who take part, but for the slots in question, are all in the line, or the line leaves them out and another of the same event has them."""
    return all(
        h.agrees or (h.relation is _ABSENT and elsewhere > 0 and h.slot.role == "agent")
        for h, elsewhere in zip(match.held, support, strict=True)
        if h.slot.role in ("agent", "patient") and h.slot.kind in ("entity", "name") and h not in besides
    )


# what several may do, each for himself: that one thanked them does not mean that nobody else did
_ANYONES = frozenset("praise condemn blame support oppose love dislike want visit meet participate help warn poll".split())
_OF_ONE = frozenset("win beat lead succeed host".split())  # of these there is one winner, one leader


def _each_for_himself(p: Proposition, others: Sequence[Held]) -> bool:
    """Whether it is done to nobody and nothing, so that several can have done it: that Lind scored does not mean that Weld did not."""
    if p.patient is not None or p.complement is not None or not event_families(p).isdisjoint(_OF_ONE):
        return False
    return all(h.slot.role == "agent" for h in others)


# what befalls people: of that, "nobody was hurt" denies all that a text tells; of anything else it may deny another thing
_FATES = frozenset("kill injure arrest hold release rescue missing survive unhurt abduct evacuate hospitalize charge convict steal damage destroy".split())


def _of_all(match: EventMatch, p: Proposition) -> bool:
    """Whether it befalls people and one side denies it of everybody: of some of a kind it is no matter what befell another one."""
    if event_families(p).isdisjoint(_FATES):
        return False
    return p.negated or match.proposition is None or match.proposition.negated or not any(h.slot.kind == "quantity" for h in match.held)


def _anchored(match: EventMatch) -> bool:
    """Whether the line has one at least of those who take part: then it may be the same event."""
    return any(h.agrees and (h.slot.kind != "entity" or h.strength > ELSEWHERE) for h in match.held if h.slot.kind not in ("verb", "manner"))


_ANYBODY = frozenset(("you", "what", "whatever", "whoever"))


def _of_anybody(match: EventMatch, p: Proposition) -> bool:
    """Whether the statement is of its reader or of whatever there is, and shares nobody by name: "what cannot be used" denies nobody's use of a war."""
    heads = {mention.head for _, mention in participants(p)}
    theirs = {mention.head for _, mention in participants(match.proposition)} if match.proposition is not None else set[str]()
    return bool(heads & _ANYBODY) and not heads & theirs and not any(h.agrees and h.slot.kind in ("entity", "name") for h in match.held)


def _counts_others(match: EventMatch) -> bool:
    """Whether both sides count, and not the same ones: five not freed and three freed go together; so do four who died and one by name who is alive."""
    whom = match.proposition.patient or match.proposition.agent if match.proposition is not None else None
    for held in match.held:
        if held.slot.kind == "quantity" and held.slot.role in ("agent", "patient") and held.relation is _ABSENT and whom is not None and is_known(whom):
            return True
        settled = held.slot.kind != "quantity" or held.agrees
        if not settled and (match.proposition is None or held.relation is not _ABSENT or any(a.owner is match.proposition for a in match.line.amounts)):
            return True
    return False


def _says_another_thing(match: EventMatch, p: Proposition) -> bool:
    """Whether "is" or "has" says on both sides something else, and denies it on one: "is not safe" of water that was "above the record"."""
    theirs = match.proposition
    if theirs is None or not (p.predicate in LIGHT_VERBS and theirs.predicate in LIGHT_VERBS) or event_families(p) & event_families(theirs):
        return False
    mine, other = _said_of(p), _said_of(theirs)
    return bool(other) and not any(relate(one, two) >= WordRelation.SIBLING or relate(one, two) is _CONTRARY for one in mine for two in other)


def _said_of(p: Proposition) -> set[str]:
    """The words in which a light verb says what it says: its complement and adjectives, else its circumstances and adverbs."""
    if p.complement is not None or p.adjectives:
        what = p.complement
        return {lemma for lemma, _ in p.adjectives} | ({what.entity or what.head, what.head, *what.mods} if what is not None else set()) - {""}
    return {m.entity or m.head for m in (p.patient, *(m for _, m in p.obliques)) if m is not None} | {*p.adverbs}


def _in_another_event(match: EventMatch, p: Proposition) -> bool:
    """Whether it befell people in a crash, and the line denies it of a fire: "the fire caused no injuries"."""
    theirs = match.proposition
    if theirs is None or not theirs.negated or p.negated or theirs.agent is None or theirs.agent.name or event_families(p).isdisjoint(_FATES):
        return False
    return any(h.slot.role == "in:" and h.slot.kind == "noun" and h.relation is _ABSENT for h in match.held)


def _of_the_rest(match: EventMatch, p: Proposition) -> bool:
    """Whether the line speaks of those who are left over, and the statement does not: some were freed, the remaining ones were not."""
    theirs = match.proposition
    left = [m for m in (theirs.patient, theirs.agent) if m is not None and REST & set(m.mods)] if theirs is not None else []
    return bool(left) and not any(REST & set(m.mods) for m in (p.patient, p.agent) if m is not None)


def _of_so_many(match: EventMatch, p: Proposition) -> bool:
    """Whether the line counts such things, and the statement is of the one spoken of: who vetoed only one law may sign this one."""
    theirs = match.proposition.patient if match.proposition is not None else None
    if theirs is None or p.patient is None or theirs.quantity is None or p.patient.quantity is not None or is_known(p.patient):
        return False
    return p.patient.determiner in ("the", "this", "that") and not p.patient.plural and not is_known(theirs)


_EACH_BY_ITSELF = frozenset("approve oppose support reject agree condemn praise".split())


def _of_another_doer(match: EventMatch, p: Proposition) -> bool:
    """Whether one by name says no where the statement lets somebody else say yes: a party voted against what parliament passed."""
    theirs = match.proposition.agent if match.proposition is not None else None
    if theirs is None or p.agent is None or not is_known(theirs) or event_families(p).isdisjoint(_EACH_BY_ITSELF):
        return False
    return any(h.slot.role == "agent" and h.slot.kind == "noun" and h.relation is _ABSENT for h in match.held)


def _of_as_many(match: EventMatch, p: Proposition) -> bool:
    """Whether somebody takes part in the statement, or nobody in either: it did not rain."""
    theirs = match.proposition
    if (p.agent or p.patient) is not None or theirs is None:
        return (p.agent or p.patient) is not None
    whom = theirs.patient or theirs.agent
    if whom is None or theirs.agent is None and theirs.patient is None:
        return whom is None
    return p.negated and theirs.mood == "asserted" and theirs.past == p.past and is_known(whom) and _PARTICLES & set(theirs.adverbs) <= set(p.adverbs)


_PARTICLES = frozenset("off out up down away back over".split())


def _of_one_by_name(match: EventMatch, p: Proposition) -> bool:
    """Whether the line denies it of one by name, and the statement says it of several others: she had never run, 22,400 ran."""
    theirs, mine = match.proposition, p.agent
    if theirs is None or theirs.agent is None or mine is None or mine.name or mine.pronoun or not (mine.plural or mine.quantity is not None):
        return False
    return is_known(theirs.agent) and theirs.agent.entity != mine.entity and theirs.negated != p.negated


def _indefinite(p: Proposition) -> bool:
    """Whether what undergoes the event is any such thing rather than a known one."""
    thing = p.patient or p.agent
    return thing is not None and not thing.name and (not thing.entity or thing.entity.startswith("~")) and thing.determiner in ("a", "an", "another", "some")


def _some_person(p: Proposition) -> bool:
    """Whether it befalls somebody who may be anybody: "a second man" """
    thing = p.patient or p.agent
    return thing is not None and _indefinite(p) and is_generic_person(thing.head)


def _of_another_relative(match: EventMatch) -> bool:
    """Whether the statement is of somebody's relative of whom the line has nothing: what befell him befell no wife of his."""
    return any(h.relation is _ABSENT and h.slot.kind == "noun" and h.slot.role in ("agent", "patient") and h.slot.key in RELATIONS for h in match.held)


def _same_affair(match: EventMatch, support: Sequence[float]) -> bool:
    """Whether all that the statement names, dates and counts, and what it is done to, is there: who sold a mill may have bought another."""
    return all(
        h.agrees or h.relation is _OVERLAPPING or elsewhere > 0
        for h, elsewhere in zip(match.held, support, strict=True)
        if (h.slot.kind in ("entity", "name", "date") and h.slot.role != "governed")
        or (h.slot.kind == "quantity" and h.relation is _DISJOINT)
        or (h.slot.kind == "noun" and h.slot.role in ("patient", "in:"))
    )


def _before_it(p: Proposition, match: EventMatch) -> bool:
    """Whether the statement tells how things were up to a time, and the line what was done then: it "belonged to the town before 2016", when that sold it."""
    bounded = p.past and any(d.date.bound == "before" for d in p.dates)
    return bounded and p.predicate in STATIVE and match.proposition is not None and match.proposition.predicate not in STATIVE


def _fewer_there(held: Held, match: EventMatch, support: Sequence[float]) -> bool:
    """Whether the statement counts fewer, and at a place or among a group that the line does not speak of: 11 died in the house, 43 in all."""
    if held.slot.quantity is None or not isinstance(held.recorded, Quantity) or held.slot.quantity.quantity.high >= held.recorded.low:
        return False
    return any(
        (h.slot.role in _WHERE and elsewhere == 0.0 or h.slot.role in _HOW) and h.slot.kind in ("noun", "entity", "name") and not h.agrees
        for h, elsewhere in zip(match.held, support, strict=True)
    )


_WHERE = frozenset("in: at: on: among: outside: inside: near: from: aboard: within:".split())
_HOW = frozenset("by: with: without: through: via: using: under:".split())


def _of_its_cast(match: EventMatch) -> bool:
    """Whether the nouns that undergo or do it in the statement do so in the very event, not only elsewhere in the line."""
    event = match.proposition
    if event is None or event.predicate == "delay":  # what is delayed is the start of it, its opening or its end
        return True
    cast = [mention for _, mention in participants(event)]
    heads = [m.head for mention in cast for m in (mention, mention.of, mention.possessor) if m is not None and m.head]
    if not heads or any(mention.pronoun for mention in cast):
        return True
    agreeing = [h.slot for h in match.held if h.slot.kind == "noun" and h.slot.role == "patient" and h.agrees]
    return all(
        is_generic_person(slot.key) or _deed_of_any(slot, cast) or any(relate(slot.key, head, "n") >= WordRelation.SIBLING for head in heads)
        for slot in agreeing
    )


def _deed_of_any(slot: Slot, cast: Sequence[Mention]) -> bool:
    doer = (slot.mention.possessor or slot.mention.of) if slot.mention is not None else None
    return doer is not None and bool(doer.entity) and any(mention.entity == doer.entity for mention in cast)


def _uncounted(w: Weighed) -> float:
    """The share without a number that a denial has no place for: "no passengers were killed" against "three passengers were killed"."""
    absent = sum(h.slot.kind == "quantity" and h.relation is _ABSENT for h in w.match.held)
    missing = max(w.missing - absent * POLICY.slot_weights["quantity"], 0.0)
    return w.agreeing / max(w.agreeing + missing, 1e-9)


def _same_cast(p: Proposition, theirs: Proposition) -> bool:
    """Whether at least two take part in both."""
    mine, other = ({m.entity or m.head for _, m in participants(q)} for q in (p, theirs))
    return len(mine & other) > 1


def _core(w: Weighed) -> float:
    """1 where an exclusive state is said of the same person, whatever time or place goes with it, else 0."""
    if w.match.predicate is not _CONTRARY:
        return 0.0
    cores = [h for h in w.match.held if h.slot.role in ("patient", "agent")]
    return float(
        bool(cores)
        and all(h.agrees for h in cores if h.slot.role == "patient")
        and any(h.slot.kind == "entity" and h.agrees for h in cores)
    )
