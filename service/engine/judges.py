"""Who judges a proposition: the judges in the order in which they are asked, of which the first that rules is heard.

A judge of one sort of part comes before the judges of everything. A ruling is one finding or more; an empty list leaves the proposition to the next. The table
has benches of judges of one matter, who are asked within the bench by plain calls: a row for each judge, each called through the table, took a compiled check
1.5% more instructions (cachegrind), since such calls are not native ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from service.engine.absences import judge_absence
from service.engine.admissions import judge_admission
from service.engine.affiliations import judge_membership
from service.engine.ages_alike import judge_alike_in_age
from service.engine.ages_of import judge_age, judge_order_in_age
from service.engine.ages_then import judge_age_then
from service.engine.ages_worked_out import judge_ages_worked_out
from service.engine.alone_or_helped import judge_company
from service.engine.alone_there import judge_alone
from service.engine.asking import Asked
from service.engine.begun_and_ended import judge_begun_or_ended
from service.engine.being import judge_being
from service.engine.capitals import judge_capital
from service.engine.comparisons import judge_comparison
from service.engine.credits import judge_credit
from service.engine.decisions_due import judge_decision_due
from service.engine.deeds_compared import judge_deeds_compared
from service.engine.disclosures import judge_disclosure
from service.engine.ended_states import judge_state
from service.engine.extremes import judge_extreme
from service.engine.facts import judge_role, judge_succession
from service.engine.figures import judge_figure
from service.engine.first_of_them import judge_first_of
from service.engine.first_times import judge_before, judge_gap, judge_time_in_row
from service.engine.gains import judge_gain
from service.engine.gone_without import judge_without
from service.engine.happenings import judge_event
from service.engine.identity import judge_identity, naming
from service.engine.keepers import judge_keeper
from service.engine.lengths import judge_length
from service.engine.levels import judge_stage
from service.engine.lived_since import judge_lifelong, judge_lived_since
from service.engine.match_told import judge_match
from service.engine.model import Reason, Verdict
from service.engine.name_parts import judge_name_part
from service.engine.named_members import judge_ages_of_them, judge_ages_together, judge_one_of_them
from service.engine.names_to_be import judge_name_to_be
from service.engine.no_part import judge_no_part
from service.engine.nobody_else import judge_else
from service.engine.occasions import judge_dated_event, judge_occasion
from service.engine.of_before import at_its_time
from service.engine.offspring import judge_offspring
from service.engine.only import judge_only
from service.engine.origins import judge_origin
from service.engine.parted import judge_left
from service.engine.parts import Finding
from service.engine.ranks_held import judge_rank
from service.engine.recorded import age_of, is_role
from service.engine.records_since import judge_ever, judge_since
from service.engine.relatives import judge_having, judge_marriage
from service.engine.ruled_out import judge_ruled_out
from service.engine.scope import judge_scope
from service.engine.seats import judge_majority, judge_seats
from service.engine.shared_out import judge_share_of_each
from service.engine.some_of_them import judge_some_of
from service.engine.sorts_of_them import judge_sort_of_them
from service.engine.stances_held import judge_stance
from service.engine.still_so import said_still, still_so
from service.engine.thresholds import judge_enough
from service.engine.times_done import judge_times
from service.engine.trends import judge_change
from service.engine.unopposed import judge_rivals
from service.engine.votes import judge_vote


def ruling(asked: Asked) -> list[Finding]:
    """The first ruling, as far as it is of the time of which the proposition is; empty where no judge has anything to say."""
    if told := judge_before(asked.p, asked.corpus) or judge_time_in_row(asked.p, asked.corpus):
        return told
    for _, bench in JUDGES:
        if found := bench(asked):
            return at_its_time(said_still(found, asked.p, asked.sentence), asked.p, asked.sentence)
    return []


def _age(q: Asked) -> list[Finding]:
    p = q.p
    if age_of(p) is None or p.agent is None:
        return []
    beside = p._replace(complement=p.complement._replace(quantity=None)) if p.complement is not None and is_role(p.complement) else None
    role = judge_role(beside, q.sentence, q.resolver, q.corpus) if beside is not None else []  # "a 73-year-old cook" is no doctor
    return [*(judge_age_then(p, q.sentence, q.corpus) or judge_age(p, q.sentence, q.resolver, q.corpus)), *role]


def _called(q: Asked) -> list[Finding]:
    named = naming(q.p)
    return judge_identity(q.p, *named, q.sentence, q.resolver, q.corpus) if named is not None else []


def _fate_that_excludes(q: Asked) -> list[Finding]:
    return [f for f in q.fate() if f.verdict is Verdict.CONTRADICTED or f.reason is Reason.AMBIGUOUS]


def _happened(q: Asked) -> list[Finding]:
    """What is left to be an event among others, with what the roll says of those in it."""
    p, sentence, corpus, fate = q.p, q.sentence, q.corpus, q.fate()
    if only := judge_only(p, sentence, q.resolver, corpus):
        return still_so(only, p)  # that one was freed, as the roll has it, does not say that nobody else was
    found = still_so(judge_scope(p, sentence, q.resolver, corpus) or judge_event(p, sentence, q.resolver, corpus), p)
    if fate and fate[0].verdict is Verdict.UNKNOWN:
        return [f._replace(apart=True) for f in found]  # likeness of words makes no barns of the houses that are counted
    if fate and any(f.verdict is not Verdict.CONSISTENT for f in found):
        return fate  # events were held side by side; the roll knows of whom the text tells it
    if found and all(f.verdict is Verdict.UNKNOWN and f.reason is Reason.NOT_MENTIONED for f in found):
        return judge_dated_event(p, corpus) or judge_figure(p, sentence, corpus) or found
    return found


def _firm(found: list[Finding]) -> list[Finding]:
    """What the referee leaves as it is: it knows better only of what is merely held side by side."""
    return [finding._replace(firm=True) for finding in found]


def _company(q: Asked) -> list[Finding]:
    """Who did it alone, with others, or as the only one."""
    p, sentence, corpus = q.p, q.sentence, q.corpus
    found = judge_company(p, sentence, q.resolver, corpus) or _firm(judge_else(p, sentence, q.resolver, corpus))
    return found or judge_alone(p, sentence, corpus) or judge_rivals(p, corpus)


def _order_in_age(q: Asked) -> list[Finding]:
    """Who is older, and ages that have to be worked out."""
    p, sentence, corpus = q.p, q.sentence, q.corpus
    found = judge_order_in_age(p, sentence, corpus) or judge_alike_in_age(p, sentence, corpus) or judge_ages_worked_out(p, sentence, corpus)
    return found or judge_ages_of_them(p, sentence, corpus) or judge_ages_together(p, sentence, corpus)


def _ties(q: Asked) -> list[Finding]:
    """Whose somebody is, where he comes from and how he is called in part."""
    p, corpus = q.p, q.corpus
    return (
        judge_left(p, corpus)
        or judge_membership(p, corpus)
        or judge_one_of_them(p, corpus)
        or judge_sort_of_them(p, corpus)
        or judge_first_of(p, corpus)
        or judge_succession(p, corpus)
        or judge_marriage(p, q.resolver, corpus)
        or judge_origin(p, corpus)
        or judge_offspring(p, corpus)
        or judge_name_part(p, corpus)
        or judge_having(p, corpus)
    )


def _holders(q: Asked) -> list[Finding]:
    """Who holds what: a post, a rank, a name to come, the seat of a country, a name."""
    p, corpus = q.p, q.corpus
    found = judge_ever(p, corpus) or judge_keeper(p, corpus) or judge_rank(p, corpus)
    return found or judge_name_to_be(p, q.sentence, corpus) or judge_capital(p, corpus) or _called(q)


def _figures(q: Asked) -> list[Finding]:
    """Stages, records, lengths, changes, votes and what is enough."""
    p, corpus = q.p, q.corpus
    return (
        _firm(judge_stage(p, corpus))
        or judge_since(p, q.sentence, corpus)
        or judge_gain(p, corpus)
        or _firm(judge_length(p, q.sentence, corpus) or judge_change(p, q.sentence, corpus) or judge_vote(p, q.sentence, corpus))
        or judge_majority(p, q.sentence, corpus)
        or judge_seats(p, corpus)
        or judge_share_of_each(p, q.sentence, corpus)
        or judge_enough(p, corpus)
    )


def _spans(q: Asked) -> list[Finding]:
    """Since when, until when, whether before and how often."""
    p, corpus = q.p, q.corpus
    return (
        judge_begun_or_ended(p, q.sentence, corpus)
        or judge_lifelong(p, q.sentence, corpus)
        or judge_lived_since(p, corpus)
        or judge_decision_due(p, corpus)
        or judge_gap(p, corpus)
        or judge_absence(p, corpus)
        or judge_without(p, corpus)
        or judge_times(p, corpus)
    )


def _contests(q: Asked) -> list[Finding]:
    """Matches, and who did or was more than others."""
    p, corpus = q.p, q.corpus
    return (
        _firm(judge_match(p, q.sentence, corpus))
        or judge_deeds_compared(p, q.sentence, corpus)
        or judge_comparison(p, q.sentence, corpus)
        or judge_extreme(p, q.sentence, corpus)
    )


def _kept_out(q: Asked) -> list[Finding]:
    """Who had no part in it, and whom the roll of the text gives another fate."""
    p, corpus = q.p, q.corpus
    return judge_no_part(p, corpus) or _fate_that_excludes(q)


def _voices(q: Asked) -> list[Finding]:
    """What somebody told, admits, thinks of something or thanks for it."""
    p, corpus = q.p, q.corpus
    return judge_disclosure(p, q.sentence, corpus) or judge_admission(p, q.sentence, corpus) or judge_stance(p, corpus) or judge_credit(p, corpus)


def _told_apart(q: Asked) -> list[Finding]:
    """What is ruled out, an occasion by itself, some of those who are meant."""
    p, corpus = q.p, q.corpus
    return judge_ruled_out(p, corpus) or judge_occasion(p, corpus) or judge_some_of(p, corpus)


def _states(q: Asked) -> list[Finding]:
    """What is so no longer, or still."""
    return judge_state(q.p, q.sentence, q.corpus)


JUDGES: Final[tuple[tuple[str, Callable[[Asked], list[Finding]]], ...]] = (
    ("company", _company),
    ("states that end", _states),
    ("order in age", _order_in_age),
    ("ties", _ties),
    ("age", _age),
    ("holders", _holders),
    ("what it is", judge_being),
    ("figures", _figures),
    ("spans", _spans),
    ("contests", _contests),
    ("kept out", _kept_out),
    ("voices", _voices),
    ("told apart", _told_apart),
    ("event", _happened),
)
