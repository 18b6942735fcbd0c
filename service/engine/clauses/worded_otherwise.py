"""Clauses that say with a noun what others say with a verb: "has 40 people on its payroll", "was a witness against him", "admitted her guilt"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.court import CASES, DECIDED, DROPPING
from service.engine.vocabulary.kinship import RELATIONS

_PEOPLE = frozenset(("people", "person", "worker", "one"))
_JUDGED = DECIDED | frozenset("acquittal penalty suspension".split())
_CONFIRMING = frozenset("confirm sustain endorse".split())
_IN_COURT = frozenset(("against", "for"))
_SUMMING = frozenset(("all", "total"))
_FAVOR = frozenset(("favor", "favour"))


def worded(p: Proposition) -> Proposition:
    """The proposition as it would be with the verb, or with the plain noun."""
    if p.predicate in ("have", "keep"):
        return _on_payroll(p)
    if p.predicate == "ask" and p.patient is not None and len(p.governed) == 1 and p.governed[0].predicate in _COMING:
        return _invited(p, p.governed[0])
    if p.predicate == "decide" and len(p.governed) == 1 and p.governed[0].predicate == "persevere" and not p.negated:
        return p.governed[0]._replace(mood=p.mood, past=p.past, origin=p.origin, first=p.first, speaker=p.speaker, dates=p.governed[0].dates or p.dates)
    if p.predicate == "withdraw" and p.patient is not None and p.patient.head in _MATTERS and not p.patient.name:
        return p._replace(predicate="abandon")  # "withdrew her lawsuit"
    if p.predicate == "be" and p.complement is None and p.agent is not None and any(q == "on" and m.head == "job" and m.determiner for q, m in p.obliques):
        return p._replace(predicate="work", obliques=tuple([one for one in p.obliques if one[1].head != "job"]))  # "was on the job at the time"
    if p.predicate == "be" and p.complement is not None and p.complement.head == "witness" and any(q in _IN_COURT for q, _ in p.obliques):
        return p._replace(predicate="testify", complement=None)  # "was a witness against him"
    if p.predicate == "admit" and p.patient is not None and p.patient.head == "guilt" and not p.adjectives:
        return p._replace(patient=None, adjectives=(("guilty", p.patient.head_at),))  # as who pleads guilty
    if p.predicate in DROPPING and p.patient is not None and _all_put_to(p, p.patient):
        return p._replace(predicate="dismiss", patient=None)  # "the charges against her were dropped", as who drops charges
    if p.predicate in _CONFIRMING and p.patient is not None and p.patient.head in _JUDGED:
        return p._replace(predicate="uphold")  # "the sentence was confirmed"
    if p.predicate == "stand" and p.patient is None and p.agent is not None and p.agent.head in _JUDGED and not p.obliques:
        return p._replace(predicate="uphold", agent=None, patient=p.agent)  # "the verdict no longer stands"
    if p.predicate == "abandon" and p.agent is not None and p.patient is not None and p.patient.head in RELATIONS and p.patient.possessor is None:
        return p._replace(predicate="have", patient=p.patient._replace(possessor=p.agent))  # "leaves behind a son"
    if p.predicate == "leave" and p.patient is not None and p.patient.head in _JUDGED and any(q == "in" and m.head == "place" for q, m in p.obliques):
        return p._replace(predicate="uphold", obliques=tuple([one for one in p.obliques if one[1].head != "place"]))
    if p.predicate in ("take", "last") and p.agent is not None and p.patient is not None and p.patient.quantity is not None and not p.patient.head:
        cut = next((m for q, m in p.obliques if q == "off" and m.head), None)  # "took two years off his term": cut it by so much
        if cut is not None:
            return p._replace(predicate="cut", patient=cut, obliques=(*[one for one in p.obliques if one[1] is not cut], ("by", p.patient)))
    return _without_all(p)


def _all_put_to(p: Proposition, what: Mention) -> bool:
    """Whether it is all that is put to somebody by a court: his charges, the case against him; some of the charges are not."""
    if what.head not in CASES or what.name or what.quantity is not None or what.partitive or what.determiner in _SOME:
        return False
    return what.head == "charge" or not what.mods and any(q == "against" for q, _ in p.obliques)


_MATTERS = frozenset("lawsuit suit complaint claim appeal case petition accusation statement remark allegation offer promise".split())
_SOME = frozenset("some several most many a an another".split())


def _invited(p: Proposition, coming: Proposition) -> Proposition:
    """ "Was not asked to attend the talks": was not invited to them."""
    if coming.negated or coming.agent is None or p.patient is None or coming.agent.first != p.patient.first:
        return p
    what = coming.patient
    return p._replace(predicate="invite", governed=(), obliques=(*p.obliques, *coming.obliques, *((("to", what),) if what is not None else ())))


_COMING = frozenset("attend join participate come".split())


def _on_payroll(p: Proposition) -> Proposition:
    """ "Has 40 people on its payroll", "had nobody on its payroll": has so many employees, or none."""
    list_ = next((m for q, m in p.obliques if q == "on" and m.head == "payroll"), None)
    if list_ is None or p.patient is not None and p.patient.head not in _PEOPLE:
        return _without_all(p)
    anybody = Mention(list_.first, list_.last, "employee", list_.head_at, plural=True)
    employed = p.patient._replace(head="employee") if p.patient is not None else anybody
    return p._replace(patient=employed, obliques=without(p.obliques, list_))


def _without_all(p: Proposition) -> Proposition:
    """ "Heard 52 witnesses in all": how many it comes to, and no circumstance; "a petition in favor of the closure": one for it."""
    inner = [m.head for q, m in p.obliques if q == "in"]
    if not inner:
        return p
    if not _FAVOR.isdisjoint(inner) and p.predicate not in ("vote", "be"):
        return p._replace(obliques=tuple([("for", m.of) if q == "in" and m.head in _FAVOR and m.of is not None else (q, m) for q, m in p.obliques]))
    if _SUMMING.isdisjoint(inner):
        return p
    counted = any(m is not None and m.quantity is not None for m in (p.agent, p.patient))
    left = tuple([one for one in p.obliques if one[0] != "in" or one[1].head not in _SUMMING or one[1].mods or one[1].of is not None])
    return p._replace(obliques=left) if counted else p
