"""What a line has for another event than the one held against: no word of the event that has something else in that place.

"Will keep its base in Lund and close its office in Varde" has no base in Varde; "closed a mill and sold a farm" closed no farm, and "lost his barn but saved
his cows" lost none, though the line has all of the words.
"""

from __future__ import annotations

from service.engine.compare.alike import another_one, same_one
from service.engine.compare.held import Held
from service.engine.compare.other_part import stands_in
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.corpus import Corpus
from service.engine.event import Event, in_role
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import NOUN, Mention, is_known, nested
from service.engine.slots import Slot
from service.engine.vocabulary.hedges_of_scope import AT_ONE_PLACE

_HAVING = frozenset("have keep retain maintain own open close base build move be".split())
_COURSE = frozenset("delay start end continue".split())  # families: of its start, its end or of it all
_CLAUSES = frozenset("main report relative adverbial infinitive participle absolute clause".split())
_BUT = frozenset("but while whereas yet".split())
_MEANT = frozenset(("governed", "wish"))  # "the plan to close the mill": no deed of its own
_PLACES = frozenset(("patient", "of:", "with:", "from:", "for:", "as:"))


def other_place(slot: Slot, theirs: Event, line: Line) -> Mention | None:
    """The place by name of the event itself, where the stated one is that of another clause of the line; None otherwise."""
    if slot.role not in AT_ONE_PLACE or _has(theirs, slot.key) or not _with(slot, theirs, line):
        return None
    return next((m for role, m in theirs.cast if role in AT_ONE_PLACE and (is_known(m) or m.name)), None)


def stands_elsewhere(slot: Slot, theirs: Event, line: Line) -> bool:
    """Whether the event has a place or a time of its own, and the stated noun stands in another clause: "ran the hospital, was arrested at the airport"."""
    mine = slot.mention
    if len(line.events) < 2 or mine is None or not mine.head or mine.head not in line.terms or _has(theirs, mine.head):
        return False
    own = any(role in AT_ONE_PLACE and m.head and not m.pronoun for role, m in theirs.cast)
    others = (e for e in line.events if not e.light and e.proposition.at != theirs.proposition.at and e.proposition.origin in _CLAUSES)
    return own and any(role != "agent" and mine.head == m.head for e in others for role, m in e.cast)


def kept_elsewhere(slot: Slot, stated: Event, line: Line) -> Mention | None:
    """The place by name at which a line has a thing that is said to be at the stated one, which is that of another thing there: "is in Varde"."""
    thing = stated.proposition.agent
    if slot.role not in AT_ONE_PLACE or stated.predicate != "be" or stated.proposition.complement is not None or thing is None or thing.name or thing.plural:
        return None
    if is_known(thing) or names_person(thing.head):
        return None
    there = [e for e in line.events if e.predicate in _HAVING and same_one(thing, e.proposition.patient or e.proposition.agent)]
    if any(_has(e, slot.key) for e in there) or not any(slot.key in (m.entity, m.head) for e in line.events for _, m in e.cast):
        return None
    return next((m for e in there for role, m in e.cast if role in AT_ONE_PLACE and is_known(m)), None)


def undergone_elsewhere(slot: Slot, stated: Event, theirs: Event, line: Line) -> bool:
    """Whether the event is done to something else, and the line has what is stated in another clause only: "quit the board but remain on the council"."""
    if slot.role != "patient":
        return False
    done_to, mine = theirs.proposition.patient, slot.mention
    if mine is None or done_to is None or done_to.pronoun or done_to.quantity is not None or theirs.light:
        return False
    if not theirs.families.isdisjoint(_COURSE):
        return False
    if theirs.proposition.origin not in _CLAUSES or _has(theirs, slot.key) or not another_one(mine, done_to):
        return False
    doer = stated.proposition.agent
    if doer is None and theirs.proposition.agent is None and any(_told_of(slot, e) for e in line.events if e.proposition.at != theirs.proposition.at):
        return True  # "the wiring was replaced; the roof leaks"
    return bool(_with(slot, theirs, line)) and (doer is None or same_one(doer, theirs.proposition.agent))


def _told_of(slot: Slot, event: Event) -> bool:
    """Whether a clause of its own is about what is stated."""
    p = event.proposition
    subject = p.agent or p.patient
    return p.origin == "main" and p.at >= 0 and not event.light and subject is not None and slot.key in (subject.entity.lstrip("~"), subject.head)


