"""Whether a line denies the very thing that a statement asserts, or asserts what it denies: not of others, of some of them, or in another event."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.another_thing import OF_PEOPLE, of_another_thing
from service.engine.bearing import has_whereabouts
from service.engine.compare.events import EventMatch
from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.model import Relation
from service.engine.reading import Mention, Proposition, bare, is_known
from service.engine.same_affair import about_the_same, anchored, at_another_time_beside, indefinite
from service.engine.slots import LIGHT_VERBS, Slot, event_families, participants
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.order import TURNS
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.scope import SOME
from service.engine.weighing import ELSEWHERE, Weighed, left_over

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_ABSENT = Relation.ABSENT
_CONTRARY = WordRelation.OPPOSITE
_ANYBODY = frozenset(("you", "what", "whatever", "whoever"))
_EACH_BY_ITSELF = frozenset("approve oppose support reject agree condemn praise".split())
_SOME = SOME | {"most", "others"}
_SIDES = frozenset("oppose support condemn praise".split())
_VOICED = frozenset("condemn praise criticize denounce".split())
_PARTICLES = frozenset("off out up down away back over".split())


def denies(w: Weighed, p: Proposition, support: Sequence[float], others: Sequence[Held]) -> bool:
    """Whether the two, of which one asserts what the other denies, are of the same event; ``others`` is what else is in conflict."""
    match = w.match
    if _of_any(match, p):
        return True
    if p.negated and (_of_fewer(match, p) or _by_another(match, p) or _of_its_turn(match, p)):
        return False
    if not about_the_same(match, support) or not _of_its_cast(match) or p.negated and not has_whereabouts(p, match.line):
        return False
    if not (anchored(match) or _of_all(match, p) or (match.predicate is WordRelation.SAME and _of_as_many(match, p))):
        return False
    if _of_other_people(match, p) or of_another_thing(match, p) or _has_no_part(match, p) or at_another_time_beside(match, p):
        return False
    if p.predicate in LIGHT_VERBS and any(_not_quite(h) for h in match.held if h.slot.role == "complement"):
        return False
    if any(h.slot.kind not in ("quantity", "date", "manner") for h in others):
        return False
    return max(_uncounted(w), _core(w), _by_nobody(match, p)) >= POLICY.opposed_share


def _not_quite(held: Held) -> bool:
    """Whether what somebody is said to be is in the line only by a word near it, or by none: who was found not guilty may be a surgeon."""
    return held.agrees and held.strength < 1 or held.relation is _ABSENT and held.slot.kind == "noun"


def _of_any(match: EventMatch, p: Proposition) -> bool:
    """Whether the line denies it of the one who does it, whatever else goes with it: who did not resist did not resist arrest."""
    theirs, mine = match.proposition, p.agent or p.patient
    if theirs is None or mine is None or p.negated or not theirs.negated or theirs.predicate != p.predicate:
        return False
    if theirs.mood != "asserted" or theirs.speaker is not None:
        return False
    whom = theirs.agent if p.agent is not None else theirs.patient
    rest = (theirs.patient if p.agent is not None else theirs.agent, theirs.complement, *theirs.others)
    plain = not (theirs.obliques or theirs.dates or theirs.adverbs or theirs.adjectives or theirs.governed or any(m is not None for m in rest))
    if not plain or p.past != theirs.past and theirs.origin != "infinitive":
        return False
    return p.predicate not in LIGHT_VERBS and whom is not None and is_known(whom) and whom.entity == mine.entity


def _of_fewer(match: EventMatch, p: Proposition) -> bool:
    """Whether so many are denied of whom the line has fewer, or does not say how many: that three were freed, or one, does not tell that five others were."""
    mine, theirs = p.patient, match.proposition.patient if match.proposition is not None else None
    if mine is None or mine.quantity is None or mine.quantity.form != "cardinal" or mine.quantity.quantity.low <= 1:
        return False
    told = theirs.quantity if theirs is not None else None
    return told is None or told.form == "cardinal" and told.quantity.high < mine.quantity.quantity.low


def _by_another(match: EventMatch, p: Proposition) -> bool:
    """Whether the line has another one do it than the one who is said not to have: that the police arrested him does not tell that the mayor did."""
    theirs = match.proposition
    if theirs is None or theirs.agent is None or p.agent is None or p.patient is None or theirs.negated:
        return False
    doers = [h for h in match.held if h.slot.role == "agent" and h.slot.mention is not None and h.slot.mention.first == p.agent.first]
    return bool(doers) and not any(h.agrees or h.relation is Relation.INSIDE for h in doers)


def _of_its_turn(match: EventMatch, p: Proposition) -> bool:
    """Whether only the turn is denied, and the line does not have it in that turn: who was not freed first was freed."""
    turns = {lemma for lemma, _ in p.adjectives if lemma in TURNS} | {adverb for adverb in p.adverbs if adverb in TURNS}
    return bool(turns) and not any(turn in match.line.lows for turn in turns)


def _of_other_people(match: EventMatch, p: Proposition) -> bool:
    """Whether the denial is of others than those of whom the statement asserts it."""
    if _of_anybody(match, p) or _some_person(p) or _of_another_relative(match) or _counts_others(match):
        return True
    if _of_nobody_else(match) or _of_nobody_there(match, p):
        return True
    if _of_an_untold_matter(match, p) or _of_another_report(match, p):
        return True
    return _of_the_rest(match, p) or _of_another_doer(match, p) or _of_one_by_name(match, p) or of_a_kind(match)


def _of_all(match: EventMatch, p: Proposition) -> bool:
    """Whether it befalls people and one side denies it of everybody: of some of a kind it is no matter what befell another one."""
    if event_families(p).isdisjoint(OF_PEOPLE):
        return False
    return p.negated or match.proposition is None or match.proposition.negated or not any(h.slot.kind == "quantity" for h in match.held)


def _of_as_many(match: EventMatch, p: Proposition) -> bool:
    """Whether somebody takes part in the statement, or nobody in either: it did not rain."""
    theirs = match.proposition
    if (p.agent or p.patient) is not None or theirs is None:
        return (p.agent or p.patient) is not None
    whom = theirs.patient or theirs.agent
    if whom is None or theirs.agent is None and theirs.patient is None:
        return whom is None
    return p.negated and theirs.mood == "asserted" and theirs.past == p.past and is_known(whom) and _PARTICLES & set(theirs.adverbs) <= set(p.adverbs)


def _of_anybody(match: EventMatch, p: Proposition) -> bool:
    """Whether the statement is of its reader or of whatever there is, and shares nobody by name: "what cannot be used" denies nobody's use of a war."""
    heads = {mention.head for _, mention in participants(p)}
    if heads.isdisjoint(_ANYBODY):
        return False
    theirs = {mention.head for _, mention in participants(match.proposition)} if match.proposition is not None else set[str]()
    return heads.isdisjoint(theirs) and not any(h.agrees and h.slot.kind in ("entity", "name") for h in match.held)


