"""Judging what a statement says somebody is: age, role, kinship, name. Each against the facts that the record gives of the same entity."""

from __future__ import annotations

from dataclasses import replace

from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus, RoleFact, age_of
from service.engine.discourse import Resolver
from service.engine.entities import Found, Match
from service.engine.happenings import judge_event
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import Finding, verdict_of
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.vocabulary.kinship import RELATIONS, SINGLE
from service.engine.vocabulary.occupations import NOT_OCCUPATIONS


def name_of(corpus: Corpus, entity: str) -> str:
    """An entity's name for people."""
    known = corpus.table.known.get(entity)
    if known is not None and known.display:
        return known.display
    if entity.startswith("a:"):
        _, word, of = entity.split(":", 2)
        return f"{name_of(corpus, of)}'s {word}"
    return entity.lstrip("~")


def unresolved(mention: Mention, resolver: Resolver, kind: Kind) -> list[Finding]:
    """The finding for a part whose subject nobody on record is."""
    found = resolver.doubts.get(mention.name)
    reason = Reason.AMBIGUOUS if found is not None and found.rivals else Reason.NOT_MENTIONED
    who = mention.name or "what the statement speaks of"
    return [Finding(Verdict.UNKNOWN, kind, Relation.ABSENT, mention.first, mention.last, f"The record does not mention {who}.", reason=reason)]


def doubt_of(mention: Mention, resolver: Resolver) -> Found | None:
    """Whose surname the mention bears in another given name, if anybody's."""
    found = resolver.doubts.get(mention.name)
    return found if found is not None and found.match is Match.CONFLICT else None


def wrong_name(mention: Mention, entity: str, corpus: Corpus, line: int | None) -> Finding:
    """The finding that somebody on record bears another name than the statement gives."""
    right = name_of(corpus, entity)
    source = corpus.lines[line] if line is not None and line >= 0 else None
    return Finding(
        Verdict.CONTRADICTED,
        Kind.NAME,
        Relation.DISJOINT,
        mention.first,
        mention.last,
        f"The record names {right}; the statement says {mention.name or mention.head}.",
        mention.name or mention.head,
        right,
        source,
        correction=right,
    )


# -- age -------------------------------------------------------------------------------------------------------------------------------


