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
from service.engine.forest import Forest, Tree
from service.engine.lines import TYPED, Item, Line, join
from service.engine.model import Relation, Verdict
from service.engine.pairing import ValuePair

CLASSES = (Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN)
_FOCUS = 3  # sentences of a longer evidence that are looked at
_RELATIONS = {
    WordRelation.SIBLING: Relation.DISJOINT, WordRelation.OPPOSITE: Relation.OPPOSITE, WordRelation.NARROWER: Relation.OVERLAPPING,
    WordRelation.RELATED: Relation.OVERLAPPING,
}  # fmt: skip


class Finding(NamedTuple):
    """An item of the statement, the evidence's item that it was held against (None for absent) and how they stand."""

    item: Item
    against: Item | None
    relation: Relation


class Ruling(NamedTuple):
    """The probabilities of the verdicts, and what decides: the item in conflict, and the one that the evidence does not have."""

    consistent: float
    contradicted: float
    unknown: float
    conflict: Finding | None
    absence: Finding | None

    @property
    def likeliest(self) -> Verdict:
        """The verdict of the greatest probability."""
        return CLASSES[max(range(len(CLASSES)), key=lambda at: self[at])]


def judge(statement: Line, evidence: Line) -> Ruling:
    """A statement held against an evidence, both as lines."""
    alignment = align(statement, evidence)
    weighed = weigh(alignment)
    return Ruling(*probabilities(weighed.values), _conflict(alignment, weighed), _absence(alignment, weighed))


def focus(statement: Line, sentences: Sequence[Line]) -> Line:
    """The sentences of a text, a line each -> one line of those that say most about the statement, in their order."""
    if len(sentences) > _FOCUS:
        ranked = sorted(range(len(sentences)), key=lambda at: (-_shared(statement, sentences[at]), at))
        sentences = [sentences[at] for at in sorted(ranked[:_FOCUS])]
    return join(sentences)


def _shared(statement: Line, sentence: Line) -> float:
    return sum(item.weight for item in statement.items if item.key in sentence.index)


def probabilities(values: Sequence[float]) -> tuple[float, float, float]:
    """The features -> the probability of each of CLASSES."""
    scores = _forest().scores(values)
    top = max(scores)
    parts = [math.exp(score - top) for score in scores]
    total = sum(parts)
    consistent, contradicted, unknown = (part / total for part in parts)
    return consistent, contradicted, unknown


@cache
def _forest() -> Forest:
    data = json.loads(files("service.engine.vocabulary").joinpath("referee.json").read_text("utf-8"))
    if data["features"] != list(FEATURES):
        raise ValueError("the referee's weights are for other features: run tools/train_referee.py again")
    groups = [[Tree(tuple(map(tuple, nodes)), tuple(leaves)) for nodes, leaves in group] for group in data["trees"]]
    return Forest(data["prior"], groups)


def warm() -> None:
    """Read the weights now, so that worker processes share them."""
    _forest()


def _conflict(alignment: Alignment, weighed: Weighed) -> Finding | None:
    """The item that most likely cannot be true: a value, an opposite, a negation, or a word in whose place the evidence has another."""
    found: list[tuple[float, int, int, Relation]] = []
    for pairing in (weighed.quantities, weighed.dates):
        found.extend((3.0 + pair.context, pair.here, pair.there, pair.relation) for pair in pairing.chosen if pair.relation is Relation.DISJOINT)
    mine, theirs = alignment.statement.items, alignment.evidence.items
    for here, there in enumerate(alignment.partner):
        if alignment.how[here] is WordRelation.OPPOSITE:
            found.append((4.0, here, there, Relation.OPPOSITE))
        elif alignment.borne[here] and mine[here].negated != theirs[there].negated:
            found.append((3.5, here, there, Relation.OPPOSITE))
    found.extend((score, here, there, _RELATIONS.get(alignment.how[here], Relation.DISJOINT)) for here, (score, there) in weighed.rivals.items() if score > 0)
    if not found:
        return None
    _, here, there, relation = max(found, key=lambda one: one[:3])
    return Finding(mine[here], theirs[there], relation)


def _absence(alignment: Alignment, weighed: Weighed) -> Finding | None:
    """The heaviest item that the evidence does not bear out; a value that it leaves open comes first."""
    mine, theirs = alignment.statement.items, alignment.evidence.items
    for pairing in (weighed.quantities, weighed.dates):
        for here in pairing.alone:
            return Finding(mine[here], None, Relation.ABSENT)
        loose: list[ValuePair] = [pair for pair in pairing.chosen if pair.relation is Relation.OVERLAPPING]
        if loose:
            return Finding(mine[loose[0].here], theirs[loose[0].there], Relation.OVERLAPPING)
    missing = [here for here, borne in enumerate(alignment.borne) if not borne and mine[here].kind not in TYPED]
    if not missing:
        return None
    here = max(missing, key=lambda at: mine[at].weight)
    return Finding(mine[here], None, Relation.ABSENT)
