"""A statement's numbers, dates and quantifiers against those of a line: first whether they count the same thing, then their values."""

from __future__ import annotations

from dataclasses import replace

from service.engine.compare.dates import date_relation
from service.engine.compare.held import Held
from service.engine.compare.quantities import quantity_relation
from service.engine.compare.related_events import from_another
from service.engine.compare.words import WordRelation, comes_to, excludes, exclusive, is_generic_person, names_person, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.model import Hedge, Quantity, Relation
from service.engine.reading import NOUN, Mention, Proposition, told_apart
from service.engine.slots import LIGHT_VERBS, WHOLE, Amount, Slot
from service.engine.sums import counts_others, summed, with_others, worked_out
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.frames import POLLED
from service.engine.vocabulary.speech import TELLING_FIGURES
from service.engine.vocabulary.titles import GENDERED

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_ABSENT = Relation.ABSENT
_DISJOINT = Relation.DISJOINT
_EQUAL = Relation.EQUAL
_INSIDE = Relation.INSIDE
_OPPOSITE = Relation.OPPOSITE
_OVERLAPPING = Relation.OVERLAPPING
_MEASURED = frozenset(("money", "percent", "duration", "measure", "times", "score"))


def hold_quantity(slot: Slot, stated: Event, line: Line, theirs: Event | None, said: frozenset[str]) -> Held:
    """The same thing counted in the same event, with the closest value; a different one conflicts only where the thing counted is surely the same."""
    assert slot.quantity is not None
    best: Held | None = None
    alone = line.changes and stated.proposition.dates and sum(m.quantity is not None for _, m in stated.cast) == 1
    former = _former(stated.proposition, line) if alone else None
    if former is not None:
        unit = slot.quantity.quantity.unit if former.unit is None else former.unit
        relation = quantity_relation(slot.quantity.quantity, replace(former, unit=unit))
        return Held(slot, relation, replace(former, unit=unit))
    own = [a for a in line.amounts if theirs is not None and a.owner is theirs.proposition and _heads(slot.mention, a.mention)]
    for amount in own or line.amounts:
        fit = _same_thing(slot, stated, amount, line, said)
        if not fit or _told_by_another(stated.proposition, amount, line) or _of_another_thing(slot, stated, amount):
            continue
        if stated.predicate == "have" and amount.owner is not None and amount.predicate not in LIGHT_VERBS and from_another(stated, amount.owner):
            continue
        relation = quantity_relation(slot.quantity.quantity, amount.quantity.quantity)
        if relation is _ABSENT:
            continue
        if relation is Relation.INSIDE and _another_limit(slot.quantity.quantity, amount, line):
            relation = Relation.DISJOINT if "up" in said else Relation.OVERLAPPING
        if amount.negated != stated.proposition.negated and amount.negated:
            continue  # "five have not been freed" does not count the freed
        if relation is _DISJOINT and (_fewer_of_those(slot, stated, amount) or _each_of_others(stated.proposition, amount)):
            continue
        if relation is _DISJOINT and (_of_the_opposite(slot, stated, amount) or _bare_elsewhere(stated, theirs, amount)):
            continue  # 11 who were saved are no rival of three who were killed
        if relation is _DISJOINT and with_others(slot.quantity.quantity, amount) and not counts_others(slot.mention):
            relation = Relation.OVERLAPPING  # "three other lifts" are four with the one told of
        if fit < 2 and (relation is _DISJOINT or (relation is _INSIDE and slot.quantity.quantity.hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST))):
            relation = _ABSENT
        held = Held(slot, relation, amount.quantity.quantity)
        if best is None or _RANK[relation] > _RANK[best.relation]:
            best = held
    if (best is None or best.relation in _UNBORNE) and len(line.amounts) > 1:
        best = _put_together(slot, stated, line, said, best) or best
    if best is None and theirs is not None and _is_one(slot, theirs):
        return Held(slot, Relation.EQUAL, Quantity(1, 1))
    return best or Held(slot, _ABSENT)