def _has_no_part(match: EventMatch, p: Proposition) -> bool:
    """Whether the one by name who does or undergoes it only stands beside those of whom the line tells the contrary: a party of which a member kept her seat,
    a river in whose valley a toll was lowered."""
    theirs, mine = match.proposition, p.agent or p.patient
    if theirs is None or mine is None or match.predicate is not _CONTRARY or not mine.name or not is_known(mine):
        return False
    if theirs.agent is not None:
        return is_known(theirs.agent) and theirs.agent.entity != mine.entity and any(q == "of" and m.entity == mine.entity for q, m in theirs.obliques)
    thing = theirs.patient
    if p.agent is not None or theirs.speaker is not None or thing is None or thing.pronoun or not thing.head or is_known(thing):
        return False
    return not any(m.entity == mine.entity for _, told in participants(theirs) for m in (told, told.of, told.possessor) if m is not None)


def _some_person(p: Proposition) -> bool:
    """Whether it befalls somebody who may be anybody: "a second man" """
    thing = p.patient or p.agent
    return thing is not None and indefinite(p) and is_generic_person(thing.head)


def _of_another_relative(match: EventMatch) -> bool:
    """Whether the statement is of somebody's relative of whom the line has nothing: what befell him befell no wife of his."""
    return any(h.relation is _ABSENT and h.slot.kind == "noun" and h.slot.role in ("agent", "patient") and h.slot.key in RELATIONS for h in match.held)


