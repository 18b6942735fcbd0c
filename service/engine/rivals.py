"""Whether a line has another value, name or word in the very place of what a statement says: one that leaves no room for it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import another_one, same_one
from service.engine.compare.conditions import other_state
from service.engine.compare.events import EventMatch
from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.either_place import either_place
from service.engine.model import DateSpan, Quantity, Relation
from service.engine.of_several import open_to_others
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.same_affair import about_the_same, anchored, indefinite, may_come_again, only_there
from service.engine.slots import LIGHT_VERBS, Slot, event_families, participants
from service.engine.vocabulary.closed_class import INDEFINITE
from service.engine.vocabulary.collectives import FORCES
from service.engine.vocabulary.compass import POINTS
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.having import STATIVE
from service.engine.vocabulary.hedges_of_scope import PLACE_PREPOSITIONS, TOWARD
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.sites import CONTRARY
from service.engine.vocabulary.speech import REPORTING
from service.engine.weighing import Weighed

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_ABSENT = Relation.ABSENT
_DISJOINT = Relation.DISJOINT
_OPPOSITE = Relation.OPPOSITE
_RELATED = WordRelation.RELATED
_CONTRARY = WordRelation.OPPOSITE
# what may befall several, each by himself: that one was taken to a hospital does not mean that nobody else was
_BEFALLING_EACH = frozenset("hospitalize treat injure sicken infect vaccinate quarantine abduct kidnap capture kill arrest rescue detain evacuate".split())
# what several may do, each for himself: that one thanked them does not mean that nobody else did
_ANYONES = frozenset("praise condemn blame support oppose love dislike want visit meet participate help warn poll".split())
_OF_SEVERAL = frozenset(("own", "employ"))  # who has one may have another
_OF_ONE = frozenset("win beat lead succeed host".split())  # of these there is one winner, one leader
_POSTED = frozenset(("post", "publish", "upload"))  # on what that was is where
_OF_ITS_SUBJECT = frozenset("cost weigh measure last number total be".split())  # a figure of these is their subject's and of nothing else
_WHERE = frozenset("in: at: on: among: outside: inside: near: from: aboard: within:".split())
_OWING_TO = frozenset(("with:", "through:", "because_of:", "due_to:"))
_HOW = frozenset("by: with: without: through: via: using: under: after: before: since: until: besides: behind:".split())


def has_rival(w: Weighed, p: Proposition, support: Sequence[float], others: Sequence[Held]) -> bool:
    """Whether what is in conflict excludes ``p``; ``others`` is that without the verb that says the opposite."""
    match = w.match
    if not others or len(others) > 2 or not about_the_same(match, support, others) or (p.predicate in ("name", "call") and p.agent is None):
        return False
    if _loosely(w, p, others) or _of_another_case(match, p, others, support):
        return False
    kinds = {h.slot.kind for h in others}
    if all(h.slot.kind in ("modifier", "noun") and h.slot.key in POINTS for h in others):
        return w.share >= POLICY.value_conflict_share  # "northern Ormia" of what was in the south of it
    if all(h.slot.mention is not None and other_state(h.slot.mention.head, h.slot.key, str(h.recorded)) for h in others):
        return w.share >= POLICY.value_conflict_share  # "in poor health" of who is in good health
    if kinds & {"quantity", "date", "quantifier"}:
        return w.share >= POLICY.value_conflict_share and not any(_fewer_there(h, match, support) for h in others)
    if any(h.relation is _OPPOSITE and h.slot.role in ("before:", "after:") for h in others):
        return w.share >= POLICY.order_conflict_share
    if all(h.relation is _OPPOSITE and h.slot.role in CONTRARY for h in others):
        return w.share >= POLICY.name_conflict_share and anchored(match)  # "inside the court" of who stood outside of it
    if kinds & {"entity", "name"}:
        return _excludes_by_name(w, p, others)
    if any(h.slot.role == "agent" and h.slot.key in FORCES for h in others) and (_each_may(match, p, others) or indefinite(p)):
        return False  # who praised it is no rival of who else did; "arrested a man" where others arrested one
    return w.share >= POLICY.word_conflict_share


def _loosely(w: Weighed, p: Proposition, others: Sequence[Held]) -> bool:
    """Whether the predicates have little to do with each other: "are adults", "gave refuge to thousands": two light verbs need not be one event."""
    match = w.match
    if p.predicate in LIGHT_VERBS and match.proposition is None and w.own < POLICY.value_conflict_share:
        return True
    other = match.proposition
    if p.predicate == "be" and other is not None and same_one(p.agent, other.patient) and all(h.slot.role in PLACE_PREPOSITIONS for h in others):
        return False  # "its base is in Varde" of a base that it keeps in Lund
    return match.predicate is _RELATED and other is not None and other.predicate != p.predicate and not _same_cast(p, other)


def is_measure(told: Proposition, sentence: Sentence) -> bool:
    """Whether a deed of a line is only what something else in it is measured by: "two more than were permitted"."""
    before = next((word for word in reversed(sentence.words[: max(told.at, 0)]) if word.tag != "X"), None)
    return before is not None and before.low == "than"


def _of_another_case(match: EventMatch, p: Proposition, others: Sequence[Held], support: Sequence[float]) -> bool:
    """Whether what differs shows that it is of other ones or another event."""
    kinds = {h.slot.kind for h in others}
    if kinds & {"entity", "name"} and open_to_others(p, match, others):
        return True  # another supplier is no rival of the one on record
    if _of_another_relative(p, match.proposition):
        return True  # when her mother died is not told by when her husband did
    if p.predicate == "have" and any(h.slot.role == "agent" and h.slot.kind != "quantity" for h in others):
        return True  # each has his own
    denied = p.negated and match.proposition is not None and match.proposition.negated and not kinds & {"quantity", "date", "quantifier"}
    if denied and not all(h.slot.kind == "modifier" and h.slot.role in _OWING_TO for h in others):
        return True  # who sells no cakes may sell no coffee, either; who missed a match with a knee injury did not with one of the shoulder
    if "quantity" in kinds and any(h.relation is _OPPOSITE and h.slot.kind == "adjective" for h in others):
        return True  # "15 were absent" beside "ten were present"
    if kinds & {"quantity", "date"} and any(h.slot.kind == "modifier" and h.slot.role == "agent" for h in others):
        return True  # the old hospital has other figures than the new one
    if p.predicate != "be" and any(h.slot.kind == "modifier" and h.slot.key in DEMONYMS and _so_many_others(h.slot.mention) for h in others):
        return True  # three Thai hostages are others than three Israeli ones
    if p.predicate != "be" and any(h.slot.kind == "modifier" and h.slot.key in DEMONYMS and _one_besides(h.slot, p, match) for h in others):
        return True  # "freed a Thai hostage" of who freed three Israelis
    if "date" in kinds and _befell_so_many_others(match, p):
        return True  # when 31 were rescued is not when two climbers were
    if "date" in kinds and dated_of_another(match, p):
        return True
    if "date" in kinds and may_come_again(p, match.proposition):
        return True  # who was fined in 2016 may have been fined in 2021
    if match.predicate is _CONTRARY and "quantity" in kinds:
        return True  # four who died and three who were freed are seven
    if "quantity" in kinds and match.proposition is not None and p.predicate == "employ" and of_another_firm(p.agent, match.proposition.agent):
        return True  # how many a plant employs is not how many its owner does
    told = match.proposition
    if "quantity" in kinds and (told is not None and is_measure(told, match.line.sentence) or either_place((m for _, m in participants(p)), match.line)):
        return True  # "nine floors, two more than were permitted" does not permit nine; 9,000 in tents or at the stadium are not at the stadium
    if "quantity" in kinds and _of_another_year(match, p):
        return True  # 12 who died in 2005 are no rival of 17 who died in 2011
    if "quantity" in kinds and of_a_further_one(match):
        return True  # 28 people in "a second cabin" are no rival of those in the cabin
    if "quantity" in kinds and (_of_another_thing(match) or _of_anothers(match, p) or _of_another_owner(match, p, support)):
        return True  # what the stadium costs is no rival of what the buses do
    if "quantity" in kinds and any(h.slot.role == "agent" and h.slot.kind in ("entity", "name") for h in others):
        return True  # what one sells is no rival of what another does
    if kinds & {"quantity", "date"} and kinds & {"entity", "name"} and not (anchored(match) and event_families(p).isdisjoint(_ANYONES)):
        return True  # who it was and when both differ: another event
    if "date" in kinds and any(h.slot.role == "agent" and h.relation is Relation.DISJOINT for h in others) and only_there(match):
        return True  # two who moved to one town, in different years
    return "date" in kinds and _before_it(p, match)


def _befell_so_many_others(match: EventMatch, p: Proposition) -> bool:
    """Whether both count those whom it befell, by another noun and another number, and the line has nothing of those of the statement."""
    told = match.proposition
    mine, theirs = p.patient or p.agent, (told.patient or told.agent) if told is not None else None
    if mine is None or theirs is None or mine.quantity is None or theirs.quantity is None or mine.name or mine.head == theirs.head:
        return False
    if not names_person(mine.head):
        return False
    there = [h for h in match.held if h.slot.mention is mine and h.slot.kind in ("noun", "quantity")]
    return bool(there) and all(h.relation is _ABSENT or h.relation is _DISJOINT for h in there)


def _of_another_year(match: EventMatch, p: Proposition) -> bool:
    """Whether a figure is stated of one past year, and the line's is of another one, or of no year at all."""
    years = [h for h in match.held if h.slot.kind == "date" and h.slot.date is not None and h.slot.date.date.year is not None] if p.past else []
    return any(
        h.relation is _ABSENT or h.relation is _DISJOINT and isinstance(h.recorded, DateSpan) and h.recorded.year not in (None, h.slot.date.date.year)
        for h in years
        if h.slot.date is not None and h.slot.date.date.bound is None
    )


