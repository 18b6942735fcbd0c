"""One slot of a statement held against a line in which an event may be the stated one: ordered rules, the first that applies decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from service.engine.compare.alike import another_one, of_another_force, same_one
from service.engine.compare.amounts import hold_quantity, hold_rate
from service.engine.compare.cast import hold_entity, hold_name, place_around
from service.engine.compare.charges import of_another_charge
from service.engine.compare.directions import on_contrary_side
from service.engine.compare.governed import hold_governed
from service.engine.compare.growing import hold_course
from service.engine.compare.held import Held
from service.engine.compare.held_dates import hold_date, not_only_then
from service.engine.compare.judged import disposed_otherwise, judged_otherwise
from service.engine.compare.means import hold_means
from service.engine.compare.of_others import (
    another_rank,
    as_many_of_others,
    of_another_doer,
    of_other_ones,
    of_other_sort,
    of_other_things,
    of_the_opposite,
    on_other_side,
    only_anothers,
    only_from_there,
    only_one_of_them,
    other_aim,
    other_kind,
    other_sort,
    stands_for_another,
)
from service.engine.compare.ordinals import hold_ordinal
from service.engine.compare.other_clause import belongs_to_another, done_to_another, kept_elsewhere, owned_by_another, stands_elsewhere, undergone_elsewhere
from service.engine.compare.periods import hold_period, is_period
from service.engine.compare.plain_words import hold_word, is_deed_of
from service.engine.compare.predicates import Predicate
from service.engine.compare.quantifiers import hold_quantifier
from service.engine.compare.sides import compared_crosswise, faces
from service.engine.compare.sites import another_site, is_another_room
from service.engine.compare.taking_part import dates_it, names_it, takes_part
from service.engine.compare.ties import EACH, Ties
from service.engine.compare.without import had_or_lacked
from service.engine.compare.words import WordRelation, names_person
from service.engine.corpus import Corpus
from service.engine.event import Event
from service.engine.known import Found
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import NOUN, is_known
from service.engine.slots import Slot, families_of_word
from service.engine.topics import is_the_topic
from service.engine.vocabulary.calendar import ENDS_OF_TIME
from service.engine.vocabulary.compass import POINTS
from service.engine.vocabulary.hedges_of_scope import AT_ONE_PLACE
from service.engine.vocabulary.offices import OF_BODIES
from service.engine.vocabulary.states import BECOMING
from service.engine.vocabulary.titles import GENDERED

_EQUAL = Relation.EQUAL
_INSIDE = Relation.INSIDE
_DISJOINT = Relation.DISJOINT
_OPPOSITE = Relation.OPPOSITE
_ABSENT = Relation.ABSENT
_BROADER = WordRelation.BROADER
_OF_SOMEBODY = frozenset(("agentof", "patientof"))


class Context(NamedTuple):
    """What else is known of the statement: names that are not quite anybody's, and every word and name that it mentions."""

    corpus: Corpus
    doubts: Mapping[str, Found]
    said: frozenset[str]
    ties: Ties = EACH  # the evidence's words that the statement's are related to


def hold_slot(slot: Slot, stated: Event, line: Line, found: Predicate, context: Context) -> Held:
    """``slot`` of ``stated`` against ``line``, where ``found`` is the event that it may be."""
    kind, event = slot.kind, found.event
    if kind == "verb":
        return hold_governed(slot, stated, found, line) if slot.role == "governed" else _hold_verb(slot, found)
    if kind == "date":
        if stated.predicate == "happen" and (event is None or event.proposition.origin == NOUN) and not dates_it(stated, line):
            return Held(slot, _ABSENT)  # "two days after a gas leak" dates no leak
        return not_only_then(hold_date(slot, line, event), stated, event)
    same = event if found.relation >= _BROADER else None
    if same is not None and (turned := _on_the_other_side(slot, stated, line, found, same)) is not None:
        return turned
    if same is not None and slot.role == "patient" and _heads_it(slot, same, context.corpus):
        return Held(slot, _EQUAL, strength=0.9)
    if kind == "entity":
        return _hold_known(slot, stated, line, found, context.corpus)
    if same is not None and kind in ("quantity", "noun") and (sort := as_many_of_others(slot, same)):
        return Held(slot, _EQUAL) if kind == "quantity" else Held(slot, _DISJOINT, sort)
    if kind == "quantity":
        return hold_quantity(slot, stated, line, same, context.said)
    if kind == "name":
        return hold_name(slot, line, context.corpus, context.doubts, event)
    if slot.role == "course":
        return hold_course(slot, same, line.sentence.words)
    if kind == "quantifier":
        return hold_quantifier(slot, line, event)
    return _hold_said(slot, stated, line, found, context)


