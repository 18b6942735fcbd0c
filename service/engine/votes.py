"""Judging what a statement says of a vote by its tally on record: how many for, against or in all, by how many, whether all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.compare.quantities import compare_quantities, describe
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Quantity, Relation, Verdict
from service.engine.parts import Finding, verdict_of
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence, behind, is_known
from service.engine.retrieve import candidates
from service.engine.same_event import one_predicate
from service.engine.slots import participants, slots_of
from service.engine.tallies import Tally, tallies_in
from service.engine.vocabulary.attitudes import MATTERS
from service.engine.vocabulary.frames import BODIES
from service.engine.vocabulary.votes import BALLOTS, IN_FAVOUR, OPPOSED, PASSING, UNANIMOUS, VOTERS

_TEXT = 80  # lines of a text of which every tally is looked at

_ALL, _NOT_ALL = frozenset("all every each both".split()), frozenset(("not all", "most", "some"))


class _Claim(NamedTuple):
    """``what`` is ayes, noes, cast, margin, result, unanimous or divided."""

    what: str
    number: Quantity | None
    first: int
    last: int
    against: float = 0.0  # of a result


def judge_vote(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition on how a vote went -> a finding by the tally on record of the same vote; none where there is no such."""
    claim = _claim(p, sentence)
    if claim is None or p.mood not in ("asserted", "according") or _of_a_camp(p):
        return []
    lines = candidates(slots_of(p, sentence.words), sentence.words, corpus)
    if len(corpus.lines) <= _TEXT:
        lines = [*lines, *(line for line in corpus.lines if line.tallies and line not in lines)]
    for line in lines:
        for tally in line.tallies:
            decided = claim.what != "margin" or any(_so_decided(p, event.proposition) for event in line.events)
            if decided and not _of_another_body(p, line) and (_same_vote(p, line) or _only_vote(p, line, corpus)):
                found = _finding(claim, tally, line)
                if claim.what == "result" and found.verdict is Verdict.CONSISTENT and _turned_out_otherwise(p, tally, line):
                    return []  # rejected by as many votes as it is said to have been approved by
                return [found]
    return []


def _of_another_body(p: Proposition, line: Line) -> bool:
    """Whether deputies are counted in the statement, and a line has the vote of a body that has delegates: a congress, members, shareholders."""
    voters = next((m.head for m in _nested(p.agent) if m.head in VOTERS), "")
    return voters in _LAWMAKERS and not line.lows.isdisjoint(_OTHER_BODIES) and line.lows.isdisjoint(_LAWMAKING)


_LAWMAKERS = frozenset("deputy lawmaker legislator senator".split())
_LAWMAKING = frozenset("parliament senate house assembly chamber legislature deputies lawmakers senators deputy lawmaker".split())
_OTHER_BODIES = frozenset("congress convention conference union members shareholders delegates council board jury".split())


def _turned_out_otherwise(p: Proposition, tally: Tally, line: Line) -> bool:
    """Whether the clause that has the tally tells of the contrary decision."""
    told = [event for event in line.events if 0 <= event.proposition.at < tally.first and not event.proposition.negated]
    last = max(told, key=lambda event: event.proposition.at, default=None)
    return last is not None and relate(p.predicate, last.predicate, "v") is WordRelation.OPPOSITE


def _of_a_camp(p: Proposition) -> bool:
    """Whether it counts the votes of one side alone, "two members of the coalition": the tally is of all."""
    of = p.agent.of if p.agent is not None else None
    return of is not None and (of.head in _CAMPS or not _CAMPS.isdisjoint(of.name.lower().split()))


_CAMPS = frozenset("coalition opposition party bloc alliance faction government majority minority caucus group".split())


def _so_decided(p: Proposition, told: Proposition) -> bool:
    """Whether the line tells of the very deciding: "passed by four votes" of what was voted for."""
    return one_predicate(p, told) or told.predicate == "vote" and p.predicate in PASSING


# -- what is claimed ------------------------------------------------------------------------------------------------------------------------


def _claim(p: Proposition, sentence: Sentence) -> _Claim | None:
    if not p.negated and (p.predicate in PASSING or p.predicate in OPPOSED or p.predicate == "vote"):
        told = next(iter(tallies_in(sentence)), None)
        if told is not None:
            return _Claim("result", Quantity(told.ayes, told.ayes), told.first, told.last, told.noes)
    claim = _claimed(p, sentence)
    return None if claim is not None and _is_scored(p, sentence) else claim


def _is_scored(p: Proposition, sentence: Sentence) -> bool:
    """Whether it tells of points won or goals made."""
    return any(q.form == "score" for q in sentence.quantities) or any(m.quantity is not None and m.quantity.form == "score" for _, m in participants(p))


def _claimed(p: Proposition, sentence: Sentence) -> _Claim | None:
    """What is claimed of those who voted, or of the votes."""
    if any(lemma in UNANIMOUS for lemma, _ in p.adjectives) or not UNANIMOUS.isdisjoint(p.adverbs):
        return _Claim("divided" if p.negated else "unanimous", None, p.first, p.last)
    if p.negated:
        return None
    margin = behind(p, "by") or (p.agent if _ballots(p.agent) else None)
    counted = next((m for m in _nested(margin) if _ballots(m)), None)
    if counted is not None and counted.quantity is not None and len(sentence.quantities) == 1:
        return _Claim("margin", counted.quantity.quantity, counted.first, counted.last)
    way = _way(p)
    voters = next((m for m in _nested(p.agent) if m.head in VOTERS), None) if way else None
    if voters is None:
        return None
    if voters.determiner in _ALL or voters.determiner in _NOT_ALL:
        return _of_all(voters, way)
    found: QuantityMention | None = voters.quantity
    if found is None or found.form != "cardinal" or voters.whole is not None and p.predicate != "dissent":
        return None
    return _Claim(way, found.quantity, found.first, found.last)


