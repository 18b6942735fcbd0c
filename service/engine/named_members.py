"""Groups all of whose members the record names: who is one of "the three freed hostages", and how old they are.

Where a record tells of three by name that they were freed, and a statement speaks of the three who were, the three are these: nobody else is one of them, and
"none of them is over 60" is worked out from their ages.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from service.engine.compare.quantities import quantity_relation
from service.engine.corpus import Corpus
from service.engine.fates_told import Fate, amounts_to
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Relation, Verdict
from service.engine.parts import AGREES, Finding, verdict_of
from service.engine.persons import name_of
from service.engine.portions import EVERY, NOTHING, Portion, portion_of
from service.engine.postings import FEW_LINES
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.recorded import age_of
from service.engine.vocabulary.ages import TOGETHER
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.fates import BEING, DONE, LASTING

_FIGURES = 2  # in a sentence that adds up ages: how many they are, and how old together
_MOST = 12  # named members of a group that is gone through


class Members(NamedTuple):
    """The ids of those whom the record names as such, with the line of each; ``all`` where they are as many as the group is said to be."""

    lines: dict[str, Line]
    all: bool


def members_of(group: Mention, many: float | None, corpus: Corpus) -> Members | None:
    """Whom the record names of a group that is called by what became of it: "the three freed Thais"; None where it is not called so, or nobody is named."""
    if group.name or group.possessor is not None or len(corpus.lines) > FEW_LINES:
        return None
    state = next((state_of(word) for word in (*group.mods, group.head) if state_of(word)), "")
    if not state:
        return None
    fates: dict[str, list[Fate]] = {}
    for fate in corpus.roll.everyone():
        fates.setdefault(fate.who.entity, []).append(fate)
    met = {who: own for who, own in ((who, _as_told(own, state)) for who, own in fates.items()) if own is not None and corpus.table.kind(who) in ("person", "")}
    known = {who: corpus.lines[fate.line] for who, fate in met.items() if all(_fits(who, mod, state, corpus) for mod in group.mods)}
    return Members(known, many is not None and len(known) == len(met) == many) if 0 < len(known) <= _MOST else None


def state_of(word: str) -> str:
    """The state of those who are called by a word: "freed", "rescued"; "" for any other word."""
    return BEING.get(word) or DONE.get(word) or ""


def _as_told(fates: list[Fate], state: str) -> Fate | None:
    if state in LASTING:
        return fates[-1] if amounts_to(fates[-1].state, state) else None
    return next((fate for fate in fates if amounts_to(fate.state, state)), None)



def _fits(who: str, mod: str, state: str, corpus: Corpus) -> bool:
    """Whether a line about somebody has a word before the noun, or the country of which it is the people."""
    if state_of(mod) == state:
        return True
    keys = [mod, *([f"e:{land}"] if (land := corpus.table.of_modifier(mod)) and mod in DEMONYMS else [])]
    return any(next(corpus.postings.both("e:" + who, key), None) is not None for key in keys)


# -- one of them ------------------------------------------------------------------------------------------------------------------------


def judge_one_of_them(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Was one of the three freed hostages" -> a finding where the record names all three; none for anything else."""
    group = _whose_one(p)
    who = p.agent
    if group is None or who is None or not is_known(who) or not who.name or corpus.table.kind(who.entity) not in ("person", ""):
        return []
    number = group.whole if group.whole is not None else group.quantity
    members = members_of(group, number.quantity.point if number is not None else None, corpus)
    if members is None or not members.all:
        return []
    one = who.entity in members.lines
    line = members.lines[who.entity] if one else next(iter(members.lines.values()))
    names = ", ".join(name_of(corpus, entity) for entity in members.lines)
    verdict, relation = (Verdict.CONSISTENT, Relation.EQUAL) if one != p.negated else (Verdict.CONTRADICTED, Relation.DISJOINT)
    return [Finding(verdict, Kind.STATUS, relation, group.first, group.last, f"The record names them: {names}.", line=line, firm=True)]


def _whose_one(p: Proposition) -> Mention | None:
    """The group of which a proposition makes somebody one, where it says how many they are."""
    if p.predicate != "be" or p.mood != "asserted" or p.speaker is not None or p.dates or p.governed:
        return None
    among = next((m for preposition, m in p.obliques if preposition == "among" and m.determiner == "the" and m.quantity is not None), None)
    if among is not None:
        return among if p.complement is None and not among.partitive else None
    what = p.complement
    if what is None or p.obliques or not what.partitive or what.whole is None or what.quantity is None or what.quantity.quantity.point != 1:
        return None
    return what


