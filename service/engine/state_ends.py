"""What an event of a line does to the state that somebody or something is said to be in: ends it, begins it, or lets it go on."""

from __future__ import annotations

from typing import NamedTuple

from service.engine.compare.alike import another_of_its_sort, same_one
from service.engine.compare.families import exclusive
from service.engine.compare.words import WordRelation, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import families_of_word
from service.engine.vocabulary.states import (
    APPOINTING,
    AT,
    BEING_SO,
    BODIES_OF,
    COMING,
    GAINING,
    INTO,
    LEAVING,
    LEAVING_IT,
    LOSING,
    NO_MORE,
    OUT_OF,
    RECOVERING,
    STAYING,
    TAKING_OFF,
)  # fmt: skip

ENDED, BEGUN, HOLDS, OPEN = "ended", "begun", "holds", "open"
_LASTING = frozenset(("still", "remain"))
_OF_RULES = frozenset(("on", "against", "of", "in", "for"))


class State(NamedTuple):
    """What somebody is said to be in: a place or a body, an office, having a thing, or what the families of a word say."""

    whose: Mention
    families: frozenset[str] = frozenset()
    place: Mention | None = None
    office: str = ""
    thing: Mention | None = None
    spouse: Mention | None = None
    doer: Mention | None = None  # whose doing it is


def done_to(state: State, event: Event, line: Line) -> str:
    """What an event does to a state: OPEN where it does so to some of them only, or for a while; "" where nothing."""
    if _for_a_while(event.proposition):
        return OPEN if _done_to(state, event, line) else ""
    if (of_all := _of_all(event)) is not None:
        return OPEN if _done_to(state, of_all, line) else ""
    return _done_to(state, event, line)


def _done_to(state: State, event: Event, line: Line) -> str:
    told = event.proposition
    if state.place is not None:
        return _of_place(state.whose, state.place, event)
    if state.office:
        return _of_office(state.whose, state.office, event)
    if state.thing is not None:
        return _of_having(state.whose, state.thing, told)
    if state.spouse is not None:
        parted = [m for e in line.events if "divorce" in e.families and not e.proposition.negated for _, m in e.cast]
        both = "divorce" in event.families and all(any(same(one, m) for m in parted) for one in (state.whose, state.spouse))
        return ENDED if both else ""
    return _of_sort(state, event, line)


def _for_a_while(told: Proposition) -> bool:
    """ "Left the camp for a day", "left parliament by a side door": who does so is of it still."""
    return any(q == "for" and m.quantity is not None and m.quantity.form in ("duration", "article") or q in _BY_A_DOOR for q, m in told.obliques)


_BY_A_DOOR = frozenset(("through", "via", "by"))


def _of_all(event: Event) -> Event | None:
    """An event that befalls so many of a group, as if it befell all of them: "two of the five hostages were freed"; None for any other."""
    whom = event.proposition.patient or event.proposition.agent
    if whom is None or not whom.partitive:
        return None
    everybody = whom._replace(partitive=False, quantity=None)
    p = event.proposition
    return event._replace(proposition=p._replace(patient=everybody) if p.patient is not None else p._replace(agent=everybody))


def same(mine: Mention, theirs: Mention | None) -> bool:
    """Whether the two are one by name or noun, a plain other word for it included."""
    if theirs is None or another_of_its_sort(mine, theirs) or theirs.partitive or theirs.quantity is not None and mine.quantity is None:
        return False
    if same_one(mine, theirs):
        return True
    if mine.name or theirs.name or mine.pronoun or theirs.pronoun or is_known(mine) and is_known(theirs):
        return False
    return bool(mine.head and theirs.head) and relate(mine.head, theirs.head, "n") >= WordRelation.SYNONYM


