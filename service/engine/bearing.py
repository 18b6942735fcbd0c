"""Whether a line, its slots weighed, bears out what a statement says."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.events import EventMatch
from service.engine.compare.families import either, precedes
from service.engine.compare.held import Held
from service.engine.compare.means import names_means
from service.engine.compare.of_others import of_other_ones
from service.engine.compare.other_part import taken_by_another
from service.engine.compare.sites import in_another_place
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.fates_told import degree_of
from service.engine.in_passing import told_apart
from service.engine.lines_of_evidence import Line
from service.engine.manners import in_another_manner
from service.engine.model import Relation
from service.engine.no_witness import no_witness
from service.engine.nobodys_deed import deed_of_another, nobodys_deed, noun_of
from service.engine.reading import Mention, Proposition, is_known
from service.engine.same_affair import of_a_mishap, of_another_mishap
from service.engine.slots import LIGHT_VERBS, Slot, event_families, participants
from service.engine.some_of_them import only_of_some
from service.engine.speakers import speaks_in
from service.engine.then_and_now import bygone, once_there, only_due, was_elsewhere
from service.engine.tolls import of_another_time
from service.engine.vocabulary.fates import CONDITIONS, DEGREES
from service.engine.vocabulary.having import WHEREABOUTS
from service.engine.vocabulary.hedges_of_scope import AT_ONE_PLACE, NOT_QUITE
from service.engine.vocabulary.mishaps import MISHAPS
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.scope import SOME
from service.engine.vocabulary.titles import GENDERED
from service.engine.weighing import REST, Weighed, of_one_of_them, says_it

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_OVERLAPPING = Relation.OVERLAPPING
_DISJOINT = Relation.DISJOINT
_BROADER = WordRelation.BROADER
_RELATED = WordRelation.RELATED
_CONTRARY = WordRelation.OPPOSITE


def bears_out(w: Weighed, p: Proposition, support: Sequence[float]) -> bool:
    if w.share < POLICY.consistent_share:
        return False  # most lines; the rest costs more to ask
    match = w.match
    reversed_state = match.predicate is _CONTRARY and not match.opposed and _follows(match, p)
    if any(not (says_it(h.slot, p) and reversed_state) for h in w.conflicts) or reversed_state and not _undergone_alike(match, p):
        return False
    if reversed_state and _of_nobody(p) and not _of_everybody(match.proposition):
        return False  # that all patients were rescued does not say that nobody died
    if (match.proposition is None or match.proposition.predicate in LIGHT_VERBS) and acts_on(p) and not noun_of(match, p):
        return False
    if by_nobody_there(match, p) or told_apart(match, p) or _of_nobody_known(w, p) or nobodys_deed(match, p) or no_witness(match, p):
        return False
    if deed_of_another(match, p):
        return False
    if p.predicate in _MOVING and match.predicate is _RELATED and not _moved_alike(match, p):
        return False
    if p.speaker is not None and is_known(p.speaker) and match.line.kind is None and not speaks_in(p.speaker.entity, match.line):
        return False  # that it is so does not tell that somebody said so; of a record's claims another tells who said them
    if p.speaker is not None and is_known(p.speaker) and match.line.kind is None and outside_his_words(match, p, p.speaker):
        return False
    if match.proposition is not None and p.speaker is not None and _in_another_mouth(p.speaker, match.proposition.speaker):
        return False
    if p.mood == "open" and not NOT_QUITE.isdisjoint(p.adverbs) and NOT_QUITE.isdisjoint(match.line.lows):
        return False  # what happened did not nearly happen
    if p.predicate == "give" and (match.proposition is None or match.proposition.predicate == "be") and any(q == "to" and is_known(m) for q, m in p.obliques):
        return False  # what is somebody's tells of nobody to whom it was given
    if p.predicate == "award" and match.proposition is not None and _awarded_to_another(p, match.proposition):
        return False
    if p.negated and match.proposition is None and match.predicate >= _BROADER and not _called_off(match.line):
        return False  # "did not run" of one who announced his candidacy: a noun denies nothing
    if p.negated and "longer" not in p.adverbs and match.predicate is _RELATED and (match.proposition is None or not match.proposition.negated):
        return False  # where it is denied that somebody was, that he worked there bears nothing out
    if not has_whereabouts(p, match.line) or only_of_some(p, match.line) or not hurt_so_badly(p, match):
        return False
    theirs = match.proposition
    if theirs is not None and match.predicate is _RELATED and theirs.negated and not p.negated:
        return False
    if theirs is not None and p.mood == "prediction" and p.speaker is None and theirs.mood == "asserted" and (theirs.past or theirs.perfect):
        return False  # what was does not tell what will be
    if theirs is not None and p.negated and (_some_only(theirs, p) or (p.mood == "prediction" and theirs.mood == "asserted")):
        return False  # that five were not freed does not say that nobody was, nor that nobody will be
    if theirs is not None and p.negated and _by_nobody_at_all(p) and _of_one_by_name(theirs):
        return False  # that one by name did not, or did the contrary, does not tell that nobody did
    if theirs is not None and theirs.negated and theirs.agent is None and theirs.patient is None and _none_of_others(p, match.line):
        return False
    if p.predicate in ("be", "become") and not p.negated and p.complement is not None and _of_another_person(match, p, p.complement):
        return False
    if p.dates and of_one_of_them(p, match):
        return False
    if theirs is not None and match.line.sentence.dates and not p.dates and _of_this_one(p) and of_another_time(theirs, match.line.sentence):
        return False  # "the floods have killed 117 people" of those that did so in 2005
    if only_due(match, p) or one_charge_only(match, p) or foretold_by_a_noun(match, p):
        return False
    if match.successive or match.opposed or match.unrealised or match.swapped:
        return False
    if (match.predicate < _RELATED and not reversed_state) or bygone(match, p) or once_there(match, p) or was_elsewhere(match.line, p):
        return False
    for held, elsewhere in zip(match.held, support, strict=True):
        if held.agrees or reversed_state and says_it(held.slot, p):
            continue
        if (
            held.slot.kind in ("entity", "name", "noun")
            and held.slot.role in ("agent", "patient", "complement")
            and held.relation is not _OVERLAPPING
            and not _generic(held)
        ):
            return False  # who and what it is about has to stand in the line itself
        if held.slot.kind in ("entity", "name") and (
            held.relation is _DISJOINT and held.slot.role in _HELD_IN_PLACE or theirs is not None and taken_by_another(held.slot, participants(theirs))
        ):
            return False  # the line itself has another one there: what others tell of the one asked about is of something else
        if held.slot.kind == "quantity" and held.relation is _DISJOINT and held.slot.role in _COUNTED:
            return False  # three freed on some day, and five on Friday: no three on Friday
        if names_means(held.slot):
            return False  # that it was carried does not tell by what
        if held.slot.kind == "noun" and in_another_place(held.slot, theirs):
            return False
        if held.slot.role == "in:" and of_another_mishap(held.slot.key, match.line):
            return False
        if held.slot.role == "to:" and held.slot.kind == "entity" and theirs is not None and any(q == "to" and is_known(m) for q, m in theirs.obliques):
            return False  # that it was given to Norsk tells of nobody else
        whose = held.slot.kind == "entity" and held.slot.role in ("agentof", "patientof", "complementof")
        if whose and (_of_another(match) or _of_others(held.slot, match, p)):
            return False
        if held.slot.kind == "modifier" and another_sort(held.slot, match):
            return False
        if held.slot.kind == "noun" and held.slot.role in ("agentof", "patientof") and elsewhere == 0.0 and of_a_mishap(held.slot.role, p):
            return False  # an outbreak of typhus is none of cholera
        if elsewhere == 0.0 and held.slot.kind in ("quantity", "date", "name", "quantifier", "entity", "modifier", "adjective"):
            return False
    return True


_COUNTED = frozenset(("agent", "patient"))
_HELD_IN_PLACE = AT_ONE_PLACE | {"against:"}


def _in_another_mouth(mine: Mention, theirs: Mention | None) -> bool:
    """Whether a line has it from others of the sort: "independent media reported" of state-run media."""
    if theirs is None or mine.head != theirs.head or not mine.head or is_known(mine) or not mine.mods or not theirs.mods:
        return False
    return not any(relate(mod, other) >= _BROADER for mod in mine.mods for other in theirs.mods)


def _of_this_one(p: Proposition) -> bool:
    """Whether it is told of the mishap of which the text is, and how many it befell: "at least 20 have died in the fire"."""
    counted = p.patient is not None and p.patient.quantity is not None
    return counted and any(m.determiner == "the" and m.head in MISHAPS for _, m in participants(p))


def _of_nobody_known(w: Weighed, p: Proposition) -> bool:
    """Whether nothing but the verb is held against the line, though it is a certain one who does it, to a certain thing: "the person who sold it wants it"."""
    if any(h.slot.kind != "verb" for h in w.match.held):
        return False
    cast = [m for m in (p.agent, p.patient) if m is not None]
    return len(cast) > 1 and all(m.pronoun and not m.entity or is_generic_person(m.head) and m.determiner in ("the", "this", "that") for m in cast)


def hurt_so_badly(p: Proposition, match: EventMatch) -> bool:
    """Whether a line says how badly, where the statement does: who was slightly hurt was not seriously hurt."""
    how = DEGREES.get(degree_of(p), "")
    if not how or match.proposition is not None and DEGREES.get(degree_of(match.proposition), "") == how:
        return True
    return any(DEGREES.get(low, low if low in CONDITIONS else "") == how for low in match.line.lows)


def outside_his_words(match: EventMatch, p: Proposition, who: Mention) -> bool:
    """Whether a line gives the words of the one who is to have said it, and has the thing only by a noun before them, in another's clause."""
    told = match.proposition
    if told is not None and (told.predicate not in LIGHT_VERBS or told.predicate == p.predicate):
        return False
    his = [e.proposition for e in match.line.events if e.proposition.speaker is not None and e.proposition.speaker.entity == who.entity]
    if not his:
        return False
    start = min(one.speaker.first for one in his if one.speaker is not None)
    places = [at for term, each in match.line.terms.items() if relate(p.predicate, term) >= _BROADER for at in each]
    if not places or max(places) >= start or any(one.at < start for one in his):
        return False
    return any(word.low in _CONTRASTING for word in match.line.sentence.words[max(places) : start])


