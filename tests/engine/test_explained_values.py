"""What an explanation names in the place of what is stated: a capital by its own name, the word that differs, the time between and not the order."""

from __future__ import annotations

from service.engine.check import check, compile_text
from service.engine.model import Verdict

CORPUS = compile_text(
    "A trade delegation from Norland visited Warsaw in late May. Poland thanked the delegation. Ada Ruiz comes from southern Norland. Otto Lang was rescued on Sunday. "
    "Mara Stein was rescued two days after Otto Lang. The council of Orth met on Friday. The firm blocked the motions against the mayor."
)


def test_a_capital_is_called_by_its_own_name() -> None:
    answer = check("The trade delegation from Norland visited Prague in late May.", CORPUS)
    assert answer.verdict is not Verdict.CONSISTENT
    assert "has Poland" not in answer.explanation


def test_a_name_is_not_what_differs_in_a_word_before_it() -> None:
    answer = check("Ada Ruiz comes from northern Norland.", CORPUS)
    assert answer.verdict is Verdict.CONTRADICTED
    assert "statement has Norland" not in answer.explanation


def test_another_time_between_is_no_other_order() -> None:
    answer = check("Mara Stein was rescued two months after Otto Lang.", CORPUS)
    assert answer.verdict is Verdict.CONTRADICTED
    assert "another order" not in answer.explanation
    turned = check("Mara Stein was rescued two days before Otto Lang.", CORPUS)
    assert turned.verdict is Verdict.CONTRADICTED
    assert "another order" in turned.explanation


def test_a_word_behind_a_preposition_is_no_preposition() -> None:
    answer = check("The firm blocked the motions in support of the mayor.", CORPUS)
    assert "where the statement says “in”" not in answer.explanation


KEPT = compile_text(
    "The firm kept its monopoly for years. The museum kept the painting for decades. The coach kept his post. The village has kept its school for years. "
    "It rained on Friday. The market was closed. Ada Ruiz teaches French."
)


def test_what_was_kept_for_years_may_have_been_lost_since() -> None:
    for statement in ("The firm lost its monopoly.", "The firm has lost its monopoly.", "The museum sold the painting."):
        assert check(statement, KEPT).verdict is Verdict.UNKNOWN
    for statement in ("The coach lost his post.", "The firm did not keep its monopoly."):
        assert check(statement, KEPT).verdict is Verdict.CONTRADICTED
    assert check("The firm kept its monopoly.", KEPT).verdict is Verdict.CONSISTENT
