"""One statement's slots weighed over the lines that may bear them out: how much agrees, how much conflicts, how much is missing."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.events import EventMatch
from service.engine.compare.held import Held
from service.engine.compare.words import WordRelation
from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.figures import held_on_record
from service.engine.in_passing import told_apart
from service.engine.model import Relation
from service.engine.reading import NOUN, Mention, Proposition, is_known
from service.engine.slots import LIGHT_VERBS, Slot, participants
from service.engine.vocabulary.hedges_of_scope import RANKS, TOWARD
from service.engine.vocabulary.jobs import UNDERSTOOD
from service.engine.vocabulary.mishaps import ANY_MISHAP, HEARINGS, MISHAPS
from service.engine.vocabulary.order import APART_IN_TIME
from service.engine.vocabulary.policy import POLICY

FRAME = 0.3
_STRUCK = frozenset(("on:", "against:", "inside:"))
ELSEWHERE = 0.7  # the strength of somebody who stands in the line, in another role
_OVERLAPPING = Relation.OVERLAPPING
_DISJOINT = Relation.DISJOINT
_OPPOSITE = Relation.OPPOSITE
_ABSENT = Relation.ABSENT
_BROADER = WordRelation.BROADER


class Weighed:
    """A match with its slots weighed: how much of the total weight is borne out here, in conflict here, or borne out by other lines of the same event."""

    __slots__ = ("agreeing", "conflicts", "match", "missing", "own", "share")

    def __init__(self, match: EventMatch, agreeing: float, missing: float, conflicts: list[Held], own: float) -> None:
        rest = agreeing + missing
        self.match = match
        self.agreeing = agreeing
        self.missing = missing
        self.conflicts = conflicts
        self.own = own / max(rest, 1e-9)  # the share that the line bears out by itself
        self.share = agreeing / rest if rest > 0 else 0.0  # how much of what is not itself in conflict is borne out: 0 to 1


def weight_of(slot: Slot, corpus: Corpus) -> float:
    base = POLICY.slot_weights[slot.kind]
    if slot.role == "during:" and slot.kind == "entity":
        base = POLICY.slot_weights["noun"]  # "during the race" says when, also where the race bears a name
    if slot.role.endswith(":") and slot.kind in ("noun", "modifier") or slot.role == "during:":
        base *= POLICY.oblique_factor
    if slot.kind in ("quantity", "date", "quantifier"):
        return base
    if slot.role == "during:" or slot.role == "in:" and slot.key in MISHAPS and slot.mention is not None and slot.mention.determiner == "the" and (
        slot.key in ANY_MISHAP or corpus.postings.of(slot.key)
    ):
        base *= FRAME  # "during the race" says when, and a text about the race need not say it again
    if slot.role == "at:" and slot.kind == "noun" and slot.key in HEARINGS and slot.mention is not None and slot.mention.determiner in ("the", "his", "her"):
        base *= FRAME
    postings = corpus.postings
    key = "e:" + slot.key if slot.kind == "entity" else slot.key
    share = min(postings.weight(key) / postings.ceiling, 1.0)
    return base * (POLICY.rarity_floor + (1 - POLICY.rarity_floor) * share)


def support_of(p: Proposition, slots: list[Slot], matches: list[EventMatch], corpus: Corpus) -> list[float]:
    """How far each slot is borne out by any line about the same event, or stands elsewhere beside a word of the same statement: 0 to 1."""
    telling = [m for m in matches if m.predicate >= _BROADER and not m.opposed and not m.unrealised and not m.swapped]
    events = [m for m in telling if _one_event(m) and not _over(m, p) and not told_apart(m, p) and not _of_earlier(m, p)]
    support = [0.0] * len(slots)
    described = p.predicate == "be" and p.complement is not None and len(p.complement.mods) > 0
    for match in events:
        if described and any(h.relation is _DISJOINT and h.slot.role == "agent" and h.slot.kind == "entity" for h in match.held):
            continue  # what another one is
        kept = _kept_to_itself(match, p)
        for index, held in enumerate(match.held):
            if held.agrees and held.strength > support[index] and held.slot.kind != kept and not _of_anothers(match, index):
                support[index] = held.strength
        if p.negated and denied_outright(match):
            for index, held in enumerate(match.held):
                if held.relation is _ABSENT and _narrows(held.slot):
                    support[index] = 1.0  # who made no offer made no formal offer for the mill
    for index, slot in enumerate(slots):
        if slot.kind == "modifier" and slot.key in RANKS:
            support[index] = 0.0  # that there is a second convoy says nothing of it in a line about the first
        elif support[index] != 0.0 and slot.kind == "entity" and slot.role.endswith(":") and any(
            m.held[index].relation is _DISJOINT and m.predicate is WordRelation.SAME and _of_another_such(slot, slots, m) for m in matches
        ):
            support[index] = 0.0  # what another war did
        elif support[index] == 0.0 and slot.kind in ("entity", "noun", "modifier", "name") and (slot.role.endswith((":", "of")) or slot.kind == "modifier"):
            near = not _placed_apart(index, slots, matches) and _beside(slot, slots, corpus) and not _anothers_sort(slot, slots, corpus)
            support[index] = POLICY.context_strength if near or _dated_so(slot, p, corpus) or _goes_without_saying(slot, corpus) else 0.0
            if near and (_of_the_occasion(index, slots) or _only_such_one(slot, corpus)) or _just_made(slot, corpus):
                support[index] = 1.0
            if slot.role == "within:" and _within(index, slots, corpus):
                support[index] = 1.0
        elif support[index] == 0.0 and slot.kind == "quantity" and slot.mention is not None and (slot.role.endswith("of") or slot.mention.determiner == "the"):
            support[index] = 1.0 if held_on_record(p, slot.mention, corpus) else 0.0
    return support


def _kept_to_itself(match: EventMatch, p: Proposition) -> str:
    """The kind of slot that a line cannot lend another: the day of one of a group or of nobody who is stated, and the other of two."""
    if p.dates and (of_one_of_them(p, match) or _nobodys_there(match, p)):
        return "date"
    return _other_of_two(match)


def _other_of_two(match: EventMatch) -> str:
    """Of figure and date the one that a line cannot lend another, as it has the second one otherwise: two were freed on Monday, and four on Wednesday."""
    for held in match.held:
        if held.relation is _DISJOINT and held.slot.kind in ("date", "quantity"):
            return "quantity" if held.slot.kind == "date" else "date"
    return ""


def _of_anothers(match: EventMatch, index: int) -> bool:
    """Whether a line has the thing of a slot as another's, or the owner of a slot without the thing: "from his house" has no house of his where he was taken
    from a neighbor's, nor where he was taken from a town.
    """
    slot, owner, thing = match.held[index].slot, match.held[index + 1] if index + 1 < len(match.held) else None, match.held[index - 1] if index else None
    if owner is not None and owner.relation is _DISJOINT and owner.slot.role == slot.role + "of" and slot.kind == "noun":
        return True
    return thing is not None and thing.relation is _ABSENT and slot.role == thing.slot.role + "of" and slot.role.endswith(":of") and thing.slot.kind == "noun"


def denied_outright(match: EventMatch) -> bool:
    """Whether a line denies an event of one whom the statement has, too, and says no more of it: neither where, nor when, nor how."""
    theirs = match.proposition
    if theirs is None or not theirs.negated or theirs.mood != "asserted" or theirs.speaker is not None or theirs.dates or match.predicate < _BROADER:
        return False
    if theirs.obliques or theirs.governed or theirs.complement is not None or theirs.predicate in LIGHT_VERBS:
        return False
    return any(h.agrees and h.slot.role == "agent" and h.slot.kind in ("entity", "name") and h.strength > ELSEWHERE for h in match.held)


def _narrows(slot: Slot) -> bool:
    """Whether a slot only says for whom or with what."""
    return slot.role in _NARROWING and slot.kind in ("entity", "name", "noun", "modifier")


_NARROWING = frozenset("for: to: with:".split())  # whom it is done for or with; where and when a denial holds the line may leave to its context


def _placed_apart(index: int, slots: Sequence[Slot], matches: Sequence[EventMatch]) -> bool:
    """Whether a line about the event has the name and lets another stand in its place, or has the very thing of another place or toward another one: that it
    stands beside the noun somewhere tells nothing.
    """
    return any(
        (held := m.held[index]).relation is _DISJOINT
        and held.slot.kind == "entity"
        and (held.slot.key in m.line.entities or held.slot.role in TOWARD or m.predicate >= _BROADER and _of_another_such(held.slot, slots, m))
        for m in matches
        if m.predicate >= WordRelation.RELATED
    )


def _of_another_such(slot: Slot, slots: Sequence[Slot], match: EventMatch) -> bool:
    """Whether the line has the noun that the slot hangs on, and another one on it by the same preposition: the war in Velda, and the war in Karst."""
    host = next((s for s in slots if s.kind == "noun" and s.mention is not None and s.mention.last + 1 == slot.first), None)
    if host is None:
        return False
    words, told = match.line.sentence.words, match.line.sentence.mentions
    ends = {m.last for m in told if m.head == host.key and m.last < len(words) and words[m.last].low + ":" == slot.role}
    return any(m.first - 1 in ends and is_known(m) and m.entity != slot.key for m in told)


def _goes_without_saying(slot: Slot, corpus: Corpus) -> bool:
    """Whether a text that speaks of the police means police officers by its officers."""
    if slot.kind != "modifier" or slot.mention is None or slot.mention.head not in UNDERSTOOD.get(slot.key, ()):
        return False
    return slot.mention.head != "officer" or bool(corpus.postings.of(slot.key))


def _only_such_one(slot: Slot, corpus: Corpus) -> bool:
    """Whether "the banned drug" is the only drug of a text: one mention says that it is banned, and none says another thing of one."""
    noun = slot.mention
    if slot.kind != "modifier" or slot.key in _IN_A_ROW or noun is None or slot.role == "complement":
        return False  # that there is one police chief makes nobody else that
    if noun.determiner != "the" or noun.plural or noun.name or corpus.curated or len(corpus.lines) > _TEXT:
        return False
    told = [m.mods for line in corpus.lines_with(noun.head) for m in line.sentence.mentions if m.head == noun.head and not m.name]
    return any(slot.key in mods for mods in told) and all(not mods or slot.key in mods for mods in told)


_IN_A_ROW = frozenset("previous next last first second third former latest current new old other same recent earlier later following past final".split())
_TEXT = 400  # lines of a text that is told by one


def _just_made(slot: Slot, corpus: Corpus) -> bool:
    """Whether "the new wing" is new for the record has it opened, built or the like."""
    if slot.kind != "modifier" or slot.key not in _NEW or slot.mention is None or slot.mention.determiner not in ("the", "this", "its"):
        return False
    return corpus.postings.meet(_MAKING, [slot.mention.head])


_NEW = frozenset(("new", "newly-opened", "newly-built"))
_MAKING = ["open", "build", "inaugurate", "unveil", "launch", "introduce", "complete", "construct", "sign", "found", "design", "rebuild"]


def _of_the_occasion(index: int, slots: Sequence[Slot]) -> bool:
    """Whether a name tells whom or what the occasion struck at which something happened: "were killed in the attack on Varde"."""
    slot, host = slots[index], slots[index - 1] if index else None
    if host is None or slot.kind != "entity" or slot.role not in _STRUCK or host.kind != "noun" or host.role not in ("in:", "during:"):
        return False
    return host.mention is not None and host.mention.determiner == "the" and host.mention.last <= slot.first + 1


def _within(index: int, slots: Sequence[Slot], corpus: Corpus) -> bool:
    """Whether the record has a place in the one that it is said to lie in: "in Amman, Jordan"."""
    outer, inner = slots[index], slots[index - 1] if index else None
    return inner is not None and inner.kind == outer.kind == "entity" and corpus.facts.lies_in(inner.key, outer.key)


def _dated_so(slot: Slot, p: Proposition, corpus: Corpus) -> bool:
    """Whether a noun only tells what a date is of, and some line has it on that date: "after the Oct. 7 attack", "in the Oct. 7 attack"."""
    if slot.kind != "noun" or slot.role not in _OCCASIONS:
        return False
    mine = [d.date for d in p.dates if (d.date.bound is not None or d.last == slot.first) and d.first <= slot.first <= d.last]
    days = [(date.year, date.month, date.day) for date in mine if date.day is not None]
    if not days:
        return False
    dates = (d.date for line in corpus.lines_with(slot.key, _HAVING_IT) for d in line.sentence.dates)
    return any((date.year, date.month, date.day) in days for date in dates)


_OCCASIONS = APART_IN_TIME | {"in:", "during:", "at:"}
_HAVING_IT = 64  # lines with the noun that are looked at


def _beside(slot: Slot, slots: Sequence[Slot], corpus: Corpus) -> bool:
    """Whether some line has the slot's key beside the noun that it hangs on: "the attack on Israel", wherever that was said."""
    mine = ["e:" + slot.key if slot.kind == "entity" else slot.key]
    if slot.kind == "modifier" and (entity := entity_of_modifier(slot.key, corpus.table)):
        mine.append("e:" + entity)
    hosts = [s for s in slots if s.kind == "noun" and s is not slot and (s.last <= slot.first + 1 and slot.first - s.last <= 3 or s.mention is slot.mention)]
    return corpus.postings.meet(mine, [host.key for host in hosts])


