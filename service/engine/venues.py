"""Judging where a match was played: "the final was played at the Regent Stadium" of one that "ended 2-2 at the Regent Stadium in Lindow"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.match_lines import PLAYED, games_in, of_same_game
from service.engine.model import Kind
from service.engine.parts import Finding, told_by
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.games import GAMES, GROUNDS

_PLAYING = frozenset("play happen end host hold be".split())


def judge_venue(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition on where a match was played -> a finding by the only place of which a text tells; none otherwise."""
    if p.mood != "asserted" or p.predicate not in _PLAYING or p.dates:
        return []
    what, places = p.patient or p.agent, _places(p)
    if what is None or what.head not in GAMES or not places or len(places) != len(p.obliques) or not of_same_game(p, corpus):
        return []
    told = list(_told(corpus))
    if not told:
        return []
    rulings = [_held(place, told) for place in places]
    if all(ruling is True for ruling in rulings):
        return [told_by(told[0][1], Kind.PLACE, p.first, p.last, borne_out=not p.negated)]
    return [told_by(told[0][1], Kind.PLACE, p.first, p.last, borne_out=p.negated)] if any(ruling is False for ruling in rulings) else []


def _places(p: Proposition) -> list[Mention]:
    return [m for preposition, m in p.obliques if preposition in ("at", "in") and m.name]


def _told(corpus: Corpus) -> Iterator[tuple[Mention, Line]]:
    """Where a text has matches played, won or ended."""
    for line in corpus.lines:
        for q in line.sentence.propositions:
            if q.predicate in PLAYED and q.mood == "asserted" and not q.negated and (q.predicate != "end" or any(True for _ in games_in(q))):
                yield from ((m, line) for m in _places(q) if is_known(m) or _is_ground(m))


def _held(place: Mention, told: Sequence[tuple[Mention, Line]]) -> bool | None:
    """Whether it was there; None where a text with a ground alone leaves open in which town that is, or where it has several."""
    if any(_same(place, other) for other, _ in told):
        return True
    alike = {other.entity or other.name for other, _ in told if _is_ground(other) == _is_ground(place)}
    return False if len(alike) == 1 else None


def _same(one: Mention, other: Mention) -> bool:
    return bool(one.entity) and one.entity == other.entity or one.name.lower() == other.name.lower()


def _is_ground(m: Mention) -> bool:
    return m.name.lower().split()[-1] in GROUNDS
