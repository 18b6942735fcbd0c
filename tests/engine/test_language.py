"""Which sentences are in another language than English, and which only have names or a word of it."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.draft import Outcome, check_draft
from service.engine.model import Reason, Verdict

CORPUS = compile_text("The ferry Halcyon sank on Monday. Three people died.")

FOREIGN = [
    "Die Fähre ist am Montag gesunken.",
    "Die Polizei hat drei israelisch-russische Verdächtige freigelassen.",
    "Le ferry a sombré avec trois passagers.",
    "El presidente murió el lunes.",
    "Il traghetto è affondato.",
    "Het kostte drie levens.",
    "Färjan sjönk på söndagen.",
    "Паром затонул в понедельник.",
    "渡轮沉没了。",
]
ENGLISH = [
    "Charles de Gaulle died Monday.",
    "El Niño hit Peru.",
    "Juan de la Cruz won gold.",
    "Police arrested two protesters.",
    "Lega leader Matteo Salvini met Giorgia Meloni.",
    "Der Spiegel reported losses.",
    "Ferry sinks",
    "roni krivoi freed",
    "She ate sushi, kimchi and bibimbap.",
    "Weld met Orth.",
    "Cooks pour coffee.",
    "Hezbollah fired Katyusha rockets.",
    "17",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language_is_unknown_for_that_reason(text: str) -> None:
    answer = check(text, CORPUS)
    assert (answer.verdict, answer.reason) == (Verdict.UNKNOWN, Reason.LANGUAGE)
    assert "not in English" in answer.explanation


@pytest.mark.parametrize("text", ENGLISH)
def test_names_and_single_words_of_others_are_english(text: str) -> None:
    assert check(text, CORPUS).reason is not Reason.LANGUAGE


def test_a_sentence_of_a_draft_is_never_passed_over() -> None:
    first, second = check_draft("The ferry sank on Monday. Die Fähre ist am Montag gesunken.", CORPUS).sentences
    assert (first.verdict, first.reason) == (Outcome.CONSISTENT, None)
    assert (second.verdict, second.reason) == (Outcome.UNKNOWN, Reason.LANGUAGE)
