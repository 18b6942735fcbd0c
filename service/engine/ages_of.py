"""Judging ages: of people and things, and who is older."""

from __future__ import annotations

from dataclasses import replace

from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.lines_of_evidence import has_word
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding, denying, verdict_of
from service.engine.persons import doubt_of, name_of, unresolved, wrong_name
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.recorded import AgeFact, age_of, who_by_age
from service.engine.vocabulary.units import DURATIONS

_DENIED = {Relation.EQUAL: Relation.OPPOSITE, Relation.INSIDE: Relation.OPPOSITE, Relation.DISJOINT: Relation.EQUAL}  # what it comes to when denied


def in_years(age: Quantity) -> Quantity:
    """An age with its unit: years, unless it is written with another one ("18 months old", "two decades older")."""
    return age if age.unit in DURATIONS else replace(age, unit="year")


def judge_age(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """An age against those on record for the same entity; another given name with the recorded age is a wrong name."""
    said = age_of(p)
    assert said is not None
    assert p.agent is not None
    stated = in_years(said)
    subject = p.agent
    holders = [m.quantity for m in (p.complement, *(m for _, m in p.obliques)) if m is not None and m.quantity is not None]
    mention = p.age or holders[0]
    doubt = doubt_of(subject, resolver)
    entity = subject.entity or (doubt.entity if doubt else "")
    facts = corpus.facts.ages_of(entity)
    if not facts and not doubt and entity.startswith("~"):
        facts = corpus.facts.ages_of(*corpus.table.described_as(entity[1:]))
    if not facts and not doubt and who_by_age(subject).startswith("?"):
        facts = _of_the_unnamed(p, sentence, corpus)
    if not facts:
        if not entity:
            return unresolved(subject, resolver, Kind.AGE)
        text = f"The record does not give the age of {name_of(corpus, entity)}."
        return [Finding(Verdict.UNKNOWN, Kind.AGE, Relation.ABSENT, mention.first, mention.last, text, stated, reason=Reason.NOT_MENTIONED)]
    compared = [(compare_quantities(stated, fact.quantity).relation, fact) for fact in facts]
    compared.sort(key=lambda item: verdict_of(item[0]) is not Verdict.CONSISTENT)
    relation, fact = compared[0]
    if p.negated:
        relation = _DENIED.get(relation, relation)
    if p.dates and verdict_of(relation) is Verdict.CONSISTENT and not corpus.lines[fact.line].sentence.dates:
        relation = Relation.OVERLAPPING  # how old somebody is does not tell how old he was then
    if doubt:
        if verdict_of(relation) is Verdict.CONSISTENT:
            return [wrong_name(subject, entity, corpus, fact.line)._replace(firm=True)]
        return unresolved(subject, resolver, Kind.AGE)
    who = name_of(corpus, fact.entity)
    verdict = verdict_of(relation)
    text = f"The record gives {who}'s age as {describe(replace(fact.quantity, unit=None))}" + (
        f"; the statement says {describe(replace(stated, unit=None) if stated.unit == 'year' else stated)}." if verdict is not Verdict.CONSISTENT else "."
    )
    if p.negated and verdict is Verdict.CONTRADICTED:
        text = denying(corpus.lines[fact.line])
    correction = describe(replace(fact.quantity, unit=None)) if verdict is Verdict.CONTRADICTED and stated.unit == "year" else None
    return [
        Finding(
            verdict,
            Kind.AGE,
            relation,
            mention.first,
            mention.last,
            text,
            stated,
            fact.quantity,
            corpus.lines[fact.line],
            Reason.FINER_THAN_RECORD if verdict is Verdict.UNKNOWN else None,
            correction,
        )
    ]


def _of_the_unnamed(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[AgeFact]:
    """The age of the one person without a name whom a noun fits, where all that the statement says of him is in that line; none where there are several."""
    assert p.agent is not None
    facts = corpus.facts.ages_of(*[key for key in corpus.facts.unnamed() if relate(p.agent.head, key[1:], "n") >= WordRelation.BROADER])
    if len({fact.line for fact in facts}) != 1:
        return []
    line = corpus.lines[facts[0].line]
    told = {*p.agent.mods, *(q.predicate for q in sentence.propositions if q.predicate != "be" and q.at >= 0 and q.mood == "asserted")}
    borne_out = all(has_word(line, word, WordRelation.BROADER) for word in told)
    return facts if borne_out and (told or p.agent.determiner == "the") else []


def judge_order_in_age(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "A is (20 years) older than B", "is the younger of the two brothers"; nothing for what puts nobody in an order of age."""
    if p.predicate == "be" and p.agent is not None and any(preposition == "than" for preposition, _ in p.obliques) and (found := _order(p, sentence, corpus)):
        return found
    ranked = _of_two_siblings(p, sentence, corpus)
    return _order(ranked, sentence, corpus) if ranked is not None else []


def _order(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """By the ages on record; nothing where the words give no order."""
    assert p.agent is not None
    other = next(m for preposition, m in p.obliques if preposition == "than")
    at, way = next(((i, 1 if w.low != "younger" else -1) for i, w in enumerate(sentence.words) if w.low in _RANKED), (0, 0))
    ages = [next((f for f in corpus.facts.ages_of(m.entity) if f.quantity.point is not None), None) for m in (p.agent, other)]
    if not way:
        return []
    measured = any(q.last == at for q in sentence.quantities)
    if (ages[0] is None or ages[1] is None) and not measured and (told := _by_kinship(p, other.entity, way, corpus)) is not None:
        return [told]
    if ages[0] is None or ages[1] is None:
        text = "The record does not give both ages."
        return [Finding(Verdict.UNKNOWN, Kind.AGE, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED)]
    gap = (ages[0].quantity.low - ages[1].quantity.low) * way
    stated = next((q.quantity for q in sentence.quantities if q.last == at and q.form in ("duration", "age", "cardinal")), None)
    relation = Relation.EQUAL if gap > 0 else Relation.DISJOINT
    if stated is not None and gap > 0:
        relation = compare_quantities(in_years(stated), Quantity(gap, gap, unit="year")).relation
    if p.negated:
        relation = _DENIED.get(relation, relation)
    first, second = (name_of(corpus, a.entity) for a in ages if a is not None)
    text = f"The record gives {first}'s age as {ages[0].quantity.low:g} and {second}'s as {ages[1].quantity.low:g}: {abs(gap):g} years apart."
    return [
        Finding(
            verdict_of(relation),
            Kind.AGE,
            relation,
            p.first,
            p.last,
            text,
            stated,
            Quantity(abs(gap), abs(gap), unit="year"),
            corpus.lines[ages[0].line],
            Reason.FINER_THAN_RECORD if verdict_of(relation) is Verdict.UNKNOWN else None,
            f"{abs(gap):g}" if stated is not None and relation is Relation.DISJOINT and in_years(stated).unit == "year" else None,
        )
    ]


def _of_two_siblings(p: Proposition, sentence: Sentence, corpus: Corpus) -> Proposition | None:
    """ "Karim is the younger of the two brothers": is younger than his brother, where the record knows of one; None for anything else."""
    what = p.complement
    if p.predicate != "be" or p.agent is None or what is None or sentence.words[what.head_at].low not in _RANKED or what.determiner != "the":
        return None
    brothers = [kin.a for word in ("brother", "sister") for kin in corpus.table.relatives(word, p.agent.entity)] if p.agent.entity else []
    if len(set(brothers)) != 1 or what.of is None or what.of.quantity is not None and what.of.quantity.quantity.point != 2:
        return None
    other = Mention(what.first, what.last, "", what.head_at, entity=brothers[0])
    return p._replace(complement=None, obliques=(*p.obliques, ("than", other)))


_RANKED = frozenset(("older", "elder", "younger"))


_OLDER = {"parent": "older", "grandparent": "older", "child": "younger", "grandchild": "younger"}


def _by_kinship(p: Proposition, other: str, way: int, corpus: Corpus) -> Finding | None:
    """Who is older of two siblings of whom the record says which is the younger, or of a mother and her son; None where it does not."""
    assert p.agent is not None
    found = [(k, rank) for k in corpus.table.between(p.agent.entity, other) if (rank := k.rank if k.relation == "sibling" else _OLDER.get(k.relation, ""))]
    kin, rank = next(((k, rank) for k, rank in found if rank in ("older", "younger")), (None, ""))
    if kin is None:
        return None
    verdict = Verdict.CONSISTENT if (rank == ("older" if way > 0 else "younger")) != p.negated else Verdict.CONTRADICTED
    text = f"The record gives {name_of(corpus, kin.a)} as the {kin.rank} {kin.word or kin.relation} of {name_of(corpus, kin.b)}.".replace("  ", " ")
    line = corpus.line_at(kin.source)
    relation = Relation.INSIDE if verdict is Verdict.CONSISTENT else Relation.DISJOINT
    return Finding(verdict, Kind.AGE, relation, p.first, p.last, text, line=line)
