"""Which bodies somebody belongs to: "Lina Dorsey of the Greens", "the National Party of Prime Minister Hallam", "the Greens' leader, Tomas Reyle".

The table of entities keeps whose member, leader or deputy somebody is called; here that is learned from phrases and asked for. Parties exclude each other:
who is of one is not of another.
"""

from __future__ import annotations

from service.engine.compare.families import families
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.entities import EntityTable
from service.engine.known import Known
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding, not_mentioned
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.collectives import LEADING, PARTIES
from service.engine.vocabulary.demonyms import PEOPLES

_SINGLED_OUT = frozenset("most first last only former founding youngest oldest eldest".split())


def judge_membership(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "Is a member of the Greens", "belongs to the Greens" -> a finding by the bodies that the record has somebody of; none where it has none."""
    if p.agent is not None and p.patient is not None and "lead" in families(p.predicate):
        return _led(p, p.agent, p.patient, corpus)
    if p.predicate == "be" and p.complement is not None and (found := _of_a_party(p, p.complement, corpus)):
        return found
    who, body = _claimed(p)
    if p.complement is not None and not _SINGLED_OUT.isdisjoint(p.complement.mods):
        return []  # which of its members somebody is, is more than that
    known = corpus.table.known.get(who.entity) if who is not None else None
    if who is None or body is None or known is None or known.kind != "person" or body.entity not in corpus.table.known:
        return []
    own = bodies_of(known, corpus.table)
    line = _line_of(who.entity, body.entity if body.entity in own else next(iter(own), ""), corpus)
    if line is None:
        return []
    if p.complement is not None and any(relate(mod, term) is WordRelation.OPPOSITE for mod in p.complement.mods for term in line.terms):
        return []  # what sort of member: "a non-permanent member"
    if body.entity in own and p.dates and not line.sentence.dates:
        first, last = p.dates[0].first, p.dates[0].last
        return [not_mentioned(Kind.DATE, first, last, apart=True)]  # since when he is of it, the line does not tell
    if body.entity in own:
        return [_finding(body, not p.negated, line, f"The record has {name_of(corpus, who.entity)} of {name_of(corpus, body.entity)}")]
    if _is_party(corpus.table.known[body.entity]) and any(_is_party(corpus.table.known[one]) for one in own):
        return [_finding(body, p.negated, line, f"The record has {name_of(corpus, who.entity)} of another party")]
    return []


def _of_a_party(p: Proposition, what: Mention, corpus: Corpus) -> list[Finding]:
    """ "Is a Republican", against the party that the record has somebody of: who is a Democrat is none."""
    mine, who = _party_in(what), p.agent
    if not mine or who is None or who.entity not in corpus.table.known or corpus.table.known[who.entity].kind not in ("person", "") or p.dates:
        return []
    for line in corpus.lines_of(who.entity, _LINES):
        told = [q for q in line.sentence.propositions if q.predicate == "be" and q.agent is not None and q.agent.entity == who.entity and not q.negated]
        theirs = next((party for q in told if q.complement is not None and (party := _party_in(q.complement))), "")
        if theirs and (theirs != mine or what.name):  # of "a Liberal senator" the senator is to be looked at
            return [_finding(what, (theirs == mine) != p.negated, line, f"The record tells of which party {name_of(corpus, who.entity)} is")]
    return []


def _party_in(m: Mention) -> str:
    """The party whose people a noun phrase is of: "a Republican", "a Liberal senator"; "" for any other, and for a former one."""
    if m.plural or m.possessor is not None or not _FORMER.isdisjoint(m.mods):
        return ""
    words = [m.name.lower()] if m.name else [*m.mods, *m.titles]
    return next((party for word in words if (party := PEOPLES.get(word, "")).endswith(" Party") or (party := word + "s") in PARTIES), "")


_FORMER = frozenset(("former", "ex", "onetime", "lifelong"))
_LINES = 64  # about one person that are looked through


def _led(p: Proposition, who: Mention, body: Mention, corpus: Corpus) -> list[Finding]:
    """ "Heads the association", of the one who is called its president."""
    known = corpus.table.known.get(who.entity)
    if known is None or known.kind != "person" or body.entity not in corpus.table.known or p.dates or p.obliques:
        return []
    office = next((noun for noun, owner in known.owned.items() if owner == body.entity and noun in LEADING), "")
    line = _line_of(who.entity, body.entity, corpus)
    if not office or line is None:
        return []
    return [_finding(body, not p.negated, line, f"The record has {name_of(corpus, who.entity)} as {office} of {name_of(corpus, body.entity)}")]


def bodies_of(known: Known, table: EntityTable) -> list[str]:
    """The ids of the bodies that somebody is said to be of, the first on record first."""
    return list(dict.fromkeys(owner for owner in known.owned.values() if owner in table.known and table.known[owner].kind in ("organization", "")))


def _claimed(p: Proposition) -> tuple[Mention | None, Mention | None]:
    """Who is said to belong to what."""
    if p.predicate == "be" and p.complement is not None and p.complement.head == "member" and not p.complement.plural:
        return p.agent, p.complement.of or p.complement.possessor
    return (p.patient, p.agent) if p.predicate == "own" else (None, None)


def _line_of(who: str, body: str, corpus: Corpus) -> Line | None:
    number = next(corpus.postings.both("e:" + who, "e:" + body), None) if body else None
    return corpus.lines[number] if number is not None else None


def _is_party(known: Known) -> bool:
    words = known.display.lower().split()
    if not words or words[-1] == "union" and any(word.endswith("s'") for word in words):
        return False  # "the Nurses' Union" is no party
    return not PARTIES.isdisjoint((words[-1], *(head for head, _ in known.described)))


def _finding(body: Mention, agrees: bool, line: Line, told: str) -> Finding:
    verdict = Verdict.CONSISTENT if agrees else Verdict.CONTRADICTED
    relation = Relation.EQUAL if agrees else Relation.DISJOINT
    return Finding(verdict, Kind.ROLE, relation, body.first, body.last, f"{told}: {line.evidence.text}", body.name or body.head, line=line)