_CONTRASTING = frozenset("but though although while whereas ;".split())


def has_whereabouts(p: Proposition, line: Line) -> bool:
    """Whether a line has the adverb of place of a statement, "is at home", a word for its "without", and how it was done: "secretly", "unharmed"."""
    lacks = any(preposition == "without" for preposition, _ in p.obliques)
    if lacks and _LACKING.isdisjoint(line.lows) or not all(adverb not in WHEREABOUTS or adverb in line.lows for adverb in p.adverbs):
        return False
    return not in_another_manner(p, line.lows)


_LACKING = frozenset("without no not none lack lacks lacked lacking lost lose cut out outage blackout shortage missing denied deprived".split())


def _of_another_person(match: EventMatch, p: Proposition, said: Mention) -> bool:
    """Whether the line has what somebody is said to be only as another one beside him: "the president has to name a prime minister" makes him none."""
    if p.agent is None or not is_known(p.agent) or said.name or not said.head or is_generic_person(said.head):
        return False
    told = [(role, m, event) for event in match.line.events for role, m in event.cast if m.head == said.head and not m.name]
    if told and all(_said_of_another(role, event.proposition, p.agent) for role, _, event in told):
        return True
    if not told or any(role in ("complement", "as:") or event.predicate == "be" and role == "agent" or m.entity == p.agent.entity for role, m, event in told):
        return False
    return any(other.entity == p.agent.entity and other is not m for _, m, event in told for _, other in event.cast)


