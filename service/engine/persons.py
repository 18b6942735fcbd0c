"""Whom a part is about: names for people, offices that they have left, and what to say where nobody on record is meant or one under another name."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.known import Found, Match
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parted import CALLINGS
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition
from service.engine.recorded import RoleFact
from service.engine.same_role import FORMER, compare_role


def name_of(corpus: Corpus, entity: str) -> str:
    """An entity's name for people."""
    known = corpus.table.known.get(entity)
    if known is not None and known.display:
        return known.display
    if entity.startswith("a:"):
        _, word, of = entity.split(":", 2)
        if of.startswith("#"):
            return f"the {word}"  # who came in without a name
        return f"{name_of(corpus, of)}'s {word}"
    return f"the {entity[1:]}" if entity.startswith("?") else entity.lstrip("~")


def unresolved(mention: Mention, resolver: Resolver, kind: Kind) -> list[Finding]:
    """The finding for a part whose subject nobody on record is."""
    found = resolver.doubts.get(mention.name)
    reason = Reason.AMBIGUOUS if found is not None and found.rivals else Reason.NOT_MENTIONED
    who = mention.name or "what the statement speaks of"
    return [Finding(Verdict.UNKNOWN, kind, Relation.ABSENT, mention.first, mention.last, f"The record does not mention {who}.", reason=reason)]


# after these nobody has his post any more
_LEAVING = frozenset("resign fire sack retire abdicate overthrow kill".split())


def left_post(entity: str, corpus: Corpus) -> Line | None:
    """The line that says that somebody gave up or lost his post; None where none does."""
    for line in corpus.lines_of(entity):
        for event in line.events:
            p = event.proposition
            who = {m.entity for m in (p.agent, p.patient) if m is not None}
            his = p.patient is None or p.patient.entity in (entity, "") or p.patient.head in CALLINGS and not p.patient.name
            if his and entity in who and p.past and not p.negated and p.mood == "asserted" and not event.families.isdisjoint(_LEAVING):
                return line
    return None


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


def is_over(p: Proposition, stated: Mention, fact: RoleFact, facts: Sequence[RoleFact], corpus: Corpus) -> bool:
    """Whether somebody is said to be now what the record only has him as a former one of: "is the mayor" of the former mayor."""
    if p.past or p.negated or p.origin != "main" or not FORMER & set(fact.role.mods) or FORMER & set(stated.mods) or p.predicate != "be":
        return False
    alike = [f for f in facts if compare_role(stated, f, corpus) in (Relation.EQUAL, Relation.INSIDE)]
    return all(FORMER & set(f.role.mods) for f in alike)


def held_still(p: Proposition, stated: Mention, facts: Sequence[RoleFact], corpus: Corpus) -> RoleFact | None:
    """The office that the record has somebody in who is said to be a former holder of it; None where it does not tell that he is in it, or that he left one."""
    if p.past or p.negated or _BYGONE.isdisjoint(stated.mods):
        return None
    now = stated._replace(mods=tuple([mod for mod in stated.mods if mod not in _BYGONE]), determiner="the")
    alike = [f for f in facts if not f.negated and compare_role(now, f, corpus) in (Relation.EQUAL, Relation.INSIDE)]
    if not alike or not all(_is_now(f, corpus) for f in alike) or left_post(facts[0].entity, corpus) is not None:
        return None
    return alike[0]


_BYGONE = frozenset(("former", "ex"))


def _is_now(fact: RoleFact, corpus: Corpus) -> bool:
    """Whether a line has somebody in an office outright: "is the mayor", "Moe, the mayor"; not "was the mayor", nor "a longtime mayor who died"."""
    if FORMER & set(fact.role.mods):
        return False
    line = corpus.lines[fact.line]
    told = [p for p in line.sentence.propositions if p.complement is not None and p.complement.first == fact.role.first]
    return not any(p.past or p.negated or "formerly" in p.adverbs for p in told)
