"""What a text tells of one thing is no witness to another: another roof, another club's stadium, another outbreak, another's dismissal."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

TEXT = (
    "LUND, Norland — The school in Tarn reopened on Monday after repairs. Its wiring was replaced over the summer, the town said, and the roof was "
    "repainted. The windows were cleaned. The headmaster, Bo Lind, once ran a theater in Lund; his wife, Ida, runs it today. The repairs cost 2 million "
    "crowns. The company that did the work, Halden, declined to comment.\n\n"
    "The two generators at the hospital were a donation from Norway. Sweden donated the beds; mules carry the tents, a gift of Denmark, to the camp. The "
    "ministry said that a cholera outbreak in the camp had killed four. The truce lasts 36 hours, a general said. A curfew was imposed on Tuesday.\n\n"
    "The bill got 58 votes; at least 60 were needed. The interior minister, Rana Demir, declined to comment. Karvin's stadium, which opened in 1961, "
    "holds 22,000. Stellan's stadium was sold to a builder. Trade fell by 12 percent last year."
)
ROWS = [
    ("The roof was replaced.", "unknown"),
    ("The wiring was replaced over the summer.", "consistent"),
    ("The windows were replaced over the summer.", "unknown"),
    ("The roof was repainted.", "consistent"),
    ("The library reopened on Monday.", "unknown"),
    ("The school reopened on Monday.", "consistent"),
    ("The bridge cost 3 million crowns.", "unknown"),
    ("The repairs cost 3 million crowns.", "contradicted"),
    ("Ida Lind runs a theater.", "consistent"),
    ("Ida used to run a theater.", "unknown"),
    ("Bo Lind used to run a theater.", "consistent"),
    ("Demir was dismissed.", "unknown"),
    ("Halden was rejected.", "unknown"),
    ("Norway donated the generators.", "consistent"),
    ("The generators are a donation from Norway.", "consistent"),
    ("Norway donated the beds.", "unknown"),
    ("Denmark donated the tents.", "consistent"),
    ("An outbreak of typhus killed four people.", "unknown"),
    ("An outbreak of cholera killed four people.", "consistent"),
    ("The curfew lasts eight hours.", "unknown"),
    ("The curfew lasts 36 hours.", "unknown"),
    ("The truce lasts 36 hours.", "consistent"),
    ("The debate lasted nine hours.", "unknown"),
    ("Fifty votes are not enough.", "consistent"),
    ("Fifty-eight votes were enough.", "contradicted"),
    ("Sixty votes are enough.", "consistent"),
    ("59 votes are too few.", "consistent"),
    ("Seventy beds are enough.", "unknown"),
    ("Stellan's stadium holds 22,000.", "unknown"),
    ("Karvin's stadium holds 22,000.", "consistent"),
    ("Karvin's stadium holds 30,000.", "contradicted"),
    ("Travel times fell.", "unknown"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_another_thing_is_no_witness(statement: str, verdict: str, corpus: Corpus) -> None:
    assert str(check(statement, corpus).verdict) == verdict
