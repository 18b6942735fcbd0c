"""What follows from a refusal, a loss or a gift: whose request for a loan was turned down got none, what was never found was not returned."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.reading import Mention, Proposition, without
from service.engine.successions import FOLLOWING
from service.engine.vocabulary.frames import GRANTED, NOUNS
from service.engine.vocabulary.turned import CALLS, DAMAGES, DEFIED, FINDING, REQUESTS, TESTS, UNPAID

_REFUSING = frozenset("reject refuse deny decline dismiss".split())
_NAMING = frozenset("send appoint name find hire choose elect pick recruit nominate".split())


def refused(p: Proposition) -> Iterator[Proposition]:
    """The clauses, most of them denials, that follow from one."""
    if p.mood not in ("asserted", "possible"):
        return
    if p.predicate in _REFUSING and not p.negated and p.patient is not None and p.patient.head in REQUESTS:
        yield from _not_granted(p, p.patient)
    elif p.predicate in FINDING and p.negated and p.patient is not None and not p.patient.pronoun:
        yield p._replace(predicate="return", agent=None, obliques=())
    elif p.predicate in _NAMING and p.negated and len(p.governed) == 1 and p.governed[0].predicate in FOLLOWING:
        yield p.governed[0]._replace(mood="asserted", agent=None, negated=True, past=p.past, perfect=p.perfect, origin=p.origin)
    elif p.predicate in FINDING and not p.negated and p.agent is not None and p.agent.head in TESTS and p.patient is not None:
        yield from _contained(p)
    elif p.predicate in DEFIED and not p.negated and p.agent is not None and p.patient is not None and p.patient.head in CALLS and len(p.governed) == 1:
        inner = p.governed[0]
        if not inner.negated and inner.agent is not None and inner.agent.first == p.agent.first:
            yield inner._replace(mood="asserted", negated=True, past=p.past, perfect=p.perfect, origin=p.origin, dates=inner.dates or p.dates)
    elif p.predicate == "yield" and p.agent is not None and (asked := next((m for q, m in p.obliques if q == "to" and m.head in CALLS), None)) is not None:
        yield p._replace(predicate="grant", patient=asked, obliques=without(p.obliques, asked))  # "gave in to all their demands"
    if not p.negated and (whole := p.agent or p.patient) is not None and any(q == "without" and m.head in DAMAGES for q, m in p.obliques):
        yield p._replace(predicate="damage", agent=None, patient=whole, others=(), obliques=(), negated=True)
    if p.predicate in UNPAID and not p.negated and p.agent is not None and any(lemma == "free" for lemma, _ in p.adjectives):
        yield p._replace(predicate="pay", patient=None, negated=True, mood="asserted", adjectives=(), governed=(p._replace(mood="governed", adjectives=()),))


def _contained(p: Proposition) -> Iterator[Proposition]:
    """ "Tests found lead in the paint": it contained lead."""
    where = next((m for q, m in p.obliques if q == "in" and m.head and not m.name), None)
    if where is not None:
        yield p._replace(predicate="contain", agent=where, obliques=without(p.obliques, where))


def _not_granted(p: Proposition, request: Mention) -> Iterator[Proposition]:
    """ "Turned down a request for a loan from Lind", "Lind's asylum application": it was not given to him."""
    whom = request.possessor or request.of or next((m for q, m in p.obliques if q in ("from", "of", "by")), None)
    what = next((m for q, m in p.obliques if q == "for" and m.head in GRANTED), None)
    if what is None and request.mods and request.mods[-1] in GRANTED:
        what = Mention(request.first, request.last, request.mods[-1], request.head_at, determiner="a")
    if whom is None or what is None or whom.head in REQUESTS:
        return
    bare = p._replace(others=(), adverbs=(), governed=(), complement=None)
    yield bare._replace(predicate="give", patient=what, obliques=(("to", whom),), negated=True)
    if what.head in NOUNS:
        yield bare._replace(predicate=NOUNS[what.head][0], patient=whom, obliques=(), negated=True)
