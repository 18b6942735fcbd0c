"""The learned judge of a statement against a text: how likely each verdict is, and which item decides.

It weighs what the alignment found (features.py) by boosted trees whose weights are data (vocabulary/referee.json, made by tools/train_referee.py, which says
there what they were fitted on). It gives probabilities, not a verdict: where to be sure enough is the caller's policy, and a flip (one of consistent and
contradicted for the other) is the worst error.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from service.engine.align import Alignment, align
from service.engine.compare.words import WordRelation
from service.engine.features import FEATURES, Weighed, weigh
from service.engine.features_values import DATE_FEATURES, QUANTITY_FEATURES
from service.engine.forest import Forest, Tree
from service.engine.items import TYPED, Item
from service.engine.lines import Line, join
from service.engine.model import Relation, Verdict

CLASSES = (Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN)
_FOCUS = 3  # sentences of a longer evidence that are looked at
_OPPOSITE, _NEGATED, _EXCLUDED = 4.0, 3.5, 3.0  # how much an opposite, a negation and an excluded value (beside its context) weigh as the reason


class Finding(NamedTuple):
    """An item of the statement, the evidence's item that it was held against (None for absent) and how they stand."""

    item: Item
    against: Item | None
    relation: Relation


class Ruling(NamedTuple):
    """The probabilities of the verdicts, and what they were drawn from."""

    consistent: float
    contradicted: float
    unknown: float
    alignment: Alignment
    weighed: Weighed

    def feature(self, name: str) -> float:
        """One of FEATURES, for a caller's policy: ``inner_miss`` counts the words that the evidence does not have."""
        return self.weighed.values[_NUMBERS[name]]

    def conflict(self) -> Finding | None:
        """The item that most likely cannot be true: a value, an opposite, a negation, or a word in whose place the evidence has another."""
        return _conflict(self.alignment, self.weighed)

    def absence(self) -> Finding | None:
        """The item that the evidence least bears out: a value that it leaves open, or the heaviest word that it has not."""
        return _absence(self.alignment, self.weighed)


_NUMBERS = {name: number for number, name in enumerate(FEATURES)}
_BLOCKS = tuple((_NUMBERS[next(iter(block))], _NUMBERS[next(iter(block))] + len(block)) for block in (QUANTITY_FEATURES, DATE_FEATURES))


def judge(statement: Line, evidence: Line) -> Ruling:
    """A statement held against an evidence, both as lines."""
    alignment = align(statement, evidence)
    weighed = weigh(alignment)
    return Ruling(*probabilities(weighed.values), alignment, weighed)


def focus(statement: Line, sentences: Sequence[Line]) -> Line:
    """The sentences of a text, a line each -> one line of those that say most about the statement, in their order."""
    return join([sentences[at] for at in nearest(statement, sentences)])


def nearest(statement: Line, sentences: Sequence[Line]) -> list[int]:
    """The numbers of the sentences that say most about the statement, in their order."""
    if len(sentences) <= _FOCUS:
        return list(range(len(sentences)))
    ranked = sorted(range(len(sentences)), key=lambda at: (-_shared(statement, sentences[at]), at))
    return sorted(ranked[:_FOCUS])


def _shared(statement: Line, sentence: Line) -> float:
    return sum([item.weight for item in statement.items if item.key in sentence.places])


def probabilities(values: Sequence[float]) -> tuple[float, float, float]:
    """The features -> the probability of each of CLASSES."""
    scores = _forest().scores(values)
    top = max(scores)
    consistent, contradicted, unknown = [math.exp(score - top) for score in scores]
    total = consistent + contradicted + unknown
    return consistent / total, contradicted / total, unknown / total


@cache
def _forest() -> Forest:
    data = json.loads(files("service.engine.vocabulary").joinpath("referee.json").read_text("utf-8"))
    if data["features"] != list(FEATURES):
        raise ValueError("the referee's weights are for other features: run tools/train_referee.py again")
    groups = [[Tree(tuple(map(tuple, nodes)), tuple(leaves)) for nodes, leaves in group] for group in data["trees"]]
    return Forest(data["prior"], groups, _BLOCKS)


def warm() -> None:
    """Read the weights now."""
    _forest()


def _conflict(alignment: Alignment, weighed: Weighed) -> Finding | None:
    mine, theirs = alignment.statement.items, alignment.evidence.items
    found: list[tuple[float, int, int, Relation]] = []
    for pair in (*weighed.quantities.chosen, *weighed.dates.chosen):
        if pair.relation is Relation.DISJOINT:
            found.append((_EXCLUDED + pair.context, pair.here, pair.there, Relation.DISJOINT))
    for here, there in enumerate(alignment.partner):
        if alignment.how[here] is WordRelation.OPPOSITE:
            found.append((_OPPOSITE, here, there, Relation.OPPOSITE))
        elif alignment.borne[here] and mine[here].negated != theirs[there].negated:
            found.append((_NEGATED, here, there, Relation.OPPOSITE))
    for here, (score, there) in weighed.rivals.items():
        if score > 0 and alignment.how[here] is not WordRelation.OPPOSITE:
            found.append((score, here, there, Relation.DISJOINT))
    if not found:
        return None
    _, here, there, relation = max(found, key=lambda one: one[:3])
    return Finding(mine[here], theirs[there], relation)


def _absence(alignment: Alignment, weighed: Weighed) -> Finding | None:
    mine, theirs = alignment.statement.items, alignment.evidence.items
    for here in (*weighed.quantities.alone, *weighed.dates.alone):
        return Finding(mine[here], None, Relation.ABSENT)
    for pair in (*weighed.quantities.chosen, *weighed.dates.chosen):
        if pair.relation is Relation.OVERLAPPING:
            return Finding(mine[pair.here], theirs[pair.there], Relation.OVERLAPPING)
    missing = [item for item, borne in zip(mine, alignment.borne, strict=True) if not borne and item.kind not in TYPED]
    return Finding(max(missing, key=lambda item: item.weight), None, Relation.ABSENT) if missing else None
