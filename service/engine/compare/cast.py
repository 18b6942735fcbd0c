"""Who a statement speaks of against a line of evidence: entities and names, by the role that they play there."""

from __future__ import annotations

from collections.abc import Mapping

from service.engine.compare.directions import other_way
from service.engine.compare.held import Held
from service.engine.compare.other_clause import other_place
from service.engine.compare.other_part import NAMED_ENDS, another_end, in_another_part, may_be_place, stands_in, taken_by_another, was_given_it
from service.engine.compare.sites import may_lie_in
from service.engine.compare.taking_part import of_one
from service.engine.compare.without import left_out, receives_nothing
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.event import Event, in_role
from service.engine.known import Found, Match
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import NOUN, bare, is_known
from service.engine.slots import AGENTS_OF, Slot
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.demonyms import CAPITALS, DEMONYMS
from service.engine.vocabulary.hedges_of_scope import PLACE_PREPOSITIONS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.mutual import MUTUAL

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_EQUAL = Relation.EQUAL
_DISJOINT = Relation.DISJOINT
_ABSENT = Relation.ABSENT
_NARROWER = WordRelation.NARROWER
_BROADER = WordRelation.BROADER
_CONTRARY = WordRelation.OPPOSITE
_OF_MANY = frozenset((("employ", "patient"), ("work", "agent")))  # predicates and the role that several have in them
# who goes before, gets it or is its aim does not do it, nor is it done to him
_BESIDE = frozenset(("agent", "patient", "to:", "for:", "against:", "before:", "after:", "since:", "until:", "than:", "like:", "unlike:"))
# who was freed after somebody was not freed before him, nor with him
_OTHER_TIMES = {"before:": ("after:",), "after:": ("before:",), "with:": ("before:", "after:"), "alongside:": ("before:", "after:")}
_AT_HOME = 0.6  # what it is worth that a text tells of no other place than the one that it is written from
_TOGETHER = frozenset(("agent", "patient", "other", "with:"))


