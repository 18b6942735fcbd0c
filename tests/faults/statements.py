"""Statements in any number, the same on every run: the labelled ones, and more made of them by other numbers, names and endings."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import islice

from tests.bench.cases import project_sets

SEED = 20260101
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"\b[A-Z][a-z]{3,}\b")
_NAMES = "Krivoi Trufanov Putin Haniyeh Vance Thorne Lindqvist Okafor Brandt Marzouk Petrov Zorblatt Quillon Abara".split()
_TAILS = ("", "", "", " on Sunday.", " in late October.", ", officials said.", " and nobody was hurt.", " in 2019.")


def labelled() -> list[str]:
    """Every statement of tests/cases, each once, in the order of the files."""
    return list(dict.fromkeys(case.statement for cases in project_sets() for case in cases.cases))


def made() -> Iterator[str]:
    """The labelled statements, then variations of them without end; none comes twice in a row of millions but by chance."""
    base = labelled()
    yield from base
    chance = random.Random(SEED)
    while True:
        yield _varied(chance.choice(base), chance)


def some(count: int) -> list[str]:
    """The first ``count`` of them."""
    return list(islice(made(), count))


def _varied(statement: str, chance: random.Random) -> str:
    changed = _NUMBER.sub(lambda found: str(chance.randrange(2 * int(found[0][:6]) + 3)), statement)
    if chance.random() < 0.5:
        changed = _WORD.sub(lambda found: chance.choice(_NAMES) if chance.random() < 0.3 else found[0], changed)
    return changed.rstrip(".") + (chance.choice(_TAILS) or ".")
