"""A proposition of a statement held against one sentence of evidence, slot by slot.

The sentence bears a slot out where it holds the same entity, a word that follows from one of its words, or a typed value of the same thing. It conflicts where
the same thing has another value. Which of these make a verdict is decided elsewhere (verdict.py); here each slot only gets its relation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from service.engine.compare.dates import compare_dates
from service.engine.compare.quantities import compare_quantities
from service.engine.compare.words import WordRelation, exclusive, is_generic_person, names_person, relate, successive
from service.engine.corpus import Corpus, Line, entity_of_modifier
from service.engine.entities import Found, Match
from service.engine.model import DateSpan, Hedge, Quantity, Relation
from service.engine.reading import Mention, Proposition
from service.engine.slots import AGENTS_OF, LIGHT_VERBS, Amount, Slot, event_families, families_of_word, participants
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.hedges_of_scope import PLACE_PREPOSITIONS, RANKS

_POS = {"verb": "", "noun": "n", "agency": "n", "modifier": "", "adjective": "", "manner": ""}
_MEASURED = frozenset(("money", "percent", "duration", "measure", "times", "score"))


class Held(NamedTuple):
    """A slot and how the sentence stands to it. ``recorded`` is the recorded value, where there is one of the same sort."""

    slot: Slot
    relation: Relation
    recorded: Quantity | DateSpan | str | None = None
    strength: float = 1.0  # how fully it is borne out: a narrower word counts half


class Context(NamedTuple):
    """What else is known of the statement: names that are not quite anybody's, and every word and entity that it mentions."""

    doubts: Mapping[str, Found]
    said: frozenset[str]


class EventMatch(NamedTuple):
    """One proposition against one line of evidence."""

    line: Line
    held: tuple[Held, ...]
    predicate: WordRelation  # of the stated predicate to the line's
    proposition: Proposition | None  # the evidence's proposition with that predicate
    opposed: bool  # one side asserts what the other denies
    unrealised: bool  # the line only wishes, plans or doubts it
    swapped: bool

    @property
    def covered(self) -> float:
        return sum(h.strength for h in self.held if h.relation in (Relation.EQUAL, Relation.INSIDE))


def match_event(p: Proposition, slots: list[Slot], line: Line, corpus: Corpus, context: Context) -> EventMatch:
    """Hold every slot of ``p`` against ``line``."""
    families = event_families(p)
    relation, theirs = _predicate(p, families, line)
    if relation is not WordRelation.OPPOSITE and _holds_now(p) and _ended(p, line):
        relation, theirs = WordRelation.OPPOSITE, None
    held = tuple(_hold(slot, p, families, line, corpus, theirs, relation, context) for slot in slots)
    negated_there = theirs.negated if theirs is not None else False
    negated_there = negated_there and relation is not WordRelation.NONE
    opposed = (p.negated != negated_there) if relation >= WordRelation.BROADER else (p.negated == negated_there) if relation is WordRelation.OPPOSITE else False
    unrealised = theirs is not None and _unrealised(p, theirs)
    return EventMatch(line, held, relation, theirs, opposed, unrealised, _swapped(p, theirs))


def _ended(p: Proposition, line: Line) -> bool:
    """Whether the line says that the very thing has stopped: "the leak has been stopped" of what is "still leaking"."""
    if p.past and "still" not in p.adverbs or p.predicate in LIGHT_VERBS:
        return False
    return any(
        "end" in families_of_word(q.predicate) and not q.negated and any(relate(p.predicate, m.head) is WordRelation.SAME for role, m in participants(q) if role in ("agent", "patient"))
        for q in line.sentence.propositions
    )


def _unrealised(p: Proposition, theirs: Proposition) -> bool:
    """Whether the line only plans, wishes or supposes what the statement gives as a fact."""
    if theirs.mood not in ("wish", "governed", "conditional", "prediction", "possible") or theirs.mood == p.mood:
        return False
    return p.mood not in ("prediction", "possible", "wish", "governed") and (p.past or theirs.mood != "governed")


