"""Whether a clause has somebody do a thing alone or with others: "by himself", "without any help", "together with his son", "with the help of neighbours"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.tagging.word import FINITE, Word
from service.engine.vocabulary.closed_class import REFLEXIVE
from service.engine.vocabulary.company import ANYBODY, COMPANIONS, HELP, HELPING, UNAIDED
from service.engine.vocabulary.mutual import MUTUAL

_HANDED = frozenset(("handed", "handedly"))  # a hyphen parts words
_NO_ADVERB = frozenset("let leave left leaving stand among not".split())  # "let alone", "left alone"
_BETWEEN = frozenset("any the a much outside anyone anybody 's ' other no of their his her".split())
_BEHIND = frozenset("from of by".split())
_WITH = frozenset("with alongside".split())
_TOGETHER = frozenset("together jointly".split())
_TELLING = _HANDED | UNAIDED | REFLEXIVE | {"alone", "own", "without", "with"}  # one of them stands in whatever says that somebody did it alone
_NEAR = 5  # words in which "without" has its "help"
# against whom something is done, or what it is done to, and no company
_AGAINST = MUTUAL | frozenset("fight deal side charge replace provide supply fill treat begin start end identify cope struggle collide tie be have".split())


def alone_at(words: Sequence[Word], first: int, last: int) -> tuple[int, int] | None:
    """The words of a clause that say that somebody did it alone, as a half-open range; None where it has none."""
    for at in range(first, min(last, len(words))):
        low = words[at].low
        if low not in _TELLING:
            continue  # most words
        if low in _HANDED and at and words[at - 1].low == "single":
            return at - 1, at + 1
        if low in UNAIDED and (low != "solo" or words[at].tag != "N" or at + 1 >= last or words[at + 1].tag not in ("N", "NP")):
            return at, at + 1
        if low == "alone" and not _singles_out(words, at):
            return at, at + 1
        if low in REFLEXIVE and at and words[at - 1].low == "by":
            return at - 1, at + 1
        if low == "own" and at > 1 and words[at - 2].low in ("on", "by") and words[at - 1].tag == "S" and not _goes_on(words, at):
            return at - 2, at + 1
        if low == "without" and (end := _unaccompanied(words, at)):
            return at, end
        if low in ("without", "with") and (end := _unhelped(words, at, low == "with")):
            return at, end
    return None


def does_it_himself(words: Sequence[Word], p: Proposition) -> bool:
    """Whether a clause says that its doer did it in person: "opened it herself", "wrote every line himself"."""
    for at in range(p.first, min(p.last, len(words))):
        if words[at].low in REFLEXIVE and at and words[at - 1].tag != "P" and words[at - 1].tag not in FINITE and not (p.patient and p.patient.first == at):
            return True
    return False


def _singles_out(words: Sequence[Word], at: int) -> bool:
    """Whether "alone" stands behind one of whom, and of nobody else, the clause tells something: "Dahl alone knew it", "let alone"."""
    if not at or words[at - 1].low in _NO_ADVERB or at + 1 < len(words) and words[at + 1].low == "among":
        return True
    return words[at - 1].tag in ("N", "NP") and at + 1 < len(words) and words[at + 1].tag in FINITE


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether "own" has a noun behind it: "on his own land"."""
    return at + 1 < len(words) and words[at + 1].tag in ("N", "NP", "A")


def _unhelped(words: Sequence[Word], at: int, denied: bool) -> int:
    """The end of "without any help", "without help from anyone", "with no help"; 0 where somebody in particular gave none, or help is told of."""
    no = False
    for i in range(at + 1, min(at + 1 + _NEAR, len(words))):
        low = words[i].low
        no = no or low in ("no", "nobody")
        if low in HELP or words[i].lemma in HELP:
            if denied and not no:
                return 0
            if i + 2 < len(words) and words[i + 1].low in _BEHIND:
                return i + 3 if words[i + 2].low in ANYBODY or words[i + 2].low in ("any", "other") else 0
            return i + 1
        if low not in _BETWEEN and low not in ANYBODY:
            return 0
    return 0


def _unaccompanied(words: Sequence[Word], at: int) -> int:
    """The end of "without a crew", "without companions"; 0 for what else is lacking."""
    for i in range(at + 1, min(at + 4, len(words))):
        if words[i].lemma in COMPANIONS:
            return 0 if i + 1 < len(words) and words[i + 1].tag in ("N", "NP", "POS") else i + 1
        if words[i].low not in _BETWEEN and words[i].low != "single":
            return 0
    return 0


def unhelped_by(p: Proposition) -> list[Mention]:
    """Those without whom, or without whose help, it was done: "without the help of the state", "without her minister"."""
    helps = [m for q, m in p.obliques if q == "without" and m.head in HELP]
    whose = [one for m in helps for one in (m.of, m.possessor) if one is not None]
    return [*whose, *(m for q, m in p.obliques if q == "without" and m.head not in HELP)] + ([m for q, m in p.obliques if q == "from"] if helps else [])


def companion(p: Proposition) -> Mention | None:
    """With whom a clause has its doer do it."""
    return next((m for q, m in p.obliques if q in _WITH and _is_somebody(m)), None)


def company_in(p: Proposition, sentence: Sentence) -> bool:
    """Whether a clause has its doer do it with others: with somebody, with help, together, or as one of several who do it."""
    if p.predicate not in _AGAINST and any(q in _WITH and _is_somebody(m) for q, m in p.obliques):
        return True
    if any(q == "with" and m.head in HELP and m.determiner != "no" for q, m in p.obliques):
        return True
    if not _TOGETHER.isdisjoint(p.adverbs):
        return True
    doer = p.agent
    beside = (q for q in sentence.propositions if q.at == p.at >= 0 and q.predicate == p.predicate and q.negated == p.negated)
    if doer is not None and any(q.agent is not None and q.agent.first != doer.first and not same_one(q.agent, doer) for q in beside):
        return True
    return _helped_behind(sentence.words, p)


def _is_somebody(m: Mention) -> bool:
    if m.pronoun:
        return m.head in ("others", "him", "her", "them")
    return m.hint == "person" or names_person(m.head) or m.head in ("others", "crew", "team", "family", "husband", "wife")


def _helped_behind(words: Sequence[Word], p: Proposition) -> bool:
    """ "..., helped by his three daughters"."""
    for at in range(max(p.at, 0), len(words) - 1):
        if words[at].low == "by" and words[at - 1].lemma in HELPING and words[at - 2].low in (",", "and", "was", "were"):
            return True
    return False
