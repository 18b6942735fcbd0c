"""Where somebody comes from: "is from Tunisia", "a Tunisian", "the Tunisian driver", "an engineer from the northern town of Osmark", "a native of Oslo".

A nation told as an adjective and one told by its name are the same; of two nations the one excludes the other, of two towns nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding
from service.engine.persons import name_of
from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.compass import other_point
from service.engine.vocabulary.demonyms import COUNTRIES, DEMONYMS
from service.engine.vocabulary.places import DIRECTIONS

_COMING = frozenset("come hail originate".split())
_LINES = 64  # about one person that are looked through


class Origin(NamedTuple):
    """``country`` in lower case, ``place`` an entity's id, ``side`` a direction of the compass; "" where it is not told."""

    country: str
    place: str
    side: str


def judge_origin(p: Proposition, corpus: Corpus) -> list[Finding]:
    """Where somebody is said to come from, against where the record has him from; none where it does not tell."""
    who = p.agent
    known = corpus.table.known.get(who.entity) if who is not None else None
    stated = _stated(p)
    if who is None or known is None or known.kind not in ("person", "") or stated is None:
        return []
    told = list(_told(who.entity, corpus))
    for verdict in (Verdict.CONSISTENT, Verdict.CONTRADICTED):
        for origin, line in told:
            if _verdict(stated, origin, corpus) is verdict:
                return [_finding(p, verdict, name_of(corpus, who.entity), line)]
    return []


def _stated(p: Proposition) -> Origin | None:
    """The origin that a statement is about and nothing else; None for any other."""
    if p.dates or p.patient is not None:
        return None
    if p.predicate == "be" and p.complement is not None and not p.obliques:
        return _of_complement(p.complement) if p.complement.name or p.complement.head == "native" else None
    if len(p.obliques) != 1 or p.obliques[0][0] != "from" or p.complement is not None or p.predicate not in _COMING | {"be"}:
        return None
    return _of_place(p.obliques[0][1])


def _told(entity: str, corpus: Corpus) -> Iterator[tuple[Origin, Line]]:
    """Where the lines about somebody have him from."""
    for line in corpus.lines_of(entity, _LINES):
        for p in line.sentence.propositions:
            if p.negated or p.agent is None or p.agent.entity != entity:
                continue
            yield from ((origin, line) for origin in _origins(p) if origin is not None)


def _origins(p: Proposition) -> Iterator[Origin | None]:
    if p.complement is not None and p.predicate == "be":
        yield _of_complement(p.complement)
    if p.predicate in _COMING or p.predicate == "be" or p.origin == "apposition":
        yield from (_of_place(m) for preposition, m in p.obliques if preposition == "from")
    if p.agent is not None:
        yield from (Origin(country.lower(), "", "") for mod in p.agent.mods if (country := DEMONYMS.get(mod)))


def _of_complement(what: Mention) -> Origin | None:
    """ "A Tunisian", "a Tunisian driver", "a native of Tunisia"."""
    if what.head == "native" and what.of is not None:
        return _of_place(what.of)
    country = DEMONYMS.get(what.name.lower()) or next((DEMONYMS[mod] for mod in what.mods if mod in DEMONYMS), "")
    return Origin(country.lower(), "", "") if country else None


def _of_place(place: Mention) -> Origin | None:
    """ "Tunisia", "the south of Russia", "the northern town of Osmark"."""
    side = DIRECTIONS.get(place.head, "") or next((DIRECTIONS[word] for word in (*place.mods, *place.titles) if word in DIRECTIONS), "")
    named = place if place.name else place.of
    if named is None or not named.name:
        return Origin("", "", side) if side else None
    first, _, rest = named.name.lower().partition(" ")
    side, name = (DIRECTIONS[first], rest) if rest and first in DIRECTIONS and rest in COUNTRIES else (side, named.name.lower())  # "southern Russia"
    country = COUNTRIES.get(name, "").lower()
    entity = named.entity if not named.entity.startswith("~") else ""
    return Origin(country, entity, side) if country or entity else None


def _verdict(stated: Origin, told: Origin, corpus: Corpus) -> Verdict:
    """How an origin that is stated stands to one on record."""
    if stated.side and stated.side != told.side:
        return Verdict.CONTRADICTED if told.side and _same(stated, told, corpus) and _other_side(stated.side, told.side) else Verdict.UNKNOWN
    if _same(stated, told, corpus):
        return Verdict.CONSISTENT
    return Verdict.CONTRADICTED if stated.country and told.country and stated.country != told.country else Verdict.UNKNOWN


def _other_side(stated: str, told: str) -> bool:
    """Whether two sides of a land exclude each other: south and west do, south and southwest need not."""
    return "center" in (stated, told) or other_point(stated, told)


def _same(stated: Origin, told: Origin, corpus: Corpus) -> bool:
    """Whether one place is the other, or lies in it; a side of the compass alone is that of the country that the text is about."""
    if not stated.country and not stated.place:
        return True
    if stated.country and stated.country == told.country or stated.place and stated.place == told.place:
        return True
    return bool(stated.place and told.place) and (corpus.facts.lies_in(told.place, stated.place) or bool(stated.side and told.side))


def _finding(p: Proposition, verdict: Verdict, name: str, line: Line) -> Finding:
    agrees = (verdict is Verdict.CONSISTENT) != p.negated
    text = f"The record tells where {name} comes from: {line.evidence.text}"
    relation = Relation.EQUAL if agrees else Relation.DISJOINT
    return Finding(Verdict.CONSISTENT if agrees else Verdict.CONTRADICTED, Kind.PLACE, relation, p.first, p.last, text, line=line, firm=True)