def _said_of_another(role: str, told: Proposition, who: Mention) -> bool:
    """Whether a line says that another one by name is that, "the favorite, Karla Vos", or that it is what he has to do with: "beat the favorite"."""
    others = [m for _, m in participants(told) if is_known(m) and m.entity != who.entity]
    if role == "complement":
        return told.agent is not None and told.agent in others
    return bool(others) and role in ("agent", "patient") and told.origin != "apposition"


def _follows(match: EventMatch, p: Proposition) -> bool:
    """Whether of two opposites one follows from the other's denial: who is not freed is held, but not killed; who was held may yet have been freed."""
    theirs = match.proposition
    if theirs is None:
        return True
    if theirs.negated and p.negated or p.negated and "start" in event_families(p) and "end" in event_families(theirs):
        return False  # what has ended had begun
    if theirs.negated and not p.negated:
        return either(event_families(p), event_families(theirs))
    now = not theirs.past or "still" in theirs.adverbs
    return now or not precedes(event_families(theirs), event_families(p))


def _undergone_alike(match: EventMatch, p: Proposition) -> bool:
    """Whether the opposite that the line tells is done to the same: who "is in opposition" need not oppose the budget."""
    if match.proposition is None or p.patient is None:
        return True
    if p.agent is None:
        theirs = match.proposition.patient  # officers who freed five hostages unharmed: the hostages were
        return theirs is None or match.proposition.agent is None or theirs.pronoun or not p.patient.head == match.proposition.agent.head != theirs.head
    cast = {identity for _, m in participants(match.proposition) for identity in (m.entity, m.entity.lstrip("~"), m.head) if identity}
    if not cast.isdisjoint((p.patient.entity or p.patient.head, p.patient.head)) or any(m.pronoun for _, m in participants(match.proposition)):
        return True
    theirs = match.proposition.patient  # "did not accept the offer" of a bid that was turned down
    same = theirs is not None and not theirs.name and not p.patient.name and bool(theirs.head) and bool(p.patient.head)
    return same and theirs is not None and relate(p.patient.head, theirs.head, "n") >= WordRelation.SYNONYM


