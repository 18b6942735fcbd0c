"""What is neither done nor denied, what was done alone or not, what was not enough, prepositions left over, and deeds that a noun tells of nobody."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

NEWS = compile_text(
    "Cook Mara Lind stole flour from the bakery that employed her in Holm.\n\n"
    "The mayor of Varde neither praised nor blamed the police on Monday.\n\n"
    "Clerk Jonas Reth did not deny that he had taken the keys.\n\n"
    "Sisters Ada and Ina Brohm built the boat together.\n\n"
    "Skipper Tom Veld sailed the sloop alone across the strait.\n\n"
    "With the help of divers, the navy raised the tug in Brest.\n\n"
    "The sandbags were not enough to stop the river Drun.\n\n"
    "Police questioned baker Lars Holt about the theft of a bicycle.\n\n"
    "Firefighters freed trapped driver Ella Moss in Dorn.\n\n"
    "Trade secretary Olga Prim denied on Friday that she had met the lobbyists.\n\n"
    "Workers at the Brond mine went on hunger strike on Sunday.\n\n"
    "At the start of summer Odo Prahl sold his boat.\n\n"
    "The governor of Kell did not take the warnings of engineers seriously."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Lind stole flour from the bakery she worked for.", YES),
        ("The mayor blamed the police.", NO),
        ("The mayor praised the police.", NO),
        ("The mayor did not praise the police.", YES),
        ("Reth took the keys.", OPEN),
        ("Reth did not take the keys.", OPEN),
        ("Ada Brohm did not build the boat by herself.", YES),
        ("Ada Brohm built the boat alone.", NO),
        ("Ada Brohm built the boat.", YES),
        ("Veld did not sail the sloop by himself.", NO),
        ("Veld sailed the sloop.", YES),
        ("The navy raised the tug without help.", NO),
        ("The navy raised the tug with help.", YES),
        ("The sandbags stopped the river.", NO),
        ("The sandbags did not stop the river.", YES),
        ("Holt stole the bicycle.", OPEN),
        ("Moss was freed by firefighters.", YES),
        ("The firefighters trapped Moss.", OPEN),
        ("Prim denied that she met the lobbyists.", YES),
        ("The workers at the Brond mine stopped.", OPEN),
        ("Prahl sold his boat at the start of summer.", YES),
        ("The governor ignored the engineers' warnings.", YES),
        ("The governor took the engineers' warnings seriously.", NO),
    ],
)
def test_denied_and_left_over(statement: str, verdict: Verdict) -> None:
    assert check(statement, NEWS).verdict is verdict


def test_whose_envoy_is_meant() -> None:
    corpus = compile_text(
        "Lurania told ambassador Peter Voss of Tessonia on Monday to leave the country.\n\nEnvoy Karl Stumm delivered a letter from his king to the president."
    )
    assert check("The Tessonian envoy was told to leave Lurania.", corpus).verdict is not NO
