"""The event of a line that a stated one is most likely to be, and how their predicates stand to each other."""

from __future__ import annotations

from service.engine.compare.alike import another_of_its_sort, another_one, as_many, called_alike, one_of_the_rest, same_one
from service.engine.compare.deed_nouns import as_noun
from service.engine.compare.families import converse, precedes, successive
from service.engine.compare.held_dates import dated_alike
from service.engine.compare.narrowing import of_another_one
from service.engine.compare.related_events import relation_of
from service.engine.compare.ties import EACH, Ties
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.over import ENDED_BY, GOING_ON
from service.engine.vocabulary.states import INSIDE
from service.engine.vocabulary.units import DURATIONS

# members by a plain name: looking one up in its enum costs more than what is done with it
_NONE = WordRelation.NONE
_RELATED = WordRelation.RELATED
_BROADER = WordRelation.BROADER
_SAME = WordRelation.SAME
_OPPOSITE = WordRelation.OPPOSITE
_OF_THE_SAME = 3.0  # what it is worth that an event befalls the very thing of which the statement says what it is
_OTHER_DOER = 4.0
_LOST = frozenset("lose sell abolish remove".split())
_NO_WAYS: frozenset[str] = frozenset()


class Predicate:
    """The best relation of a stated predicate to one of a line's, and the event that has it (None for a noun: "the release of").

    ``converse`` is the same event seen from its other side: sold, where the line has bought; ``successive`` the opposite at another time: released, where
    the line has held; both may have been.
    """

    __slots__ = ("converse", "event", "relation", "successive")

    def __init__(self, relation: WordRelation, event: Event | None, converse: bool = False, successive: bool = False) -> None:
        self.relation = relation
        self.event = event
        self.converse = converse
        self.successive = successive


def match_predicate(stated: Event, line: Line, ties: Ties = EACH) -> Predicate:
    """The event of the line that the stated one is most likely to be."""
    best, found, later = _likeliest(stated, line, ties)
    if best is _NONE and stated.light:
        complement = stated.proposition.complement
        if not stated.families and (complement is None or complement.quantity is not None):
            return Predicate(_RELATED, None)  # "there were 43 people on the shift": whatever verb the line has
    elif found is None:
        best = as_noun(stated, line, ties)
    if best is not _OPPOSITE and stated.holds_now and _ended(stated, line):
        return Predicate(_OPPOSITE, None)
    if best >= _BROADER and found is not None and stated.holds_now and not found.holds_now and (undone := _undone(found, line)) is not None:
        return Predicate(_OPPOSITE, undone)
    if found is not None and found.predicate == "have" and "own" in stated.families and (rented := _only_rented(found, line)) is not None:
        return Predicate(_OPPOSITE, rented)
    if found is not None and stated.holds_now and (left := _gone_from(stated, found, line)) is not None:
        return Predicate(_OPPOSITE, left)
    if best is _NONE and later is not None:
        return Predicate(_OPPOSITE, later, successive=True)
    return Predicate(best, found, found is not None and best >= _BROADER and converse(stated.families, found.families))


def _likeliest(stated: Event, line: Line, ties: Ties) -> tuple[WordRelation, Event | None, Event | None]:
    """The event that fits best with its relation, and one that tells the opposite of another time, if any."""
    best, found, fit = _NONE, None, -1.0
    later = None
    for event in line.events:
        relation = relation_of(stated, event, ties)
        if relation is _NONE:
            continue
        if relation is _OPPOSITE and _at_another_time(stated, event):
            later = event
            continue
        strength = _fit(stated, event, relation) - (_OTHER_DOER if len(line.events) > 1 and _of_the_rest(stated, event) else 0.0)
        if strength > fit and len(line.events) > 1 and (_of_another_doer(stated, event, line) or _opposite_of_this_one(stated, event, line, ties)):
            strength -= _OTHER_DOER
        if strength > fit:
            best, found, fit = relation, event, strength
    return best, found, later


