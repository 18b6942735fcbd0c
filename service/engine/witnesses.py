"""What a line that comes near a statement is no witness to: another sort of the thing, what came before or after, what somebody unnamed did."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.bearing import another_sort
from service.engine.compare.alike import another_one
from service.engine.compare.other_clause import of_another_deed
from service.engine.compare.words import WordRelation, is_generic_person, names_person
from service.engine.model import Relation
from service.engine.reading import NOUN, Mention, Proposition, is_known
from service.engine.slots import LIGHT_VERBS, event_families, participants
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.hedges_of_scope import TOWARD
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.sites import PLACES
from service.engine.vocabulary.speech import UNDONE
from service.engine.weighing import Weighed

_ABSENT = Relation.ABSENT
_BROADER = WordRelation.BROADER


def of_another_sort(w: Weighed) -> bool:
    """Whether a line that is near enough to be taken for a witness speaks of another sort of the very thing."""
    return w.share >= POLICY.word_conflict_share and any(
        held.slot.kind == "modifier" and not held.agrees and another_sort(held.slot, w.match) for held in w.match.held
    )


def of_another_place(w: Weighed) -> bool:
    """Whether a line that is near enough tells it of a place, and has nothing of the one stated: "people work at the mill" where they work at a hotel."""
    event = w.match.proposition
    if event is None or w.match.predicate < _BROADER or w.share < POLICY.value_conflict_share:
        return False
    gap = any(h.slot.role in _AT and h.slot.kind in ("noun", "entity", "name") and h.relation is _ABSENT for h in w.match.held)
    return gap and any(f"{preposition}:" in _OF_PLACE and (m.name or m.head) and not m.pronoun for preposition, m in event.obliques)


_AT = frozenset(("at:", "inside:", "outside:", "near:"))
_OF_PLACE = _AT | {"in:"}


def on_another_side(w: Weighed) -> bool:
    """Whether a line has the event on another side of the very thing: behind the church, of what is said to have been in it."""
    if w.match.predicate < _BROADER:
        return False
    return any(not h.agrees and isinstance(h.recorded, str) and h.recorded + ":" in PLACES for h in w.match.held if h.slot.role in PLACES)


def done_to_others(w: Weighed) -> bool:
    """Whether a line tells the event of something else, and of what is stated another event: "closed a mill and sold a farm"."""
    return w.match.predicate >= _BROADER and any(of_another_deed(held) for held in w.match.held)


def of_another_one(w: Weighed) -> bool:
    """Whether a line has the very deed or state of another's: of Karvin's stadium, or done by Sweden to what Norway is said to have done it to."""
    if w.match.predicate < _BROADER or w.match.opposed or w.match.unrealised:
        return False
    others = [h for h in w.match.held if h.relation is Relation.DISJOINT and h.slot.kind in ("entity", "name")]
    if not others or not all(h.agrees for h in w.match.held if h not in others and h.slot.role in ("agent", "patient", "complement")):
        return False
    if any(h.slot.role == "between:" or h.slot.role in TOWARD for h in others):
        return True  # it came between others, or turned toward another one
    return all(h.slot.role in ("agentof", "patientof") for h in others) or all(h.slot.role == "agent" for h in others) and any(
        h.agrees and h.slot.role == "patient" and h.slot.kind in ("noun", "entity") for h in w.match.held
    )


def of_another_theme(w: Weighed, p: Proposition) -> bool:
    """Whether a line has the very verb of another thing, by its noun, and nothing of the one stated: the wiring that was replaced is no roof."""
    event = w.match.proposition
    if event is None or event.predicate != p.predicate or p.predicate in LIGHT_VERBS or event.at < 0:
        return False
    mine, theirs = _theme(p), _theme(event)
    if mine is None or theirs is None or not another_one(mine, theirs) or _anybody(mine) or _anybody(theirs):
        return False
    if any(h.slot.key == theirs.head for h in w.match.held):
        return False
    return any(h.slot.key == mine.head and h.slot.role in ("patient", "agent") and h.relation is _ABSENT for h in w.match.held)


def only_of_others(p: Proposition, weighed: Sequence[Weighed]) -> bool:
    """Whether the very verb is told of other things only."""
    if not any(of_another_theme(w, p) for w in weighed):
        return False
    theme = _theme(p)
    return theme is not None and not any(w.match.predicate >= _BROADER and any(h.agrees and h.slot.key == theme.head for h in w.match.held) for w in weighed)


def done_to_another_only(p: Proposition, weighed: Sequence[Weighed]) -> bool:
    """Whether the very one by name does it to another thing, and no line has him do it to the stated one: who ordered an audit ordered no recount."""
    whom, doer = p.patient, p.agent
    if whom is None or doer is None or not is_known(doer) or whom.name or whom.pronoun or not whom.head or is_known(whom) or p.predicate in LIGHT_VERBS:
        return False
    mine = [w for w in weighed if w.match.predicate is WordRelation.SAME and (told := w.match.proposition) is not None and told.predicate == p.predicate]
    mine = [w for w in mine if any(h.agrees and h.slot.role == "agent" and h.slot.kind == "entity" for h in w.match.held)]
    return bool(mine) and all(_to_another(w, whom) for w in mine)


def _to_another(w: Weighed, whom: Mention) -> bool:
    theirs = w.match.proposition.patient if w.match.proposition is not None else None
    if theirs is None or theirs.name or theirs.pronoun or is_known(theirs) or whom.head in w.match.line.terms or not another_one(whom, theirs):
        return False
    return all(h.relation is _ABSENT for h in w.match.held if h.slot.role == "patient" and h.slot.kind == "noun")


def _theme(p: Proposition) -> Mention | None:
    """What it is about: what undergoes it, else who does it; nobody by name."""
    theme = p.agent if p.patient is None or not p.patient.head else p.patient if p.agent is None else None
    return theme if theme is not None and theme.head and not theme.name and not theme.pronoun and not is_known(theme) else None


def _anybody(mention: Mention) -> bool:
    return is_generic_person(mention.head) or mention.head in COLLECTIVES or names_person(mention.head)


def done_by_others(w: Weighed) -> bool:
    """Whether a line has the very deed of another one, and the one who is said to have done it does something else there: the court fined who hid it."""
    told = w.match.proposition
    if told is None or told.agent is None or w.match.predicate < WordRelation.SYNONYM:
        return False
    return any(h.slot.role == "agent" and h.slot.kind == "noun" and h.relation is _ABSENT and h.slot.key in w.match.line.terms for h in w.match.held)


def wins_another(w: Weighed) -> bool:
    """Whether a line only tells that the one who is said to have won something beat somebody: that need not be what he won."""
    if w.match.predicate is not _BROADER or w.match.proposition is None or w.match.proposition.predicate != "beat":
        return False
    return any(h.slot.role == "patient" and h.slot.kind == "noun" and h.relation is _ABSENT for h in w.match.held)


def comes_after(w: Weighed) -> bool:
    """Whether a line that is near enough to be taken for a witness tells what comes before or after: the hiring of those who are said to be dismissed."""
    return w.match.successive and w.share >= POLICY.word_conflict_share


def tells_it(w: Weighed) -> bool:
    """Whether a line that is near enough tells of such an event itself."""
    return w.match.predicate >= _BROADER and w.share >= POLICY.word_conflict_share


def done_by_nobody(w: Weighed) -> bool:
    """Whether the line has the event by a noun that tells not who did it, as the statement does: "over the theft of a painting"."""
    event = w.match.proposition
    return w.own >= 0.5 and event is not None and event.origin == NOUN and any(h.slot.role == "agent" and h.relation is _ABSENT for h in w.match.held)


def denies_it(w: Weighed, p: Proposition) -> bool:
    """Whether the statement denies that somebody was somewhere whom the line has there."""
    told = w.match.proposition
    return p.negated and p.predicate in LIGHT_VERBS and w.share >= POLICY.word_conflict_share and (told is None or not told.negated)


def no_more(w: Weighed, p: Proposition) -> bool:
    """Whether the line only says that somebody once did what he is said to do still."""
    told = w.match.proposition
    if told is None or "still" not in p.adverbs or p.past or not told.past or "still" in told.adverbs:
        return False
    return told.predicate == p.predicate or p.predicate in LIGHT_VERBS and told.predicate not in LIGHT_VERBS and w.match.predicate >= _BROADER


def otherwise_told(p: Proposition, weighed: Sequence[Weighed]) -> bool:
    """Whether what something is done to is told of only with verbs of other deeds: likeness of words makes nobody who rented a boat have bought it."""
    thing, deeds = p.patient, event_families(p)
    if thing is not None and p.predicate == "have" and thing.quantity is not None and thing.head in RELATIONS:
        return not any(all(h.agrees for h in w.match.held if h.slot.role == "patient") for w in weighed)  # two people make nobody's two sons
    if thing is None or p.predicate in LIGHT_VERBS or any(w.match.predicate > WordRelation.RELATED for w in weighed):
        return False
    doer = p.agent
    told = [
        event
        for w in weighed
        for event in w.match.line.events
        if (whom := event.proposition.patient) is not None
        and _alike(thing, whom)
        and (doer is None or event.proposition.agent is not None and _alike(doer, event.proposition.agent))
    ]
    return bool(told) and all(not event.light and event.families and event.families.isdisjoint(deeds) for event in told)


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two noun phrases have the same noun, or name the same."""
    return bool(one.entity) and one.entity == other.entity if one.name or other.name else one.head == other.head