def _predicate(p: Proposition, families: frozenset[str], line: Line) -> tuple[WordRelation, Proposition | None]:
    """The best relation of the stated predicate to a predicate of the line, and the proposition that has it."""
    best, found, fit = WordRelation.NONE, None, -1.0
    for theirs in (q for one in line.sentence.propositions for q in (one, *one.governed)):
        relation = _predicate_relation(p, families, theirs)
        if relation is WordRelation.NONE:
            continue
        strength = abs(int(relation)) + 0.5 * _shared(p, theirs)
        if relation is WordRelation.OPPOSITE and not _holds_now(p) and not _holds_now(theirs) and successive(families, event_families(theirs)):
            continue
        if relation is WordRelation.OPPOSITE:
            strength = 2.5 + 0.5 * _shared(p, theirs)
        if strength > fit:
            best, found, fit = relation, theirs, strength
    if best is WordRelation.NONE and p.predicate in LIGHT_VERBS and not families and (p.complement is None or p.complement.quantity is not None):
        return WordRelation.RELATED, None  # "there were 43 people on the shift": whatever verb the line has
    if found is None and p.predicate not in LIGHT_VERBS:
        for term in line.terms:  # "the release of Krivoi", "the deadly attack"
            relation = relate(p.predicate, term)
            if relation >= WordRelation.BROADER or (families and families & families_of_word(term)):
                return max(relation, WordRelation.SYNONYM), None
    return best, found


def _predicate_relation(p: Proposition, families: frozenset[str], theirs: Proposition) -> WordRelation:
    if p.predicate in LIGHT_VERBS or theirs.predicate in LIGHT_VERBS:
        if p.predicate == theirs.predicate and not families:
            return WordRelation.SAME
        other = event_families(theirs)
        if families & other:
            return WordRelation.SYNONYM
        if families and other:
            return _by_families(families, other)
        if p.predicate in LIGHT_VERBS and theirs.predicate in LIGHT_VERBS:
            return WordRelation.RELATED
        light, heavy = (p, theirs) if p.predicate in LIGHT_VERBS else (theirs, p)
        nouns = [m.head for _, m in participants(light)] + [lemma for lemma, _ in light.adjectives] + [mod for role, m in participants(light) if role == "complement" for mod in m.mods]
        return WordRelation.SYNONYM if any(relate(noun, heavy.predicate) >= WordRelation.SYNONYM for noun in nouns) else WordRelation.NONE
    relation = relate(p.predicate, theirs.predicate, "v")
    if relation in (WordRelation.NONE, WordRelation.SIBLING, WordRelation.RELATED, WordRelation.NARROWER):
        other = event_families(theirs)
        if families & other:
            return WordRelation.SYNONYM
        if families and other:
            opposite = _by_families(families, other)
            if opposite is not WordRelation.NONE:
                return opposite
    return relation


def _holds_now(p: Proposition) -> bool:
    """Whether a state is said to hold at the time of writing: present tense, "still", "remain"."""
    return not p.past or "still" in p.adverbs or p.predicate in ("remain", "continue", "stay")


def _by_families(mine: frozenset[str], theirs: frozenset[str]) -> WordRelation:
    return WordRelation.OPPOSITE if exclusive(mine, theirs) else WordRelation.NONE


def _shared(p: Proposition, theirs: Proposition) -> int:
    mine = {m.entity or m.head for _, m in participants(p)}
    return len(mine & {m.entity or m.head for _, m in participants(theirs)})


# -- slots -----------------------------------------------------------------------------------------------------------------------------


def _hold(slot: Slot, p: Proposition, families: frozenset[str], line: Line, corpus: Corpus, theirs: Proposition | None, predicate: WordRelation, context: Context) -> Held:
    kind = slot.kind
    if kind == "verb":
        if predicate >= WordRelation.BROADER:
            return Held(slot, Relation.EQUAL)
        if predicate is WordRelation.OPPOSITE:
            return Held(slot, Relation.OPPOSITE, theirs.predicate if theirs else None)
        return Held(slot, Relation.EQUAL, strength=0.4) if predicate is WordRelation.NARROWER else Held(slot, Relation.ABSENT)
    if kind == "entity":
        return _hold_entity(slot, line, corpus, theirs, predicate)
    if kind == "name":
        return _hold_name(slot, line, corpus, context.doubts, theirs)
    if kind == "quantity":
        return _hold_quantity(slot, p, slot.context or families, line, theirs if predicate >= WordRelation.BROADER else None, context.said)
    if kind == "date":
        return _hold_date(slot, line, theirs)
    if kind == "quantifier":
        return _hold_quantifier(slot, line, theirs)
    return _hold_word(slot, line, corpus)