def _is_one(slot: Slot, theirs: Event) -> bool:
    """Whether "one man" is stated where the same event on record has "a man"."""
    mine = slot.mention
    if mine is None or slot.quantity is None or slot.quantity.quantity.point != 1 or slot.quantity.form != "cardinal" or not mine.head or mine.partitive:
        return False
    return any(
        role == slot.role and m.determiner in ("a", "an", "another") and not m.plural and m.quantity is None and _heads(mine, m) == 2 for role, m in theirs.cast
    )


def _another_limit(stated: Quantity, amount: Amount, line: Line) -> bool:
    """Whether the line says up to how much it may be, and the statement has another limit: "fines of up to 20,000" are not fines of up to 200,000."""
    limited = line.sentence.words[amount.quantity.first].low == "up" and stated.hedge is Hedge.AT_MOST
    return limited and stated.high != amount.quantity.quantity.high


_UNBORNE = (_DISJOINT, _ABSENT)


def _put_together(slot: Slot, stated: Event, line: Line, said: frozenset[str], best: Held | None) -> Held | None:
    """The stated number as the sum of all that the line counts of it ("198 passengers and 18 crew"), or as what its figures come to, which is no conflict."""
    assert slot.quantity is not None
    value = slot.quantity.quantity
    families = slot.context or stated.families
    those = [a for a in line.amounts if a.negated == stated.proposition.negated and not counts_others(a.mention)]
    those = [a for a in those if not (families and a.context and families.isdisjoint(a.context))]  # seven freed and three who died are not ten freed
    alike = (a for a in those if _same_thing(slot, stated, a, line, said))
    total = summed(value, alike)
    if total is not None:
        return Held(slot, Relation.EQUAL, total, 0.9)
    if best is not None and best.relation is Relation.DISJOINT and worked_out(value, line):
        return Held(slot, Relation.OVERLAPPING, best.recorded)
    return None


def _each_of_others(stated: Proposition, amount: Amount) -> bool:
    """Whether the line counts for each of some: "each truck carried 20 tons" is no rival of what all of them carried."""
    doer = amount.owner.agent or amount.owner.patient if amount.owner is not None else None
    if doer is None or doer.determiner not in ("each", "every"):
        return False
    return stated.agent is None or stated.agent.determiner not in ("each", "every")


def _former(stated: Proposition, line: Line) -> Quantity | None:
    """The figure that a line gives for the very time of the statement, before a change: of "9,000, up from 6,000 last year" the 6,000."""
    for change in line.changes:
        if change.old is None:
            continue
        old = next((q for q in line.sentence.quantities if q.quantity.low == change.old.low), None)
        dated = [d for d in line.sentence.dates if old is not None and 0 <= d.first - old.last <= 1]
        if any(date_relation(mine.date, d.date) in (_EQUAL, _INSIDE) for mine in stated.dates for d in dated):
            return change.old
    return None


_BEFALLEN = frozenset(("kill", "injure", "missing"))  # what befalls some of those who were there
_RANK = {_EQUAL: 5, _INSIDE: 4, _OVERLAPPING: 3, _DISJOINT: 2, _OPPOSITE: 1, _ABSENT: 0}


