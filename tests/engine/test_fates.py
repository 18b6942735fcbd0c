"""What became of whom: the roll of a text, and statements that say of somebody or something that he met another fate."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text
from service.engine.model import Verdict

TEXT = """A ferry sank off Rosk on Friday, drowning three people, the coast guard said.

The dead were named as Ole Brun, 44, a cook, and the sisters Ada and Eva Nord. Among the injured was Kai Lund, 30, a deckhand. The missing man is Paul Holt, 61.

Four of the passengers, including a nurse, Mia Strand, 28, were not hurt. Jan Wiik, 50, the captain, has two broken ribs. His wife, Ruth, escaped with bruises.

The two still at large are Odd Falk, 35, and his brother, Leif Falk, 33. Those arrested are Siri Moe, 40, and Tom Dahl, 22. Dahl was freed on Sunday.

Knut Berg, 29, fled from the jail in Rosk but was recaptured in a barn. Inga Sand is in custody. The rebels are still holding a doctor, Nils Vik.

Two of the dead were guards. The third was a diver, Arne Lie, 39. "It went down like a stone," said Ulla Rask, 70. Berg had been arrested in May.

Four swimmers were bitten, among them Lone Dam, 12. No other swimmers were hurt. Alf Rud broke his wrist. Nobody else was hurt in the blast.

A dog bit Finn Aas in the leg. Gro Lie was treated for burns. Police are looking for Ivar Moen. Liv Dal was released from the hospital on Monday.

The lighthouse was saved, but the boathouse burned down. The North pier was not damaged. The bell has not been recovered. The log was found on a beach.
"""

ROWS = [
    ("Ole Brun was killed.", "consistent"),
    ("Ole Brun survived.", "contradicted"),
    ("Eva Nord was rescued.", "contradicted"),
    ("Ada Nord is dead.", "consistent"),
    ("Ada Nord was unhurt.", "contradicted"),
    ("Ole Brun was wounded.", "unknown"),
    ("Kai Lund was hurt.", "consistent"),
    ("Kai Lund was killed.", "contradicted"),
    ("Kai Lund escaped unhurt.", "contradicted"),
    ("Paul Holt is missing.", "consistent"),
    ("Paul Holt has not been found.", "consistent"),
    ("Paul Holt was found.", "contradicted"),
    ("Paul Holt was found dead.", "contradicted"),
    ("Mia Strand was unharmed.", "consistent"),
    ("Mia Strand was injured.", "contradicted"),
    ("Jan Wiik was injured.", "consistent"),
    ("Jan Wiik was unhurt.", "contradicted"),
    ("Jan Wiik was seriously injured.", "unknown"),
    ("Ruth was hurt.", "consistent"),
    ("Ruth was killed.", "contradicted"),
    ("Odd Falk is at large.", "consistent"),
    ("Leif Falk has been caught.", "contradicted"),
    ("Leif Falk has not been caught.", "consistent"),
    ("Siri Moe was arrested.", "consistent"),
    ("Siri Moe is still on the run.", "contradicted"),
    ("Tom Dahl has been released.", "consistent"),
    ("Tom Dahl is still in custody.", "contradicted"),
    ("Siri Moe has been released.", "unknown"),
    ("Knut Berg is still at large.", "contradicted"),
    ("Knut Berg was recaptured.", "consistent"),
    ("Knut Berg was killed.", "contradicted"),
    ("Nils Vik has been freed.", "contradicted"),
    ("Nils Vik is still a captive.", "consistent"),
    ("Inga Sand has been freed.", "contradicted"),
    ("The lighthouse burned down.", "contradicted"),
    ("The boathouse was saved.", "contradicted"),
    ("The boathouse was destroyed.", "consistent"),
    ("The North pier was destroyed.", "contradicted"),
    ("The South pier was destroyed.", "unknown"),
    ("The bell has been recovered.", "contradicted"),
    ("The bell is still missing.", "consistent"),
    ("The log is missing.", "contradicted"),
    ("Arne Lie is among the dead.", "consistent"),
    ("Arne Lie was unhurt.", "contradicted"),
    ("Ulla Rask was killed.", "contradicted"),
    ("Ulla Rask was hurt.", "unknown"),
    ("Alf Rud was injured.", "consistent"),
    ("Nobody was hurt.", "contradicted"),
    ("Finn Aas was hurt.", "consistent"),
    ("Gro Lie was unhurt.", "contradicted"),
    ("Ivar Moen has been arrested.", "contradicted"),
    ("Liv Dal is still in the hospital.", "contradicted"),
    ("Liv Dal was freed.", "unknown"),
    ("Ole Brun survived a car crash in 1990.", "unknown"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_fates(statement: str, verdict: str, corpus: Corpus) -> None:
    assert check(statement, corpus).verdict is Verdict(verdict)


def test_who_is_only_listed_is_on_the_roll(corpus: Corpus) -> None:
    answer = check("Leif Falk has been caught.", corpus)
    assert answer.parts[0].claim is not None
    assert "still at large" in answer.parts[0].claim.text


def test_who_spoke_once_and_died_has_not_recovered() -> None:
    text = compile_text(
        'Eels in jelly made 40 people ill in Brenn. "My grandfather ate it because he thought it was good for him," said Klara Holm, 26, a nurse. '
        "Her grandfather, Otto Holm, 88, died on May 2. Her brother, Nils, fell ill but has recovered. The shop was closed. The mayor was away."
    )
    assert check("Otto Holm has recovered.", text).verdict == "contradicted"
    assert check("Nils Holm has recovered.", text).verdict == "consistent"
