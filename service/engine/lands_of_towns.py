"""In which country a town lies, by the word before it: "the Ormian town of Brenn" of what the record calls a Tessian town."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.corpus import Corpus, entity_of_modifier
from service.engine.model import Kind
from service.engine.parts import Finding, otherwise
from service.engine.persons import name_of
from service.engine.reading import Mention, Sentence, is_known
from service.engine.vocabulary.places import SETTLEMENTS

_LINES = 16  # about a town that are gone through


def judge_land_of_town(sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A resolved sentence -> a finding for each town that it puts into another country than the record does."""
    return [found for town in sentence.mentions if (land := _land(town, corpus)) and (found := _elsewhere(town, land, corpus)) is not None]


def _elsewhere(town: Mention, land: str, corpus: Corpus) -> Finding | None:
    """The finding that the record has a town in another land, and nowhere in this one."""
    told = list(_told(town, corpus))
    if not told or any(other == land for other, _ in told):
        return None
    other, number = told[0]
    return otherwise(corpus.lines[number], Kind.PLACE, town.first, town.last, name_of(corpus, land), name_of(corpus, other), firm=True)


def _told(town: Mention, corpus: Corpus) -> Iterator[tuple[str, int]]:
    """The lands that lines put a town into, and their numbers."""
    for line in corpus.lines_of(town.entity, _LINES):
        for mention in line.sentence.mentions:
            if mention.entity == town.entity and (land := _land(mention, corpus)):
                yield land, line.number


def _land(town: Mention, corpus: Corpus) -> str:
    """The country by name that the words before "town" or "city" tell; "" where they tell none."""
    if town.head not in SETTLEMENTS or not town.mods or not is_known(town):
        return ""
    lands = (entity_of_modifier(mod, corpus.table) for mod in town.mods)
    return next((land for land in lands if land and land != town.entity), "")
