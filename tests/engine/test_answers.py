"""What somebody answers to another's word, what he blames it on, and what one has not said who said nothing."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = """
A dam near Torv gave way on Sunday, flooding 40 farms. There were no injuries.
The dam had not been inspected since 2015, said Torv's mayor, Ada Renn.
The operator, Vask Water, denied the claim.
A former engineer, Nils Holm, said that the walls had been cracked for years.
Vask Water confirmed this on Monday.
The energy minister, Sten Moe, did not respond to requests for comment.
Farmers blamed the flood on greed, while a court later attributed an earlier one to heavy rain.
The farmers' leader, Dag Lie, who spent three months in prison in 2010, said that the operator was to blame for the damage.
The regulator's president, Tom Beck, resigned on Wednesday. Beck's deputy is Una Fries. She is a Liberal.
The council will meet on Friday, and a new dam is to be built next year.
"""

CASES = [
    ("x", "Vask Water admitted that the dam had not been inspected since 2015."),
    ("c", "Vask Water denied that the dam had not been inspected since 2015."),
    ("c", "Vask Water said that the walls had been cracked for years."),
    ("x", "Vask Water denied that the walls had been cracked for years."),
    ("u", "Ada Renn said that the walls had been cracked for years."),
    ("x", "Moe said that the dam had been safe."),
    ("c", "Nobody was injured."),
    ("c", "There were no injuries."),
    ("x", "Several people were injured."),
    ("c", "Dag Lie blamed the operator for the damage."),
    ("c", "Lie was in prison for three months."),
    ("u", "Lie is in prison."),
    ("x", "Tom Beck remains the regulator's president."),
    ("c", "Una Fries is a Liberal."),
    ("c", "Una Fries remains Beck's deputy."),
]
_VERDICTS = {"c": "consistent", "x": "contradicted", "u": "unknown"}


@pytest.mark.parametrize(("label", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_verdict(label: str, statement: str) -> None:
    answer = check(statement, compile_text(TEXT.strip()))
    assert answer.verdict == _VERDICTS[label], answer.explanation
