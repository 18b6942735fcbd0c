"""Whose deed it is that somebody was punished for, who "it" is not, sentences given, charges dropped, how long a jury needed, "whose son"."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

TEXT = (
    "ESKER, Norland — Palder Mills said on Monday that it would close its oldest bakery, in Tarn, with the loss of 320 jobs. Palder agreed last year to buy its "
    "rival Corm and said that it would keep Corm's mill in Esker.\n\n"
    "The court fined Anna Velt, 44, for hiding invoices. Her driver, Jon Pike, was given a suspended sentence of two years. Prosecutors dropped the charges "
    "against her bookkeeper, Ida Stern. The jury needed 30 hours of deliberation. The judge praised the police for finding the invoices.\n\n"
    "Rosa Lund, a nurse whose son, Emil, 9, was hurt, wept. Karl Bahn, whose daughter Nora testified, said that he would move away."
)
ROWS = [
    ("Palder will close a bakery in Tarn.", "consistent"),
    ("Palder will keep the mill in Esker.", "consistent"),
    ("320 jobs have been lost.", "unknown"),
    ("Anna Velt hid invoices.", "consistent"),
    ("The court hid invoices.", "unknown"),
    ("The police found the invoices.", "consistent"),
    ("The judge found the invoices.", "unknown"),
    ("Jon Pike was sentenced to two years.", "consistent"),
    ("Jon Pike was sentenced to five years.", "contradicted"),
    ("Jon Pike was acquitted.", "contradicted"),
    ("Anna Velt was acquitted.", "contradicted"),
    ("Ida Stern was convicted.", "contradicted"),
    ("Ida Stern was not convicted.", "consistent"),
    ("The charges against Ida Stern were dropped.", "consistent"),
    ("The jury deliberated for 30 hours.", "consistent"),
    ("The jury deliberated for three hours.", "contradicted"),
    ("The judge deliberated for three hours.", "unknown"),
    ("Rosa Lund's son Emil was hurt.", "consistent"),
    ("Emil is Rosa Lund's son.", "consistent"),
    ("Karl Bahn's daughter testified.", "consistent"),
    ("Nora is Karl Bahn's daughter.", "consistent"),
    ("Emil is a nurse.", "unknown"),
]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS)
def test_courts_and_firms(statement: str, verdict: str, corpus: Corpus) -> None:
    assert str(check(statement, corpus).verdict) == verdict


BANK = (
    "MARSTAD, Veland — Three judges found the banker Torsten Ohlin, 58, guilty of fraud but cleared him of bribery. The police arrested Ohlin at the airport of Kolm in "
    "June. The founder, Olav Holm, who still holds 24 percent of the shares, called the sale sad. The sale has to be approved by the competition authority. A rival bid "
    "by the company Thalassa was turned down. The shareholders had to leave the hall."
)
BANK_ROWS = [
    ("Ohlin was acquitted.", ("unknown", "contradicted")),
    ("Ohlin was acquitted of bribery.", ("consistent",)),
    ("Ohlin was convicted of fraud.", ("consistent",)),
    ("Ohlin was arrested at home.", ("unknown", "contradicted")),
    ("Ohlin was arrested at the airport.", ("consistent",)),
    ("Olav Holm has sold his shares.", ("unknown", "contradicted")),
    ("The sale has been approved by the competition authority.", ("unknown", "contradicted")),
    ("The sale has to be approved by the competition authority.", ("consistent",)),
    ("Thalassa will make another bid.", ("unknown",)),
    ("The shareholders left the hall.", ("consistent",)),
]


@pytest.fixture(scope="module")
def bank() -> Corpus:
    return compile_text(BANK)


@pytest.mark.parametrize(("statement", "verdicts"), BANK_ROWS)
def test_one_charge_and_what_is_due(statement: str, verdicts: tuple[str, ...], bank: Corpus) -> None:
    assert str(check(statement, bank).verdict) in verdicts
