"""What came before what, by nouns that name events and by days."""

from __future__ import annotations

from functools import cache

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

TEXT = """The strike at the Halden mill began on March 3. Talks between the union and the company collapsed on March 20. The mill burned down on April 2, killing two guards.
The minister visited Halden on April 5.

Jonas Weld, the union's leader, resigned on April 10. Petra Lind was elected on May 2 to succeed him. Nine workers were arrested on March 28.

The mill makes paper. It was built in 1911 and has 400 workers. The company, Halden Paper, lost 12 million crowns last year. "We are tired," Weld said.

The mayor of Halden, Otto Klein, visited the guards' families on Sunday. The town has 9,000 inhabitants, most of whom work in forestry. A bridge over the Lune was
closed in 2019. Schools were shut for two days. The company's shares fell 4 percent on Monday. The police said that the investigation would take weeks. A second mill,
in Brenn, was sold to a Finnish group in 2021. The union has 300 members. Its office stands beside the station.
"""
ROWS = [
    ("The strike came before the fire.", "consistent"),
    ("The strike came after the fire.", "contradicted"),
    ("The collapse of the talks came before the fire.", "consistent"),
    ("The fire came before the minister's visit to Halden.", "consistent"),
    ("The minister's visit came before the fire.", "contradicted"),
    ("Weld's resignation came after the fire.", "consistent"),
    ("The arrests came before the fire.", "consistent"),
    ("The fire happened before the arrests.", "contradicted"),
    ("The fire preceded the minister's visit.", "consistent"),
    ("The minister's visit preceded the fire.", "contradicted"),
    ("The minister's visit followed the fire.", "consistent"),
    ("The mill burned down before the strike began.", "contradicted"),
    ("The minister visited Halden three days after the fire.", "consistent"),
    ("The minister visited Halden a week after the fire.", "contradicted"),
    ("Weld resigned eight days after the fire.", "consistent"),
    ("Weld resigned a month after the fire.", "contradicted"),
    ("The guards died before the minister's visit.", "consistent"),
    ("The strike ended before the fire.", "unknown"),
    ("The bridge was closed after the sale of the second mill.", "contradicted"),
    ("The sale of the bridge came before the fire.", "unknown"),
    ("The flood came before the fire.", "unknown"),
]


@cache
def corpus() -> Corpus:
    return compile_text(TEXT)


@pytest.mark.parametrize(("statement", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_order_of_events(statement: str, verdict: str) -> None:
    assert str(check(statement, corpus()).verdict) == verdict


def test_months_without_a_year_may_be_of_two() -> None:
    text = compile_text("The bridge collapsed on December 28. The governor resigned on January 3. " + TEXT)
    assert str(check("The governor resigned before the bridge collapsed.", text).verdict) == "unknown"