def _of_place(whose: Mention, place: Mention, event: Event) -> str:
    """Whether somebody left the place or the body, or came to it."""
    told = event.proposition
    doer = same(whose, told.agent)
    if doer and event.predicate in LEAVING_IT and same(place, told.patient):
        return BEGUN if told.negated else ENDED
    if not doer and not same(whose, told.patient):
        return ""
    if doer and told.patient is not None and not same(whose, told.patient) and not told.patient.pronoun:
        return ""  # who moved his things is still there
    if event.predicate in LEAVING and any(q in OUT_OF and same(place, m) for q, m in told.obliques):
        return "" if told.negated else ENDED
    if event.predicate in COMING and any(q in INTO and same(place, m) for q, m in told.obliques):
        return "" if told.negated else BEGUN
    if doer and event.predicate == "return" and not told.negated and told.patient is None and not any(q in INTO for q, _ in told.obliques):
        return BEGUN  # "left the port and returned"
    if event.predicate not in BEING_SO or not any(q in AT and same(place, m) for q, m in told.obliques):
        return ""
    if told.negated:
        return ENDED if "longer" in told.adverbs else ""
    return HOLDS if event.predicate in STAYING and not told.past or not _LASTING.isdisjoint(told.adverbs) else ""


def _of_office(whose: Mention, office: str, event: Event) -> str:
    """Whether somebody gave up an office or a calling, or keeps it."""
    told = event.proposition
    if not same(whose, told.agent) and not same(whose, told.patient):
        return ""
    if once_called(told) and told.complement is not None:
        return ENDED if told.complement.head == office and same(whose, told.agent) else ""
    if event.predicate in APPOINTING and not told.negated:
        return BEGUN
    if event.predicate not in LEAVING and event.predicate not in LEAVING_IT:
        return ""
    as_it = any(q == "as" and m.head == office for q, m in told.obliques)
    body = BODIES_OF.get(office, frozenset[str]())
    out_of = (told.patient, *(m for q, m in told.obliques if q in OUT_OF))
    left = any(m is not None and m.head in body and m.of is None and not m.name for m in out_of)
    if not as_it and not left:
        return ""
    return HOLDS if told.negated else ENDED


def once_called(told: Proposition) -> bool:
    """Whether somebody is called what he was: "former mayor Ada Lind", "freed hostage Ivo Moss"."""
    return told.predicate == "be" and told.complement is not None and not NO_MORE.isdisjoint(told.complement.mods)


def _of_having(whose: Mention, thing: Mention, told: Proposition) -> str:
    """Whether somebody gave away, lost or did away with what he had, or got it."""
    what = told.patient
    if told.negated or not same(thing, what) or what is None or what.quantity is not None:
        return ""
    from_him = any(q == "from" and same(whose, m) for q, m in told.obliques)
    doer, to_him = same(whose, told.agent), any(q == "to" and same(whose, m) for q, m in told.obliques)
    if doer and told.predicate in LOSING or from_him and told.predicate in GAINING | LOSING:
        return ENDED
    return BEGUN if doer and told.predicate in GAINING or to_him and told.predicate in LOSING else ""


def _of_sort(state: State, event: Event, line: Line) -> str:
    """Whether what happened is the opposite of a state, or takes off what makes it."""
    told = event.proposition
    if _taken_off(state, told, line):
        return ENDED
    mutual = "marry" in state.families and same(state.whose, told.agent)
    if not mutual and not same(state.whose, told.patient if told.patient is not None else told.agent):
        return ""
    if exclusive(event.families, state.families) or any(not RECOVERING.get(f, frozenset[str]()).isdisjoint(event.families) for f in state.families):
        return "" if told.negated else ENDED
    if event.families.isdisjoint(state.families) or state.doer is not None and told.agent is not None and not same(state.doer, told.agent):
        return ""
    if told.negated:
        return ENDED if "longer" in told.adverbs else ""
    whom = told.patient if told.patient is not None else told.agent
    if whom is None or not is_known(whom) and not whom.pronoun and not set(state.whose.mods) <= set(whom.mods):
        return ""  # that medical exemptions are allowed tells of no religious ones
    return HOLDS if not told.past and (event.holds_now or told.perfect) or told.perfect and "still" in told.adverbs else BEGUN


def _taken_off(state: State, told: Proposition, line: Line) -> bool:
    """ "Lifted its ban on bicycles", "lifted the siege of the town", "recovered from her injury": what is stated is so no more."""
    rule = told.patient
    if rule is None or told.negated or told.predicate not in TAKING_OFF:
        return False
    if rule.pronoun:
        rule = next((m for m in line.sentence.mentions if m.head == rule.entity.lstrip("~")), rule)
    if families_of_word(rule.head).isdisjoint(state.families):
        return False
    return any(m is not None and same(state.whose, m) for m in (rule.of, rule.possessor, *(m for q, m in told.obliques if q in _OF_RULES)))
