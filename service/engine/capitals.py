"""Which town is the capital of a country: "Teresk, the capital" of a text from there, against "The capital of Carvonia is Teresk"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.corpus import Corpus
from service.engine.dateline import dateline
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind
from service.engine.parts import Finding, otherwise, told_by
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition, is_known

_CAPITAL = "capital"
_FIRST = 2  # lines in which a dateline stands: a headline may come before


def judge_capital(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition that names the capital of a country -> whether the record has that town for it, or another; none where it has none."""
    stated = _stated(p)
    if stated is None or corpus.curated:
        return []
    town, country = stated
    told = [(who, line) for who, where, line in _told(corpus) if where == country.entity]
    first, last = town.first, town.last
    same = next((line for who, line in told if who == town.entity), None)
    if same is not None:
        return [told_by(same, Kind.PLACE, first, last, borne_out=not p.negated)]
    if told and not p.negated and town.name:
        who, line = told[0]
        return [otherwise(line, Kind.PLACE, first, last, town.name, name_of(corpus, who))]
    return []


def _stated(p: Proposition) -> tuple[Mention, Mention] | None:
    """The town and its country."""
    one, other = p.agent, p.complement
    if p.predicate != "be" or one is None or other is None or p.past or p.dates:
        return None
    for town, what in ((one, other), (other, one)):
        country = what.of or what.possessor
        if what.head == _CAPITAL and not what.name and not what.mods and country is not None and is_known(country) and town.name:
            return town, country
    return None


def _told(corpus: Corpus) -> Iterator[tuple[str, str, Line]]:
    """Town, country and line of every capital that the record names; one of no country by name is that of the text's."""
    for line in corpus.lines_with(_CAPITAL):
        for event in line.events:
            p = event.proposition
            what = p.complement
            if p.predicate != "be" or p.negated or what is None or what.head != _CAPITAL or what.mods or p.agent is None or not is_known(p.agent):
                continue
            country = what.of or what.possessor
            where = country.entity if country is not None else _country_of_text(corpus)
            if where:
                yield p.agent.entity, where, line


def _country_of_text(corpus: Corpus) -> str:
    """The country in the dateline: "TERESK, Carvonia"; "" where there is none."""
    for line in corpus.lines[:_FIRST]:
        dash = dateline(line.sentence.words)
        places = [m.entity for m in line.sentence.mentions if m.name and m.last <= dash and m.entity]
        if len(places) > 1:
            return places[-1]
    return ""
