"""How many of a group: "were all freed", "all but five of the eight", "are free"; who was the first of them; and "it is wrong to say that"."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """The eight sailors on the list of the union were held on an island by rebels. Three sailors on the list of the union have been released, a spokesman said.

Olav Brun was released on Monday. Brun was the first of the three sailors to be released. Nils Dahl, 40, a cook, was released two days after Brun, and Kai Lund on Friday.

The rebels had seized the ship in May. Two nurses from Varde, Ada Holm and Siri Moe, have left the island. Their house was sold. Ivar Rask, a doctor, is still in captivity.

Prices rose in the autumn. The harbor was dredged last year. A school opened in May. The baker sold his shop. The library is being repaired. The pool is shut.

The bridge has been closed since Friday. The ferry does not run. The council met on Monday to discuss the closure. It put off a decision.
"""

ROWS = [
    ("The sailors on the list of the union have all been released.", "contradicted"),
    ("Brun, Dahl and Lund were all released.", "consistent"),
    ("Brun, Dahl and Rask were all released.", "contradicted"),
    ("Brun and Rask have both been released.", "contradicted"),
    ("Ada Holm and Siri Moe have both left the island.", "consistent"),
    ("All but five of the eight on the list of the union have been released.", "consistent"),
    ("All but two of the eight on the list of the union have been released.", "contradicted"),
    ("Three of the eight sailors on the list of the union are free.", "consistent"),
    ("Most of the sailors on the list of the union are free.", "contradicted"),
    ("Dahl was the first of the three to be released.", "contradicted"),
    ("Dahl was not the first of the three to be released.", "consistent"),
    ("Brun was the first of the three to be released.", "consistent"),
    ("Dahl was the first of the eight to be seized.", "unknown"),
    ("It is wrong to say that Brun was not released.", "consistent"),
    ("It is wrong to say that Brun was released.", "contradicted"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_all_of_them(corpus: Corpus, statement: str, verdict: str) -> None:
    assert check(statement, corpus).verdict is Verdict(verdict)
