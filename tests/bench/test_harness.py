"""The bench itself: figures worked out by hand, engines that are known to be bad or perfect, rivals that can be foreseen."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Sequence

import pytest

from service.engine.model import Answer, Verdict
from tests.bench.cases import Case, CaseSet
from tests.bench.metrics import CRASH, Score, percentile, score
from tests.bench.rivals import Rival, evidence_lines, similarity, words_and_numbers
from tests.bench.runs import Judge, Service, run_sets

C, X, U = map(str, Verdict)
SWAPPED = {Verdict.CONSISTENT: Verdict.CONTRADICTED, Verdict.CONTRADICTED: Verdict.CONSISTENT, Verdict.UNKNOWN: Verdict.UNKNOWN}
HARBOUR = "The ferry carried 216 people. Three of them are missing.\nIts captain, Jonas Brandt, 51, was detained on Monday."


class Fake:
    """An engine that answers by a rule and never looks at the evidence."""

    def __init__(self, rule: Callable[[Case], Verdict]) -> None:
        self.rule = rule

    def prepare(self, evidence: str | None) -> Judge:
        return lambda case: Answer(case.statement, self.rule(case), "because")


def said_by(rule: Callable[[Case], Verdict], sets: dict[str, CaseSet]) -> Score:
    outcomes = run_sets(tuple(sets.values()), Fake(rule))
    return score((outcome.case.expected, outcome.got) for each in outcomes for outcome in each)


# Engines


def test_a_perfect_engine_scores_one(sets: dict[str, CaseSet]) -> None:
    found = said_by(lambda case: case.expected, sets)
    assert (found.accuracy, found.macro_f1, found.flips, found.crashes) == (1, 1, 0, 0)
    assert [found.precision(label) for label in (C, X, U)] == [found.recall(label) for label in (C, X, U)] == [1, 1, 1]


def test_an_engine_that_knows_nothing_scores_badly(sets: dict[str, CaseSet]) -> None:
    found = said_by(lambda case: Verdict.UNKNOWN, sets)
    assert found.accuracy < 0.35
    assert found.macro_f1 < 0.2
    assert (found.flips, found.recall(U), found.recall(C)) == (0, 1, 0)
    assert math.isnan(found.precision(C))


def test_an_engine_that_guesses_scores_badly(sets: dict[str, CaseSet]) -> None:
    found = said_by(lambda case: random.Random(case.id).choice(list(Verdict)), sets)
    assert 0.25 < found.accuracy < 0.42
    assert found.macro_f1 < 0.42
    assert found.flips > 0.15 * found.n


def test_an_engine_that_turns_verdicts_over_has_only_flips(sets: dict[str, CaseSet]) -> None:
    found = said_by(lambda case: SWAPPED[case.expected], sets)
    assert found.flips == found.expected(C) + found.expected(X) == found.n - found.right
    assert (found.precision(C), found.recall(X), found.precision(U)) == (0, 0, 1)


def test_an_engine_that_raises_is_wrong_and_stops_nothing() -> None:
    def rule(case: Case) -> Verdict:
        if case.id == "bad":
            raise ValueError("no such word")
        return Verdict.UNKNOWN

    cases = CaseSet("some", tuple(Case(id, "Who knows?", Verdict.UNKNOWN, HARBOUR) for id in ("good", "bad", "fine")))
    (outcomes,) = run_sets([cases], Fake(rule))
    assert [outcome.got for outcome in outcomes] == [U, CRASH, U]
    assert re.fullmatch(r"ValueError at test_harness.py:\d+: no such word", outcomes[1].explanation)
    assert score((outcome.case.expected, outcome.got) for outcome in outcomes).crashes == 1


def test_outcomes_keep_the_order_of_the_cases() -> None:
    """Cases are run by their evidence, so that each is compiled once."""
    cases = tuple(Case(str(number), "Somebody said so.", Verdict.UNKNOWN, HARBOUR if number % 2 else "Nothing happened.") for number in range(450))
    made = []

    class Counting(Fake):
        def prepare(self, evidence: str | None) -> Judge:
            made.append(evidence)
            return super().prepare(evidence)

    (outcomes,) = run_sets([CaseSet("many", cases)], Counting(lambda case: case.expected))
    assert [outcome.case.id for outcome in outcomes] == [case.id for case in cases]
    assert len(made) < 20


def test_the_real_engine_gives_the_deciding_part() -> None:
    (outcome,) = run_sets([CaseSet("one", (Case("a", "The captain, Jonas Brandt, is 61.", Verdict.CONTRADICTED, HARBOUR),))], Service())[0]
    assert (outcome.got, outcome.kind, outcome.claim, outcome.reason) == (X, "age", "sentence-3", "disjoint")
    assert 0 < outcome.micros < outcome.with_evidence


def test_more_processes_say_the_same() -> None:
    cases = CaseSet("two", tuple(Case(str(number), f"The ferry carried {number} people.", Verdict.UNKNOWN, HARBOUR) for number in (216, 260)))
    alone, together = (run_sets([cases], Service(), jobs)[0] for jobs in (1, 2))
    assert [(each.case, each.got, each.claim) for each in alone] == [(each.case, each.got, each.claim) for each in together]


# Figures


def test_the_figures_of_a_small_table() -> None:
    """Ten rows, worked out by hand."""
    found = score([(C, C)] * 3 + [(C, X)] + [(X, X)] * 2 + [(X, C)] + [(X, U)] + [(U, U)] + [(U, C)])
    assert (found.n, found.right, found.accuracy, found.flips) == (10, 6, 0.6, 2)
    assert [found.precision(label) for label in (C, X, U)] == [3 / 5, 2 / 3, 1 / 2]
    assert [found.recall(label) for label in (C, X, U)] == [3 / 4, 2 / 4, 1 / 2]
    assert [found.f1(label) for label in (C, X, U)] == pytest.approx([2 / 3, 4 / 7, 1 / 2])
    assert found.macro_f1 == pytest.approx((2 / 3 + 4 / 7 + 1 / 2) / 3)


def test_macro_f1_is_over_the_labels_that_occur() -> None:
    found = score([(C, C), (C, U), (X, X), (X, X)])
    assert found.macro_f1 == pytest.approx((2 / 3 + 1) / 2)
    assert (found.precision(U), found.f1(U)) == (0, 0)
    assert math.isnan(found.recall(U))


def test_nothing_has_no_figures() -> None:
    found = score([])
    assert (found.n, found.flips) == (0, 0)
    assert math.isnan(found.accuracy)
    assert math.isnan(found.macro_f1)


@pytest.mark.parametrize(
    ("values", "share", "expected"), [([5.0], 0.5, 5), ([1, 2, 3, 4], 0.5, 2), ([4, 3, 2, 1, 5], 0.5, 3), (range(1, 101), 0.99, 99), (range(1, 11), 0.99, 10)]
)
def test_a_percentile_is_a_value_that_occurs(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == expected


# Rivals


def about_the_harbour(*rows: tuple[str, Verdict]) -> tuple[Case, ...]:
    return tuple(Case(str(number), statement, verdict, HARBOUR) for number, (statement, verdict) in enumerate(rows))


def test_the_similarity_rival_believes_what_sounds_alike() -> None:
    cases = about_the_harbour(
        ("The ferry carried 216 people.", Verdict.CONSISTENT), ("The ferry carried 261 people.", Verdict.CONTRADICTED), ("Zinc fell in Osaka.", Verdict.UNKNOWN)
    )
    rival = similarity(cases)
    assert rival.verdicts == (C, X, U)  # favoured: three rows, two thresholds of its own choice
    assert rival.setting.startswith("unknown from 0, contradicted from")


@pytest.mark.parametrize("rival", [similarity, words_and_numbers])
def test_the_rivals_cannot_see_who_did_what(rival: Callable[[Sequence[Case]], Rival]) -> None:
    rows = (("Brandt detained Kovalik.", Verdict.CONSISTENT), ("Kovalik detained Brandt.", Verdict.CONTRADICTED))
    cases = [Case(statement, statement, verdict, "On Monday Brandt detained Kovalik.") for statement, verdict in rows]
    assert len(set(rival(cases).verdicts)) == 1


def test_the_word_rival_sees_another_number() -> None:
    cases = about_the_harbour(
        ("The ferry carried 216 people.", Verdict.CONSISTENT), ("The ferry carried 217 people.", Verdict.CONTRADICTED),
        ("Two of them are missing.", Verdict.CONTRADICTED), ("3 of them are missing.", Verdict.CONSISTENT), ("Prices of zinc fell in Osaka.", Verdict.UNKNOWN),
    )  # fmt: skip
    assert words_and_numbers(cases).verdicts == (C, X, X, C, U)


def test_the_rivals_read_sentences_and_claims() -> None:
    assert evidence_lines(HARBOUR * 2) == tuple((HARBOUR * 2).replace(". Three", ".\nThree").splitlines())
    assert "Roni Krivoi is 25 years old." in evidence_lines(None)
