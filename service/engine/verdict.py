"""From a statement to its parts and its verdict: the ordered rules.

A proposition becomes one part or several: an age, a role, an event with its numbers. ``contradicted`` wins over ``unknown``, ``unknown`` over ``consistent``.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.absences import judge_absence
from service.engine.admissions import judge_admission
from service.engine.affiliations import judge_membership
from service.engine.ages_of import judge_age, judge_age_order, of_two_siblings
from service.engine.ages_then import judge_age_then
from service.engine.ages_worked_out import judge_ages_worked_out
from service.engine.asserted import checkable
from service.engine.capitals import judge_capital
from service.engine.comparisons import judge_comparison, uncompared
from service.engine.corpus import Corpus
from service.engine.credits import judge_credit
from service.engine.decisions_due import judge_decision_due
from service.engine.deeds_compared import judge_deeds_compared
from service.engine.disclosures import judge_disclosure
from service.engine.discourse import Resolver
from service.engine.doers import judge_doer
from service.engine.extremes import judge_extreme, judge_only
from service.engine.facts import judge_role, judge_succession
from service.engine.fates import judge_fate
from service.engine.fates_of_groups import judge_toll
from service.engine.figures import judge_figure
from service.engine.first_times import judge_before, judge_gap
from service.engine.following import Follower
from service.engine.happenings import judge_event
from service.engine.identity import judge_identity, naming
from service.engine.keepers import judge_keeper
from service.engine.lengths import judge_length
from service.engine.levels import judge_stage
from service.engine.lifelong import judge_lifelong
from service.engine.lived_since import judge_lived_since
from service.engine.match_told import judge_match
from service.engine.model import Answer, Kind, Part, Reason, Relation, Verdict
from service.engine.name_parts import judge_name_part
from service.engine.names_to_be import judge_name_to_be
from service.engine.no_part import judge_no_part
from service.engine.occasions import judge_dated_event, judge_occasion
from service.engine.offspring import judge_offspring
from service.engine.origins import judge_origin
from service.engine.parts import Finding, part_of
from service.engine.ranks_held import judge_rank
from service.engine.read import read
from service.engine.reading import Proposition, Reading, Sentence
from service.engine.recorded import age_of, is_role
from service.engine.records_since import judge_since
from service.engine.relatives import judge_having, judge_kin, judge_marriage, judge_ranks, the_only
from service.engine.ruled_out import judge_ruled_out
from service.engine.scope import judge_scope
from service.engine.seats import judge_majority
from service.engine.second_opinion import reconsider
from service.engine.sequence import bare, judge_orders, without
from service.engine.so_far import judge_so_far
from service.engine.some_of_them import judge_some_of
from service.engine.stances_held import judge_stance
from service.engine.still_so import still_so
from service.engine.taken_back import taken_back
from service.engine.thresholds import judge_enough
from service.engine.times_done import judge_times
from service.engine.trades import judge_trade
from service.engine.trends import judge_change
from service.engine.unheard import without_unheard
from service.engine.unheld_numbers import with_unheld
from service.engine.unsaid import unsaid
from service.engine.vocabulary.fates import BEING
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.policy import POLICY
from service.engine.votes import judge_vote

MAX_PROPOSITIONS = 24  # of one sentence: what asserts more in one breath is a list, and its first ones stand for it
_WHY_NOT = {
    "question": "A question asserts nothing that could be checked.",
    "wish": "A wish or a recommendation asserts nothing that could be checked.",
    "prediction": "A prediction cannot be held against the record.",
    "opinion": "An opinion cannot be held against the record.",
    "instruction": "The text speaks to the service and asserts nothing that could be checked.",
    "fragment": "The text is a fragment: it asserts nothing that could be checked.",
    "empty": "There are no words to check.",
}


class Judge:
    """Judges the sentences of one text, one after the other. What is said again in the same words of the same is judged once."""

    def __init__(self, resolver: Resolver, corpus: Corpus) -> None:
        self._resolver, self._corpus = resolver, corpus
        self._judged: dict[tuple[str, ...], tuple[Sentence, list[Finding]]] = {}

    def parts(self, sentence: Sentence, reading: Reading) -> list[Part]:
        """A resolved sentence of a reading -> its parts."""
        framed = next((one for one in reading.framed if one.number == sentence.number), None)
        if framed is not None:
            within = self._resolver.sentence(framed.sentence, -1)
            findings = self._findings(within)
            return [part_of(finding, within, reading) for finding in (taken_back(findings) if framed.false else findings)]
        said = tuple([word.text for word in sentence.words])
        before = self._judged.get(said)
        if before is None or before[0].propositions != sentence.propositions:  # "he" is not always the same one
            before = self._judged[said] = (sentence, self._findings(sentence))
        return [part_of(finding, sentence, reading) for finding in before[1]]

    def _findings(self, sentence: Sentence) -> list[Finding]:
        if sentence.mood not in ("asserted", "prediction") and not (
            sentence.mood == "opinion" and 0 < len(self._corpus.lines) <= POLICY.few_lines and not self._corpus.curated
        ):
            why = _WHY_NOT[sentence.mood]
            return [Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, 0, len(sentence.words), why, reason=Reason.NOT_AN_ASSERTION)]
        findings = reconsider(find(sentence, self._resolver, self._corpus), sentence, self._corpus)
        findings = without_unheard(uncompared(with_unheld(findings, sentence), sentence), sentence, self._corpus)
        if sentence.mood != "prediction":
            return findings
        why = _WHY_NOT["prediction"]
        return [f if f.verdict is not Verdict.UNKNOWN else f._replace(reason=Reason.NOT_AN_ASSERTION, explanation=why) for f in findings]


def check(statement: str, corpus: Corpus) -> Answer:
    """A statement -> its parts with a verdict each, and the verdict of the whole. Never raises for any text."""
    reading = read(statement, corpus.known, corpus.spelt)
    resolver = Follower(corpus.table)
    judge = Judge(resolver, corpus)
    parts: list[Part] = []
    for sentence in reading.sentences:
        parts.extend(judge.parts(resolver.sentence(sentence, -1), reading))
    return _whole(statement, reading, parts)


def find(sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What the typed slots find in one resolved sentence, before the referee is heard."""
    orders = judge_orders(sentence, corpus)
    asserted = [without(p, orders.settled) for p in checkable(sentence)[:MAX_PROPOSITIONS]]
    asserted = [p for p in asserted if p.at not in orders.framing and (p.at not in orders.told or not bare(p))] if orders.told else asserted
    findings = [finding for p in asserted for finding in unsaid(_judge(p, sentence, resolver, corpus), p, sentence)]
    return _deduplicated([*findings, *orders.findings, *judge_ranks(sentence, corpus)])


