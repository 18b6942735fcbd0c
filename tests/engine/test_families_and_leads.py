"""How many children somebody has and who they are, whom a lead speaks of, how old somebody was then, and who alone is "the prosecutor"."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.corpus import Corpus

PRIZE = compile_text(
    """Baker and teacher win prize

SOLM, Tarvia — Milo Brant, 48, a baker and father of three, and Eva Kern, 39, a teacher and former rower, won the Solm prize on Friday.

Brant and his wife, Greta, have two sons, Paul, 17, and Leo, 14, and a daughter, Nina, 9. Greta Brant is a nurse.

Kern has four brothers. Her husband, Otto, 41, is a drummer. The couple have twin daughters, Ida and Lina.

The third winner was Ralf Simm, 71, a poet and mother-tongue teacher. He leaves no children, his sister, Dora, said. The jury's chairman, Hans Lott, a widower, has a seven-year-old daughter, Ruth.
"""
)

STAMM = compile_text(
    """Cook gets 12 years for stabbing landlord

PELL, Gravia — A cook who stabbed his landlord was convicted of manslaughter on Tuesday and sentenced to 12 years in prison. The prosecution had sought 16.

After deliberating for two days, a jury found Igor Stamm, 33, guilty of killing Hugo Faye, who was 61 when he died in March. Faye's body was found in the cellar by a plumber.

Stamm's mother, Tilda, 58, wept. His aunt, Rosa Kell, who was 70 when she moved to Pell, did not attend.

The prosecutor, Lena Moos, said that she would appeal. His lawyer, Karl Brod, said that the sentence was fair. Faye's nephew Jan, 24, had offered 5,000 crowns for information and later raised it to 8,000.
"""
)

VERDICTS = {"c": "consistent", "x": "contradicted", "u": "unknown"}
CASES = [
    (PRIZE, "c", "Milo Brant has three children."),
    (PRIZE, "x", "Milo Brant has two children."),
    (PRIZE, "x", "Milo Brant has five children."),
    (PRIZE, "c", "Brant has two sons."),
    (PRIZE, "x", "Brant has four sons."),
    (PRIZE, "c", "Paul is Milo Brant's son."),
    (PRIZE, "c", "Brant's son Leo is 14."),
    (PRIZE, "x", "Brant's son Leo is 17."),
    (PRIZE, "c", "Nina is Greta Brant's daughter."),
    (PRIZE, "c", "Eva Kern is a former rower."),
    (PRIZE, "c", "Eva Kern has four brothers."),
    (PRIZE, "x", "Eva Kern has two brothers."),
    (PRIZE, "x", "Eva Kern has no brothers."),
    (PRIZE, "u", "Eva Kern has a sister."),
    (PRIZE, "c", "Otto is Eva Kern's husband."),
    (PRIZE, "c", "Milo Brant is a baker."),
    (PRIZE, "c", "Hans Lott's daughter Ruth is seven."),
    (PRIZE, "x", "Hans Lott's daughter Ruth is nine."),
    (PRIZE, "c", "Ruth is the daughter of Hans Lott."),
    (PRIZE, "u", "Hans Lott has three children."),
    (PRIZE, "x", "Milo Brant has no children."),
    (PRIZE, "c", "Ida is Otto's daughter."),
    (PRIZE, "u", "Dora Simm has two children."),
    (PRIZE, "c", "Milo Brant is the father of three children."),
    (STAMM, "c", "Igor Stamm is a cook."),
    (STAMM, "x", "Igor Stamm is a plumber."),
    (STAMM, "c", "Igor Stamm was sentenced to 12 years in prison."),
    (STAMM, "x", "Igor Stamm was sentenced to 16 years in prison."),
    (STAMM, "c", "Igor Stamm was convicted of manslaughter."),
    (STAMM, "x", "Stamm was acquitted of manslaughter."),
    (STAMM, "c", "The prosecution had sought 16 years."),
    (STAMM, "x", "The prosecution had sought 10 years."),
    (STAMM, "c", "Hugo Faye was 61 when he died."),
    (STAMM, "x", "Hugo Faye was 51 when he died."),
    (STAMM, "c", "Faye died at the age of 61."),
    (STAMM, "c", "Rosa Kell was 70 when she moved to Pell."),
    (STAMM, "x", "Rosa Kell was 50 when she moved to Pell."),
    (STAMM, "u", "Tilda Stamm was 58 when Faye died."),
    (STAMM, "c", "Faye's body was found in the cellar."),
    (STAMM, "x", "Faye's body was found in the attic."),
    (STAMM, "x", "Karl Brod is the prosecutor."),
    (STAMM, "c", "Lena Moos is the prosecutor."),
    (STAMM, "c", "Karl Brod is Stamm's lawyer."),
    (STAMM, "u", "Hugo Faye was a baker."),
    (STAMM, "x", "Jan Faye is the prosecutor."),
]


@pytest.mark.parametrize(("corpus", "expected", "statement"), CASES, ids=[statement for _, _, statement in CASES])
def test_held_against_the_text(corpus: Corpus, expected: str, statement: str) -> None:
    answer = check(statement, corpus)
    assert str(answer.verdict) == VERDICTS[expected], answer.explanation