def _at_another_time(stated: Event, event: Event) -> bool:
    """Whether of two opposites one came after the other: who was released had been held."""
    if "keep" in event.families and not stated.families.isdisjoint(_LOST) and _lasted(event.proposition):
        return True  # what was kept for years may have been lost since
    done = not stated.holds_now or stated.proposition.perfect and precedes(event.families, stated.families)  # "has been released", who was arrested before
    return done and (not event.holds_now or precedes(stated.families, event.families)) and successive(stated.families, event.families)


def _lasted(told: Proposition) -> bool:
    """Whether something was so for a time that is over, or may be: "kept it for years", not "has kept it for years"."""
    return told.past and not told.perfect and not told.negated and any(q == "for" and m.head in DURATIONS for q, m in told.obliques)


def _fit(stated: Event, event: Event, relation: WordRelation) -> float:
    """How well an event fits the stated one: how close the predicates are, and who takes part in both."""
    mine, theirs = stated.proposition, event.proposition
    strength = 2.5 if relation is _OPPOSITE else float(int(relation))
    if stated.light and mine.adjectives and theirs.adjectives:
        strength += 0.25
    for one in stated.ids:
        if one in event.ids:
            strength += 0.5
    if same_one(mine.patient, theirs.patient):
        strength += 0.75
        if mine.patient is not None and mine.patient.mods and called_alike(mine.patient, theirs.patient):
            strength += 0.25  # of "will stop making truck tires but go on making car tires" the ones that are stated
    if same_one(mine.agent, theirs.agent):
        strength += 0.25
    if as_many(mine.patient, theirs.patient):
        strength += 0.25  # "five percent in May and three in June": of two alike the one with the number stated
    if stated.light and stated.families and mine.adjectives and same_one(mine.agent, theme_of(event)):
        strength += _OF_THE_SAME  # "is open" of the line that is closed, beside the schools that reopen
    if mine.dates and theirs.dates and dated_alike(mine.dates, theirs.dates):
        strength += 0.5  # "was first held in 1922 and was not held from 1940 to 1946": of two alike the one with the date stated
    if theirs.adverbs == ("formerly",) and mine.past and not mine.negated:
        strength += 0.25  # "once owned a ship" of who no longer owns one
    return strength + _voice(mine.speaker, theirs.speaker)


def theme_of(event: Event) -> Mention | None:
    """What an event befalls: what undergoes it, else who does it."""
    return event.proposition.patient or event.proposition.agent


def _voice(mine: Mention | None, theirs: Mention | None) -> float:
    """What it is worth that the same one says it on both sides, of several who say it of one thing."""
    if mine is None or theirs is None:
        return 0.0
    if not mine.entity or not theirs.entity:
        return 1.0 if mine.head == theirs.head and mine.head and not (mine.name or mine.pronoun) else 0.0  # "the minister", whoever that is
    return 1.0 if mine.entity == theirs.entity else -2.0


def _of_another_doer(stated: Event, event: Event, line: Line) -> bool:
    """Whether the line has it of others and the stated ones elsewhere: "welcomed by the government and condemned by farmers"."""
    mine, theirs = stated.proposition, event.proposition
    if event.light and event.predicate != "remain":
        return False
    if of_another_one(stated, event, [e for e in line.events if e is not event]):
        return True  # "unemployment among men fell, unemployment among women rose"
    others = [e.proposition for e in line.events if e is not event and (not e.light or e.predicate == "remain")]
    if another_one(mine.agent, theirs.agent) and any(same_one(mine.agent, other.agent) for other in others):
        return True
    if another_of_its_sort(mine.agent, theirs.agent) and any(called_alike(mine.agent, other.agent) for other in others):
        return True  # "the north wing holds 80 beds, the south wing 60"
    if mine.patient is not None and theirs.patient is not None:
        return another_one(mine.patient, theirs.patient) and any(_meets([mine.patient], other) and same_one(mine.agent, other.agent) for other in others)
    things = _things(mine)
    if not things or not _things(theirs) or _meets(things, theirs):
        return False
    return any(_meets(things, other) and same_one(mine.agent, other.agent) for other in others)


