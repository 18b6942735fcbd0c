"""Lines that have the words of a statement and tell another thing: what is only demanded, another one of a sort, another one to whom it was done."""

from __future__ import annotations

from service.engine.compare.events import EventMatch
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.lexicon import ancestors, senses, verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition, is_known
from service.engine.slots import LIGHT_VERBS, participants
from service.engine.vocabulary.kinship import RELATIONS

_GETTING = frozenset("get have receive obtain win earn achieve secure take".split())
_ASKING = frozenset("demand want seek ask request call apply hope wait fight campaign need crave push press plead beg petition sue offer promise".split())
_OTHERS = frozenset("another other others second different further elsewhere else".split())
_REFUSING = frozenset("refuse reject decline deny rebuff veto block spurn".split())
_GONE = frozenset("dead gone extinct lost destroyed missing over dry empty".split())
MURDERING = frozenset("murder assassinate slay lynch massacre execute poison strangle".split())
_VIOLENT = frozenset(
    "murder assassinate slay lynch massacre execute poison strangle kill shoot stab attack bomb gun knife killer murderer assassin homicide assault beat "
    "murdered assassinated assassination killing shooting stabbing gunman attacker crime slaughter".split()
)


def no_witness(match: EventMatch, p: Proposition) -> bool:
    """Whether a line that agrees in its words bears nothing out for what it tells of them."""
    told = match.proposition
    if p.negated:
        return False
    if told is None:
        return _of_another(p, match.line) or _unlike(p, match.line)
    if _asked_for_there(p, match.line) or _unlike(p, match.line):
        return True
    if p.predicate == "dismiss" and p.patient is not None and (p.patient.hint == "person" or names_person(p.patient.head)) and told.predicate in _REFUSING:
        return True  # "refused to take off": nobody was dismissed by that
    return _only_asked_for(told, p) or _of_another(p, match.line) or _of_one_by_name(told, p, match.line) or _no_more(told, p) or _not_his(told, p)


def not_murdered(p: Proposition, line: Line) -> bool:
    """Whether it is a murder that is stated, and the line has no more than a death."""
    return p.predicate in MURDERING and not p.negated and _VIOLENT.isdisjoint(line.terms)


def _only_asked_for(told: Proposition, p: Proposition) -> bool:
    """Whether somebody is said to have what the line only lets him ask for: "have got higher pay" of who demands it."""
    return p.predicate in _GETTING and told.predicate in _ASKING and p.mood == "asserted"


def _asked_for_there(p: Proposition, line: Line) -> bool:
    """Whether all that a line has of what somebody is said to have got is that it is demanded."""
    what = p.patient
    if p.predicate not in _GETTING or p.mood != "asserted" or what is None or what.name or not what.head:
        return False
    having = [e for e in line.events if any(role in ("patient", "for:") and m.head == what.head for role, m in e.cast)]
    return bool(having) and all(e.predicate in _ASKING or e.predicate in _STRIKING for e in having)


_STRIKING = frozenset("strike protest demonstrate march rally walk".split())


def _unlike(p: Proposition, line: Line) -> bool:
    """Whether there is said to be something of which the line has neither the noun, nor one that says as much, nor its verb."""
    if p.predicate != "be" or "there" not in p.adverbs or p.complement is not None or p.adjectives or p.agent is None or p.agent.determiner not in ("a", "an"):
        return False
    noun, verbs = p.agent.head, verbs_of(p.agent.head)
    return not any(term in verbs or relate(noun, term, "n") >= WordRelation.BROADER and not _only_by_verb(noun, term) for term in line.terms)


def _only_by_verb(noun: str, term: str) -> bool:
    """Whether two words are alike only as deeds, in a family of verbs: a storm is no strike."""
    return noun != term and set(senses(noun, "n")).isdisjoint(ancestors(term, "n"))


def _of_another(p: Proposition, line: Line) -> bool:
    """Whether the statement has another one of a sort, and the line tells of no two: "ordered them from another maker"."""
    cast = [m for _, m in participants(p) if m.determiner == "another" and not m.pronoun]
    return bool(cast) and _OTHERS.isdisjoint(line.lows)


def _of_one_by_name(told: Proposition, p: Proposition, line: Line) -> bool:
    """Whether it is done to people of a sort, and in the line to one by name of whom it does not say that he is of it: "the classmates were expelled"."""
    mine, theirs = p.patient, told.patient
    if p.predicate in LIGHT_VERBS or p.agent is not None or mine is None or theirs is None or mine.name or mine.pronoun or is_known(mine):
        return False
    if not is_known(theirs) or not names_person(mine.head) or is_generic_person(mine.head) or mine.quantity is not None or mine.partitive:
        return False
    if theirs.hint not in ("person", "") or relate(mine.head, theirs.head, "n") > WordRelation.NONE or not _elsewhere(mine, theirs, line):
        return False
    return not any(e.predicate == "be" and _says(e.proposition, theirs, mine.head) for e in line.events)


def _not_his(told: Proposition, p: Proposition) -> bool:
    """Whether somebody is said to have relatives, and the line lets him do something to such people: "pulled two children from a car"."""
    return p.predicate == "have" and p.patient is not None and p.patient.head in RELATIONS and told.predicate not in LIGHT_VERBS | _KINDRED


_KINDRED = frozenset("leave bear raise survive adopt live marry rear bring lose bury love divorce wed expect support".split())


def _elsewhere(mine: Mention, theirs: Mention, line: Line) -> bool:
    """Whether a line has the noun for others than the one by name."""
    told = [m for m in line.sentence.mentions if m.head == mine.head]
    return bool(told) and all(m.entity != theirs.entity and not m.name for m in told)


def _says(q: Proposition, who: Mention, noun: str) -> bool:
    what = q.complement
    return what is not None and q.agent is not None and q.agent.entity == who.entity and relate(noun, what.head, "n") >= WordRelation.BROADER


def _no_more(told: Proposition, p: Proposition) -> bool:
    """Whether there is said to be what the line says is dead or gone: "there are still fish"."""
    there = p.predicate == "be" and "there" in p.adverbs and p.complement is None and not p.adjectives
    return there and any(lemma in _GONE for lemma, _ in told.adjectives)