def owned_by_another(slot: Slot, stated: Event, event: Event) -> str:
    """The entity whose the very thing is on record, where the statement has it another's: "Orm's first offer" of Lind's; "" where it is nobody else's."""
    role = slot.role.removesuffix("of")
    mine = in_role(stated, role) if slot.role != role else None
    theirs = in_role(event, role) if mine is not None and mine.possessor is not None and mine.possessor.entity == slot.key else None
    if mine is None or theirs is None or mine.head != theirs.head:
        return ""
    owner = theirs.possessor or theirs.of
    return owner.entity if owner is not None and is_known(owner) and not owner.entity.startswith("a:") and owner.entity != slot.key else ""


def belongs_to_another(slot: Slot, stated: Event, line: Line, corpus: Corpus) -> str:
    """The party or firm to which a line has somebody belong, where he is said to be of another one: "Lind of the Greens"; "" where it tells of none."""
    member, table = in_role(stated, slot.role.removesuffix("of")), corpus.table
    if member is None or not member.name or not is_known(member) or table.kind(slot.key) != "organization":
        return ""
    told = [m.of for m in line.mentions if m.entity == member.entity and m.name and m.of is not None]
    others = [table.known[of.entity].display for of in told if of.entity in table.known and table.kind(of.entity) == "organization"]
    return others[0] if others and all(of.entity != slot.key for of in told) else ""


def done_to_another(slot: Slot, stated: Event, event: Event, line: Line) -> Held | None:
    """A noun that only another event of the line has -> open, or excluded where the two events are set against each other; None for any other."""
    if slot.kind != "noun" or slot.role not in _PLACES or len(line.events) < 2 or slot.key not in line.terms:
        return None
    own = [m for role, m in event.cast if role == slot.role or role == "other" and slot.role == "patient"]
    if not any(_told(m) for m in own) or any(_names(slot.key, m) for _, m in event.cast):
        return None
    others = _theirs(slot, event, line) if _one_doer(stated, event) or _doer(stated) is None else []
    if not others or any(_alike(stated, other) for other in others):
        return None
    against = [o for o in others if _set_against(event, o, line)]
    if against and not (stated.proposition.negated or event.proposition.negated):
        return Held(slot, Relation.OPPOSITE, against[0].predicate)
    return None if stated.light else Held(slot, Relation.ABSENT, others[0].predicate)


def of_another_deed(held: Held) -> bool:
    """Whether a noun was found to belong to another event of its line."""
    return held.slot.kind == "noun" and held.relation is Relation.ABSENT and held.recorded is not None


def _told(m: Mention) -> bool:
    """Whether it is told what stands in the place."""
    return bool(m.head) and not m.partitive and (not m.pronoun or bool(m.entity))


def _names(noun: str, mention: Mention) -> bool:
    """Whether a noun phrase has a noun anywhere in it, or a word that it follows from."""
    return any(noun in (m.head, m.entity.lstrip("~")) or noun in m.mods or relate(noun, m.head, "n") > WordRelation.SIBLING for m in nested(mention))


def _theirs(slot: Slot, event: Event, line: Line) -> list[Event]:
    """The other events of a line that have the noun, where every place at which it stands belongs to one of them."""
    found: list[Event] = []
    for at in line.terms[slot.key]:
        holders = [e for e in line.events if e.proposition.at != event.proposition.at and _one_doer(e, event) and any(m.head_at == at for _, m in e.cast)]
        if not holders or any(e.proposition.origin == NOUN or e.proposition.mood in _MEANT for e in holders):
            return []
        found += holders
    return found


def _alike(stated: Event, other: Event) -> bool:
    """Whether the other event may be what is stated, too."""
    return relate(stated.predicate, other.predicate, "v") > WordRelation.SIBLING or not stated.families.isdisjoint(other.families)


def _set_against(event: Event, other: Event, line: Line) -> bool:
    """Whether a "but" stands between two events."""
    first, last = sorted((event.proposition.at, other.proposition.at))
    return first >= 0 and any(word.low in _BUT for word in line.sentence.words[first:last])


def _one_doer(one: Event, other: Event) -> bool:
    """Whether the same one does both: one subject with two verbs."""
    return same_one(_doer(one), _doer(other))


def _doer(event: Event) -> Mention | None:
    return event.proposition.agent


def _with(slot: Slot, theirs: Event, line: Line) -> list[Event]:
    """The other clauses of a line in which the stated one takes part, but for what does it."""
    others = [e for e in line.events if e.proposition.at != theirs.proposition.at and e.proposition.origin in _CLAUSES]
    return [e for e in others if any(role != "agent" and slot.key in (m.entity, m.head) for role, m in e.cast)]


def _has(event: Event, key: str) -> bool:
    """Whether somebody or something stands in an event, by its entity or a word of it, or by a pronoun for it."""
    meant = "~" + key
    return any(stands_in(key, m) or stands_in(meant, m) for _, m in event.cast)