def _hold_known(slot: Slot, stated: Event, line: Line, found: Predicate, corpus: Corpus) -> Held:
    """Somebody or something on record against the line."""
    event = found.event
    if (place := kept_elsewhere(slot, stated, line)) is not None:
        around = place_around(slot, event, corpus) if event is not None else None
        return around if around is not None else Held(slot, _DISJOINT, place.name)
    if slot.role in _OF_SOMEBODY and slot.key in line.entities and (other := belongs_to_another(slot, stated, line, corpus)):
        return Held(slot, _DISJOINT, other)
    same = event if found.relation >= _BROADER else None
    aside = slot.key not in line.entities or slot.role.endswith(":of")  # "from her own home" of one who was taken from her daughter's
    if same is not None and aside and (owner := owned_by_another(slot, stated, same)):
        known = corpus.table.known.get(owner)
        return Held(slot, _DISJOINT, known.display if known is not None else owner)
    return hold_entity(slot, line, corpus, event, found.relation)


def _other_force(slot: Slot, event: Event) -> str:
    """The force that the line has in the place of another one: the army, of what the police is said to have done; "" where it has none."""
    doer, mine = event.proposition.agent, slot.mention
    return doer.head if doer is not None and mine is not None and not doer.name and of_another_force(mine, doer) else ""


def _heads_it(slot: Slot, event: Event, corpus: Corpus) -> bool:
    """Whether the line has somebody take over without saying what, and the statement has the body that the text is about."""
    p = event.proposition
    if p.predicate == "be":
        role = p.complement
        heads = role is not None and role.head in OF_BODIES and role.determiner == "the" and role.of is None and role.possessor is None
        return heads and is_the_topic(slot, corpus)
    return p.predicate == "lead" and p.at == -1 and p.patient is None and is_the_topic(slot, corpus)


def _on_the_other_side(slot: Slot, stated: Event, line: Line, found: Predicate, same: Event) -> Held | None:
    """What the line has on the other side of the event or of its opposite: who sold it did not buy it."""
    if slot.role == "complement" and slot.key in POINTS and faces(stated, same):
        return Held(slot, _EQUAL)
    if slot.kind in ("adjective", "manner") and compared_crosswise(stated, same) is WordRelation.OPPOSITE:
        return Held(slot, _EQUAL)  # "incomes rose more slowly than rents": rents rose faster
    if on_other_side(slot, stated, same):
        return Held(slot, _OPPOSITE, slot.key)
    if slot.role.endswith(":") and (contrary := on_contrary_side(slot, stated, same, line)) is not None:
        return contrary
    if slot.kind == "entity" and found.converse and slot.role == "to:" and (taker := same.proposition.agent) is not None and is_known(taker):
        return Held(slot, _EQUAL if taker.entity == slot.key else _ABSENT)  # who received it is whom it was handed to, and nobody else is
    if slot.kind == "entity" and found.converse and slot.role == "agent":
        return Held(slot, _EQUAL if slot.key in line.entities else _ABSENT)
    if slot.kind in ("noun", "entity") and slot.role != "agent" and not slot.role.endswith("of"):  # what befell the boy befell no father of his
        return of_the_opposite(slot, same, line)
    return None


def _hold_said(slot: Slot, stated: Event, line: Line, found: Predicate, context: Context) -> Held:
    """A noun, modifier, adjective or manner against the line."""
    if stated.light and slot.role == "complement" and (state := _hold_state(slot, stated, line, found, context)) is not None:
        return state
    if found.event is not None and (told := _hold_in_event(slot, stated, line, found, found.event, context)) is not None:
        return told
    if slot.kind == "modifier" and of_other_ones(slot, line):
        return Held(slot, _ABSENT)
    if slot.role.endswith(":") and slot.kind == "noun" and _borne_out_already(slot, stated, line):
        return Held(slot, _ABSENT)
    if slot.key == "most" and (other := another_rank(slot, line)):
        return Held(slot, _DISJOINT, other) if slot.role == "complement" else Held(slot, _ABSENT)
    whose = _told_of(slot, stated)
    if whose and slot.kind == "noun" and names_person(slot.key) and only_anothers(slot.key, whose, line):
        return Held(slot, _ABSENT)
    if found.event is not None and found.relation >= _BROADER and is_period(slot) and (period := hold_period(slot, found.event)) is not None:
        return period
    if of_another_charge(slot, stated, found.event, line):
        return Held(slot, _ABSENT)
    return _of_this_one(hold_word(slot, line, context.corpus, context.ties, whose), stated, line, found)


