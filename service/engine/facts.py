"""Judging what a statement says somebody is: by role and by name, against the facts that the record gives of the same entity."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import another_one
from service.engine.compare.words import WordRelation, is_generic_person, relate
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.doers import does_so
from service.engine.happenings import judge_event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, denying, opened, told_by, verdict_of
from service.engine.persons import doubt_of, held_still, is_over, left_post, name_of, unresolved, wrong_name
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.recorded import RoleFact, with_owner
from service.engine.same_role import FORMER, apart, compare_role, of_another_people, said_in
from service.engine.successions import FOLLOWING
from service.engine.vocabulary.closed_class import INDEFINITE
from service.engine.vocabulary.demonyms import COUNTRIES
from service.engine.vocabulary.occupations import NOT_OCCUPATIONS, OFFICES_OF_PLACES, ONE_WAY, SINGLED_OUT, STANDING_FIRST
from service.engine.vocabulary.offices import ONE_AT_A_TIME

_WHILE = frozenset("before until after during under from".split())  # "was mayor before Lund": what one was then is no rival of what one is
_ROLE_ORDER = {Relation.EQUAL: 0, Relation.INSIDE: 1, Relation.OVERLAPPING: 2, Relation.DISJOINT: 3, Relation.OPPOSITE: 4, Relation.ABSENT: 5}
_SEVERAL = frozenset(("minister", "ambassador"))  # offices of places of which there are several at a time


def judge_role(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What somebody is said to be against the roles on record: the same, a part of one, or another of the same sort."""
    assert p.agent is not None
    assert p.complement is not None
    stated = with_owner(p)
    if "formerly" in p.adverbs and not FORMER & set(stated.mods):
        stated = stated._replace(mods=("former", *stated.mods))  # "used to be a driver"
    doubt = doubt_of(p.agent, resolver)
    entity = p.agent.entity
    if (not entity or entity.startswith("~")) and p.agent.name:
        holder = _holder(stated, corpus)
        if doubt is not None and (holder is None or holder.entity == doubt.entity):
            facts = corpus.facts.roles_of(doubt.entity)
            if any(compare_role(stated, f, corpus) in (Relation.EQUAL, Relation.INSIDE) for f in facts):
                return [wrong_name(p.agent, doubt.entity, corpus, facts[0].line)._replace(firm=True)]
        several = stated.determiner in INDEFINITE  # "a member of the council" is one of several
        of_one = not several and (stated.of is not None or stated.possessor is not None or _single(stated))
        if holder is not None and not p.negated and of_one:
            return [wrong_name(p.agent, holder.entity, corpus, holder.line)]
        return unresolved(p.agent, resolver, Kind.ROLE)
    facts = _fullest([f for f in corpus.facts.roles_of(entity) if not is_generic_person(f.role.head)])
    titled = p.origin == "title" and stated.head in OFFICES_OF_PLACES and stated.head not in _SEVERAL and not stated.mods
    holder = _holder(stated, corpus) if _held_by_one(stated) or titled or stated.head in ONE_AT_A_TIME and _is_the_post(p, stated) else None
    if holder is not None and "most" not in stated.mods and (stated.of or stated.possessor) is None and not _unqualified(holder.role, stated):
        holder = None
    if (
        holder is not None
        and entity in corpus.table.known
        and holder.entity != entity
        and not p.negated
        and not any(compare_role(stated, f, corpus) in (Relation.EQUAL, Relation.INSIDE) for f in facts)
    ):
        return [wrong_name(p.agent, holder.entity, corpus, holder.line)]
    if not p.negated and (turned := _turned(p.agent, stated, corpus)) is not None:
        said, recorded = _role_in(sentence, stated), _role_in(corpus.lines[turned.line].sentence, turned.role)
        text = f"The record gives {name_of(corpus, turned.entity)} as {recorded}, not the other way round."
        return [Finding(Verdict.CONTRADICTED, Kind.ROLE, Relation.DISJOINT, stated.first, stated.last, text, said, recorded, corpus.lines[turned.line])]
    if (sole := _sole_holder(p, stated, facts, corpus)) is not None:
        return [wrong_name(p.agent, sole.entity, corpus, sole.line)]
    of_others = not p.negated and any(of_another_people(stated, f, corpus) and relate(stated.head, f.role.head, "n") >= WordRelation.SYNONYM for f in facts)
    if not facts or not of_others and (is_generic_person(stated.head) or stated.head in NOT_OCCUPATIONS):
        found = judge_event(p, sentence, resolver, corpus)
        return [finding._replace(apart=True) for finding in found] if p.origin == "title" else found  # nor does likeness of the rest of the line
    compared = sorted(((compare_role(stated, fact, corpus), fact) for fact in facts), key=lambda item: _ROLE_ORDER[item[0]])
    relation, fact = compared[0]
    if relation is Relation.OVERLAPPING and (held := held_still(p, stated, facts, corpus)) is not None:
        relation, fact = Relation.DISJOINT, held
    then = p.past and (bool(p.dates) or any(preposition in _WHILE for preposition, _ in p.obliques))
    if relation is Relation.DISJOINT and (p.mood != "asserted" or then):
        return judge_event(p, sentence, resolver, corpus)  # what somebody could be is no rival of what he is
    if relation is Relation.DISJOINT and not p.negated and (line := does_so(entity, stated, corpus)) is not None:
        return [told_by(line, Kind.ROLE, p.first, p.last, borne_out=True)]
    if relation is Relation.DISJOINT and "formerly" in p.adverbs and FORMER & set(fact.role.mods):
        relation = Relation.ABSENT  # who "used to be a teacher" may have been a nurse, too
    if relation is Relation.OVERLAPPING and _of_others(stated, fact, corpus):
        first, last, said = stated.first, stated.last, _role_in(sentence, stated)
        text = f"The record gives {name_of(corpus, entity)} as {_role_in(corpus.lines[fact.line].sentence, fact.role)}, which does not settle {said}."
        return [Finding(Verdict.UNKNOWN, Kind.ROLE, relation, first, last, text, said, line=corpus.lines[fact.line], reason=Reason.NOT_MENTIONED)]
    if relation in (Relation.ABSENT, Relation.OVERLAPPING):
        return [finding._replace(apart=True) for finding in judge_event(p, sentence, resolver, corpus)]  # likeness of words makes nobody anything
    if relation in (Relation.EQUAL, Relation.INSIDE) and is_over(p, stated, fact, facts, corpus):
        relation = Relation.DISJOINT
    whose = stated.of or stated.possessor
    if p.negated and "longer" in p.adverbs and whose is not None and not (fact.role.of or fact.role.possessor):
        return [finding._replace(apart=True) for finding in judge_event(p, sentence, resolver, corpus)]  # a striker need not be one of that club
    over = p.negated and "longer" in p.adverbs and (bool(FORMER & set(fact.role.mods)) or left_post(entity, corpus) is not None)
    if over and relation in (Relation.EQUAL, Relation.INSIDE):
        relation = Relation.EQUAL  # "is no longer the mayor" of the former mayor
    elif fact.negated != p.negated:
        relation = {Relation.EQUAL: Relation.OPPOSITE, Relation.INSIDE: Relation.OPPOSITE, Relation.DISJOINT: Relation.ABSENT}[relation]
        if relation is Relation.ABSENT and p.negated:
            relation = Relation.EQUAL
    if relation in (Relation.EQUAL, Relation.INSIDE) and not p.negated and (p.predicate in ("remain", "stay") or "still" in p.adverbs):
        left = left_post(entity, corpus)
        if left is not None:  # "remains the minister's adviser" of one who resigned
            text = f"The record says the opposite: {left.evidence.text}"
            return [Finding(Verdict.CONTRADICTED, Kind.ROLE, Relation.OPPOSITE, stated.first, stated.last, text, _role_in(sentence, stated), line=left)]
    verdict = verdict_of(relation)
    recorded = _role_in(corpus.lines[fact.line].sentence, fact.role)
    said = _role_in(sentence, stated)
    told = _article_of(corpus.lines[fact.line].sentence, fact.role) + recorded
    text = f"The record gives {name_of(corpus, entity)} as {told}" + (
        "." if verdict is Verdict.CONSISTENT else f"; the statement says {'not ' if p.negated else ''}{_article_of(sentence, stated)}{said}."
    )
    if p.negated and verdict is Verdict.CONTRADICTED and not over:
        text = denying(corpus.lines[fact.line])
    extra = judge_event(p, sentence, resolver, corpus) if verdict is Verdict.CONSISTENT and (p.obliques or p.dates) else []
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