def _of_all(voters: Mention, way: str) -> _Claim | None:
    """ "All members backed it" is unanimous; "not every member" divided."""
    if way != "ayes" or voters.determiner not in _ALL and voters.determiner != "not all":
        return None
    return _Claim("unanimous" if voters.determiner in _ALL else "divided", None, voters.first, voters.last)


def _way(p: Proposition) -> str:
    """Whether those in a clause voted for, against, or at all; "" where it is of no vote."""
    if p.predicate == "vote" and p.governed and "against" not in p.adverbs:
        return "ayes"  # "voted to sell the mill"
    if p.predicate != "vote":
        return "noes" if p.predicate in OPPOSED or p.predicate == "dissent" else "ayes" if p.predicate in IN_FAVOUR else _CAST.get(p.predicate, "")
    leads = {preposition for preposition, _ in p.obliques} | {*p.adverbs}
    if "against" in leads:
        return "noes"
    return "ayes" if "for" in leads or any(m.head in ("favor", "favour") for _, m in p.obliques) else "cast"


_CAST = {"take_part": "cast"}


def _ballots(mention: Mention | None) -> bool:
    return mention is not None and mention.head in BALLOTS and mention.quantity is not None


def _nested(mention: Mention | None) -> Iterator[Mention]:
    while mention is not None:
        yield mention
        mention = mention.of


# -- the same vote ----------------------------------------------------------------------------------------------------------------------


def _same_vote(p: Proposition, line: Line) -> bool:
    """Whether what was voted on, and the body that voted, are in the line as far as the statement names them."""
    told = [m for role, m in participants(p) for m in (*_nested(m), *([m.possessor] if m.possessor is not None else []))]
    voters = not VOTERS.isdisjoint(line.terms)  # "parliament approved it" of what lawmakers voted for
    told = [m for m in told if not (voters and m.head in BODIES and not m.name)] or told
    told = [m for m in told if m.head and not m.pronoun and m.head not in VOTERS | BALLOTS | {"margin", "majority", "total", "favor", "favour"}]
    wanted = [governed.predicate for governed in p.governed]
    if any(not any(relate(verb, event.predicate, "v") >= WordRelation.BROADER for event in line.events) for verb in wanted):
        return False
    return all(_in(m, line) for m in told) if told or wanted else False


def _only_vote(p: Proposition, line: Line, corpus: Corpus) -> bool:
    """Whether a line has the only tally of a short text, and the statement names nothing but the matter, which a text need not say again: "the deal"."""
    if p.governed or len(corpus.lines) > _TEXT or any(other.tallies for other in corpus.lines if other is not line):
        return False
    told = [m for _, m in participants(p) if m.head and not m.pronoun and m.head not in VOTERS | BALLOTS | BODIES | {"margin", "majority", "favor", "favour"}]
    return all(m.head in MATTERS and m.of is None and m.possessor is None for m in told)


def _in(mention: Mention, line: Line) -> bool:
    if is_known(mention):
        return mention.entity in line.entities
    return any(relate(mention.head, term, "n") >= WordRelation.BROADER for term in line.terms)


def _finding(claim: _Claim, tally: Tally, line: Line) -> Finding:
    told = f"{tally.ayes:g} to {tally.noes:g}"
    if claim.number is None:
        agrees = (tally.noes == 0) == (claim.what == "unanimous")
        relation = Relation.EQUAL if agrees else Relation.OPPOSITE
        text = f"The record has the vote as {told}: {line.evidence.text}"
        return Finding(Verdict.CONSISTENT if agrees else Verdict.CONTRADICTED, Kind.COUNT, relation, claim.first, claim.last, text, line=line)
    if claim.what == "result":
        agrees = (claim.number.low, claim.against) == (tally.ayes, tally.noes)
        text = f"The record has the vote as {told}: {line.evidence.text}"
        relation = Relation.EQUAL if agrees else Relation.DISJOINT
        correction = None if agrees else told
        return Finding(verdict_of(relation), Kind.COUNT, relation, claim.first, claim.last, text, line=line, correction=correction)
    value = {"ayes": tally.ayes, "noes": tally.noes, "cast": tally.cast, "margin": tally.margin}[claim.what]
    recorded = Quantity(value, value)
    relation = compare_quantities(claim.number, recorded).relation
    verdict = verdict_of(relation)
    working = {"cast": f"{tally.ayes:g} + {tally.noes:g} = {value:g}", "margin": f"{tally.ayes:g} - {tally.noes:g} = {value:g}"}.get(claim.what, told)
    text = f"The record has the vote as {working}: {line.evidence.text}"
    correction = describe(recorded) if verdict is Verdict.CONTRADICTED else None
    return Finding(verdict, Kind.COUNT, relation, claim.first, claim.last, text, claim.number, recorded, line, None, correction)
