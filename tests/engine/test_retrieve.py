"""Statement -> the lines that it may be about, the likeliest first; nothing is decided here."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.read import read
from service.engine.retrieve import CANDIDATES, candidates
from service.engine.slots import slots_of

LONG = compile_text(
    "The ferry Halcyon sank off Tarnby. Captain Elias Thorne was rescued. Petra Lund praised the divers. A court acquitted Otto Vance. "
    + " ".join(f"Gardener number {n} planted roses." for n in range(30))
)
SHORT = compile_text("The ferry sank. The mayor spoke. A dog barked.")


def found(statement: str, corpus: Corpus) -> list[str]:
    sentence = Resolver(corpus.table, grow=False).sentence(read(statement, corpus.known).sentences[0], -1)
    return [line.evidence.text for line in candidates(slots_of(sentence.propositions[0], sentence.words), sentence.words, corpus)]


FIRST = [
    ("its own words", "The Halcyon sank off Tarnby.", "The ferry Halcyon sank off Tarnby."),
    ("a synonym", "The captain was saved.", "Captain Elias Thorne was rescued."),
    ("the opposite", "A court convicted Vance.", "A court acquitted Otto Vance."),
    ("a surname", "Lund praised nobody.", "Petra Lund praised the divers."),
]


@pytest.mark.parametrize(("name", "statement", "line"), FIRST, ids=[row[0] for row in FIRST])
def test_the_likeliest_line_comes_first(name: str, statement: str, line: str) -> None:
    assert found(statement, LONG)[0] == line


def test_a_long_text_gives_few_lines() -> None:
    assert 0 < len(found("Gardeners planted roses.", LONG)) <= CANDIDATES


def test_nothing_shared_gives_no_line() -> None:
    assert found("Zorblatt juggled.", LONG) == []


def test_a_short_text_gives_every_line() -> None:
    assert len(found("The ferry sank.", SHORT)) >= 1
    assert found("The ferry sank.", SHORT)[0] == "The ferry sank."


def test_an_empty_text_gives_none() -> None:
    assert found("The ferry sank.", compile_text("")) == []


def test_a_statement_without_a_key_on_record_is_answered() -> None:
    """Pronouns and figures that no line has leave nothing to look up."""
    assert str(check("They paid 12,000 each.", LONG).verdict) == "unknown"