def hold_entity(slot: Slot, line: Line, corpus: Corpus, theirs: Event | None, predicate: WordRelation) -> Held:
    if theirs is not None and (contrary := _OTHER_TIMES.get(slot.role)) is not None:
        otherwise = next((role for role, m in theirs.cast if role in contrary and m.entity == slot.key), None)
        if otherwise is not None:
            return Held(slot, Relation.OPPOSITE, otherwise.rstrip(":"))
        if slot.role in ("before:", "after:") and any(role in ("agent", "patient") and m.entity == slot.key for role, m in theirs.cast):
            return Held(slot, _ABSENT)  # "freed before Krivoi", of Krivoi who was the first to be freed
    if theirs is not None and predicate >= _BROADER and _of_no_such(slot, theirs, corpus):
        return Held(slot, _ABSENT)
    if left_out(slot, theirs, line) or theirs is not None and receives_nothing(slot, theirs):
        return Held(slot, _ABSENT)
    if slot.key in line.entities:
        if slot.role in PLACE_PREPOSITIONS and _stands_for(slot, corpus) and not line.lows.issuperset(_folded(slot)):
            return Held(slot, _ABSENT)  # a capital stands for its country's government, not for the country as a place
        if slot.role in PLACE_PREPOSITIONS and slot.key in line.only_modifying and not (slot.role == "on:" and _is_thing(slot, corpus)):
            return Held(slot, _ABSENT)  # Israeli hostages are not all in Israel
        if slot.role in NAMED_ENDS and (other := another_end(slot, line, corpus)):
            return Held(slot, _DISJOINT, other)
        if theirs is not None and predicate >= _BROADER and may_be_place(slot.key, corpus) and (place := other_place(slot, theirs, line)) is not None:
            around = place_around(slot, theirs, corpus)
            return around if around is not None else Held(slot, _DISJOINT, place.name or place.head)
        if slot.role in ("agent", "patient") and theirs is not None and predicate >= _BROADER and not _plays(slot.key, slot.role, theirs):
            rival = _rival(slot, theirs, corpus)  # it stands in the line, but another does this or undergoes it
            if rival and slot.role == "agent" and predicate is WordRelation.SAME and of_one(theirs):
                return Held(slot, _DISJOINT, rival)  # there is one winner
            if rival or _done_by_another(slot, theirs) or _of_somebody_of(slot, theirs) or not _named_in(slot.key, line, theirs):
                return Held(slot, _ABSENT)
            return Held(slot, _EQUAL, strength=0.7)
        if slot.role == "patient" and theirs is not None and predicate >= _BROADER and _only_does(slot.key, theirs):
            return Held(slot, _ABSENT)
        if theirs is not None and predicate >= _BROADER and (elsewhere := other_way(slot, theirs, corpus)) is not None:
            return elsewhere
        if theirs is not None and predicate >= _BROADER and in_another_part(slot, theirs, corpus):
            return Held(slot, _ABSENT)
        if predicate is _CONTRARY and theirs is not None and (_of_somebody_of(slot, theirs) or _befell_another(slot, theirs)):
            return Held(slot, _ABSENT)
        if slot.role in _ENDS and theirs is not None and predicate >= _BROADER and (end := _other_end(slot, theirs, corpus)):
            around = place_around(slot, theirs, corpus)
            return around if around is not None else Held(slot, _DISJOINT, end)
        return Held(slot, _EQUAL)
    if theirs is not None and slot.role.endswith("of") and taken_by_another(slot, theirs.cast):
        return Held(slot, _ABSENT)
    known = corpus.table.known.get(slot.key)
    taken = in_role(theirs, slot.role) if theirs is not None and slot.role in ("agent", "patient") else None
    if known is not None and (taken is None or not is_known(taken)):  # nobody else is known to have that part
        thing = known.kind == "thing"
        bodies = [head for head, _ in known.described if head in COLLECTIVES]
        if bodies and any(not m.name and m.head in bodies and is_known(m) and m.entity != slot.key for m in line.mentions):
            return Held(slot, _ABSENT)  # "the union" of a text with two is the other one
        for head, _ in known.described:
            there = head in line.terms and (thing or not _several(head, line))
            if (there or (thing and any(relate(head, term, "n") >= _NARROWER for term in line.terms))) and not any(
                head in m.titles and m.entity != slot.key for m in line.mentions  # "the airline Boreal" is another one
            ):
                return Held(slot, _EQUAL, strength=0.8)
    rival = _rival(slot, theirs, corpus)
    if rival and theirs is not None and (around := place_around(slot, theirs, corpus)) is not None:
        return around
    if not rival and slot.role in PLACE_PREPOSITIONS and slot.key in corpus.homes:
        return Held(slot, _EQUAL, strength=_AT_HOME)
    return Held(slot, _DISJOINT, rival) if rival else Held(slot, _ABSENT)


def _is_thing(slot: Slot, corpus: Corpus) -> bool:
    """Whether what is named is no place: who wrote a Telegram post wrote on Telegram."""
    known = corpus.table.known.get(slot.key)
    return known is not None and known.kind == "thing"


def _of_no_such(slot: Slot, theirs: Event, corpus: Corpus) -> bool:
    """Whether a line denies it of a sort of people or things that the one asked about is not said to be of: "no qualifier had ever won"."""
    taken = in_role(theirs, slot.role) if theirs.proposition.negated and slot.role in ("agent", "patient") else None
    if taken is None or not bare(taken._replace(mods=())) or taken.plural or not names_person(taken.head) or is_known(taken):
        return False
    if taken.possessor is not None or is_generic_person(taken.head):
        return False
    known = corpus.table.known.get(slot.key)
    return known is None or not any(head == taken.head for head, _ in known.described)


