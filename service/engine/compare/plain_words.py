"""The plain words of a statement against a line of evidence: nouns, adjectives, modifiers, and what somebody is called there."""

from __future__ import annotations

from service.engine.compare.held import Held
from service.engine.compare.ties import Ties
from service.engine.compare.words import WordRelation, is_generic_person, names_person
from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.event import Event, in_role
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Mention
from service.engine.slots import HELD_SO, Slot
from service.engine.vocabulary.collectives import ANAPHORIC
from service.engine.vocabulary.compass import POINTS, other_point
from service.engine.vocabulary.demonyms import COUNTRIES, DEMONYMS
from service.engine.vocabulary.hedges_of_scope import RANKS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.manners import MANNERS
from service.engine.vocabulary.order import APART_IN_TIME
from service.engine.vocabulary.titles import GENDERED

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_EQUAL = Relation.EQUAL
_OVERLAPPING = Relation.OVERLAPPING
_DISJOINT = Relation.DISJOINT
_ABSENT = Relation.ABSENT
_NONE = WordRelation.NONE
_NARROWER = WordRelation.NARROWER
_BROADER = WordRelation.BROADER
_CONTRARY = WordRelation.OPPOSITE
_POS = {"noun": "n", "agency": "n"}
_NOBODY = frozenset("none nobody no neither nor".split())
_JUDGING = frozenset(("condemn", "praise", "blame", "support", "oppose"))


def hold_word(slot: Slot, line: Line, corpus: Corpus, ties: Ties, whose: str = "") -> Held:
    """A plain word. ``whose`` is the entity of whom it is said, where it says what that one is: that another one in the line is called so says nothing."""
    if slot.role == "complement" and slot.kind == "modifier" and slot.key in RANKS and slot.key in line.lows and _first_of_others(slot, line):
        return Held(slot, _ABSENT)
    if slot.key in line.terms or slot.kind == "adjective" and slot.key in HELD_SO and not MANNERS[slot.key + "ly"].isdisjoint(line.lows):
        return Held(slot, _EQUAL)
    pos = _POS.get(slot.kind, "")
    role = slot.role == "complement" and slot.kind == "noun" and names_person(slot.key)  # what somebody is: "the police" make nobody a policeman
    best, term = _NONE, ""
    for candidate, relation in ties.among(slot.key, pos, line.terms):
        if relation > max(best, _NONE) or relation is _CONTRARY and best < _BROADER:
            best, term = relation, candidate
            if relation is WordRelation.SAME:
                break
    if role and best is not _CONTRARY and not names_person(term):
        best = _NONE
    if slot.kind == "modifier" and slot.key in POINTS and (other := _other_side_of(slot, line)):
        return Held(slot, Relation.OPPOSITE, other)
    if best >= _BROADER:
        return Held(slot, _EQUAL if best >= WordRelation.SYNONYM else Relation.INSIDE)
    if slot.kind == "noun":
        told_before = slot.key in ANAPHORIC and slot.mention is not None and slot.mention.determiner == "the"
        if told_before and any(corpus.table.kind(e) == "organization" for e in line.entities):
            return Held(slot, Relation.INSIDE, strength=0.8)
        if is_generic_person(slot.key) and _somebody(slot, line, corpus):
            return Held(slot, Relation.INSIDE)
        if slot.key in GENDERED and (other := _of_other_sex(GENDERED[slot.key], line, corpus)):
            return Held(slot, _ABSENT, other)
        for entity in line.entities:
            known = corpus.table.known.get(entity)
            if known is None or _several(slot) and known.kind == "person":
                continue  # that one of those in the line is a man makes no two men of others
            if known.described and (not whose or entity == whose) and ties.fits(slot.key, entity, known.described):
                return Held(slot, _EQUAL, strength=0.9)
    if slot.kind == "modifier":
        named = entity_of_modifier(slot.key, corpus.table)
        if named and named in line.entities and not _only_beside(slot, line):
            return Held(slot, _EQUAL)
        if slot.key in DEMONYMS and slot.role == "complement" and (other := _country_of(slot, line, corpus)):
            return Held(slot, _DISJOINT, other)  # "an American proxy" where the line has a proxy of Iran
    if slot.kind in ("modifier", "adjective") and slot.key not in RANKS:
        for entity in line.entities:
            known = corpus.table.known.get(entity)
            if known is not None and slot.key not in POINTS and any(slot.key == head or slot.key in mods for head, mods in known.described):
                return Held(slot, _EQUAL, strength=0.9)
    if slot.key in RANKS and (slot.kind != "noun" or slot.role == "complement"):  # "the final" is a match, no place in a row
        dated = {i for d in line.sentence.dates for i in range(d.first, d.last)}
        rival = next((t for i, w in enumerate(line.sentence.words) if i not in dated and (t := w.low) in RANKS and t != slot.key), None)
        if rival is not None:
            return Held(slot, _DISJOINT, rival)
    if best is _CONTRARY and slot.key in RELATIONS and term in RELATIONS and slot.role != "complement":
        return Held(slot, _ABSENT)  # what befell the father may have befallen the mother, too
    if best is _CONTRARY and slot.key in MANNERS and not _NOBODY.isdisjoint(line.lows):
        return Held(slot, _ABSENT)  # "unharmed", where none of them was hurt
    if best is _CONTRARY and slot.role not in APART_IN_TIME:
        dated = {i for d in line.sentence.dates for i in range(d.first, d.last)}
        if dated.issuperset(line.terms[term]):
            return Held(slot, _ABSENT)  # "last Sunday" is not the opposite of "first"
        return Held(slot, Relation.OPPOSITE, term)
    if best is _NARROWER:
        return Held(slot, _OVERLAPPING, term, 0.5)
    return Held(slot, _ABSENT)