def _called_off(line: Line) -> bool:
    """Whether a line tells that something is done no more: a retirement from competition, services that were cancelled."""
    return not _ENDED.isdisjoint(line.families)


_ENDED = frozenset("cancel end retire abolish suspend forbid".split())


def _awarded_to_another(p: Proposition, told: Proposition) -> bool:
    """Whether the line has another one to whom it went: who lost a contract to a rival did not win it."""
    mine, theirs = ([m for q, m in one.obliques if q == "to"] for one in (p, told))
    return bool(mine and theirs) and all(m.entity != t.entity for m in mine for t in theirs) and any(is_known(t) or t.name for t in theirs)


_MOVING = frozenset(("come", "go"))


def _moved_alike(match: EventMatch, p: Proposition) -> bool:
    """Whether the line has all from whom and to whom it is stated in the same part: who runs a firm need not have come from it."""
    cast = [(role, one) for event in match.line.events for role, m in event.cast for one in (m, m.of, m.possessor) if one is not None]
    there = {(role, key) for role, one in cast for key in (one.entity, one.head)}
    ends = [(f"{preposition}:", m.entity or m.head) for preposition, m in p.obliques if preposition in ("from", "to")]
    return all(end in there for end in ends if end[1])


def another_sort(slot: Slot, match: EventMatch) -> bool:
    """Whether the line has the very noun with another word before it: the political wing, of the military one."""
    if match.proposition is None or slot.mention is None or slot.mention.name:
        return False
    if of_other_ones(slot, match.line):
        return True
    cast = [one for _, m in participants(match.proposition) for one in (m, m.of, m.possessor) if one is not None]
    others = [m.mods for m in cast if m.head == slot.mention.head and not m.name]
    return bool(others) and all(mods and set(mods).isdisjoint(slot.mention.mods) for mods in others)


def _of_another(match: EventMatch) -> bool:
    """Whether the line speaks of other ones than those told of elsewhere: "secured other releases"."""
    event = match.proposition
    return event is not None and any(m.determiner in ("other", "another") or "other" in m.mods or "further" in m.mods for _, m in participants(event))


def _of_others(slot: Slot, match: EventMatch, p: Proposition) -> bool:
    """Whether the line has the very noun, and as another one's by name: the candidate of one party, of that of another."""
    host = {"agentof": p.agent, "patientof": p.patient, "complementof": p.complement}[slot.role]
    if host is None or host.name or not host.head:
        return False
    owners = [o for m in match.line.sentence.mentions if m.head == host.head for o in (m.of, m.possessor) if o is not None and is_known(o)]
    return bool(owners) and all(owner.entity != slot.key for owner in owners)


def one_charge_only(match: EventMatch, p: Proposition) -> bool:
    """Whether somebody is said to have been acquitted, and the line clears him of one charge and has another one of which it does not."""
    told = match.proposition
    if told is None or not told.obliques or p.negated or any(q in ("of", "on", "in") for q, _ in p.obliques):
        return False
    named = any(q in ("of", "on") and (m.head or m.quantity is not None) and m.determiner not in ("all", "any", "every", "both") for q, m in told.obliques)
    return named and "acquit" in event_families(p) and any("convict" in e.families and not e.proposition.negated for e in match.line.events)


