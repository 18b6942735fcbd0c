"""What a text tells of the opposite, of another thing or of a later time bears nothing out."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = compile_text(
    "The union met in the capital on Monday. It backed the wage deal and opposed the pension reform, a spokesman said. Sales rose in France but fell in "
    "Spain last year. The library was closed for five days and reopened on Friday. A tower stands in the north of the town. The ferry from Maren was late. "
    "Two cooks and a nurse were on board. Anna Lind, a 44-year-old painter, lives in Oslo. She thought of home the whole time. A pit collapsed in May. "
    "The mine was shut in June."
)
STATEMENTS = [
    ("The union opposed the wage deal.", "contradicted"),
    ("The union backed the wage deal.", "consistent"),
    ("The union backed the pension reform.", "contradicted"),
    ("The union opposed the pension reform.", "consistent"),
    ("Sales fell in France.", "contradicted"),
    ("Sales rose in Spain.", "contradicted"),
    ("Sales fell in Spain.", "consistent"),
    ("The library is still closed.", "contradicted"),
    ("The library is open.", "consistent"),
    ("The library was closed for five days.", "consistent"),
    ("Anna Lind was unhurt.", "unknown"),
    ("Anna Lind, a 44-year-old painter, lives in Oslo.", "consistent"),
    ("Anna Lind, a 44-year-old dentist, lives in Oslo.", "contradicted"),
    ("The mine is open.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict == verdict, answer.explanation