def _judge(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    if (
        p.predicate == "be"
        and p.agent is not None
        and any(preposition == "than" for preposition, _ in p.obliques)
        and (found := judge_age_order(p, sentence, corpus))
    ):
        return found
    if (ranked := of_two_siblings(p, sentence, corpus)) is not None:
        return judge_age_order(ranked, sentence, corpus)
    if worked_out := judge_ages_worked_out(p, sentence, corpus):
        return worked_out
    if membership := judge_membership(p, corpus):
        return membership
    if after := judge_succession(p, corpus):
        return after
    if wed := judge_marriage(p, resolver, corpus):
        return wed
    if settled := judge_origin(p, corpus) or judge_offspring(p, corpus) or judge_name_part(p, corpus):
        return settled
    if p.predicate == "have" and p.patient is not None and p.patient.head in RELATIONS and p.patient.quantity is None:
        return judge_having(p, corpus)
    if age_of(p) is not None and p.agent is not None:
        beside = p._replace(complement=p.complement._replace(quantity=None)) if p.complement is not None and is_role(p.complement) else None
        role = judge_role(beside, sentence, resolver, corpus) if beside is not None else []  # "a 73-year-old cook" is no doctor
        return [*(judge_age_then(p, sentence, corpus) or judge_age(p, sentence, resolver, corpus)), *role]
    if kept := judge_keeper(p, corpus) or judge_rank(p, corpus):
        return kept
    if to_be := judge_name_to_be(p, sentence, corpus):
        return to_be
    if capital := judge_capital(p, corpus):
        return capital
    named = naming(p)
    if named is not None:
        return judge_identity(p, *named, sentence, resolver, corpus)
    if p.predicate in ("be", "become", "remain") and p.agent is not None and p.complement is not None:
        if p.complement.head in BEING and (becoming := judge_fate(p, corpus)):
            return becoming  # "is no longer a captive" is no role
        if p.complement.head in RELATIONS and (p.complement.possessor is not None or p.complement.of is not None):
            return judge_kin(p, resolver, corpus)
        if (whose := the_only(p, corpus)) is not None:
            return judge_kin(whose, resolver, corpus)
        if p.complement.name or (p.origin == "apposition" and not is_role(p.complement)):
            return judge_identity(p, p.agent, p.complement, sentence, resolver, corpus)
        if trade := judge_trade(p, corpus):
            return trade
        if is_role(p.complement) and p.agent.quantity is None and not p.agent.plural:
            voiced = judge_disclosure(p, sentence, corpus) if p.speaker is not None else []
            return voiced or judge_doer(p, corpus) or judge_role(p, sentence, resolver, corpus)
    if level := judge_stage(p, corpus) or judge_since(p, sentence, corpus):
        return level
    if worked_out := judge_length(p, sentence, corpus) or judge_change(p, sentence, corpus) or judge_vote(p, sentence, corpus):
        return [finding._replace(firm=True) for finding in worked_out]  # the referee knows better of what is merely held side by side
    if majority := judge_majority(p, sentence, corpus) or judge_enough(p, corpus):
        return majority
    if moved := judge_lifelong(p, sentence, corpus) or judge_lived_since(p, corpus) or judge_decision_due(p, corpus):
        return moved
    if once := judge_before(p, corpus) or judge_gap(p, corpus) or judge_absence(p, corpus) or judge_times(p, corpus) or judge_so_far(p, corpus):
        return once
    if played := judge_match(p, sentence, corpus):
        return played
    if compared := judge_deeds_compared(p, sentence, corpus) or judge_comparison(p, sentence, corpus) or judge_extreme(p, sentence, corpus):
        return compared
    fate = judge_fate(p, corpus) or judge_toll(p, sentence, corpus)
    if kept_out := judge_no_part(p, corpus) or [f for f in fate if f.verdict is Verdict.CONTRADICTED or f.reason is Reason.AMBIGUOUS]:
        return kept_out
    if voiced := judge_disclosure(p, sentence, corpus) or judge_admission(p, sentence, corpus) or judge_stance(p, corpus) or judge_credit(p, corpus):
        return voiced
    if ruled_out := judge_ruled_out(p, corpus):
        return ruled_out
    if occasion := judge_occasion(p, corpus):
        return occasion
    if some := judge_some_of(p, corpus):
        return some
    found = judge_only(p, sentence, resolver, corpus) or judge_scope(p, sentence, resolver, corpus) or judge_event(p, sentence, resolver, corpus)
    found = still_so(found, p)
    if fate and fate[0].verdict is Verdict.UNKNOWN:
        return [f._replace(apart=True) for f in found]  # likeness of words makes no barns of the houses that are counted
    if fate and any(f.verdict is not Verdict.CONSISTENT for f in found):
        return fate  # events were held side by side; the roll knows of whom the text tells it
    if found and all(f.verdict is Verdict.UNKNOWN and f.reason is Reason.NOT_MENTIONED for f in found):
        return judge_dated_event(p, corpus) or judge_figure(p, sentence, corpus) or found
    return found


def _deduplicated(findings: Sequence[Finding]) -> list[Finding]:
    """One finding a slot: a role read twice from the same words counts once; what is said of several has to hold of each."""
    kept: dict[tuple[Kind, int, int], Finding] = {}
    for finding in findings:
        key = (finding.kind, finding.first, finding.last)
        first = kept.setdefault(key, finding)
        if finding.verdict is Verdict.CONTRADICTED and first.verdict is Verdict.UNKNOWN:
            kept[key] = finding  # one figure in two readings of a clause: "was fined 75,000", "the fine was 75,000"
        elif finding.kind in (Kind.EVENT, Kind.STATUS) and first.verdict is Verdict.CONSISTENT and finding.verdict is not Verdict.CONSISTENT:
            kept[key] = finding
    return list(kept.values())


def _whole(statement: str, reading: Reading, parts: Sequence[Part]) -> Answer:
    if not parts:
        reason = Reason.NOT_AN_ASSERTION if reading.sentences else Reason.UNREADABLE
        return Answer(statement, Verdict.UNKNOWN, _WHY_NOT["fragment" if reading.sentences else "empty"], (), reason)
    for verdict in (Verdict.CONTRADICTED, Verdict.UNKNOWN):
        deciding = next((part for part in parts if part.verdict is verdict), None)
        if deciding is not None:
            return Answer(statement, verdict, deciding.explanation, tuple(parts), deciding.reason)
    return Answer(statement, Verdict.CONSISTENT, " ".join(dict.fromkeys(part.explanation for part in parts if part.explanation))[:600], tuple(parts))
