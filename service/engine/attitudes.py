"""Where somebody stands, as a clause tells it: who thinks well or ill of what, hopes or doubts, agrees or does not."""

from __future__ import annotations

from typing import NamedTuple

from service.engine.reading import NOUN, Mention, Proposition
from service.engine.vocabulary.attitudes import BAD, FEELINGS, GOOD, HARMING, HELPING, MATTERING, MOVED, PROTESTING, SORTS, SORTS_OF
from service.engine.vocabulary.order import FORMERLY
from service.engine.vocabulary.states import BECOMING

_DEALS = frozenset(("deal", "thing", "matter"))
_BIG = frozenset("big huge great major".split())
_ABOUT = frozenset("with by about at over of on against".split())
_ACCORD = frozenset(("agree", "concur"))
_BEING = BECOMING | {"feel"}


_TELLING = frozenset((*MOVED, *SORTS_OF, *PROTESTING, *_BEING, "vote"))  # verbs by which somebody tells where he stands, on nobody's word


class Attitude(NamedTuple):
    """``sorts`` as in the vocabulary, all of one sign and circle; ``topic`` is what it is about, None where the clause does not say; ``deed`` what is to be
    done or not: "voted against raising the rate".
    """

    holder: Mention
    sorts: tuple[str, ...]
    topic: Mention | None
    deed: Proposition | None = None
    whom: Mention | None = None  # for whom it is good or ill: "would hurt families"
    cast: bool = False  # as a vote on the matter at hand: "voted no"

    @property
    def sign(self) -> int:
        return SORTS[self.sorts[0]].sign

    @property
    def circle(self) -> str:
        return SORTS[self.sorts[0]].circle


def attitude_of(p: Proposition) -> Attitude | None:
    """The attitude that a clause tells; None where it tells none, or only denies one."""
    if p.speaker is None and p.predicate not in _TELLING:
        return None  # most clauses
    if p.origin == NOUN or p.mood not in ("asserted", "according", "prediction", "possible"):
        return None
    if p.speaker is not None and p.agent is not None and not _of_oneself(p):
        return _judged(p, p.speaker)
    if p.negated or p.mood in ("prediction", "possible") or not FORMERLY.isdisjoint(p.adverbs):
        return None
    if p.predicate in MOVED and p.patient is not None:  # "was relieved", "was angered by the ruling", "the ruling angered them"
        return Attitude(p.patient, (MOVED[p.predicate],), p.agent or _about(p))
    if p.agent is None:
        return None
    if p.predicate == "vote":
        return _voted(p, p.agent)
    if p.predicate in _BEING:
        said = [*(lemma for lemma, _ in p.adjectives), *([p.complement.head] if p.complement is not None else [])]
        sort = next((FEELINGS[word] for word in said if word in FEELINGS), "")
        return Attitude(p.agent, (sort,), p.patient or _about(p)) if sort else None
    if p.predicate in _ACCORD and (p.governed or p.patient is not None):
        return None  # "agreed to sell it", "agreed a price"
    if p.predicate in SORTS_OF:
        deed = p.governed[0] if p.governed and p.patient is None else None
        return Attitude(p.agent, SORTS_OF[p.predicate], p.patient or _about(p), deed)
    if p.predicate in PROTESTING and (against := next((m for preposition, m in p.obliques if preposition in ("against", "over")), None)) is not None:
        return Attitude(p.agent, ("oppose",), against)
    return None


def _of_oneself(p: Proposition) -> bool:
    """Whether somebody tells what he himself feels: "said that she was disappointed"."""
    assert p.agent is not None
    assert p.speaker is not None
    feels = p.predicate in _BEING and (any(lemma in FEELINGS for lemma, _ in p.adjectives) or p.complement is not None and p.complement.head in FEELINGS)
    return feels and (p.agent.entity == p.speaker.entity or p.agent.pronoun)


def _judged(p: Proposition, holder: Mention) -> Attitude | None:
    """What somebody says that a thing is or does, for good or ill: "called it a disgrace", "said that it would hurt families"."""
    if p.predicate in MATTERING and p.patient is None:
        return Attitude(holder, ("disapprove" if p.negated else "approve",), p.agent)  # "means little", "matters"
    said = {p.predicate} if p.predicate not in _BEING else {lemma for lemma, _ in p.adjectives}
    if p.predicate in _BEING and p.complement is not None and not p.complement.name:
        said |= {p.complement.head, *p.complement.mods}
        if p.complement.head in _DEALS and not _BIG.isdisjoint(p.complement.mods):
            said.add("important")  # "a very big deal"
    good, bad = not said.isdisjoint(_FOR_GOOD), not said.isdisjoint(_FOR_ILL)
    if good == bad:
        return None
    return Attitude(holder, ("approve" if good != p.negated else "disapprove",), p.agent, whom=p.patient)


_FOR_GOOD = GOOD | HELPING
_FOR_ILL = BAD | HARMING
_YES = frozenset(("for", "yes"))


def _voted(p: Proposition, voter: Mention) -> Attitude | None:
    """ "Voted against raising the rate", "voted for it", "voted to leave", "voted no"."""
    leads = {preposition: m for preposition, m in p.obliques if preposition in ("for", "against")}
    against = "against" in leads or "against" in p.adverbs or "no" in p.adverbs
    favour = any(m.head in ("favor", "favour") for _, m in p.obliques) or not _YES.isdisjoint(p.adverbs)
    if not (against or leads or p.governed or favour):
        return None
    topic = leads.get("against") or leads.get("for")
    return Attitude(voter, ("oppose",) if against else ("support",), topic, p.governed[0] if p.governed else None, cast=True)


def _about(p: Proposition) -> Mention | None:
    return next((m for preposition, m in p.obliques if preposition in _ABOUT and (m.head or m.name)), None)