def hold_name(slot: Slot, line: Line, corpus: Corpus, doubts: Mapping[str, Found], theirs: Event | None) -> Held:
    found = doubts.get(slot.key)
    if found is not None and found.match is Match.CONFLICT and found.entity in line.entities:
        return Held(slot, _DISJOINT, corpus.table.known[found.entity].display)
    nation = entity_of_modifier(slot.key.lower(), corpus.table) if slot.key.lower() in DEMONYMS else ""
    if nation:  # "the Russians" are of Russia, and no rival of it
        return Held(slot, _EQUAL, strength=0.8) if nation in line.entities or slot.key.lower() in line.lows else Held(slot, _ABSENT)
    if line.lows.issuperset(slot.key.lower().split()):
        return Held(slot, _EQUAL)
    rival = _rival(slot, theirs, corpus)
    return Held(slot, _DISJOINT, rival) if rival else Held(slot, _ABSENT)


def _plays(entity: str, role: str, event: Event) -> bool:
    """Whether an entity takes part in an event in that role, or in any where nobody is said to have it."""
    taken = in_role(event, role)
    if event.predicate in MUTUAL and any(m.entity == entity for r, m in event.cast if r in _TOGETHER):
        return True  # who met whom is all one
    if role == "patient" and any(r == "other" and m.entity == entity for r, m in event.cast):
        return True  # one of several: "arrested the nephew and his girlfriend"
    if taken is not None and is_known(taken):
        return entity == taken.entity
    mentions = [taken] if taken is not None and not taken.pronoun else [m for _, m in event.cast]
    return any(
        entity in (m.entity, m.of.entity if m.of is not None else "", m.possessor.entity if m.possessor is not None and m.head in AGENTS_OF else "")
        for m in mentions
    ) or any(m.entity == entity for r, m in event.cast if r not in _BESIDE)


def _only_does(entity: str, event: Event) -> bool:
    """Whether somebody does it, and what he does it to is told or goes on in another clause: who declined to comment was not turned down."""
    p = event.proposition
    if p.agent is None or p.agent.entity != entity or p.predicate in MUTUAL or p.complement is not None:
        return False
    return p.origin == "frame" and all(m.entity != entity for role, m in event.cast if role != "agent")


def _rival(slot: Slot, theirs: Event | None, corpus: Corpus) -> str | None:
    """Who stands in the evidence where the statement has somebody else: the same role of the same predicate."""
    if theirs is None or slot.key.startswith("a:"):
        return None  # a relative without a name may be anybody
    role = slot.role
    if (theirs.predicate, role) in _OF_MANY:
        return None  # whoever employs one employs others
    if role == "between:" and not all(is_known(m) for other, m in theirs.cast if other == role):
        return None  # "between Ostara and its neighbors": the one named may be among them
    where = [one for one in theirs.cast if one[0] != role and one[0] in PLACE_PREPOSITIONS] if role in PLACE_PREPOSITIONS else []
    elsewhere = [m for other, m in where if may_be_place(m.entity, corpus) and not was_given_it(other, m, theirs)]
    for mention in [m for other, m in theirs.cast if other == role] + elsewhere:
        if mention.entity.startswith("a:") and corpus.table.between(mention.entity, slot.key):
            return f"the {mention.head}"  # whose father did it did not do it himself
        if mention.entity.startswith("a:"):
            continue
        if role in _WITHIN and slot.kind == "name" and may_lie_in(slot.key, mention.name):
            continue  # a town of which the record has nothing, and the country that it has
        if is_known(mention) and mention.entity != slot.key:
            if mention.name and (where or mention.name.lower() in CAPITALS):
                return mention.name  # as it is called there: "in Moscow", if that stands for Russia elsewhere
            return corpus.table.known[mention.entity].display if mention.entity in corpus.table.known else None
        if mention.name:
            return mention.name
    return None


_WITHIN = frozenset(("in:", "to:", "into:", "from:"))


def _befell_another(slot: Slot, theirs: Event) -> bool:
    """Whether the opposite is told of somebody else by name: "Her husband, Luis, is still missing" tells nothing of her."""
    taken = in_role(theirs, "patient") or in_role(theirs, "agent")
    return slot.role in ("agent", "patient") and taken is not None and is_known(taken) and all(m.entity != slot.key for _, m in theirs.cast)