_MOSTLY = 0.8  # of a statement that a line has to have, for its mood to tell against the statement


def not_done(w: Weighed) -> bool:
    """Whether a line has all of it, but only as what may be, was once to be or is wished; an infinitive may have come true: "beat them to win the cup"."""
    told = w.match.proposition
    if not w.match.unrealised or told is None or w.own < _MOSTLY or w.conflicts:
        return False
    if told.mood not in ("governed", "wish"):
        return w.own >= POLICY.consistent_share
    return any(g.at == told.at for e in w.match.line.events if e.predicate in UNDONE or e.proposition.negated for g in e.proposition.governed)


def left_undone(w: Weighed) -> bool:
    """Whether a line has the very deed of the same ones, but only as what is hoped for, to come, or was not done: "did not stress condolences to Israel"."""
    cast = [h for h in w.match.held if h.slot.kind in ("entity", "name") and h.slot.role in ("agent", "patient")]
    return w.match.unrealised and w.match.predicate >= WordRelation.SYNONYM and len(cast) > 1 and all(h.agrees for h in cast)


def dated_so(worst: Weighed, weighed: Sequence[Weighed]) -> bool:
    """Whether only a date is in conflict with a line, and another line that is no further from the statement has that date as far as it goes: "the attack of
    October 7, 2023" is the one of October 7, not an invasion of the year before."""
    if any(h.slot.kind != "date" for h in worst.conflicts):
        return False
    meant = [h.slot.key for h in worst.match.held if h.slot.kind == "noun" and h.slot.role == "patient"]
    if meant and _is_called_otherwise(worst, meant[0]) and any(meant[0] in w.match.line.terms for w in weighed):
        return True
    return any(
        tells(w)
        and w.match.predicate >= worst.match.predicate
        and all(
            mine.relation in _AS_FAR_AS_IT_GOES or (mine.slot.kind != "date" or theirs.relation is not Relation.DISJOINT) and not theirs.agrees
            for mine, theirs in zip(w.match.held, worst.match.held, strict=True)
        )
        for w in weighed
    )


def _is_called_otherwise(w: Weighed, noun: str) -> bool:
    """Whether an event is stated by its noun alone, and a line has one that it tells by another word and of a certain one: an invasion, not the attack."""
    alone = all(h.slot.kind in ("noun", "date") for h in w.match.held)
    return alone and noun not in w.match.line.terms and w.match.proposition is not None and any(is_known(m) for _, m in participants(w.match.proposition))


_AS_FAR_AS_IT_GOES = (Relation.EQUAL, Relation.INSIDE, Relation.OVERLAPPING)


def tells(w: Weighed) -> bool:
    """Whether a line tells an event like the one stated as a fact, and nothing in conflict with it."""
    match = w.match
    return match.predicate >= WordRelation.SYNONYM and not (match.opposed or match.unrealised or match.swapped or w.conflicts)