def judge_age(p: Proposition, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """An age against those on record for the same entity; another given name with the recorded age is a wrong name."""
    said = age_of(p)
    assert said is not None
    assert p.agent is not None
    stated = replace(said, unit="year")
    subject = p.agent
    holders = [m.quantity for m in (p.complement, *(m for _, m in p.obliques)) if m is not None and m.quantity is not None]
    mention = p.age or holders[0]
    doubt = doubt_of(subject, resolver)
    entity = subject.entity or (doubt.entity if doubt else "")
    facts = [fact for fact in corpus.ages if fact.entity == entity]
    if not facts and not doubt:
        facts = [f for f in corpus.ages if entity.startswith("~") and _described_as(corpus, f.entity, entity[1:])]
    if not facts:
        if not entity:
            return unresolved(subject, resolver, Kind.AGE)
        text = f"The record does not give the age of {name_of(corpus, entity)}."
        return [Finding(Verdict.UNKNOWN, Kind.AGE, Relation.ABSENT, mention.first, mention.last, text, stated, reason=Reason.NOT_MENTIONED)]
    compared = [(compare_quantities(stated, fact.quantity).relation, fact) for fact in facts]
    compared.sort(key=lambda item: verdict_of(item[0]) is not Verdict.CONSISTENT)
    relation, fact = compared[0]
    if p.negated:
        relation = {Relation.EQUAL: Relation.OPPOSITE, Relation.INSIDE: Relation.OPPOSITE, Relation.DISJOINT: Relation.EQUAL}.get(relation, relation)
    if doubt:
        if verdict_of(relation) is Verdict.CONSISTENT:
            return [wrong_name(subject, entity, corpus, fact.line)]
        return unresolved(subject, resolver, Kind.AGE)
    who = name_of(corpus, fact.entity)
    verdict = verdict_of(relation)
    text = f"The record gives {who}'s age as {describe(replace(fact.quantity, unit=None))}" + (
        f"; the statement says {describe(replace(stated, unit=None))}." if verdict is not Verdict.CONSISTENT else "."
    )
    correction = describe(replace(fact.quantity, unit=None)) if verdict is Verdict.CONTRADICTED else None
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


def judge_age_order(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "A is (20 years) older than B": by the ages on record; nothing where either is not."""
    assert p.agent is not None
    other = next(m for preposition, m in p.obliques if preposition == "than")
    way = next((1 if w.low in ("older", "elder") else -1 for w in sentence.words if w.low in ("older", "elder", "younger")), 0)
    ages = [next((f for f in corpus.ages if f.entity == m.entity and f.quantity.point is not None), None) for m in (p.agent, other)]
    if not way:
        return []
    if ages[0] is None or ages[1] is None:
        text = "The record does not give both ages."
        return [Finding(Verdict.UNKNOWN, Kind.AGE, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED)]
    gap = (ages[0].quantity.low - ages[1].quantity.low) * way
    stated = next((q.quantity for q in sentence.quantities if q.first >= p.first and q.form in ("duration", "age", "cardinal")), None)
    relation = Relation.EQUAL if gap > 0 else Relation.DISJOINT
    if stated is not None and gap > 0:
        relation = compare_quantities(replace(stated, unit="year"), Quantity(gap, gap, unit="year")).relation
    if p.negated:
        relation = {Relation.EQUAL: Relation.OPPOSITE, Relation.INSIDE: Relation.OPPOSITE, Relation.DISJOINT: Relation.EQUAL}.get(relation, relation)
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
            f"{abs(gap):g}" if stated is not None and relation is Relation.DISJOINT else None,
        )
    ]


def _described_as(corpus: Corpus, entity: str, head: str) -> bool:
    known = corpus.table.known.get(entity)
    return known is not None and any(relate(head, noun, "n") >= WordRelation.NARROWER for noun, _ in known.described)


# -- kinship ---------------------------------------------------------------------------------------------------------------------------


def judge_kin(p: Proposition, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """ "A is B's mother": against every relation on record between the two, then against who else is B's mother."""
    assert p.agent is not None
    assert p.complement is not None
    word = p.complement.head
    owner = p.complement.possessor or p.complement.of
    assert owner is not None
    kind, gender = RELATIONS[word]
    a, b = p.agent.entity, owner.entity
    first, last = p.complement.first, p.complement.last
    if a and b:
        found = corpus.table.between(a, b)
        said = [k for k in found if k.relation == kind and (gender is None or corpus.table.gender(a) in (None, gender))]
        hit = said or found
        if hit:
            line = corpus.lines[hit[0].source] if 0 <= hit[0].source < len(corpus.lines) else None
            right = hit[0].word or hit[0].relation
            agrees = bool(said) != p.negated
            text = f"The record gives {name_of(corpus, a)} as the {right if not said else word} of {name_of(corpus, b)}"
            text += "." if agrees else f"; the statement says {'not ' if p.negated else ''}{word}."
            relation = Relation.EQUAL if agrees else Relation.DISJOINT
            return [Finding(verdict_of(relation), Kind.RELATION, relation, first, last, text, word, right, line, None, None if agrees else right)]
    if b:
        others = [k for k in corpus.table.relatives(word, b) if k.a != a]
        doubt = doubt_of(p.agent, resolver)
        if others and (p.agent.name or a) and not p.negated and ((kind, gender) in SINGLE or doubt is not None or (len(others) == 1 and not a)):
            return [wrong_name(p.agent, others[0].a, corpus, others[0].source)]
    if not a:
        return unresolved(p.agent, resolver, Kind.RELATION)
    text = f"The record does not say how {name_of(corpus, a)} and {name_of(corpus, b) if b else owner.name or owner.head} are related."
    return [Finding(Verdict.UNKNOWN, Kind.RELATION, Relation.ABSENT, first, last, text, word, reason=Reason.NOT_MENTIONED)]


def judge_having(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "She has a son": whether the record knows of one."""
    assert p.patient is not None
    owner = p.agent.entity if p.agent is not None else ""
    relatives = corpus.table.relatives(p.patient.head, owner) if owner else []
    if not relatives:
        return [
            Finding(
                Verdict.UNKNOWN,
                Kind.RELATION,
                Relation.ABSENT,
                p.first,
                p.last,
                f"The record does not say whether there is a {p.patient.head}.",
                reason=Reason.NOT_MENTIONED,
            )
        ]
    relation = Relation.OPPOSITE if p.negated else Relation.EQUAL
    text = f"The record gives {name_of(corpus, relatives[0].a)} as the {p.patient.head} of {name_of(corpus, owner)}."
    line = corpus.lines[relatives[0].source] if 0 <= relatives[0].source < len(corpus.lines) else None
    return [Finding(verdict_of(relation), Kind.RELATION, relation, p.first, p.last, text, p.patient.head, p.patient.head, line)]


# -- identity --------------------------------------------------------------------------------------------------------------------------


def judge_identity(p: Proposition, described: Mention, named: Mention, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """Two mentions that are said to be one: "Trufanova's mother, Irina Tatti", "the captain is Jonas Brandt"."""
    if named.name and described.name and not described.entity and named.entity:
        described, named = named, described
    if not named.name and described.name:
        described, named = named, described
    if described.head in RELATIONS and (described.possessor or described.of) is not None:
        return judge_kin(p._replace(agent=named, complement=described), resolver, corpus)
    a, b = described.entity, named.entity
    if a and b and not a.startswith("~"):
        same = a == b
        agrees = same != p.negated
        relation = Relation.EQUAL if agrees else Relation.DISJOINT
        if agrees:
            line = next((line for line in corpus.lines if a in line.entities), None)
            return [
                Finding(
                    Verdict.CONSISTENT,
                    Kind.NAME,
                    relation,
                    named.first,
                    named.last,
                    f"The record names {name_of(corpus, a)}.",
                    named.name,
                    name_of(corpus, a),
                    line,
                )
            ]
        return [wrong_name(named, a, corpus, None)]
    if a and not b and not a.startswith("~") and named.name and not p.negated:
        return [wrong_name(named, a, corpus, None)]
    if described.head and names_person(described.head) and not described.name:
        return judge_role(p._replace(agent=named, complement=described, others=()), sentence, resolver, corpus)
    return judge_event(p, sentence, resolver, corpus)


# -- role ------------------------------------------------------------------------------------------------------------------------------


def judge_role(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What somebody is said to be against the roles on record: the same, a part of one, or another of the same sort."""
    assert p.agent is not None
    assert p.complement is not None
    stated = p.complement
    doubt = doubt_of(p.agent, resolver)
    entity = p.agent.entity
    if (not entity or entity.startswith("~")) and p.agent.name:
        holder = _holder(stated, corpus)
        if doubt is not None and (holder is None or holder.entity == doubt.entity):
            facts = [f for f in corpus.roles if f.entity == doubt.entity]
            if any(_compare_role(stated, f, corpus) in (Relation.EQUAL, Relation.INSIDE) for f in facts):
                return [wrong_name(p.agent, doubt.entity, corpus, facts[0].line)]
        if holder is not None and not p.negated and (stated.of is not None or stated.possessor is not None or _single(stated)):
            return [wrong_name(p.agent, holder.entity, corpus, holder.line)]
        return unresolved(p.agent, resolver, Kind.ROLE)
    facts = [f for f in corpus.roles if f.entity == entity and not is_generic_person(f.role.head)]
    holder = _holder(stated, corpus) if "most" in stated.mods or stated.determiner == "the" and (stated.of or stated.possessor) is not None else None
    if (
        holder is not None
        and entity in corpus.table.known
        and holder.entity != entity
        and not p.negated
        and not any(_compare_role(stated, f, corpus) in (Relation.EQUAL, Relation.INSIDE) for f in facts)
    ):
        return [wrong_name(p.agent, holder.entity, corpus, holder.line)]
    if not facts or is_generic_person(stated.head) or stated.head in NOT_OCCUPATIONS:
        return judge_event(p, sentence, resolver, corpus)
    compared = sorted(((_compare_role(stated, fact, corpus), fact) for fact in facts), key=lambda item: _ROLE_ORDER[item[0]])
    relation, fact = compared[0]
    if relation in (Relation.ABSENT, Relation.OVERLAPPING):
        return judge_event(p, sentence, resolver, corpus)
    if fact.negated != p.negated:
        relation = {Relation.EQUAL: Relation.OPPOSITE, Relation.INSIDE: Relation.OPPOSITE, Relation.DISJOINT: Relation.ABSENT}[relation]
        if relation is Relation.ABSENT and p.negated:
            relation = Relation.EQUAL
    verdict = verdict_of(relation)
    recorded = _role_text(fact.role, corpus)
    said = _role_text(stated, corpus)
    text = f"The record gives {name_of(corpus, entity)} as {recorded}" + (
        "." if verdict is Verdict.CONSISTENT else f"; the statement says {'not ' if p.negated else ''}{said}."
    )
    extra = judge_event(p, sentence, resolver, corpus) if verdict is Verdict.CONSISTENT and p.obliques else []
    finding = Finding(
        verdict,
        Kind.ROLE,
        relation,
        stated.first,
        stated.last,
        text,
        said,
        recorded,
        corpus.lines[fact.line],
        None if verdict is not Verdict.UNKNOWN else Reason.NOT_MENTIONED,
        recorded if verdict is Verdict.CONTRADICTED else None,
    )
    return [finding, *(e for e in extra if e.verdict is not Verdict.CONSISTENT)]


_ROLE_ORDER = {Relation.EQUAL: 0, Relation.INSIDE: 1, Relation.OVERLAPPING: 2, Relation.DISJOINT: 3, Relation.OPPOSITE: 4, Relation.ABSENT: 5}


def _compare_role(stated: Mention, fact: RoleFact, corpus: Corpus) -> Relation:
    recorded = fact.role
    relation = relate(stated.head, recorded.head, "n")
    line = corpus.lines[fact.line]
    if relation < WordRelation.BROADER:
        if recorded.head in NOT_OCCUPATIONS or {"former", "ex", "retired", "future", "good", "bad"} & set(stated.mods):
            return Relation.ABSENT
        return Relation.OVERLAPPING if relation is WordRelation.NARROWER else Relation.DISJOINT
    described = {m for known in [corpus.table.known.get(fact.entity)] if known is not None for _, mods in known.described for m in mods}
    if {"former", "ex", "retired", "future"} & set(stated.mods) and not {"former", "ex", "retired", "future"} & set(recorded.mods):
        return Relation.OVERLAPPING
    missing = [m for m in stated.mods if m not in line.terms and m not in described and not any(relate(m, t) >= WordRelation.BROADER for t in line.terms)]
    spare = [m for m in recorded.mods if m not in stated.mods]
    mine, theirs = stated.possessor or stated.of, recorded.possessor or recorded.of
    if mine is not None and theirs is not None and mine.entity and theirs.entity and mine.entity != theirs.entity and mine.entity not in line.entities:
        return Relation.DISJOINT
    if missing:
        return Relation.DISJOINT if spare and relation >= WordRelation.SYNONYM else Relation.OVERLAPPING
    if mine is not None and mine.entity and mine.entity not in line.entities:
        return Relation.OVERLAPPING
    return Relation.EQUAL if relation >= WordRelation.SYNONYM else Relation.INSIDE


def _holder(stated: Mention, corpus: Corpus) -> RoleFact | None:
    holders = [f for f in corpus.roles if not f.negated and _compare_role(stated, f, corpus) is Relation.EQUAL]
    return holders[0] if len({f.entity for f in holders}) == 1 else None


def _single(stated: Mention) -> bool:
    return stated.determiner == "the"


def _role_text(role: Mention, corpus: Corpus) -> str:
    owner = role.possessor or role.of
    words = " ".join((*role.mods, role.head))
    if owner is None:
        return words
    name = name_of(corpus, owner.entity) if owner.entity else owner.name or owner.head
    return f"{words} of {name}"
