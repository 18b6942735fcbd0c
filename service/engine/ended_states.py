"""States that have ended or go on: "is no longer in the clinic", "still belongs to the club", by the last that a line tells of the one who is in it.

What ends a state is its opposite ("reopened", of what was closed), leaving the place or the body that it is said of, or taking off the rule that makes it.
"""

from __future__ import annotations

from service.engine.compare.alike import same_one
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, not_mentioned, told_by
from service.engine.reading import NOUN, Mention, Proposition, Sentence, is_known
from service.engine.retrieve import candidates
from service.engine.slots import event_families, families_of_word, participants, slots_of
from service.engine.state_ends import BEGUN, ENDED, HOLDS, OPEN, State, done_to, once_called
from service.engine.vocabulary.states import AT, BEING_SO, EXISTING, LACKING, OF_BODY, STAYING

_BEING = BEING_SO | {"return"}
_EARLIER = frozenset(("participle", "adverbial", "absolute"))  # told beside the clause: what came before it
_VAGUE = frozenset("some all every most many several no few part".split())
_NOT_TOLD = frozenset((NOUN, "title", "apposition"))


def judge_state(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "Is no longer a member of the club" -> the finding of the line that has her leave it; none where no line tells of the end, or of its going on."""
    over = p.negated and "longer" in p.adverbs
    lasting = not p.negated and not p.past and ("still" in p.adverbs or p.predicate in STAYING)
    back = p.predicate == "return" and not p.past and not p.perfect and not p.negated
    if not (over or lasting or back) or p.mood != "asserted" or p.dates or p.governed:
        return []
    state = _state(p)
    if state is None or state.whose.determiner in _VAGUE or state.whose.quantity is not None or back and state.place is None:
        return []
    told = [(line, how) for line in candidates(slots_of(p, sentence.words), sentence.words, corpus) if (how := _last_told(state, p, line))]
    if not told or len({how for _, how in told}) != 1:
        return []
    line, how = told[0]
    kind = Kind.NEGATION if over else Kind.EVENT
    if how == OPEN:
        return [not_mentioned(kind, p.first, p.last, apart=True)]
    if back and (how != ENDED or not _stays(state, line)) or how == BEGUN:
        return []
    agreed = (how == ENDED) == over
    return [told_by(line, kind, p.first, p.last, borne_out=agreed)._replace(firm=True)]


def _state(p: Proposition) -> State | None:
    """The state that a clause says somebody to be in, or in no more."""
    whose = p.patient or p.agent
    if whose is None or not (whose.entity or whose.head):
        return None
    if p.predicate in _BEING:
        return _being(p, whose)
    if p.predicate in ("have", "own") and p.agent is not None and p.patient is not None:
        return State(p.agent, thing=p.patient) if p.patient.quantity is None and p.patient.head else None
    if p.predicate == "exist":
        return State(whose, EXISTING)
    found = event_families(p)
    doer = p.agent if p.patient is not None else None
    return State(whose, found, doer=doer) if found and len(p.obliques) <= 1 and p.complement is None else None


def _being(p: Proposition, whose: Mention) -> State | None:
    """What somebody is, or where."""
    what = p.complement
    if what is not None and what.head in OF_BODY and what.of is not None:
        return State(whose, place=what.of)
    if what is not None and what.head == "spouse" and what.possessor is not None:
        return State(whose, spouse=what.possessor)
    if what is not None:
        return State(whose, office=what.head) if not what.name and what.head and what.possessor is None else None
    if p.adjectives or len(p.obliques) != 1:
        return State(whose, EXISTING) if "there" in p.adverbs and not p.adjectives else None
    preposition, place = p.obliques[0]
    if "there" in p.adverbs:
        return State(whose, EXISTING)
    if preposition == "without":
        return State(place, LACKING)
    if preposition == "with":
        return State(whose, families_of_word(place.head)) if not families_of_word(place.head).isdisjoint(("injure", "sicken")) else None
    return State(whose, place=place) if preposition in AT and place.head and place.quantity is None else None


def _last_told(state: State, p: Proposition, line: Line) -> str:
    """What a line tells last of a state: that it ended, or that it goes on; "" where nothing."""
    if not all(_there(m, line) for _, m in participants(p) if m is not state.place and m is not p.complement):
        return ""
    found: list[tuple[bool, int, str]] = []
    for event in line.events:
        told = event.proposition
        if told.mood != "asserted" or told.at < 0 or told.origin in _NOT_TOLD and not (state.office and once_called(told)) or "formerly" in told.adverbs:
            continue
        if how := done_to(state, event, line):
            found.append((told.origin not in _EARLIER, told.at, how))
    if not found:
        return ""
    last = max(found)[2]
    if last == BEGUN and (_stays(state, line) or any(how == ENDED for _, _, how in found)):
        return HOLDS
    return last


def _there(m: Mention, line: Line) -> bool:
    """Whether a line has somebody or something, by name or noun."""
    if is_known(m):
        return m.entity in line.entities
    if not m.head or any(mod not in line.terms for mod in m.mods):
        return False
    return m.head in line.terms or any(relate(m.head, term, "n") >= WordRelation.SYNONYM for term in line.terms)


def _stays(state: State, line: Line) -> bool:
    """Whether a line says that the one has stayed where he went then: "was moved to the clinic, where he remains"."""
    return any(e.predicate in STAYING and not e.proposition.negated and same_one(state.whose, e.proposition.agent) for e in line.events)
