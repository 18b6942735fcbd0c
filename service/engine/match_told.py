"""Judging what is said of a match, in the order in which the judges are asked: the result, the scorers, penalties and legs, the crowd, the ground,
and what is still to be played.
"""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.crowds import judge_crowd
from service.engine.fixtures import judge_fixture
from service.engine.match_lines import MOST
from service.engine.parts import Finding
from service.engine.reading import Proposition, Sentence
from service.engine.results import judge_result
from service.engine.scorers import judge_scorer
from service.engine.shootouts import judge_shootout
from service.engine.venues import judge_venue


def judge_match(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A proposition on a match -> a finding; none where no judge has a word on it. All but results are looked for in a text of one match only."""
    found = judge_result(p, corpus)
    if found or corpus.curated or len(corpus.lines) > MOST:
        return found
    return (
        judge_scorer(p, corpus)
        or judge_shootout(p, sentence, corpus)
        or judge_crowd(p, corpus)
        or judge_venue(p, corpus)
        or judge_fixture(p, corpus)
    )