def _anothers_sort(slot: Slot, slots: Sequence[Slot], corpus: Corpus) -> bool:
    """Whether the word before "a" thing that is given to somebody by name stands before such a thing only where he is not: another's suspended sentence."""
    thing = slot.mention
    if slot.kind != "modifier" or thing is None or thing.determiner not in ("a", "an") or slot.role != "patient":
        return False
    getting = [s.key for s in slots if s.kind == "entity" and s.role == "to:"]
    there = [line for line in corpus.lines_with(thing.head, _HAVING_IT) if slot.key in line.terms] if getting else []
    told = [{m.entity for _, m in e.cast} for line in there for e in line.events if any(m.head == thing.head and slot.key in m.mods for _, m in e.cast)]
    return bool(told) and all(cast.isdisjoint(getting) for cast in told)


def of_one_of_them(p: Proposition, match: EventMatch) -> bool:
    """Whether it is stated of several who are counted, and a line tells it of one by name: the day of one of them is not that of all."""
    whom, told = p.patient or p.agent, match.proposition
    if whom is None or not whom.plural or whom.quantity is None or whom.name or told is None:
        return False
    one = told.patient if p.patient is not None else told.agent
    return one is not None and one.hint == "person" and is_known(one) and not one.plural


def _one_event(match: EventMatch) -> bool:
    """Whether a line with the same predicate speaks of the same event: it has one of those who take part in it, and no other in his place."""
    found = False
    for held in match.held:
        slot = held.slot
        if slot.role == "to:" and not held.agrees and slot.kind == "entity" and _to_another(match):
            return False  # what was given to another
        if slot.role in ("agent", "patient", "complement") and slot.kind in ("entity", "noun", "name"):
            if held.relation is _DISJOINT or held.relation is _OPPOSITE:
                return False
            found = found or held.agrees
    return found