def judge_succession(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Falk succeeded Dahl": against who the record has after whom in an office; none where it tells of neither."""
    if p.predicate not in FOLLOWING or p.agent is None or p.patient is None or p.dates:
        return []
    told = corpus.facts.succession(p.agent.entity, p.patient.entity) if p.agent.entity and p.patient.entity else None
    if told is None or p.agent.entity == p.patient.entity:
        return []
    agrees = (told.later == p.agent.entity) != p.negated
    line, later, earlier = corpus.lines[told.line], name_of(corpus, told.later), name_of(corpus, told.earlier)
    relation = Relation.EQUAL if agrees else Relation.OPPOSITE
    return [Finding(verdict_of(relation), Kind.EVENT, relation, p.first, p.last, f"The record has {later} after {earlier}.", line=line)._replace(firm=True)]


def _turned(who: Mention, stated: Mention, corpus: Corpus) -> RoleFact | None:
    """Where the record has it the other way round: the pupil of one who is said to be his pupil."""
    owner = stated.possessor or stated.of
    if stated.head not in ONE_WAY or owner is None or not who.entity or not owner.entity:
        return None
    for fact in corpus.facts.roles_of(owner.entity):
        theirs = fact.role.possessor or fact.role.of
        if fact.role.head == stated.head and not fact.negated and theirs is not None and theirs.entity == who.entity:
            return fact
    return None


def _fullest(facts: Sequence[RoleFact]) -> list[RoleFact]:
    """The roles without those that say less than another of the same noun: "an official" beside "an official of Hamas"."""
    owned = {f.role.head for f in facts if f.role.of is not None or f.role.possessor is not None}
    return [f for f in facts if f.role.of is not None or f.role.possessor is not None or f.role.mods or f.role.head not in owned]


def of_that_post(findings: list[Finding], p: Proposition) -> list[Finding]:
    """The findings of a proposition; that somebody is something is open where a line has that of others, or has him in another post."""
    what, who = p.complement, p.agent
    if p.predicate != "be" or what is None or what.name or p.negated or who is None or not is_known(who):
        return findings
    return [_of_whom(f, who, with_owner(p), aside=p.origin == "apposition") for f in findings]


def _of_whom(f: Finding, who: Mention, stated: Mention, *, aside: bool) -> Finding:
    line = f.line
    if aside and f.verdict is Verdict.UNKNOWN and f.kind is Kind.EVENT and not (f.line is not None and f.line.kind is not None):
        return f._replace(near=(), apart=True)  # likeness of words makes nobody anything
    if f.verdict is not Verdict.CONSISTENT or f.kind is not Kind.EVENT or line is None or line.kind is not None:
        return f
    told = [e.proposition for e in line.events if e.predicate == "be" and e.proposition.complement is not None and not e.proposition.negated]
    posts = [q.complement for q in told if q.complement is not None and q.agent is not None and q.agent.entity == who.entity]
    if who.entity not in line.entities and any(q.complement is not None and q.complement.head == stated.head for q in told):
        return opened(f, "The record has this of another one.")
    if posts and all(_another_post(stated, post, line, aside=aside) for post in posts):
        return opened(f, f"The record gives another post: {line.evidence.text}")
    return f


def _another_post(stated: Mention, post: Mention, line: Line, *, aside: bool) -> bool:
    mine, theirs = stated.of or stated.possessor, post.of or post.possessor
    if apart(mine, theirs) or stated.head == post.head and another_one(mine, theirs):
        return True
    if not aside or stated.head in line.terms or all(mod in line.lows for mod in stated.mods):
        return False  # "the first trapped worker" of a line on the first to be pulled up
    return relate(stated.head, post.head, "n") < WordRelation.SYNONYM


def _held_by_one(stated: Mention) -> bool:
    """Whether one only can be what is stated: "the oldest", "the mayor of Tarn", "the governor"."""
    if "most" in stated.mods:
        return True
    if stated.determiner != "the":
        return False
    if stated.head in SINGLED_OUT or not STANDING_FIRST.isdisjoint(stated.mods):
        return True
    return (stated.of or stated.possessor) is not None or stated.head in OFFICES_OF_PLACES and (bool(stated.mods) or stated.head not in _SEVERAL)


def _is_the_post(p: Proposition, stated: Mention) -> bool:
    """Whether somebody is said to hold now what one only holds at a time: "the bank's manager", "the police chief"."""
    if p.predicate != "be" or p.past or p.mood != "asserted":
        return False
    return stated.possessor is not None or stated.determiner == "the" and bool(stated.mods)


def _of_others(stated: Mention, fact: RoleFact, corpus: Corpus) -> bool:
    """Whether the same role is said to be somebody else's: a spokeswoman, but for whom the line does not name."""
    owner, line = stated.possessor or stated.of, corpus.lines[fact.line]
    if apart(owner, fact.role.possessor or fact.role.of):
        return True
    if owner is None or owner.plural or owner.quantity is not None or relate(stated.head, fact.role.head, "n") < WordRelation.SYNONYM:
        return False
    return owner.entity not in line.entities if owner.entity else bool(owner.name) and not said_in(owner, line)


def _holder(stated: Mention, corpus: Corpus) -> RoleFact | None:
    nouns = [noun for noun in corpus.facts.nouns() if relate(stated.head, noun, "n") >= WordRelation.SYNONYM]
    over = FORMER.isdisjoint(stated.mods)
    facts = [f for f in corpus.facts.held_as(nouns) if not f.negated and FORMER.isdisjoint(f.role.mods) == over]
    holders = [f for f in facts if compare_role(stated, f, corpus) is Relation.EQUAL]
    return holders[0] if len({f.entity for f in holders}) == 1 else None


def _sole_holder(p: Proposition, stated: Mention, facts: Sequence[RoleFact], corpus: Corpus) -> RoleFact | None:
    """Who else is "the prosecutor" of a text that has one, where the one stated is nothing like it; None where that is left open."""
    assert p.agent is not None
    if corpus.curated or p.negated or p.past or p.predicate != "be" or stated.determiner != "the" or stated.mods or (stated.of or stated.possessor) is not None:
        return None
    known = corpus.table.known.get(p.agent.entity)
    holder = _holder(stated, corpus) if known is not None and known.kind == "person" and not is_generic_person(stated.head) else None
    if holder is None or holder.entity == p.agent.entity or holder.role.determiner != "the" or (holder.role.of or holder.role.possessor) is not None:
        return None
    return None if holder.role.mods or any(_may_be_so(compare_role(stated, fact, corpus), fact) for fact in facts) else holder


def _may_be_so(relation: Relation, fact: RoleFact) -> bool:
    """Whether a role leaves room for the stated one; somebody's lawyer is not the prosecutor, though both are lawyers."""
    return relation in (Relation.EQUAL, Relation.INSIDE) or relation is Relation.OVERLAPPING and fact.role.possessor is None


def _unqualified(held: Mention, stated: Mention) -> bool:
    """Whether the office on record is of nothing else than the one stated: "the prime minister", not "the British prime minister"."""
    owner = held.of or held.possessor
    town = owner is not None and bool(owner.name) and owner.name.lower() not in COUNTRIES  # of a town's mayors a report names its own
    return (owner is None or town) and set(held.mods) <= set(stated.mods)


def _single(stated: Mention) -> bool:
    return stated.determiner == "the"


def _article_of(sentence: Sentence, role: Mention) -> str:
    """The article that a role has in its sentence, with a blank behind it; "" where it has none."""
    low = sentence.words[role.first].low
    return f"{low} " if low in ("a", "an", "the") and role.first + 1 < role.last else ""


def _role_in(sentence: Sentence, role: Mention) -> str:
    """A role as its sentence has it, without the article before it."""
    owner = role.of or role.possessor
    words = sentence.words[role.first : max(role.last, owner.last if owner is not None else 0)]
    while len(words) > 1 and words[0].tag == "D":
        words = words[1:]
    text = ""
    for word in words:
        text += {"": " ", "-": "-"}.get(word.join, "") + word.text
    return text.strip(" ,")