def _counts_others(match: EventMatch) -> bool:
    """Whether both sides count, and not the same ones: five not freed and three freed go together; so do four who died and one by name who is alive."""
    whom = match.proposition.patient or match.proposition.agent if match.proposition is not None else None
    if match.proposition is not None and match.proposition.negated and whom is None and match.proposition.complement is None:
        return False  # "there were no arrests": nobody was arrested, however many
    if _told_besides(match):
        return False
    for held in match.held:
        if held.relation is _ABSENT and _of_none(held, match.proposition):
            continue  # "two women have led it" of what no woman has led
        if held.slot.kind == "quantity" and held.slot.role in ("agent", "patient") and held.relation is _ABSENT and whom is not None and is_known(whom):
            return True
        settled = held.slot.kind != "quantity" or held.agrees
        if not settled and (match.proposition is None or held.relation is not _ABSENT or any(a.owner is match.proposition for a in match.line.amounts)):
            return True
    return False


def _of_none(held: Held, told: Proposition | None) -> bool:
    """Whether a number counts what the line says that none did."""
    if held.slot.kind != "quantity" or held.slot.role != "agent" or told is None or not told.negated or told.agent is None or held.slot.mention is None:
        return False
    return told.agent.quantity is None and not told.agent.determiner and not told.agent.plural and told.agent.head == held.slot.mention.head


def of_a_kind(match: EventMatch) -> bool:
    """Whether the line says it of any such people, "taxpayers do not run airlines", "no novice had won", and has nothing of the one stated."""
    theirs = match.proposition
    doer = theirs.agent if theirs is not None else None
    if theirs is None or doer is None or not bare(doer) or not (doer.plural or theirs.negated and names_person(doer.head) and not is_generic_person(doer.head)):
        return False
    return any(h.slot.role == "agent" and h.slot.kind in ("entity", "name") and (h.relation is _ABSENT or h.strength <= ELSEWHERE) for h in match.held)


def _told_besides(match: EventMatch) -> bool:
    """Whether the very ones of the denial are told of in the clause before, and are as many as stated: "two had been questioned but not arrested"."""
    theirs = match.proposition
    whom = (theirs.patient or theirs.agent) if theirs is not None else None
    if theirs is None or not theirs.negated or whom is None or whom.quantity is None:
        return False
    before = any(m.first == whom.first for e in match.line.events if e.proposition.at != theirs.at and not e.proposition.negated for _, m in e.cast)
    stated = [h.slot.quantity.quantity for h in match.held if h.slot.quantity is not None and h.slot.kind == "quantity"]
    return before and stated == [whom.quantity.quantity]


def _of_the_rest(match: EventMatch, p: Proposition) -> bool:
    """Whether the line speaks of those who are left over, and the statement does not: some were freed, the remaining ones were not."""
    theirs = match.proposition
    left = theirs is not None and any(left_over(m) for m in (theirs.patient, theirs.agent))
    return left and not any(left_over(m) for m in (p.patient, p.agent))


def _of_another_doer(match: EventMatch, p: Proposition) -> bool:
    """Whether one by name says no where the statement lets somebody else say yes: a party voted against what parliament passed."""
    theirs = match.proposition.agent if match.proposition is not None else None
    if theirs is None or p.agent is None or event_families(p).isdisjoint(_EACH_BY_ITSELF):
        return False
    sides = not event_families(p).isdisjoint(_SIDES)
    if sides and match.predicate is _CONTRARY and p.patient is not None and p.patient.name and p.predicate in _VOICED and not _of_that_one(match, p.patient):
        return True  # who gave another credit did not say that nobody condemned her
    taking_sides = sides and is_known(theirs) and p.agent.entity != theirs.entity
    if is_known(p.agent) and (taking_sides or theirs.determiner in _SOME):
        return True  # "most have turned it down" does not say that Lind did
    if not is_known(theirs):
        return False
    whose = p.agent.possessor or p.agent.of
    acting = "agency" if whose is None or whose.entity != theirs.entity else ""  # Russia's envoys are Russia
    return any(h.slot.role == "agent" and h.slot.kind in ("noun", acting) and h.relation is _ABSENT for h in match.held)