def _to_another(match: EventMatch) -> bool:
    """Whether a line gives it to somebody by name."""
    told = match.proposition
    return told is not None and any(preposition == "to" and is_known(m) for preposition, m in told.obliques)


def _nobodys_there(match: EventMatch, p: Proposition) -> bool:
    """Whether a line only has a noun for the event, without any of those who take part in it by name: the day of "an attack" is not that of each attack."""
    told = match.proposition
    if told is not None and told.origin != NOUN and told.predicate != "happen":
        return False
    named = [m.entity for m in (p.agent, p.patient) if m is not None and is_known(m)]
    cast = {m.entity for _, m in participants(told)} if told is not None else set[str]()
    return bool(named) and cast.isdisjoint(named)


def _over(match: EventMatch, p: Proposition) -> bool:
    """Whether a line tells of the past where somebody was, and the statement where he is."""
    told = match.proposition
    return told is not None and told.past and not p.past and p.predicate == "be" == told.predicate and told.complement is None and not told.adjectives


def _of_earlier(match: EventMatch, p: Proposition) -> bool:
    """Whether a line tells what had been before, without the day that the statement gives: who had won it twice has not won it on Sunday for that."""
    told = match.proposition
    if told is None or not p.dates or p.perfect or not (told.past and told.perfect):
        return False
    return not any(h.agrees for h in match.held if h.slot.kind == "date")


