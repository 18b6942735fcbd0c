"""The matches of which a text tells: which of several a statement means, and whether there is one."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.corpus import Corpus
from service.engine.reading import Mention, Proposition
from service.engine.slots import participants
from service.engine.vocabulary.games import GAMES
from service.engine.vocabulary.order import TURNS

MOST = 80  # lines of a text of which each is looked at; in a larger one, as in a record, there are many matches
_RANKS = TURNS | frozenset("sixth seventh next previous opening".split())


def games_in(p: Proposition) -> Iterator[Mention]:
    """The matches by a noun in a proposition."""
    yield from (m for _, m in participants(p) if m.head in GAMES and not m.name and not m.plural)


def rank_of(game: Mention) -> str:
    """Which of several it is, "second" of "the second leg"; "" where nothing tells."""
    return next((mod for mod in game.mods if mod in _RANKS), "")


def of_same_game(p: Proposition, corpus: Corpus) -> bool:
    """Whether the match of a statement is one of which the text tells that somebody won or that it ended, not another leg of it."""
    mine = next(games_in(p), None)
    if mine is None or not rank_of(mine):
        return mine is None or any(m.head == mine.head or not mine.mods for line in corpus.lines for q in line.sentence.propositions for m in games_in(q))
    played = [next(games_in(q), None) for line in corpus.lines for q in line.sentence.propositions if q.predicate in PLAYED - {"draw"}]
    return rank_of(mine) in {rank_of(m) for m in played if m is not None and m.head == mine.head}


PLAYED = frozenset("beat win lose draw end play defeat happen".split())