def foretold_by_a_noun(match: EventMatch, p: Proposition) -> bool:
    """Whether the statement says what will be, and the line only has such a deed by a noun: "will make another bid" of a bid that was turned down."""
    return match.proposition is None and p.mood == "prediction" and p.speaker is None and p.predicate not in LIGHT_VERBS


def _generic(held: Held) -> bool:
    """Whether a noun says no more than that it befell people: not where the line's are known to be of the other sex."""
    slot = held.slot
    if held.recorded is not None:
        return False
    counted = slot.mention is not None and slot.mention.quantity is not None and not slot.mention.determiner
    return slot.kind == "noun" and is_generic_person(slot.key) and not (counted and slot.key in GENDERED)  # two tourists are not two men


def _of_nobody(p: Proposition) -> bool:
    """Whether it is denied of anybody at all: "nobody died"."""
    return p.negated and p.agent is None and p.patient is None and p.complement is None


def _by_nobody_at_all(p: Proposition) -> bool:
    """Whether a deed is denied of all who could have done it: "nobody condemned the raid", "no country condemned it"."""
    if p.agent is None:
        return p.patient is not None and p.patient.first > p.at >= 0
    bare_noun = not (p.agent.name or p.agent.pronoun or p.agent.plural or p.agent.determiner or p.agent.possessor or p.agent.quantity)
    return bare_noun and p.patient is not None and 0 <= p.agent.first < p.at


def _of_one_by_name(told: Proposition) -> bool:
    """Whether a line denies a deed of one by name only, or tells of no denial."""
    if not told.negated:
        return not _of_everybody(told)
    return told.agent is not None and is_known(told.agent) and bool(told.agent.name)


def _of_everybody(told: Proposition | None) -> bool:
    """Whether a line tells it of all there were: "everyone survived"."""
    whom = (told.patient or told.agent) if told is not None else None
    if told is not None and told.agent is not None and told.agent.determiner in ("all", "every") and names_person(told.agent.head):
        return True
    return whom is not None and not whom.name and (whom.head in ("everyone", "everybody", "all") or whom.determiner == "all" and is_generic_person(whom.head))


def _some_only(theirs: Proposition, p: Proposition) -> bool:
    """Whether a denial is of everybody and the line's one of so many, or of one by name."""
    everybody = (p.agent is None and p.patient is None) or any(m is not None and m.determiner in ("no", "none") for m in (p.agent, p.patient))
    m = theirs.patient or theirs.agent
    if not everybody or not theirs.negated or m is None:
        return False
    return m.quantity is not None or bool(m.name) or m.pronoun or m.determiner in _SOME or not m.head and m.partitive or bool(REST & set(m.mods))


_SOME = SOME | {"most"}


def _none_of_others(p: Proposition, line: Line) -> bool:
    """Whether a bare "none" is of those of whom its line has told, and a denial of others: "a bus turned back, and none was hurt" tells of no guards."""
    whom = p.patient or p.agent
    return p.negated and whom is not None and bool(whom.head) and "none" in line.lows and whom.head not in line.terms and not is_generic_person(whom.head)


def acts_on(p: Proposition) -> bool:
    """Whether somebody by name does something to somebody or something by name."""
    return p.agent is not None and p.patient is not None and p.at >= 0 and p.predicate not in LIGHT_VERBS and is_known(p.agent) and is_known(p.patient)


def by_nobody_there(match: EventMatch, p: Proposition) -> bool:
    """Whether a line has what somebody does to his own only by a noun that is not his: who calls a sale sad has sold nothing."""
    return match.proposition is not None and match.proposition.predicate in LIGHT_VERBS and _to_his_own(p) and not noun_of(match, p)


def _to_his_own(p: Proposition) -> bool:
    """Whether somebody by name does something to what is his: "sold his shares"."""
    owner = p.patient.possessor if p.patient is not None else None
    return owner is not None and p.agent is not None and is_known(p.agent) and p.at >= 0 and p.predicate not in LIGHT_VERBS and owner.entity == p.agent.entity