def weigh(match: EventMatch, weights: list[float], support: list[float]) -> Weighed:
    agreeing = missing = own = 0.0
    conflicts: list[Held] = []
    for index, held in enumerate(match.held):
        relation, weight, elsewhere = held.relation, weights[index], support[index]
        if relation is _ABSENT and elsewhere == 0.0:  # most slots of most lines
            if not conflicts or not _instead(conflicts[-1], held):
                missing += weight  # what is said of a thing that another stands for is no gap of its own
            continue
        if relation is _OPPOSITE or (relation is _DISJOINT and elsewhere == 0.0):
            conflicts.append(held)
            continue
        strength = held.strength
        if not held.agrees:
            strength = 0.5 if relation is _OVERLAPPING and held.slot.kind not in ("quantity", "date") else 0.0
        own += weight * strength
        if elsewhere != 0.0:
            strength = max(strength, elsewhere * POLICY.elsewhere_strength)
        agreeing += weight * strength
        missing += weight * (1 - strength)
    return Weighed(match, agreeing, missing, conflicts, own)


def _instead(conflict: Held, word: Held) -> bool:
    """Whether a word stands before a noun that the line has another one for, or a name tells in what country a town lies that it has another one for."""
    if conflict.relation is not _DISJOINT:
        return False
    if word.slot.kind == "modifier":
        return conflict.slot.mention is word.slot.mention
    return word.slot.role == "within:" and conflict.slot.last <= word.slot.first <= conflict.slot.last + 1 and conflict.slot.role.endswith(":")


def says_it(slot: Slot, p: Proposition) -> bool:
    """Whether a slot is what the statement says of somebody: its verb, or the word that a light verb leaves it to, "is a hostage"."""
    if slot.role == "among:" and slot.kind == "noun" and p.predicate == "be":
        return True  # "was not among the dead"
    return slot.kind == "verb" or (slot.role == "complement" and (slot.kind == "adjective" or (slot.kind == "noun" and p.predicate in LIGHT_VERBS)))


REST = frozenset("remain remaining other rest leftover".split())
_LEFT = frozenset("others other remaining rest earlier previous".split())


def left_over(mention: Mention | None) -> bool:
    """ "The remaining hostages", "the others", "the other two"."""
    if mention is None:
        return False
    return mention.head in _LEFT or mention.determiner in ("other", "another") or not REST.isdisjoint(mention.mods)