def _borne_out_already(slot: Slot, stated: Event, line: Line) -> bool:
    """Whether the statement has two of a sort, "released with the other hostages", and the line has none of them twice."""
    if not any(m.head == slot.key and m is not slot.mention and not m.name and role in _CORE for role, m in stated.cast):
        return False
    return sum(m.head == slot.key for m in line.mentions) < _TWO


_CORE = frozenset(("agent", "patient", "complement"))
_TWO = 2


def _hold_state(slot: Slot, stated: Event, line: Line, found: Predicate, context: Context) -> Held | None:
    """What a light verb says somebody is: his sex, and a noun that says what happens ("remains a captive" of one who is held)."""
    if (sex := GENDERED.get(slot.key)) is not None and stated.proposition.agent is not None:
        other = context.corpus.table.gender(stated.proposition.agent.entity)
        if other is not None:
            return Held(slot, _EQUAL) if other == sex else Held(slot, _DISJOINT, "woman" if other == "f" else "man")
        if slot.key not in line.terms or stated.proposition.agent.plural and _said_of_some(found.event):
            return Held(slot, _ABSENT)  # that they are teachers makes nobody a woman, nor that one of them is a woman the others
    if found.event is not None and not (says := families_of_word(slot.key)).isdisjoint(found.event.families):
        return Held(slot, _EQUAL)
    if found.event is not None and found.relation is WordRelation.OPPOSITE and slot.kind == "adjective" and not says.isdisjoint(stated.families):
        return Held(slot, _OPPOSITE, found.event.predicate)  # "will remain open" of what is to be closed
    return None


def _said_of_some(event: Event | None) -> bool:
    """Whether a line says it of one only, or of so many of a group."""
    agent = event.proposition.agent if event is not None else None
    return agent is not None and (not agent.plural or agent.partitive and agent.quantity is not None)


def _hold_in_event(slot: Slot, stated: Event, line: Line, found: Predicate, event: Event, context: Context) -> Held | None:
    """What the event of the line settles by itself, whatever words stand around it."""
    same = found.relation >= _BROADER
    if slot.role == "agent" and event.proposition.origin == NOUN and not takes_part(slot, event):
        return Held(slot, _ABSENT)  # "over the theft of a painting" tells of no thief, whoever else stands in the line
    if same and slot.role == "per:" and (rate := hold_rate(slot, stated, event)) is not None:
        return rate
    if same and slot.role == "agent" and slot.kind == "noun" and slot.key not in line.terms and (force := _other_force(slot, event)):
        return Held(slot, _DISJOINT, force)
    if same and (lacking := had_or_lacked(slot, event)):
        return Held(slot, _OPPOSITE, lacking)
    if same and slot.kind == "modifier" and (which := hold_ordinal(slot, event)) is not None:
        return which
    if judged := judged_otherwise(slot, stated, event) or disposed_otherwise(slot, stated, event):
        return Held(slot, _OPPOSITE, judged)
    if slot.kind == "noun" and (stands_for_another(slot, event, line, context.corpus) or same and of_another_doer(slot, event, line)):
        return Held(slot, _ABSENT)
    if same and (another := done_to_another(slot, stated, event, line)) is not None:
        return another
    if same and slot.kind == "noun" and undergone_elsewhere(slot, stated, event, line):
        return Held(slot, _ABSENT)
    if same and (means := hold_means(slot, event)) is not None:
        return means
    if same and (kind := other_kind(slot, event, line)):
        return Held(slot, _DISJOINT, kind)
    if same and slot.kind == "noun" and slot.role == "patient" and "win" in stated.families and "beat" in event.families and not takes_part(slot, event):
        return Held(slot, _ABSENT)  # who beat another won that, and no title that stands elsewhere in the line
    if same and stated.predicate == "happen" and slot.kind == "noun" and slot.role in ("agent", "patient") and names_it(slot.key, event):
        return Held(slot, _EQUAL)
    if same and slot.role == "patient" and _of_nobody(event) and names_person(slot.key):
        return Held(slot, _INSIDE)  # "no one was arrested": no man was, either
    return None