def _of_another_relative(p: Proposition, theirs: Proposition | None) -> bool:
    """Whether a relative of whom the text has not told is stated, and the line tells of somebody who is told apart from him."""
    mine = p.patient or p.agent
    if theirs is None or mine is None or mine.head not in RELATIONS or mine.name or mine.plural or is_known(mine):
        return False
    if mine.possessor is None and mine.of is None:
        return False  # "the boy"
    other = theirs.patient or theirs.agent
    if other is None or other.plural:
        return False
    return is_known(other) or other.head in RELATIONS and RELATIONS[other.head] != RELATIONS[mine.head]


def _so_many_others(host: Mention | None) -> bool:
    """Whether some are counted and not pointed at: "three Thai hostages", not "the three Thai hostages"."""
    return host is not None and host.quantity is not None and not host.determiner and not host.partitive and not host.name


def _one_besides(slot: Slot, p: Proposition, match: EventMatch) -> bool:
    """Whether a new one is stated of a kind of which there may be several: the line has several of the kind, or it is what anybody may have two of."""
    mine, told = slot.mention, match.proposition
    if mine is None or told is None or mine.name or mine.determiner not in INDEFINITE:
        return False
    return p.predicate in _HELD and mine.head in _PAPERS or any(m.head == mine.head and m.plural and not m.name for _, m in participants(told))