def _plays(entity: str, role: str, p: Proposition) -> bool:
    """Whether an entity takes part in an event in that role, or in any where nobody is said to have it."""
    cast = {r: m for r, m in participants(p) if r in ("agent", "patient")}
    taken = cast.get(role)
    if taken is not None and taken.entity and not taken.entity.startswith("~"):
        return entity == taken.entity
    mentions = [taken] if taken is not None and not taken.pronoun else [m for _, m in participants(p)]
    return any(entity in (m.entity, m.of.entity if m.of is not None else "", m.possessor.entity if m.possessor is not None and m.head in AGENTS_OF else "") for m in mentions) or any(
        m.entity == entity for r, m in participants(p) if r not in ("agent", "patient")
    )


def _hold_entity(slot: Slot, line: Line, corpus: Corpus, theirs: Proposition | None, predicate: WordRelation) -> Held:
    if slot.role in ("before:", "after:") and theirs is not None:
        contrary = "after:" if slot.role == "before:" else "before:"
        if any(role == contrary and m.entity == slot.key for role, m in participants(theirs)):
            return Held(slot, Relation.OPPOSITE, contrary.rstrip(":"))
    if slot.key in line.entities:
        if slot.role in ("agent", "patient") and theirs is not None and predicate >= WordRelation.BROADER and not _plays(slot.key, slot.role, theirs):
            rival = _rival(slot, theirs, corpus)  # it stands in the line, but another does this or undergoes it
            return Held(slot, Relation.DISJOINT, rival) if rival else Held(slot, Relation.EQUAL, strength=0.7)
        return Held(slot, Relation.EQUAL)
    known = corpus.table.known.get(slot.key)
    if known is not None:
        for head, _ in known.described:
            if any(relate(head, term, "n") >= WordRelation.NARROWER for term in line.terms if term == head or known.kind == "thing"):
                return Held(slot, Relation.EQUAL, strength=0.8)
    rival = _rival(slot, theirs, corpus)
    return Held(slot, Relation.DISJOINT, rival) if rival else Held(slot, Relation.ABSENT)


def _rival(slot: Slot, theirs: Proposition | None, corpus: Corpus) -> str | None:
    """Who stands in the evidence where the statement has somebody else: the same role of the same predicate."""
    if theirs is None:
        return None
    role = slot.role
    for other, mention in participants(theirs):
        if other != role and not (role.endswith(":") and other.endswith(":") and role in PLACE_PREPOSITIONS and other in PLACE_PREPOSITIONS):
            continue
        if mention.entity and not mention.entity.startswith("~") and mention.entity != slot.key:
            return corpus.table.known[mention.entity].display if mention.entity in corpus.table.known else None
        if mention.name:
            return mention.name
    return None


def _hold_name(slot: Slot, line: Line, corpus: Corpus, doubts: Mapping[str, Found], theirs: Proposition | None) -> Held:
    found = doubts.get(slot.key)
    if found is not None and found.match is Match.CONFLICT and found.entity in line.entities:
        return Held(slot, Relation.DISJOINT, corpus.table.known[found.entity].display)
    lows = {w.low for w in line.sentence.words}
    parts = slot.key.lower().split()
    if all(part in lows for part in parts):
        return Held(slot, Relation.EQUAL)
    rival = _rival(slot, theirs, corpus)
    return Held(slot, Relation.DISJOINT, rival) if rival else Held(slot, Relation.ABSENT)