def _of_that_one(match: EventMatch, whom: Mention) -> bool:
    """Whether a line takes its side towards the very one: as what it approves of or opposes, and nowhere else."""
    told = match.proposition
    if told is None or told.patient is None:
        return False
    near = (told.patient, told.patient.of, told.patient.possessor)  # "thanked the leaders of the union"
    return any(m is not None and m.entity == whom.entity for m in near) or whom.head in told.patient.mods


def _of_an_untold_matter(match: EventMatch, p: Proposition) -> bool:
    """Whether the statement takes a side without saying in what, and the line takes the other one in something: who "objected" may have agreed to share."""
    theirs = match.proposition
    if theirs is None or event_families(p).isdisjoint(_EACH_BY_ITSELF) or p.patient is not None or p.complement is not None or p.obliques or p.governed:
        return False
    return bool(theirs.governed) and match.predicate is _CONTRARY


def _of_another_report(match: EventMatch, p: Proposition) -> bool:
    """Whether what is confirmed in the statement and denied in the line, or the other way round, is about something of which the line has nothing."""
    theirs = match.proposition
    if match.predicate is not _CONTRARY or theirs is None or "confirm" not in event_families(p) | event_families(theirs):
        return False
    return any(h.slot.kind in ("noun", "entity", "name") and h.slot.role != "agent" and not h.agrees for h in match.held)


def _of_one_by_name(match: EventMatch, p: Proposition) -> bool:
    """Whether the line denies it of one by name, and the statement says it of several others: she had never run, 22,400 ran."""
    theirs, mine = match.proposition, p.agent
    if theirs is None or theirs.agent is None or mine is None or mine.name or mine.pronoun or not (mine.plural or mine.quantity is not None):
        return False
    return is_known(theirs.agent) and theirs.agent.entity != mine.entity and theirs.negated != p.negated


def _of_nobody_else(match: EventMatch) -> bool:
    """Whether the line denies it of everybody but those of whom it has told: "nobody else was hurt"."""
    theirs = match.proposition
    return theirs is not None and theirs.negated and "else" in theirs.adverbs


def _of_nobody_there(match: EventMatch, p: Proposition) -> bool:
    """Whether the line denies it of all at one place by name, of which the statement does not speak: "nobody died in Holm"."""
    theirs = match.proposition
    if theirs is None or not theirs.negated or theirs.agent is not None or theirs.patient is not None:
        return False
    places = {m.entity for preposition, m in theirs.obliques if preposition in ("in", "at") and m.name and is_known(m)}
    return bool(places) and places.isdisjoint([m.entity for _, m in participants(p)])


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


def _by_nobody(match: EventMatch, p: Proposition) -> float:
    """1 where the line denies that it befell the very thing, or anybody there, so that nobody did it: no weather made a train late that was on time."""
    told = match.proposition
    if told is None or not told.negated or told.agent is not None or p.negated or p.agent is None or is_known(p.agent) or told.mood != "asserted":
        return 0.0
    doing = [h for h in match.held if h.slot.role.startswith("agent")]
    rest = [h for h in match.held if h not in doing and (told.patient is not None or h.slot.kind != "quantity")]
    if told.patient is None and not any(h.agrees for h in doing):
        return 0.0
    return float(all(h.agrees for h in rest) and any(h.slot.role == "patient" for h in rest))


def _core(w: Weighed) -> float:
    """1 where an exclusive state is said of the same person, whatever time or place goes with it, else 0."""
    if w.match.predicate is not _CONTRARY:
        return 0.0
    cores = [h for h in w.match.held if h.slot.role in ("patient", "agent")]
    return float(bool(cores) and all(h.agrees for h in cores if h.slot.role == "patient") and any(h.slot.kind == "entity" and h.agrees for h in cores))