def _done_by_another(slot: Slot, theirs: Event) -> bool:
    """Whether the line says who did it, if not by name, and gives the one asked about another part: the delegation that got it is not who handed it over."""
    taken = in_role(theirs, slot.role)
    if taken is not None and taken.entity.startswith("a:") and "#" in taken.entity:
        return True  # who came in without a name, and was never told to be he
    if taken is None and slot.role == "agent" and in_role(theirs, "patient") is not None and _only_related(slot.key, theirs):
        return True  # "her brother is held" says nothing of her
    if taken is None or not taken.head or taken.pronoun:
        return False
    return any(stands_in(slot.key, m) for role, m in theirs.cast if role in _BESIDE and role not in ("agent", "patient"))


def _only_related(entity: str, event: Event) -> bool:
    """Whether somebody stands in an event only as the one whose relative takes part in it."""
    relatives = [m for _, m in event.cast if m.head in RELATIONS and m.entity != entity]
    whose = any(inner is not None and inner.entity == entity for m in relatives for inner in (m.possessor, m.of))
    return whose and not any(m.entity == entity for _, m in event.cast)


def place_around(slot: Slot, theirs: Event, corpus: Corpus) -> Held | None:
    """A place against one of the line that lies in it, or that it lies in; None where the record says neither: "in Norland" of "Holm, a village in Norland"."""
    for role, mention in theirs.cast:
        if not is_known(mention) or role not in PLACE_PREPOSITIONS and role not in ("patient", "other"):
            continue
        if corpus.facts.lies_in(mention.entity, slot.key):
            return Held(slot, Relation.INSIDE)
        if corpus.facts.lies_in(slot.key, mention.entity):
            return Held(slot, _ABSENT)
    return None


_ENDS = frozenset(("from:", "to:"))


def _other_end(slot: Slot, theirs: Event, corpus: Corpus) -> str:
    """Whence or whither else the very event leads, where the name has no part in it: who joined a club from Porto and is to go to Madrid did not join it from
    Madrid; "" where it has the name, or nobody there.
    """
    if theirs.proposition.origin == NOUN:
        return ""  # "an order from Norland" is ordered from whoever won it
    if any(m.entity == slot.key or m.name and not is_known(m) for role, m in theirs.cast if role == slot.role or m.entity == slot.key):
        return ""
    return next((corpus.table.known[m.entity].display for role, m in theirs.cast if role == slot.role and m.entity in corpus.table.known), "")


def _of_somebody_of(slot: Slot, theirs: Event) -> bool:
    """Whether the line says it of somebody who is theirs: that his father was killed says nothing against his own rescue."""
    taken = in_role(theirs, slot.role)
    if taken is None or not names_person(taken.head) or taken.entity == slot.key:
        return False
    return any(owner is not None and owner.entity == slot.key for owner in (taken.possessor, taken.of))


def _folded(slot: Slot) -> set[str]:
    return set(slot.mention.name.lower().split()) if slot.mention is not None else set()


def _stands_for(slot: Slot, corpus: Corpus) -> bool:
    """Whether a country is meant by the name of its capital or of a house in it."""
    name = slot.mention.name.lower() if slot.mention is not None else ""
    return name in CAPITALS and name != corpus.table.known[slot.key].display.lower() if slot.key in corpus.table.known else False


def _named_in(entity: str, line: Line, theirs: Event) -> bool:
    """Whether somebody of the line is the one, or those who take part in the very event are of it: "Israeli forces", not "after two Israeli nationals"."""
    return entity not in line.only_modifying or any(role == "agent" and m.mods for role, m in theirs.cast)


def _several(head: str, line: Line) -> bool:
    """Whether the noun stands in the line for several of its kind, who are nobody in particular: "the three judges"."""
    return any(m.head == head and (m.plural or m.quantity is not None) for m in line.mentions)