def _same_thing(slot: Slot, stated: Event, amount: Amount, line: Line, said: frozenset[str]) -> int:
    """0 where two quantities count different things, 1 where they may count the same, 2 where they surely do."""
    mine, theirs = slot.quantity, amount.quantity
    assert mine is not None
    families = slot.context or stated.families
    if (mine.form in _MEASURED) != (theirs.form in _MEASURED) or (mine.form == "ordinal") != (theirs.form == "ordinal"):
        return 0
    if (mine.form == "label") != (theirs.form == "label"):
        return 0  # a magnitude of 5.1 counts nothing
    if any(change.by == theirs.quantity for change in line.changes) and slot.role in ("complement", "complementof", "at:") and stated.light:
        return 0  # "rose 12 percent" is not "is 12 percent"
    if amount.role == "from:" and slot.role != "from:" and any(c.old is not None and c.old.low == theirs.quantity.low for c in line.changes):
        return 0  # "took 22 seats, up from nine"
    if amount.role == WHOLE and (not stated.light or stated.families or slot.mention is None or slot.mention.partitive):
        return 0  # how many there are, not how many of them did it
    if _part_of_a_whole(amount) and stated.light and not stated.families and slot.mention is not None and not slot.mention.partitive:
        return 0
    if stated.predicate == "be" and not families and not _BEFALLEN.isdisjoint(amount.context) and not amount.negated and slot.role == "agent":
        return 0  # "there were 14 people on the bus" counts others than those who were killed
    heads = _heads(slot.mention, amount.mention)
    if heads == 0 or _only_some(slot.mention, amount):
        return 0
    if _of_those(slot.mention) and amount.mention is not None and not amount.mention.partitive:
        heads = 1
    given = stated.predicate in TELLING_FIGURES and amount.predicate in TELLING_FIGURES  # "put it at 300", "spoke of 300"
    if slot.role.endswith(":") and amount.role.endswith(":") and slot.role != amount.role and not given:
        heads = 1
    apart = bool(families and amount.context) and not families & amount.context and not exclusive(families, amount.context)
    apart = apart and not (mine.form in _MEASURED and (comes_to(families, amount.context) or comes_to(amount.context, families)))  # raised pay: it rose
    if apart and stated.predicate != "happen":  # "takes place in four countries" of what begins there
        return 0
    told_apart = not families and not amount.context or mine.form in _MEASURED and not (families and amount.context)
    if told_apart and not stated.light and amount.predicate not in LIGHT_VERBS and amount.predicate:
        apart = relate(stated.predicate, amount.predicate, "v") < WordRelation.NARROWER
        if apart and mine.form == "money" and families:
            return 0  # what is borrowed is not what is paid
        heads = min(heads, 1) if apart else heads
    if not amount.predicate and mine.form == "duration" and not stated.light:
        heads = min(heads, 1)  # of how long something took nothing is known but the time
    polled = amount.mention is not None and amount.mention.head in POLLED
    if amount.owner is not None and not polled and not _of_the_thing(amount) and _restricted(amount.owner, said):
        heads = min(heads, 1)
    return heads if _qualified_alike(slot.mention, amount.mention, line, said) else min(heads, 1)


def _told_by_another(stated: Proposition, amount: Amount, line: Line) -> bool:
    """Whether a figure that the statement lets one give is another's on record: "the police put it at 300; the organizers spoke of 900"."""
    teller, other = _teller(stated), _teller(amount.owner) if amount.owner is not None else None
    if teller is None or other is None or teller.pronoun or other.pronoun or other.quantity is not None:
        return False
    mine, theirs = teller.entity.lstrip("~") or teller.head, other.entity.lstrip("~") or other.head
    return bool(mine and theirs) and mine != theirs and (mine in line.entities or mine in line.terms)


def _teller(p: Proposition) -> Mention | None:
    return p.speaker or (p.agent if p.predicate in TELLING_FIGURES else None)


def _of_those(mine: Mention | None) -> bool:
    """ "Fifteen of the victims" need not be all of them."""
    return mine is not None and mine.partitive and mine.head in _EVENT_ROLES


def _of_the_opposite(slot: Slot, stated: Event, amount: Amount) -> bool:
    """Whether a figure is of those to whom the opposite happened: another number of them goes with it well."""
    families = slot.context or stated.families
    return bool(families and amount.context) and families.isdisjoint(amount.context) and exclusive(families, amount.context)


