"""Whether a line, its slots weighed, cannot be true together with what a statement says."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.words import WordRelation
from service.engine.denials import denies
from service.engine.in_passing import told_apart
from service.engine.on_top import adds_to_it
from service.engine.reading import Proposition, amount_behind, is_known
from service.engine.rivals import has_rival
from service.engine.same_affair import at_once, same_affair, timed
from service.engine.slots import LIGHT_VERBS
from service.engine.speakers import speaks_in
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.order import APART_IN_TIME
from service.engine.vocabulary.policy import POLICY
from service.engine.weighing import Weighed, says_it

# Members by a plain name: looking one up in its enum costs more than what is done with it.
_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_RELATED = WordRelation.RELATED
_CONTRARY = WordRelation.OPPOSITE


def conflicts(w: Weighed, p: Proposition, support: Sequence[float]) -> bool:
    """Whether ``w`` excludes ``p``; ``support`` says how far other lines of the same event bear out each slot."""
    match = w.match
    if not w.conflicts and not match.opposed and not match.swapped and not match.unrealised:
        return False  # most lines: there is nothing in conflict
    if match.swapped and match.unrealised and match.proposition is not None and match.proposition.mood in ("prediction", "governed"):
        return w.share >= POLICY.swap_share  # "was bought by X" where it is to buy X
    if match.unrealised and _still_to_come(w, p):
        return True
    if _has_his_own(w, p) or match.unrealised or not _of_the_sort(w, p) or _of_other_times(w, p) or _of_another_voice(w, p) or told_apart(match, p):
        return False
    if match.swapped:
        return not match.opposed and w.share >= POLICY.swap_share and same_affair(match, support)
    if match.successive:
        return match.opposed and not p.negated and at_once(match)
    if not match.opposed and adds_to_it(p) and all(h.slot.kind in _OF_AN_OCCASION or ordinal(h.slot.key) for h in w.conflicts):
        return False
    others = [h for h in w.conflicts if not (says_it(h.slot, p) and match.predicate is _CONTRARY)]
    if not match.opposed and match.predicate is _CONTRARY:  # who did not resign is no rival of who employs others
        others = [h for h in others if h.slot.role != "agent" or h.slot.kind not in ("entity", "name")]
    return denies(w, p, support, others) if match.opposed else has_rival(w, p, support, others)


_OF_AN_OCCASION = frozenset(("modifier", "date"))


def _has_his_own(w: Weighed, p: Proposition) -> bool:
    """Whether somebody does it to what is his, and the line has another one do so to what is not: one club's coach, another's."""
    told, mine = w.match.proposition, p.patient
    if told is None or mine is None or p.agent is None or mine.possessor is None or not is_known(p.agent):
        return False
    if mine.head in RELATIONS or mine.possessor.entity != p.agent.entity and not (mine.possessor.pronoun and not mine.possessor.entity):
        return False
    owner = told.patient.possessor if told.patient is not None else None
    other = told.agent is not None and is_known(told.agent) and told.agent.entity != p.agent.entity
    return other and not mine.name and (owner is None or owner.entity != p.agent.entity)


def _still_to_come(w: Weighed, p: Proposition) -> bool:
    """Whether the line says outright that what the statement has done already is to come: "has resumed" of what "is to resume on Tuesday"."""
    theirs = w.match.proposition
    if theirs is not None and theirs.at == -1 and theirs.predicate == "open" and theirs.mood == "prediction" and (p.perfect or p.predicate == "reopen"):
        return p.mood == "asserted" and not p.negated and w.match.predicate >= _SYNONYM  # "has reopened" of what is closed until Thursday
    if theirs is None or theirs.mood != "prediction" or theirs.negated or theirs.origin != "main" or theirs.speaker is not None or not theirs.dates:
        return False
    return p.perfect and not p.past and not p.negated and p.mood == "asserted" and w.match.predicate >= _SYNONYM and w.own >= POLICY.consistent_share


def _of_another_voice(w: Weighed, p: Proposition) -> bool:
    """Whether a line of a running text has no word of the one who is to have said it: that it is otherwise does not tell that he did not say so."""
    if p.speaker is None or not is_known(p.speaker) or w.match.line.kind is not None:
        return False
    theirs = w.match.proposition.agent if w.match.proposition is not None else None
    if p.agent is not None and theirs is not None and is_known(p.agent) and p.agent.entity == theirs.entity and p.predicate not in LIGHT_VERBS:
        return False  # "said that his party would accept it" of the party that voted against it
    return not speaks_in(p.speaker.entity, w.match.line)


def _of_the_sort(w: Weighed, p: Proposition) -> bool:
    """Whether the predicates are near enough to exclude anything."""
    predicate = w.match.predicate
    return predicate >= _BROADER or predicate is _CONTRARY or (p.predicate in LIGHT_VERBS and predicate >= _RELATED)


def _of_other_times(w: Weighed, p: Proposition) -> bool:
    """Whether what is stated is of a time of which the line says nothing."""
    theirs = w.match.proposition
    if p.mood == "prediction" and p.speaker is None and (theirs is None or theirs.mood == "asserted" and not timed(theirs)):
        return True  # what is yet to come may change what is
    if p.mood == "possible" and theirs is not None and theirs.negated and theirs.mood == "asserted" and (theirs.past or theirs.perfect):
        return True  # what has not happened may be possible yet
    then = [h for h in w.match.held if h.slot.role == "after:" and h.slot.kind == "noun"]
    if p.negated and any(preposition + ":" in APART_IN_TIME for preposition, _ in p.obliques) and not (then and all(h.agrees for h in then)):
        return True  # "nobody was freed before him" denies the time, not the freeing
    # "had not won for 20 years" is of the years before
    return p.negated and amount_behind(p, "for", "duration") is not None