def _of_this_one(held: Held, stated: Event, line: Line, found: Predicate) -> Held:
    """A word as it was found in the line, unless it stands there for something else."""
    slot, event = held.slot, found.event
    if slot.kind == "adjective" and slot.role == "complement" and held.agrees and of_other_things(slot, stated, line):
        return Held(slot, _ABSENT)
    if held.agrees and slot.kind == "noun" and event is not None and only_one_of_them(slot, event):
        return Held(slot, _ABSENT)
    if slot.role == "in:" and held.agrees and stated.predicate == "be" and only_from_there(slot, line):
        return Held(slot, _ABSENT)  # "are still in the workshop" of those who were freed from it
    told = event if found.relation >= _BROADER and held.agrees and not stated.light and slot.role in AT_ONE_PLACE else None
    if told is not None and stands_elsewhere(slot, told, line):
        other = another_site(slot, told) if slot.kind == "noun" else ""
        return Held(slot, _DISJOINT, other) if other else Held(slot, _ABSENT, told.predicate)
    if held.relation is _INSIDE and slot.kind == "noun" and event is not None and is_another_room(slot, event):
        return Held(slot, _ABSENT)
    if held.relation is _ABSENT and event is not None and found.relation >= _BROADER and (other := _other(slot, stated, event)):
        return Held(slot, _DISJOINT, other)
    if held.relation is _OPPOSITE and slot.kind == "modifier" and held.recorded in {one.predicate for one in line.events}:
        return Held(slot, _ABSENT)  # "the freed women were kidnapped": what they are called by was at another time
    if held.relation is _OPPOSITE and slot.role in _WHEN and slot.key in ENDS_OF_TIME:
        return Held(slot, _ABSENT)  # "at the start of winter" begins nothing
    if held.relation is _OPPOSITE and slot.role == "governed":
        return Held(slot, _ABSENT)  # "voted to keep it open" beside "was to be closed": the opposite of something else
    if held.relation is _ABSENT and event is not None and found.relation >= _BROADER and (aim := other_aim(slot, event)):
        return Held(slot, _DISJOINT, aim)
    if held.relation is _ABSENT and slot.role == "patient" and event is not None and found.relation >= _BROADER and is_deed_of(slot, event):
        return Held(slot, _INSIDE, strength=0.8)
    return held


_WHEN = frozenset(("at:", "in:", "by:", "before:", "after:", "since:", "until:", "from:", "near:", "toward:"))


def _other(slot: Slot, stated: Event, event: Event) -> str:
    """What the very event on record has in the place of a modifier or a site."""
    if slot.kind == "modifier":
        return other_sort(slot, event)
    if slot.kind == "noun" and slot.role.endswith(":of") and (owner := of_other_sort(slot, stated, event)):
        return owner
    if slot.kind == "noun" and stated.predicate == "be" and event.predicate == "be" and not stated.proposition.negated:
        return another_site(slot, event) if same_one(stated.proposition.agent, event.proposition.agent) else ""
    if slot.kind == "noun" and stated.predicate == "happen":
        return another_site(slot, event)
    if slot.kind != "noun" or stated.light or another_one(stated.proposition.patient, event.proposition.patient):
        return ""
    return "" if another_one(stated.proposition.agent, event.proposition.agent) else another_site(slot, event)


def _hold_verb(slot: Slot, found: Predicate) -> Held:
    if found.relation >= _BROADER:
        return Held(slot, _EQUAL)
    if found.relation is WordRelation.OPPOSITE:
        return Held(slot, Relation.OPPOSITE, found.event.predicate if found.event is not None else None)
    return Held(slot, _EQUAL, strength=0.4) if found.relation is WordRelation.NARROWER else Held(slot, _ABSENT)


def _of_nobody(event: Event) -> bool:
    """Whether a line denies it of anybody at all: "no one has been arrested"."""
    p = event.proposition
    return p.negated and p.agent is None and p.patient is None and p.complement is None and p.predicate != "be"


def _told_of(slot: Slot, stated: Event) -> str:
    """Of whom a slot says what he is: the one known as the agent of "is the governor"; "" for a slot that says nothing of the sort."""
    agent = stated.proposition.agent
    says = stated.light and not stated.proposition.negated and slot.role == "complement" and stated.predicate in BECOMING
    return agent.entity if says and agent is not None and is_known(agent) else ""