def _bare_elsewhere(stated: Event, theirs: Event | None, amount: Amount) -> bool:
    """Whether a figure without its noun is of something else that was done: "two wanted a smaller one" beside those who voted."""
    if theirs is None or amount.owner is None or amount.owner is theirs.proposition or amount.mention is None or amount.mention.head:
        return False
    return amount.predicate not in LIGHT_VERBS and relate(stated.predicate, amount.predicate, "v") < WordRelation.NARROWER


def _of_another_thing(slot: Slot, stated: Event, amount: Amount) -> bool:
    """Whether a bare figure is what another thing is: "inflation was 11 percent" beside "the target is 3 percent"."""
    mine, owner = stated.proposition.agent, amount.owner
    if slot.role != "complement" or not stated.light or mine is None or owner is None or owner.predicate not in LIGHT_VERBS:
        return False
    theirs = owner.agent
    if theirs is None or theirs is amount.mention or amount.mention is None or amount.mention.head or not (mine.head and theirs.head):
        return False
    if mine.pronoun or theirs.pronoun or mine.entity and mine.entity == theirs.entity:
        return False
    return relate(mine.head, theirs.head, "n") <= WordRelation.NONE and relate(theirs.head, mine.head, "n") <= WordRelation.NONE


def _fewer_of_those(slot: Slot, stated: Event, amount: Amount) -> bool:
    """ "Two of the sailors are nurses" says nothing of how many sailors there are."""
    assert slot.quantity is not None
    partial = slot.mention is not None and slot.mention.partitive and (amount.mention is None or not amount.mention.partitive)
    return partial and stated.light and not stated.families and slot.quantity.quantity.high < amount.quantity.quantity.low


def _only_some(mine: Mention | None, amount: Amount) -> bool:
    """ "one of the three released hostages is a man" counts within a group that the statement does not name."""
    theirs = amount.mention
    if mine is None or theirs is None or not theirs.partitive or mine.partitive:
        return False
    return amount.quantity.form == "cardinal" and not theirs.name and not theirs.pronoun and amount.predicate in LIGHT_VERBS


def _part_of_a_whole(amount: Amount) -> bool:
    """ "71 of the 180 seats" are not how many seats there are."""
    return amount.mention is not None and amount.mention.partitive and amount.mention.whole is not None and amount.role != WHOLE


# people called by what happened to them: the same as "people" where the event is the same
_EVENT_ROLES = frozenset(
    "hostage captive victim casualty fatality survivor prisoner detainee dead dead_person abductee evacuee injured missing worker civilian".split()
)


def _of_the_thing(amount: Amount) -> bool:
    """Whether a figure belongs to what it stands behind, wherever that was taken: "paintings worth 40 million"."""
    inner = amount.mention.of if amount.mention is not None else None
    return inner is not None and inner.quantity is amount.quantity


def _restricted(owner: Proposition, said: frozenset[str]) -> bool:
    """Whether the line counts only some of them: those of a place, a list or a group that the statement does not speak of."""
    for preposition, mention in owner.obliques:
        inner = [m for m in (mention, mention.of, mention.possessor) if m is not None and not m.pronoun and m.quantity is None and m.head != "board"]
        if preposition in ("on", "from", "at", "of", "for", "among") and inner and not any(m.head in said or m.name.lower() in said for m in inner):
            return True
    return False


def _plain(mention: Mention) -> Mention:
    """Counted people called by their nation, or by the names, lives and souls that stand for them, are people."""
    if mention.head in _COUNTED_AS_PEOPLE:
        return mention._replace(head="people")
    if mention.head in DEMONYMS or mention.head + "s" in DEMONYMS:
        return mention._replace(head="people", mods=(*mention.mods, mention.head))
    return mention


_COUNTED_AS_PEOPLE = frozenset("name life soul body".split())


# who may be some of a number that has no noun
_SOME_OF_ALL = frozenset(
    "child woman man girl boy baby teenager adult soldier officer policeman firefighter worker student pupil foreigner tourist civilian".split()
)