def _hold_word(slot: Slot, line: Line, corpus: Corpus) -> Held:
    if slot.key in line.terms:
        return Held(slot, Relation.EQUAL)
    pos = _POS[slot.kind]
    best, term = WordRelation.NONE, ""
    for candidate in line.terms:
        relation = relate(slot.key, candidate, pos)
        if relation > best or relation is WordRelation.OPPOSITE and best < WordRelation.BROADER:
            best, term = relation, candidate
            if relation is WordRelation.SAME:
                break
    if best >= WordRelation.BROADER:
        return Held(slot, Relation.EQUAL if best >= WordRelation.SYNONYM else Relation.INSIDE)
    if slot.kind == "noun":
        if is_generic_person(slot.key) and (any(names_person(t) for t in line.terms) or any(_is_person(corpus, e) for e in line.entities) or _counts_bare(line)):
            return Held(slot, Relation.INSIDE)
        for entity in line.entities:
            known = corpus.table.known.get(entity)
            if known is not None and any(relate(slot.key, head, "n") >= WordRelation.NARROWER for head, _ in known.described):
                return Held(slot, Relation.EQUAL, strength=0.9)
    if slot.kind == "modifier":
        named = entity_of_modifier(slot.key, corpus.table)
        if named and named in line.entities:
            return Held(slot, Relation.EQUAL)
    if slot.kind in ("modifier", "adjective"):
        for entity in line.entities:
            known = corpus.table.known.get(entity)
            if known is not None and any(slot.key == head or slot.key in mods for head, mods in known.described):
                return Held(slot, Relation.EQUAL, strength=0.9)
    if best is WordRelation.OPPOSITE:
        return Held(slot, Relation.OPPOSITE, term)
    if slot.key in RANKS:
        dated = {i for d in line.sentence.dates for i in range(d.first, d.last)}
        rival = next((t for i, w in enumerate(line.sentence.words) if i not in dated and (t := w.low) in RANKS and t != slot.key), None)
        if rival is not None:
            return Held(slot, Relation.DISJOINT, rival)
    if best is WordRelation.NARROWER:
        return Held(slot, Relation.OVERLAPPING, term, 0.5)
    return Held(slot, Relation.ABSENT)


def _is_person(corpus: Corpus, entity: str) -> bool:
    known = corpus.table.known.get(entity)
    return known is not None and known.kind == "person"


def _counts_bare(line: Line) -> bool:
    return any(a.mention is None or not a.mention.head or a.mention.pronoun for a in line.amounts)


# -- typed values ----------------------------------------------------------------------------------------------------------------------


def _hold_quantity(slot: Slot, p: Proposition, families: frozenset[str], line: Line, theirs: Proposition | None, said: frozenset[str]) -> Held:
    """The same thing counted in the same event, with the closest value; a different one conflicts only where the thing counted is surely the same."""
    assert slot.quantity is not None
    best: Held | None = None
    own = [a for a in line.amounts if theirs is not None and a.owner is theirs and _heads(slot.mention, a.mention)]
    for amount in own or line.amounts:
        fit = _same_thing(slot, p, families, amount, line, said)
        if not fit:
            continue
        comparison = compare_quantities(slot.quantity.quantity, amount.quantity.quantity)
        relation = comparison.relation
        if relation is Relation.ABSENT:
            continue
        if amount.negated and amount.quantity.quantity.high > 0:
            continue
        if fit < 2 and (relation is Relation.DISJOINT or (relation is Relation.INSIDE and slot.quantity.quantity.hedge in (Hedge.FEWER_THAN, Hedge.AT_MOST))):
            relation = Relation.ABSENT
        held = Held(slot, relation, amount.quantity.quantity)
        if best is None or _RANK[relation] > _RANK[best.relation]:
            best = held
    return best or Held(slot, Relation.ABSENT)


_RANK = {Relation.EQUAL: 5, Relation.INSIDE: 4, Relation.OVERLAPPING: 3, Relation.DISJOINT: 2, Relation.OPPOSITE: 1, Relation.ABSENT: 0}


def _same_thing(slot: Slot, p: Proposition, families: frozenset[str], amount: Amount, line: Line, said: frozenset[str]) -> int:
    """0 where two quantities count different things, 1 where they may count the same, 2 where they surely do."""
    mine, theirs = slot.quantity, amount.quantity
    assert mine is not None
    if (mine.form in _MEASURED) != (theirs.form in _MEASURED) or (mine.form == "ordinal") != (theirs.form == "ordinal"):
        return 0
    heads = _heads(slot.mention, amount.mention)
    if heads == 0 or (amount.mention is not None and slot.mention is not None and amount.mention.partitive and not slot.mention.partitive and theirs.form == "cardinal" and amount.mention.name == "" and not amount.mention.pronoun and amount.predicate in LIGHT_VERBS):
        return 0
    if slot.role.endswith(":") and amount.role.endswith(":") and slot.role != amount.role:
        heads = 1
    if families and amount.context and not families & amount.context and not exclusive(families, amount.context):
        return 0
    if not families and not amount.context and p.predicate not in LIGHT_VERBS and amount.predicate not in LIGHT_VERBS and amount.predicate:
        if relate(p.predicate, amount.predicate, "v") < WordRelation.NARROWER:
            heads = min(heads, 1)
    if amount.owner is not None and _restricted(amount.owner, said):
        heads = min(heads, 1)
    return heads if _qualified_alike(slot.mention, amount.mention, line, said) else min(heads, 1)


