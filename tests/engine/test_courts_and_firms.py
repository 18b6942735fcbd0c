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