def _things(p: Proposition) -> list[Mention]:
    """What a clause is done to, or where it is so: "quit the board", "remain on the board"."""
    return [p.patient] if p.patient is not None else [m for preposition, m in p.obliques if preposition in INSIDE or preposition in ("from", "as")]


def _meets(things: list[Mention], p: Proposition) -> bool:
    return any(same_one(one, other) for one in things for other in _things(p))


def _of_the_rest(stated: Event, event: Event) -> bool:
    """Whether the line has it of all the others of a sort, and the statement of the one."""
    mine, theirs = theme_of(stated), theme_of(event)
    return mine is not None and theirs is not None and one_of_the_rest(mine, theirs)


def _opposite_of_this_one(stated: Event, event: Event, line: Line, ties: Ties) -> bool:
    """Whether the line has it of another one and the opposite of the very one: "Lind was dismissed, Weld resigned"."""
    mine = theme_of(stated)
    if event.light or mine is None or not another_one(mine, theme_of(event)):
        return False
    return any(same_one(mine, theme_of(e)) and relation_of(stated, e, ties) is _OPPOSITE for e in line.events if e is not event and not e.light)


def _ended(stated: Event, line: Line) -> bool:
    """Whether the line says that the very thing has stopped: "the leak has been plugged" of what is "still leaking", "talks broke down" of talks that go on."""
    if stated.light or (stated.proposition.past and "still" not in stated.proposition.adverbs) or stated.proposition.negated or stated.predicate == "resume":
        return False  # what is to resume has stopped
    theme = theme_of(stated) if "continue" in stated.families else None
    what = theme.head if theme is not None else stated.predicate
    ways = ENDED_BY.get(what, _NO_WAYS)
    ending = [event for event in line.events if not event.proposition.negated and ("end" in event.families or event.predicate in ways)]
    over = [m.head for event in ending for role, m in event.cast if role in ("agent", "patient")]
    return any(relate(what, head) is _SAME or what in (head, GOING_ON.get(head)) for head in over)


def _only_rented(had: Event, line: Line) -> Event | None:
    """What the line says besides of a thing that somebody has: "had 26 planes, all of them leased"."""
    rented = (e for e in line.events if "rent" in e.families and e is not had and not e.proposition.negated)
    thing = had.proposition.patient
    return next((e for e in rented if thing is not None and (whom := theme_of(e)) is not None and thing.head in (whom.head, whom.entity.lstrip("~"))), None)


def _gone_from(stated: Event, event: Event, line: Line) -> Event | None:
    """What those who are said to be somewhere did after the time that they spent there: "spent one night in a cell and was freed"."""
    mine, theirs = stated.proposition, event.proposition
    if mine.predicate not in ("be", "remain", "stay") or mine.negated:
        return None
    if theirs.predicate != "be" or not theirs.past or theirs.negated or "still" in theirs.adverbs:
        return None
    if not any(preposition == "for" and m.quantity is not None for preposition, m in theirs.obliques) or not _at_the_same(mine, theirs):
        return None
    later = [e for e in line.events if e.proposition.at > theirs.at and not e.proposition.negated and e.proposition.mood == "asserted"]
    return next((event for e in later if e.proposition.origin == "main" and e.proposition.past and same_one(theme_of(event), theme_of(e))), None)


def _at_the_same(mine: Proposition, theirs: Proposition) -> bool:
    """Whether both are of the same one at the same sort of place."""
    if not same_one(mine.agent, theirs.agent) or not mine.obliques:
        return False
    heads = {m.head for preposition, m in theirs.obliques if preposition in INSIDE}
    return any(preposition in INSIDE and m.head in heads for preposition, m in mine.obliques)


def _undone(event: Event, line: Line) -> Event | None:
    """What the line tells later of the same that put an end to an event: "was closed for five days and reopened"."""
    later = [e for e in line.events if e.proposition.at > event.proposition.at and not e.proposition.negated and e.proposition.mood == "asserted"]
    return next((e for e in later if not e.ids.isdisjoint(event.ids) and not e.excluded.isdisjoint(event.families)), None)
