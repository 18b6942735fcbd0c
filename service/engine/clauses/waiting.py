"""What still waits for somebody's consent has not got it: "the sale needs the approval of the council", "is subject to the consent of the ministry"."""

from __future__ import annotations

from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.consent import CONSENTS, LACKING, WAITING


def not_yet(p: Proposition) -> Proposition | None:
    """A proposition -> what it says has not been done so far; None where it says nothing of the sort."""
    if p.negated or p.past or p.mood != "asserted" or p.agent is None:
        return None
    consent = _awaited(p)
    if consent is None:
        return None
    giver = consent.of or consent.possessor or next((m for preposition, m in p.obliques if preposition in ("by", "from", "of")), None)
    return p._replace(
        predicate=CONSENTS[consent.head], at=-1, agent=giver, patient=p.agent, complement=None, others=(), obliques=(), adjectives=(), adverbs=(), dates=(),
        negated=True, past=True, origin="waiting",
    )  # fmt: skip


def _awaited(p: Proposition) -> Mention | None:
    """The consent that is waited for."""
    if p.predicate in LACKING:
        return p.patient if p.patient is not None and p.patient.head in CONSENTS else None
    waits = p.predicate in WAITING or p.complement is not None and p.complement.head in WAITING
    if not waits and not any(lemma in WAITING for lemma, _ in p.adjectives):
        return None
    return next((m for preposition, m in p.obliques if preposition in ("to", "for") and m.head in CONSENTS), None)