def _heads(mine: Mention | None, theirs: Mention | None) -> int:
    if mine is None or theirs is None:
        return 1
    mine, theirs = _plain(mine), _plain(theirs)
    if theirs.head and not mine.head and theirs.quantity is None and theirs.of is not None:
        return 1  # "a fee of $150 million" is no rival of "is paying $3.2 billion"
    if mine.head in _SOME_OF_ALL and not theirs.head and theirs.quantity is not None and not theirs.partitive:
        return 1  # three children may be among the 14 who were killed
    if not mine.head or not theirs.head or theirs.pronoun or mine.pronoun or theirs.head in ("other", "others", "one"):
        return 2 if not (mine.head and theirs.head) or mine.head == theirs.head or is_generic_person(mine.head) else 1
    if excludes(mine.head, theirs.head):
        return 0
    relation = relate(mine.head, theirs.head, "n")
    if relation >= WordRelation.BROADER:
        return 2
    if mine.head in GENDERED and GENDERED[mine.head] != GENDERED.get(theirs.head):
        return 1 if {mine.head, theirs.head} & _EVENT_ROLES or names_person(theirs.head) else 0  # of three who were freed two are women
    if is_generic_person(mine.head) and names_person(theirs.head) or is_generic_person(theirs.head) and names_person(mine.head):
        return 2 if {mine.head, theirs.head} & _EVENT_ROLES or is_generic_person(mine.head) and is_generic_person(theirs.head) else 1
    return 1 if relation in (WordRelation.NARROWER, WordRelation.RELATED) else 0


def _qualified_alike(mine: Mention | None, theirs: Mention | None, line: Line, said: frozenset[str]) -> bool:
    """Whether neither side narrows down what it counts by a word that the other lacks."""
    if mine is None or theirs is None:
        return True
    ours = set(mine.mods)
    other = set(theirs.mods)
    return not (other - ours - said) and not {m for m in ours if m not in line.terms}


def hold_date(slot: Slot, line: Line, theirs: Event | None) -> Held:
    assert slot.date is not None
    best: Held | None = None
    dates = theirs.proposition.dates if theirs is not None and theirs.proposition.dates else line.sentence.dates
    for date in dates:
        if theirs is not None and told_apart(theirs.proposition.obliques, date, line.sentence.words):
            continue
        relation = date_relation(slot.date.date, date.date)
        if relation is _ABSENT:
            continue
        held = Held(slot, relation, date.date)
        if best is None or _RANK[held.relation] > _RANK[best.relation]:
            best = held
    if best is not None and theirs is not None and theirs.proposition.origin == NOUN and best.relation is _DISJOINT:
        return Held(slot, _ABSENT)  # the date is that of the clause around it
    return best or Held(slot, _ABSENT)


def hold_quantifier(slot: Slot, line: Line, theirs: Event | None) -> Held:
    """ "all" or "no" of something against what the line says of how many."""
    head = slot.mention.head if slot.mention is not None else ""
    for amount in line.amounts:
        if theirs is None or amount.owner is not theirs.proposition or amount.mention is None or not head or slot.mention is None or slot.mention.pronoun:
            continue
        some = amount.mention.partitive or amount.quantity.form in ("fraction", "percent")
        if some and amount.mention.determiner not in ("all", "both", "each", "every") and _heads(slot.mention, amount.mention) == 2:
            return Held(slot, _EQUAL if slot.key == "not all" else _DISJOINT, amount.quantity.quantity)
    if theirs is not None:
        for _, mention in theirs.cast:
            if mention.determiner in ("all", "every", "each", "both") and slot.key == "all":
                return Held(slot, _EQUAL)
            if mention.determiner in ("some", "most", "few", "not all") and _heads(slot.mention, mention) == 2:
                return Held(slot, _DISJOINT if slot.key == "all" else _EQUAL, mention.determiner)
    return Held(slot, _ABSENT)
