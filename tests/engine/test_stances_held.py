"""Where somebody stands, held against where the text has him, whatever words tell it; nothing where the text has him nowhere."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = (
    "The town of Brenn will close its zoo in March. The keeper, Ada Moll, called the decision a disgrace. "
    "Rolf Weld, the mayor, defended it and thanked the keepers. He was satisfied with the price. "
    "Ines Tarn, a lawyer, was disappointed but said that she was optimistic. Otto Lind once opposed the closure. "
    "Paula Reyn described Weld as a hero and the keepers as cowards. About 200 people protested against the closure. "
    "Karl Oster said that the plan would hurt the shops. A painter, Nils Haag, disagreed. The zoo has 90 animals. It was built in 1911."
)

STATEMENTS = [
    ("Ada Moll criticized the decision.", "consistent"),
    ("Ada Moll welcomed the decision.", "contradicted"),
    ("Ada Moll praised Rolf Weld.", "unknown"),
    ("Rolf Weld supported the decision.", "consistent"),
    ("Weld condemned the decision.", "contradicted"),
    ("Weld praised Ines Tarn.", "unknown"),
    ("Weld was unhappy with the price.", "contradicted"),
    ("Weld was pleased with the price.", "consistent"),
    ("Ines Tarn was happy.", "contradicted"),
    ("Ines Tarn was pessimistic.", "contradicted"),
    ("Ines Tarn was hopeful.", "consistent"),
    ("Otto Lind opposes the closure.", "unknown"),
    ("Paula Reyn called Weld a coward.", "contradicted"),
    ("Paula Reyn described the keepers as heroes.", "contradicted"),
    ("The protesters supported the closure.", "contradicted"),
    ("Karl Oster criticized the plan.", "consistent"),
    ("Karl Oster praised the plan.", "contradicted"),
    ("Karl Oster criticized the plan in a letter.", "unknown"),
    ("Nils Haag agreed with Karl Oster.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, compile_text(TEXT))
    assert answer.verdict == verdict, answer.explanation


SET_AGAINST = (
    "The court fined the town 20,000 francs. The mayor, Rolf Weld, said that he was happy with the verdict but not with the fine. The trial lasted nine days. "
    "Ines Tarn, a lawyer, will appeal. The zoo has 90 animals. It was built in 1911."
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Weld was happy with the verdict.", "consistent"),
        ("Weld was happy with the fine.", "contradicted"),
        ("Rolf Weld said that he was happy with the fine.", "contradicted"),
        ("Weld praised the fine.", "contradicted"),
        ("Weld criticized the fine.", "unknown"),
    ],
)
def test_what_is_set_against_it(statement: str, verdict: str) -> None:
    """ "Happy with the verdict but not with the fine": one stance for each."""
    answer = check(statement, compile_text(SET_AGAINST))
    assert answer.verdict == verdict, answer.explanation
