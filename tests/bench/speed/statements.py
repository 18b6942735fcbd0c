"""Thousands of distinct statements out of the labelled ones: each is a labelled statement with a number, a name or a day exchanged.

What they are right or wrong about does not matter here, only that they read like what people send and that no two are the same.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from service.engine.vocabulary.numbers import ONES, TEENS, TENS
from service.record.snapshot import Record
from tests.bench.cases import CaseSet, project_sets

SEED = 20231130
_DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MONTHS = tuple("January February March April May June July August September October November December".split())
_STRANGERS = tuple("Ines Marek Tuva Ossian Leyla Bertil Noor Jarek Amara Henning Solveig Idris".split())
_DIGITS, _WORD = re.compile(r"[0-9]+"), re.compile(r"[A-Za-z]+")


def about_the_record() -> tuple[str, ...]:
    """The labelled statements that are held against the record of seeds/."""
    sets: Sequence[CaseSet] = project_sets()
    return tuple(case.statement for each in sets for case in each.cases if case.evidence is None)


def distinct(count: int, record: Record, seed: int = SEED) -> tuple[str, ...]:
    """``count`` statements, no two alike; the same ``count``, record and seed give the same ones."""
    chance = random.Random(seed)
    bases, groups = about_the_record(), _groups(record)
    found: dict[str, None] = {}
    while len(found) < count:
        found.setdefault(_exchanged(chance.choice(bases), groups, chance))
    return tuple(found)


def _groups(record: Record) -> tuple[tuple[str, ...], ...]:
    """Words of which one may stand for another: numbers, days, months, parts of names on record and names of nobody on record."""
    names = {part for article in record.articles for entity in article.entities for name in entity.names for part in name.split() if part[:1].isupper()}
    return ((*ONES, *TEENS, *TENS), _DAYS, _MONTHS, (*sorted(names), *_STRANGERS))


def _exchanged(statement: str, groups: Sequence[Sequence[str]], chance: random.Random) -> str:
    """The statement with every number written in digits and up to three other words exchanged."""
    text = _DIGITS.sub(lambda found: _number(found[0], chance), statement)
    places = list(_places(text, groups))
    for word, group in chance.sample(places, min(len(places), chance.randint(1, 3))):
        text = text.replace(word, chance.choice(group), 1)
    return text


def _number(digits: str, chance: random.Random) -> str:
    """Another number of as many digits."""
    return str(chance.randrange(10 ** (len(digits) - 1), 10 ** len(digits))) if len(digits) < 10 else digits


def _places(text: str, groups: Sequence[Sequence[str]]) -> Iterator[tuple[str, Sequence[str]]]:
    """Each word of the text that a group holds, with that group."""
    for word in _WORD.findall(text):
        group = next((group for group in groups if word in group), None)
        if group is not None:
            yield word, group