# -- their ages -------------------------------------------------------------------------------------------------------------------------


def judge_ages_of_them(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "None of the three freed hostages is over 60" -> a finding by the ages of those whom the record names; none where they do not settle it."""
    who = p.agent
    if p.predicate != "be" or p.mood != "asserted" or who is None or who.name or p.complement is None or p.complement.head or p.obliques or p.dates:
        return []
    stated = _age(p)
    portion = portion_of(p, "agent", who, sentence) if stated is not None else None
    if stated is None or portion is None or not portion.scoped:
        return []
    many = portion.whole or (who.quantity.quantity if who.quantity is not None and not who.partitive else None)
    members = members_of(who, many.point if many is not None else None, corpus)
    ages = {one: fact for one in members.lines if (fact := next(iter(corpus.facts.ages_of(one)), None)) is not None} if members is not None else {}
    if members is None or not ages:
        return []
    fit = [one for one, fact in ages.items() if quantity_relation(stated, fact.quantity) in AGREES]
    unfit = [one for one, fact in ages.items() if quantity_relation(stated, fact.quantity) is Relation.DISJOINT]
    whole = members.all and len(fit) + len(unfit) == len(members.lines)
    verdict = _verdict(portion, len(fit), len(unfit), whole)
    if verdict is None:
        return []
    told = ", ".join(f"{name_of(corpus, one)} is {fact.quantity.low:g}" for one, fact in ages.items())
    line = corpus.lines[ages[(fit or unfit)[0]].line]
    relation = Relation.INSIDE if verdict is Verdict.CONSISTENT else Relation.DISJOINT
    return [Finding(verdict, Kind.AGE, relation, p.complement.first, p.complement.last, f"By the record {told}.", stated, line=line, firm=True)]


def judge_ages_together(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "The three freed hostages have a combined age of 151" -> a finding by the sum of their ages; none where they are not all on record."""
    if p.mood != "asserted" or p.negated or p.speaker is not None or len(sentence.quantities) != _FIGURES:
        return []
    lows = {word.low for word in sentence.words}
    if lows.isdisjoint(TOGETHER) or lows.isdisjoint(("age", "ages", "old")):
        return []
    group = next((m for m in sentence.mentions if m.quantity is not None and m.plural and m.determiner in ("the", "all")), None)
    told = next((q for q in sentence.quantities if group is not None and q is not group.quantity and q.form in ("age", "cardinal", "duration")), None)
    if group is None or group.quantity is None or told is None or p.first > told.first:
        return []
    members = members_of(group, group.quantity.quantity.point, corpus)
    ages = [fact for one in members.lines for fact in corpus.facts.ages_of(one)[:1] if fact.quantity.point is not None] if members is not None else []
    if members is None or not members.all or len(ages) != len(members.lines):
        return []
    total = sum([fact.quantity.low for fact in ages])
    relation = quantity_relation(replace(told.quantity, unit=None), Quantity(total, total))
    text = f"By the record {' + '.join(f'{fact.quantity.low:g}' for fact in ages)} = {total:g}."
    correction = f"{total:g}" if verdict_of(relation) is Verdict.CONTRADICTED else None
    line = corpus.lines[ages[0].line]
    return [Finding(verdict_of(relation), Kind.AGE, relation, told.first, told.last, text, told.quantity, line=line, correction=correction, firm=True)]


def _age(p: Proposition) -> Quantity | None:
    if (told := age_of(p)) is not None:
        return told
    what = p.complement.quantity if p.complement is not None else None
    return what.quantity if what is not None and what.form == "cardinal" and what.quantity.unit is None else None


def _verdict(portion: Portion, fit: int, unfit: int, whole: bool) -> Verdict | None:
    """What so many who are of that age and so many who are not make of all, none or some of them."""
    denied = portion.proposition.negated
    if portion.share == NOTHING or portion.share == EVERY:
        against = fit if (portion.share == NOTHING) != denied else unfit
        return Verdict.CONTRADICTED if against else Verdict.CONSISTENT if whole else None
    if portion.part is None or denied or not whole:
        return None
    relation = quantity_relation(portion.part, Quantity(fit, fit))
    return Verdict.CONSISTENT if relation in AGREES else Verdict.CONTRADICTED if relation is Relation.DISJOINT else None
