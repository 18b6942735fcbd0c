"""What one says with a noun and another with a verb, and which union "the union" is where a text has two."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

MILL = (
    "Tribunal upholds fine\n\n"
    "A tribunal on Monday upheld the sentence of Ruben Falk, the former head of the paper mill Tarn, but cut his fine.\n\n"
    "Falk was convicted of fraud in May and acquitted of threatening a driver. He did not testify. A clerk, Mira Sand, pleaded guilty and testified against Falk. "
    "She was sentenced to four years.\n\n"
    "Judges heard 12 witnesses for the prosecution and nine for the defense. Tarn set up a shop that had no employees.\n\n"
    "The mill workers' union, the PLU, has 2,100 members. The union wants more pay. A smaller union, Forum, accepted an offer. "
    "The mill makes cardboard. It was built in 1921."
)

CASES = [
    ("Ruben Falk's sentence was confirmed.", "consistent"),
    ("Ruben Falk's sentence was quashed.", "contradicted"),
    ("Ruben Falk never took the witness stand.", "consistent"),
    ("Ruben Falk was not found guilty of threatening a driver.", "unknown"),
    ("Ruben Falk was acquitted of threatening a driver.", "consistent"),
    ("Ruben Falk was convicted of threatening a driver.", "contradicted"),
    ("Ruben Falk was acquitted of fraud.", "contradicted"),
    ("Mira Sand was a witness against Falk.", "consistent"),
    ("Mira Sand admitted her guilt.", "consistent"),
    ("Mira Sand was given a prison term of four years.", "consistent"),
    ("Mira Sand was given a prison term of nine years.", "contradicted"),
    ("The judges heard 21 witnesses in all.", "consistent"),
    ("The judges heard 40 witnesses in all.", "contradicted"),
    ("The shop had nobody on its payroll.", "consistent"),
    ("The shop had 30 people on its payroll.", "contradicted"),
    ("The PLU wants more pay.", "consistent"),
    ("Forum accepted an offer.", "consistent"),
]


@pytest.fixture(scope="module")
def mill() -> object:
    return compile_text(MILL)


@pytest.mark.parametrize(("statement", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_worded_otherwise(mill, statement, verdict):
    assert str(check(statement, mill).verdict) == verdict
