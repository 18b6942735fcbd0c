"""The front door: what is had in memory beforehand changes no answer."""

from __future__ import annotations

from service.engine import referee
from service.engine.check import check, compile_text, warm

TEXT = "The ferry Halcyon sank off Tarnby. Twelve passengers died. Captain Elias Thorne, 54, was rescued."


def test_a_warm_engine_has_the_weights_and_answers_as_a_cold_one() -> None:
    corpus = compile_text(TEXT)
    cold = check("Thirteen passengers died.", corpus)
    referee._forest.cache_clear()
    warm(corpus, ["The ferry sank.", ""])
    assert referee._forest.cache_info().currsize == 1
    assert check("Thirteen passengers died.", corpus) == cold
