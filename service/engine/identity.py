"""Judging that two mentions are one: "the captain is Jonas Brandt", "Trufanova's mother, Irina Tatti"; and what looks like it and tells a nation or a party."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.facts import judge_role
from service.engine.happenings import judge_event
from service.engine.lexicon import is_common
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding
from service.engine.persons import name_of, unresolved, wrong_name
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.relatives import judge_kin
from service.engine.vocabulary.demonyms import COUNTRIES, DEMONYMS, PEOPLE_OF, PEOPLES
from service.engine.vocabulary.kinship import FORMER, RELATIONS


def judge_identity(p: Proposition, described: Mention, named: Mention, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """Two mentions that are said to be one: "Trufanova's mother, Irina Tatti", "the captain is Jonas Brandt"; "is a Liberal" names nobody."""
    if p.complement is not None and p.complement.name and p.complement.determiner in ("a", "an"):
        return judge_event(p, sentence, resolver, corpus)
    if named.name and described.name and not described.entity and named.entity:
        described, named = named, described
    if not named.name and described.name:
        described, named = named, described
    if described.head in RELATIONS and (described.possessor or described.of) is not None:
        return judge_kin(p._replace(agent=named, complement=described), resolver, corpus)
    a, b = described.entity, named.entity
    if _is_of_a_people(named):
        return judge_event(p, sentence, resolver, corpus)  # "is Danish", "is a Liberal": that tells the nation or the party, not the name
    if not b and _of_somewhere_else(described, corpus):
        return unresolved(named, resolver, Kind.NAME)
    if a in corpus.table.known and corpus.table.known[a].kind == "person" and named.hint != "person" and not b and is_common(named.name.lower()):
        return judge_event(p, sentence, resolver, corpus)  # "the Great's Tomb" is nobody's other name
    if a.startswith("a:") and a != b:
        return unresolved(named, resolver, Kind.NAME)  # no name of his is on record
    if a and b and a != b and not p.negated and _was_that(described, a, corpus):
        return judge_role(p._replace(agent=named, complement=described, others=()), sentence, resolver, corpus)
    if a and b and not a.startswith("~"):
        same = a == b
        agrees = same != p.negated
        relation = Relation.EQUAL if agrees else Relation.DISJOINT
        if agrees:
            line = next(corpus.lines_of(a), None)
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
        return [wrong_name(named, a, corpus, None)._replace(firm=not described.name)]
    if a and not b and not a.startswith("~") and named.name and not p.negated:
        return [wrong_name(named, a, corpus, None)._replace(firm=not described.name)]
    if described.head and names_person(described.head) and not described.name:
        return judge_role(p._replace(agent=named, complement=described, others=()), sentence, resolver, corpus)
    return judge_event(p, sentence, resolver, corpus)


def _was_that(described: Mention, entity: str, corpus: Corpus) -> bool:
    """Whether the record has somebody only as a former one of what is described now: "Elmstad's mayor" of the former mayor."""
    if described.name or not FORMER.isdisjoint(described.mods):
        return False
    alike = [f for f in corpus.facts.roles_of(entity) if f.role.head == described.head]
    return bool(alike) and all(not FORMER.isdisjoint(f.role.mods) for f in alike)


def _is_of_a_people(named: Mention) -> bool:
    words = named.name.lower().split("-")
    return bool(named.name) and (named.determiner in ("a", "an") or all(word in DEMONYMS or word in PEOPLES for word in words))


def _of_somewhere_else(described: Mention, corpus: Corpus) -> bool:
    """Whether somebody is described by an owner of whom the record has nothing: "the president of Norway" is not the president of the bank."""
    owner = described.of or described.possessor
    if owner is None or not owner.name or owner.entity:
        return False
    name = owner.name.lower()
    people = PEOPLE_OF.get(COUNTRIES.get(name, ""), frozenset())
    return corpus.spelt.isdisjoint(name.split()) and corpus.spelt.isdisjoint(people)


def naming(p: Proposition) -> tuple[Mention, Mention] | None:
    """ "Her son is called Mateo": the one named and the name, where that is all it says."""
    if p.predicate == "be" and p.agent is not None and p.agent.head == "name" and p.complement is not None and p.complement.name:
        owner = p.agent.possessor or p.agent.of
        return (owner, p.complement) if owner is not None and not p.agent.mods else None
    if p.predicate not in ("name", "call", "title") or p.patient is None or p.agent is not None:
        return None
    given = next((m for m in p.others if m.name), None)
    return (p.patient, given) if given is not None else None