def is_deed_of(slot: Slot, theirs: Event) -> bool:
    """Whether what is judged is the deed of one of whom the line denies that he was judged: "condemned Hamas's attack", where Hamas was not condemned."""
    if slot.kind != "noun" or slot.mention is None or not theirs.proposition.negated or theirs.families.isdisjoint(_JUDGING):
        return False
    doer, judged = slot.mention.possessor or slot.mention.of, in_role(theirs, "patient")
    return doer is not None and judged is not None and bool(doer.entity) and doer.entity == judged.entity


def _first_of_others(slot: Slot, line: Line) -> bool:
    """Whether a line has somebody as the first of another sort than stated: the first engineer in an office is not "the first governor"."""
    ranked = [m for m in line.mentions if slot.key in m.mods and m.of is None]
    return slot.mention is not None and bool(ranked) and all(_of_another_sort(m.head, slot.mention) for m in ranked)


def _of_another_sort(told: str, stated: Mention) -> bool:
    return told != stated.head and told not in stated.mods and names_person(told) and not is_generic_person(told)


def _only_beside(slot: Slot, line: Line) -> bool:
    """Whether a line has no word of what somebody is said to be: that the United States is in it, too, makes nobody "an American citizen"."""
    return slot.role == "complement" and slot.mention is not None and names_person(slot.mention.head) and slot.mention.head not in line.terms


def _country_of(slot: Slot, line: Line, corpus: Corpus) -> str:
    """The country of which the line has the very noun that the slot's word stands before; "" where it has none."""
    head = slot.mention.head if slot.mention is not None else ""
    owners = [owner.entity for m in line.mentions if m.head == head for owner in (m.of, m.possessor) if owner is not None]
    known = corpus.table.known.get(owners[0]) if len(owners) == 1 else None
    return known.display if known is not None and known.display.lower() in COUNTRIES else ""


def _other_side_of(slot: Slot, line: Line) -> str:
    """The other side of the same land or thing of which the line tells: western, where central Norland is stated; "" where it tells of none."""
    mine = slot.mention
    same = [m for m in line.mentions if mine is not None and m.head == mine.head and m.name == mine.name]
    return next((word for m in same for word in (*m.titles, *m.mods) if other_point(slot.key, word)), "")


def _several(slot: Slot) -> bool:
    """Whether more than one are counted who were not told of before."""
    counted = slot.mention.quantity if slot.mention is not None and not slot.mention.determiner else None
    return counted is not None and counted.form == "cardinal" and counted.quantity.low > 1


def _somebody(slot: Slot, line: Line, corpus: Corpus) -> bool:
    """Whether the line speaks of anybody of whom a noun that says little may be said: of women only where it has some."""
    sex = GENDERED.get(slot.key)
    if sex is not None:
        if line.of_people and _several(slot) and _called_so(slot.key, corpus):
            return True
        return sum(corpus.table.gender(e) == sex for e in line.entities if corpus.table.kind(e) == "person") > _several(slot)
    return line.of_people or any(corpus.table.kind(e) == "person" for e in line.entities) or _counts_bare(line)


def _of_other_sex(sex: str, line: Line, corpus: Corpus) -> str:
    """What those of whom alone a line tells are, where they are known to be of the other sex than stated: when a man was freed tells of no women."""
    sexes = {corpus.table.gender(e) for e in line.entities if corpus.table.kind(e) == "person"}
    if len(sexes) != 1 or None in sexes or sex in sexes or line.of_people:
        return ""
    return "man" if sex == "f" else "woman"


def _called_so(noun: str, corpus: Corpus) -> bool:
    """Whether the evidence comes back to those of whom it tells by that noun: "six inmates", then "the men"."""
    return any(m.head == noun and m.plural and m.determiner in _POINTING for line in corpus.lines_with(noun, _LINES) for m in line.sentence.mentions)


_POINTING = frozenset(("the", "these", "those"))
_LINES = 16  # that have the noun



def _counts_bare(line: Line) -> bool:
    return any(a.mention is None or not a.mention.head or a.mention.pronoun for a in line.amounts)