_HELD = frozenset("have hold carry own get receive obtain possess use".split())
_PAPERS = frozenset("passport citizenship nationality visa degree license licence permit".split())


def of_another_firm(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether a plant or a mine is stated, and the line has one by name that owns it."""
    if mine is None or theirs is None or mine.name or is_known(mine):
        return False
    return mine.head in _SITES and is_known(theirs) or another_one(mine, theirs)


_SITES = frozenset("plant mine factory mill quarry shipyard yard warehouse branch store shop refinery smelter site depot office pit foundry".split())
_FURTHER = frozenset("second third fourth fifth other another further".split())


def of_a_further_one(match: EventMatch) -> bool:
    """Whether the line has what the statement places something in only as a second or another one."""
    for held in match.held:
        slot = held.slot
        if slot.kind != "noun" or slot.mention is None or not held.agrees or not _FURTHER.isdisjoint(slot.mention.mods) or slot.mention.quantity is not None:
            continue
        there = [m for m in match.line.sentence.mentions if m.head == slot.key and not m.name]
        if there and all(not _FURTHER.isdisjoint((*m.mods, m.determiner)) for m in there):
            return True
    return False


def _of_another_thing(match: EventMatch) -> bool:
    """Whether the line has another thing in the place of the one that the statement gives a figure of, and has nothing of that one."""
    event = match.proposition
    if event is None or event.agent is None or event.agent.name or event.agent.pronoun or not event.agent.head or event.predicate not in _OF_ITS_SUBJECT:
        return False
    return any(h.slot.role == "agent" and h.slot.kind in ("noun", "entity", "name") and h.relation is _ABSENT for h in match.held)


def _of_another_owner(match: EventMatch, p: Proposition, support: Sequence[float]) -> bool:
    """Whether what has the figure is one's by name of whom the line has nothing, and the line's is another's or in another place: the parliament of Ormia."""
    lacking = any(
        h.slot.role == "agentof" and h.slot.kind in ("entity", "name") and h.relation is _ABSENT and elsewhere == 0.0
        for h, elsewhere in zip(match.held, support, strict=True)
    )
    if not lacking or p.agent is None:
        return False
    if any(f"{q}:" in _WHERE and is_known(m) and m.name for e in match.line.events for q, m in e.proposition.obliques):
        return True
    owners = [m.of or m.possessor for m in match.line.sentence.mentions if m.head == p.agent.head]
    return bool(owners) and all(owner is not None and bool(owner.name) and is_known(owner) for owner in owners)


def _of_anothers(match: EventMatch, p: Proposition) -> bool:
    """Whether a figure of what is somebody's is that of another's on record: "Hallam's sentence was 14 years" where his assistant was sentenced to three."""
    theirs, mine = match.proposition, p.agent
    if theirs is None or mine is None or mine.name or p.predicate != "be":
        return False
    owner = mine.possessor or mine.of
    if owner is None or not is_known(owner):
        return False
    whom = [m.entity for m in (theirs.agent, theirs.patient) if m is not None and is_known(m)]
    return bool(whom) and owner.entity not in whom and theirs.predicate not in LIGHT_VERBS


def _excludes_by_name(w: Weighed, p: Proposition, others: Sequence[Held]) -> bool:
    """Whether another name in the place leaves none for the stated one: that one said it does not mean that nobody else did; "a list" need not be the list."""
    match = w.match
    if not anchored(match) or indefinite(p) or _each_may(match, p, others) or _owns_another(match, p) or _done_to_another_thing(match, p, others):
        return False  # "Brightwater was founded" where another was: two foundings
    if any(h.slot.role in TOWARD or h.slot.role == "between:" for h in others):
        return False  # who turns toward one may turn toward another, and what comes between two may come between others
    light = p.predicate in LIGHT_VERBS or (match.proposition is not None and match.proposition.predicate in LIGHT_VERBS)
    if light and not all(h.slot.role in PLACE_PREPOSITIONS for h in others):
        return False
    return w.share >= (POLICY.swap_share if _places_only(match, others) else POLICY.name_conflict_share)


def _owns_another(match: EventMatch, p: Proposition) -> bool:
    """Whether what one has on record is another thing than that of the statement: a firm that owns ships is no rival of whoever owns the farm."""
    theirs = match.proposition
    if theirs is None or p.patient is None or theirs.patient is None or theirs.patient.pronoun or event_families(p).isdisjoint(_OF_SEVERAL):
        return False
    mine, other = p.patient.entity.lstrip("~") or p.patient.head, theirs.patient.entity.lstrip("~") or theirs.patient.head
    return bool(mine and other) and mine != other and relate(mine, other, "n") <= WordRelation.NONE


def _done_to_another_thing(match: EventMatch, p: Proposition, others: Sequence[Held]) -> bool:
    """Whether another did it to a thing of another sort: who led the talks is no rival of whoever led the delegation."""
    return all(h.slot.role == "agent" for h in others) and _to_another_thing(match, p)


def dated_of_another(match: EventMatch, p: Proposition) -> bool:
    """Whether a thing of another sort undergoes it than the new one that is dated: when a school was run tells nothing of when a shipyard was."""
    return p.patient is not None and p.patient.determiner in ("a", "an", "another") and _to_another_thing(match, p)


def _to_another_thing(match: EventMatch, p: Proposition) -> bool:
    theirs = match.proposition
    if theirs is None or p.patient is None or theirs.patient is None:
        return False
    if any(m.name or m.pronoun or not m.head or is_known(m) or names_person(m.head) for m in (p.patient, theirs.patient)):
        return False
    if any(h.slot.role == "patient" and h.slot.kind in ("noun", "agency") and h.agrees for h in match.held):
        return False
    return relate(p.patient.head, theirs.patient.head, "n") <= WordRelation.NONE


def _each_may(match: EventMatch, p: Proposition, others: Sequence[Held]) -> bool:
    """Whether several may do it, each for himself."""
    if all(h.slot.role in ("agentof", "patientof") for h in others):
        return True  # what Karvin's stadium holds is no rival of what Stellan's does
    if p.predicate in REPORTING and any(h.slot.role not in ("in:", "from:") and not (h.slot.role == "on:" and p.predicate in _POSTED) for h in others):
        return True
    if not event_families(p).isdisjoint(_OF_SEVERAL | _BEFALLING_EACH) and all(h.slot.role == "patient" for h in others):
        return True
    if all(h.slot.role == "from:" for h in others):
        return False  # whence somebody came: he did not come from two
    return (not event_families(p).isdisjoint(_ANYONES) and not _elsewhere_then(p, match, others)) or _each_for_himself(p, others)


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


def _each_for_himself(p: Proposition, others: Sequence[Held]) -> bool:
    """Whether it is done to nobody and nothing, so that several can have done it: that Lind scored does not mean that Weld did not."""
    if p.patient is not None or p.complement is not None or not event_families(p).isdisjoint(_OF_ONE):
        return False
    return all(h.slot.role == "agent" for h in others)


def _same_cast(p: Proposition, theirs: Proposition) -> bool:
    """Whether at least two take part in both."""
    mine, other = ({m.entity or m.head for _, m in participants(q)} for q in (p, theirs))
    return len(mine & other) > 1


def _before_it(p: Proposition, match: EventMatch) -> bool:
    """Whether the statement tells how things were up to a time, and the line what was done then: it "belonged to the town before 2016", when that sold it."""
    bounded = p.past and any(d.date.bound == "before" for d in p.dates)
    return bounded and p.predicate in STATIVE and match.proposition is not None and match.proposition.predicate not in STATIVE


def _fewer_there(held: Held, match: EventMatch, support: Sequence[float]) -> bool:
    """Whether the statement counts fewer, and at a place, among a group or after something that the line does not speak of: 11 died in the house, 43 in all."""
    if held.slot.quantity is None or not isinstance(held.recorded, Quantity) or held.slot.quantity.quantity.high >= held.recorded.low:
        return False
    if held.slot.role == "to:":
        return False  # "was sentenced to two years in prison": no part of five years
    if _one_place_of_it(match) or _before_or_after_one(match):
        return True
    return any(
        (h.slot.role in _WHERE and elsewhere == 0.0 or h.slot.role in _HOW) and h.slot.kind in ("noun", "entity", "name") and not h.agrees
        for h, elsewhere in zip(match.held, support, strict=True)
    )


def _before_or_after_one(match: EventMatch) -> bool:
    """Whether the statement counts those whom it befell before or after another, and the line those whom it befell at all: two after him, three in all."""
    told = {q for q, _ in match.proposition.obliques} if match.proposition is not None else set[str]()
    return any(h.slot.role in ("before:", "after:") and h.slot.role[:-1] not in told and h.slot.kind in ("entity", "name") for h in match.held)


def _one_place_of_it(match: EventMatch) -> bool:
    """Whether what has them in the statement is only where some of those in the line went."""
    theirs = match.proposition
    return theirs is not None and any(h.slot.role == "agent" and h.slot.mention is not None and went_there(theirs, h.slot.mention) for h in match.held)


def went_there(told: Proposition, place: Mention) -> bool:
    """Whether a place is one to which those of a clause went: a hall took in 900 of the 3,000 who were taken "to schools and a hall"."""
    return any(q in ("to", "into") and (m.head == place.head or bool(m.entity) and m.entity == place.entity) for q, m in told.obliques)