# people called by what happened to them: the same as "people" where the event is the same
_EVENT_ROLES = frozenset("hostage captive victim casualty fatality survivor prisoner detainee dead dead_person abductee evacuee injured missing worker civilian".split())


def _restricted(owner: Proposition, said: frozenset[str]) -> bool:
    """Whether the line counts only some of them: those of a place, a list or a group that the statement does not speak of."""
    for preposition, mention in owner.obliques:
        inner = [m for m in (mention, mention.of, mention.possessor) if m is not None and not m.pronoun and m.quantity is None]
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


def _heads(mine: Mention | None, theirs: Mention | None) -> int:
    if mine is None or theirs is None:
        return 1
    mine, theirs = _plain(mine), _plain(theirs)
    if not mine.head or not theirs.head or theirs.pronoun or mine.pronoun or theirs.head in ("other", "others", "one"):
        return 2 if not (mine.head and theirs.head) or mine.head == theirs.head or is_generic_person(mine.head) else 1
    relation = relate(mine.head, theirs.head, "n")
    if relation >= WordRelation.BROADER:
        return 2
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


def _hold_date(slot: Slot, line: Line, theirs: Proposition | None) -> Held:
    assert slot.date is not None
    best: Held | None = None
    dates = theirs.dates if theirs is not None and theirs.dates else line.sentence.dates
    for date in dates:
        comparison = compare_dates(slot.date.date, date.date)
        if comparison.relation is Relation.ABSENT:
            continue
        held = Held(slot, comparison.relation, date.date)
        if best is None or _RANK[held.relation] > _RANK[best.relation]:
            best = held
    return best or Held(slot, Relation.ABSENT)


def _hold_quantifier(slot: Slot, line: Line, theirs: Proposition | None) -> Held:
    """"all" or "no" of something against what the line says of how many."""
    head = slot.mention.head if slot.mention is not None else ""
    for amount in line.amounts:
        if amount.owner is not theirs or theirs is None or amount.mention is None or not head or slot.mention is None or slot.mention.pronoun:
            continue
        if _heads(slot.mention, amount.mention) == 2 and amount.mention.determiner not in ("all", "both"):
            if amount.mention.partitive or amount.quantity.form in ("fraction", "percent"):
                return Held(slot, Relation.EQUAL if slot.key == "not all" else Relation.DISJOINT, amount.quantity.quantity)
    if theirs is not None:
        for _, mention in participants(theirs):
            if mention.determiner in ("all", "every", "each", "both") and slot.key == "all":
                return Held(slot, Relation.EQUAL)
            if mention.determiner in ("some", "most", "few", "not all") and _heads(slot.mention, mention) == 2:
                return Held(slot, Relation.DISJOINT if slot.key == "all" else Relation.EQUAL, mention.determiner)
    return Held(slot, Relation.ABSENT)


def _swapped(p: Proposition, theirs: Proposition | None) -> bool:
    """Whether doer and undergoer, both named, have changed places."""
    if theirs is None or p.agent is None or theirs.agent is None:
        return False
    mine, other = _identity(p.agent), _identity(theirs.agent)
    if not mine or not other or mine == other:
        return False
    return other in _undergoing(p) and mine in _undergoing(theirs)


def _undergoing(p: Proposition) -> set[str]:
    return {_identity(m) for role, m in participants(p) if role in ("patient", "other", "to:", "with:") and _identity(m)}


def _identity(mention: Mention) -> str:
    """What makes a participant the same one: its entity, else its noun unless that fits anybody."""
    return mention.entity or ("" if is_generic_person(mention.head) else mention.head)
